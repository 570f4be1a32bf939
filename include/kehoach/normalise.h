/// \file
/// Text as archives hold it → Unicode in Normalization Form C that reads the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"
#include "kehoach/result.h"

namespace kehoach {

/// Where the tone mark of `oa`, `oe`, `uy` stands (Decision 1989/QĐ-BGDĐT of 2018, article 8).
enum class ToneStyle : std::uint8_t {
    keep,
    old_style,  ///< hòa, khỏe, thủy
    new_style,  ///< hoà, khoẻ, thuỷ
};

/// The vowel /i/ alone behind h, k, l, m, s, t (the same decision, article 9).
enum class LetterForI : std::uint8_t {
    keep,
    y,  ///< kỹ thuật, lý luận
    i,  ///< kĩ thuật, lí luận
};

/// What is changed besides what no reader sees.
struct NormaliseOptions {
    ToneStyle tone = ToneStyle::keep;
    LetterForI letter_for_i = LetterForI::keep;
    bool quotes = false;  ///< “ ” ‘ ’ and the like → " and '
    bool dashes = false;  ///< – — − and the like → -
};

}  // namespace kehoach
