#include "text/replacements.h"

#include "support/catch.h"

using namespace kehoach::text;

namespace {

struct Pair {
    std::string_view before;
    std::string_view after;
};

std::vector<Placed> placed_in(std::string_view text, const std::vector<Pair>& pairs) {
    std::vector<Replacement> wanted;
    for (const auto& pair : pairs) wanted.push_back({0, text.size(), pair.before, pair.after});
    return placed(text, wanted, [](const Placed&) { return true; });
}

std::string replaced(std::string_view text, const std::vector<Pair>& pairs) { return spliced(text, splices_of(placed_in(text, pairs))); }

std::string letters_of(const std::vector<Placed>& all) {
    std::string out;
    for (const auto& one : all) {
        switch (one.outcome) {
            case Outcome::made: out += 'm'; break;
            case Outcome::missing: out += '-'; break;
            case Outcome::ambiguous: out += '?'; break;
            case Outcome::in_the_way: out += 'x'; break;
            case Outcome::unchangeable: out += '!'; break;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("words are replaced where they stand once", "[text]") {
    CHECK(replaced("Số:05/KH", {{"Số:05", "Số: 05"}}) == "Số: 05/KH");
    CHECK(replaced("a b c", {{"b", ""}}) == "a  c");
    CHECK(replaced("a b b", {{"b", "c"}}) == "a b b");
    CHECK(letters_of(placed_in("a b b", {{"b", "c"}, {"x", "y"}, {"a", "a"}, {"", "y"}})) == "?---");
}

TEST_CASE("what is wanted as often as it stands there is made everywhere", "[text]") {
    CHECK(replaced("b a b", {{"b", "c"}, {"b", "c"}}) == "c a c");
    CHECK(letters_of(placed_in("b b b", {{"b", "c"}, {"b", "c"}})) == "??");
    CHECK(letters_of(placed_in("b b", {{"b", "c"}, {"b", "d"}})) == "??");
    CHECK(letters_of(placed_in("b", {{"b", "c"}, {"b", "c"}})) == "??");
}

TEST_CASE("of replacements that share words the first in the text is made", "[text]") {
    const auto all = placed_in("một hai ba", {{"hai ba", "2 3"}, {"một hai", "1 2"}, {"ba", "3"}});
    CHECK(letters_of(all) == "xmm");
    CHECK(replaced("ab", {{"b", "c"}, {"a", "d"}}) == "dc");
}

TEST_CASE("a space stands for any white space, which stays", "[text]") {
    CHECK(replaced("Ủy  Ban\tNhân\r\n Dân", {{"Ủy Ban Nhân Dân", "Ủy ban nhân dân"}}) == "Ủy  ban\tnhân\r\n dân");
    CHECK(replaced("a  ,b", {{"a ,b", "a, b"}}) == "a,  b");
    CHECK(replaced("a \u00A0 b", {{"a b", "ab"}}) == "ab");
}

TEST_CASE("other white space in the words is meant as it stands", "[text]") {
    CHECK(replaced("a b a  b", {{"a  b", "a b"}}) == "a b a b");
    CHECK(replaced("a b a\tb", {{"a\tb", "c"}}) == "a b c");
    CHECK(replaced("a , b", {{" ,", ","}}) == "a, b");
    CHECK(letters_of(placed_in("a b", {{"a  b", "c"}})) == "-");
}

TEST_CASE("only what differs is changed, word by word, in whole characters", "[text]") {
    const auto changed = [](std::string_view before, std::string_view after) {
        std::string out;
        const auto all = placed_in(before, {{before, after}});
        for (const auto& splice : all.front().splices) {
            out += "[" + std::string(before.substr(splice.begin, splice.end - splice.begin)) + ">" + std::string(splice.text) + "]";
        }
        return out;
    };
    CHECK(changed("Ủy Ban Nhân Dân", "Ủy ban nhân dân") == "[B>b][N>n][D>d]");
    CHECK(changed("Nơi nhận", "Nơi nhận:") == "[>:]");
    CHECK(changed("Số:05", "Số: 05") == "[> ]");
    CHECK(changed("kế", "kể") == "[ế>ể]");
    CHECK(changed("ế", "ểế") == "[>ể]");
    CHECK(changed("aa", "a") == "[a>]");
    CHECK(changed("một hai", "ba") == "[một hai>ba]");
    CHECK(changed("a , b", "a, b") == "[ >]");
}

TEST_CASE("stretches bound where words are looked for", "[text]") {
    const std::string_view text = "a b\na b\n";
    const std::vector<Replacement> wanted = {{4, 7, "a", "c"}, {0, 3, "b", "d"}, {5, 5, "b", "e"}, {5, 4, "b", "e"}};
    const auto all = placed(text, wanted, [](const Placed&) { return true; });
    CHECK(letters_of(all) == "mm--");
    CHECK(spliced(text, splices_of(all)) == "a d\nc b\n");
}

TEST_CASE("what may not be changed stays", "[text]") {
    const std::vector<Replacement> wanted = {{0, 3, "a", "c"}, {0, 3, "b", "c"}};
    CHECK(letters_of(placed("a b", wanted, [](const Placed& p) { return p.begin > 0; })) == "!m");
}

TEST_CASE("ten thousand replacements take a time that grows with the text", "[text]") {
    std::string text;
    std::vector<std::string> words;
    for (int i = 0; i < 10000; ++i) words.push_back("từ" + std::to_string(i) + ".");
    for (const auto& word : words) text += word + " ";
    std::vector<Replacement> wanted;
    for (const auto& word : words) wanted.push_back({0, text.size(), word, "x"});
    const auto all = placed(text, wanted, [](const Placed&) { return true; });
    CHECK(letters_of(all).find_first_not_of('m') == std::string::npos);
}
