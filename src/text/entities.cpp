#include "text/entities.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kehoach::text {
namespace {

struct Named {
    std::string_view name;
    char32_t code_point;
};

// The names that word processors and OCR tools write for Vietnamese text (HTML 4, Latin-1 and symbols).
// clang-format off
constexpr std::array names = {
    Named{"amp", U'&'},      Named{"lt", U'<'},       Named{"gt", U'>'},       Named{"quot", U'"'},
    Named{"apos", U'\''},    Named{"nbsp", 0xA0},     Named{"ndash", 0x2013},  Named{"mdash", 0x2014},
    Named{"hellip", 0x2026}, Named{"lsquo", 0x2018},  Named{"rsquo", 0x2019},  Named{"ldquo", 0x201C},
    Named{"rdquo", 0x201D},  Named{"bull", 0x2022},   Named{"middot", 0xB7},   Named{"deg", 0xB0},
    Named{"times", 0xD7},    Named{"shy", 0xAD},      Named{"laquo", 0xAB},    Named{"raquo", 0xBB},
    Named{"plusmn", 0xB1},   Named{"sup2", 0xB2},     Named{"sup3", 0xB3},     Named{"ensp", 0x2002},
    Named{"emsp", 0x2003},   Named{"thinsp", 0x2009}, Named{"zwnj", 0x200C},   Named{"zwj", 0x200D},
    Named{"Agrave", 0xC0},   Named{"Aacute", 0xC1},   Named{"Acirc", 0xC2},    Named{"Atilde", 0xC3},
    Named{"Egrave", 0xC8},   Named{"Eacute", 0xC9},   Named{"Ecirc", 0xCA},    Named{"Igrave", 0xCC},
    Named{"Iacute", 0xCD},   Named{"ETH", 0x110},     Named{"Ograve", 0xD2},   Named{"Oacute", 0xD3},
    Named{"Ocirc", 0xD4},    Named{"Otilde", 0xD5},   Named{"Ugrave", 0xD9},   Named{"Uacute", 0xDA},
    Named{"Yacute", 0xDD},   Named{"agrave", 0xE0},   Named{"aacute", 0xE1},   Named{"acirc", 0xE2},
    Named{"atilde", 0xE3},   Named{"egrave", 0xE8},   Named{"eacute", 0xE9},   Named{"ecirc", 0xEA},
    Named{"igrave", 0xEC},   Named{"iacute", 0xED},   Named{"eth", 0x111},     Named{"ograve", 0xF2},
    Named{"oacute", 0xF3},   Named{"ocirc", 0xF4},    Named{"otilde", 0xF5},   Named{"ugrave", 0xF9},
    Named{"uacute", 0xFA},   Named{"yacute", 0xFD},
};
// clang-format on

bool is_scalar_value(std::uint32_t value) { return value != 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF); }

}  // namespace

Entity entity_at(std::string_view text, std::size_t offset) {
    constexpr std::size_t longest = 12;
    const auto end = text.substr(0, std::min(text.size(), offset + longest)).find(';', offset);
    if (end == std::string_view::npos || end < offset + 2) return {};
    std::string_view body = text.substr(offset + 1, end - offset - 1);
    if (body.front() != '#') {
        const auto found = std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.name == body; });
        return found == names.end() ? Entity{} : Entity{found->code_point, end + 1};
    }
    body.remove_prefix(1);
    int base = 10;
    if (!body.empty() && (body.front() == 'x' || body.front() == 'X')) {
        body.remove_prefix(1);
        base = 16;
    }
    std::uint32_t value = 0;
    const auto [last, error] = std::from_chars(body.data(), body.data() + body.size(), value, base);
    if (error != std::errc{} || last != body.data() + body.size() || !is_scalar_value(value)) return {};
    return {static_cast<char32_t>(value), end + 1};
}

}  // namespace kehoach::text
