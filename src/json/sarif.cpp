#include "json/sarif.h"

#include <array>
#include <cstddef>
#include <map>
#include <utility>

#include "json/values.h"
#include "kehoach/pipeline.h"

namespace kehoach::json {
namespace {

// The published schema, which is also the name of the format.
constexpr const char* schema = "https://json.schemastore.org/sarif-2.1.0.json";

std::string_view level(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::info: return "note";
    }
    return "note";
}

Json message_json(std::string_view text) { return {{"text", text_of(text)}}; }

// A path as a URI (RFC 3986).
std::string uri_of(std::string_view path) {
    if (path == "-") return "stdin";
    while (path.starts_with("./")) path.remove_prefix(2);
    constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (unreserved.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

// The advice, the basis and the example of a rule.
Json help_json(const Rule& rule, Language language) {
    const bool english = language == Language::english;
    std::string text(model::in_language(rule.advice.vietnamese.empty() ? rule.summary : rule.advice, language));
    if (text.empty()) text = rule.name;
    std::string markdown = text;
    if (!rule.basis.empty()) {
        const std::string basis = (english ? "Basis: " : "Căn cứ: ") + text_of(rule.basis);
        text += "\n" + basis;
        markdown += "\n\n" + basis;
    }
    if (!rule.good.empty()) {
        const auto fenced = [](std::string_view piece) { return "```text\n" + text_of(piece) + (piece.ends_with('\n') ? "```" : "\n```"); };
        markdown += (english ? "\n\nWrong:\n\n" : "\n\nSai:\n\n") + fenced(rule.bad);
        markdown += (english ? "\n\nRight:\n\n" : "\n\nĐúng:\n\n") + fenced(rule.good);
    }
    return {{"text", text}, {"markdown", markdown}};
}

Json rule_json(const Rule& rule, Stage stage, Language language) {
    Json out;
    out["id"] = text_of(rule.name);
    auto summary = model::in_language(rule.summary, language);
    if (summary.empty()) summary = rule.name;
    out["shortDescription"] = message_json(summary);
    const auto advice = model::in_language(rule.advice, language);
    out["fullDescription"] = message_json(advice.empty() ? summary : text_of(summary) + " " + text_of(advice));
    out["help"] = help_json(rule, language);
    out["defaultConfiguration"] = Json{{"level", text_of(level(model::highest_severity(rule, stage)))}};
    out["properties"] = Json{{"category", text_of(name(rule.category))}, {"tags", Json::array({text_of(name(rule.category))})}};
    if (!rule.basis.empty()) out["properties"]["basis"] = text_of(rule.basis);
    return out;
}

Json region_json(const Problem& problem) {
    Json out;
    if (problem.excerpt && problem.excerpt->line != 0) {
        out["startLine"] = problem.excerpt->line;
        const auto columns = model::columns_of(*problem.excerpt);
        if (columns.first != 0 && columns.first < columns.end) {
            out["startColumn"] = columns.first;
            out["endColumn"] = columns.end;
        }
        return out;
    }
    out["startLine"] = problem.diagnostic.span.first;
    out["endLine"] = problem.diagnostic.span.last;
    return out;
}

Json location_json(const model::ReportedProblem& reported, const Json& artifact, PlaceUnit unit) {
    const Problem& problem = reported.problem;
    Json physical{{"artifactLocation", artifact}};
    if (unit == PlaceUnit::line && problem.diagnostic.span.is_known()) physical["region"] = region_json(problem);
    Json out{{"physicalLocation", std::move(physical)}};
    if (!reported.place.empty()) {
        Json logical{{"name", reported.place}};
        if (!problem.diagnostic.at.empty()) logical["fullyQualifiedName"] = problem.diagnostic.at;
        out["logicalLocations"] = Json::array({std::move(logical)});
    }
    return out;
}

// A correction in a place that is known to the column.
Json fixes_json(const Problem& problem, const Json& artifact, Language language) {
    const auto columns = model::correction_columns(problem);
    if (columns.first == 0) return Json::array();
    const Correction& correction = *problem.correction;
    const bool english = language == Language::english;
    const std::string words = correction.suggestion ? (english ? "Perhaps: " : "Có thể là: ") : (english ? "Write: " : "Sửa thành: ");
    const Json region{{"startLine", problem.excerpt->line}, {"startColumn", columns.first}, {"endColumn", columns.end}};
    const Json replacement{{"deletedRegion", region}, {"insertedContent", message_json(correction.after)}};
    Json change{{"artifactLocation", artifact}, {"replacements", Json::array({replacement})}};
    return Json::array({Json{{"description", message_json(words + correction.after)}, {"artifactChanges", Json::array({std::move(change)})}}});
}

Json result_json(const model::ReportedProblem& reported, const model::CheckedFile& file, std::size_t index, const model::CheckReport& report) {
    const Problem& problem = reported.problem;
    const Json artifact{{"uri", uri_of(file.path)}};
    Json out;
    out["ruleId"] = text_of(problem.diagnostic.name());
    out["ruleIndex"] = index;
    out["level"] = text_of(level(problem.severity));
    out["message"] = message_json(reported.message);
    out["locations"] = Json::array({location_json(reported, artifact, file.unit)});
    out["partialFingerprints"] = Json{{"kehoach/v1", problem.fingerprint}};
    if (auto fixes = fixes_json(problem, artifact, report.language); !fixes.empty()) out["fixes"] = std::move(fixes);
    if (report.has_baseline) out["baselineState"] = reported.known ? "unchanged" : "new";
    if (reported.known) {
        const bool english = report.language == Language::english;
        out["suppressions"] = Json::array({{{"kind", "external"}, {"justification", english ? "known in the baseline" : "vấn đề đã biết"}}});
    }
    return out;
}

}  // namespace

std::string to_sarif(const model::CheckReport& report) {
    const Language language = report.language;
    const Stage stage = report.files.empty() ? Stage::draft : report.files.front().stage;
    Json rules_of_tool = Json::array();
    std::map<std::string_view, std::size_t> index_of;
    for (const auto& rule : rules()) {
        index_of.emplace(rule.name, rules_of_tool.size());
        rules_of_tool.push_back(rule_json(rule, stage, language));
    }
    Json driver;
    driver["name"] = "kehoach";
    driver["version"] = text_of(version());
    driver["semanticVersion"] = text_of(version());
    driver["language"] = language == Language::english ? "en" : "vi";
    driver["rules"] = std::move(rules_of_tool);

    Json results = Json::array();
    for (const auto& file : report.files) {
        for (const auto& reported : file.problems) {
            results.push_back(result_json(reported, file, index_of.at(reported.problem.diagnostic.name()), report));
        }
    }
    Json notifications = Json::array();
    for (const auto& file : report.unread) {
        Json location{{"physicalLocation", {{"artifactLocation", {{"uri", uri_of(file.path)}}}}}};
        notifications.push_back({{"level", "error"}, {"message", message_json(file.sentence)}, {"locations", Json::array({std::move(location)})}});
    }
    Json invocation{{"executionSuccessful", report.unread.empty()}};
    if (!notifications.empty()) invocation["toolExecutionNotifications"] = std::move(notifications);

    Json run;
    run["tool"] = Json{{"driver", std::move(driver)}};
    run["invocations"] = Json::array({std::move(invocation)});
    run["language"] = language == Language::english ? "en" : "vi";
    run["columnKind"] = "utf16CodeUnits";
    run["results"] = std::move(results);
    return written(Json{{"$schema", schema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}});
}

}  // namespace kehoach::json
