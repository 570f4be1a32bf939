#include "text/word_finder.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "support/catch.h"

using kehoach::text::WordFinder;

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;  // word, offset

Places found(const std::vector<std::string_view>& words, std::string_view text) {
    Places out;
    WordFinder(words).find(text, [&](std::size_t word, std::size_t begin) { out.emplace_back(word, begin); });
    std::sort(out.begin(), out.end());
    return out;
}

Places looked_for(const std::vector<std::string_view>& words, std::string_view text) {
    Places out;
    for (std::size_t w = 0; w < words.size(); ++w) {
        for (auto at = text.find(words[w]); at != std::string_view::npos; at = text.find(words[w], at + 1)) out.emplace_back(w, at);
    }
    return out;
}

}  // namespace

TEST_CASE("words inside of words and across each other are all found", "[text]") {
    CHECK(found({"he", "she", "his", "hers"}, "ushers") == Places{{0, 2}, {1, 1}, {3, 2}});
    CHECK(found({"aa", "a"}, "aaa") == Places{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}});
    CHECK(found({"a"}, "").empty());
    CHECK(found({}, "a").empty());
    CHECK(found({"kế hoạch", "ế"}, "kế hoạch") == Places{{0, 0}, {1, 1}});
}

TEST_CASE("many words are found as each is found by itself", "[text]") {
    std::mt19937 random(7);
    const auto letters = [&](std::size_t size) {
        std::string out;
        while (out.size() < size) out.push_back("ab"[random() % 2]);
        return out;
    };
    for (int i = 0; i < 200; ++i) {
        std::set<std::string> words;
        while (words.size() < 6) words.insert(letters(1 + random() % 5));
        const std::vector<std::string_view> list(words.begin(), words.end());
        const std::string text = letters(random() % 40);
        INFO(text);
        CHECK(found(list, text) == looked_for(list, text));
    }
}
