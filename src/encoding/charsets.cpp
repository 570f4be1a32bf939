#include "encoding/charsets.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "kehoach/normalise.h"

namespace kehoach::encoding {
namespace {

struct Named {
    std::string_view name;
    Charset charset;
};

// The first name of an encoding is the one that is written.
constexpr std::array names = {
    Named{"utf-8", Charset::utf8},
    Named{"utf8", Charset::utf8},
    Named{"utf-16le", Charset::utf16le},
    Named{"utf-16", Charset::utf16le},
    Named{"utf16", Charset::utf16le},
    Named{"utf16le", Charset::utf16le},
    Named{"utf-16be", Charset::utf16be},
    Named{"utf16be", Charset::utf16be},
    Named{"utf-32le", Charset::utf32le},
    Named{"utf-32", Charset::utf32le},
    Named{"utf-32be", Charset::utf32be},
    Named{"windows-1252", Charset::windows_1252},
    Named{"cp1252", Charset::windows_1252},
    Named{"latin1", Charset::windows_1252},
    Named{"iso-8859-1", Charset::windows_1252},
    Named{"windows-1258", Charset::windows_1258},
    Named{"cp1258", Charset::windows_1258},
    Named{"tcvn3", Charset::tcvn3},
    Named{"abc", Charset::tcvn3},
    Named{"vn3", Charset::tcvn3},
    Named{"tcvn-3", Charset::tcvn3},
    Named{"tcvn5712-1", Charset::tcvn5712_1},
    Named{"tcvn", Charset::tcvn5712_1},
    Named{"vn1", Charset::tcvn5712_1},
    Named{"vscii", Charset::tcvn5712_1},
    Named{"vni", Charset::vni},
    Named{"vni-win", Charset::vni},
    Named{"vni-windows", Charset::vni},
    Named{"vni-mac", Charset::vni_mac},
    Named{"viscii", Charset::viscii},
    Named{"vps", Charset::vps},
    Named{"viqr", Charset::viqr},
    Named{"bkhcm1", Charset::bkhcm1},
    Named{"bkhcm2", Charset::bkhcm2},
    Named{"vietware-x", Charset::vietware_x},
    Named{"vietware-f", Charset::vietware_f},
};

}  // namespace

std::string_view name(Charset charset) {
    return std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.charset == charset; })->name;
}

std::optional<Charset> charset_named(std::string_view name) {
    std::string lower;
    for (const char c : name) lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c == '_' ? '-' : c);
    const auto found = std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.name == lower; });
    return found == names.end() ? std::nullopt : std::optional(found->charset);
}

Error unknown(std::string_view name) {
    std::string known;
    for (const auto other : charset_names()) {
        if (!known.empty()) known += ", ";
        known += other;
    }
    return {ErrorCode::encoding_unknown, {std::string(name), known}};
}

const std::vector<std::string_view>& charset_names() {
    static const auto first_names = [] {
        std::vector<std::string_view> out;
        for (const auto& n : names) {
            if (encoding::name(n.charset) == n.name) out.push_back(n.name);
        }
        return out;
    }();
    return first_names;
}

}  // namespace kehoach::encoding

namespace kehoach {

const std::vector<std::string_view>& encodings() { return encoding::charset_names(); }

std::optional<std::string_view> encoding_named(std::string_view name) {
    const auto charset = encoding::charset_named(name);
    return charset ? std::optional(encoding::name(*charset)) : std::nullopt;
}

}  // namespace kehoach
