#include <string>

#include "catalogue/phrases.h"
#include "catalogue/report_words.h"
#include "model/names.h"
#include "output/escape.h"
#include "report/wording.h"
#include "report/writers.h"

namespace kehoach::report {
namespace {

using batch::Outcome;
using catalogue::report_word;
using catalogue::ReportWord;

// The text of a cell. Names come from outside: one with brackets must not become a link.
std::string cell_text(std::string_view text) {
    std::string out;
    bool escaped = false;
    for (const char c : output::markdown_cell(visible(text))) {
        if (c == '[' && !escaped) out += '\\';
        escaped = c == '\\' && !escaped;
        out += c;
    }
    return out;
}

class Markdown {
public:
    explicit Markdown(Language language) : language_(language) {}

    [[nodiscard]] std::string word(ReportWord wanted) const { return report_word(wanted, language_); }
    [[nodiscard]] std::string count(std::uint64_t number) const { return count_text(number, language_); }

    // A row of cells that are Markdown already.
    void row(const std::vector<std::string>& cells) {
        out += '|';
        for (const auto& cell : cells) out += " " + cell + " |";
        out += '\n';
    }
    // `-` for text, `:` for numbers.
    void head(const std::vector<std::string>& cells, std::string_view kinds) {
        row(cells);
        out += '|';
        for (const char kind : kinds) out += kind == ':' ? "--:|" : "---|";
        out += '\n';
    }

    std::string out;

private:
    Language language_;
};

void put_overview(Markdown& to, const batch::Summary& summary, Language language) {
    to.out += "# " + to.word(ReportWord::title) + "\n\n" + output::markdown_text(made_by_text(summary, language), true) + "\n";
    if (summary.interrupted) to.out += "\n**" + to.word(ReportWord::interrupted) + "**\n";
    to.out += "\n## " + to.word(ReportWord::overview) + "\n\n";
    to.head({"", ""}, "-:");
    to.row({to.word(ReportWord::files), to.count(summary.files)});
    for (std::size_t i = 0; i < batch::outcomes; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        if (summary[outcome] > 0) to.row({outcome_text(outcome, language), to.count(summary[outcome])});
    }
    std::uint64_t findings = 0;
    for (const auto& [rule, found] : summary.findings) findings += found.count;
    to.row({to.word(ReportWord::findings), to.count(findings)});
    to.row({to.word(ReportWord::tasks), to.count(summary.tasks)});
    to.row({to.word(ReportWord::size), size_text(summary.bytes, language)});
    to.row({to.word(ReportWord::duration), duration_text(summary.seconds, language)});
    if (summary.skipped.all() > 0) to.row({to.word(ReportWord::skipped), skipped_text(summary.skipped, language)});
}

void put_reasons(Markdown& to, const batch::Summary& summary, Language language) {
    if (summary.failed_by_error.empty()) return;
    to.out += "\n## " + to.word(ReportWord::reasons) + "\n\n";
    to.head({to.word(ReportWord::reason), to.word(ReportWord::code), to.word(ReportWord::count_of_files)}, "--:");
    for (const auto& [code, count] : summary.failed_by_error) {
        to.row({cell_text(catalogue::reason(code, language)), "`" + std::string(model::name(code)) + "`", to.count(count)});
    }
}

void put_findings(Markdown& to, const batch::Summary& summary, Language language) {
    if (summary.findings.empty()) return;
    to.out += "\n## " + to.word(ReportWord::findings_by_rule) + "\n\n";
    to.head({phrase(catalogue::Phrase::rule, language), phrase(catalogue::Phrase::severity, language), phrase(catalogue::Phrase::summary, language),
             to.word(ReportWord::count)},
            "---:");
    for (const auto& [rule, found] : summary.findings) {
        to.row({"`" + rule + "`", std::string(catalogue::word(found.severity, language)), cell_text(rule_summary(rule, language)),
                to.count(found.count)});
    }
}

std::string findings_of(const batch::FileRecord& record) {
    std::string out;
    for (const auto& [rule, found] : record.findings) {
        out += (out.empty() ? "`" : ", `") + rule + "`";
        if (found.count > 1) out += " ×" + std::to_string(found.count);
    }
    return out;
}

}  // namespace

void write_markdown(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language) {
    constexpr std::size_t piece = std::size_t{64} << 10;
    Markdown to(language);
    put_overview(to, summary, language);
    put_reasons(to, summary, language);
    put_findings(to, summary, language);
    to.out += "\n## " + to.word(ReportWord::files) + "\n\n";
    to.head({to.word(ReportWord::file), to.word(ReportWord::outcome), to.word(ReportWord::number), to.word(ReportWord::type),
             to.word(ReportWord::date), to.word(ReportWord::findings), to.word(ReportWord::tasks)},
            "------:");
    const auto cell = [](const std::optional<std::string>& text) { return text ? cell_text(*text) : std::string(); };
    batch::FileRecord record;
    while (next(record)) {
        std::string outcome = outcome_text(record.outcome, language);
        if (const auto why = failure_text(record, language); !why.empty()) outcome += ": " + cell_text(why);
        to.row({cell_text(record.path), outcome, cell(record.number), cell(record.type), record.date ? date_text(*record.date, language) : "",
                findings_of(record), to.count(record.tasks)});
        if (to.out.size() >= piece) {
            sink(to.out);
            to.out.clear();
        }
    }
    sink(to.out);
}

}  // namespace kehoach::report
