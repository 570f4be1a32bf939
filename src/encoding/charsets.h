/// \file
/// The encodings in which Vietnamese text is found.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "kehoach/result.h"

namespace kehoach::encoding {

enum class Charset : std::uint8_t {
    utf8,
    utf16le,
    utf16be,
    utf32le,
    utf32be,
    windows_1252,
    windows_1258,
    tcvn3,       ///< TCVN 5712:1993 VN3 (ABC), the fonts .Vn*
    tcvn5712_1,  ///< TCVN 5712:1993 VN1, of Unix systems
    vni,         ///< VNI for Windows, the fonts VNI-*
    vni_mac,
    viscii,  ///< RFC 1456
    vps,
    viqr,  ///< RFC 1456, section 2.2: `Tie^'ng Vie^.t`
    bkhcm1,
    bkhcm2,
    vietware_x,
    vietware_f,
};

/// `tcvn3`, `windows-1258`, ...: as in `--encoding` and in `source.encoding`.
std::string_view name(Charset charset);

/// The encoding of this name or of one of its other names (`abc`, `cp1258`, `vni-win`), in any case.
std::optional<Charset> charset_named(std::string_view name);

/// UTF-16 and UTF-32.
inline bool is_wide(Charset charset) { return charset >= Charset::utf16le && charset <= Charset::utf32be; }

/// Whether an encoding is none of Unicode.
inline bool is_legacy(Charset charset) { return charset > Charset::utf32be; }

/// The error that names the encodings that there are.
Error unknown(std::string_view name);

/// All names that charset_named() takes as the first of their encoding, in the order of the enumeration.
const std::vector<std::string_view>& charset_names();

}  // namespace kehoach::encoding
