/// \file
/// An input without a document, in the place of one among many.
#pragma once

#include <optional>
#include <string>

#include "kehoach/diagnostic.h"
#include "kehoach/result.h"

namespace kehoach::json {

/// One line: `{"source":{"path":"a.pdf"},"error":{"code":"input-is-pdf","message":"..."}}`. The code is the same in all languages.
std::string error_line(const std::optional<std::string>& path, const Error& error, Language language);

}  // namespace kehoach::json
