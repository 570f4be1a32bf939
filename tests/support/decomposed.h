/// \file
/// Text as keyboards type it that give the marks of a letter one by one.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::test {

/// `text` with its Vietnamese letters in canonical decomposition (NFD).
std::string decomposed(std::string_view text);

}  // namespace kehoach::test
