/// \file
/// The bytes of a text file → Unicode, whatever they are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "encoding/charsets.h"
#include "encoding/detector.h"
#include "encoding/normalise.h"
#include "kehoach/changes.h"
#include "kehoach/result.h"

namespace kehoach::encoding {

/// What became of parts of a text that had been misread before.
struct Rereadings {
    std::array<std::uint32_t, 5> parts{};  ///< lines and cells that were reread, by Misreading
    std::uint32_t doubtful = 0;            ///< parts that may be misread, and were kept
    std::uint32_t doubtful_line = 0;       ///< of the first of them
    std::string doubtful_text;
    std::uint32_t case_inferred = 0;  ///< words that were raised to capitals
};

struct Decoded {
    std::optional<std::string> text;  ///< Unicode, not yet normalised; nullopt where it is `source`
    std::string_view source;          ///< the bytes that were given, behind their byte order mark
    Charset charset = Charset::utf8;  ///< of the bytes; or what they really are, where the whole text had been misread before
    bool damaged = false;             ///< bytes that are nothing in UTF-16 or UTF-32 became U+FFFD
    Rereadings rereadings;

    [[nodiscard]] std::string_view view() const { return text ? std::string_view(*text) : source; }
};

/// Decodes a text file. `wanted` is an encoding that the user names; else it is told by a byte order mark, by zero bytes (UTF-16), by
/// being UTF-8, and by how Vietnamese the bytes read in each legacy encoding. Text that is UTF-8 and holds lines or cells of TCVN3, VNI or
/// Windows-1258 that were taken for Latin letters, or UTF-8 that was taken for Windows-1252, is reread part by part.
/// `take`, where it is given, gets the edits of rereading. Fails with `encoding_does_not_fit` where
/// UTF-8 has characters that cannot be misread text of the wanted encoding, and with `input_not_utf8` where the bytes are no text in any encoding that could be told.
Result<Decoded> decode(std::string_view bytes, std::optional<Charset> wanted, Changes& changes, const TakeEdits& take = {});

/// The reading of text that was taken for Windows-1252 before it was stored; nullopt for encodings that need all bytes of it.
std::optional<Misreading> misreading_of(Charset charset);
Charset charset_of(Misreading reading);

/// Whether `bytes` are UTF-16 or UTF-32, by a byte order mark or by where their zero bytes are.
std::optional<Charset> wide_charset(std::string_view bytes);

}  // namespace kehoach::encoding
