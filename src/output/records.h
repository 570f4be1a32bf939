/// \file
/// What the table-shaped outputs (CSV, XLSX, lists of tasks) share: columns, and values as plain strings.
#pragma once

#include <cstdint>
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
};

/// One value for each column; several values of one column stand one a line (`\n`).
using Record = std::vector<std::string>;

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

/// The path of the source as given, `-` for standard input.
std::string source_name(const Conversion& conversion);

}  // namespace kehoach::output
