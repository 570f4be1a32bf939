#include "input/front_matter.h"

#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::paragraphs_of;

namespace {

std::size_t lines_read(std::string_view text) {
    kehoach::BlockList list;
    kehoach::input::BlockBuilder out(list);
    return kehoach::input::read_front_matter(kehoach::input::split_lines(text), out);
}

}  // namespace

TEST_CASE("the values of front matter become paragraphs", "[input]") {
    CHECK(paragraphs_of("---\nformat: kehoach\nnumber: \"Số: 1/KH-SYT\"\ntitle: \"Phòng, chống dịch\"\n---\n\nI. MỤC TIÊU\n") ==
          std::vector<std::string>{"Số: 1/KH-SYT", "Phòng, chống dịch", "I. MỤC TIÊU"});
}

TEST_CASE("its keys are discarded text", "[input]") {
    std::string keys;
    for (const auto& discarded : kehoach::test::blocks_of("---\nformat: kehoach\ntitle: \"A b\"\n---\n").discarded) keys += discarded.text + ' ';
    CHECK(keys == "format: kehoach title ");
}

TEST_CASE("quotes, backslashes and Markdown in values are text", "[input]") {
    CHECK(paragraphs_of("---\nformat: kehoach\ntitle: \"Nói \\\"không\\\" *a* _b_ \\\\ <b> &amp;\"\n---\n") == std::vector<std::string>{"Nói \"không\" *a* _b_ \\ <b> &amp;"});
}

TEST_CASE("a list of marks becomes a paragraph each", "[input]") {
    CHECK(paragraphs_of("---\nformat: kehoach\nmarks: [\"DỰ THẢO\", \"HỎA TỐC\"]\n---\n") == std::vector<std::string>{"DỰ THẢO", "HỎA TỐC"});
}

TEST_CASE("front matter of anybody else is text", "[input]") {
    CHECK(lines_read("---\ntitle: A\n---\n") == 0);
    CHECK(lines_read("---\nformat: kehoach\nlayout: post\n---\n") == 0);
    CHECK(lines_read("---\nformat: kehoach\ntitle: \"A\"\n") == 0);
    CHECK(lines_read("---\nformat: other\n---\n") == 0);
    CHECK(lines_read("\n---\nformat: kehoach\n---\n") == 0);
    CHECK(lines_read("---\nformat: kehoach\n---\n") == 3);
}
