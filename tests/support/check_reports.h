/// \file
/// Reports of checking, for the tests of their outputs.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/check.h"
#include "model/check_report.h"

namespace kehoach::test {

/// A report of one text, examined for real.
model::CheckReport report_of(std::string_view text, std::string path, CheckOptions options = {}, Language language = Language::english);

/// All samples, examined for real.
model::CheckReport all_samples_checked(Language language);

/// A problem of a rule in the line `line`, with these words of it marked.
model::ReportedProblem problem_at(std::string_view rule, std::uint32_t line, std::string text, std::string_view words, Severity severity);

/// One of each: a text with problems of every severity, a correction and a known one; a Word document; a clean file; one that was not read.
model::CheckReport report_of_everything();

}  // namespace kehoach::test
