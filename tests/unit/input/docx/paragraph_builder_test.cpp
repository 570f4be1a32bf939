#include "input/docx/paragraph_builder.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::input::docx;

namespace {

struct Builder {
    Changes changes;
    ParagraphBuilder builder{changes};

    void append(std::string_view text, std::uint32_t style = 0) {
        TextLooks looks;
        looks.style = style;
        builder.append(text, looks);
    }
    Paragraph line(std::string_view label = {}) {
        const auto lines = builder.take(label, true);
        REQUIRE(lines.size() == 1);
        return lines.front();
    }
};

std::string text_of(std::string_view text, const TextLooks& looks = {}) {
    Builder made;
    made.builder.append(text, looks);
    return made.line().text;
}

std::vector<std::string> texts(const std::vector<Paragraph>& lines) {
    std::vector<std::string> out;
    for (const auto& line : lines) out.push_back(line.text);
    return out;
}

std::vector<std::uint32_t> begins(const Paragraph& paragraph) {
    std::vector<std::uint32_t> out;
    for (const auto& run : paragraph.runs) out.push_back(run.begin);
    return out;
}

using Offsets = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("runs are joined as they stand, spaces are single", "[input]") {
    Builder made;
    made.append("  Kế ");
    made.append(" ho");
    made.append("ạch\n\t năm  ");
    CHECK(made.line().text == "Kế hoạch năm");
}

TEST_CASE("special spaces are spaces, invisible characters are left out, both counted", "[input]") {
    Builder made;
    made.append("a\u00A0b\u200Bc\u00ADd\u2028e");
    CHECK(made.line().text == "a bcd e");
    CHECK(made.changes[ChangeKind::spaces] >= 1);
    CHECK(made.changes[ChangeKind::invisible] == 2);
}

TEST_CASE("tabs and three spaces are gaps, two spaces are not", "[input]") {
    Builder made;
    made.append("TM. UBND");
    made.builder.tab();
    made.append("CHỦ TỊCH   A  B");
    const auto line = made.line();
    CHECK(line.text == "TM. UBND CHỦ TỊCH A B");
    const auto behind = [](std::string_view text) { return static_cast<std::uint32_t>(text.size()); };
    CHECK(line.gaps == Offsets{8, behind("TM. UBND CHỦ TỊCH")});
    CHECK(line.double_spaces == Offsets{behind("TM. UBND CHỦ TỊCH A")});
}

TEST_CASE("a tab behind a typed label parts no columns", "[input]") {
    for (const auto* label : {"-", "1.", "a)", "II."}) {
        INFO(label);
        Builder made;
        made.append(label);
        made.builder.tab();
        made.append("Rà soát");
        CHECK(made.line().gaps.empty());
    }
}

TEST_CASE("a tab before the text is noted and no gap", "[input]") {
    Builder made;
    made.builder.tab();
    made.append("Nơi nhận:");
    const auto line = made.line();
    CHECK(line.text == "Nơi nhận:");
    CHECK(line.tab_before);
    CHECK(line.gaps.empty());
}

TEST_CASE("line breaks part lines, empty lines are none", "[input]") {
    Builder made;
    made.append("a");
    made.builder.line_break();
    made.builder.line_break();
    made.append("b");
    CHECK(texts(made.builder.take({}, true)) == std::vector<std::string>{"a", "b"});
    CHECK(made.builder.is_empty());
}

TEST_CASE("a page break sets its line apart, and one at the end stays for the next paragraph", "[input]") {
    Builder made;
    made.append("a");
    made.builder.page_break();
    made.append("b");
    made.builder.page_break();
    const auto lines = made.builder.take({}, true);
    REQUIRE(lines.size() == 2);
    CHECK_FALSE(lines[0].page_break_before);
    CHECK(lines[1].page_break_before);
    CHECK(lines[1].separate);
    made.append("c");
    CHECK(made.line().page_break_before);
    made.append("d");
    CHECK_FALSE(made.line().page_break_before);
}

TEST_CASE("a label stands before the first line, and offsets count from it", "[input]") {
    Builder made;
    made.append("Ra");
    made.builder.tab();
    made.append("b", 1);
    const auto line = made.line("1.2.");
    CHECK(line.text == "1.2. Ra b");
    CHECK(line.label_size == 5);
    CHECK(line.gaps == Offsets{7});
    CHECK(begins(line) == Offsets{5, 8});
}

TEST_CASE("a label may stand alone or without a space behind it", "[input]") {
    Builder made;
    CHECK(made.line("3.").text == "3.");
    made.append("a");
    CHECK(made.builder.take("Điều", false).front().text == "Điềua");
    CHECK(made.builder.take({}, true).empty());
}

TEST_CASE("text of one style is one run", "[input]") {
    Builder made;
    made.append("a", 1);
    made.append("b ", 1);
    made.append(" c", 2);
    made.append("d", 1);
    const auto line = made.line();
    CHECK(line.text == "ab cd");
    CHECK(begins(line) == Offsets{0, 3, 4});
    CHECK(line.runs[1].style == 2);
}

TEST_CASE("a letter and its marks in several runs are composed, and offsets move with them", "[input]") {
    Builder made;
    made.append("Ke", 1);
    made.append("\u0302\u0301 hoa", 2);
    made.append("\u0323ch", 3);
    made.builder.tab();
    made.append("na\u0306m  moi", 1);
    const auto line = made.line();
    CHECK(line.text == "Kế hoạch năm moi");
    // Behind "", "Kế", "Kế hoạ" and "Kế hoạch ": a letter belongs to the run that it begins in.
    CHECK(begins(line) == Offsets{0, 4, 10, 13});
    CHECK(line.gaps == Offsets{12});
    CHECK(line.double_spaces == Offsets{17});
    CHECK(made.changes[ChangeKind::composed] == 1);
}

TEST_CASE("text in NFC is not counted as composed", "[input]") {
    Builder made;
    made.append("Kế hoạch");
    CHECK(made.line().text == "Kế hoạch");
    CHECK(made.changes[ChangeKind::composed] == 0);
}

TEST_CASE("capitals are shown as Word shows them, with Vietnamese letters", "[input]") {
    TextLooks looks;
    looks.capitals = true;
    CHECK(text_of("kế hoạch đổi mới", looks) == "KẾ HOẠCH ĐỔI MỚI");
    CHECK(text_of("ke\u0302\u0301 hoa\u0323ch", looks) == "KẾ HOẠCH");
}

TEST_CASE("characters of symbol fonts are signs, and counted", "[input]") {
    Changes changes;
    ParagraphBuilder builder(changes);
    TextLooks looks;
    looks.symbols = SymbolFont::wingdings;
    builder.append("\uF0FC", looks);
    CHECK(builder.take({}, true).front().text == "✓");
    CHECK(changes[ChangeKind::symbols] == 1);
}

TEST_CASE("a line is bold where all of its words are", "[input]") {
    const auto bold = [](std::string_view first, bool first_bold, std::string_view second, bool second_bold) {
        Builder made;
        TextLooks looks;
        looks.bold = first_bold;
        made.builder.append(first, looks);
        looks.style = 1;
        looks.bold = second_bold;
        made.builder.append(second, looks);
        return made.line().bold;
    };
    CHECK(bold("I. MỤC", true, " ĐÍCH", true));
    CHECK(bold("I. MỤC ĐÍCH", true, " :", false));
    CHECK_FALSE(bold("Mục tiêu", true, " chung", false));
    CHECK_FALSE(bold("---", true, " ...", true));
}

TEST_CASE("bytes that are not UTF-8 are left out and told", "[input]") {
    Builder made;
    made.append("a\xC3(b\xFF");
    CHECK(made.line().text == "a(b");
    CHECK_FALSE(made.builder.is_valid());
}

TEST_CASE("a pair of surrogates written apart is one character", "[input]") {
    Builder made;
    made.append("a\xED\xA0\xBD\xED\xB3\x9D");
    CHECK(made.line().text == "a\U0001F4DD");
    CHECK(made.builder.is_valid());
}
