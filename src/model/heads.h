/// \file
/// What names the document that a place lies in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kehoach/document.h"

namespace kehoach::model {

/// What an attachment does not say of itself, the document that it is attached to says.
struct Head {
    std::optional<std::string> number;  ///< number and symbol without spaces: `257/KH-SKHCN`, `/KH-UBND` where the number is blank
    std::optional<std::string> type;    ///< the name of the type
    std::optional<std::string> title;
    std::optional<std::string> date;  ///< ISO 8601, reduced precision where the document has no day
    std::optional<std::string> issuer;

    /// The number, else the type, else the title, else nothing.
    [[nodiscard]] std::string shortest_name() const;
};

/// The head of the document that a JSON pointer leads into.
Head head_of(const Document& document, std::string_view pointer);

}  // namespace kehoach::model
