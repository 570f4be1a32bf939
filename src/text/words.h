/// \file
/// Small tools on strings: trimming, splitting, joining, the ends of sentences.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// Without the spaces, tabs and line breaks at both ends.
std::string_view trimmed(std::string_view text);

/// Without the listed ASCII characters, and spaces, at the end.
std::string_view without_final(std::string_view text, std::string_view characters);

/// The parts between `separator`, trimmed, empty ones left out.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The lines of a text.
std::vector<std::string_view> lines(std::string_view text);

/// Appends `part` to `text` with `separator` between them if neither is empty.
void append_with(std::string& text, std::string_view part, std::string_view separator);

/// True if the text ends as a sentence, an item or an introduction does: `.`, `;`, `:`, `!`, `?`, `…`, also before a closing quote or bracket.
bool ends_a_sentence(std::string_view text);

/// The last word, letters and digits only.
std::string_view last_word(std::string_view text);

/// True if `text` is made of the words of a person's name: two to six words, each with a capital first letter, no digits.
bool looks_like_a_name(std::string_view text);

}  // namespace kehoach::text
