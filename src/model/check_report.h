/// \file
/// What checking found in many files, as all its outputs need it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"

namespace kehoach::model {

/// A problem with what only its document can say.
struct ReportedProblem {
    Problem problem;
    std::string message;
    std::string place;   ///< in words; empty where it has none
    bool known = false;  ///< in the baseline
};

struct CheckedFile {
    std::string path;  ///< as given; `-` for standard input
    std::string name;  ///< the same for people
    PlaceUnit unit = PlaceUnit::line;
    std::string format;
    Stage stage = Stage::draft;
    std::vector<ReportedProblem> problems;
};

struct UnreadFile {
    std::string path;
    std::string name;
    std::string sentence;  ///< why, and what to do
};

struct CheckReport {
    Language language = Language::vietnamese;
    std::vector<CheckedFile> files;
    std::vector<UnreadFile> unread;
    bool has_baseline = false;
    std::optional<Severity> failing = Severity::error;  ///< what makes the run fail; nullopt for nothing
};

struct ProblemCounts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t infos = 0;
    std::size_t known = 0;  ///< in none of the others

    [[nodiscard]] std::size_t shown() const { return errors + warnings + infos; }
};

/// The file without the document, which takes more memory than all that was found in it.
CheckedFile checked_file(Examination examination, std::string path, std::string name, Stage stage, Language language);

ProblemCounts counts_of(const CheckedFile& file);
ProblemCounts counts_of(const CheckReport& report);

/// Whether a problem that is not in the baseline makes the run fail.
bool fails(const CheckReport& report, const ReportedProblem& problem);
bool fails(const CheckReport& report);

/// First column of the words of an excerpt, and the one behind them, in UTF-16 code units from 1; 0 where the line has no columns.
struct Columns {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};
Columns columns_of(const Excerpt& excerpt);

/// Where the correction of a problem is made, in the line of its excerpt; zeros where that line has no columns, or does not have the words
/// once.
Columns correction_columns(const Problem& problem);

std::string_view in_language(const Wording& wording, Language language);

/// How severe the rule's messages are at most.
Severity highest_severity(const Rule& rule, Stage stage);

/// `draft` or `final`.
std::string_view name(Stage stage);

}  // namespace kehoach::model
