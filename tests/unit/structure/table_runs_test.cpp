#include "structure/table_runs.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

constexpr const char* header = "TT\tNội dung\tChủ trì\tThời gian\n";

std::string document_tables(std::string_view text) {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + std::string(text));
    return test::shown(document.sections);
}

}  // namespace

TEST_CASE("a table that repeats the header goes on with the one before", "[structure]") {
    CHECK(document_tables(std::string(header) + "1\tA\tB\tQuý I\n\n" + header + "2\tC\tD\tQuý II\n") == "I. {I} MỘT\n  [4 columns, 2 rows]\n");
}

TEST_CASE("a table with another header is another table", "[structure]") {
    CHECK(document_tables(std::string(header) + "1\tA\tB\tQuý I\n\nTT\tHọ và tên\tChức vụ\tGhi chú\n1\tA\tB\tc\n") ==
          "I. {I} MỘT\n  [4 columns, 1 rows]\n  [4 columns, 1 rows]\n");
}

TEST_CASE("stray marks between the parts of a table are discarded", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + std::string(header) + "1\tA\tB\tQuý I\n\nC.H\nỦY B\n\n" + header + "2\tC\tD\tQuý II\n");
    CHECK(test::has_finding(conversion, "noise-discarded"));
    CHECK(test::table_of(conversion.document).rows.size() == 2);
    bool found = false;
    for (const auto& discarded : conversion.discarded) found = found || discarded.text == "C.H\nỦY B";
    CHECK(found);
}

TEST_CASE("a paragraph between two tables parts them", "[structure]") {
    CHECK(document_tables(std::string(header) + "1\tA\tB\tQuý I\n\nKế hoạch kiểm tra các xã, phường:\n\n" + header + "2\tC\tD\tQuý II\n") ==
          "I. {I} MỘT\n  [4 columns, 1 rows]\n  : Kế hoạch kiểm tra các xã, phường:\n  [4 columns, 1 rows]\n");
}

TEST_CASE("a table that sets a signature in columns is no table", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\n| Nơi nhận:<br>- UBND tỉnh;<br>- Lưu: VT. | KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br>Tạ Minh Phúc |\n|---|---|\n");
    CHECK(document.recipients == std::vector<std::string>{"UBND tỉnh"});
    REQUIRE(document.signatures.size() == 1);
    CHECK(document.signatures[0].position == "PHÓ GIÁM ĐỐC");
    CHECK(document.signatures[0].name == "Tạ Minh Phúc");
}
