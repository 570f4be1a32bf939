/// \file
/// Text in HTML.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::report {

/// Appends text as it stands between tags and in quoted attributes. It is made visible() before.
void append_html(std::string& out, std::string_view text);

/// Appends JSON as it may stand in a script element: `<` escaped inside of its strings, the only place that it can have.
void append_json_in_script(std::string& out, std::string_view json);

}  // namespace kehoach::report
