#include "json/escape.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "support/json_text.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Put = char* (*)(char*, std::string_view);

std::string escaped(std::string_view text, Put put) {
    std::string out(json::escaped_room(text.size()), '\0');
    // Of its exact size, so that a sanitizer sees whoever reads behind it.
    const std::vector<char> exact(text.begin(), text.end());
    const char* const end = put(out.data(), std::string_view(exact.data(), exact.size()));
    out.resize(static_cast<std::size_t>(end - out.data()));
    return '"' + out + '"';
}

void check_against_nlohmann(std::string_view text) {
    const std::string expected = JsonText::replaced(text);
    if (escaped(text, json::put_escaped) == expected && escaped(text, json::put_escaped_portable) == expected) return;
    CHECK(escaped(text, json::put_escaped) == expected);
    CHECK(escaped(text, json::put_escaped_portable) == expected);
}

std::vector<std::string> hostile_pieces() {
    std::vector<std::string> out = {"",
                                    "kế hoạch",
                                    "\xE1\xBA\xBF",
                                    "\xF0\x9F\x98\x80",
                                    "\xE2\x80\xA8\xE2\x80\xA9",                  // U+2028, U+2029
                                    "\xEF\xBF\xBD\xEF\xBF\xBF",                  // U+FFFD, U+FFFF
                                    "\xED\xA0\x80\xED\xBF\xBF",                  // surrogates
                                    "\xED\x9F\xBF\xEE\x80\x80",                  // beside them
                                    "\xC0\x80\xC1\xBF\xE0\x80\x80\xE0\x9F\xBF",  // longer than they need to be
                                    "\xE0\xA0\x80\xF0\x90\x80\x80",              // the first of their length
                                    "\xF0\x80\x80\x80\xF0\x8F\xBF\xBF",
                                    "\xF4\x8F\xBF\xBF\xF4\x90\x80\x80\xF5\x80\x80\x80",  // around U+10FFFF
                                    "\xE1\xBA",
                                    "\xE1",
                                    "\xF0\x9F\x98",
                                    "\xF0\x9F",
                                    "\xF0",
                                    "\xC4",  // cut off
                                    "\xE1\xBA"
                                    "a",
                                    "\xC4"
                                    "a",
                                    "\xF0\x9F"
                                    "\"",
                                    "\xE1\xE1\xBA\xBF",
                                    "\xE1\xBA\xC3\xA1",
                                    "\x80",
                                    "\xBF\xBF\xBF\xBF\xBF",
                                    "\xFE\xFF",
                                    "</script><!--"};
    for (int c = 0; c < 0x100; ++c) out.emplace_back(1, static_cast<char>(c));
    return out;
}

}  // namespace

TEST_CASE("hostile text is escaped as nlohmann escapes it, at every place of a block", "[json]") {
    for (const auto& piece : hostile_pieces()) {
        for (std::size_t before = 0; before < 35; ++before) {
            check_against_nlohmann(std::string(before, 'x') + piece);
            check_against_nlohmann(std::string(before, 'x') + piece + "kết thúc ở một chỗ xa hơn, \"sau\" đó");
        }
        for (std::size_t before = 0; before < 17; ++before) {
            std::string letters(before % 3, 'x');
            for (std::size_t i = 0; i < before; ++i) letters += "ế";
            check_against_nlohmann(letters + piece);
            check_against_nlohmann(letters + piece + letters);
        }
    }
}

TEST_CASE("every pair and triple of bytes around the limits of UTF-8 is judged as nlohmann judges it", "[json]") {
    const std::string bytes = "a\"\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF";
    for (const char first : bytes) {
        for (const char second : bytes) {
            for (const char third : bytes) {
                std::string text = {first, second, third};
                check_against_nlohmann(text);
                text += "\x80";
                check_against_nlohmann("một hai ba bốn" + text);
            }
        }
    }
}
