#include "app/batch_plan.h"

#include <algorithm>
#include <cstdio>

#include <sched.h>

#include "app/documents.h"
#include "app/report_file.h"
#include "batch/output_names.h"
#include "catalogue/phrases.h"
#include "system/files.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

constexpr std::string_view csv = "csv";

std::string_view name_of(RecordKind records) {
    switch (records) {
        case RecordKind::tasks: return "tasks";
        case RecordKind::rows: return "rows";
        case RecordKind::sections: return "sections";
        case RecordKind::documents: return "documents";
        case RecordKind::citations: return "citations";
        case RecordKind::diagnostics: return "diagnostics";
    }
    return "tasks";
}

// What each table of CSV begins with, the byte order mark of a dialect included.
std::string header_line(const WriteOptions& writing) {
    constexpr std::string_view line_end = "\r\n";
    std::string table = *batch::writer_of(csv)->write(Conversion{}, writing);
    table.resize(table.find(line_end) + line_end.size());
    return table;
}

// The processors that this process may use, which in a job of a cluster are fewer than the machine has.
unsigned processors() {
    cpu_set_t usable;
    if (::sched_getaffinity(0, sizeof usable, &usable) != 0) return 1;
    return static_cast<unsigned>(std::max(CPU_COUNT(&usable), 1));
}

// What is wrong with the settings; nothing where they go together.
std::optional<std::string> contradiction(const ConvertSettings& settings, const BatchPlan& plan) {
    const Language language = settings.input.language;
    const BatchSettings& batch = settings.batch;
    const auto say = [&](Phrase what, const std::vector<std::string>& arguments = {}) { return catalogue::phrase(what, language, arguments); };
    const bool list = batch.stdin_list != StdinList::none;
    if (list) {
        if (!settings.paths.empty()) return say(Phrase::stdin_list_alone, {"INPUT"});
        if (settings.to_given && settings.to != std::vector<std::string>{std::string(batch::json_lines)})
            return say(Phrase::stdin_list_alone, {"-t"});
        if (batch.selection.files_from) return say(Phrase::stdin_list_alone, {"--files-from"});
        if (batch.selection.shard) return say(Phrase::stdin_list_alone, {"--shard"});
        if (!batch.resume.empty()) return say(Phrase::stdin_list_alone, {"--resume"});
        if (!plan.folder.empty()) return say(Phrase::stdin_list_alone, {"-o"});
    } else if (settings.paths.empty() && !batch.selection.files_from) {
        return say(Phrase::input_needed);
    }
    if (batch.selection.files_from == "-" && std::find(settings.paths.begin(), settings.paths.end(), "-") != settings.paths.end())
        return say(Phrase::standard_input_twice);
    if (plan.folder.empty()) {
        if (batch.name) return say(Phrase::needs_output_folder, {"--name"});
        if (settings.to.size() > 1) return say(Phrase::needs_output_folder, {"-t " + settings.to[0] + "," + settings.to[1]});
        const bool one_file = settings.paths.size() == 1 && !batch.selection.files_from && !is_folder(settings.paths.front());
        const auto& format = plan.convert.formats.front();
        if (format != batch::json_lines && format != csv && !one_file) return say(Phrase::documents_need_folder, {format});
    }
    if (batch.split && (!plan.has_joined() || plan.to_stdout())) return say(Phrase::split_needs_file);
    if (!batch.resume.empty()) {
        if (plan.to_stdout()) return say(Phrase::resume_needs_output);
        if (std::count(plan.is_joined.begin(), plan.is_joined.end(), true) > 1) return say(Phrase::resume_of_one_stream);
    } else {
        if (batch.resume_by) return say(Phrase::needs_resume, {"--resume-by"});
        if (batch.retry_failed) return say(Phrase::needs_resume, {"--retry-failed"});
    }
    if (!batch.report.empty() && !is_report_name(batch.report)) return say(Phrase::report_ending_unknown, {batch.report});
    return std::nullopt;
}

}  // namespace

bool BatchPlan::has_joined() const { return std::find(is_joined.begin(), is_joined.end(), true) != is_joined.end(); }

bool BatchPlan::to_stdout() const {
    for (std::size_t i = 0; i < joined.size(); ++i) {
        if (is_joined[i] && joined[i].path.empty()) return true;
    }
    return false;
}

std::string options_text(const ConvertSettings& settings) {
    const auto& writing = settings.writing;
    const auto& batch = settings.batch;
    std::string out = "-t ";
    for (const auto& format : settings.to) out += (&format == &settings.to.front() ? "" : ",") + format;
    const auto add = [&](bool given, const std::string& text) {
        if (given) out += " " + text;
    };
    out += " -o " + settings.input.output;
    add(!batch.name_text.empty(), "--name " + batch.name_text);
    if (batch.split)
        add(true, batch.split->documents > 0 ? "--split " + std::to_string(batch.split->documents)
                                             : "--split " + std::to_string(batch.split->bytes >> 10) + "KB");
    add(settings.input.from != "auto", "--from " + settings.input.from);
    add(settings.input.reading.encoding != "auto", "--encoding " + settings.input.reading.encoding);
    add(settings.input.reading.revisions != Revisions::final, "--revisions original");
    add(settings.input.reading.max_size != ReadOptions().max_size, "--max-size " + std::to_string(settings.input.reading.max_size >> 20));
    add(writing.compact, "--compact");
    add(writing.records != RecordKind::tasks, "--table " + std::string(name_of(writing.records)));
    add(writing.dialect != CsvDialect::rfc4180, "--dialect excel");
    if (writing.separator)
        add(true, std::string("--separator ") + (*writing.separator == '\t' ? std::string("tab") : std::string(1, *writing.separator)));
    add(!writing.task_table, "--no-task-table");
    add(writing.language != Language::vietnamese, "--lang en");
    return out;
}

std::optional<BatchPlan> plan_of(const ConvertSettings& settings) {
    BatchPlan plan;
    const BatchSettings& batch = settings.batch;
    const std::string& output = settings.input.output;
    if (!output.empty() && (output.ends_with('/') || is_folder(output))) plan.folder = output;
    plan.convert = {settings.input.from, settings.input.reading, settings.to, settings.writing, settings.verbose};
    if (batch.stdin_list != StdinList::none) plan.convert.formats = {std::string(batch::json_lines)};
    for (const auto& format : plan.convert.formats) {
        const bool joined = plan.folder.empty() || format == batch::json_lines || (format == csv && batch.split);
        batch::StreamSettings stream;
        stream.split = batch.split;
        if (joined && format == csv) stream.header = header_line(settings.writing);
        if (joined && plan.folder.empty()) {
            stream.path = output;
        } else if (joined) {
            stream.path = plan.folder + (plan.folder.ends_with('/') ? "" : "/");
            stream.path += format == csv ? name_of(settings.writing.records) : "documents";
            // Other parts write theirs beside it.
            if (const auto& shard = batch.selection.shard) stream.path += "-" + std::to_string(shard->index) + "-of-" + std::to_string(shard->count);
            stream.path += format == csv ? ".csv" : ".jsonl";
        } else {
            plan.extensions.emplace_back(batch::extension_of(format));
        }
        plan.is_joined.push_back(joined);
        plan.joined.push_back(std::move(stream));
    }
    plan.selection = batch.selection;
    plan.selection.paths = settings.paths;
    plan.selection.output_folder = plan.folder;
    plan.jobs = batch.jobs > 0 ? batch.jobs : processors();
    plan.isolated = batch.isolate || batch.timeout > 0 || batch.max_memory > 0;
    if (const auto wrong = contradiction(settings, plan)) {
        std::fputs(("kehoach: " + *wrong + "\n").c_str(), stderr);
        return std::nullopt;
    }
    const auto* writer = batch::writer_of(plan.convert.formats.front());
    if (plan.to_stdout() && writer->binary && system::stdout_is_terminal()) {
        fail({ErrorCode::output_is_terminal, {plan.convert.formats.front()}}, "stdout", settings.input.language);
        return std::nullopt;
    }
    return plan;
}

}  // namespace kehoach::app
