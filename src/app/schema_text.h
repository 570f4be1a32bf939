/// \file
/// schemas/document.schema.json, built into the program.
#pragma once

#include <string_view>

namespace kehoach::app {

extern const std::string_view schema_text;

}  // namespace kehoach::app
