#include "json/document_json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

#include "model/names.h"

namespace kehoach::json {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json nullable(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string text_of(std::string_view view) { return std::string(view); }

Json strings(const std::vector<std::string>& values) {
    Json out = Json::array();
    for (const auto& value : values) out.push_back(value);
    return out;
}

// The span as lines of a text or as blocks of a Word document.
void put_span(Json& out, Span span, PlaceUnit unit) {
    if (!span.is_known()) return;
    const bool lines = unit == PlaceUnit::line;
    out["span"] = Json{{lines ? "first_line" : "first_block", span.first}, {lines ? "last_line" : "last_block", span.last}};
}

Json header_json(const Header& header) {
    Json out;
    out["issuer"] = nullptr;
    if (header.issuer) out["issuer"] = Json{{"parent", nullable(header.issuer->parent)}, {"name", nullable(header.issuer->name)}};
    out["state_title"] = nullable(header.state_title);
    out["motto"] = nullable(header.motto);
    out["number"] = nullptr;
    if (const auto& number = header.number) {
        out["number"] = Json{{"raw", number->raw},
                             {"value", nullable(number->value)},
                             {"year", nullable(number->year)},
                             {"symbol", nullable(number->symbol)},
                             {"type_code", nullable(number->type_code)},
                             {"issuer_code", nullable(number->issuer_code)}};
    }
    out["place"] = nullable(header.place);
    out["date"] = nullptr;
    if (header.date) out["date"] = Json{{"raw", header.date->raw}, {"value", nullable(header.date->value)}};
    out["type"] = nullptr;
    if (header.type) out["type"] = Json{{"code", nullable(header.type->code)}, {"name", header.type->name}};
    out["title"] = nullable(header.title);
    out["marks"] = strings(header.marks);
    return out;
}

Json table_json(const Table& table, PlaceUnit unit, Json out) {
    Json& columns = out["columns"] = Json::array();
    for (const auto& column : table.columns) columns.push_back(Json{{"header", column.header}, {"role", text_of(model::name(column.role))}});
    Json& rows = out["rows"] = Json::array();
    for (const auto& row : table.rows) {
        Json row_json;
        row_json["kind"] = text_of(model::name(row.kind));
        Json& cells = row_json["cells"] = Json::array();
        for (const auto& cell : row.cells) cells.push_back(nullable(cell));
        put_span(row_json, row.span, unit);
        rows.push_back(std::move(row_json));
    }
    return out;
}

Json nodes_json(const std::vector<Node>& nodes, PlaceUnit unit);

Json node_json(const Node& node, PlaceUnit unit) {
    Json out;
    out["kind"] = text_of(model::name(node.kind));
    switch (node.kind) {
        case NodeKind::section:
            out["label"] = node.label;
            out["numbering"] = text_of(model::name(node.numbering));
            out["ordinal"] = node.ordinal;
            out["id"] = node.id;
            out["text"] = node.text;
            out["children"] = nodes_json(node.children, unit);
            break;
        case NodeKind::bullet:
            out["label"] = node.label;
            out["text"] = node.text;
            out["children"] = nodes_json(node.children, unit);
            break;
        case NodeKind::paragraph: out["text"] = node.text; break;
        case NodeKind::table: out = table_json(node.table, unit, std::move(out)); break;
    }
    put_span(out, node.span, unit);
    return out;
}

Json nodes_json(const std::vector<Node>& nodes, PlaceUnit unit) {
    Json out = Json::array();
    for (const auto& node : nodes) out.push_back(node_json(node, unit));
    return out;
}

Json citation_json(const Citation& citation) {
    return Json{{"type", citation.type},
                {"number", nullable(citation.number)},
                {"date", nullable(citation.date)},
                {"issuer", nullable(citation.issuer)},
                {"raw", citation.raw},
                {"at", citation.at}};
}

Json reference_json(const std::optional<Reference>& reference) {
    if (!reference) return nullptr;
    Json out{{"raw", reference->raw}, {"citation", nullptr}};
    if (reference->citation) out["citation"] = citation_json(*reference->citation);
    return out;
}

Json deadline_json(const Deadline& deadline) {
    Json items = Json::array();
    for (const auto& item : deadline.items) {
        Json item_json{{"kind", text_of(model::name(item.kind))}, {"start", nullable(item.start)}, {"end", nullable(item.end)}};
        item_json["bound"] = item.bound ? Json(text_of(model::name(*item.bound))) : Json(nullptr);
        item_json["every"] = item.every ? Json(text_of(model::name(*item.every))) : Json(nullptr);
        if (item.times) item_json["times"] = *item.times;
        if (item.rrule) item_json["rrule"] = *item.rrule;
        item_json["action"] = nullable(item.action);
        item_json["text"] = item.text;
        if (item.inferred_year) item_json["inferred_year"] = true;
        items.push_back(std::move(item_json));
    }
    return Json{{"raw", deadline.raw}, {"items", std::move(items)}};
}

Json task_json(const Task& task) {
    Json out;
    out["table"] = nullable(task.table);
    out["row"] = nullable(task.row);
    // The row of a table is named by these two; a clause has its node.
    if (!task.table) out["at"] = task.at;
    out["group"] = nullptr;
    if (task.group) out["group"] = Json{{"ordinal", nullable(task.group->ordinal)}, {"title", task.group->title}};
    out["ordinal"] = nullable(task.ordinal);
    out["objective"] = nullable(task.objective);
    out["task"] = nullable(task.task);
    out["activity"] = nullable(task.activity);
    out["outputs"] = strings(task.outputs);
    out["lead"] = strings(task.lead);
    out["coordinating"] = strings(task.coordinating);
    out["deadline"] = task.deadline ? deadline_json(*task.deadline) : Json(nullptr);
    out["budget"] = nullable(task.budget);
    out["note"] = nullable(task.note);
    return out;
}

Json signatures_json(const std::vector<Signature>& signatures) {
    Json out = Json::array();
    for (const auto& signature : signatures) {
        Json capacities = Json::array();
        for (const auto& capacity : signature.capacities) {
            capacities.push_back(Json{{"form", text_of(model::name(capacity.form))}, {"of", capacity.of}});
        }
        Json signature_json;
        signature_json["capacities"] = std::move(capacities);
        signature_json["position"] = nullable(signature.position);
        signature_json["name"] = nullable(signature.name);
        out.push_back(std::move(signature_json));
    }
    return out;
}

Json appendix_json(const Appendix& appendix, PlaceUnit unit) {
    Json out;
    out["label"] = nullable(appendix.label);
    out["ordinal"] = nullable(appendix.ordinal);
    out["title"] = nullable(appendix.title);
    out["reference"] = reference_json(appendix.reference);
    out["children"] = nodes_json(appendix.children, unit);
    return out;
}

void put_document(Json& out, const Document& document, PlaceUnit unit) {
    out["header"] = header_json(document.header);
    out["addressees"] = strings(document.addressees);
    out["authority"] = nullable(document.authority);
    out["legal_bases"] = strings(document.legal_bases);
    out["preamble"] = nodes_json(document.preamble, unit);
    out["enacting"] = nullable(document.enacting);
    out["sections"] = nodes_json(document.sections, unit);
    out["closing"] = nodes_json(document.closing, unit);
    out["recipients"] = strings(document.recipients);
    out["filing"] = strings(document.filing);
    out["signatures"] = signatures_json(document.signatures);
    Json& notes = out["notes"] = Json::array();
    for (const auto& note : document.notes) notes.push_back(Json{{"label", note.label}, {"text", note.text}, {"at", note.at}});
    Json& appendices = out["appendices"] = Json::array();
    for (const auto& appendix : document.appendices) appendices.push_back(appendix_json(appendix, unit));
    out["reference"] = reference_json(document.reference);
    Json& attachments = out["attachments"] = Json::array();
    for (const auto& attachment : document.attachments) {
        Json attachment_json;
        put_document(attachment_json, attachment, unit);
        attachments.push_back(std::move(attachment_json));
    }
}

Json source_json(const Source& source) {
    Json out;
    out["path"] = nullable(source.path);
    out["format"] = source.format;
    out["encoding"] = source.encoding;
    out["bytes"] = source.bytes;
    out["sha256"] = source.sha256;
    return out;
}

Json diagnostic_json(const Diagnostic& diagnostic, PlaceUnit unit, Language language) {
    Json out;
    out["rule"] = text_of(diagnostic.finding->name);
    out["severity"] = text_of(name(diagnostic.finding->severity));
    out["message"] = message(diagnostic, language);
    out["at"] = diagnostic.at;
    put_span(out, diagnostic.span, unit);
    return out;
}

}  // namespace

std::string to_json(const Conversion& conversion, bool compact, Language language) {
    const PlaceUnit unit = conversion.source.unit;
    Json out;
    out["schema_version"] = schema_version;
    out["source"] = source_json(conversion.source);
    put_document(out, conversion.document, unit);
    Json& tasks = out["tasks"] = Json::array();
    for (const auto& task : conversion.tasks) tasks.push_back(task_json(task));
    Json& citations = out["citations"] = Json::array();
    for (const auto& citation : conversion.citations) citations.push_back(citation_json(citation));
    Json& discarded = out["discarded"] = Json::array();
    for (const auto& item : conversion.discarded) {
        Json item_json{{"text", item.text}, {"reason", text_of(model::name(item.reason))}};
        put_span(item_json, item.span, unit);
        discarded.push_back(std::move(item_json));
    }
    Json& diagnostics = out["diagnostics"] = Json::array();
    for (const auto& diagnostic : conversion.diagnostics) diagnostics.push_back(diagnostic_json(diagnostic, unit, language));
    return out.dump(compact ? -1 : 2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace kehoach::json
