/// \file
/// The syllables that administrative texts have most of.
#pragma once

#include <string_view>

namespace kehoach::vi {

/// Whether `word` (NFC, any case) is one of the few hundred most frequent syllables with a letter outside ASCII: `của`, `số`, `phòng`. Where a
/// text can be read in two encodings, and all its words are syllables in both, these tell which of them is Vietnamese.
bool is_common_syllable(std::string_view word);

}  // namespace kehoach::vi
