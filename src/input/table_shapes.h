/// \file
/// The shapes in which plain text holds tables. Each function tries to read a table that starts at line `at`; it adds
/// the table to the builder and returns the number of lines read, or 0 if no table of its shape starts there.
#pragma once

#include <cstddef>

#include "input/source_lines.h"

namespace kehoach::input {

/// Rows of cells parted by tabs, one row a line.
std::size_t read_tab_rows(const SourceLines& lines, std::size_t at, BlockBuilder& out);

/// Markdown pipe tables (GitHub Flavored Markdown), also without the rule below the header.
std::size_t read_pipe_table(const SourceLines& lines, std::size_t at, BlockBuilder& out);

/// HTML `<table>` with `rowspan` and `colspan`; text before and behind it on its lines becomes paragraphs.
std::size_t read_html_table(const SourceLines& lines, std::size_t at, BlockBuilder& out);

/// Word's text export: one cell a line, each behind a tab, cells of several lines with empty lines inside.
std::size_t read_cell_lines(const SourceLines& lines, std::size_t at, BlockBuilder& out);

/// Columns aligned by spaces, as `pdftotext -layout` prints them.
std::size_t read_layout_table(const SourceLines& lines, std::size_t at, BlockBuilder& out);

}  // namespace kehoach::input
