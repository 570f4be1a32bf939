/// \file
/// Misspelt names of organs.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kehoach::vi {

struct SimilarOrgan {
    std::string_view name;  ///< as it is written rightly
    std::size_t end = 0;    ///< of the misspelt name in the key
};

/// The known organ that the misspelt name at the start of a comparison key stands for: its words differ in their accents only (`sở nội vu`), or in
/// a letter or two of words that stand in no name (`bộ tài chímh`). nullopt where the key begins with a known name and nothing longer is meant,
/// for abbreviations, for text without any accents, and where several names are as near.
std::optional<SimilarOrgan> similar_organ_at_start(std::string_view folded);

}  // namespace kehoach::vi
