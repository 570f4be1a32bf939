#include "json/check_json.h"

#include "json/document_json.h"
#include "json/parts.h"

namespace kehoach::json {
namespace {

template <class Number>
void put_number_or_null(Writer& out, Key key, Number number) {
    out.key(key);
    if (number == 0) {
        out.null();
    } else {
        out.value(number);
    }
}

void put_text_member(Writer& out, Key key, std::string_view text) {
    out.key(key);
    put_text_or_null(out, text);
}

void put_path(Writer& out, std::string_view path) {
    out.key("path");
    if (path == "-") {
        out.null();
    } else {
        out.value(path);
    }
}

void put_problem(Writer& out, const model::ReportedProblem& reported, PlaceUnit unit, Language language) {
    const Problem& problem = reported.problem;
    const Rule& rule = *problem.diagnostic.finding->rule;
    out.member("rule", rule.name);
    out.member("category", name(rule.category));
    out.member("severity", name(problem.severity));
    out.member("message", reported.message);
    put_text_member(out, "place", reported.place);
    out.member("at", problem.diagnostic.at);
    out.key("span");
    if (problem.diagnostic.span.is_known()) {
        put_span_value(out, problem.diagnostic.span, unit);
    } else {
        out.null();
    }
    put_object_or_null(out, "excerpt", problem.excerpt, [&](const Excerpt& excerpt) {
        put_number_or_null(out, "line", excerpt.line);
        put_number_or_null(out, "column", model::columns_of(excerpt).first);
        out.member("text", excerpt.text);
        put_text_member(out, "words",
                        excerpt.begin < excerpt.end ? std::string_view(excerpt.text).substr(excerpt.begin, excerpt.end - excerpt.begin) : "");
    });
    put_text_member(out, "basis", rule.basis);
    put_text_member(out, "advice", model::in_language(rule.advice, language));
    put_object_or_null(out, "correction", problem.correction, [&](const Correction& correction) {
        out.member("before", correction.before);
        out.member("after", correction.after);
        out.member("suggestion", correction.suggestion);
    });
    out.member("fingerprint", problem.fingerprint);
}

}  // namespace

std::string to_json(const model::CheckReport& report) {
    std::string text;
    Writer out(text, Layout::indented);
    out.open_object();
    out.member("schema_version", schema_version);
    put_objects(out, "files", report.files, [&](const model::CheckedFile& file) {
        put_path(out, file.path);
        out.member("format", file.format);
        out.member("stage", model::name(file.stage));
        out.key("problems");
        out.open_array();
        for (const auto& reported : file.problems) {
            if (reported.known) continue;
            out.open_object();
            put_problem(out, reported, file.unit, report.language);
            out.close_object();
        }
        out.close_array();
    });
    put_objects(out, "unread", report.unread, [&](const model::UnreadFile& file) {
        put_path(out, file.path);
        out.member("message", file.sentence);
    });
    const auto counts = counts_of(report);
    out.key("summary");
    out.open_object();
    out.member("files", report.files.size());
    out.member("errors", counts.errors);
    out.member("warnings", counts.warnings);
    out.member("infos", counts.infos);
    out.member("known", counts.known);
    out.member("unread", report.unread.size());
    out.close_object();
    out.close_object();
    out.finish();
    return text;
}

std::string to_json(const std::vector<Rule>& rules, Language language) {
    std::string text;
    Writer out(text, Layout::indented);
    out.open_array();
    for (const auto& rule : rules) {
        out.open_object();
        out.member("rule", rule.name);
        out.member("category", name(rule.category));
        put_text_member(out, "summary", model::in_language(rule.summary, language));
        put_text_member(out, "advice", model::in_language(rule.advice, language));
        put_text_member(out, "basis", rule.basis);
        out.member("decree_only", rule.decree);
        put_objects(out, "messages", rule.findings, [&](const Finding& finding) {
            put_text_member(out, "variant", finding.variant);
            out.member("draft", name(finding.draft));
            out.member("final", name(finding.final));
            out.member("message", language == Language::english ? finding.english : finding.vietnamese);
        });
        put_text_member(out, "good", rule.good);
        put_text_member(out, "bad", rule.bad);
        out.close_object();
    }
    out.close_array();
    out.finish();
    return text;
}

}  // namespace kehoach::json
