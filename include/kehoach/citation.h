/// \file
/// A legal document that a text names (văn bản viện dẫn).
#pragma once

#include <optional>
#include <string>

namespace kehoach {

/// One mention, such as `Kế hoạch số 51/KH-SVHTTDL ngày 24/02/2025 của UBND tỉnh` or `Luật Tố cáo năm 2018`.
struct Citation {
    std::string type;                   ///< the word written out: `Kế hoạch`, also where the text has `KH số`
    std::optional<std::string> number;  ///< number and symbol without spaces; nullopt for laws named by their name
    std::optional<std::string> date;    ///< ISO 8601, reduced precision where the text has no day (`2018`)
    std::optional<std::string> issuer;  ///< as written, where it follows at once
    std::string raw;                    ///< from the type to the issuer, the date or the number, whichever comes last
    std::string at;                     ///< RFC 6901 pointer to what holds the text
};

}  // namespace kehoach
