/// \file
/// The words of the report of a batch.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/result.h"

namespace kehoach::catalogue {

enum class ReportWord : std::uint8_t {
    title,
    made_by,  ///< {0} program, {1} threads
    started,  ///< {0} time
    interrupted,
    overview,
    files,
    file,
    converted,
    unchanged,
    not_converted,
    refused,
    crashed,
    timed_out,
    over_memory,
    unwritable,
    findings,
    tasks,
    size,
    duration,
    skipped,
    seconds,
    outcome,
    number,
    type,
    date,
    issuer,
    reason,
    reasons,
    code,
    count_of_files,
    count,
    deadlines_by_month,
    deadlines_in_month,  ///< {0} month, {1} deadlines
    deadlines_outside,   ///< {0} deadlines
    leads,               ///< of tasks
    findings_by_rule,
    files_by_type,
    files_by_year,
    most,  ///< {0} name, {1} count
    all_others,
    other_types,
    other_years,
    filter,
    filter_hint,
    any_outcome,
    page,
    of_pages,  ///< {0} pages
    previous_page,
    next_page,
    shown,      ///< {0} files, {1} all files
    all_shown,  ///< {0} all files
    nothing_found,
    needs_script,  ///< {0} files in the table, {1} all files
};

std::string report_word(ReportWord word, Language language, const std::vector<std::string>& arguments = {});

/// The sentence of an error without the name of the file, where that stands beside it.
std::string reason(const Error& error, const std::string& path, Language language);

/// The same for many files, with `…` for what differs between them.
std::string reason(ErrorCode code, Language language);

}  // namespace kehoach::catalogue
