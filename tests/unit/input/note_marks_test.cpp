#include "input/note_marks.h"

#include "output/writers.h"
#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using kehoach::test::convert_text;

TEST_CASE("a definition of a note is told by its label", "[input]") {
    CHECK(input::note_definition("[^1]: Theo báo cáo.").label == "1");
    CHECK(input::note_definition("[^ii]: Theo báo cáo.").label == "ii");
    CHECK(input::note_definition("[1]: Theo báo cáo.").label.empty());
    CHECK(input::note_definition("[^]: x").label.empty());
    CHECK(input::note_definition("[^a b]: x").label.empty());
    CHECK(input::note_definition(" [^1]: x").label.empty());
}

TEST_CASE("footnotes of Markdown become notes at the text that refers to them", "[input]") {
    const auto document =
        convert_text("I. MỤC ĐÍCH\n\n1. Mở 06 lớp[^1].\n\n2. Mở thư viện.[^b]\n\n[^1]: Mỗi lớp 20 học viên.\n\n[^b]: Dòng một\n    dòng hai\n")
            .document;
    REQUIRE(document.notes.size() == 2);
    CHECK(document.notes[0].label == "1");
    CHECK(document.notes[0].text == "Mỗi lớp 20 học viên.");
    CHECK(document.notes[0].at == "/sections/0/children/0");
    CHECK(document.notes[1].text == "Dòng một\ndòng hai");
    CHECK(document.notes[1].at == "/sections/0/children/1");
    CHECK(document.sections[0].children[0].text == "Mở 06 lớp.");
}

TEST_CASE("marks of notes that are not there stay text", "[input]") {
    const auto document = convert_text("I. MỤC ĐÍCH\n\n1. Mở 06 lớp[^2].\n\n[^1]: Một.\n").document;
    CHECK(document.sections[0].children[0].text == "Mở 06 lớp[^2].");
    REQUIRE(document.notes.size() == 1);
}

TEST_CASE("Markdown shows every note, and reading it again gives the same", "[input]") {
    const auto first =
        convert_text("| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Xây dựng[^1] | Sở |\n\nI. MỤC ĐÍCH\n\n- Một.[^2]\n\n[^1]: A.\n\n[^2]: B.\n");
    REQUIRE(first.document.notes.size() == 2);
    const auto markdown = output::write_markdown(first, {});
    CHECK(markdown.find("Một.[^2]") != std::string::npos);
    CHECK(markdown.find("| Chủ trì[^1] |") != std::string::npos);
    CHECK(output::write_markdown(convert_text(markdown), {}) == markdown);
}
