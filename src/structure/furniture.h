/// \file
/// What a page prints besides its text: page numbers, running heads and feet.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "kehoach/block.h"

namespace kehoach::structure {

/// Knows the lines that come again on page after page of one file.
class PageFurniture {
public:
    explicit PageFurniture(const std::vector<Block>& blocks);

    /// Why the paragraph at `at` is no content; nullopt if it is.
    [[nodiscard]] std::optional<DiscardReason> reason(const std::vector<Block>& blocks, std::size_t at) const;

private:
    /// How often a line came whose numbers grew each time, by the line with `#` for its numbers.
    std::unordered_map<std::string, int> running_;
    /// The lone numbers of the file count its pages: 1, 2, 3 or 2, 3, 4.
    bool numbers_count_pages_ = false;
};

}  // namespace kehoach::structure
