#include "model/names.h"

#include <array>
#include <cstddef>

namespace kehoach::model {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> node_kinds = {"section", "paragraph", "bullet", "table"};
constexpr std::array<std::string_view, 8> numberings = {"part", "chapter", "muc", "article", "roman", "arabic", "decimal", "letter"};
constexpr std::array<std::string_view, 11> roles = {"ordinal",      "objective", "task",   "activity", "output", "lead",
                                                    "coordinating", "deadline",  "budget", "note",     "other"};
constexpr std::array<std::string_view, 3> row_kinds = {"group", "item", "total"};
constexpr std::array<std::string_view, 5> forms = {"TM", "KT", "TL", "TUQ", "Q"};
constexpr std::array<std::string_view, 5> reasons = {"repeated-header", "page-number", "page-furniture", "hidden", "noise"};
constexpr std::array<std::string_view, 11> deadline_kinds = {"date",      "month",   "quarter", "half-year",    "year",    "period",
                                                             "recurring", "ongoing", "event",   "as-regulated", "unparsed"};
constexpr std::array<std::string_view, 2> bounds = {"before", "after"};
constexpr std::array<std::string_view, 6> frequencies = {"day", "week", "month", "quarter", "half-year", "year"};
constexpr std::array<std::string_view, change_kinds> changes = {
    "legacy-encoding", "mojibake", "case-inferred", "mark-order",  "composed",       "d-stroke",      "look-alikes", "full-width",
    "ligatures",       "numerals", "bullets",       "spaces",      "invisible",      "bidi-controls", "controls",    "line-separators",
    "symbols",         "markup",   "entities",      "line-breaks", "tone-placement", "letter-i-y",    "quotes",      "dashes"};

}  // namespace

std::string_view name(NodeKind kind) { return node_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name(Numbering numbering) { return numberings[static_cast<std::size_t>(numbering)]; }
std::string_view name(ColumnRole role) { return roles[static_cast<std::size_t>(role)]; }
std::string_view name(RowKind kind) { return row_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name(CapacityForm form) { return forms[static_cast<std::size_t>(form)]; }
std::string_view name(DiscardReason reason) { return reasons[static_cast<std::size_t>(reason)]; }
std::string_view name(DeadlineKind kind) { return deadline_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name(Bound bound) { return bounds[static_cast<std::size_t>(bound)]; }
std::string_view name(Frequency every) { return frequencies[static_cast<std::size_t>(every)]; }
std::string_view name(ChangeKind kind) { return changes[static_cast<std::size_t>(kind)]; }

std::string_view name(ErrorCode code) {
    switch (code) {
        case ErrorCode::file_missing: return "file-missing";
        case ErrorCode::file_is_directory: return "file-is-directory";
        case ErrorCode::file_unreadable: return "file-unreadable";
        case ErrorCode::file_unwritable: return "file-unwritable";
        case ErrorCode::input_empty: return "input-empty";
        case ErrorCode::input_too_large: return "input-too-large";
        case ErrorCode::out_of_memory: return "out-of-memory";
        case ErrorCode::input_without_text: return "input-without-text";
        case ErrorCode::input_is_pdf: return "input-is-pdf";
        case ErrorCode::input_is_ole: return "input-is-ole";
        case ErrorCode::input_is_rtf: return "input-is-rtf";
        case ErrorCode::input_is_image: return "input-is-image";
        case ErrorCode::input_is_archive: return "input-is-archive";
        case ErrorCode::input_is_binary: return "input-is-binary";
        case ErrorCode::input_not_utf8: return "input-not-utf8";
        case ErrorCode::encoding_unknown: return "encoding-unknown";
        case ErrorCode::encoding_does_not_fit: return "encoding-does-not-fit";
        case ErrorCode::encoding_lacks_character: return "encoding-lacks-character";
        case ErrorCode::input_is_zip: return "input-is-zip";
        case ErrorCode::input_is_no_word_document: return "input-is-no-word-document";
        case ErrorCode::input_is_no_word_xml: return "input-is-no-word-xml";
        case ErrorCode::input_is_other_package: return "input-is-other-package";
        case ErrorCode::input_encrypted: return "input-encrypted";
        case ErrorCode::zip_damaged: return "zip-damaged";
        case ErrorCode::zip_too_many_entries: return "zip-too-many-entries";
        case ErrorCode::zip_unsafe_name: return "zip-unsafe-name";
        case ErrorCode::part_missing: return "part-missing";
        case ErrorCode::expanded_too_large: return "expanded-too-large";
        case ErrorCode::xml_broken: return "xml-broken";
        case ErrorCode::xml_too_deep: return "xml-too-deep";
        case ErrorCode::xml_has_doctype: return "xml-has-doctype";
        case ErrorCode::format_unknown: return "format-unknown";
        case ErrorCode::output_broken: return "output-broken";
        case ErrorCode::output_is_terminal: return "output-is-terminal";
        case ErrorCode::output_without_temporary_file: return "output-without-temporary-file";
        case ErrorCode::output_without_library: return "output-without-library";
        case ErrorCode::output_too_many_rows: return "output-too-many-rows";
        case ErrorCode::json_broken: return "json-broken";
        case ErrorCode::config_key_unknown: return "config-key-unknown";
        case ErrorCode::config_value_wrong: return "config-value-wrong";
        case ErrorCode::config_rule_unknown: return "config-rule-unknown";
        case ErrorCode::config_rule_unknown_near: return "config-rule-unknown-near";
        case ErrorCode::baseline_wrong: return "baseline-wrong";
        case ErrorCode::fix_needs_unicode: return "fix-needs-unicode";
        case ErrorCode::disk_full: return "disk-full";
        case ErrorCode::pipe_closed: return "pipe-closed";
        case ErrorCode::process_crashed: return "process-crashed";
        case ErrorCode::process_exited: return "process-exited";
        case ErrorCode::process_timed_out: return "process-timed-out";
        case ErrorCode::process_over_memory: return "process-over-memory";
        case ErrorCode::process_not_started: return "process-not-started";
        case ErrorCode::input_not_base64: return "input-not-base64";
        case ErrorCode::folder_needs_recursive: return "folder-needs-recursive";
        case ErrorCode::list_has_nul: return "list-has-nul";
        case ErrorCode::template_field_unknown: return "template-field-unknown";
        case ErrorCode::template_brace_open: return "template-brace-open";
        case ErrorCode::journal_wrong: return "journal-wrong";
        case ErrorCode::journal_damaged: return "journal-damaged";
        case ErrorCode::journal_of_other_version: return "journal-of-other-version";
        case ErrorCode::journal_of_other_options: return "journal-of-other-options";
        case ErrorCode::journal_locked: return "journal-locked";
    }
    return {};
}

std::optional<ErrorCode> error_named(std::string_view wanted) {
    for (unsigned i = 0;; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (name(code).empty()) return std::nullopt;
        if (name(code) == wanted) return code;
    }
}

}  // namespace kehoach::model
