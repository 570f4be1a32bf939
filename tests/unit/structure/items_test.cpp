#include "structure/items.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

std::vector<std::string> texts(const test::Items& read) {
    std::vector<std::string> out;
    for (const auto& item : read.items) out.push_back(item.is_table() ? "[table]" : item.text());
    return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("page numbers that stand alone are discarded", "[structure]") {
    for (const auto* number : {"2", "- 2 -", "Trang 2", "Trang 2/3", "12"}) {
        INFO(number);
        test::Items read("Một.\n\n" + std::string(number) + "\n\nHai.\n");
        CHECK(texts(read) == Texts{"Một.", "Hai."});
        REQUIRE(read.discarded.size() == 1);
        CHECK(read.discarded[0].text == number);
    }
    CHECK(test::Items("Một.\n\n2\n\nHai.").discarded[0].reason == DiscardReason::page_number);
    CHECK(test::Items("Một.\n\nTrang 2\n\nHai.").discarded[0].reason == DiscardReason::page_furniture);
}

TEST_CASE("numbers inside a text are no page numbers", "[structure]") {
    for (const auto* text : {"Một.\n\n2026\n\nHai.\n", "Một.\n\n30/6\n\nHai.\n", "Một.\n\n2 xã\n\nHai.\n"}) {
        INFO(text);
        CHECK(test::Items(text).discarded.empty());
    }
}

TEST_CASE("a paragraph cut by a page number is whole again", "[structure]") {
    test::Items read("Công tác sơ tán được thực hiện kịp thời nhưng\n\n2\n\ncòn lúng túng trong khâu hậu cần.\n");
    CHECK(texts(read) == Texts{"Công tác sơ tán được thực hiện kịp thời nhưng còn lúng túng trong khâu hậu cần."});
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(test::name_of(read.diagnostics[0]) == "page-break-joined");
    CHECK(read.items[0].span().first == 1);
    CHECK(read.items[0].span().last == 5);
}

TEST_CASE("a line in lower case goes on with the unfinished one above", "[structure]") {
    CHECK(texts(test::Items("1. Rà soát quy trình\nnội bộ của Sở.\n")) == Texts{"1. Rà soát quy trình nội bộ của Sở."});
    CHECK(texts(test::Items("1. Rà soát quy trình.\nnội bộ của Sở.\n")) == Texts{"1. Rà soát quy trình.", "nội bộ của Sở."});
    CHECK(texts(test::Items("Như sau:\nnội bộ\n")) == Texts{"Như sau:", "nội bộ"});
}

TEST_CASE("labels, bullets, headings and tables begin new items", "[structure]") {
    CHECK(texts(test::Items("Một\na) hai\n- ba\n## bốn\nTT\tA\tB\n1\ta\tb\n")) == Texts{"Một", "a) hai", "- ba", "bốn", "[table]"});
}

TEST_CASE("emphasised and plain lines are not joined", "[structure]") {
    CHECK(texts(test::Items("**Mục tiêu**\nchung của Sở\n")) == Texts{"Mục tiêu", "chung của Sở"});
}

TEST_CASE("a reference over two lines is one item while its bracket is open", "[structure]") {
    CHECK(texts(test::Items("(Ban hành kèm theo Quyết định số 6\nngày 20 tháng 3 năm 2026 của Ủy ban)\nSau đó\n")) ==
          Texts{"(Ban hành kèm theo Quyết định số 6 ngày 20 tháng 3 năm 2026 của Ủy ban)", "Sau đó"});
}

TEST_CASE("hard-wrapped files are joined also before capitals", "[structure]") {
    const std::string line = "Sở Nông nghiệp và Môi trường xây dựng kế hoạch phân loại chất thải tại\n";
    const std::string next = "nguồn và thu gom chất thải rắn sinh hoạt trên toàn địa bàn của tỉnh cùng\n";
    const std::string paragraph = line + next + next + "Sở Tài chính.\n\n";
    const test::Items read(paragraph + paragraph + paragraph);
    CHECK(read.items.size() == 3);
}

TEST_CASE("pieces of a line stand between its gaps", "[structure]") {
    const auto list = test::blocks_of("UBND TỈNH      CỘNG HÒA     VIỆT NAM");
    const auto pieces = structure::segments_of(std::get<Paragraph>(list.blocks[0]));
    CHECK(pieces == std::vector<std::string_view>{"UBND TỈNH", "CỘNG HÒA", "VIỆT NAM"});
}

TEST_CASE("an excerpt is the first sixty characters of the first line", "[structure]") {
    CHECK(structure::excerpt("Ngắn") == "Ngắn");
    CHECK(structure::excerpt("Một\nhai") == "Một…");
    std::string lengthy;
    for (int i = 0; i < 100; ++i) lengthy += "ế";
    std::string sixty;
    for (int i = 0; i < 60; ++i) sixty += "ế";
    CHECK(structure::excerpt(lengthy) == sixty + "…");
}

TEST_CASE("a line that must go on with a number takes it from the next one", "[structure]") {
    const std::string line = "Căn cứ Thông tư số 19/2013/TT-BYT của Bộ Y tế ban hành ngày";
    CHECK(texts(test::Items(line + "\n12/7/2013 về chất lượng.\n")) == Texts{line + " 12/7/2013 về chất lượng."});
    const std::string clause = "1. Toàn bộ sự cố y khoa được báo cáo theo Thông tư";
    CHECK(texts(test::Items(clause + "\n43/2018/TT-BYT.\n")) == Texts{clause + " 43/2018/TT-BYT."});
    CHECK(texts(test::Items(clause + "\n\n43/2018/TT-BYT.\n")).size() == 2);
}
