/// \file
/// Words and sentences of the program that are neither findings nor errors of files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

enum class Phrase : std::uint8_t {
    not_a_day,            ///< {0} option, {1} what was given
    not_a_stretch,        ///< {0} option, {1} what was given
    nothing_to_look_for,  ///< {0} option
    overdue_needs_as_of,
    group_by_needs_headings,
    no_tasks,            ///< {0} documents
    no_tasks_wanted,     ///< {0} documents
    tasks_in_document,   ///< {0} tasks, {1} name of the document
    tasks_in_documents,  ///< {0} tasks, {1} documents
    overdue_as_of,       ///< {0} tasks, {1} a day
    overdue,
    without_lead,
    without_date,
    without_group,
    nothing_to_normalise,  ///< {0} file
    would_be_normalised,   ///< {0} file, {1} counts
    was_normalised,        ///< {0} file, {1} counts
    to_encoding_is_for_text,
    rule_unknown,           ///< {0} option, or nothing; {1} what was given
    rule_unknown_near,      ///< the same, {2} the name that is meant
    no_documents_in,        ///< {0} folder
    problems_in_documents,  ///< {0} problems, {1} documents
    no_problems,            ///< {0} documents
    problems_known,         ///< {0} problems
    documents_unread,       ///< {0} documents
    baseline_written,       ///< {0} file, {1} problems, {2} documents
    baseline_outdated,      ///< {0} file, {1} entries
    check_heading,
    rules_heading,
    place,
    basis,
    advice,
    correction,
    suggestion,
    rule,
    problem,
    severity,
    category,
    summary,
    messages,
    messages_by_stage,
    example,
    decree_only,
    standard_input,
    fix_takes_one_file,
    fix_needs_output,
    nothing_fixed,   ///< {0} file
    would_be_fixed,  ///< {0} file, {1} counts
    was_fixed,       ///< {0} file, {1} counts
    not_corrected,   ///< {0} words, {1} what they would become
    correction_not_found,
    correction_ambiguous,
    correction_not_typed,
    correction_unsettled,
    paragraph_number,  ///< {0} number
    input_needed,
    needs_output_folder,    ///< {0} what was given: an option, or a format
    documents_need_folder,  ///< {0} format
    split_needs_file,
    resume_needs_output,
    resume_of_one_stream,
    needs_resume,           ///< {0} option
    stdin_list_alone,       ///< {0} what was given besides
    report_ending_unknown,  ///< {0} file
    standard_input_twice,
    batch_done,               ///< {0} converted, {1} all, {2} seconds, {3} files a second, {4} megabytes a second
    batch_unchanged,          ///< {0} documents
    batch_failed,             ///< {0} documents, {1} by reason
    batch_skipped,            ///< {0} by reason
    batch_findings,           ///< {0} by rule
    batch_stopped,            ///< by a signal
    batch_stopped_to_resume,  ///< by a signal, and the next run goes on
    skipped_hidden,           ///< {0} count
    skipped_lock_files,       ///< {0} count
    skipped_excluded,         ///< {0} count
    skipped_other_kinds,      ///< {0} count
    skipped_other_shards,     ///< {0} count
    files_done,               ///< {0} number
    files_done_of,            ///< {0} number, {1} of how many
    files_per_second,         ///< {0} number
    time_left,                ///< {0} a duration
    time_so_far,              ///< {0} a duration
    errors_so_far,            ///< {0} number
    findings_so_far,          ///< {0} number
};

std::string phrase(Phrase phrase, Language language, const std::vector<std::string>& arguments = {});

/// `1 task`, `2 tasks`; Vietnamese has one form.
std::string count_of_tasks(std::size_t count, Language language);
std::string count_of_documents(std::size_t count, Language language);
std::string count_of_problems(std::size_t count, Language language);
std::string count_of_entries(std::size_t count, Language language);
std::string count_of_corrections(std::size_t count, Language language);

/// `2 errors`
std::string count_of(Severity severity, std::size_t count, Language language);

/// `lỗi`, `cảnh báo`, `lưu ý`; `error`, `warning`, `info`.
std::string_view word(Severity severity, Language language);

/// What the rules of a category are about.
std::string_view heading(Category category, Language language);

}  // namespace kehoach::catalogue
