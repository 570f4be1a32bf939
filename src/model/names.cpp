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
    "legacy-encoding", "mojibake", "case-inferred", "mark-order", "composed", "d-stroke", "look-alikes", "full-width", "ligatures", "numerals", "bullets", "spaces", "invisible", "bidi-controls", "controls", "line-separators", "symbols", "markup", "entities", "line-breaks", "tone-placement", "letter-i-y", "quotes", "dashes"};

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

}  // namespace kehoach::model
