#include "encoding/characters.h"

#include <chrono>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/decomposed.h"
#include "support/legacy_text.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "vi/syllables.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

struct Outcome {
    std::string text;
    bool changed = false;
    Changes changes;
    Sightings sightings;
    Edits edits;
};

Outcome outcome_of(std::string_view text, const CharactersOptions& options = {}) {
    Outcome out;
    std::string stepped(text);
    auto normal = normalised_characters(text, options, out.changes, out.sightings, [&](std::string_view before, const Edits& edits) {
        CHECK(before == stepped);
        stepped = edited(before, edits);
        out.edits.insert(out.edits.end(), edits.begin(), edits.end());
    });
    // Counting alone must give the same.
    Changes counted;
    Sightings seen;
    CHECK(normalised_characters(text, options, counted, seen) == normal);
    for (std::size_t kind = 0; kind < change_kinds; ++kind) {
        CHECK(counted[static_cast<ChangeKind>(kind)] == out.changes[static_cast<ChangeKind>(kind)]);
    }
    out.changed = normal.has_value();
    out.text = normal ? *normal : std::string(text);
    CHECK(stepped == out.text);
    return out;
}

std::string normal(std::string_view text) { return outcome_of(text).text; }

std::uint64_t sum(const Changes& changes) {
    std::uint64_t out = 0;
    for (std::size_t kind = 0; kind < change_kinds; ++kind) out += changes[static_cast<ChangeKind>(kind)];
    return out;
}

/// Checks that `before` becomes `after` by `count` changes of one kind and no others, and that there is an edit for each.
void check_change(std::string_view before, std::string_view after, ChangeKind kind, std::uint64_t count = 1) {
    const auto found = outcome_of(before);
    INFO(before << " becomes " << found.text);
    CHECK(found.text == after);
    CHECK(found.changed);
    CHECK(found.changes[kind] == count);
    CHECK(sum(found.changes) == count);
    CHECK(found.edits.size() == count);
    for (const auto& edit : found.edits) CHECK(edit.kind == kind);
}

void check_stays(std::string_view text) {
    const auto found = outcome_of(text);
    INFO(text << " becomes " << found.text);
    CHECK_FALSE(found.changed);
    CHECK(sum(found.changes) == 0);
    CHECK(found.edits.empty());
}

/// The vowel letters with a circumflex or breve and a tone mark, in both cases: those that NFC does not compose from a wrong order, as
/// the letter, and as the letter with its marks that way round.
std::vector<std::pair<std::string, std::string>> letters_in_wrong_order() {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [quality, plain, mark] : {std::tuple{U'ă', U'a', U'\u0306'}, std::tuple{U'â', U'a', U'\u0302'},
                                               std::tuple{U'ê', U'e', U'\u0302'}, std::tuple{U'ô', U'o', U'\u0302'}}) {
        for (const auto& [tone, tone_mark] : {std::pair{vi::Tone::huyen, U'\u0300'}, std::pair{vi::Tone::hoi, U'\u0309'},
                                              std::pair{vi::Tone::nga, U'\u0303'}, std::pair{vi::Tone::sac, U'\u0301'}}) {
            const char32_t letter = vi::with_tone(quality, tone);
            const std::u32string apart = {tone_mark, mark};
            out.emplace_back(test::utf8(letter), test::utf8(std::u32string(1, plain) + apart));
            out.emplace_back(test::utf8(text::to_upper(letter)), test::utf8(std::u32string(1, text::to_upper(plain)) + apart));
        }
    }
    return out;
}

/// A text of these characters; equal seeds give equal texts.
std::string random_text(std::u32string_view alphabet, std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> any(0, alphabet.size() - 1);
    std::uniform_int_distribution<std::size_t> length(1, 12);
    std::string out;
    for (std::size_t left = length(random); left > 0; --left) text::append(out, alphabet[any(random)]);
    return out;
}

constexpr std::u32string_view interesting =
    U"aăâeêoôơuưydĐAÂEƯ b\n\t\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341\u0327\u00AD\u200B\u200C\u200D\uFEFF\u2060\u034F"
    U"\u00A0\u3000\u2028\u2029\u0085\u000B\u0627\u05D0\u1780\u4E00\U0001F600\U0001F1FB\uFFFD\u0390\u0439\u0438\u0415\u00B5";

}  // namespace

TEST_CASE("characters that are right are not copied", "[encoding]") {
    check_stays("");
    check_stays("a");
    check_stays("Kế hoạch số 12/KH-UBND, ngày 5/3/2031:\r\n\t- “Đường” – 3 m²;\f");
    check_stays("½ ② º ª ¹ µ ﬁ Ⅳ");  // NFKC would change them
    check_stays("ế");
}

TEST_CASE("letters and marks are composed", "[encoding]") {
    check_change("Ke\u0302\u0301", "Kế", ChangeKind::composed);
    check_change("ê\u0323", "ệ", ChangeKind::composed);
    check_change("e\u0323\u0302", "ệ", ChangeKind::composed);
    check_change("o\u031B\u0323", "ợ", ChangeKind::composed);
    check_change("ó\u031B", "ớ", ChangeKind::composed);
    check_change("e\u0301 e\u0300", "é è", ChangeKind::composed, 2);
    check_change("a\u0341", "á", ChangeKind::composed);
    check_change("\u212B", "Å", ChangeKind::composed);
    check_change("n\u0303", "ñ", ChangeKind::composed);
    check_change("\u1100\u1161\u11A8", "각", ChangeKind::composed);
}

TEST_CASE("every letter is composed from its parts", "[encoding]") {
    for (const char32_t c : test::vietnamese_letters()) {
        if (c == U'Đ' || c == U'đ') continue;
        const std::string letter = test::utf8(c);
        INFO(letter);
        check_change(test::decomposed(letter), letter, ChangeKind::composed);
        check_change("x" + test::decomposed(letter) + "y", "x" + letter + "y", ChangeKind::composed);
    }
}

TEST_CASE("marks in the order that NFC does not compose are put right", "[encoding]") {
    const auto letters = letters_in_wrong_order();
    REQUIRE(letters.size() == 32);
    for (const auto& [letter, apart] : letters) {
        INFO(letter);
        REQUIRE(text::composed(apart) != letter);
        check_change(apart, letter, ChangeKind::mark_order);
        check_change("k" + apart + " h", "k" + letter + " h", ChangeKind::mark_order);
        // The tone may be composed already.
        const std::string half = text::composed(apart);
        check_change(half, letter, ChangeKind::mark_order);
    }
}

TEST_CASE("marks that Vietnamese has not stay as NFC has them", "[encoding]") {
    check_stays("q\u0301");
    check_stays("ế\u0301");
    check_stays("á\u0300");
    check_stays("ơ\u0302");
    check_stays("é\u0302\u0301");  // no letter has two tones
    check_change("q\u0307\u0323", "q\u0323\u0307", ChangeKind::composed);
}

TEST_CASE("a mark on nothing is kept and noticed", "[encoding]") {
    CHECK(outcome_of("\u0301a").sightings.orphaned_marks == 1);
    CHECK(outcome_of("a \u0301b, \u0323").sightings.orphaned_marks == 2);
    CHECK(outcome_of("q\u0301").sightings.orphaned_marks == 0);
    CHECK(outcome_of("ế").sightings.orphaned_marks == 0);
    check_stays("\u0301a");
}

TEST_CASE("invisible characters are removed", "[encoding]") {
    for (const char32_t c : std::u32string_view(U"\u00AD\u200B\u200C\u200D\u2060\uFEFF\u034F\u180E")) {
        INFO(std::hex << static_cast<unsigned>(c));
        check_change("kế" + test::utf8(c) + "hoạch", "kếhoạch", ChangeKind::invisible);
        check_change(test::utf8(c), "", ChangeKind::invisible);
    }
    check_change("a\uFE0F b\U000E0100", "a b", ChangeKind::invisible, 2);
}

TEST_CASE("a mark finds its letter through what nobody sees", "[encoding]") {
    for (const char32_t c : std::u32string_view(U"\u00AD\u200B\u200C\u200D\u2060\uFEFF\u034F")) {
        INFO(std::hex << static_cast<unsigned>(c));
        const std::string hidden = test::utf8(c);
        CHECK(normal("e" + hidden + "\u0302\u0301") == "ế");
        CHECK(normal("ê" + hidden + "\u0301x") == "ếx");
        CHECK(normal("e\u0302" + hidden + "\u0301") == "ế");
        CHECK(outcome_of("ke" + hidden + "\u0301").changes[ChangeKind::invisible] == 1);
        CHECK(outcome_of("ke" + hidden + "\u0301").changes[ChangeKind::composed] == 1);
    }
}

TEST_CASE("joiners stay where scripts and emoji need them", "[encoding]") {
    check_stays("\U0001F468\u200D\U0001F469\u200D\U0001F467");  // a family
    check_stays("\u2764\uFE0F");                                // a red heart
    check_stays("\U0001F3F3\uFE0F\u200D\U0001F308");            // a flag
    check_stays("ស\u200Bក");                                    // word border of Khmer
    check_stays("می\u200Cخواهم");                               // Persian
    check_stays("葛\U000E0100城");                              // a variant of a Chinese character
}

TEST_CASE("characters that turn the direction stay in lines of Hebrew and Arabic only", "[encoding]") {
    check_change("số \u202E12\u202C/KH", "số 12/KH", ChangeKind::bidi_controls, 2);
    check_change("a\u200Eb\u200Fc\u061Cd\u2066e\u2069", "abcde", ChangeKind::bidi_controls, 5);
    check_stays("\u200Fשלום\u200E (a)");
    check_change("\u200Fשלום\u200E\nkế\u200E hoạch", "\u200Fשלום\u200E\nkế hoạch", ChangeKind::bidi_controls);
    check_change("kế\u200E hoạch\nשלום\u200E", "kế hoạch\nשלום\u200E", ChangeKind::bidi_controls);
    check_stays("a \u202Bسلام\u202C b");
}

TEST_CASE("control characters are removed, and those that mean something become it", "[encoding]") {
    check_change(
        "a\x01\x02"
        "b\x1F\x7F",
        "ab", ChangeKind::controls, 4);
    check_change(std::string_view("a\0b", 3), "ab", ChangeKind::controls);
    check_change("a\u0081\u009Db", "ab", ChangeKind::controls, 2);  // nothing in Windows-1252
    check_change("2020\u00962025", "2020–2025", ChangeKind::mojibake);
    check_change("don\u0092t", "don’t", ChangeKind::mojibake);
    check_change(
        "a\x07"
        "b",
        "a\tb", ChangeKind::controls);                              // cells of old Word documents
    check_change("15\x1ENQ/TW", "15-NQ/TW", ChangeKind::controls);  // a hyphen that does not break
    check_change("a\uFFFC", "a", ChangeKind::controls);
}

TEST_CASE("line separators become line feeds where they are to", "[encoding]") {
    check_change("a\vb", "a\nb", ChangeKind::line_separators);
    check_change("a\u0085b\u2028c", "a\nb\nc", ChangeKind::line_separators, 2);
    check_change("a\u2029b", "a\n\nb", ChangeKind::line_separators);
    const CharactersOptions kept{false, SpacesReplaced::all};
    CHECK_FALSE(outcome_of("a\vb\u0085c\u2028d\u2029e", kept).changed);
}

TEST_CASE("special spaces become spaces, as far as it is wanted", "[encoding]") {
    check_change("a\u00A0b\u202Fc", "a b c", ChangeKind::spaces, 2);
    check_change("a\u2003b\u2006c\u3000d\u1680e\u205Ff", "a b c d e f", ChangeKind::spaces, 5);
    check_stays("  a  b\t\tc  ");
    const std::string text = "a\u00A0b\u202Fc\u2003d";
    CHECK(outcome_of(text, {true, SpacesReplaced::all_that_break}).text == "a\u00A0b\u202Fc d");
    CHECK_FALSE(outcome_of(text, {true, SpacesReplaced::none}).changed);
}

TEST_CASE("bullets of symbol fonts become those of Unicode, other private characters are noticed", "[encoding]") {
    check_change("\uF0B7 a", "• a", ChangeKind::bullets);
    check_change("\uF0A7\uF02D\uF0D8\uF0FC\uF076\uF0A8", "▪−➢✓❖◻", ChangeKind::bullets, 6);
    const auto unknown = outcome_of("\uF0B6 \uE000\uF8FF");
    CHECK_FALSE(unknown.changed);
    CHECK(unknown.sightings.private_use == 3);
}

TEST_CASE("characters that replaced lost ones are kept and noticed", "[encoding]") {
    const auto lost = outcome_of("k\uFFFD ho\uFFFDch");
    CHECK_FALSE(lost.changed);
    CHECK(lost.sightings.replacements == 2);
}

TEST_CASE("letters that words need a look for are noticed", "[encoding]") {
    for (const std::string_view text : {"Ð", "ð", "\u0189", "kе", "Α", "Ａ", "ﬁ", "Ⅳ", "\U0001D400"}) {
        INFO(text);
        CHECK(outcome_of(text).sightings.words);
        CHECK_FALSE(outcome_of(text).changed);
    }
    for (const std::string_view text : {"Đ", "kế hoạch", "é", "“a” – 5 m²", "字"}) {
        INFO(text);
        CHECK_FALSE(outcome_of(text).sightings.words);
    }
}

TEST_CASE("neighbouring changes are in one text", "[encoding]") {
    CHECK(normal("\uFEFFke\u0301\u0302\u00A0hoa\u200B\u0323ch\u2028") == "kế hoạch\n");
    CHECK(normal("\x01\u0301") == "\u0301");
    CHECK(normal("\u00A0\u0301") == " \u0301");
    CHECK(normal("a\x01\u0301\u0302") == "ấ");
    CHECK(normal("e\u0301\u200B\u0302") == "ế");
}

TEST_CASE("whatever comes in, NFC goes out", "[encoding]") {
    std::mt19937 random(20261126);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_text(interesting, random);
        Changes changes;
        Sightings sightings;
        const auto out = normalised_characters(text, {}, changes, sightings);
        const std::string now = out.value_or(text);
        if (!text::composed(now).empty()) {
            std::string codes;
            for (std::size_t i = 0; i < text.size();) codes += std::to_string(static_cast<unsigned>(text::next_code_point(text, i))) + " ";
            FAIL_CHECK(codes << "gives " << now << ", not " << text::composed(now));
        }
    }
}

TEST_CASE("normalising characters again changes nothing", "[encoding]") {
    std::mt19937 random(4);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_text(interesting, random);
        Changes changes;
        Sightings sightings;
        const auto once = normalised_characters(text, {}, changes, sightings);
        if (!once) continue;
        const auto twice = normalised_characters(*once, {}, changes, sightings);
        if (twice) {
            std::string codes;
            for (std::size_t i = 0; i < text.size();) codes += std::to_string(static_cast<unsigned>(text::next_code_point(text, i))) + " ";
            FAIL_CHECK(codes << "gives " << *once << ", and that " << *twice);
        }
    }
}

TEST_CASE("on text without special characters the outcome is that of ICU", "[encoding]") {
    std::mt19937 random(11);
    // Without breve and circumflex there is no order of marks that ICU leaves apart.
    constexpr std::u32string_view alphabet = U"aăâeêoôơuưyq \n\u0300\u0301\u0303\u0309\u031B\u0323\u0327\u0439\u1100\u1161\u212B";
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_text(alphabet, random);
        const auto by_icu = text::composed(text);
        Changes changes;
        Sightings sightings;
        const auto found = normalised_characters(text, {}, changes, sightings);
        CHECK(found.value_or(std::string()) == by_icu);
    }
}

TEST_CASE("long runs of marks take time in proportion", "[encoding]") {
    const auto seconds = [](std::size_t count, std::string_view mark) {
        std::string text = "a";
        for (std::size_t i = 0; i < count; ++i) text += mark;
        const auto start = std::chrono::steady_clock::now();
        Changes changes;
        Sightings sightings;
        const auto out = normalised_characters(text, {}, changes, sightings);
        CHECK(out.value_or(text).size() > 0);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    // Quadratic time would be minutes.
    for (const std::string_view mark : {"\u0301", "\u0302", "\u200B\u0301", "\u0323\u200B", "\x01\u0301", "\u200B", "\u200E", "\uFE0F"}) {
        INFO(mark);
        CHECK(seconds(100000, mark) < 5);
    }
}

TEST_CASE("emoji keep what they are made of", "[encoding]") {
    check_stays("1\uFE0F\u20E3 xong");
    check_stays("\u00A9\uFE0F");
    check_stays("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
}
