/// \file
/// What checking found, for people and for build servers. As JSON: json/check_json.h, json/sarif.h.
#pragma once

#include <cstddef>
#include <string>

#include "model/check_report.h"

namespace kehoach::output {

/// How text looks on a terminal.
struct CheckLook {
    std::size_t width = 100;  ///< columns of the terminal
    bool colour = false;      ///< by ANSI sequences
};

/// Problem by problem: place, severity and message on one line that editors can jump to, the source line with its words underlined, and what
/// the rule says; then one line that counts. Problems of the baseline are counted only.
std::string check_text(const model::CheckReport& report, const CheckLook& look);

/// The line that counts.
std::string check_summary(const model::CheckReport& report);

/// GitHub Flavored Markdown: a table for each file that has problems.
std::string check_markdown(const model::CheckReport& report);

/// XML as JUnit and its Ant task write it, which build servers read: a test suite for each file, a test case for each problem, or one where
/// there are none. What makes the run fail is a failure; other problems pass, with what they say in system-out; a file that cannot be read is
/// an error.
std::string check_junit(const model::CheckReport& report);

}  // namespace kehoach::output
