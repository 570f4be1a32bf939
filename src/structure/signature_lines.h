/// \file
/// The wordings of single lines at the end of a document and at the head of its appendices.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/document.h"

namespace kehoach::structure {

struct CapacityPrefix {
    CapacityForm form;
    std::size_t end;  ///< where the name of the office begins
};

/// `TM.`, `T/M`, `KT.`, ... before words in capitals.
std::optional<CapacityPrefix> capacity_prefix(std::string_view text);

/// A chức vụ alone on its line, in capitals or emphasised.
bool is_position_line(std::string_view text, std::string_view folded, bool emphasised);

/// A line of a signature block cut into its capacities and its position: `TM. UBND KT. CHỦ TỊCH PHÓ CHỦ TỊCH` gives three.
std::vector<std::string_view> signature_parts(std::string_view text);

struct AppendixLabel {
    std::string_view label;  ///< `Phụ lục số 2`, without the final stop
    std::optional<int> ordinal;
    bool stopped = false;  ///< a stop, colon or dash stands behind the number
    std::size_t end = 0;   ///< where the title begins
};

/// The label that opens an appendix: one of the words of vi::appendix_starts() and its number.
std::optional<AppendixLabel> appendix_label(std::string_view text);

/// A mark of a draft, of secrecy or of urgency, also with the number of the draft: `DỰ THẢO (lần 3)`.
bool is_mark(std::string_view folded);

/// Whether a line begins the recipients (Nơi nhận): `Nơi nhận hồ sơ: ...` does not.
bool starts_recipients(std::string_view text, std::string_view folded);

}  // namespace kehoach::structure
