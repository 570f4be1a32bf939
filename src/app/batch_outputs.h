/// \file
/// Where the documents of a batch go: files of their own, and outputs that all of them share.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/batch_job.h"
#include "app/batch_plan.h"
#include "app/commands.h"
#include "batch/output_names.h"
#include "batch/stream_output.h"

namespace kehoach::app {

class BatchOutputs {
public:
    /// Both must live as long as this.
    BatchOutputs(const ConvertSettings& settings, const BatchPlan& plan);

    /// Whether the names of files cannot be told before the document is read.
    [[nodiscard]] bool named_by_document() const { return named_by_document_; }

    /// The output that all documents go into; of several the last, nullptr for none.
    [[nodiscard]] batch::StreamOutput* joined() const;

    /// Gives an input the names of its files, where they can be told. In the order of the inputs.
    void name(Job& job);

    /// Writes the files that have their names already. For several threads at once.
    void write_named(Job& job) const;

    /// Writes all others, and into the outputs that are shared. In the order of the inputs.
    std::optional<Broken> write(Job& job);

    /// Gives the shared outputs their names if the run came to its end; else leaves them for the next run, or takes them away.
    std::optional<Broken> end(bool whole, bool goes_on);

private:
    void write_files(Job& job) const;
    std::optional<Broken> write_joined(Job& job);

    const ConvertSettings& settings_;
    const BatchPlan& plan_;
    std::optional<batch::OutputNames> names_;
    bool named_by_document_ = false;
    std::vector<std::unique_ptr<batch::StreamOutput>> joined_;  // for each format; empty for files of their own
};

}  // namespace kehoach::app
