#include "output/csv.h"

#include <string>
#include <string_view>

#include "output/escape.h"
#include "output/records.h"
#include "output/writers.h"

namespace kehoach::output {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// What Excel and LibreOffice read as it is: whole dates in ISO 8601 become dates and counts become numbers, as they should.
bool is_meant_to_be_read(const RecordColumn& column, std::string_view value) {
    return column.kind == ValueKind::number || (column.kind == ValueKind::date && whole_day(value));
}

}  // namespace

std::string csv_of(const RecordTable& table, const WriteOptions& options) {
    const bool excel = options.dialect == CsvDialect::excel;
    const char separator = options.separator.value_or(excel ? ';' : ',');
    std::string out;
    if (excel) out += byte_order_mark;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c > 0) out.push_back(separator);
        append_csv_field(out, table.columns[c].name, separator);
    }
    out += line_end;
    std::string safe;
    for (const auto& record : table.records) {
        for (std::size_t c = 0; c < record.size(); ++c) {
            if (c > 0) out.push_back(separator);
            const bool guarded = excel && !is_meant_to_be_read(table.columns[c], record[c]) && spreadsheet_may_change(record[c]);
            // A tab shows nothing, and keeps what follows text; an apostrophe would be shown.
            if (guarded) safe = "\t" + record[c];
            append_csv_field(out, guarded ? safe : record[c], separator);
        }
        out += line_end;
    }
    return out;
}

std::string write_csv(const Conversion& conversion, const WriteOptions& options) {
    return csv_of(record_table(conversion, options.records, options.language), options);
}

}  // namespace kehoach::output
