#include "input/docx/text_hints.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "text/byte_scan.h"

namespace kehoach::input::docx {
namespace {

// The characters from U+0080 to U+01BF that Vietnamese text has: letters, and signs that other encodings do not store letters as.
constexpr std::array<bool, 0x140> known = [] {
    std::array<bool, 0x140> out{};
    constexpr std::u32string_view characters = U"\u00A0§«°²³½»ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    for (const char32_t c : characters) out[c - 0x80] = true;
    return out;
}();

constexpr bool is_known(unsigned lead, unsigned trail) {
    const unsigned c = ((lead & 0x1FU) << 6) | (trail & 0x3FU);
    return c >= 0x80 && c - 0x80 < known.size() && known[c - 0x80];
}

// Of the characters of three bytes: Vietnamese letters, spaces, punctuation, signs of currency, arrows, comparisons, bullets.
bool is_known(unsigned lead, unsigned second, unsigned third) {
    if (lead == 0xE1) return second == 0xBB ? third <= 0xB9 : second == 0xBA && third >= 0xA0;
    if (lead != 0xE2) return false;
    switch (second) {
        // Zero-width characters, line separators and what turns the direction of text are none.
        case 0x80: return third < 0x8B || (third >= 0x90 && third < 0xA8) || third >= 0xAF;
        case 0x82: return third >= 0xA0;
        case 0x86:
        case 0x87:
        case 0x89:
        case 0x96:
        case 0x97:
        case 0x9C:
        case 0x9E: return true;
        default: return false;
    }
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_quote(char c) { return c == '"' || c == '\''; }

// Whether the v at `i` begins `.VnTime`, `TCVN-VnTime`, `VNI-Times`, `VPS ...`, `VISCII ...` as the value of an attribute; `gov.vn` and
// `vi-VN` are none.
bool begins_font(std::string_view xml, std::size_t i) {
    const auto at = [&](std::size_t k) { return k < xml.size() ? xml[k] : '\0'; };
    const char next = lower(at(i + 1));
    if (next != 'n' && next != 'p' && next != 'i') return false;
    const char before = i > 0 ? xml[i - 1] : '\0';
    const char third = lower(at(i + 2));
    if (is_quote(before) || before == '+') return next == 'n' ? third == 'i' : third == 's';
    if (next != 'n') return false;
    const char second_before = i > 1 ? xml[i - 2] : '\0';
    if (before == '.') return is_quote(second_before) || second_before == '+';
    return before == '-' && third >= 'a' && third <= 'z';
}

// Two neighbouring bytes call for a look where a group of the first is a group of the second. Composed Vietnamese text has next to
// none of these, so that it is passed over without a branch for each of its letters.
using Groups = std::uint16_t;

struct Pairs {
    std::array<Groups, 256> first{};
    std::array<Groups, 256> second{};
};

constexpr Pairs pairs = [] {
    Pairs out;
    unsigned group = 1;
    const auto add = [&](std::string_view firsts, std::string_view seconds) {
        for (const char c : firsts) out.first[static_cast<unsigned char>(c)] |= static_cast<Groups>(group);
        for (const char c : seconds) out.second[static_cast<unsigned char>(c)] |= static_cast<Groups>(group);
        group <<= 1U;
    };
    add("v", "nNpP");
    add("V", "n");
    add(R"("'.+)", "V");
    add("&", "#");
    // Letters of two bytes, those that Vietnamese text has left out.
    for (unsigned lead = 0xC2; lead <= 0xC6; ++lead) {
        out.first[lead] |= static_cast<Groups>(group);
        for (unsigned trail = 0x80; trail < 0xC0; ++trail) {
            if (!is_known(lead, trail)) out.second[trail] |= static_cast<Groups>(group);
        }
        group <<= 1U;
    }
    // Vietnamese letters of three bytes.
    out.first[0xE1] |= static_cast<Groups>(group);
    for (unsigned trail = 0x80; trail < 0xC0; ++trail) {
        if (trail != 0xBA && trail != 0xBB) out.second[trail] |= static_cast<Groups>(group);
    }
    group <<= 1U;
    // All others.
    for (unsigned lead = 0xC0; lead <= 0xFF; ++lead) {
        const bool done = (lead >= 0xC2 && lead <= 0xC6) || lead == 0xE1;
        if (!done) out.first[lead] |= static_cast<Groups>(group);
    }
    for (auto& groups : out.second) groups |= static_cast<Groups>(group);
    return out;
}();

void look(std::string_view xml, std::size_t i, TextHints& out) {
    const auto byte = [&](std::size_t k) -> unsigned { return k < xml.size() ? static_cast<unsigned char>(xml[k]) : 0; };
    const unsigned first = byte(i);
    if (first < 0x80) {
        if (first == '&') {
            out.odd_character = true;
        } else {
            const bool is_letter = first == 'v' || first == 'V';
            out.legacy_font = out.legacy_font || begins_font(xml, is_letter ? i : i + 1);
        }
    } else if (first == 0xEE || (first == 0xEF && byte(i + 1) < 0xA4)) {
        out.private_use = true;
    } else if (first < 0xE1 || first > 0xEF) {
        out.odd_character = true;
    } else {
        const bool byte_order_mark = i == 0 && xml.starts_with("\xEF\xBB\xBF");
        out.odd_character = out.odd_character || !(byte_order_mark || is_known(first, byte(i + 1), byte(i + 2)));
    }
}

constexpr std::size_t stretch = sizeof(text::byte_scan::Bytes);

// Which of sixteen bytes are not of ASCII or may begin a pair that calls for a look, as bits. Most of a document is markup, which is passed over
// several times as fast as by the table.
unsigned doubtful(const char* bytes) {
    constexpr unsigned char small = 0x20;  // the bit that makes a letter small
    const auto a = text::byte_scan::load(bytes);
    const auto b = text::byte_scan::load(bytes + 1);
    const auto vn = ((a | small) == 'v') & (((b | small) == 'n') | ((b | small) == 'p'));
    // Signs before the V of a font stand before the digits in ASCII; `vi-VN` is in every run.
    const auto quoted = (b == 'V') & (a < '0') & (a != '-');
    return text::byte_scan::bits_of((a >= 0x80) | vn | quoted | (a == '&'));
}

}  // namespace

TextHints text_hints(std::string_view xml) {
    TextHints out;
    const auto common = [&](std::size_t i) -> unsigned {
        return pairs.first[static_cast<unsigned char>(xml[i])] & pairs.second[static_cast<unsigned char>(xml[i + 1])];
    };
    std::size_t i = 0;
    for (; i + stretch < xml.size(); i += stretch) {
        for (unsigned bits = doubtful(xml.data() + i); bits != 0; bits &= bits - 1) {
            const std::size_t at = i + static_cast<unsigned>(std::countr_zero(bits));
            if (common(at) != 0) look(xml, at, out);
        }
    }
    for (; i + 1 < xml.size(); ++i) {
        if (common(i) != 0) look(xml, i, out);
    }
    return out;
}

}  // namespace kehoach::input::docx
