#include <cmath>
#include <string>

#include "catalogue/errors.h"
#include "json/parts.h"
#include "model/names.h"
#include "report/wording.h"
#include "report/writers.h"

namespace kehoach::report {
namespace {

using batch::Outcome;
using json::Writer;

// The version of schemas/report.schema.json.
constexpr const char* schema_version = "1.0";

// To the millisecond: what a clock says beyond it is noise.
double rounded(double seconds) { return std::round(seconds * 1000) / 1000; }

void put_findings(Writer& out, const batch::RuleCounts& findings) {
    json::put_objects(out, "findings", findings, [&](const auto& found) {
        out.member("rule", found.first);
        out.member("severity", name(found.second.severity));
        out.member("count", found.second.count);
    });
}

template <class Items>
void put_counts(Writer& out, json::Key list, json::Key key, const Items& counts) {
    json::put_objects(out, list, counts, [&](const auto& counted) {
        const auto& [name, count] = counted;
        out.member(key, name);
        out.member("count", count);
    });
}

void put_summary(Writer& out, const batch::Summary& summary) {
    out.key("summary");
    out.open_object();
    out.member("files", summary.files);
    out.member("bytes", summary.bytes);
    out.key("outcomes");
    out.open_object();
    for (std::size_t i = 0; i < batch::outcomes; ++i) {
        out.key_of(batch::name(static_cast<Outcome>(i)));
        out.value(summary.by_outcome[i]);
    }
    out.close_object();
    out.key("skipped");
    out.open_object();
    out.member("hidden", summary.skipped.hidden);
    out.member("lock_files", summary.skipped.lock_files);
    out.member("excluded", summary.skipped.excluded);
    out.member("other_kinds", summary.skipped.other_kinds);
    out.member("other_shards", summary.skipped.other_shards);
    out.close_object();
    json::put_objects(out, "errors", summary.failed_by_error, [&](const auto& failed) {
        out.member("code", model::name(failed.first));
        out.member("count", failed.second);
    });
    put_findings(out, summary.findings);
    out.member("tasks", summary.tasks);
    put_counts(out, "due_months", "month", summary.due_months);
    put_counts(out, "lead_units", "unit", by_count(summary.lead_units));
    out.member("other_leads", summary.other_leads);
    put_counts(out, "types", "type", by_count(summary.types));
    out.member("other_types", summary.other_types);
    put_counts(out, "years", "year", summary.years);
    out.member("undated", summary.undated);
    out.close_object();
}

void put_file(Writer& out, const batch::FileRecord& record, Language language) {
    out.open_object();
    out.key("path");
    if (record.path == "-") {
        out.null();
    } else {
        out.value(record.path);
    }
    out.member("bytes", record.bytes);
    out.member("outcome", batch::name(record.outcome));
    json::put_object_or_null(out, "error", record.error, [&](const Error& error) {
        out.member("code", model::name(error.code));
        out.member("message", catalogue::sentence(error, record.path, language));
    });
    out.member("outputs", record.outputs);
    out.member("seconds", rounded(record.seconds));
    out.member("format", record.format);
    out.member("number", record.number);
    out.member("type", record.type);
    out.member("title", record.title);
    out.member("date", record.date);
    out.member("issuer", record.issuer);
    put_findings(out, record.findings);
    out.member("tasks", record.tasks);
    out.close_object();
}

}  // namespace

void write_json(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language) {
    constexpr std::size_t piece = std::size_t{64} << 10;
    std::string text;
    Writer out(text, json::Layout::indented);
    out.open_object();
    out.member("schema_version", schema_version);
    out.key("run");
    out.open_object();
    out.member("version", summary.version);
    out.key("started");
    json::put_text_or_null(out, summary.started);
    out.member("seconds", rounded(summary.seconds));
    out.member("jobs", summary.jobs);
    out.member("interrupted", summary.interrupted);
    out.close_object();
    put_summary(out, summary);
    out.key("files");
    out.open_array();
    batch::FileRecord record;
    while (next(record)) {
        put_file(out, record, language);
        if (out.written().size() >= piece) {
            sink(out.written());
            out.forget_written();
        }
    }
    out.close_array();
    out.close_object();
    out.finish();
    sink(text);
}

}  // namespace kehoach::report
