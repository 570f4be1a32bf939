#include "batch/line_source.h"

#include <cerrno>
#include <utility>

#include <unistd.h>

#include "batch/interrupt.h"

namespace kehoach::batch {

std::optional<std::string> LineSource::next() {
    constexpr std::size_t block = std::size_t{1} << 16;
    while (true) {
        const std::size_t end = read_.find('\n', searched_);
        if (end != std::string::npos || (at_end_ && at_ < read_.size())) {
            std::string line = read_.substr(at_, end == std::string::npos ? end : end - at_);
            at_ = searched_ = end == std::string::npos ? read_.size() : end + 1;
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        if (at_end_ || !wait_for_input(descriptor_)) return std::nullopt;
        read_.erase(0, at_);
        at_ = 0;
        searched_ = read_.size();
        read_.resize(searched_ + block);
        const ssize_t got = ::read(descriptor_, read_.data() + searched_, block);
        read_.resize(searched_ + static_cast<std::size_t>(got > 0 ? got : 0));
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (got <= 0) at_end_ = true;
    }
}

}  // namespace kehoach::batch
