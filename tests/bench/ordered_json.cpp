#include "bench/ordered_json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

#include "json/document_json.h"
#include "model/names.h"

namespace kehoach::bench {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json nullable(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string text_of(std::string_view view) { return std::string(view); }

void put_span(Json& out, Span span, PlaceUnit unit) {
    if (!span.is_known()) return;
    const bool lines = unit == PlaceUnit::line;
    out["span"] = Json{{lines ? "first_line" : "first_block", span.first}, {lines ? "last_line" : "last_block", span.last}};
}

template <class Items, class ToJson>
Json list_json(const Items& items, ToJson to_json) {
    Json out = Json::array();
    for (const auto& item : items) out.push_back(to_json(item));
    return out;
}

Json strings(const std::vector<std::string>& values) {
    Json out = Json::array();
    for (const auto& value : values) out.push_back(value);
    return out;
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

void put_table(Json& out, const Table& table, PlaceUnit unit) {
    out["columns"] = list_json(table.columns, [](const Column& column) {
        return Json{{"header", column.header}, {"role", text_of(model::name(column.role))}};
    });
    out["rows"] = list_json(table.rows, [&](const Row& row) {
        Json json;
        json["kind"] = text_of(model::name(row.kind));
        Json& cells = json["cells"] = Json::array();
        for (const auto& cell : row.cells) cells.push_back(nullable(cell));
        put_span(json, row.span, unit);
        return json;
    });
}

Json nodes_json(const std::vector<Node>& nodes, PlaceUnit unit) {
    return list_json(nodes, [&](const Node& node) {
        const bool has_children = node.kind == NodeKind::section || node.kind == NodeKind::bullet;
        Json json;
        json["kind"] = text_of(model::name(node.kind));
        if (has_children) json["label"] = node.label;
        if (node.kind == NodeKind::section) {
            json["numbering"] = text_of(model::name(node.numbering));
            json["ordinal"] = node.ordinal;
            json["id"] = node.id;
        }
        if (node.kind != NodeKind::table) json["text"] = node.text;
        if (has_children) json["children"] = nodes_json(node.children, unit);
        if (node.kind == NodeKind::table) put_table(json, node.table, unit);
        put_span(json, node.span, unit);
        return json;
    });
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
    out["notes"] = list_json(document.notes, [](const Note& note) { return Json{{"label", note.label}, {"text", note.text}, {"at", note.at}}; });
    out["appendices"] = list_json(document.appendices, [&](const Appendix& appendix) {
        Json json;
        json["label"] = nullable(appendix.label);
        json["ordinal"] = nullable(appendix.ordinal);
        json["title"] = nullable(appendix.title);
        json["reference"] = reference_json(appendix.reference);
        json["children"] = nodes_json(appendix.children, unit);
        return json;
    });
    out["reference"] = reference_json(document.reference);
    out["attachments"] = list_json(document.attachments, [&](const Document& attachment) {
        Json json;
        put_document(json, attachment, unit);
        return json;
    });
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
    out["rule"] = text_of(diagnostic.name());
    out["severity"] = text_of(name(severity(diagnostic)));
    out["message"] = message(diagnostic, language);
    out["at"] = diagnostic.at;
    put_span(out, diagnostic.span, unit);
    return out;
}

}  // namespace

std::string ordered_json_text(const Conversion& conversion, bool compact, Language language) {
    const PlaceUnit unit = conversion.source.unit;
    Json out;
    out["schema_version"] = json::schema_version;
    out["source"] = source_json(conversion.source);
    put_document(out, conversion.document, unit);
    out["tasks"] = list_json(conversion.tasks, task_json);
    out["citations"] = list_json(conversion.citations, citation_json);
    out["discarded"] = list_json(conversion.discarded, [&](const Discarded& item) {
        Json json{{"text", item.text}, {"reason", text_of(model::name(item.reason))}};
        put_span(json, item.span, unit);
        return json;
    });
    out["diagnostics"] = list_json(conversion.diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic_json(diagnostic, unit, language); });
    return out.dump(compact ? -1 : 2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace kehoach::bench
