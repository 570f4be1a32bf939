#include "text/byte_scan.h"

#include <string>
#include <string_view>

#include "support/catch.h"

using namespace kehoach::text;

namespace {

constexpr auto is_digit = [](auto byte) { return (byte >= '0') & (byte <= '9'); };

}  // namespace

TEST_CASE("a byte is found wherever it stands", "[text]") {
    for (std::size_t size = 0; size < 70; ++size) {
        const std::string none(size, 'x');
        CHECK(find_byte(none, 0, is_digit) == size);
        for (std::size_t at = 0; at < size; ++at) {
            std::string one = none;
            one[at] = '7';
            CHECK(find_byte(one, 0, is_digit) == at);
            CHECK(find_byte(one, at, is_digit) == at);
            CHECK(find_byte(one, at + 1, is_digit) == size);
        }
    }
}

TEST_CASE("bytes beyond ASCII are compared as what they are", "[text]") {
    const auto is_lead = [](auto byte) { return byte >= 0xC2; };
    CHECK(find_byte("một văn bản dài hơn mười sáu byte", 0, is_lead) == 1);
    CHECK(find_byte("0123456789012345678901 ế", 0, is_lead) == 23);
    CHECK(find_byte("\x80\xBF\xC1", 0, is_lead) == 3);
}

TEST_CASE("a pair of bytes is found wherever it stands", "[text]") {
    for (std::size_t size = 0; size < 70; ++size) {
        const std::string none(size, 'a');
        CHECK(find_pair(none, 'a', 'b') == std::string_view::npos);
        for (std::size_t at = 0; at + 1 < size; ++at) {
            std::string one = none;
            one[at + 1] = 'b';
            CHECK(find_pair(one, 'a', 'b') == at);
            CHECK(find_pair(one, 'a', 'b', at) == at);
            CHECK(find_pair(one, 'a', 'b', at + 1) == std::string_view::npos);
        }
    }
    CHECK(find_pair("ab", 'a', 'b', 5) == std::string_view::npos);
}

TEST_CASE("a needle is found by a pair of its bytes as by itself", "[text]") {
    const std::string text = "Luật Đất đai, luật Nhà ở và các bộ luật; uật, ật, LUẬT; phật giáo";
    const std::string_view needle = "uật";
    for (std::size_t from = 0; from <= text.size() + 1; ++from) CHECK(find_by_pair(text, needle, 2, from) == text.find(needle, from));
}
