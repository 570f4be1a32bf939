/// \file
/// Who issued a document, as running text says it.
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::vi {

/// The length of the name of an organ, with its office before and its place behind, that `text` begins with:
/// `Chủ tịch UBND tỉnh Quảng Ngãi` of `Chủ tịch UBND tỉnh Quảng Ngãi về việc ...`; 0 if it begins with none.
std::size_t organ_phrase_length(std::string_view text);

}  // namespace kehoach::vi
