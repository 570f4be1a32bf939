#include "encoding/normalise.h"

#include <random>

#include "support/catch.h"
#include "support/legacy_text.h"
#include "text/normalise.h"
#include "text/utf8.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

struct Outcome {
    std::string text;
    bool changed = false;
    Changes changes;
    Sightings sightings;
    std::vector<Change> list;
};

Outcome outcome_of(std::string_view text, const TextOptions& options = {}) {
    Outcome out;
    ChangeLog log(text, {&out.list, {}, 1});
    const auto normal =
        normalised(text, options, out.changes, out.sightings, [&](std::string_view before, const Edits& edits) { log.take(before, edits); });
    log.finish();
    out.changed = normal.has_value();
    out.text = normal ? *normal : std::string(text);
    return out;
}

/// A change as a line: `2:3 composed: e -> é`.
std::string shown(const Change& change) {
    return std::to_string(change.line) + ":" + std::to_string(change.column) + " " + change.before + " -> " + change.after;
}

std::vector<std::string> shown(const std::vector<Change>& list) {
    std::vector<std::string> out;
    for (const auto& change : list) out.push_back(shown(change));
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("characters are normalised before words", "[encoding]") {
    CHECK(outcome_of("Ða\u0300 Nẵng").text == "Đà Nẵng");
    CHECK(outcome_of("ке\u0302\u0301").text == "ке\u0302\u0301");  // all Cyrillic
    CHECK(outcome_of("hо\u200Bạch kế").text == "hoạch kế");
    CHECK(outcome_of("UBN\u200BÐ tỉnh").text == "UBNĐ tỉnh");
    CHECK(outcome_of("Ｋe\u0302\u0301").text == "Kế");
}

TEST_CASE("text that is right is not copied", "[encoding]") {
    CHECK_FALSE(outcome_of("Kế hoạch số 5\r\n").changed);
    CHECK_FALSE(outcome_of("").changed);
    CHECK_FALSE(outcome_of("Москва, Guðmundsson").changed);
    CHECK(outcome_of("Kế hoạch").list.empty());
}

TEST_CASE("what is asked is done, and nothing that is not", "[encoding]") {
    CHECK(outcome_of("hoà “a” – kĩ").text == "hoà “a” – kĩ");
    TextOptions options;
    options.normalise = {ToneStyle::old_style, LetterForI::y, true, true};
    CHECK(outcome_of("hoà “a” – kĩ", options).text == "hòa \"a\" - kỹ");
    CHECK(outcome_of("ho\u0061\u0300", options).text == "hòa");
}

TEST_CASE("abbreviations are read as those of a document that is known to be Vietnamese", "[encoding]") {
    CHECK_FALSE(outcome_of("UBNÐ").changed);
    TextOptions options;
    options.vietnamese = true;
    CHECK(outcome_of("UBNÐ", options).text == "UBNĐ");
    CHECK(outcome_of("UBNÐ huyện").text == "UBNĐ huyện");
}

TEST_CASE("the list has the line and column of every change", "[encoding]") {
    const auto found = outcome_of("Kế\nhoa\u0323ch\u200B và\nÐà\u00A0Nẵng");
    CHECK(found.text == "Kế\nhoạch và\nĐà Nẵng");
    CHECK(shown(found.list) == Lines{"2:3 a\u0323 -> ạ", "2:7 \u200B -> ", "3:1 Ðà -> Đà", "3:3 \u00A0 ->  "});
    CHECK(found.list[0].kind == ChangeKind::composed);
    CHECK(found.list[1].kind == ChangeKind::invisible);
    CHECK(found.list[2].kind == ChangeKind::d_stroke);
    CHECK(found.list[3].kind == ChangeKind::spaces);
}

TEST_CASE("lines of Windows are counted once, and the last needs no end", "[encoding]") {
    CHECK(shown(outcome_of("a\r\nb\u00A0\r\n\r\nc\u00A0").list) == Lines{"2:2 \u00A0 ->  ", "4:2 \u00A0 ->  "});
    CHECK(shown(outcome_of("\u00A0").list) == Lines{"1:1 \u00A0 ->  "});
    CHECK(outcome_of("a\r\nb\u00A0\r\n").text == "a\r\nb \r\n");
}

TEST_CASE("columns count characters, not bytes", "[encoding]") {
    CHECK(shown(outcome_of("Được \U0001F600 字\u00A0x").list) == Lines{"1:9 \u00A0 ->  "});
}

TEST_CASE("edits become a list with the part and line that they belong to", "[encoding]") {
    std::vector<Change> changes;
    ChangeLog log("ab\ncd", {&changes, "word/document.xml", 7});
    log.take("ab\ncd", {{1, 2, "x", ChangeKind::composed}, {4, 5, "", ChangeKind::invisible}});
    log.finish();
    REQUIRE(changes.size() == 2);
    CHECK(shown(changes) == Lines{"7:2 b -> x", "8:2 d -> "});
    CHECK(changes[1].part == "word/document.xml");
    CHECK(changes[1].kind == ChangeKind::invisible);
}

TEST_CASE("edits of later steps are placed where they stood in the first text", "[encoding]") {
    std::vector<Change> changes;
    const std::string first = "ab\u2029cd\nef";
    ChangeLog log(first, {&changes, {}, 1});
    log.take(first, {{1, 2, {}, ChangeKind::controls}, {2, 5, "\n\n", ChangeKind::line_separators}});
    log.take("a\n\ncd\nef", {{0, 1, "xyz", ChangeKind::look_alikes}, {4, 5, {}, ChangeKind::composed}, {6, 7, "E", ChangeKind::d_stroke}});
    log.finish();
    CHECK(shown(changes) == Lines{"1:1 a -> xyz", "1:2 b -> ", "1:3 \u2029 -> \n\n", "1:5 d -> ", "2:1 e -> E"});
}

TEST_CASE("edits are made in their order", "[encoding]") {
    CHECK(edited("abcdef", {}) == "abcdef");
    CHECK(edited("abcdef", {{0, 1, "xy", ChangeKind::composed}, {1, 1, "-", ChangeKind::composed}, {3, 6, "", ChangeKind::composed}}) == "xy-bc");
}

TEST_CASE("the steps of normalising lead to the same text", "[encoding]") {
    for (const std::string_view text : {"Ða\u0300 Nẵng\u200B", "Kế hoạch", "ＵＢＮＤ e\u0301", "", "a\u00A0b Ⅳ ế"}) {
        Changes changes;
        Sightings sightings;
        std::string stepped(text);
        normalised(text, {}, changes, sightings, [&](std::string_view before, const Edits& edits) {
            CHECK(before == stepped);
            stepped = edited(before, edits);
        });
        CHECK(stepped == outcome_of(text).text);
    }
}

TEST_CASE("normalising again changes nothing", "[encoding]") {
    constexpr std::u32string_view alphabet =
        U"aăâeêoôơuưyhkntgcÐðĐđ .,-\nàáậéếíọốợũựýỵ\u00AD\u200B\u00A0\u2028\u0430\u0435\u043E\u0410\u041D\u03BF\u039DＫＡａ１ﬁⅣ“–ABCDN";
    std::mt19937 random(20261126);
    std::uniform_int_distribution<std::size_t> any(0, alphabet.size() - 1);
    TextOptions everything;
    everything.normalise = {ToneStyle::new_style, LetterForI::y, true, true};
    TextOptions nothing;
    everything.vietnamese = nothing.vietnamese = true;
    for (const auto& options : {nothing, everything}) {
        for (int round = 0; round < 10000; ++round) {
            std::string text;
            for (int left = 10; left > 0; --left) text::append(text, alphabet[any(random)]);
            Changes changes;
            Sightings sightings;
            const auto once = normalised(text, options, changes, sightings);
            if (!once) continue;
            if (!text::composed(*once).empty()) FAIL_CHECK(text << " gives " << *once << ", which is not NFC");
            const auto twice = normalised(*once, options, changes, sightings);
            if (twice) FAIL_CHECK(text << " gives " << *once << ", and that " << *twice);
        }
    }
}
