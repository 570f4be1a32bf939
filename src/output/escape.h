/// \file
/// Text made safe for an output format.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::output {

/// Appends a field of a CSV line, quoted where RFC 4180 asks for it.
void append_csv_field(std::string& out, std::string_view field, char separator = ',');

/// True if a spreadsheet that opens CSV may take the text for a formula (`- Ban hành`, `=1+1`, `@a`, `+84`, also behind spaces and with
/// full-width signs) or for a number or date (`9/2021`, `01`, `1.1`, `3-Mar`, `120 đ`): hardly any letters beside digits.
bool spreadsheet_may_change(std::string_view text);

/// Text that Markdown shows, and the reader takes, as it is. `line_start` says that the text begins a line.
std::string markdown_text(std::string_view text, bool line_start);

/// The text of a cell of a Markdown table: line breaks as `<br>`.
std::string markdown_cell(std::string_view text);

/// A double-quoted YAML scalar.
std::string yaml_scalar(std::string_view text);

}  // namespace kehoach::output
