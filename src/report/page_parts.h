/// \file
/// The style sheet and the script of the page, built into the program.
#pragma once

#include <string_view>

namespace kehoach::report {

extern const std::string_view style_sheet;  ///< page.css
extern const std::string_view script;       ///< page.js

}  // namespace kehoach::report
