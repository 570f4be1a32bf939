/// \file
/// What the name of a font says of the encoding of text in it.
#pragma once

#include <optional>
#include <string_view>

#include "encoding/charsets.h"

namespace kehoach::encoding {

struct FontClaim {
    std::optional<Charset> charset;  ///< tcvn3, vni, vps or viscii; nullopt where the name says nothing
    bool capitals = false;           ///< every letter is drawn as a capital (.VnTimeH)
    bool symbols = false;            ///< Symbol, Wingdings, Webdings: its characters are no letters

    friend bool operator==(const FontClaim&, const FontClaim&) = default;
};

/// Names are compared without regard to case; `TCVN-Vn*` of macOS, `(Ds)` behind a name and `ABCDEF+` before it are seen through.
FontClaim claim_of_font(std::string_view family);

}  // namespace kehoach::encoding
