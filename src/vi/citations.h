/// \file
/// Legal documents that a text names (văn bản viện dẫn).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "kehoach/citation.h"

namespace kehoach::vi {

/// A mention and where its raw text stands; `citation.at` is empty.
struct CitationMention {
    Citation citation;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t number_begin = 0;  ///< of number and symbol in the text; equal to number_end for laws by their names
    std::size_t number_end = 0;
    std::string_view type_beside = {};  ///< the type whose name stands at the number itself; empty if none does
    bool type_fits = true;              ///< the symbol may be that of type_beside
};

/// All mentions in reading order: whatever carries a number and symbol (`Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ`,
/// `QĐ số 683/QĐ-UBND`, each of several in a row), and laws, codes and ordinances by name (`Luật Tố cáo năm 2018`). A law inside the
/// name of one that amends it is a mention of its own. Generic names (`Kế hoạch của UBND tỉnh`, `Quyết định này`) are none.
/// Expects single spaces.
std::vector<CitationMention> citations_in(std::string_view text);

}  // namespace kehoach::vi
