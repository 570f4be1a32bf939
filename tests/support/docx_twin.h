/// \file
/// A document typed again in Word: what a person would make of it there.
#pragma once

#include <string>

#include "kehoach/kehoach.h"

namespace kehoach::test {

struct TwinOptions {
    bool automatic = false;  ///< numbers by Word where it can print the labels
    bool head_as_table = true;
    bool decomposed = false;  ///< NFD, as some keyboards type it
};

/// A DOCX that says what `document` says.
std::string docx_twin(const Document& document, const TwinOptions& options);

}  // namespace kehoach::test
