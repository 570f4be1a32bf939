#include "output/records.h"

#include <cstddef>

#include "model/walk.h"
#include "output/table_records.h"
#include "output/task_records.h"

namespace kehoach::output {

RecordTable record_table(const Conversion& conversion, RecordKind kind, Language language) {
    switch (kind) {
        case RecordKind::tasks: break;
        case RecordKind::rows: return row_records(conversion);
        case RecordKind::sections: return section_records(conversion);
        case RecordKind::documents: return document_records(conversion);
        case RecordKind::citations: return {citation_columns(), citation_records(conversion)};
        case RecordKind::diagnostics: return diagnostic_records(conversion, language);
    }
    return {task_columns(), task_records(conversion)};
}

DocumentFields document_fields(const Document& document, std::string_view pointer) {
    const model::Surroundings around = model::surroundings_of(document, pointer);
    const auto first_of = [&](auto&& field) {
        for (const Document* part : around.documents) {
            if (const std::optional<std::string> value = field(part->header); value && !value->empty()) return *value;
        }
        return std::string();
    };
    DocumentFields fields;
    fields.issuer = first_of([](const Header& h) { return !h.issuer ? std::nullopt : h.issuer->name ? h.issuer->name : h.issuer->parent; });
    fields.document = first_of([](const Header& h) { return h.number ? std::optional(h.number->raw) : std::nullopt; });
    if (fields.document.empty()) fields.document = first_of([](const Header& h) { return h.type ? std::optional(h.type->name) : h.title; });
    fields.date = first_of([](const Header& h) { return h.date ? h.date->value : std::nullopt; });
    fields.title = first_of([](const Header& h) { return h.title; });
    if (around.appendix != nullptr) fields.appendix = around.appendix->label ? *around.appendix->label : around.appendix->title.value_or("");
    return fields;
}

std::optional<std::chrono::year_month_day> whole_day(std::string_view iso) {
    if (iso.size() != std::string_view("2026-12-31").size() || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (const char c : iso.substr(at, size)) value = c >= '0' && c <= '9' && value >= 0 ? value * 10 + (c - '0') : -1;
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const auto date = std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::day(static_cast<unsigned>(day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string source_name(const Conversion& conversion) { return conversion.source.path.value_or("-"); }

}  // namespace kehoach::output
