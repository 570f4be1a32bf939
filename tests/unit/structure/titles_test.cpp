#include "structure/titles.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

// The title that begins with the first line of a text, and the text of the line behind it.
std::pair<std::string, std::string> title(std::string_view text) {
    const test::Items read(text);
    std::vector<Discarded> discarded;
    Diagnostics diagnostics;
    structure::Context context{discarded, diagnostics};
    std::optional<std::string> found;
    Span span;
    const auto end = structure::read_title(read.items, 0, read.items.size(), found, span, "/header/title", context);
    return {found.value_or("none"), end < read.items.size() ? read.items[end].text() : ""};
}

using Pair = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("a title is one line, or several that go on with each other", "[structure]") {
    CHECK(title("Cải cách hành chính\n\nI. A") == Pair{"Cải cách hành chính", "I. A"});
    CHECK(title("Ứng phó bão, lũ,\nsạt lở đất trên địa bàn xã\nnăm 2026\n\nI. A") == Pair{"Ứng phó bão, lũ, sạt lở đất trên địa bàn xã năm 2026", "I. A"});
    CHECK(title("CẢI CÁCH HÀNH CHÍNH\nNĂM 2026\n\nI. A") == Pair{"CẢI CÁCH HÀNH CHÍNH NĂM 2026", "I. A"});
    CHECK(title("**Kiểm tra công tác**\n**Năm 2026**\n\nThực hiện") == Pair{"Kiểm tra công tác Năm 2026", "Thực hiện"});
}

TEST_CASE("a title ends before the first paragraph of the body", "[structure]") {
    CHECK(title("Cải cách hành chính\nThực hiện Kế hoạch số 5").first == "Cải cách hành chính");
    CHECK(title("Cải cách hành chính\nCăn cứ Luật;").first == "Cải cách hành chính");
    CHECK(title("Cải cách hành chính\n- Một").first == "Cải cách hành chính");
    CHECK(title("Cải cách hành chính\n(Kèm theo Kế hoạch)").first == "Cải cách hành chính");
}

TEST_CASE("an introduction or a label is no title", "[structure]") {
    CHECK(title("I. MỤC ĐÍCH").first == "none");
    CHECK(title("Sở Y tế xây dựng Kế hoạch như sau:").first == "none");
}

TEST_CASE("a guess where the title ends is remarked", "[structure]") {
    CHECK(test::has_finding(test::convert_text("KẾ HOẠCH\nPhòng, chống thiên tai\nThực hiện Kế hoạch số 5, Sở xây dựng Kế hoạch như sau:\n\nI. A"), "title-end-inferred"));
    CHECK_FALSE(test::has_finding(test::convert_text("KẾ HOẠCH\nPhòng, chống thiên tai\n\nThực hiện Kế hoạch số 5:\n\nI. A"), "title-end-inferred"));
}

TEST_CASE("a reference line in brackets is read, others are left", "[structure]") {
    const test::Items read("(Kèm theo Kế hoạch số 1)\n\nKèm theo là danh sách\n");
    std::size_t at = 0;
    const auto reference = structure::read_reference(read.items, at, read.items.size());
    REQUIRE(reference.has_value());
    CHECK(reference->raw == "(Kèm theo Kế hoạch số 1)");
    CHECK(at == 1);
    CHECK_FALSE(structure::read_reference(read.items, at, read.items.size()).has_value());
    CHECK(at == 1);
}
