/// \file
/// What the table-shaped outputs (CSV, XLSX, lists of tasks) share: columns, and values as plain strings.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/pipeline.h"

namespace kehoach::output {

/// What the values of a column are, for outputs that tell dates and numbers from text. An empty value is allowed in each.
enum class ValueKind : std::uint8_t {
    text,
    date,    ///< ISO 8601; `2025-03` and `2025` too
    number,  ///< decimal digits
};

struct RecordColumn {
    std::string_view name;  ///< snake_case; the header of CSV
    std::string_view vietnamese;
    std::string_view english;
    int width = 0;  ///< in characters, where a column has a width
    ValueKind kind = ValueKind::text;
    /// Where a record comes from, of little use to a person who looks at one document: folded away in a workbook, behind a [+].
    bool aside = false;
};

/// One value for each column; several values of one column stand one a line (`\n`).
using Record = std::vector<std::string>;

/// What one table holds. The columns are constant data and outlive every table.
struct RecordTable {
    const std::vector<RecordColumn>& columns;
    std::vector<Record> records;
};

/// The tables of CSV and XLSX. The messages of diagnostics are in `language`.
RecordTable record_table(const Conversion& conversion, RecordKind kind, Language language);

/// The fields of a document that stand before those of each of its records, so that the records of many documents can be put
/// behind each other. What an attachment does not say, the document that it is attached to says.
struct DocumentFields {
    std::string issuer;
    std::string document;  ///< the number as written, else the type, else the title
    std::string date;
    std::string title;
    std::string appendix;  ///< its label, else its title; empty outside of appendices
};

/// The fields of the document, and of the appendix, that a JSON pointer leads into.
DocumentFields document_fields(const Document& document, std::string_view pointer);

/// The day of a whole ISO 8601 date (`2026-01-05`) that the calendar has; nullopt for all else.
std::optional<std::chrono::year_month_day> whole_day(std::string_view iso);

/// The path of the source as given, `-` for standard input.
std::string source_name(const Conversion& conversion);

}  // namespace kehoach::output
