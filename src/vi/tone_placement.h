/// \file
/// Where the tone mark of a syllable stands, and which letter writes its /i/.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/normalise.h"

namespace kehoach::vi {

/// `word` (one word, NFC) with its tone mark where `style` puts it; the word itself where the styles agree, where it is no syllable of
/// Vietnamese (is_syllable(): misplaced marks stay too), or for ToneStyle::keep. Case is kept. The styles are the inverse of each other: `hoà`↔`hòa`, `thuý`↔`thúy`; never
/// behind `qu` (quý), nor where a final consonant follows (hoàn).
std::string with_tone_placed(std::string_view word, ToneStyle style);

/// `word` with its /i/ written as `letter`: only where i or y is the whole rhyme of an open syllable behind h, k, l, m, s or t
/// (kỹ/kĩ, lý/lí), and y only in those that are in use with it: kĩ → kỹ, but never the `mỉ` of `tỉ mỉ`.
/// Case and tone are kept. A word alone does not tell the names that keep their y (Lý Thường Kiệt), nor `li ti` from `cái li`.
std::string with_letter_for_i(std::string_view word, LetterForI letter);

}  // namespace kehoach::vi
