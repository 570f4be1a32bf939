#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "catalogue/phrases.h"
#include "catalogue/report_words.h"
#include "json/writer.h"
#include "model/names.h"
#include "report/figures.h"
#include "report/markup.h"
#include "report/page_parts.h"
#include "report/wording.h"
#include "report/writers.h"

namespace kehoach::report {
namespace {

using batch::Outcome;
using catalogue::Phrase;
using catalogue::report_word;
using catalogue::ReportWord;

// Rows that are there without a script, and rows on a page of the table with one.
constexpr std::size_t page_size = 300;

struct Column {
    ReportWord name;
    bool number;
};

constexpr std::array columns = {Column{ReportWord::file, false},    Column{ReportWord::outcome, false}, Column{ReportWord::number, false},
                                Column{ReportWord::type, false},    Column{ReportWord::date, false},    Column{ReportWord::issuer, false},
                                Column{ReportWord::findings, true}, Column{ReportWord::tasks, true},    Column{ReportWord::size, true},
                                Column{ReportWord::seconds, true}};

class Page {
public:
    Page(const batch::Summary& summary, const batch::Sink& sink, Language language) : summary_(summary), sink_(sink), language_(language) {
        for (const auto& [rule, found] : summary.findings) rule_numbers_.emplace(rule, rule_numbers_.size());
    }

    void write(const batch::NextRecord& next) {
        put_head();
        put_tiles();
        put_figures();
        put_reasons();
        put_files(next);
        out_ += "<script>\n";
        out_ += script;
        out_ += "</script>\n</body>\n</html>\n";
        sink_(out_);
    }

private:
    [[nodiscard]] std::string word(ReportWord wanted, const std::vector<std::string>& arguments = {}) const {
        return report_word(wanted, language_, arguments);
    }
    [[nodiscard]] std::string count(std::uint64_t number) const { return count_text(number, language_); }
    void text(std::string_view plain) { append_html(out_, plain); }
    // An element with text in it.
    void element(std::string_view name, std::string_view plain, std::string_view attributes = {}) {
        out_.append("<").append(name).append(attributes).append(">");
        text(plain);
        out_.append("</").append(name).append(">");
    }
    void hand_on() {
        constexpr std::size_t piece = std::size_t{64} << 10;
        if (out_.size() < piece) return;
        sink_(out_);
        out_.clear();
    }

    void put_head();
    void put_tile(std::string_view kind, const std::string& name, const std::string& value);
    void put_tiles();
    void put_figures();
    void put_reasons();
    void put_files(const batch::NextRecord& next);
    void put_tools();
    void put_row(const batch::FileRecord& record);
    void put_data_begin(json::Writer& out);
    void put_data_row(json::Writer& out, const batch::FileRecord& record) const;

    const batch::Summary& summary_;
    const batch::Sink& sink_;
    Language language_;
    std::string out_;
    std::map<std::string_view, std::size_t> rule_numbers_;
};

void Page::put_head() {
    out_ += "<!DOCTYPE html>\n<html lang=\"";
    out_ += language_ == Language::english ? "en" : "vi";
    out_ +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"kehoach ";
    text(summary_.version);
    out_ += "\">\n";
    element("title", word(ReportWord::title));
    out_ += "\n<style>\n";
    out_ += style_sheet;
    out_ += "</style>\n</head>\n<body>\n<header>\n";
    element("h1", word(ReportWord::title));
    out_ += '\n';
    element("p", made_by_text(summary_, language_), " class=\"made-by\"");
    out_ += '\n';
    if (summary_.interrupted) element("p", word(ReportWord::interrupted), " class=\"warning\" role=\"status\"");
    out_ += "</header>\n<main>\n";
}

void Page::put_tile(std::string_view kind, const std::string& name, const std::string& value) {
    out_.append("<div class=\"").append(kind).append("\">");
    element("dt", name);
    element("dd", value);
    out_ += "</div>\n";
}

void Page::put_tiles() {
    out_ += "<dl class=\"tiles\">\n";
    put_tile("", word(ReportWord::count_of_files), count(summary_.files));
    put_tile("good", word(ReportWord::converted), count(summary_[Outcome::converted]));
    if (summary_[Outcome::unchanged] > 0) put_tile("", word(ReportWord::unchanged), count(summary_[Outcome::unchanged]));
    put_tile(summary_.all_failed() > 0 ? "bad" : "", word(ReportWord::not_converted), count(summary_.all_failed()));
    std::uint64_t findings = 0;
    for (const auto& [rule, found] : summary_.findings) findings += found.count;
    put_tile("", word(ReportWord::findings), count(findings));
    put_tile("", word(ReportWord::tasks), count(summary_.tasks));
    put_tile("", word(ReportWord::size), size_text(summary_.bytes, language_));
    put_tile("", word(ReportWord::duration), duration_text(summary_.seconds, language_));
    out_ += "</dl>\n";
    if (summary_.skipped.all() > 0)
        element("p", word(ReportWord::skipped) + ": " + skipped_text(summary_.skipped, language_) + ".", " class=\"note\"");
}

void Page::put_figures() {
    constexpr std::size_t most_bars = 15;
    // The first of the list as bars, what is left in one number.
    const auto first_of = [&](const std::vector<Named>& names, std::uint64_t others) {
        std::vector<Bar> bars;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i < most_bars) {
                bars.push_back({names[i].name, names[i].count});
            } else {
                others += names[i].count;
            }
        }
        return std::pair(std::move(bars), others);
    };
    const auto note = [&](ReportWord what, std::uint64_t others) { return others > 0 ? word(what) + ": " + count(others) + "." : std::string(); };

    std::string figures;
    auto [units, other_units] = first_of(by_count(summary_.lead_units), summary_.other_leads);
    figures += bar_figure("leads", word(ReportWord::leads), units, note(ReportWord::all_others, other_units), language_);
    batch::Counts by_rule;
    for (const auto& [rule, found] : summary_.findings) by_rule.emplace(rule, found.count);
    auto [rules, other_rules] = first_of(by_count(by_rule), 0);
    for (auto& bar : rules) {
        const Severity severity = summary_.findings.at(bar.label).severity;
        bar.kind = name(severity);
        bar.label.append(" (").append(catalogue::word(severity, language_)).append(")");
    }
    figures += bar_figure("rules", word(ReportWord::findings_by_rule), rules, note(ReportWord::all_others, other_rules), language_);
    auto [types, other_types] = first_of(by_count(summary_.types), summary_.other_types);
    figures += bar_figure("types", word(ReportWord::files_by_type), types, note(ReportWord::other_types, other_types), language_);
    // The latest years, in order.
    std::vector<Named> years;
    for (auto year = summary_.years.rbegin(); year != summary_.years.rend(); ++year) years.push_back({year->first, year->second});
    auto [latest, other_years] = first_of(years, summary_.undated);
    figures += bar_figure("years", word(ReportWord::files_by_year), latest, note(ReportWord::other_years, other_years), language_);
    const std::string months = month_figure(summary_.due_months, language_);
    if (months.empty() && figures.empty()) return;
    out_ += "<section class=\"figures\">\n" + months;
    if (!figures.empty()) out_ += "<div class=\"side-by-side\">\n" + figures + "</div>\n";
    out_ += "</section>\n";
}

void Page::put_reasons() {
    if (summary_.failed_by_error.empty()) return;
    out_ += "<section>\n";
    element("h2", word(ReportWord::reasons));
    out_ += "\n<div class=\"box\"><table>\n<thead><tr>";
    element("th", word(ReportWord::reason), " scope=\"col\"");
    element("th", word(ReportWord::code), " scope=\"col\"");
    element("th", word(ReportWord::count_of_files), " scope=\"col\" class=\"n\"");
    out_ += "</tr></thead>\n<tbody>\n";
    std::vector<std::pair<ErrorCode, std::uint64_t>> failed(summary_.failed_by_error.begin(), summary_.failed_by_error.end());
    std::stable_sort(failed.begin(), failed.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [code, files] : failed) {
        out_ += "<tr>";
        element("td", catalogue::reason(code, language_));
        out_ += "<td>";
        element("code", model::name(code));
        out_ += "</td>";
        element("td", count(files), " class=\"n\"");
        out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table></div>\n</section>\n";
}

void Page::put_tools() {
    out_ += "<div class=\"tools\" id=\"tools\" hidden>\n<label class=\"words\">";
    text(word(ReportWord::filter));
    out_ += "<input id=\"words\" type=\"search\" autocomplete=\"off\" placeholder=\"";
    text(word(ReportWord::filter_hint));
    out_ += "\"></label>\n<label>";
    text(word(ReportWord::outcome));
    out_ += "<select id=\"outcome\"><option value=\"\">";
    text(word(ReportWord::any_outcome));
    out_ += "</option>";
    for (std::size_t i = 0; i < batch::outcomes; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        if (summary_[outcome] > 0) element("option", outcome_text(outcome, language_), " value=\"" + std::to_string(i) + "\"");
    }
    out_ += "</select></label>\n<span class=\"pages\" id=\"pages\">";
    element("button", word(ReportWord::previous_page), " type=\"button\" id=\"previous\"");
    out_ += " <label for=\"page\">";
    text(word(ReportWord::page));
    out_ += "</label> <input id=\"page\" type=\"number\" min=\"1\" value=\"1\"> <span id=\"page-count\"></span> ";
    element("button", word(ReportWord::next_page), " type=\"button\" id=\"next\"");
    out_ += "</span>\n<output id=\"said\" aria-live=\"polite\"></output>\n</div>\n";
}

void Page::put_row(const batch::FileRecord& record) {
    const auto cell = [&](const std::string& plain, std::string_view attributes = {}) { element("td", plain, attributes); };
    out_ += "<tr><th scope=\"row\">";
    element("bdi", record.path);
    if (record.title && !record.title->empty()) element("small", *record.title);
    out_ += batch::failed(record.outcome) ? "</th><td class=\"bad-outcome\">" : "</th><td class=\"good-outcome\">";
    text(outcome_text(record.outcome, language_));
    if (const auto why = failure_text(record, language_); !why.empty()) element("small", why);
    out_ += "</td>";
    cell(record.number.value_or(""));
    cell(record.type.value_or(""));
    cell(date_text(record.date.value_or(""), language_));
    cell(record.issuer.value_or(""));
    std::uint64_t findings = 0;
    std::string rules;
    for (const auto& [rule, found] : record.findings) {
        findings += found.count;
        rules += (rules.empty() ? "" : ", ") + rule;
        if (found.count > 1) rules += " ×" + std::to_string(found.count);
    }
    out_ += "<td class=\"n\">" + count(findings);
    if (!rules.empty()) element("small", rules);
    out_ += "</td>";
    cell(count(record.tasks), " class=\"n\"");
    cell(size_text(record.bytes, language_), " class=\"n\"");
    cell(decimal_text(record.seconds, 2, language_), " class=\"n\"");
    out_ += "</tr>\n";
}

void Page::put_data_begin(json::Writer& out) {
    out.open_object();
    out.member("page_size", page_size);
    out.key("words");
    out.open_object();
    out.member("of_pages", word(ReportWord::of_pages, {"{0}"}));
    out.member("shown", word(ReportWord::shown, {"{0}", "{1}"}));
    out.member("all_shown", word(ReportWord::all_shown, {"{0}"}));
    out.member("nothing_found", word(ReportWord::nothing_found));
    out.close_object();
    out.key("outcomes");
    out.open_array();
    for (std::size_t i = 0; i < batch::outcomes; ++i) out.value(outcome_text(static_cast<Outcome>(i), language_));
    out.close_array();
    out.key("rules");
    out.open_array();
    for (const auto& [rule, found] : summary_.findings) out.value(rule);
    out.close_array();
    out.key("rows");
    out.open_array();
}

// In the order that page.js names.
void Page::put_data_row(json::Writer& out, const batch::FileRecord& record) const {
    const auto put = [&](const std::optional<std::string>& value) { out.value(value ? visible(*value) : std::string()); };
    out.open_array();
    out.value(visible(record.path));
    out.value(static_cast<std::size_t>(record.outcome));
    out.value(visible(failure_text(record, language_)));
    put(record.number);
    put(record.type);
    put(record.title);
    put(record.date);
    put(record.issuer);
    out.open_array();
    for (const auto& [rule, found] : record.findings) {
        const auto number = rule_numbers_.find(rule);
        if (number == rule_numbers_.end()) continue;
        out.open_array();
        out.value(number->second);
        out.value(found.count);
        out.close_array();
    }
    out.close_array();
    out.value(record.tasks);
    out.value(record.bytes);
    constexpr double hundredths = 100;
    out.value(static_cast<double>(static_cast<std::uint64_t>(std::clamp(record.seconds, 0.0, 1e9) * hundredths + 0.5)) / hundredths);
    out.close_array();
}

void Page::put_files(const batch::NextRecord& next) {
    out_ += "<section>\n";
    element("h2", word(ReportWord::files));
    out_ += '\n';
    put_tools();
    out_ += "<div class=\"box\" id=\"files\"><table>\n<thead><tr>";
    for (const auto& column : columns) element("th", word(column.name), column.number ? " scope=\"col\" class=\"n\"" : " scope=\"col\"");
    out_ += "</tr></thead>\n<tbody>\n";

    std::string json;
    json::Writer data(json, json::Layout::compact);
    put_data_begin(data);
    batch::FileRecord record;
    std::size_t rows = 0;
    bool more = next(record);
    for (; more && rows < page_size; ++rows, more = next(record)) {
        put_row(record);
        put_data_row(data, record);
        hand_on();
    }
    out_ += "</tbody>\n</table></div>\n";
    if (more) {
        out_ += "<noscript>";
        element("p", word(ReportWord::needs_script, {count(rows), count(summary_.files)}), " class=\"note below\"");
        out_ += "</noscript>\n";
    }
    out_ += "</section>\n</main>\n<script type=\"application/json\" id=\"data\">";
    for (; more; more = next(record)) {
        put_data_row(data, record);
        append_json_in_script(out_, data.written());
        data.forget_written();
        hand_on();
    }
    data.close_array();
    data.close_object();
    data.finish();
    append_json_in_script(out_, json);
    out_ += "</script>\n";
}

}  // namespace

void write_html(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language) {
    Page(summary, sink, language).write(next);
}

}  // namespace kehoach::report
