/// \file
/// Lines of a pipe, each as soon as it is there.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace kehoach::batch {

/// Reads what there is and no more, so that who waits for the answer to a line gets it before the next line is sent.
class LineSource {
public:
    explicit LineSource(int descriptor) : descriptor_(descriptor) {}

    /// The next line without its end (`\n` or `\r\n`); the last one may lack it. nullopt at the end, and when a signal came (batch/interrupt.h).
    std::optional<std::string> next();

private:
    int descriptor_;
    std::string read_;
    std::size_t at_ = 0;        // of the first byte in read_ that no line had
    std::size_t searched_ = 0;  // there is no line break before it
    bool at_end_ = false;
};

}  // namespace kehoach::batch
