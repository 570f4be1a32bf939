/// \file
/// The files of schemas/, built into the program.
#pragma once

#include <string_view>

namespace kehoach::app {

extern const std::string_view document_schema;
extern const std::string_view tasks_schema;
extern const std::string_view normalize_schema;
extern const std::string_view check_schema;
extern const std::string_view config_schema;
extern const std::string_view report_schema;

}  // namespace kehoach::app
