#include "structure/locate.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

std::string place(const Conversion& conversion, std::string_view finding) {
    for (const auto& diagnostic : conversion.diagnostics) {
        if (test::name_of(diagnostic) == finding) return diagnostic.at;
    }
    return "none";
}

}  // namespace

TEST_CASE("a remark on a line points to the node at that line", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n1. Hai.\n\n1. Ba.\n\nII. BỐN\n\nIV. NĂM\n");
    CHECK(place(conversion, "section-duplicate") == "/sections/0/children/1");
    CHECK(place(conversion, "section-gap/heading") == "/sections/2");
}

TEST_CASE("a remark on a row points into its table", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nTT\tNội dung\tChủ trì\tThời gian\n1\tA\tB\tQuý I\n3\tC\tD\tQuý II\n");
    CHECK(place(conversion, "table-stt-sequence/gap") == "/sections/0/children/0/rows/1");
}

TEST_CASE("a remark that has a place keeps it", "[structure]") {
    CHECK(place(test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n"), "number-blank") == "none");
    CHECK(place(test::convert_text("SỞ Y TẾ\n\nSố: /KH-SYT\n\nKẾ HOẠCH\nA b\n\nI. MỘT\n"), "number-blank") == "/header/number");
}
