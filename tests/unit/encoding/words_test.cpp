#include "encoding/words.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

const WordsOptions vietnamese{{}, true, true};
const WordsOptions unknown{{}, true, false};

struct Outcome {
    std::string text;
    Changes changes;
    Edits edits;
};

Outcome outcome_of(std::string_view text, const WordsOptions& options) {
    Outcome out;
    const auto spelt = normalised_words(text, options, out.changes, &out.edits);
    Changes counted;
    CHECK(normalised_words(text, options, counted, nullptr) == spelt);
    out.text = spelt ? *spelt : std::string(text);
    CHECK(spelt.has_value() == !out.edits.empty());
    CHECK(edited(text, out.edits) == out.text);
    return out;
}

std::string spelt(std::string_view text, const WordsOptions& options = vietnamese) { return outcome_of(text, options).text; }

void check_change(std::string_view before, std::string_view after, ChangeKind kind, const WordsOptions& options = vietnamese) {
    const auto found = outcome_of(before, options);
    INFO(before);
    CHECK(found.text == after);
    CHECK(found.changes[kind] == 1);
    REQUIRE(found.edits.size() == 1);
    CHECK(found.edits[0].kind == kind);
}

void check_stays(std::string_view text, const WordsOptions& options = vietnamese) {
    const auto found = outcome_of(text, options);
    INFO(text << " becomes " << found.text);
    CHECK(found.text == text);
    CHECK(found.edits.empty());
}

WordsOptions asking(const NormaliseOptions& asked) { return {asked, false, true}; }

}  // namespace

TEST_CASE("eth is a letter đ in Vietnamese words", "[encoding]") {
    check_change("Ðà", "Đà", ChangeKind::d_stroke);
    check_change("ðường", "đường", ChangeKind::d_stroke);
    check_change("ÐỊNH", "ĐỊNH", ChangeKind::d_stroke);
    check_change("\u0189ồng", "Đồng", ChangeKind::d_stroke);
    CHECK(spelt("Ðà Nẵng, QUYẾT ÐỊNH") == "Đà Nẵng, QUYẾT ĐỊNH");
    check_change("Ðồng", "Đồng", ChangeKind::d_stroke, unknown);  // which only Vietnamese has
    check_stays("ða ðe ðu", unknown);                             // Icelandic and Old English have these
}

TEST_CASE("eth is a letter đ in abbreviations of Vietnamese documents", "[encoding]") {
    check_change("UBNÐ", "UBNĐ", ChangeKind::d_stroke);
    check_change("12/QÐ-TTg", "12/QĐ-TTg", ChangeKind::d_stroke);
    check_change("HÐND", "HĐND", ChangeKind::d_stroke);
    check_stays("HÐND", unknown);
}

TEST_CASE("names of Iceland keep their eth", "[encoding]") {
    check_stays("Guðmundsson");
    check_stays("Sigurður Ðeira");
    check_stays("það er gott", unknown);
}

TEST_CASE("letters of other scripts inside Vietnamese words are replaced", "[encoding]") {
    check_change("kế hоạch", "kế hoạch", ChangeKind::look_alikes);  // Cyrillic о
    check_change("СÔNG", "CÔNG", ChangeKind::look_alikes);          // Cyrillic С
    check_change("ΝHÂN", "NHÂN", ChangeKind::look_alikes);          // Greek Ν
    check_change("bǎn", "băn", ChangeKind::look_alikes);            // a caron for a breve
    check_change("UВND", "UBND", ChangeKind::look_alikes);          // Cyrillic В
    check_change("Ðẩу", "Đẩy", ChangeKind::look_alikes);            // Ð and Cyrillic у
    check_stays("UВND", unknown);
}

TEST_CASE("words of other scripts stay", "[encoding]") {
    check_stays("Москва, СССР, а, о");
    check_stays("Χάος ΑΒΓ");
    check_stays("мой Вaня");  // one Latin letter in it
    check_stays("pH, α, β, μm");
    check_stays("İstanbul ılık");
    check_stays("字 한 カ");
}

TEST_CASE("words that would be no Vietnamese ones stay", "[encoding]") {
    check_stays("hеllowz");  // Cyrillic е
    check_stays("Xсz", unknown);
}

TEST_CASE("full-width letters inside Vietnamese words are narrowed", "[encoding]") {
    check_change("Ｋế", "Kế", ChangeKind::full_width);
    check_change("Ｋế hoạch", "Kế hoạch", ChangeKind::full_width, unknown);
    check_change("ＵBND", "UBND", ChangeKind::full_width);
    check_stays("ＡＢＣ株式会社");
}

TEST_CASE("ligatures are taken apart, letters of mathematics are plain in Vietnamese words", "[encoding]") {
    check_change("ﬁle", "file", ChangeKind::ligatures);
    check_change("oﬃce", "office", ChangeKind::ligatures);
    check_change("\U0001D40Aế", "Kế", ChangeKind::look_alikes);
    check_stays("\U0001D465 + \U0001D466");
}

TEST_CASE("Roman numerals of one character are written in letters where they stand alone", "[encoding]") {
    check_change("Phần Ⅳ.", "Phần IV.", ChangeKind::numerals);
    check_change("ⅲ)", "iii)", ChangeKind::numerals);
    check_stays("Ⅳa 1Ⅳ");
    check_stays("Phần Ⅳ.", unknown);
}

TEST_CASE("nothing is replaced where nothing was seen that needs it", "[encoding]") {
    check_stays("UBNÐ Ｋế ﬁ Ⅳ", {{}, false, true});
    check_stays("");
    check_stays("kế hoạch");
}

TEST_CASE("tone marks are placed on request", "[encoding]") {
    const auto to_old = asking({.tone = ToneStyle::old_style});
    const auto to_new = asking({.tone = ToneStyle::new_style});
    check_change("hoà", "hòa", ChangeKind::tone_placement, to_old);
    check_change("THUỶ", "THỦY", ChangeKind::tone_placement, to_old);
    check_change("khỏe", "khoẻ", ChangeKind::tone_placement, to_new);
    CHECK(spelt("Hòa hoà, quý, hoàn, thủy", to_new) == "Hoà hoà, quý, hoàn, thuỷ");
    check_stays("hoà hòa");
    check_stays("tòan qúy", to_new);  // misspelt
}

TEST_CASE("i or y is written on request", "[encoding]") {
    check_change("kĩ", "kỹ", ChangeKind::letter_i_y, asking({.letter_for_i = LetterForI::y}));
    check_change("LÝ", "LÍ", ChangeKind::letter_i_y, asking({.letter_for_i = LetterForI::i}));
    check_stays("kĩ kỹ");
    check_stays("thi ý", asking({.letter_for_i = LetterForI::i}));
}

TEST_CASE("quotes and dashes are made plain on request", "[encoding]") {
    const auto quotes = asking({.quotes = true});
    CHECK(spelt("“a” ‘b’ «c» „d“", quotes) == "\"a\" 'b' \"c\" \"d\"");
    CHECK(outcome_of("“a”", quotes).changes[ChangeKind::quotes] == 2);
    CHECK(spelt("a – b — c − d ‐ e", asking({.dashes = true})) == "a - b - c - d - e");
    CHECK(outcome_of("a – b", asking({.dashes = true})).changes[ChangeKind::dashes] == 1);
    check_stays("“a” – ‘b’");
    check_stays("“a”", asking({.dashes = true}));
    check_stays("–", quotes);
}

TEST_CASE("what is asked is done to words that are replaced too", "[encoding]") {
    CHECK(spelt("ðiều hоà", {{.tone = ToneStyle::old_style}, true, true}) == "điều hòa");
    CHECK(spelt("“Ðiều” – Ⅳ", {{.quotes = true, .dashes = true}, true, true}) == "\"Điều\" - IV");
}

TEST_CASE("words come out as they went in the second time", "[encoding]") {
    const WordsOptions all{{ToneStyle::new_style, LetterForI::y, true, true}, true, true};
    for (const std::string_view text : {"Ðà Nẵng – UBNÐ “hòa” kĩ", "ＵＢＮＤ ﬁ Ⅳ кế", "Guðmundsson", "ΝHÂN \U0001D40Aế ｈòa"}) {
        const std::string once = spelt(text, all);
        INFO(once);
        CHECK(spelt(once, all) == once);
    }
}
