#include "output/escape.h"

#include "support/catch.h"
#include "text/markup.h"

using namespace kehoach::output;

namespace {

std::string csv(std::string_view field) {
    std::string out;
    append_csv_field(out, field);
    return out;
}

std::string read_back(std::string_view markdown) {
    kehoach::text::Emphasis emphasis;
    kehoach::text::CleanCounts counts;
    return kehoach::text::clean(markdown, emphasis, {}, counts).text;
}

}  // namespace

TEST_CASE("CSV fields are quoted only where they must be", "[output]") {
    CHECK(csv("Sở Y tế") == "Sở Y tế");
    CHECK(csv("") == "");
    CHECK(csv("Sở Y tế, Sở Nội vụ") == "\"Sở Y tế, Sở Nội vụ\"");
    CHECK(csv("Nói \"không\"") == "\"Nói \"\"không\"\"\"");
    CHECK(csv("một\nhai") == "\"một\nhai\"");
    CHECK(csv("một\rhai") == "\"một\rhai\"");
    CHECK(csv("a;b") == "a;b");
    CHECK(csv("\t- a") == "\"\t- a\"");
    std::string semicolons;
    append_csv_field(semicolons, "a;b", ';');
    append_csv_field(semicolons, "c,d", ';');
    CHECK(semicolons == "\"a;b\"c,d");
}

TEST_CASE("what a spreadsheet would not leave as it is", "[output]") {
    for (const auto* text : {"=1+1", "- Ban hành Kế hoạch", "+84 912 345 678", "@SUM(A1)", "  -5", "\u00A0=1", "\n=1", "\ta", "\ra", "＝1+1", "＋a", "－a", "＠a", "-", "9/2021", "01/2025",
                             "1.1", "1", "007", "1E5", "3-Mar", "1,5 tỷ", "120 đ", "Tháng 9/2021", "9/3; 9/6; 9/12/2023", "25%", "(5)", "8:30", "2025"}) {
        INFO(text);
        CHECK(spreadsheet_may_change(text));
    }
    for (const auto* text : {"", " ", "Quý IV/2021", "Sở Y tế", "Trước ngày 15/12/2025", "– Ban hành", "/sections/0/children/1", "KH-SYT số 1", "*", "a=b", "Thường xuyên"}) {
        INFO(text);
        CHECK_FALSE(spreadsheet_may_change(text));
    }
}

TEST_CASE("characters that Markdown takes for marks are escaped", "[output]") {
    CHECK(markdown_text("a*b_c", false) == "a\\*b\\_c");
    CHECK(markdown_text("KH&CN < A|B ~ `x` \\", false) == "KH\\&CN \\< A\\|B \\~ \\`x\\` \\\\");
    CHECK(markdown_text("Sở Y tế (b/c).", false) == "Sở Y tế (b/c).");
}

TEST_CASE("marks of lists and headings are escaped at the start of a line only", "[output]") {
    CHECK(markdown_text("1. Mục đích", true) == "1\\. Mục đích");
    CHECK(markdown_text("12) Hai", true) == "12\\) Hai");
    CHECK(markdown_text("# a", true) == "\\# a");
    CHECK(markdown_text("- a", true) == "\\- a");
    CHECK(markdown_text("+ a", true) == "\\+ a");
    CHECK(markdown_text("> a", true) == "\\> a");
    CHECK(markdown_text("1. Mục đích", false) == "1. Mục đích");
    CHECK(markdown_text("2026", true) == "2026");
    CHECK(markdown_text("", true) == "");
}

TEST_CASE("line breaks in a cell become br", "[output]") {
    CHECK(markdown_cell("một\nhai|ba") == "một<br>hai\\|ba");
    CHECK(markdown_cell("") == "");
}

TEST_CASE("YAML scalars escape quotes and backslashes", "[output]") {
    CHECK(yaml_scalar("Nói \"không\" \\") == "\"Nói \\\"không\\\" \\\\\"");
    CHECK(yaml_scalar("") == "\"\"");
}

TEST_CASE("escaped text is read back as it was", "[output]") {
    for (const auto* text : {"a*b*c", "*a*", "**a**", "__a__", "_a_", "~~a~~", "<b>a</b>", "<br>", "&amp;", "&#65;", "\\n", "\\", "a|b", "`a`", "# a", "## a", "- a", "1. a", "1) a",
                             "> a", "+ a", "= a", "(*)", "a\\*b", "<!-- a -->", "https://a.vn/b_c?d=e&f=g"}) {
        INFO(text);
        CHECK(read_back(markdown_text(text, true)) == text);
    }
}
