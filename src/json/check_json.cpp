#include "json/check_json.h"

#include <utility>

#include "json/document_json.h"
#include "json/values.h"

namespace kehoach::json {
namespace {

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text_of(text)); }

Json excerpt_json(const Excerpt& excerpt) {
    Json out;
    out["line"] = excerpt.line == 0 ? Json() : Json(excerpt.line);
    const auto columns = model::columns_of(excerpt);
    out["column"] = columns.first == 0 ? Json() : Json(columns.first);
    out["text"] = excerpt.text;
    out["words"] = excerpt.begin < excerpt.end ? Json(excerpt.text.substr(excerpt.begin, excerpt.end - excerpt.begin)) : Json();
    return out;
}

Json problem_json(const model::ReportedProblem& reported, PlaceUnit unit, Language language) {
    const Problem& problem = reported.problem;
    const Rule& rule = *problem.diagnostic.finding->rule;
    Json out;
    out["rule"] = text_of(rule.name);
    out["category"] = text_of(name(rule.category));
    out["severity"] = text_of(name(problem.severity));
    out["message"] = reported.message;
    out["place"] = text_or_null(reported.place);
    out["at"] = problem.diagnostic.at;
    out["span"] = problem.diagnostic.span.is_known() ? span_json(problem.diagnostic.span, unit) : Json();
    out["excerpt"] = problem.excerpt ? excerpt_json(*problem.excerpt) : Json();
    out["basis"] = text_or_null(rule.basis);
    out["advice"] = text_or_null(model::in_language(rule.advice, language));
    out["correction"] = nullptr;
    if (const auto& correction = problem.correction) {
        out["correction"] = Json{{"before", correction->before}, {"after", correction->after}, {"suggestion", correction->suggestion}};
    }
    out["fingerprint"] = problem.fingerprint;
    return out;
}

}  // namespace

std::string to_json(const model::CheckReport& report) {
    Json out;
    out["schema_version"] = schema_version;
    Json files = Json::array();
    for (const auto& file : report.files) {
        Json json;
        json["path"] = file.path == "-" ? Json() : Json(file.path);
        json["format"] = file.format;
        json["stage"] = text_of(model::name(file.stage));
        Json problems = Json::array();
        for (const auto& reported : file.problems) {
            if (!reported.known) problems.push_back(problem_json(reported, file.unit, report.language));
        }
        json["problems"] = std::move(problems);
        files.push_back(std::move(json));
    }
    out["files"] = std::move(files);
    Json unread = Json::array();
    for (const auto& file : report.unread) unread.push_back({{"path", file.path == "-" ? Json() : Json(file.path)}, {"message", file.sentence}});
    out["unread"] = std::move(unread);
    const auto counts = counts_of(report);
    out["summary"] = Json{{"files", report.files.size()}, {"errors", counts.errors}, {"warnings", counts.warnings},
                          {"infos", counts.infos},        {"known", counts.known},   {"unread", report.unread.size()}};
    return written(out);
}

std::string to_json(const std::vector<Rule>& rules, Language language) {
    Json out = Json::array();
    for (const auto& rule : rules) {
        Json json;
        json["rule"] = text_of(rule.name);
        json["category"] = text_of(name(rule.category));
        json["summary"] = text_or_null(model::in_language(rule.summary, language));
        json["advice"] = text_or_null(model::in_language(rule.advice, language));
        json["basis"] = text_or_null(rule.basis);
        json["decree_only"] = rule.decree;
        Json messages = Json::array();
        for (const auto& finding : rule.findings) {
            messages.push_back({{"variant", text_or_null(finding.variant)},
                                {"draft", text_of(name(finding.draft))},
                                {"final", text_of(name(finding.final))},
                                {"message", text_of(language == Language::english ? finding.english : finding.vietnamese)}});
        }
        json["messages"] = std::move(messages);
        json["good"] = text_or_null(rule.good);
        json["bad"] = text_or_null(rule.bad);
        out.push_back(std::move(json));
    }
    return written(out);
}

}  // namespace kehoach::json
