#include "cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "cli/versions.h"
#include "kehoach/pipeline.h"

namespace kehoach::cli {
namespace {

constexpr const char* examples = R"(
Examples / Ví dụ:
  kehoach convert plan.docx                         JSON on standard output
  kehoach convert plan.txt -t markdown -o plan.md   Markdown into a file
  kehoach convert plan.docx -t csv > tasks.csv      the tasks, one a line
  kehoach convert plan.docx -t xlsx -o tasks.xlsx   the same as a workbook of Excel
  kehoach convert plan.docx -t ics -o dates.ics     deadlines for a calendar
  pdftotext -layout plan.pdf - | kehoach convert -  from a PDF
  kehoach convert plan.txt -v > plan.json           remarks on standard error
  kehoach schema > document.schema.json             the JSON Schema

Exit status: 0 converted, 1 --strict and a finding of severity error, 2 wrong usage, 3 could not read or write.
)";

template <class Value>
struct Choice {
    std::string_view name;
    Value value;
};

const std::vector<Choice<Language>> languages = {{"vi", Language::vietnamese}, {"en", Language::english}};
const std::vector<Choice<RecordKind>> records = {{"tasks", RecordKind::tasks},         {"rows", RecordKind::rows},
                                                 {"sections", RecordKind::sections},   {"documents", RecordKind::documents},
                                                 {"citations", RecordKind::citations}, {"diagnostics", RecordKind::diagnostics}};
const std::vector<Choice<CsvDialect>> dialects = {{"rfc4180", CsvDialect::rfc4180}, {"excel", CsvDialect::excel}};
const std::vector<Choice<char>> separators = {{",", ','}, {";", ';'}, {"tab", '\t'}};

const std::vector<Choice<Revisions>> revision_states = {{"final", Revisions::final}, {"original", Revisions::original}};

template <class Entry>
std::vector<std::string> names_of(const std::vector<Entry>& entries) {
    std::vector<std::string> names;
    for (const auto& entry : entries) names.emplace_back(entry.name);
    return names;
}

template <class Value>
Value value_of(const std::vector<Choice<Value>>& choices, std::string_view name) {
    return std::find_if(choices.begin(), choices.end(), [&](const Choice<Value>& c) { return c.name == name; })->value;
}

// Refuses other values with the list of those that there are.
CLI::Validator one_of(std::vector<std::string> names) {
    return CLI::Validator(
        [names = std::move(names)](std::string& given) {
            if (std::find(names.begin(), names.end(), given) != names.end()) return std::string();
            std::string message = "'" + given + "' is none of";
            for (std::size_t i = 0; i < names.size(); ++i) message += (i == 0 ? " " : ", ") + names[i];
            return message;
        },
        "");
}

}  // namespace

app::ExitCode run(int argc, const char* const* argv) {
    CLI::App cli("kehoach reads Vietnamese administrative plans (kế hoạch) and gives typed JSON, CSV, Markdown, workbooks or calendars.", "kehoach");
    cli.set_version_flag("-V,--version", versions());
    cli.footer(examples);
    cli.require_subcommand(1);
    cli.option_defaults()->always_capture_default(false);

    app::ConvertSettings settings;
    std::string language = "vi";
    cli.add_option("--lang", language, "language of messages: vi or en (default: vi)")->check(one_of(names_of(languages)))->type_name("LANG");

    auto* convert = cli.add_subcommand("convert", "Read one document and write it as JSON, CSV, Markdown, XLSX or iCalendar");
    convert->fallthrough();
    convert->footer(examples);
    std::vector<std::string> formats = names_of(readers());
    formats.insert(formats.begin(), "auto");
    convert->add_option("input", settings.input, "the file to read, - for standard input")->required()->type_name("INPUT");
    convert->add_option("-f,--from", settings.from, "format of the input: auto, docx or text (default: auto)")
        ->check(one_of(formats))
        ->type_name("FORMAT");
    convert->add_option("-t,--to", settings.to, "format of the output: json, csv, markdown, xlsx or ics (default: json)")
        ->check(one_of(names_of(writers())))
        ->type_name("FORMAT");
    convert->add_option("-o,--output", settings.output, "file to write, replaced whole or not at all (default: standard output)")->type_name("FILE");
    convert->add_flag("--compact", settings.writing.compact, "JSON: all on one line");
    std::string revisions = "final";
    convert->add_option("--revisions", revisions, "Word: read tracked changes as accepted (final) or as rejected (original); default: final")
        ->check(one_of(names_of(revision_states)))
        ->type_name("STATE");
    std::uint64_t max_size = settings.reading.max_size >> 20;
    convert->add_option("--max-size", max_size, "Word: megabytes that the parts of a file may expand to (default: 512)")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{65536}))
        ->type_name("MB");
    std::string record = "tasks";
    convert->add_option("--table", record, "CSV: what stands one a line: tasks, rows, sections, documents, citations or diagnostics (default: tasks)")
        ->check(one_of(names_of(records)))
        ->type_name("RECORDS");
    std::string dialect = "rfc4180";
    convert->add_option("--dialect", dialect, "CSV: rfc4180, or excel for opening by a double click (default: rfc4180)")
        ->check(one_of(names_of(dialects)))
        ->type_name("DIALECT");
    std::string separator;
    convert->add_option("--separator", separator, "CSV: ',' or ';' or tab (default: ',', with --dialect excel ';')")
        ->check(one_of(names_of(separators)))
        ->type_name("SEPARATOR");
    bool no_task_table = false;
    convert->add_flag("--no-task-table", no_task_table, "Markdown: no table of all tasks behind the document");
    convert->add_flag("--strict", settings.strict, "exit with 1 if there is a finding of severity error");
    convert->add_flag("-v,--verbose", settings.verbose, "print what is odd about the document on standard error");

    auto* schema = cli.add_subcommand("schema", "Print the JSON Schema of the JSON output");
    schema->fallthrough();

    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        cli.exit(error, std::cout, std::cerr);
        return asked ? app::ExitCode::success : app::ExitCode::usage;
    }
    settings.reading.revisions = value_of(revision_states, revisions);
    settings.reading.max_size = max_size << 20;
    settings.writing.language = value_of(languages, language);
    settings.writing.task_table = !no_task_table;
    settings.writing.records = value_of(records, record);
    settings.writing.dialect = value_of(dialects, dialect);
    if (!separator.empty()) settings.writing.separator = value_of(separators, separator);
    return schema->parsed() ? app::run_schema(settings.writing.language) : app::run_convert(settings);
}

}  // namespace kehoach::cli
