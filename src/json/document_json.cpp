#include "json/document_json.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "json/parts.h"
#include "model/heads.h"
#include "model/names.h"

namespace kehoach::json {
namespace {

// The name of an enumerator, or null.
template <class Enumerator>
void put_name(Writer& out, Key key, const std::optional<Enumerator>& enumerator) {
    out.key(key);
    if (enumerator) {
        out.value(model::name(*enumerator));
    } else {
        out.null();
    }
}

void put_span(Writer& out, Span span, PlaceUnit unit) {
    if (!span.is_known()) return;
    out.key("span");
    put_span_value(out, span, unit);
}

void put_header(Writer& out, const Header& header) {
    out.key("header");
    out.open_object();
    put_object_or_null(out, "issuer", header.issuer, [&](const Issuer& issuer) {
        out.member("parent", issuer.parent);
        out.member("name", issuer.name);
    });
    out.member("state_title", header.state_title);
    out.member("motto", header.motto);
    put_object_or_null(out, "number", header.number, [&](const Number& number) {
        out.member("raw", number.raw);
        out.member("value", number.value);
        out.member("year", number.year);
        out.member("symbol", number.symbol);
        out.member("type_code", number.type_code);
        out.member("issuer_code", number.issuer_code);
    });
    out.member("place", header.place);
    put_object_or_null(out, "date", header.date, [&](const Date& date) {
        out.member("raw", date.raw);
        out.member("value", date.value);
    });
    put_object_or_null(out, "type", header.type, [&](const DocumentType& type) {
        out.member("code", type.code);
        out.member("name", type.name);
    });
    out.member("title", header.title);
    out.member("marks", header.marks);
    out.close_object();
}

void put_table(Writer& out, const Table& table, PlaceUnit unit) {
    put_objects(out, "columns", table.columns, [&](const Column& column) {
        out.member("header", column.header);
        out.member("role", model::name(column.role));
    });
    put_objects(out, "rows", table.rows, [&](const Row& row) {
        out.member("kind", model::name(row.kind));
        out.key("cells");
        out.open_array();
        for (const auto& cell : row.cells) out.value(cell);
        out.close_array();
        put_span(out, row.span, unit);
    });
}

void put_nodes(Writer& out, Key key, const std::vector<Node>& nodes, PlaceUnit unit) {
    put_objects(out, key, nodes, [&](const Node& node) {
        const bool has_children = node.kind == NodeKind::section || node.kind == NodeKind::bullet;
        out.member("kind", model::name(node.kind));
        if (has_children) out.member("label", node.label);
        if (node.kind == NodeKind::section) {
            out.member("numbering", model::name(node.numbering));
            out.member("ordinal", node.ordinal);
            out.member("id", node.id);
        }
        if (node.kind != NodeKind::table) out.member("text", node.text);
        if (has_children) put_nodes(out, "children", node.children, unit);
        if (node.kind == NodeKind::table) put_table(out, node.table, unit);
        put_span(out, node.span, unit);
    });
}

void put_citation(Writer& out, const Citation& citation) {
    out.member("type", citation.type);
    out.member("number", citation.number);
    out.member("date", citation.date);
    out.member("issuer", citation.issuer);
    out.member("raw", citation.raw);
    out.member("at", citation.at);
}

void put_reference(Writer& out, const std::optional<Reference>& reference) {
    put_object_or_null(out, "reference", reference, [&](const Reference& given) {
        out.member("raw", given.raw);
        put_object_or_null(out, "citation", given.citation, [&](const Citation& citation) { put_citation(out, citation); });
    });
}

void put_deadline(Writer& out, const Deadline& deadline) {
    out.member("raw", deadline.raw);
    put_objects(out, "items", deadline.items, [&](const DeadlineItem& item) {
        out.member("kind", model::name(item.kind));
        out.member("start", item.start);
        out.member("end", item.end);
        put_name(out, "bound", item.bound);
        put_name(out, "every", item.every);
        if (item.times) out.member("times", *item.times);
        if (item.rrule) out.member("rrule", *item.rrule);
        out.member("action", item.action);
        out.member("text", item.text);
        if (item.inferred_year) out.member("inferred_year", true);
    });
}

void put_task(Writer& out, const Task& task) {
    out.member("table", task.table);
    out.member("row", task.row);
    // The row of a table is named by these two; a clause has its node.
    if (!task.table) out.member("at", task.at);
    put_object_or_null(out, "group", task.group, [&](const TaskGroup& group) {
        out.member("ordinal", group.ordinal);
        out.member("title", group.title);
    });
    out.member("ordinal", task.ordinal);
    out.member("objective", task.objective);
    out.member("task", task.task);
    out.member("activity", task.activity);
    out.member("outputs", task.outputs);
    out.member("lead", task.lead);
    out.member("coordinating", task.coordinating);
    put_object_or_null(out, "deadline", task.deadline, [&](const Deadline& deadline) { put_deadline(out, deadline); });
    out.member("budget", task.budget);
    out.member("note", task.note);
}

void put_document(Writer& out, const Document& document, PlaceUnit unit) {
    put_header(out, document.header);
    out.member("addressees", document.addressees);
    out.member("authority", document.authority);
    out.member("legal_bases", document.legal_bases);
    put_nodes(out, "preamble", document.preamble, unit);
    out.member("enacting", document.enacting);
    put_nodes(out, "sections", document.sections, unit);
    put_nodes(out, "closing", document.closing, unit);
    out.member("recipients", document.recipients);
    out.member("filing", document.filing);
    put_objects(out, "signatures", document.signatures, [&](const Signature& signature) {
        put_objects(out, "capacities", signature.capacities, [&](const Capacity& capacity) {
            out.member("form", model::name(capacity.form));
            out.member("of", capacity.of);
        });
        out.member("position", signature.position);
        out.member("name", signature.name);
    });
    put_objects(out, "notes", document.notes, [&](const Note& note) {
        out.member("label", note.label);
        out.member("text", note.text);
        out.member("at", note.at);
    });
    put_objects(out, "appendices", document.appendices, [&](const Appendix& appendix) {
        out.member("label", appendix.label);
        out.member("ordinal", appendix.ordinal);
        out.member("title", appendix.title);
        put_reference(out, appendix.reference);
        put_nodes(out, "children", appendix.children, unit);
    });
    put_reference(out, document.reference);
    put_objects(out, "attachments", document.attachments, [&](const Document& attachment) { put_document(out, attachment, unit); });
}

void put_source(Writer& out, const Source& source) {
    out.key("source");
    out.open_object();
    out.member("path", source.path);
    out.member("format", source.format);
    out.member("encoding", source.encoding);
    out.member("bytes", source.bytes);
    out.member("sha256", source.sha256);
    out.close_object();
}

void put_diagnostics(Writer& out, const Diagnostics& diagnostics, PlaceUnit unit, Language language) {
    put_objects(out, "diagnostics", diagnostics, [&](const Diagnostic& diagnostic) {
        out.member("rule", diagnostic.name());
        out.member("severity", name(severity(diagnostic)));
        out.member("message", message(diagnostic, language));
        out.member("at", diagnostic.at);
        put_span(out, diagnostic.span, unit);
    });
}

void put_entry(Writer& out, const worklist::Entry& entry) {
    const auto head = model::head_of(entry.conversion->document, entry.task->at);
    out.member("source", entry.conversion->source.path);
    out.key("document");
    out.open_object();
    out.member("number", head.number);
    out.member("type", head.type);
    out.member("title", head.title);
    out.member("date", head.date);
    out.member("issuer", head.issuer);
    out.close_object();
    put_task(out, *entry.task);
}

}  // namespace

void append_json(std::string& text, const Conversion& conversion, bool compact, Language language) {
    const PlaceUnit unit = conversion.source.unit;
    constexpr std::size_t bytes_a_byte = 4;  // of JSON, for plans as text with their tables and tasks
    constexpr std::size_t most_expected = std::size_t{64} << 20;
    Writer out(text, compact ? Layout::compact : Layout::indented, std::min<std::size_t>(bytes_a_byte * conversion.source.bytes, most_expected));
    out.open_object();
    out.member("schema_version", schema_version);
    put_source(out, conversion.source);
    put_document(out, conversion.document, unit);
    put_objects(out, "tasks", conversion.tasks, [&](const Task& task) { put_task(out, task); });
    put_objects(out, "citations", conversion.citations, [&](const Citation& citation) { put_citation(out, citation); });
    put_objects(out, "discarded", conversion.discarded, [&](const Discarded& item) {
        out.member("text", item.text);
        out.member("reason", model::name(item.reason));
        put_span(out, item.span, unit);
    });
    put_diagnostics(out, conversion.diagnostics, unit, language);
    out.close_object();
    out.finish();
}

std::string to_json(const Conversion& conversion, bool compact, Language language) {
    std::string text;
    append_json(text, conversion, compact, language);
    return text;
}

std::string to_json(const Normalised& normalised, Language language) {
    std::string text;
    Writer out(text, Layout::indented);
    out.open_object();
    out.member("schema_version", schema_version);
    put_source(out, normalised.source);
    out.member("changed", normalised.changed);
    out.key("counts");
    out.open_object();
    for (std::size_t i = 0; i < change_kinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (normalised.changes[kind] == 0) continue;
        out.key_of(model::name(kind));
        out.value(normalised.changes[kind]);
    }
    out.close_object();
    put_objects(out, "changes", normalised.list, [&](const Change& change) {
        out.member("kind", model::name(change.kind));
        out.key("part");
        put_text_or_null(out, change.part);
        out.member("line", change.line);
        out.member("column", change.column);
        out.member("before", change.before);
        out.member("after", change.after);
    });
    put_diagnostics(out, normalised.diagnostics, normalised.source.unit, language);
    out.close_object();
    out.finish();
    return text;
}

std::string to_json(const worklist::Worklist& list) {
    std::string text;
    Writer out(text, Layout::indented);
    out.open_array();
    for (const auto& group : list.groups) {
        for (const auto& entry : group.entries) {
            out.open_object();
            put_entry(out, entry);
            out.close_object();
        }
    }
    out.close_array();
    out.finish();
    return text;
}

}  // namespace kehoach::json
