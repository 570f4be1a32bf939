/// \file
/// The comparison key: two spellings that a reader takes for the same words have the same key.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::text {

/// Lower case, single spaces, one kind of dash and of quote, `hoà` and `uỷ` as `hòa` and `ủy`, `ð` as `đ`.
/// `limit` is the number of code points of `text` to look at.
std::string fold(std::string_view text, std::size_t limit = static_cast<std::size_t>(-1));

/// True if `folded` starts with the folded `phrase`, and a word ends there.
bool starts_with_words(std::string_view folded, std::string_view phrase);

/// The offset of the folded `phrase` in `folded` as whole words, or npos.
std::size_t find_words(std::string_view folded, std::string_view phrase, std::size_t from = 0);

/// The offset in `text` of what stands at `folded_at` in its comparison key. Holds where folding kept the number of code
/// points, as it does for text with single spaces.
std::size_t offset_in_source(std::string_view text, std::string_view folded, std::size_t folded_at);

/// The offset in `text` itself of `lower_case_word`, whatever the case of the letters there, or npos.
std::size_t find_ignoring_case(std::string_view text, std::string_view lower_case_word, std::size_t from = 0);

}  // namespace kehoach::text
