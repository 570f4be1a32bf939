/// \file
/// `--resume`: what earlier runs of a batch have done, and what this one adds to it.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "app/batch_job.h"
#include "app/commands.h"
#include "batch/journal.h"
#include "batch/stream_output.h"
#include "kehoach/result.h"

namespace kehoach::app {

class Resumption {
public:
    /// Opens the state file that the settings name. `joined` is the output that all documents go into, nullptr where they have files of their
    /// own. `named_by_document` says that the names of these cannot be told before the document is read. Settings and output must live as
    /// long as the result.
    static Result<std::unique_ptr<Resumption>> open(const ConvertSettings& settings, batch::StreamOutput* joined, bool named_by_document);

    /// Whether all documents go into one output, which is gone on with behind the inputs at its beginning that are unchanged.
    [[nodiscard]] bool is_joined() const { return joined_ != nullptr; }

    /// Whether an earlier run has made the files of an input that is the same since; the job is then done. For several threads at once.
    bool is_done(Job& job);

    /// Whether the joined output has this input next, behind those for which it was asked before; the job is then done.
    bool follows(Job& job);

    /// Whether the joined output ends behind the last input that follows.
    [[nodiscard]] bool is_whole() const;

    /// Forgets what does not follow, and makes the joined output ready for further documents.
    std::optional<Broken> go_on();

    /// Writes down that an input is finished, once its outputs have their names.
    std::optional<Broken> remember(const Job& job);

private:
    Resumption(const ConvertSettings& settings, batch::Journal journal, batch::StreamOutput* joined, bool named_by_document);

    [[nodiscard]] std::uint64_t length() const;

    const ConvertSettings& settings_;
    std::mutex lock_;
    batch::Journal journal_;
    batch::StreamOutput* joined_;
    bool named_by_document_;
    std::uint64_t found_;          // the size of the joined output that is there
    std::uint64_t documents_ = 0;  // that follow in it
};

}  // namespace kehoach::app
