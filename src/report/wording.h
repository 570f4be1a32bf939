/// \file
/// Numbers, dates and names as people read them in a report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "batch/report.h"
#include "kehoach/diagnostic.h"

namespace kehoach::report {

/// `1.234.567` in Vietnamese, `1,234,567` in English.
std::string count_text(std::uint64_t count, Language language);

/// With a fixed number of decimals: `0,25`.
std::string decimal_text(double number, int decimals, Language language);

/// `512 B`, `12 KB`, `1,4 MB`; of 1024.
std::string size_text(std::uint64_t bytes, Language language);

/// `4,2 s`, `12:05`, `3:20:07`.
std::string duration_text(double seconds, Language language);

/// An ISO 8601 date, of reduced precision too: `25/3/2026`, `3/2026`, `2026` in Vietnamese, as it is in English and where it is none.
std::string date_text(std::string_view date, Language language);

/// Valid UTF-8 in one line in which everything can be seen: U+FFFD for bytes that are none, `[U+000A]` for control characters and those that
/// turn the direction of text.
std::string visible(std::string_view bytes);

/// `Đã chuyển đổi`, ...
std::string outcome_text(batch::Outcome outcome, Language language);

/// Why a file failed; empty for one that did not.
std::string failure_text(const batch::FileRecord& record, Language language);

/// What was found and not taken: `3 mục ẩn, 1 tệp khóa của Word`; empty for nothing.
std::string skipped_text(const batch::Skipped& skipped, Language language);

/// `kehoach 0.9.0, 4 luồng. Bắt đầu lúc ...`
std::string made_by_text(const batch::Summary& summary, Language language);

/// What a rule wants, in the words of the catalogue; empty for a rule that it does not have.
std::string rule_summary(std::string_view rule, Language language);

/// An entry of counts with its name.
struct Named {
    std::string name;
    std::uint64_t count = 0;
};

/// The greatest counts first, equal ones by name.
std::vector<Named> by_count(const batch::Counts& counts);

}  // namespace kehoach::report
