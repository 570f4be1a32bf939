#include "app/batch_outputs.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "json/error_json.h"
#include "system/files.h"

namespace kehoach::app {

using batch::Outcome;

BatchOutputs::BatchOutputs(const ConvertSettings& settings, const BatchPlan& plan) : settings_(settings), plan_(plan) {
    if (!plan.extensions.empty()) {
        named_by_document_ = settings.batch.name && settings.batch.name->needs_document();
        names_.emplace(plan.folder, settings.batch.name, batch::InputFiles(plan.selection));
    }
    for (std::size_t i = 0; i < plan.joined.size(); ++i)
        joined_.push_back(plan.is_joined[i] ? std::make_unique<batch::StreamOutput>(plan.joined[i]) : nullptr);
}

batch::StreamOutput* BatchOutputs::joined() const {
    batch::StreamOutput* last = nullptr;
    for (const auto& stream : joined_) {
        if (stream) last = stream.get();
    }
    return last;
}

void BatchOutputs::name(Job& job) {
    if (names_ && !named_by_document_) job.targets = names_->next(job.input, plan_.extensions);
}

void BatchOutputs::write_named(Job& job) const {
    if (names_ && !named_by_document_) write_files(job);
}

void BatchOutputs::write_files(Job& job) const {
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

std::optional<Broken> BatchOutputs::write_joined(Job& job) {
    auto& record = job.product.record;
    for (std::size_t i = 0; i < joined_.size(); ++i) {
        if (!joined_[i]) continue;
        std::string_view document;
        std::string line;
        if (record.outcome == Outcome::converted) {
            document = job.product.outputs[i];
            if (const auto& header = plan_.joined[i].header; document.starts_with(header)) document.remove_prefix(header.size());
        } else if (record.error && settings_.batch.stdin_list != StdinList::none) {
            line = json::error_line(job.input.path.empty() ? std::nullopt : std::optional(job.input.path), *record.error, settings_.input.language);
            document = line;
        }
        if (auto error = joined_[i]->write(document)) return Broken{joined_[i]->path(), *std::move(error)};
        if (record.outcome == Outcome::converted && !joined_[i]->path().empty()) record.outputs.push_back(joined_[i]->path());
    }
    return std::nullopt;
}

std::optional<Broken> BatchOutputs::write(Job& job) {
    const auto& record = job.product.record;
    if (named_by_document_ && record.outcome == Outcome::unchanged) names_->skip(record.outputs);
    if (named_by_document_ && record.outcome == Outcome::converted) {
        job.targets = names_->next(job.input, plan_.extensions, job.product.names);
        write_files(job);
    }
    if (!job.without_room.empty()) return Broken{job.without_room, *record.error};
    return write_joined(job);
}

std::optional<Broken> BatchOutputs::end(bool whole, bool goes_on) {
    std::optional<Broken> broken;
    for (std::size_t i = 0; i < joined_.size(); ++i) {
        const auto& stream = joined_[i];
        if (!stream) continue;
        const auto& format = plan_.convert.formats[i];
        // No documents are a table without records, and lines without any; in other formats they are nothing.
        const bool may_be_empty = format == batch::json_lines || format == "csv";
        if (whole && (may_be_empty || stream->length() > 0)) {
            auto error = stream->finish();
            if (error && !broken) broken = Broken{stream->path(), *std::move(error)};
        } else if (!goes_on) {
            stream->abandon();
        }
    }
    return broken;
}

}  // namespace kehoach::app
