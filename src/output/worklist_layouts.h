/// \file
/// A work list as text: for the terminal, for spreadsheets, for reading. As JSON: json/document_json.h.
#pragma once

#include <cstddef>
#include <string>

#include "worklist/worklist.h"

namespace kehoach::output {

struct TableLook {
    std::size_t width = 100;  ///< columns of the terminal
    bool colour = false;      ///< bold and red by ANSI sequences
    Language language = Language::vietnamese;
};

/// Aligned columns that fit into the width where a legible table can, and a line that counts. Empty for an empty list.
/// A column in which nothing stands, and that of the document where the last line names the only one, is left out.
std::string worklist_table(const worklist::Worklist& list, const TableLook& look);

/// The records of the tasks (output/task_records.h) as CSV, in the dialect that the options name.
std::string worklist_csv(const worklist::Worklist& list, const WriteOptions& options);

/// GitHub Flavored Markdown: a table for each heading.
std::string worklist_markdown(const worklist::Worklist& list, Language language);

}  // namespace kehoach::output
