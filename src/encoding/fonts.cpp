#include "encoding/fonts.h"

#include <algorithm>
#include <array>
#include <string>

namespace kehoach::encoding {
namespace {

struct Prefix {
    std::string_view name;
    Charset charset;
};

// In lower case. Fonts of TCVN3 have a dot at their beginning; names like VNTime are of several encodings, and the letters decide.
constexpr std::array prefixes = {
    Prefix{".vn", Charset::tcvn3}, Prefix{"tcvn-vn", Charset::tcvn3}, Prefix{"vni-", Charset::vni},
    Prefix{"vni ", Charset::vni},  Prefix{"vps ", Charset::vps},      Prefix{"viscii", Charset::viscii},
};

constexpr std::array<std::string_view, 5> symbol_fonts = {"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"};

// The family in lower case, without the tag of a subset before it and what stands in brackets behind it.
std::string family_name(std::string_view family) {
    constexpr std::size_t tag_size = 6;
    const bool tagged = family.size() > tag_size && family[tag_size] == '+' &&
                        std::all_of(family.begin(), family.begin() + tag_size, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (tagged) family.remove_prefix(tag_size + 1);
    if (family.ends_with(')')) family = family.substr(0, family.rfind('('));
    while (family.ends_with(' ')) family.remove_suffix(1);
    std::string out(family);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return out;
}

}  // namespace

FontClaim claim_of_font(std::string_view family) {
    FontClaim claim;
    const std::string name = family_name(family);
    claim.symbols = std::find(symbol_fonts.begin(), symbol_fonts.end(), name) != symbol_fonts.end();
    const auto prefix = std::find_if(prefixes.begin(), prefixes.end(), [&](const Prefix& p) { return name.starts_with(p.name); });
    if (prefix == prefixes.end()) return claim;
    claim.charset = prefix->charset;
    claim.capitals = prefix->charset == Charset::tcvn3 && name.ends_with('h');
    return claim;
}

}  // namespace kehoach::encoding
