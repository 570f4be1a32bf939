#include "input/sniff.h"

#include <array>

namespace kehoach::input {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    ErrorCode code;
    std::string_view kind;
};

constexpr std::array signatures = {
    Signature{"%PDF-"sv, ErrorCode::input_is_pdf, "PDF"},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ErrorCode::input_is_ole, "OLE"},
    Signature{"PK\x03\x04"sv, ErrorCode::input_is_zip, "ZIP"},
    Signature{"PK\x05\x06"sv, ErrorCode::input_is_zip, "ZIP"},
    Signature{"{\\rtf"sv, ErrorCode::input_is_rtf, "RTF"},
    Signature{"\x89PNG\r\n\x1A\n"sv, ErrorCode::input_is_image, "PNG"},
    Signature{"\xFF\xD8\xFF"sv, ErrorCode::input_is_image, "JPEG"},
    Signature{"GIF8"sv, ErrorCode::input_is_image, "GIF"},
    Signature{"II*\0"sv, ErrorCode::input_is_image, "TIFF"},
    Signature{"MM\0*"sv, ErrorCode::input_is_image, "TIFF"},
    Signature{"BM"sv, ErrorCode::input_is_image, "BMP"},
    Signature{"RIFF"sv, ErrorCode::input_is_image, "WebP"},
    Signature{"AT&TFORM"sv, ErrorCode::input_is_image, "DjVu"},
    Signature{"\x1F\x8B"sv, ErrorCode::input_is_archive, "gzip"},
    Signature{"Rar!\x1A\x07"sv, ErrorCode::input_is_archive, "RAR"},
    Signature{"7z\xBC\xAF\x27\x1C"sv, ErrorCode::input_is_archive, "7z"},
    Signature{"BZh"sv, ErrorCode::input_is_archive, "bzip2"},
    Signature{"\xFD"
              "7zXZ\0"sv,
              ErrorCode::input_is_archive, "xz"},
};

}  // namespace

std::optional<Error> refusal(std::string_view bytes) {
    if (bytes.empty()) return Error{ErrorCode::input_empty, {}};
    // Two letters alone may begin a text; binary formats go on with bytes that no text has.
    const bool has_null = bytes.find('\0') != std::string_view::npos;
    for (const auto& signature : signatures) {
        if (!bytes.starts_with(signature.bytes)) continue;
        const bool plain_letters = signature.bytes == "BM" || signature.bytes == "RIFF" || signature.bytes == "BZh" || signature.bytes == "GIF8";
        if (plain_letters && !has_null) continue;
        return Error{signature.code, {std::string(signature.kind)}};
    }
    if (has_null) return Error{ErrorCode::input_is_binary, {}};
    return std::nullopt;
}

}  // namespace kehoach::input
