#include "input/sniff.h"

#include "support/catch.h"

using namespace std::string_view_literals;
using namespace kehoach;
using kehoach::input::refusal;

TEST_CASE("text may be read", "[input]") {
    for (const auto text : {"KẾ HOẠCH"sv, "\xEF\xBB\xBFKẾ HOẠCH"sv, " "sv, "%PD"sv, "PK"sv, "{\\"sv, "<?xml"sv}) CHECK_FALSE(refusal(text).has_value());
}

TEST_CASE("nothing at all is refused", "[input]") { CHECK(refusal("")->code == ErrorCode::input_empty); }

TEST_CASE("other kinds of files are named by their first bytes", "[input]") {
    struct Case {
        std::string_view bytes;
        ErrorCode code;
        std::string_view kind;
    };
    for (const auto& [bytes, code, kind] : {
             Case{"%PDF-1.7\n"sv, ErrorCode::input_is_pdf, "PDF"},
             Case{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"sv, ErrorCode::input_is_ole, "OLE"},
             Case{"PK\x03\x04\x14\0"sv, ErrorCode::input_is_zip, "ZIP"},
             Case{"PK\x05\x06"sv, ErrorCode::input_is_zip, "ZIP"},
             Case{"{\\rtf1\\ansi}"sv, ErrorCode::input_is_rtf, "RTF"},
             Case{"\x89PNG\r\n\x1A\n\0"sv, ErrorCode::input_is_image, "PNG"},
             Case{"\xFF\xD8\xFF\xE0"sv, ErrorCode::input_is_image, "JPEG"},
             Case{"GIF89a\0"sv, ErrorCode::input_is_image, "GIF"},
             Case{"II*\0"sv, ErrorCode::input_is_image, "TIFF"},
             Case{"BM\0\0"sv, ErrorCode::input_is_image, "BMP"},
             Case{"\x1F\x8B\x08"sv, ErrorCode::input_is_archive, "gzip"},
             Case{"7z\xBC\xAF\x27\x1C"sv, ErrorCode::input_is_archive, "7z"},
             Case{"K\0\x1E\0"sv, ErrorCode::input_is_binary, ""},
         }) {
        INFO(bytes);
        const auto error = refusal(bytes);
        REQUIRE(error.has_value());
        CHECK(error->code == code);
        if (!kind.empty()) CHECK(error->arguments == std::vector<std::string>{std::string(kind)});
    }
}

TEST_CASE("letters that may begin a text are refused only before bytes that no text has", "[input]") {
    for (const auto text : {"BM tuyển sinh"sv, "RIFF là gì"sv, "BZh"sv, "GIF8"sv}) CHECK_FALSE(refusal(text).has_value());
}
