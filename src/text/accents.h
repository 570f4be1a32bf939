/// \file
/// Letters without their accents.
#pragma once

namespace kehoach::text {

/// The letter in lower case without its accents, `đ` as `d`; other characters as they are.
char32_t base_letter(char32_t c);

}  // namespace kehoach::text
