#include "encoding/pieces.h"

#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

struct Run {
    std::string text;
    const char* font = "Times New Roman";
};
using Runs = std::vector<Run>;
using Texts = std::vector<std::string>;

std::vector<Piece> pieces_of(const Runs& runs) {
    std::vector<Piece> out;
    for (const auto& run : runs) {
        Piece piece;
        piece.text = run.text;
        piece.font = claim_of_font(run.font);
        out.push_back(std::move(piece));
    }
    return out;
}

/// A document whose paragraphs are repaired one by one.
class Paragraphs {
public:
    explicit Paragraphs(const std::vector<Runs>& paragraphs, const PiecesOptions& options = {}) : repair_(with_list(options)) {
        for (const auto& runs : paragraphs) repair_.observe(pieces_of(runs));
        std::uint32_t number = 0;
        for (const auto& runs : paragraphs) {
            auto pieces = pieces_of(runs);
            repair_.repair(pieces, "word/document.xml", ++number);
            Texts texts;
            for (const auto& piece : pieces) {
                CHECK((!piece.changed || piece.repaired != piece.text));
                texts.emplace_back(piece.changed ? std::string_view(piece.repaired) : piece.text);
            }
            texts_.push_back(std::move(texts));
        }
    }

    [[nodiscard]] const Texts& texts(std::size_t paragraph = 0) const { return texts_[paragraph]; }
    [[nodiscard]] const PiecesRepair& repair() const { return repair_; }

private:
    static PiecesOptions with_list(PiecesOptions options) {
        options.list = true;
        return options;
    }

    PiecesRepair repair_;
    std::vector<Texts> texts_;
};

Texts repaired(const Runs& runs) { return Paragraphs({runs}).texts(); }

std::string tcvn3(std::string_view text) { return test::misread(text, Charset::tcvn3); }
std::string vni(std::string_view text) { return test::misread(text, Charset::vni); }

constexpr std::string_view sentence = "Chuyển đổi số trong các cơ quan của huyện";

}  // namespace

TEST_CASE("text in old fonts is made Unicode, text beside it stays", "[encoding]") {
    CHECK(repaired({{tcvn3("Kế hoạch"), ".VnTime"}}) == Texts{"Kế hoạch"});
    CHECK(repaired({{vni("Kế hoạch"), "VNI-Times"}}) == Texts{"Kế hoạch"});
    CHECK(repaired({{tcvn3("ở"), ".VnTime"}, {" năm", "Arial"}, {vni("Ở"), "VNI-Times"}}) == Texts{"ở", " năm", "Ở"});
    CHECK(repaired({{"été", "Arial"}, {tcvn3("là"), ".VnTime"}}) == Texts{"été", "là"});
    CHECK(repaired({{"abc", ".VnTime"}}) == Texts{"abc"});
}

TEST_CASE("soft hyphens are letters in TCVN3 and nothing in Unicode", "[encoding]") {
    CHECK(repaired({{"\u00ADu ", ".VnTime"}, {"a\u00ADb"}}) == Texts{"ưu ", "ab"});
}

TEST_CASE("fonts that draw capitals give capitals, piece by piece", "[encoding]") {
    CHECK(repaired({{tcvn3("kế hoạch năm 2031"), ".VnTimeH"}}) == Texts{"KẾ HOẠCH NĂM 2031"});
    CHECK(repaired({{tcvn3("kế "), ".VnTimeH"}, {tcvn3("hoạch"), ".VnTime"}}) == Texts{"KẾ ", "hoạch"});
    CHECK(repaired({{"abc", ".VnTimeH"}}) == Texts{"ABC"});
    CHECK(repaired({{tcvn3("Sở "), ".VnTime"}, {tcvn3("nội vụ"), ".VnArialH"}}) == Texts{"Sở ", "NỘI VỤ"});
}

TEST_CASE("the letter and the mark of VNI may stand in two pieces", "[encoding]") {
    CHECK(repaired({{"Ke", "VNI-Times"}, {"á hoaïch", "VNI-Helve"}}) == Texts{"Kế", " hoạch"});
    CHECK(repaired({{"Ke", "VNI-Times"}, {"á", "VNI-Times"}, {" hoaïch", "VNI-Times"}}) == Texts{"Kế", "", " hoạch"});
}

TEST_CASE("marks go to the letter in the piece before", "[encoding]") {
    CHECK(repaired({{"Ke"}, {"\u0302\u0301 x"}}) == Texts{"Kế", " x"});
    CHECK(repaired({{"Kê"}, {"\u0301"}, {"x"}}) == Texts{"Kế", "", "x"});
    CHECK(repaired({{"K"}, {"e\u0302"}, {"\u0301"}, {""}, {"x"}}) == Texts{"K", "ế", "", "", "x"});
    CHECK(repaired({{"a"}, {""}, {"\u0301"}}) == Texts{"á", "", ""});
}

TEST_CASE("words over several pieces are looked at whole", "[encoding]") {
    CHECK(repaired({{"Ð"}, {"à Nẵng"}}) == Texts{"Đà", " Nẵng"});
    CHECK(repaired({{"kế hо"}, {"ạch"}}) == Texts{"kế hoạch", ""});
    CHECK(repaired({{"UBN"}, {"Ð"}, {" huyện"}}) == Texts{"UBNĐ", "", " huyện"});
}

TEST_CASE("invisible characters go from the piece that has them", "[encoding]") {
    CHECK(repaired({{"Kế\u200B"}, {"\u200Bhoạch\uFEFF"}, {"\u200B"}}) == Texts{"Kế", "hoạch", ""});
}

TEST_CASE("spaces and line separators of Word stay unless they are asked for", "[encoding]") {
    CHECK(repaired({{"a\u00A0b\u2003c\u2028d"}}) == Texts{"a\u00A0b\u2003c\u2028d"});
    PiecesOptions options;
    options.characters = {false, SpacesReplaced::all_that_break};
    CHECK(Paragraphs({{{"a\u00A0b\u2003c"}}}, options).texts() == Texts{"a\u00A0b c"});
}

TEST_CASE("bytes of one letter may stand in two pieces where UTF-8 was misread", "[encoding]") {
    const std::string text = test::misread("Kế hoạch", Charset::utf8);
    for (const std::size_t cut : {std::string("K").size(), std::string("Ká").size(), std::string("Káº").size()}) {
        const auto found = repaired({{text.substr(0, cut)}, {text.substr(cut)}});
        INFO(cut);
        CHECK(found[0] + found[1] == "Kế hoạch");
    }
}

TEST_CASE("pieces in fonts of signs are not touched, and part what is beside them", "[encoding]") {
    CHECK(repaired({{"\uF0B7", "Symbol"}, {"e\u0301"}}) == Texts{"\uF0B7", "é"});
    CHECK(repaired({{"e"}, {"\u0301\u200B", "Wingdings"}, {"\u0301"}}) == Texts{"e", "\u0301\u200B", "\u0301"});
    CHECK(repaired({{tcvn3("Kế"), ".VnTime"}, {"\u00D5", "Symbol"}, {tcvn3("hoạch"), ".VnTime"}}) == Texts{"Kế", "\u00D5", "hoạch"});
}

TEST_CASE("a font of TCVN3 over VNI or Unicode is not believed", "[encoding]") {
    CHECK(repaired({{vni(sentence), ".VnTime"}}) == Texts{std::string(sentence)});
    CHECK(repaired({{std::string(sentence), ".VnTime"}}) == Texts{std::string(sentence)});
    CHECK(repaired({{"Kế hoạch", ".VnTimeH"}}) == Texts{"Kế hoạch"});
    CHECK(repaired({{tcvn3(sentence), "VNI-Times"}}) == Texts{std::string(sentence)});
    const Paragraphs document({{{vni(sentence), ".VnTime"}}, {{vni("Rà soát quy trình tiếp nhận"), ".VnTime"}}, {{vni("tổng"), ".VnTime"}}});
    CHECK(document.texts(2) == Texts{"tổng"});
}

TEST_CASE("old text in fonts that say nothing is told by its letters", "[encoding]") {
    CHECK(repaired({{tcvn3(sentence), "VNTime"}}) == Texts{std::string(sentence)});
    CHECK(repaired({{vni(sentence)}}) == Texts{std::string(sentence)});
    CHECK(repaired({{tcvn3("Chuyển đổi ")}, {tcvn3("số trong các cơ quan")}}) == Texts{"Chuyển đổi ", "số trong các cơ quan"});
}

TEST_CASE("capitals are inferred where no font shows them, over pieces too", "[encoding]") {
    const Paragraphs document({{{tcvn3("NHIệM ")}, {tcvn3("Vụ CHUNG")}}, {{tcvn3(sentence)}}});
    CHECK(document.texts() == Texts{"NHIỆM ", "VỤ CHUNG"});
    CHECK(document.repair().changes()[ChangeKind::case_inferred] == 2);
    CHECK(document.repair().rereadings().case_inferred == 2);
    CHECK(repaired({{tcvn3("NHIệM Vụ CHUNG"), ".VnTime"}}) == Texts{"NHIệM Vụ CHUNG"});
}

TEST_CASE("fonts of VPS and VISCII count where the text agrees", "[encoding]") {
    CHECK(repaired({{test::misread("Kế hoạch", Charset::viscii), "VISCII Times"}}) == Texts{"Kế hoạch"});
    CHECK(repaired({{test::misread("Kế hoạch", Charset::vps), "VPS Times"}}) == Texts{"Kế hoạch"});
    CHECK(repaired({{"Kế hoạch", "VPS Times"}}) == Texts{"Kế hoạch"});
}

TEST_CASE("private characters of old fonts are letters", "[encoding]") {
    CHECK(repaired({{"\uF056\uF0B5 c\uF0F1a", ".VnTime"}})[0].ends_with("à của"));
}

TEST_CASE("what is supposed is for text that says nothing else", "[encoding]") {
    PiecesOptions options;
    options.otherwise = Misreading::tcvn3;
    CHECK(Paragraphs({{{tcvn3("Sở")}}}, options).texts() == Texts{"Sở"});
    CHECK(Paragraphs({{{tcvn3("Sở")}}}).texts() == Texts{tcvn3("Sở")});
    CHECK(Paragraphs({{{"Kế hoạch"}}}, options).texts() == Texts{"Kế hoạch"});
}

TEST_CASE("changes are counted and listed by paragraph", "[encoding]") {
    const Paragraphs document({{{"Kế"}}, {{tcvn3("Kế hoạch"), ".VnTime"}, {" e\u0301"}}, {{"x"}, {"y\u200B"}}});
    const auto& list = document.repair().list();
    REQUIRE(list.size() == 3);
    CHECK(list[0].kind == ChangeKind::legacy_encoding);
    CHECK(list[0].line == 2);
    CHECK(list[0].column == 1);
    CHECK(list[0].before == tcvn3("Kế hoạch"));
    CHECK(list[0].after == "Kế hoạch");
    CHECK(list[1].kind == ChangeKind::composed);
    CHECK(list[1].line == 2);
    CHECK(list[1].column == 10);
    CHECK(list[2].kind == ChangeKind::invisible);
    CHECK(list[2].line == 3);
    CHECK(list[2].column == 3);
    CHECK(list[2].part == "word/document.xml");
    CHECK(document.repair().changes()[ChangeKind::legacy_encoding] == 1);
    CHECK(document.repair().rereadings().parts[static_cast<std::size_t>(Misreading::tcvn3)] == 1);
}

TEST_CASE("what is right is not changed", "[encoding]") {
    const Paragraphs document({{{"Kế hoạch"}, {" số 5"}}, {{""}}, {}});
    CHECK(document.texts() == Texts{"Kế hoạch", " số 5"});
    CHECK(document.repair().list().empty());
    CHECK(document.repair().charset() == Charset::utf8);
}

TEST_CASE("the encoding is that of most letters", "[encoding]") {
    CHECK(Paragraphs({{{tcvn3(sentence), ".VnTime"}}, {{"é"}}}).repair().charset() == Charset::tcvn3);
    CHECK(Paragraphs({{{vni(sentence), "VNI-Times"}}}).repair().charset() == Charset::vni);
    CHECK(Paragraphs({{{std::string(sentence)}}, {{tcvn3("là"), ".VnTime"}}}).repair().charset() == Charset::utf8);
}

TEST_CASE("damage and unknown signs are noticed", "[encoding]") {
    const Paragraphs document({{{"a\uFFFD \uE000 \u0301"}}});
    CHECK(document.repair().sightings().replacements == 1);
    CHECK(document.repair().sightings().private_use == 1);
    CHECK(document.repair().sightings().orphaned_marks == 1);
}

TEST_CASE("wherever a paragraph is cut into pieces, it reads the same", "[encoding]") {
    const std::string text = "Ða\u0300 N\u0103\u0303ng: kế\u200B hо\u1EA1ch e\u0302\u0301 Ｕế x";
    const std::string whole = repaired({{text}})[0];
    CHECK(whole == "Đà Nẵng: kế hoạch ế Uế x");
    for (std::size_t first = 0; first <= text.size(); ++first) {
        if (first < text.size() && (static_cast<unsigned char>(text[first]) & 0xC0) == 0x80) continue;
        for (std::size_t second = first; second <= text.size(); ++second) {
            if (second < text.size() && (static_cast<unsigned char>(text[second]) & 0xC0) == 0x80) continue;
            const auto found = repaired({{text.substr(0, first)}, {text.substr(first, second - first)}, {text.substr(second)}});
            if (found[0] + found[1] + found[2] != whole)
                FAIL_CHECK(first << ", " << second << ": " << found[0] << "|" << found[1] << "|" << found[2]);
        }
    }
}
