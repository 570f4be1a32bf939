#include "json/document_json.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "json/values.h"
#include "model/heads.h"
#include "model/names.h"

namespace kehoach::json {
namespace {

// JSON text made part by part. A whole document as one tree of values would cost many times the memory of its text; each part is a
// value of the library, which writes it.
class Text {
public:
    Text(bool compact, std::size_t expected) : compact_(compact) { out_.reserve(expected); }

    void open(char bracket) {
        out_ += bracket;
        ++depth_;
        empty_ = true;
    }
    void close(char bracket) {
        --depth_;
        if (!empty_) break_line();
        out_ += bracket;
        empty_ = false;
    }
    // The next value, in an array.
    void item() {
        if (!empty_) out_ += ',';
        empty_ = false;
        break_line();
    }
    // The name of the next value, in an object.
    void key(std::string_view name) {
        item();
        out_ += '"';
        out_ += name;
        out_ += compact_ ? "\":" : "\": ";
    }
    void value(const Json& json) {
        const std::string text = json.dump(compact_ ? -1 : indent, ' ', false, Json::error_handler_t::replace);
        // Line breaks inside of strings are escaped: those that stand here part the lines of the value.
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            out_.append(text, at, end - at);
            if (end < text.size()) break_line();
            at = end + 1;
        }
    }
    void member(std::string_view name, const Json& json) {
        key(name);
        value(json);
    }
    std::string take() { return std::move(out_) + '\n'; }

private:
    static constexpr int indent = 2;

    void break_line() {
        if (compact_) return;
        out_ += '\n';
        out_.append(depth_ * indent, ' ');
    }

    std::string out_;
    std::size_t depth_ = 0;
    bool compact_;
    bool empty_ = true;
};

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

void put_table(Text& out, const Table& table, PlaceUnit unit) {
    Json columns = Json::array();
    for (const auto& column : table.columns) columns.push_back(Json{{"header", column.header}, {"role", text_of(model::name(column.role))}});
    out.member("columns", columns);
    out.key("rows");
    out.open('[');
    for (const auto& row : table.rows) {
        Json row_json;
        row_json["kind"] = text_of(model::name(row.kind));
        Json& cells = row_json["cells"] = Json::array();
        for (const auto& cell : row.cells) cells.push_back(nullable(cell));
        put_span(row_json, row.span, unit);
        out.item();
        out.value(row_json);
    }
    out.close(']');
}

void put_nodes(Text& out, std::string_view name, const std::vector<Node>& nodes, PlaceUnit unit) {
    out.key(name);
    out.open('[');
    for (const auto& node : nodes) {
        out.item();
        const bool has_children = node.kind == NodeKind::section || node.kind == NodeKind::bullet;
        Json head;
        head["kind"] = text_of(model::name(node.kind));
        if (has_children) head["label"] = node.label;
        if (node.kind == NodeKind::section) {
            head["numbering"] = text_of(model::name(node.numbering));
            head["ordinal"] = node.ordinal;
            head["id"] = node.id;
        }
        if (node.kind != NodeKind::table) head["text"] = node.text;
        if (has_children && node.children.empty()) head["children"] = Json::array();
        if (node.kind != NodeKind::table && node.children.empty()) {
            put_span(head, node.span, unit);
            out.value(head);
            continue;
        }
        out.open('{');
        for (const auto& [key, value] : head.items()) out.member(key, value);
        if (has_children) put_nodes(out, "children", node.children, unit);
        if (node.kind == NodeKind::table) put_table(out, node.table, unit);
        if (node.span.is_known()) out.member("span", span_json(node.span, unit));
        out.close('}');
    }
    out.close(']');
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

void put_document(Text& out, const Document& document, PlaceUnit unit) {
    out.member("header", header_json(document.header));
    out.member("addressees", strings(document.addressees));
    out.member("authority", nullable(document.authority));
    out.member("legal_bases", strings(document.legal_bases));
    put_nodes(out, "preamble", document.preamble, unit);
    out.member("enacting", nullable(document.enacting));
    put_nodes(out, "sections", document.sections, unit);
    put_nodes(out, "closing", document.closing, unit);
    out.member("recipients", strings(document.recipients));
    out.member("filing", strings(document.filing));
    out.member("signatures", signatures_json(document.signatures));
    Json notes = Json::array();
    for (const auto& note : document.notes) notes.push_back(Json{{"label", note.label}, {"text", note.text}, {"at", note.at}});
    out.member("notes", notes);
    out.key("appendices");
    out.open('[');
    for (const auto& appendix : document.appendices) {
        out.item();
        out.open('{');
        out.member("label", nullable(appendix.label));
        out.member("ordinal", nullable(appendix.ordinal));
        out.member("title", nullable(appendix.title));
        out.member("reference", reference_json(appendix.reference));
        put_nodes(out, "children", appendix.children, unit);
        out.close('}');
    }
    out.close(']');
    out.member("reference", reference_json(document.reference));
    out.key("attachments");
    out.open('[');
    for (const auto& attachment : document.attachments) {
        out.item();
        out.open('{');
        put_document(out, attachment, unit);
        out.close('}');
    }
    out.close(']');
}

template <class Items, class ToJson>
void put_list(Text& out, std::string_view name, const Items& items, ToJson to_json) {
    out.key(name);
    out.open('[');
    for (const auto& item : items) {
        out.item();
        out.value(to_json(item));
    }
    out.close(']');
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

Json entry_json(const worklist::Entry& entry) {
    const auto head = model::head_of(entry.conversion->document, entry.task->at);
    Json out{{"source", nullable(entry.conversion->source.path)}};
    out["document"] = Json{{"number", nullable(head.number)},
                           {"type", nullable(head.type)},
                           {"title", nullable(head.title)},
                           {"date", nullable(head.date)},
                           {"issuer", nullable(head.issuer)}};
    out.update(task_json(*entry.task));
    return out;
}

}  // namespace

std::string to_json(const Conversion& conversion, bool compact, Language language) {
    const PlaceUnit unit = conversion.source.unit;
    constexpr std::size_t bytes_a_byte = 4;  // of JSON, for plans as text with their tables and tasks
    constexpr std::size_t most_reserved = std::size_t{64} << 20;
    Text out(compact, std::min<std::size_t>(bytes_a_byte * conversion.source.bytes, most_reserved));
    out.open('{');
    out.member("schema_version", schema_version);
    out.member("source", source_json(conversion.source));
    put_document(out, conversion.document, unit);
    put_list(out, "tasks", conversion.tasks, task_json);
    put_list(out, "citations", conversion.citations, citation_json);
    put_list(out, "discarded", conversion.discarded, [&](const Discarded& item) {
        Json json{{"text", item.text}, {"reason", text_of(model::name(item.reason))}};
        put_span(json, item.span, unit);
        return json;
    });
    put_list(out, "diagnostics", conversion.diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic_json(diagnostic, unit, language); });
    out.close('}');
    return out.take();
}

std::string to_json(const Normalised& normalised, Language language) {
    Text out(false, 0);
    out.open('{');
    out.member("schema_version", schema_version);
    out.member("source", source_json(normalised.source));
    out.member("changed", normalised.changed);
    Json counts = Json::object();
    for (std::size_t i = 0; i < change_kinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (normalised.changes[kind] > 0) counts[text_of(model::name(kind))] = normalised.changes[kind];
    }
    out.member("counts", counts);
    put_list(out, "changes", normalised.list, [](const Change& change) {
        Json json{{"kind", text_of(model::name(change.kind))}};
        json["part"] = change.part.empty() ? Json() : Json(change.part);
        json["line"] = change.line;
        json["column"] = change.column;
        json["before"] = change.before;
        json["after"] = change.after;
        return json;
    });
    const PlaceUnit unit = normalised.source.unit;
    put_list(out, "diagnostics", normalised.diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic_json(diagnostic, unit, language); });
    out.close('}');
    return out.take();
}

std::string to_json(const worklist::Worklist& list) {
    Text out(false, 0);
    out.open('[');
    for (const auto& group : list.groups) {
        for (const auto& entry : group.entries) {
            out.item();
            out.value(entry_json(entry));
        }
    }
    out.close(']');
    return out.take();
}

}  // namespace kehoach::json
