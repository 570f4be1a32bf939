#include "output/records.h"

#include <optional>

#include "model/walk.h"

namespace kehoach::output {

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

std::string source_name(const Conversion& conversion) { return conversion.source.path.value_or("-"); }

}  // namespace kehoach::output
