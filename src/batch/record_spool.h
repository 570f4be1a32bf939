/// \file
/// The records of a run outside of memory, until a report is written of them.
#pragma once

#include <optional>
#include <string>

#include "batch/report.h"
#include "kehoach/result.h"

namespace kehoach::batch {

/// A temporary file without a name, which goes with the program.
class RecordSpool {
public:
    /// In the folder of the file that is written in the end.
    static Result<RecordSpool> beside(const std::string& path);

    RecordSpool(RecordSpool&& other) noexcept;
    RecordSpool& operator=(RecordSpool&& other) noexcept;
    ~RecordSpool();

    std::optional<Error> add(const FileRecord& record);

    /// All records from the first on. The spool must outlive it, and nothing be added any more.
    Result<NextRecord> records();

private:
    explicit RecordSpool(int descriptor) : descriptor_(descriptor) {}

    std::optional<Error> flush();

    int descriptor_;
    std::string unwritten_;
};

}  // namespace kehoach::batch
