#include "app/batch.h"

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

#include "app/batch_plan.h"
#include "app/report_file.h"
#include "batch/convert_file.h"
#include "batch/interrupt.h"
#include "batch/journal.h"
#include "batch/line_source.h"
#include "batch/ordered_pool.h"
#include "batch/output_names.h"
#include "batch/progress.h"
#include "batch/record_spool.h"
#include "batch/summary_text.h"
#include "batch/worker.h"
#include "catalogue/errors.h"
#include "json/error_json.h"
#include "model/names.h"
#include "registry/base64.h"
#include "registry/sha256.h"
#include "system/clock.h"
#include "system/files.h"
#include "system/memory.h"

namespace kehoach::app {
namespace {

using batch::Outcome;

// What an earlier run made of an input that is the same since.
batch::FileRecord record_of(const batch::JournalEntry& entry) {
    batch::FileRecord record;
    record.path = entry.path;
    record.bytes = entry.state ? entry.state->size : 0;
    record.outcome = Outcome::unchanged;
    for (const auto& finding : entry.findings) record.findings[finding.rule] = {finding.severity, finding.count};
    if (!entry.refused.empty()) {
        record.error = Error{model::error_named(entry.refused.front()).value_or(ErrorCode::file_unreadable), {}};
        record.error->arguments.assign(entry.refused.begin() + 1, entry.refused.end());
        record.outcome = batch::outcome_of(record.error->code);
    }
    return record;
}

// An input on its way to its outputs.
struct Job {
    batch::Input input;
    std::optional<std::string> bytes;  // where they came with the input
    std::vector<std::string> targets;  // the files of its own
    batch::Product product;
    std::optional<batch::FileState> state;  // of the file before it was read, where it is to be remembered
    std::string without_room;               // the file of its own for which the disk has no room; empty for none
    bool known = false;                     // an earlier run has done it, and it is the same since
    bool given_up = false;                  // all is to stop, and it was not waited for
};

// Empty where the file cannot be read.
std::string digest_of(const std::string& path) {
    const auto bytes = system::read_file(path);
    return bytes ? sha256(*bytes) : std::string();
}

class Batch {
public:
    Batch(const ConvertSettings& settings, BatchPlan plan)
        : settings_(settings), language_(settings.input.language), plan_(std::move(plan)), inputs_(plan_.selection), lines_(STDIN_FILENO) {}

    ExitCode run();

private:
    std::optional<Job> take();
    void work(Job& job, unsigned thread);
    bool deliver(Job& job);
    bool put(const std::string& path, std::optional<Error> error);
    std::optional<Job> next_line();
    bool is_done(Job& job);
    void write_files(Job& job);
    bool write_joined(Job& job);
    bool remember(const Job& job);
    bool account_for(const Job& job);
    void say(const std::string& lines);
    std::optional<Error> open_journal();
    bool skip_what_is_done();
    void count_inputs(const std::stop_token& stop);
    void show_progress(const std::stop_token& stop);
    void convert_all();
    void end_outputs();
    ExitCode conclude();

    const ConvertSettings& settings_;
    Language language_;
    BatchPlan plan_;
    batch::Inputs inputs_;
    batch::LineSource lines_;
    std::optional<batch::OutputNames> names_;
    bool named_by_document_ = false;
    std::vector<std::unique_ptr<batch::StreamOutput>> joined_;  // for each format; empty for files of their own
    std::vector<std::unique_ptr<batch::Worker>> workers_;       // for each thread
    std::vector<std::string> buffers_;                          // the same
    std::optional<batch::RecordSpool> spool_;
    std::optional<batch::Progress> progress_;
    batch::Summary summary_;

    std::mutex journal_lock_;
    std::optional<batch::Journal> journal_;
    batch::StreamOutput* resumed_ = nullptr;  // the joined output that the journal tells the length of
    std::optional<Job> first_;                // the input behind those that the joined output has already
    bool nothing_to_do_ = false;              // the joined output has them all

    bool failed_fast_ = false;
    std::optional<std::pair<std::string, Error>> broken_;  // the output that cannot be written any more
};

void Batch::say(const std::string& lines) {
    std::string_view left = lines;
    while (!left.empty()) {
        const auto end = left.find('\n');
        progress_->above(left.substr(0, end));
        left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
    }
}

std::optional<Job> Batch::next_line() {
    auto line = lines_.next();
    if (!line) return std::nullopt;
    Job job;
    if (settings_.batch.stdin_list == StdinList::paths) {
        job.input.path = *line;
        job.input.relative = *line;
        // A list that came through standard input cannot name it.
        if (line->empty() || *line == "-") job.input.error = Error{ErrorCode::file_missing, {}};
    } else if (auto bytes = registry::from_base64(*line)) {
        job.bytes = *std::move(bytes);
    } else {
        job.input.error = Error{ErrorCode::input_not_base64, {}};
    }
    return job;
}

std::optional<Job> Batch::take() {
    if (batch::Interrupts::signal() != 0 || nothing_to_do_) return std::nullopt;
    if (settings_.batch.stdin_list != StdinList::none) return next_line();
    if (first_) return std::exchange(first_, std::nullopt);
    auto input = inputs_.next();
    if (!input) return std::nullopt;
    Job job;
    job.input = *std::move(input);
    if (names_ && !named_by_document_) job.targets = names_->next(job.input, plan_.extensions);
    return job;
}

// Whether an earlier run has made the files of an input that is the same since.
bool Batch::is_done(Job& job) {
    job.state = batch::state_of(job.input.path);
    if (resumed_ != nullptr) return false;  // those are known already: they stand at the beginning
    std::string digest;
    if (settings_.batch.resume_by == ResumeBy::sha256 && job.state) digest = digest_of(job.input.path);
    std::optional<batch::JournalEntry> entry;
    {
        const std::lock_guard lock(journal_lock_);
        entry = journal_->done(job.input.path, job.state, [&] { return digest; });
    }
    if (!entry) return false;
    std::vector<std::string> outputs;
    for (const auto& output : entry->outputs) outputs.push_back(output.path);
    // Other inputs may have come since, and taken the names.
    if (entry->refused.empty() && !named_by_document_ && outputs != job.targets) return false;
    job.product.record = record_of(*entry);
    job.product.record.outputs = std::move(outputs);
    return true;
}

// Writes down that an input is finished, once its outputs have their names.
bool Batch::remember(const Job& job) {
    const auto& record = job.product.record;
    if (!journal_ || job.known || record.outcome == Outcome::unwritable) return true;
    batch::JournalEntry entry;
    entry.path = job.input.path;
    entry.state = job.state;
    if (record.error) {
        entry.refused = record.error->arguments;
        entry.refused.emplace(entry.refused.begin(), model::name(record.error->code));
    }
    for (const auto& [rule, found] : record.findings) entry.findings.push_back({rule, found.severity, found.count});
    if (settings_.batch.resume_by == ResumeBy::sha256) {
        entry.sha256 = job.product.names[static_cast<std::size_t>(batch::NameField::sha256)];
        if (entry.sha256.empty() && job.state) entry.sha256 = digest_of(job.input.path);
    }
    if (resumed_ != nullptr) entry.outputs.push_back({resumed_->whole_path(), resumed_->length()});
    for (const auto& path : record.outputs) {
        if (resumed_ != nullptr && path == resumed_->path()) continue;
        const auto state = batch::state_of(path);
        entry.outputs.push_back({path, state ? state->size : 0});
    }
    const std::lock_guard lock(journal_lock_);
    return put(settings_.batch.resume, journal_->append(entry));
}

void Batch::write_files(Job& job) {
    std::size_t own = 0;
    for (std::size_t i = 0; i < plan_.is_joined.size() && job.product.record.outcome == Outcome::converted; ++i) {
        if (plan_.is_joined[i]) continue;
        const auto& target = job.targets[own++];
        auto& output = job.product.outputs[i];
        if (auto error = system::write_output_file(target, output)) {
            if (error->code == ErrorCode::disk_full) job.without_room = target;
            job.product.record.outcome = Outcome::unwritable;
            job.product.record.error = *std::move(error);
        } else {
            job.product.record.outputs.push_back(target);
        }
        std::string().swap(output);
    }
}

void Batch::work(Job& job, unsigned thread) {
    const double begun = system::now();
    job.known = journal_ && is_done(job);
    if (job.known) return;
    if (job.input.error) {
        job.product = batch::failure(job.input.path, *job.input.error);
    } else if (plan_.isolated) {
        auto product = workers_[thread]->convert(job.input.path, job.bytes ? std::optional<std::string_view>(*job.bytes) : std::nullopt);
        job.given_up = !product;
        if (product) job.product = *std::move(product);
    } else {
        job.product = batch::convert_file(job.input.path, job.bytes ? std::optional<std::string_view>(*job.bytes) : std::nullopt, plan_.convert,
                                          buffers_[thread]);
    }
    job.bytes.reset();
    if (!job.given_up && names_ && !named_by_document_) write_files(job);
    job.product.record.seconds = system::now() - begun;
}

// Whether an output could be written; keeps the first error, which ends the run.
bool Batch::put(const std::string& path, std::optional<Error> error) {
    if (error && !broken_) broken_ = {path.empty() ? "stdout" : path, *std::move(error)};
    return !broken_;
}

bool Batch::write_joined(Job& job) {
    auto& record = job.product.record;
    for (std::size_t i = 0; i < joined_.size(); ++i) {
        if (!joined_[i]) continue;
        std::string_view document;
        std::string line;
        if (record.outcome == Outcome::converted) {
            document = job.product.outputs[i];
            if (const auto& header = plan_.joined[i].header; document.starts_with(header)) document.remove_prefix(header.size());
        } else if (record.error && settings_.batch.stdin_list != StdinList::none) {
            line = json::error_line(job.input.path.empty() ? std::nullopt : std::optional(job.input.path), *record.error, language_);
            document = line;
        }
        if (!put(joined_[i]->path(), joined_[i]->write(document))) return false;
        if (record.outcome == Outcome::converted && !joined_[i]->path().empty()) record.outputs.push_back(joined_[i]->path());
    }
    return true;
}

bool Batch::deliver(Job& job) {
    if (job.given_up) return false;
    auto& record = job.product.record;
    if (named_by_document_ && record.outcome == Outcome::unchanged) names_->skip(record.outputs);
    if (named_by_document_ && record.outcome == Outcome::converted) {
        job.targets = names_->next(job.input, plan_.extensions, job.product.names);
        write_files(job);
    }
    if (!job.without_room.empty()) return put(job.without_room, record.error);
    if (!write_joined(job) || !remember(job)) return false;
    return account_for(job);
}

// Says and counts what became of an input. False where the run is to end.
bool Batch::account_for(const Job& job) {
    const auto& record = job.product.record;
    if (job.known) {
        progress_->left_out();
    } else {
        std::uint64_t findings = 0;
        for (const auto& [rule, found] : record.findings) findings += found.count;
        progress_->finished(record.bytes, !batch::failed(record.outcome), findings);
    }
    if (batch::failed(record.outcome)) {
        say("kehoach: " + catalogue::sentence(*record.error, record.path.empty() ? "-" : record.path, language_) + "\n");
    } else if (!job.product.remarks.empty()) {
        say(job.product.remarks);
    }
    summary_.add(record);
    if (spool_ && !put(settings_.batch.report, spool_->add(record))) return false;
    if (settings_.batch.fail_fast && !job.known && batch::failed(record.outcome)) failed_fast_ = true;
    return !failed_fast_;
}

// Outputs get their names only when all is in them.
void Batch::end_outputs() {
    if (nothing_to_do_) return;
    const bool whole = !broken_ && !failed_fast_ && batch::Interrupts::signal() == 0;
    for (std::size_t i = 0; i < joined_.size(); ++i) {
        const auto& stream = joined_[i];
        if (!stream) continue;
        const auto& format = plan_.convert.formats[i];
        // No documents are a table without records, and lines without any; in other formats they are nothing.
        const bool may_be_empty = format == batch::json_lines || format == "csv";
        if (whole && (may_be_empty || stream->length() > 0)) {
            put(stream->path(), stream->finish());
        } else if (!journal_) {
            stream->abandon();
        }
    }
}

ExitCode Batch::conclude() {
    const int signal = batch::Interrupts::signal();
    if (spool_) {
        put(settings_.batch.report, write_report(settings_.batch.report, summary_, *spool_, language_));
    }
    if (broken_) say("kehoach: " + catalogue::sentence(broken_->second, broken_->first, language_) + "\n");
    if (!settings_.batch.quiet) say(batch::summary_text(summary_, journal_.has_value(), language_));
    if (signal == SIGINT) return ExitCode::interrupted;
    if (signal == SIGTERM) return ExitCode::terminated;
    if (broken_) return broken_->second.code == ErrorCode::pipe_closed ? ExitCode::pipe_closed : ExitCode::unreadable;
    if (summary_.all_failed() > 0) return ExitCode::unreadable;
    return settings_.strict && summary_.has_errors() ? ExitCode::findings : ExitCode::success;
}

std::optional<Error> Batch::open_journal() {
    if (settings_.batch.resume.empty()) return std::nullopt;
    const batch::Journal::Options options{settings_.batch.resume_by == ResumeBy::sha256, settings_.batch.retry_failed};
    auto journal = batch::Journal::open(settings_.batch.resume, {std::string(version()), options_text(settings_)}, options);
    if (!journal) return journal.error();
    journal_ = *std::move(journal);
    for (const auto& stream : joined_) {
        if (stream) resumed_ = stream.get();
    }
    return std::nullopt;
}

// Passes by the inputs that stand at the beginning of the joined output. False where that cannot be gone on with.
bool Batch::skip_what_is_done() {
    if (resumed_ == nullptr) return true;
    const std::uint64_t found = resumed_->found();
    const std::string whole_path = resumed_->whole_path();
    const auto has = [&](const batch::JournalOutput& output) {
        if (output.path == whole_path) return output.size <= found;
        const auto state = batch::state_of(output.path);
        return state && state->size == output.size;
    };
    const auto length = [&] {
        const auto& outputs = journal_->outputs();
        return outputs.empty() ? 0 : outputs.front().size;
    };
    std::uint64_t documents = 0;
    while (auto next = take()) {
        Job& job = *next;
        job.state = batch::state_of(job.input.path);
        const std::uint64_t before = length();
        if (!journal_->follows(
                job.input.path, job.state, [&] { return digest_of(job.input.path); }, has)) {
            first_ = std::move(next);
            break;
        }
        if (length() > before) ++documents;
        job.product.record = record_of(journal_->last());
        job.known = true;
        if (!account_for(job)) return false;
    }
    if (batch::Interrupts::signal() != 0) return true;
    if (!first_ && resumed_->is_whole(length())) {
        nothing_to_do_ = true;
        return true;
    }
    return put(settings_.batch.resume, journal_->cut()) && put(resumed_->whole_path(), resumed_->resume(length(), documents));
}

// Tells the progress how many files there will be, while they are already converted.
void Batch::count_inputs(const std::stop_token& stop) {
    batch::Inputs inputs(plan_.selection);
    std::uint64_t files = 0;
    while (inputs.next()) {
        ++files;
        progress_->tick();
        if (stop.stop_requested() || batch::Interrupts::signal() != 0) return;
    }
    progress_->set_total(files);
}

void Batch::show_progress(const std::stop_token& stop) {
    // What a list on standard input says can be read once only.
    if (settings_.batch.stdin_list == StdinList::none && plan_.selection.files_from != "-") count_inputs(stop);
    progress_->show_until(stop);
}

void Batch::convert_all() {
    batch::PoolSteps<Job> steps;
    steps.take = [this] { return take(); };
    steps.work = [this](Job& job, unsigned thread) { work(job, thread); };
    steps.deliver = [this](Job& job) { return deliver(job); };
    steps.size = [](const Job& job) {
        constexpr std::size_t besides = 1024;
        std::size_t size = besides + job.product.remarks.size();
        for (const auto& output : job.product.outputs) size += output.size();
        return size;
    };
    batch::WaitingRoom room;
    room.items *= plan_.jobs;
    batch::OrderedPool<Job>(std::move(steps), room).run(plan_.jobs);
    workers_.clear();
}

ExitCode Batch::run() {
    const batch::Interrupts interrupts;
    system::keep_memory();
    const double begun = system::now();
    summary_.started = system::time_of_day();
    const auto shown = batch::progress_on_stderr(settings_.batch.quiet, language_);
    progress_.emplace(shown);
    if (!settings_.batch.report.empty()) {
        auto spool = batch::RecordSpool::beside(settings_.batch.report);
        if (!spool) return fail(spool.error(), settings_.batch.report, language_);
        spool_ = *std::move(spool);
    }
    if (!plan_.extensions.empty()) {
        named_by_document_ = settings_.batch.name && settings_.batch.name->needs_document();
        names_.emplace(plan_.folder, settings_.batch.name, batch::InputFiles(plan_.selection));
    }
    for (std::size_t i = 0; i < plan_.joined.size(); ++i)
        joined_.push_back(plan_.is_joined[i] ? std::make_unique<batch::StreamOutput>(plan_.joined[i]) : nullptr);
    if (auto error = open_journal()) return fail(*error, settings_.batch.resume, language_);
    const batch::WorkerLimits limits{settings_.batch.max_memory, settings_.batch.timeout};
    for (unsigned i = 0; i < plan_.jobs && plan_.isolated; ++i)
        workers_.push_back(std::make_unique<batch::Worker>(plan_.convert, limits, [] { return batch::Interrupts::signal() != 0; }));
    buffers_.resize(plan_.jobs);

    std::jthread shows;
    try {
        if (shown.mode != batch::ProgressMode::none) shows = std::jthread([this](const std::stop_token& stop) { show_progress(stop); });
    } catch (const std::system_error&) {
        // The system gives no more threads: progress is shown whenever a file ends.
    }
    if (skip_what_is_done()) convert_all();
    shows = {};
    end_outputs();
    progress_->end();

    summary_.version = version();
    summary_.jobs = plan_.jobs;
    summary_.seconds = system::now() - begun;
    summary_.interrupted = batch::Interrupts::signal() != 0;
    summary_.skipped = inputs_.skipped();
    return conclude();
}

}  // namespace

bool is_batch(const ConvertSettings& settings) {
    return settings.batch_wanted || settings.paths.size() != 1 || settings.to.size() != 1 || settings.to.front() == batch::json_lines ||
           settings.input.output.ends_with('/');
}

ExitCode run_batch(const ConvertSettings& settings) {
    auto plan = plan_of(settings);
    if (!plan) return ExitCode::usage;
    return Batch(settings, *std::move(plan)).run();
}

}  // namespace kehoach::app
