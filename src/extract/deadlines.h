/// \file
/// The deadlines of one document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/task.h"
#include "vi/deadlines.h"

namespace kehoach::extract {

/// The year that a document is about: that of its title if this names one year, else that of its date; 0 if it says neither.
int year_of(const Header& header);

/// Reads deadlines, and reports those that the calendar does not have. Cells say the same again and again, so that each is read once.
class DeadlineReader {
public:
    explicit DeadlineReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// The year for dates that leave it out; 0 if there is none.
    void set_year(int year);

    /// What a cell or labelled text says; nullopt if it says nothing. `at` is its place, for remarks.
    std::optional<Deadline> read(std::string_view cell, const std::string& at, Span span);
    /// The limits inside of a sentence.
    std::optional<Deadline> read_sentence(std::string_view sentence, const std::vector<vi::TextRange>& skipped, const std::string& at, Span span);

private:
    void report(const vi::DeadlineReading& reading, const std::string& at, Span span);

    Diagnostics& diagnostics_;
    int year_ = 0;
    std::unordered_map<std::string, std::optional<vi::DeadlineReading>> known_;
};

}  // namespace kehoach::extract
