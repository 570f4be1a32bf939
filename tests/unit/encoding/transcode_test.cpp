#include "encoding/transcode.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <random>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/legacy_text.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "vi/syllables.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

std::string in_nfc(std::string text) {
    auto composed = text::composed(text);
    return composed.empty() ? std::move(text) : std::move(composed);
}

/// Bytes as text in NFC; the encoding must be able to read them.
std::string read_as(Charset charset, std::string_view bytes) {
    bool damaged = true;
    std::string out = from_bytes(bytes, charset, damaged);
    CHECK_FALSE(damaged);
    return in_nfc(std::move(out));
}

/// The bytes of a text and back, or `refused at <offset>`.
std::string there_and_back(Charset charset, std::string_view text) {
    std::size_t offset = 0;
    const auto bytes = to_bytes(text, charset, offset);
    return bytes ? read_as(charset, *bytes) : "refused at " + std::to_string(offset);
}

std::string viqr(std::string_view text) {
    std::size_t offset = 0;
    return to_bytes(text, Charset::viqr, offset).value_or("refused at " + std::to_string(offset));
}

/// The letters that an encoding refuses.
std::u32string refused(Charset charset) {
    std::u32string out;
    for (const char32_t c : test::vietnamese_letters()) {
        std::size_t offset = 0;
        if (!to_bytes(test::utf8(c), charset, offset)) out += c;
    }
    return out;
}

// What glibc makes of text; nullopt where it has not the encoding, or the encoding has not the text.
class Iconv {
public:
    Iconv(const char* to, const char* from) : descriptor_(iconv_open(to, from)) {}
    ~Iconv() {
        if (is_open()) iconv_close(descriptor_);
    }
    Iconv(const Iconv&) = delete;
    Iconv& operator=(const Iconv&) = delete;

    [[nodiscard]] bool is_open() const { return descriptor_ != invalid(); }

    std::optional<std::string> operator()(std::string text) {
        std::array<char, 64> buffer{};
        char* in = text.data();
        char* out = buffer.data();
        std::size_t in_left = text.size();
        std::size_t out_left = buffer.size();
        iconv(descriptor_, nullptr, nullptr, nullptr, nullptr);
        constexpr auto failed = static_cast<std::size_t>(-1);
        if (iconv(descriptor_, &in, &in_left, &out, &out_left) == failed) return std::nullopt;
        if (iconv(descriptor_, nullptr, nullptr, &out, &out_left) == failed) return std::nullopt;
        return std::string(buffer.data(), buffer.size() - out_left);
    }

private:
    static iconv_t invalid() {
        static const iconv_t none = iconv_open("no such encoding", "UTF-8");
        return none;
    }

    iconv_t descriptor_;
};

struct GlibcName {
    Charset charset;
    const char* name;
};
constexpr std::array glibc_names = {GlibcName{Charset::tcvn5712_1, "TCVN5712-1"}, GlibcName{Charset::viscii, "VISCII"},
                                    GlibcName{Charset::windows_1258, "CP1258"}};

}  // namespace

TEST_CASE("every letter comes back from every encoding that has it", "[encoding]") {
    REQUIRE(test::vietnamese_letters().size() == 134);
    for (const auto charset : test::all_charsets()) {
        if (charset == Charset::windows_1252) continue;
        const std::u32string lacking = refused(charset);
        for (const char32_t c : test::vietnamese_letters()) {
            if (lacking.find(c) != std::u32string::npos) continue;
            const std::string letter = test::utf8(c);
            INFO(name(charset) << ": " << letter);
            CHECK(there_and_back(charset, letter) == letter);
            // Neighbours must not become part of it.
            for (const auto& [before, behind] : {std::pair{"ng", "nh"}, std::pair{"(", ")"}, std::pair{"1", "."}, std::pair{"\t", "\r\n"},
                                                 std::pair{"“", "”"}, std::pair{"o", "u"}, std::pair{"Q", "A"}}) {
                const std::string text = before + letter + behind;
                if (charset == Charset::viqr && text.find("“") != std::string::npos) continue;
                std::size_t offset = 0;
                if (charset != Charset::vni && charset != Charset::vni_mac && !to_bytes(before, charset, offset)) continue;
                if (!to_bytes(behind, charset, offset)) continue;
                CHECK(there_and_back(charset, text) == text);
            }
        }
    }
}

TEST_CASE("two letters side by side come back as two", "[encoding]") {
    for (const auto charset : test::vietnamese_charsets()) {
        const std::u32string lacking = refused(charset);
        const std::u32string all = test::vietnamese_letters() + U"aAeEiIoOuUyYdDnN";
        for (const char32_t first : all) {
            for (const char32_t second : all) {
                if (lacking.find(first) != std::u32string::npos || lacking.find(second) != std::u32string::npos) continue;
                const std::string text = test::utf8(first) + test::utf8(second);
                std::size_t offset = 0;
                const auto bytes = to_bytes(text, charset, offset);
                // `dd` is đ in VIQR; other pairs have bytes everywhere.
                const auto is_d = [](char32_t c) { return c == U'd' || c == U'D' || c == U'đ' || c == U'Đ'; };
                if (charset == Charset::viqr && is_d(first) && is_d(second)) continue;
                if (!bytes || read_as(charset, *bytes) != text) {
                    FAIL_CHECK(name(charset) << ": " << text << " gives " << (bytes ? read_as(charset, *bytes) : "nothing"));
                }
            }
        }
    }
}

TEST_CASE("encodings refuse the letters that they have not", "[encoding]") {
    for (const auto charset : test::vietnamese_charsets()) {
        INFO(name(charset));
        const std::u32string lacking = refused(charset);
        if (charset == Charset::tcvn3 || charset == Charset::vietware_f) {
            // Fonts draw their capitals.
            for (const char32_t c : lacking) CHECK(text::is_upper(c));
            for (const char32_t c : test::vietnamese_letters()) {
                if (test::is_toned_capital(c) && c > 0xFF) CHECK(lacking.find(c) != std::u32string::npos);
            }
            if (charset == Charset::tcvn3) CHECK(lacking.find_first_of(U"ĂÂÊÔƠƯĐ") == std::u32string::npos);
        } else {
            CHECK(lacking.size() == (charset == Charset::bkhcm1 ? 2 : 0));
        }
    }
    CHECK(refused(Charset::windows_1252).size() > 90);
}

TEST_CASE("the place of the first character that an encoding has not is told", "[encoding]") {
    CHECK(there_and_back(Charset::tcvn3, "kế hoẠch") == "refused at 7");
    CHECK(there_and_back(Charset::vni, "ăn 字 字") == "refused at 4");
    CHECK(there_and_back(Charset::viscii, "€") == "refused at 0");
    CHECK(there_and_back(Charset::windows_1258, "a → b") == "refused at 2");
    CHECK(there_and_back(Charset::viqr, "một 字") == "refused at 6");
    CHECK(there_and_back(Charset::tcvn3, "a\u0301\n") == "refused at 1");
}

TEST_CASE("a plan comes back from every encoding", "[encoding]") {
    for (const auto charset : test::all_charsets()) {
        if (charset == Charset::windows_1252 || charset == Charset::bkhcm1) continue;
        INFO(name(charset));
        // Fonts draw the capitals of the two.
        const std::string text = charset == Charset::vietware_f ? "không có chữ hoa: kế hoạch, được, ở, ý.\n"
                                 : charset == Charset::tcvn3    ? test::without_toned_capitals(test::short_plan)
                                                                : std::string(test::short_plan);
        CHECK(there_and_back(charset, text) == text);
    }
}

TEST_CASE("letters that others would read as a letter and a mark are refused", "[encoding]") {
    // ø is a grave accent in VNI.
    CHECK(there_and_back(Charset::vni, "aø") == "refused at 1");
    CHECK(there_and_back(Charset::tcvn3, "Ñ") == "refused at 0");  // the byte is ẹ
}

// Whatever to_bytes() takes, from_bytes() must give back.
TEST_CASE("no text that is taken comes back as another", "[encoding]") {
    std::u32string alphabet = test::vietnamese_letters() + U"aeiouydAEIOUYDngh .,'`?~^(+*-\\@\n";
    for (char32_t c = 0xA1; c <= 0xFF; ++c) alphabet += c;
    alphabet += U"“”–…€₫";
    std::mt19937 random(20261126);
    std::uniform_int_distribution<std::size_t> any(0, alphabet.size() - 1);
    std::uniform_int_distribution<std::size_t> length(1, 6);
    for (const auto charset : test::all_charsets()) {
        int taken = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            for (std::size_t left = length(random); left > 0; --left) text::append(text, alphabet[any(random)]);
            std::size_t offset = text.size();
            const auto bytes = to_bytes(text, charset, offset);
            if (!bytes) {
                INFO(name(charset) << ": " << text);
                CHECK(offset < text.size());
                continue;
            }
            ++taken;
            bool damaged = false;
            if (in_nfc(from_bytes(*bytes, charset, damaged)) != text) FAIL_CHECK(name(charset) << ": " << text << " gives " << *bytes);
        }
        INFO(name(charset));
        CHECK(taken > 50);
    }
}

TEST_CASE("glibc reads the same letters", "[encoding]") {
    for (const auto& [charset, glibc_name] : glibc_names) {
        Iconv to_utf8("UTF-8", glibc_name);
        if (!to_utf8.is_open()) {
            WARN("skipped: iconv has no " << glibc_name);
            continue;
        }
        for (const char32_t c : test::vietnamese_letters()) {
            const std::string letter = test::utf8(c);
            INFO(glibc_name << ": " << letter);
            const auto read = to_utf8(test::bytes_in(charset, letter));
            REQUIRE(read);
            CHECK(in_nfc(*read) == letter);
        }
    }
}

TEST_CASE("what glibc writes is read", "[encoding]") {
    for (const auto& [charset, glibc_name] : glibc_names) {
        Iconv from_utf8(glibc_name, "UTF-8");
        if (!from_utf8.is_open()) {
            WARN("skipped: iconv has no " << glibc_name);
            continue;
        }
        int written = 0;
        for (const char32_t c : test::vietnamese_letters()) {
            const auto bytes = from_utf8(test::utf8(c));
            if (!bytes) continue;
            ++written;
            INFO(glibc_name << ": " << test::utf8(c));
            CHECK(read_as(charset, *bytes) == test::utf8(c));
        }
        CHECK(written == 134);
    }
}

TEST_CASE("UTF-16 and UTF-32 are read and written in both orders", "[encoding]") {
    using namespace std::string_literals;
    CHECK(read_as(Charset::utf16le, "\xBF\x1E\x3D\xD8\x00\xDE"s) == "ế\U0001F600");
    CHECK(read_as(Charset::utf16be, "\x1E\xBF\xD8\x3D\xDE\x00"s) == "ế\U0001F600");
    CHECK(read_as(Charset::utf32le, "\xBF\x1E\0\0\x00\xF6\x01\0"s) == "ế\U0001F600");
    CHECK(read_as(Charset::utf32be, "\0\0\x1E\xBF\0\x01\xF6\x00"s) == "ế\U0001F600");
    for (const auto charset : {Charset::utf16le, Charset::utf16be, Charset::utf32le, Charset::utf32be}) {
        INFO(name(charset));
        CHECK(there_and_back(charset, "a ế \U0001F600 字\r\n") == "a ế \U0001F600 字\r\n");
        // Longer than the buffers inside.
        std::string text;
        while (text.size() < 100000) text += "kế hoạch \U0001F600";
        CHECK(there_and_back(charset, text) == text);
        CHECK(there_and_back(charset, "") == "");
    }
}

TEST_CASE("what is no Unicode in UTF-16 is replaced, and told", "[encoding]") {
    using namespace std::string_literals;
    bool damaged = false;
    CHECK(from_bytes("a\0\x3D\xD8"s + "b\0"s, Charset::utf16le, damaged) == "a\uFFFDb");  // half a pair
    CHECK(damaged);
    CHECK(from_bytes("a\0b"s, Charset::utf16le, damaged) == "a\uFFFD");  // half a unit
    CHECK(damaged);
    CHECK(from_bytes("\0\0\x11\0"s, Charset::utf32le, damaged) == "\uFFFD");  // beyond Unicode
    CHECK(damaged);
    CHECK(from_bytes("a\0"s, Charset::utf16le, damaged) == "a");
    CHECK_FALSE(damaged);
}

TEST_CASE("VIQR is read with its escapes, and addresses stay", "[encoding]") {
    const auto read = [](std::string_view bytes) { return read_as(Charset::viqr, bytes); };
    CHECK(read("Tie^'ng Vie^.t, DDa` Na(~ng, ddu+o+.c, ddu+o+`ng ddi?") == "Tiếng Việt, Đà Nẵng, được, đường đỉ");
    CHECK(read("Xin cha`o\\. Co^ ddi dda^u\\?") == "Xin chào. Cô đi đâu?");
    CHECK(read("a\\\\b \\x") == "a\\b \\x");
    CHECK(read("lie^n he^. vanthu.a@coquan.gov.vn, https://coquan.gov.vn/a?b www.a.vn/e'") ==
          "liên hệ vanthu.a@coquan.gov.vn, https://coquan.gov.vn/a?b www.a.vn/e'");
}

TEST_CASE("VIQR is written with escapes where marks would be read", "[encoding]") {
    CHECK(viqr("Kế hoạch") == "Ke^' hoa.ch");
    CHECK(viqr("Đường đi.") == "DDu+o+`ng ddi\\.");
    CHECK(viqr("- Việc (a)") == "- Vie^.c (a)");
    CHECK(viqr("C:\\a") == "C:\\\\a");
    CHECK(viqr("add") == "refused at 2");
    CHECK(viqr("một địa chỉ a.b@c.vn") == "mo^.t ddi.a chi? a.b@c.vn");
    CHECK(viqr("ế@c.vn") == "refused at 0");
}
