/// \file
/// Records of runs put together by hand, for the tests of reports.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "batch/report.h"

namespace kehoach::test {

/// A run of `count` files, always the same one: documents of ten years, failures of all kinds, and first of all names and texts that do harm
/// where they are not escaped.
class BatchRun {
public:
    explicit BatchRun(std::size_t count);

    [[nodiscard]] batch::FileRecord record(std::size_t index) const;

    /// All records from the first on.
    [[nodiscard]] batch::NextRecord records() const;

    [[nodiscard]] const batch::Summary& summary() const { return summary_; }

private:
    std::size_t count_;
    batch::Summary summary_;
};

/// What a writer of reports gives to its sink.
std::string written(void (*write)(const batch::Summary&, const batch::NextRecord&, const batch::Sink&, Language), const BatchRun& run,
                    Language language);

}  // namespace kehoach::test
