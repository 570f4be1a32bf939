#include "app/batch.h"

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

#include "app/batch_job.h"
#include "app/batch_outputs.h"
#include "app/batch_plan.h"
#include "app/report_file.h"
#include "app/resumption.h"
#include "batch/convert_file.h"
#include "batch/interrupt.h"
#include "batch/line_source.h"
#include "batch/ordered_pool.h"
#include "batch/progress.h"
#include "batch/record_spool.h"
#include "batch/summary_text.h"
#include "batch/worker.h"
#include "catalogue/errors.h"
#include "registry/base64.h"
#include "system/clock.h"
#include "system/memory.h"

namespace kehoach::app {
namespace {

using batch::Outcome;

class Batch {
public:
    Batch(const ConvertSettings& settings, BatchPlan plan)
        : settings_(settings),
          language_(settings.input.language),
          plan_(std::move(plan)),
          inputs_(plan_.selection),
          lines_(STDIN_FILENO),
          outputs_(settings_, plan_) {}

    ExitCode run();

private:
    std::optional<Job> take();
    void work(Job& job, unsigned thread);
    bool deliver(Job& job);
    bool put(std::optional<Broken> broken);
    std::optional<Job> next_line();
    bool account_for(const Job& job);
    void say(const std::string& lines);
    bool skip_what_is_done();
    void count_inputs(const std::stop_token& stop);
    void show_progress(const std::stop_token& stop);
    void convert_all();
    ExitCode conclude();

    const ConvertSettings& settings_;
    Language language_;
    BatchPlan plan_;
    batch::Inputs inputs_;
    batch::LineSource lines_;
    BatchOutputs outputs_;
    std::unique_ptr<Resumption> resumption_;               // nullptr without --resume
    std::vector<std::unique_ptr<batch::Worker>> workers_;  // for each thread
    std::vector<std::string> buffers_;                     // the same
    std::optional<batch::RecordSpool> spool_;
    std::optional<batch::Progress> progress_;
    batch::Summary summary_;
    std::optional<Job> first_;    // the input behind those that the joined output has already
    bool nothing_to_do_ = false;  // the joined output has them all
    bool failed_fast_ = false;
    std::optional<Broken> broken_;
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
    outputs_.name(job);
    return job;
}

void Batch::work(Job& job, unsigned thread) {
    const double begun = system::now();
    if (resumption_ && resumption_->is_done(job)) return;
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
    if (!job.given_up) outputs_.write_named(job);
    job.product.record.seconds = system::now() - begun;
}

// Keeps the first output that broke, which ends the run. False where there is one.
bool Batch::put(std::optional<Broken> broken) {
    if (broken && !broken_) {
        broken_ = *std::move(broken);
        if (broken_->path.empty()) broken_->path = "stdout";
    }
    return !broken_;
}

bool Batch::deliver(Job& job) {
    if (job.given_up || !put(outputs_.write(job))) return false;
    if (resumption_ && !put(resumption_->remember(job))) return false;
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
    if (spool_) {
        if (auto error = spool_->add(record)) return put(Broken{settings_.batch.report, *std::move(error)});
    }
    if (settings_.batch.fail_fast && !job.known && batch::failed(record.outcome)) failed_fast_ = true;
    return !failed_fast_;
}

ExitCode Batch::conclude() {
    const int signal = batch::Interrupts::signal();
    if (spool_) {
        if (auto error = write_report(settings_.batch.report, summary_, *spool_, language_)) put(Broken{settings_.batch.report, *std::move(error)});
    }
    if (broken_) say("kehoach: " + catalogue::sentence(broken_->error, broken_->path, language_) + "\n");
    if (!settings_.batch.quiet) say(batch::summary_text(summary_, resumption_ != nullptr, language_));
    if (signal == SIGINT) return ExitCode::interrupted;
    if (signal == SIGTERM) return ExitCode::terminated;
    if (broken_) return broken_->error.code == ErrorCode::pipe_closed ? ExitCode::pipe_closed : ExitCode::unreadable;
    if (summary_.all_failed() > 0) return ExitCode::unreadable;
    return settings_.strict && summary_.has_errors() ? ExitCode::findings : ExitCode::success;
}

// Passes by the inputs that stand at the beginning of the joined output. False where that cannot be gone on with.
bool Batch::skip_what_is_done() {
    if (!resumption_ || !resumption_->is_joined()) return true;
    while (auto job = take()) {
        if (!resumption_->follows(*job)) {
            first_ = std::move(job);
            break;
        }
        if (!account_for(*job)) return false;
    }
    if (batch::Interrupts::signal() != 0) return true;
    if (!first_ && resumption_->is_whole()) {
        nothing_to_do_ = true;
        return true;
    }
    return put(resumption_->go_on());
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
    if (!settings_.batch.resume.empty()) {
        auto resumption = Resumption::open(settings_, outputs_.joined(), outputs_.named_by_document());
        if (!resumption) return fail(resumption.error(), settings_.batch.resume, language_);
        resumption_ = *std::move(resumption);
    }
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
    // Outputs get their names only when all is in them.
    const bool whole = !broken_ && !failed_fast_ && batch::Interrupts::signal() == 0;
    if (!nothing_to_do_) put(outputs_.end(whole, resumption_ != nullptr));
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
