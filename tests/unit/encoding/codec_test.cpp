#include "encoding/codec.h"

#include <algorithm>
#include <charconv>

#include "support/catch.h"
#include "support/legacy_text.h"
#include "text/utf8.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

std::string encoded(Charset charset, char32_t c) {
    std::string out;
    return codec(charset).encode(c, out) ? out : "(none)";
}

void check_decoded(Charset charset, std::string_view bytes, char32_t character, std::size_t size, bool is_letter) {
    const auto decoded = codec(charset).decode(bytes, 0);
    INFO(name(charset) << ": " << test::utf8(decoded.character) << " for " << test::utf8(character));
    CHECK(decoded.character == character);
    CHECK(decoded.size == size);
    CHECK(decoded.is_letter == is_letter);
}

std::string bytes_of_hexadecimal(std::string_view digits) {
    std::string out;
    for (std::size_t i = 0; i + 1 < digits.size(); i += digits.substr(i + 2, 1) == " " ? 3U : 2U) {
        unsigned value = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 2, value, 16);
        out.push_back(static_cast<char>(value));
    }
    return out;
}

}  // namespace

TEST_CASE("letters of TCVN3 are one byte, and quotes stay those of Windows-1252", "[encoding]") {
    check_decoded(Charset::tcvn3, "\xB5", U'à', 1, true);
    check_decoded(Charset::tcvn3, "\xAD\xEE", U'ư', 1, true);  // elsewhere a soft hyphen
    check_decoded(Charset::tcvn3, "\xA7", U'Đ', 1, true);
    check_decoded(Charset::tcvn3, "\x93", U'“', 1, false);
    check_decoded(Charset::tcvn3, "\x85", U'…', 1, false);
    check_decoded(Charset::tcvn3, "a", U'a', 1, false);
    check_decoded(Charset::tcvn3, "\xC0", U'À', 1, false);  // no letter of TCVN3
}

TEST_CASE("the longest sequence of bytes is the letter", "[encoding]") {
    check_decoded(Charset::vni, "a\xE1", U'ấ', 2, true);
    check_decoded(Charset::vni, "a\xF9", U'á', 2, true);
    check_decoded(Charset::vni, "ab", U'a', 1, true);
    check_decoded(Charset::vni, "a", U'a', 1, true);
    check_decoded(Charset::vni, "\xF6\xF9", U'ứ', 2, true);
    check_decoded(Charset::vni, "\xF6ng", U'ư', 1, true);
    check_decoded(Charset::viqr, "a^'", U'ấ', 3, true);
    check_decoded(Charset::viqr, "a^b", U'â', 2, true);
    check_decoded(Charset::windows_1258, "\xEA\xEC", U'ế', 2, true);
}

TEST_CASE("of a capital of VNI and a small mark the letter tells the case", "[encoding]") {
    check_decoded(Charset::vni, "A\xF9", U'Á', 2, true);
    check_decoded(Charset::vni, "U\xFB", U'Ủ', 2, true);
    check_decoded(Charset::vni, "a\xD9", U'á', 2, true);
    check_decoded(Charset::vni, "\xD4\xF8", U'Ờ', 2, true);
    check_decoded(Charset::vni, "\xF4\xD8", U'ờ', 2, true);
    check_decoded(Charset::vni, "Y\xF5", U'Ỹ', 2, true);
}

TEST_CASE("bytes are read where they are said to begin", "[encoding]") {
    const auto decoded = codec(Charset::vni).decode("xab", 1);
    CHECK(decoded.character == U'a');
    CHECK(decoded.size == 1);
    CHECK(codec(Charset::vni).decode("xa\xF9", 1).character == U'á');
}

TEST_CASE("a codec tells which bytes may begin a letter", "[encoding]") {
    const auto& vni = codec(Charset::vni);
    CHECK(vni.begins_letter('a'));
    CHECK(vni.begins_letter(0xF6));
    CHECK_FALSE(vni.begins_letter('b'));
    CHECK_FALSE(vni.begins_letter(0xF9));  // a mark is no letter on its own
    CHECK(codec(Charset::tcvn3).begins_letter(0xB5));
    CHECK_FALSE(codec(Charset::tcvn3).begins_letter('a'));
    CHECK(vni.charset() == Charset::vni);
}

TEST_CASE("characters have the bytes of their encoding or none", "[encoding]") {
    CHECK(encoded(Charset::tcvn3, U'ế') == "\xD5");
    CHECK(encoded(Charset::vni, U'Ế') == "E\xC1");
    CHECK(encoded(Charset::viscii, U'Ẳ') == "\x02");
    CHECK(encoded(Charset::tcvn3, U'Ế') == "(none)");
    CHECK(encoded(Charset::tcvn3, U'€') == "\x80");
    CHECK(encoded(Charset::viscii, U'€') == "(none)");  // its byte is Ạ there
    CHECK(encoded(Charset::windows_1258, U'₫') == "\xFE");
    CHECK(encoded(Charset::vni, U'字') == "(none)");
    std::string out = "a";
    CHECK_FALSE(codec(Charset::tcvn3).encode(U'字', out));
    CHECK(out == "a");
}

TEST_CASE("every byte of every encoding is some character", "[encoding]") {
    for (const auto charset : test::vietnamese_charsets()) {
        for (int byte = 1; byte < 256; ++byte) {
            const char one = static_cast<char>(byte);
            const auto decoded = codec(charset).decode({&one, 1}, 0);
            INFO(name(charset) << ' ' << byte);
            CHECK(decoded.size == 1);
            CHECK(decoded.character != 0);
            // BK HCM1 has letters among the signs of ASCII.
            const bool is_ascii = byte >= 0x20 && byte < 0x7F && (charset != Charset::bkhcm1 || byte < 0x5B || (byte > 0x60 && byte < 0x7B));
            if (is_ascii) CHECK(decoded.character == static_cast<char32_t>(byte));
        }
    }
}

TEST_CASE("characters of Windows-1252 stand for bytes", "[encoding]") {
    CHECK(byte_of(U'a') == 'a');
    CHECK(byte_of(U'é') == 0xE9);
    CHECK(byte_of(U'“') == 0x93);
    CHECK(byte_of(U'€') == 0x80);
    CHECK(byte_of(0x81) == 0x81);  // Windows-1252 has nothing there
    CHECK(byte_of(0x93) == 0x93);  // read as ISO 8859-1
    CHECK(byte_of(0xF0B7) == 0xB7);
    CHECK(byte_of(0xF020) == 0x20);
    CHECK(byte_of(0xF01F) == -1);
    CHECK(byte_of(0xF100) == -1);
    CHECK(byte_of(U'ế') == -1);
    CHECK(byte_of(U'字') == -1);
}

TEST_CASE("the letters are those of the tables that were verified", "[encoding]") {
    struct Table {
        const char* file;
        Charset charset;
    };
    for (const auto& [file, charset] : {Table{"viscii.tsv", Charset::viscii}, Table{"vps.tsv", Charset::vps}, Table{"vni-win.tsv", Charset::vni},
                                        Table{"tcvn3.tsv", Charset::tcvn3}, Table{"tcvn5712-1.tsv", Charset::tcvn5712_1},
                                        Table{"windows-1258-sequences.tsv", Charset::windows_1258}, Table{"vni-mac.tsv", Charset::vni_mac},
                                        Table{"bkhcm1.tsv", Charset::bkhcm1}, Table{"vietware-x.tsv", Charset::vietware_x}}) {
        const auto rows = test::design_table(file);
        if (rows.empty()) {
            WARN("skipped: there is no table " << file);
            continue;
        }
        const auto column = static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), "unicode") - rows[0].begin());
        REQUIRE(column < rows[0].size());
        int letters = 0;
        for (std::size_t r = 1; r < rows.size(); ++r) {
            const char32_t code = rows[r].size() > column ? test::code_point_in(rows[r][column]) : 0;
            if (code == 0 || test::vietnamese_letters().find(code) == std::u32string::npos) continue;
            const std::string bytes = bytes_of_hexadecimal(rows[r][0]);
            const auto decoded = codec(charset).decode(bytes, 0);
            // BK HCM1 has two meanings for some bytes, of which the first counts; Windows-1258 has two forms of some letters, and marks are
            // composed later.
            if ((charset == Charset::bkhcm1 || charset == Charset::windows_1258) && decoded.character != code) continue;
            INFO(file << ", row " << r << ": " << test::utf8(code) << ", not " << test::utf8(decoded.character));
            CHECK(decoded.character == code);
            CHECK(decoded.size == bytes.size());
            ++letters;
        }
        INFO(file);
        CHECK(letters >= (charset == Charset::tcvn3 ? 74 : 130));
    }
}
