#include "cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "batch/convert_file.h"
#include "batch/name_template.h"
#include "batch/selection.h"
#include "batch/stream_output.h"
#include "batch/worker.h"
#include "cli/versions.h"
#include "kehoach/diagnostic.h"
#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "worklist/worklist.h"

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
  kehoach tasks plans/*.docx --lead 'van phong so'  what a unit has to do
  kehoach tasks plans/*.docx --since 6/2025 --due 6/2025   what is due in a month
  kehoach check plan.docx                           what is to be mended before the plan is signed
  kehoach schema > document.schema.json             the JSON Schema

Exit status: 0 done, 1 --strict and a finding of severity error, 2 wrong usage, 3 could not read or write.
)";

constexpr const char* convert_examples = R"(
Examples / Ví dụ:
  kehoach convert plan.docx -o plan.json            one document
  kehoach convert archive -r -o out/                every document of a folder, the tree as it is
  kehoach convert archive -r -t json,csv -o out/    several formats, each document read once
  kehoach convert archive -r -t jsonl -o all.jsonl  one document a line
  kehoach convert archive -r -t csv > tasks.csv     the tasks of all documents in one table
  kehoach convert archive -r -o out/ --resume out.state --report out.html
                                                    to be gone on with by the same command, with a report
  find . -name '*.docx' -print0 | kehoach convert --files-from - -0 -t jsonl --split 64MB -o shards/
  kehoach convert archive -r -o out/ --timeout 60 --max-memory 512
                                                    no document may hang or take all memory

Exit status: 0 done, 1 --strict and a finding of severity error, 2 wrong usage, 3 a file could not be read (the others are converted), or
the output not be written. Of many documents: 130 or 143 ended by SIGINT or SIGTERM, 141 the output was closed by who reads it.
)";

constexpr const char* tasks_examples = R"(
Examples / Ví dụ:
  kehoach tasks plans/*.docx                        all tasks, by deadline
  kehoach tasks plans/*.docx --lead 'van phong so'  those that Văn phòng Sở leads
  kehoach tasks plans/*.docx --due 30/6/2025 --group-by lead
                                                    due by the end of June, by unit
  kehoach tasks plans/*.docx --overdue --as-of 1/7/2025
                                                    whose last day is over
  kehoach tasks plans/*.docx --since 6/2025 --due 6/2025 -t markdown -o june.md
                                                    the work of a month as Markdown

Words are found without accents, in any case, as whole words. A day is 30/6/2025 or 2025-06-30; 6/2025 and 2025 stand for their
last day, with --since for their first. What recurs, goes on or waits for an event has no day: it is never due nor overdue.

Exit status: 0 listed, 2 wrong usage, 3 a file could not be read (the others are listed), or the output not be written.
)";

constexpr const char* normalize_examples = R"(
Examples / Ví dụ:
  kehoach normalize old.txt -o new.txt              TCVN3, VNI, UTF-16, ... to UTF-8, told by the bytes
  kehoach normalize old.docx -o new.docx            fonts .VnTime, VNI-Times to Unicode in Times New Roman
  kehoach normalize plan.txt --report               every change with its place, the file stays as it is
  kehoach normalize plan.txt --check                exit with 1 if something would change
  kehoach normalize plan.txt --to-encoding tcvn3    for a system that reads nothing else

What a reader sees stays the same. Misspellings are not touched; --tone, --letter-i, --quotes and --dashes change what is spelt.

Exit status: 0 done, 1 --check and something would change, 2 wrong usage, 3 could not read or write.
)";

constexpr const char* check_examples = R"(
Examples / Ví dụ:
  kehoach check plan.docx                           what is wrong, where, by which article, and what to do
  kehoach check plan.docx --stage final             before it is issued: number, day and names must be there
  kehoach check drafts -t markdown -o report.md     all documents of a folder, for a note
  kehoach check drafts -t sarif -o drafts.sarif     for a code host or an editor
  kehoach check drafts --select header,number-blank some rules only
  kehoach check drafts --write-baseline known.json  keep what is known, then tell only of what is new:
  kehoach check drafts --baseline known.json
  kehoach explain number-blank                      a rule, with its example

The nearest kehoach.json in the folder of a document or above it says what the office wants; kehoach schema --of config describes it.

Exit status: 0 nothing as severe as --fail-on, 1 something is, 2 wrong usage or configuration, or no document at all,
3 a file could not be read (the others are checked), or the output not be written.
)";

template <class Value>
struct Choice {
    std::string_view name;
    Value value;
};

constexpr auto languages = std::to_array<Choice<Language>>({{"vi", Language::vietnamese}, {"en", Language::english}});
constexpr auto records = std::to_array<Choice<RecordKind>>({{"tasks", RecordKind::tasks},
                                                            {"rows", RecordKind::rows},
                                                            {"sections", RecordKind::sections},
                                                            {"documents", RecordKind::documents},
                                                            {"citations", RecordKind::citations},
                                                            {"diagnostics", RecordKind::diagnostics}});
constexpr auto dialects = std::to_array<Choice<CsvDialect>>({{"rfc4180", CsvDialect::rfc4180}, {"excel", CsvDialect::excel}});
constexpr auto separators = std::to_array<Choice<char>>({{",", ','}, {";", ';'}, {"tab", '\t'}});

constexpr auto tasks_layouts = std::to_array<Choice<app::TasksLayout>>(
    {{"table", app::TasksLayout::table}, {"csv", app::TasksLayout::csv}, {"json", app::TasksLayout::json}, {"markdown", app::TasksLayout::markdown}});
constexpr auto group_keys = std::to_array<Choice<worklist::GroupBy>>(
    {{"lead", worklist::GroupBy::lead}, {"month", worklist::GroupBy::month}, {"group", worklist::GroupBy::group}});
constexpr auto schemas = std::to_array<Choice<app::SchemaOf>>({{"document", app::SchemaOf::document},
                                                               {"tasks", app::SchemaOf::tasks},
                                                               {"normalize", app::SchemaOf::normalize},
                                                               {"check", app::SchemaOf::check},
                                                               {"config", app::SchemaOf::config},
                                                               {"report", app::SchemaOf::report}});
constexpr auto reports = std::to_array<Choice<app::Report>>({{"text", app::Report::text}, {"json", app::Report::json}});
constexpr auto tone_styles =
    std::to_array<Choice<ToneStyle>>({{"keep", ToneStyle::keep}, {"old", ToneStyle::old_style}, {"new", ToneStyle::new_style}});
constexpr auto letters_for_i = std::to_array<Choice<LetterForI>>({{"keep", LetterForI::keep}, {"y", LetterForI::y}, {"i", LetterForI::i}});
constexpr auto stages = std::to_array<Choice<Stage>>({{"draft", Stage::draft}, {"final", Stage::final}});
constexpr auto severities = std::to_array<Choice<Severity>>({{"info", Severity::info}, {"warning", Severity::warning}, {"error", Severity::error}});
constexpr auto failing =
    std::to_array<Choice<std::optional<Severity>>>({{"error", Severity::error}, {"warning", Severity::warning}, {"never", std::nullopt}});
constexpr auto check_layouts = std::to_array<Choice<app::CheckLayout>>({{"text", app::CheckLayout::text},
                                                                        {"json", app::CheckLayout::json},
                                                                        {"sarif", app::CheckLayout::sarif},
                                                                        {"junit", app::CheckLayout::junit},
                                                                        {"markdown", app::CheckLayout::markdown}});
constexpr auto rules_layouts = std::to_array<Choice<app::RulesLayout>>(
    {{"table", app::RulesLayout::table}, {"json", app::RulesLayout::json}, {"markdown", app::RulesLayout::markdown}});
constexpr auto revision_states = std::to_array<Choice<Revisions>>({{"final", Revisions::final}, {"original", Revisions::original}});

constexpr auto ways_to_resume = std::to_array<Choice<app::ResumeBy>>({{"mtime", app::ResumeBy::mtime}, {"sha256", app::ResumeBy::sha256}});

template <class Entries>
std::vector<std::string> names_of(const Entries& entries) {
    std::vector<std::string> names;
    for (const auto& entry : entries) names.emplace_back(entry.name);
    return names;
}

std::string refusal_of(const std::string& given, const std::vector<std::string>& names) {
    std::string message = "'" + given + "' is none of";
    for (std::size_t i = 0; i < names.size(); ++i) message += (i == 0 ? " " : ", ") + names[i];
    return message;
}

// Refuses other values with the list of those that there are.
CLI::Validator one_of(std::vector<std::string> names) {
    return CLI::Validator(
        [names = std::move(names)](std::string& given) {
            return std::find(names.begin(), names.end(), given) != names.end() ? std::string() : refusal_of(given, names);
        },
        "");
}

// The same of choices, whose table stays where it is.
template <class Value, std::size_t N>
CLI::Validator one_of(const std::array<Choice<Value>, N>& choices) {
    return CLI::Validator(
        [&choices](std::string& given) {
            const bool known = std::any_of(choices.begin(), choices.end(), [&](const Choice<Value>& c) { return c.name == given; });
            return known ? std::string() : refusal_of(given, names_of(choices));
        },
        "");
}

// An option whose values have names.
template <class Target, class Value, std::size_t N>
CLI::Option* add_choice(CLI::App& command, const std::string& name, Target& value, const std::array<Choice<Value>, N>& choices,
                        const std::string& help) {
    const auto set = [&value, &choices](const std::string& given) {
        value = std::find_if(choices.begin(), choices.end(), [&](const Choice<Value>& c) { return c.name == given; })->value;
    };
    return command.add_option_function<std::string>(name, set, help)->check(one_of(choices));
}

// An option that names an encoding, by any of its names; `otherwise` is a value besides the encodings, or empty.
void add_encoding(CLI::App& command, const std::string& name, std::string& value, const std::string& otherwise, const std::string& help) {
    const auto check = [otherwise](std::string& given) {
        if (!otherwise.empty() && given == otherwise) return std::string();
        if (const auto known = encoding_named(given)) {
            given = *known;
            return std::string();
        }
        std::string message = "'" + given + "' is no encoding; there are";
        if (!otherwise.empty()) message += " " + otherwise + ",";
        for (const auto known : encodings()) message += (known == encodings().front() ? " " : ", ") + std::string(known);
        return message;
    };
    command.add_option(name, value, help)->transform(CLI::Validator(check, ""))->type_name("ENCODING");
}

// What all commands that read files have in common.
void add_file_options(CLI::App& command, app::InputSettings& input) {
    std::vector<std::string> formats = names_of(readers());
    formats.insert(formats.begin(), "auto");
    command.add_option("-f,--from", input.from, "format of the input: auto, docx or text (default: auto)")
        ->check(one_of(formats))
        ->type_name("FORMAT");
    add_encoding(command, "--encoding", input.reading.encoding, "auto",
                 "encoding of the text, where it is not to be told by its bytes (default: auto)");
    command.add_option("-o,--output", input.output, "file to write, replaced whole or not at all (default: standard output)")->type_name("FILE");
    const auto set_size = [&input](std::uint64_t megabytes) { input.reading.max_size = megabytes << 20; };
    command.add_option_function<std::uint64_t>("--max-size", set_size, "Word: megabytes that the parts of a file may expand to (default: 512)")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{65536}))
        ->type_name("MB");
}

// What convert and tasks have in common.
void add_input_options(CLI::App& command, app::InputSettings& input) {
    add_file_options(command, input);
    add_choice(command, "--revisions", input.reading.revisions, revision_states,
               "Word: read tracked changes as accepted (final) or as rejected (original); default: final")
        ->type_name("STATE");
}

void add_csv_options(CLI::App& command, WriteOptions& writing) {
    add_choice(command, "--dialect", writing.dialect, dialects, "CSV: rfc4180, or excel for opening by a double click (default: rfc4180)")
        ->type_name("DIALECT");
    add_choice(command, "--separator", writing.separator, separators, "CSV: ',' or ';' or tab (default: ',', with --dialect excel ';')")
        ->type_name("SEPARATOR");
}

// An option that is read by a function of the library; `wanted` says what it should be.
template <class Target, class Parsed>
CLI::Option* add_parsed(CLI::App& command, const std::string& name, Target& value, Parsed (*parse)(std::string_view), const std::string& wanted,
                        const std::string& help) {
    const auto check = [parse, wanted](std::string& given) { return parse(given) ? std::string() : "'" + given + "' is not " + wanted; };
    return command
        .add_option_function<std::string>(
            name, [&value, parse](const std::string& given) { value = *parse(given); }, help)
        ->check(CLI::Validator(check, ""));
}

// The name template has an error with a place in it.
void add_name_template(CLI::App& command, app::ConvertSettings& settings) {
    const auto check = [](std::string& given) {
        const auto parsed = batch::NameTemplate::of(given);
        return parsed ? std::string() : app::error_sentence(parsed.error(), "--name", Language::english);
    };
    const auto set = [&settings](const std::string& given) {
        settings.batch.name = *batch::NameTemplate::of(given);
        settings.batch.name_text = given;
    };
    command
        .add_option_function<std::string>("--name", set,
                                          "names of the outputs in DIR, as '{year}/{type}-{number}.{ext}'; fields: dir, stem, name, ext, number, "
                                          "year, type, issuer, date, index, sha256 (default: as the inputs)")
        ->check(CLI::Validator(check, ""))
        ->type_name("TEMPLATE");
}

// What says that many documents are meant. Their names are remembered, since one of them makes a batch of a single file too.
void add_batch_options(CLI::App& command, app::ConvertSettings& settings) {
    auto& batch = settings.batch;
    command.add_flag("-r,--recursive", batch.selection.recursive, "take the documents in folders and below");
    command.add_option("--include", batch.selection.include, "in folders only files of this pattern, as '*.docx' or 'plans/**'")
        ->allow_extra_args(false)
        ->type_name("GLOB");
    command.add_option("--exclude", batch.selection.exclude, "in folders no files and folders of this pattern")
        ->allow_extra_args(false)
        ->type_name("GLOB");
    command.add_option("--files-from", batch.selection.files_from, "read further paths from FILE, one a line, - for standard input")
        ->type_name("FILE");
    command.add_flag("-0,--null", batch.selection.nul_separated, "the paths of --files-from end with NUL, as those of find -print0");
    add_name_template(command, settings);
    add_parsed(command, "--split", batch.split, batch::split_of, "a number of documents, or of KB, MB, GB",
               "jsonl, csv: begin another file after N documents, or before one is larger than as 64MB")
        ->type_name("N|SIZE");
    command.add_option("-j,--jobs", batch.jobs, "how many documents at once (default: one for each processor)")
        ->check(CLI::Range(1, 512))
        ->type_name("N");
    command.add_flag("--fail-fast", batch.fail_fast, "stop at the first file that fails");
    command.add_option("--max-memory", batch.max_memory, "megabytes that one document may take; implies --isolate")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 20))
        ->type_name("MB");
    command.add_option("--timeout", batch.timeout, "seconds that one document may take; implies --isolate")
        ->check(CLI::Range(0.001, 1e6))
        ->type_name("SECONDS");
    command.add_flag("--isolate", batch.isolate, "convert in processes of their own: a crash costs one document");
    command
        .add_option("--resume", batch.resume,
                    "remember in FILE what is done; with the same command go on from there, with what is new, changed or not done")
        ->type_name("FILE");
    add_choice(command, "--resume-by", batch.resume_by, ways_to_resume,
               "what tells that an input changed: its time and size, or its digest (default: mtime)")
        ->type_name("mtime|sha256");
    command.add_flag("--retry-failed", batch.retry_failed, "with --resume: try again what failed");
    add_parsed(command, "--shard", batch.selection.shard, batch::shard_of, "a part such as 1/4",
               "take part I of N parts of the inputs, told by their paths")
        ->type_name("I/N");
    const auto set_list = [&batch](const std::string& given) {
        batch.stdin_list = given == "base64" ? app::StdinList::base64 : app::StdinList::paths;
    };
    command
        .add_option_function<std::string>("--stdin-list", set_list,
                                          "each line of standard input is a path, or with =base64 a document; for each one line of JSON, at once")
        ->check(one_of({"paths", "base64"}))
        ->expected(0, 1)
        ->default_str("paths")
        ->type_name("KIND");
    command
        .add_option("--report", batch.report,
                    "write what became of the files into FILE.html (a page with figures and a table of the files), FILE.json or FILE.md")
        ->type_name("FILE");
    command.add_flag("-q,--quiet", batch.quiet, "no progress and no summary");
}

constexpr auto batch_options =
    std::to_array<std::string_view>({"recursive", "include", "exclude", "files-from", "null", "name", "split", "jobs", "fail-fast", "max-memory",
                                     "timeout", "isolate", "shard", "stdin-list", "quiet", "resume", "resume-by", "retry-failed", "report"});

void add_convert_options(CLI::App& convert, app::ConvertSettings& settings) {
    convert.add_option("input", settings.paths, "the files to read, folders with -r, - for standard input")->type_name("INPUT");
    std::vector<std::string> formats = names_of(writers());
    formats.emplace_back(batch::json_lines);
    convert
        .add_option("-t,--to", settings.to,
                    "format of the output: json, csv, markdown, xlsx, ics, or jsonl for one document a line; several, parted by commas, with -o DIR/ "
                    "(default: json)")
        ->check(one_of(formats))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("FORMAT,...");
    add_input_options(convert, settings.input);
    convert.get_option("--output")
        ->description("file to write, replaced whole or not at all, or DIR/ for files of their own (default: standard output)");
    convert.add_flag("--compact", settings.writing.compact, "JSON: all on one line");
    add_choice(convert, "--table", settings.writing.records, records,
               "CSV: what stands one a line: tasks, rows, sections, documents, citations or diagnostics (default: tasks)")
        ->type_name("RECORDS");
    add_csv_options(convert, settings.writing);
    const auto leave_out_tasks = [&settings] { settings.writing.task_table = false; };
    convert.add_flag_callback("--no-task-table", leave_out_tasks, "Markdown: no table of all tasks behind the document");
    convert.add_flag("--strict", settings.strict, "exit with 1 if there is a finding of severity error");
    convert.add_flag("-v,--verbose", settings.verbose, "print what is odd about the document on standard error");
    add_batch_options(convert, settings);
}

// What the parser knows and the settings do not say by themselves.
void complete(const CLI::App& convert, app::ConvertSettings& settings) {
    const auto given = convert.get_options([](const CLI::Option* option) { return option->count() > 0; });
    const auto is_given = [&](std::string_view name) {
        return std::any_of(given.begin(), given.end(), [&](const CLI::Option* option) {
            const auto& names = option->get_lnames();
            return !names.empty() && names.front() == name;
        });
    };
    settings.to_given = is_given("to");
    settings.batch_wanted = std::any_of(batch_options.begin(), batch_options.end(), is_given);
    // A format that is named twice is written once.
    std::vector<std::string> once;
    for (const auto& format : settings.to) {
        if (std::find(once.begin(), once.end(), format) == once.end()) once.push_back(format);
    }
    settings.to = once;
}

void add_tasks_options(CLI::App& tasks, app::TasksSettings& settings) {
    tasks.add_option("input", settings.paths, "the files to read, - for standard input")->required()->type_name("FILE");
    tasks.add_option("--lead", settings.lead, "tasks led by a unit with these words in its name")->type_name("TEXT");
    tasks.add_option("--with", settings.coordinating, "tasks with which such a unit helps")->type_name("TEXT");
    tasks.add_option("--find", settings.words, "tasks with these words in objective, task, activity or outputs")->type_name("TEXT");
    tasks.add_option("--since", settings.since, "tasks due on this day or later")->type_name("DATE");
    tasks.add_option("--due", settings.due, "tasks due on this day or earlier")->type_name("DATE");
    tasks.add_flag("--overdue", settings.only_overdue, "tasks whose last day is before that of --as-of");
    tasks.add_option("--as-of", settings.as_of, "the day that says what is overdue, for marks in the list and for --overdue")->type_name("DATE");
    add_choice(tasks, "--group-by", settings.group_by, group_keys, "table, Markdown: headings by lead, month or group")->type_name("KEY");
    add_choice(tasks, "-t,--to", settings.layout, tasks_layouts, "format of the output: table, csv, json or markdown (default: table)")
        ->type_name("FORMAT");
    add_csv_options(tasks, settings.writing);
    add_input_options(tasks, settings.input);
}

void add_normalize_options(CLI::App& normalize, app::NormalizeSettings& settings) {
    normalize.add_option("input", settings.path, "the file to read, - for standard input")->required()->type_name("FILE");
    add_file_options(normalize, settings.input);
    add_encoding(normalize, "--to-encoding", settings.to_encoding, "", "text: encoding of the output, lossless or refused (default: utf-8)");
    const auto set_report = [&settings](const std::string& given) {
        const auto found = std::find_if(reports.begin(), reports.end(), [&](const Choice<app::Report>& c) { return c.name == given; });
        settings.report = found->value;
    };
    normalize.add_option_function<std::string>("--report", set_report, "list every change in place of the file: text or json (default: text)")
        ->check(one_of(reports))
        ->expected(0, 1)
        ->default_str("text")
        ->type_name("FORMAT");
    normalize.add_flag("--check", settings.check, "write nothing; exit with 1 if something would change");
    add_choice(normalize, "--tone", settings.options.tone, tone_styles,
               "where the tone mark of oa, oe, uy stands: keep, old (hòa) or new (hoà); default: keep")
        ->type_name("STYLE");
    add_choice(normalize, "--letter-i", settings.options.letter_for_i, letters_for_i,
               "the vowel i behind h, k, l, m, s, t: keep, y (kỹ) or i (kĩ); names change too; default: keep")
        ->type_name("LETTER");
    normalize.add_flag("--quotes", settings.options.quotes, "make all quotation marks \" and '");
    normalize.add_flag("--dashes", settings.options.dashes, "make all dashes -");
}

// An option that takes a list of names parted by commas, and may be given again.
CLI::Option* add_names(CLI::App& command, const std::string& name, std::vector<std::string>& names, const std::string& help) {
    return command.add_option(name, names, help)->delimiter(',')->allow_extra_args(false)->type_name("RULE,...");
}

void add_check_options(CLI::App& check, app::CheckSettings& settings) {
    check.add_option("input", settings.paths, "files to examine, folders with all their documents, - for standard input")
        ->required()
        ->type_name("FILE|DIR");
    add_choice(check, "--stage", settings.stage, stages, "draft, or final for what is about to be issued (default: draft)")->type_name("STAGE");
    add_names(check, "--select", settings.options.select, "these rules and categories only");
    add_names(check, "--ignore", settings.options.ignore, "without these rules and categories");
    add_choice(check, "--severity", settings.options.lowest, severities, "what is less severe is left out: info, warning or error (default: info)")
        ->type_name("SEVERITY");
    add_choice(check, "--fail-on", settings.failing, failing, "what makes the exit status 1: error, warning or never (default: error)")
        ->type_name("SEVERITY");
    add_choice(check, "-t,--to", settings.layout, check_layouts, "format of the output: text, json, sarif, junit or markdown (default: text)")
        ->type_name("FORMAT");
    auto* config = check.add_option("--config", settings.config, "the configuration, in place of the nearest kehoach.json")->type_name("FILE");
    check.add_flag("--no-config", settings.no_config, "read no configuration")->excludes(config);
    check.add_option("--baseline", settings.baseline, "do not tell of the problems in this file")->type_name("FILE");
    check.add_option("--write-baseline", settings.write_baseline, "write all problems to this file, in place of a report")->type_name("FILE");
    check.add_option("--as-of", settings.as_of, "the day that says what is over (default: today)")->type_name("DATE");
    add_input_options(check, settings.input);
    auto* fix =
        check.add_flag("--fix", settings.fix, "correct what is mechanical and write the file with -o; the remaining problems go to standard error");
    auto* diff = check.add_flag("--diff", settings.diff, "show what --fix would change, and write nothing");
    for (auto* option : {fix, diff}) {
        for (const char* other : {"--revisions", "--to", "--baseline", "--write-baseline"}) option->excludes(check.get_option(other));
    }
    diff->excludes(check.get_option("--output"));
}

void add_rules_options(CLI::App& command, app::RulesSettings& settings) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < categories; ++i) names.emplace_back(name(static_cast<Category>(i)));
    add_names(command, "--category", settings.categories, "those of these categories only")->check(one_of(names))->type_name("CATEGORY,...");
    add_choice(command, "-t,--to", settings.layout, rules_layouts, "format of the output: table, json or markdown (default: table)")
        ->type_name("FORMAT");
}

void add_explain_options(CLI::App& command, std::string& rule) {
    command.add_option("rule", rule, "the name of a rule, or of a category for its list")->required()->type_name("RULE");
}

void add_schema_options(CLI::App& schema, app::SchemaOf& wanted) {
    add_choice(schema, "--of", wanted, schemas,
               "of convert (document), of tasks, of normalize --report json (normalize), of check, of convert --report (report), or of kehoach.json "
               "(config); default: document")
        ->type_name("OUTPUT");
}

// What the command line says; `command` does it.
struct Settings {
    Language language = Language::vietnamese;
    app::ConvertSettings convert;
    app::TasksSettings tasks;
    app::NormalizeSettings normalize;
    app::CheckSettings check;
    app::RulesSettings rules;
    std::string rule_to_explain;
    app::SchemaOf schema = app::SchemaOf::document;
    app::ExitCode (*command)(Settings& settings) = nullptr;
};

// The exit code where there is nothing more to do.
std::optional<app::ExitCode> parse(int argc, const char* const* argv, Settings& settings) {
    const auto is_named = [&](std::string_view word) { return std::find(argv, argv + argc, word) != argv + argc; };
    // Alone they are answered at once: the parser answers by an exception, which takes longer than all the rest.
    const bool alone = argc == 2;
    if (alone && (is_named("--version") || is_named("-V"))) {
        std::cout << versions() << '\n';
        return app::ExitCode::success;
    }
    const auto run_convert = [](Settings& s) { return app::run_convert(s.convert); };
    // The plainest command line needs no parser, which takes as long as reading a short text does.
    if (argc == 3 && std::string_view(argv[1]) == "convert" && *argv[2] != '\0' && *argv[2] != '-') {
        settings.convert.paths = {argv[2]};
        settings.command = run_convert;
        return std::nullopt;
    }
    CLI::App cli("kehoach reads Vietnamese administrative plans (kế hoạch) and gives typed JSON, CSV, Markdown, workbooks or calendars.", "kehoach");
    cli.set_version_flag("-V,--version", versions);
    cli.footer(examples);
    cli.require_subcommand(1);
    cli.option_defaults()->always_capture_default(false);
    add_choice(cli, "--lang", settings.language, languages, "language of messages: vi or en (default: vi)")->type_name("LANG");
    // The options of a command are made where its name is given: those of all take several times as long as the rest of starting.
    const auto add = [&](const char* name, const char* description, const char* footer, auto add_options, auto& of_command,
                         app::ExitCode (*run)(Settings&)) {
        auto* command = cli.add_subcommand(name, description);
        command->fallthrough();
        if (!is_named(name)) return;
        if (*footer != '\0') command->footer(footer);
        add_options(*command, of_command);
        command->final_callback([&settings, run] { settings.command = run; });
    };
    add("convert", "Read documents and write them as JSON, CSV, Markdown, XLSX or iCalendar", convert_examples, add_convert_options, settings.convert,
        run_convert);
    add("tasks", "List the tasks of many documents: who does what by when", tasks_examples, add_tasks_options, settings.tasks,
        [](Settings& s) { return app::run_tasks(s.tasks); });
    add("normalize", "Make the text of a file Unicode that reads the same: old encodings, marks, look-alikes", normalize_examples,
        add_normalize_options, settings.normalize, [](Settings& s) { return app::run_normalize(s.normalize); });
    add("check", "Examine drafts against Decree 30/2020 and against themselves", check_examples, add_check_options, settings.check,
        [](Settings& s) { return app::run_check(s.check); });
    add("rules", "List the rules of check", "", add_rules_options, settings.rules, [](Settings& s) { return app::run_rules(s.rules); });
    add("explain", "Print what a rule wants, where the decree says so, and an example", "", add_explain_options, settings.rule_to_explain,
        [](Settings& s) { return app::run_explain(s.rule_to_explain, s.language); });
    add("schema", "Print the JSON Schema of the JSON output", "", add_schema_options, settings.schema,
        [](Settings& s) { return app::run_schema(s.schema, s.language); });
    if (alone && (is_named("--help") || is_named("-h"))) {
        std::cout << cli.help();
        return app::ExitCode::success;
    }
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        cli.exit(error, std::cout, std::cerr);
        return asked ? app::ExitCode::success : app::ExitCode::usage;
    }
    settings.check.input.language = settings.convert.input.language = settings.convert.writing.language = settings.tasks.input.language =
        settings.normalize.input.language = settings.rules.language = settings.language;
    if (const auto* convert = cli.get_subcommand("convert"); convert->parsed()) complete(*convert, settings.convert);
    return std::nullopt;
}

}  // namespace

app::ExitCode run(int argc, const char* const* argv) {
    // Started by the program itself, many times: before anything else.
    if (argc == 2 && argv[1] == batch::worker_command) return app::ExitCode(batch::run_worker());
    Settings settings;
    // The memory of the parser is free for the command.
    if (const auto code = parse(argc, argv, settings)) return *code;
    return settings.command(settings);
}

}  // namespace kehoach::cli
