#include "app/resumption.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "app/batch_plan.h"
#include "kehoach/pipeline.h"
#include "model/names.h"
#include "registry/sha256.h"
#include "system/files.h"

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

// Empty where the file cannot be read.
std::string digest_of(const std::string& path) {
    const auto bytes = system::read_file(path);
    return bytes ? sha256(*bytes) : std::string();
}

}  // namespace

Resumption::Resumption(const ConvertSettings& settings, batch::Journal journal, batch::StreamOutput* joined, bool named_by_document)
    : settings_(settings),
      journal_(std::move(journal)),
      joined_(joined),
      named_by_document_(named_by_document),
      found_(joined ? joined->found() : 0) {}

Result<std::unique_ptr<Resumption>> Resumption::open(const ConvertSettings& settings, batch::StreamOutput* joined, bool named_by_document) {
    const batch::Journal::Options options{settings.batch.resume_by == ResumeBy::sha256, settings.batch.retry_failed};
    auto journal = batch::Journal::open(settings.batch.resume, {std::string(version()), options_text(settings)}, options);
    if (!journal) return journal.error();
    return std::unique_ptr<Resumption>(new Resumption(settings, *std::move(journal), joined, named_by_document));
}

bool Resumption::is_done(Job& job) {
    job.state = batch::state_of(job.input.path);
    if (is_joined()) return false;  // those are known already: they stand at the beginning
    std::string digest;
    if (settings_.batch.resume_by == ResumeBy::sha256 && job.state) digest = digest_of(job.input.path);
    std::optional<batch::JournalEntry> entry;
    {
        const std::lock_guard lock(lock_);
        entry = journal_.done(job.input.path, job.state, [&] { return digest; });
    }
    if (!entry) return false;
    std::vector<std::string> outputs;
    for (const auto& output : entry->outputs) outputs.push_back(output.path);
    // Other inputs may have come since, and taken the names.
    if (entry->refused.empty() && !named_by_document_ && outputs != job.targets) return false;
    job.product.record = record_of(*entry);
    job.product.record.outputs = std::move(outputs);
    job.known = true;
    return true;
}

std::uint64_t Resumption::length() const {
    const auto& outputs = journal_.outputs();
    return outputs.empty() ? 0 : outputs.front().size;
}

bool Resumption::follows(Job& job) {
    const auto has = [&](const batch::JournalOutput& output) {
        if (output.path == joined_->whole_path()) return output.size <= found_;
        const auto state = batch::state_of(output.path);
        return state && state->size == output.size;
    };
    job.state = batch::state_of(job.input.path);
    const std::uint64_t before = length();
    const auto digest = [&] { return digest_of(job.input.path); };
    if (!journal_.follows(job.input.path, job.state, digest, has)) return false;
    if (length() > before) ++documents_;
    job.product.record = record_of(journal_.last());
    job.known = true;
    return true;
}

bool Resumption::is_whole() const { return joined_->is_whole(length()); }

std::optional<Broken> Resumption::go_on() {
    if (auto error = journal_.cut()) return Broken{settings_.batch.resume, *std::move(error)};
    if (auto error = joined_->resume(length(), documents_)) return Broken{joined_->whole_path(), *std::move(error)};
    return std::nullopt;
}

std::optional<Broken> Resumption::remember(const Job& job) {
    const auto& record = job.product.record;
    if (job.known || record.outcome == Outcome::unwritable) return std::nullopt;
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
    if (is_joined()) entry.outputs.push_back({joined_->whole_path(), joined_->length()});
    for (const auto& path : record.outputs) {
        if (is_joined() && path == joined_->path()) continue;
        const auto state = batch::state_of(path);
        entry.outputs.push_back({path, state ? state->size : 0});
    }
    const std::lock_guard lock(lock_);
    if (auto error = journal_.append(entry)) return Broken{settings_.batch.resume, *std::move(error)};
    return std::nullopt;
}

}  // namespace kehoach::app
