#include "input/plain_text.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using kehoach::input::read_plain_text;

TEST_CASE("bytes that are not UTF-8 are refused with line and byte, both from 1", "[input]") {
    const auto list = read_plain_text("KH\nab\xC3(", {});
    REQUIRE_FALSE(list.has_value());
    CHECK(list.error().code == ErrorCode::input_not_utf8);
    CHECK(list.error().arguments == std::vector<std::string>{"2", "6"});
}

TEST_CASE("a text without letters is refused", "[input]") {
    for (const auto* text : {" \n\t\n", "-----\n", "\xEF\xBB\xBF", "...\n***"}) {
        const auto list = read_plain_text(text, {});
        REQUIRE_FALSE(list.has_value());
        CHECK(list.error().code == ErrorCode::input_without_text);
    }
}

TEST_CASE("a byte order mark is no text", "[input]") { CHECK(test::paragraphs_of("\xEF\xBB\xBFKẾ HOẠCH") == std::vector<std::string>{"KẾ HOẠCH"}); }

TEST_CASE("decomposed text is composed, and that is counted", "[input]") {
    const auto list = test::blocks_of("Ke\u0302\u0301 hoa\u0323ch");
    CHECK(std::get<Paragraph>(list.blocks.front()).text == "Kế hoạch");
    CHECK(list.changes[ChangeKind::composed] == 2);
    CHECK(test::blocks_of("Kế hoạch").changes[ChangeKind::composed] == 0);
}

TEST_CASE("tables of every shape stand between the paragraphs in their order", "[input]") {
    const auto list = test::blocks_of(
        "một\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n\nhai\n\n| TT | B |\n|---|---|\n| 1 | b |\n\nba\n<table><tr><td>1</td><td>2</td></tr></table>\nbốn\n");
    std::string shape;
    for (const auto& block : list.blocks) shape += std::holds_alternative<RawTable>(block) ? 'T' : 'p';
    CHECK(shape == "pTpTpTp");
}

TEST_CASE("line ends of any kind give the same blocks", "[input]") {
    const std::vector<std::string> expected = {"a", "b", "c"};
    CHECK(test::paragraphs_of("a\nb\n\nc\n") == expected);
    CHECK(test::paragraphs_of("a\r\nb\r\n\r\nc\r\n") == expected);
    CHECK(test::paragraphs_of("a\rb\r\rc\r") == expected);
    CHECK(test::paragraphs_of("a\nb\n\nc") == expected);
}

TEST_CASE("emphasis that closes on a later line of its block is taken out", "[input]") {
    CHECK(test::paragraphs_of("*(Kèm theo Kế hoạch\nsố 1)*") == std::vector<std::string>{"(Kèm theo Kế hoạch", "số 1)"});
    CHECK(test::paragraphs_of("*(Kèm theo Kế hoạch\n\nsố 1)") == std::vector<std::string>{"*(Kèm theo Kế hoạch", "số 1)"});
}

TEST_CASE("lines are kept as an editor counts them", "[input]") {
    ReadOptions options;
    options.keep_lines = true;
    const auto list = read_plain_text("một\n\nhai\fba\v bốn\n\fnăm\n", options);
    REQUIRE(list.has_value());
    CHECK(list->lines == std::vector<std::string>{"một", "", "hai\fba\v bốn", "năm"});
    CHECK(std::get<Paragraph>(list->blocks.back()).span.first == 4);
}
