/// \file
/// Nothing lost, nothing made up: the letters and digits of an input against those of its conversion.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/kehoach.h"

namespace kehoach::test {

/// What a conversion lost of its input and what it made up, in words for a failed test; empty if it did neither.
///
/// All letters, marks and numbers are counted, in lower case (a type's name is stored in its canonical spelling). Not
/// counted are plain formatting tags and the `n` of a literal `\n`. The words Nơi nhận, Lưu and Kính gửi may be missing
/// where the lists that imply them are not empty. Headers of merged columns repeat the words of the level above: what a
/// neighbouring column repeats counts once.
std::string conservation_fault(std::string_view input, const Conversion& conversion);

}  // namespace kehoach::test
