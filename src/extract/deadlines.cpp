#include "extract/deadlines.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "catalogue/rules.h"
#include "text/tokens.h"

namespace kehoach::extract {
namespace {

constexpr std::size_t year_length = 4;

// The only year that a title names, behind `năm`; 0 if it names none or several, as for a period.
int year_of_title(std::string_view title) {
    constexpr int first_year = 1945;
    constexpr int last_year = 2100;
    int year = 0;
    const auto tokens = text::tokens_of(title);
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        if (!token.is_number() || token.key.size() != year_length || token.value < first_year || token.value > last_year) continue;
        if (!tokens[i - 1].is_word("năm") || (year != 0 && token.value != year)) return 0;
        year = token.value;
    }
    return year;
}

}  // namespace

int year_of(const Header& header) {
    if (header.title) {
        if (const int year = year_of_title(*header.title); year != 0) return year;
    }
    if (!header.date || !header.date->value) return 0;
    int year = 0;
    const std::string& value = *header.date->value;
    std::from_chars(value.data(), value.data() + std::min(value.size(), year_length), year);
    return year;
}

void DeadlineReader::set_year(int year) {
    if (year == year_) return;
    year_ = year;
    known_.clear();
}

std::optional<Deadline> DeadlineReader::read(std::string_view cell, const std::string& at, Span span) {
    auto [found, added] = known_.try_emplace(std::string(cell));
    if (added) found->second = vi::deadline_of(cell, year_);
    if (!found->second) return std::nullopt;
    report(*found->second, at, span);
    return found->second->deadline;
}

std::optional<Deadline> DeadlineReader::read_sentence(std::string_view sentence, const std::vector<vi::TextRange>& skipped, const std::string& at,
                                                      Span span) {
    auto reading = vi::deadline_in(sentence, year_, skipped);
    if (!reading) return std::nullopt;
    report(*reading, at, span);
    return std::move(reading->deadline);
}

void DeadlineReader::report(const vi::DeadlineReading& reading, const std::string& at, Span span) {
    for (const auto& text : reading.impossible) diagnostics_.push_back({&catalogue::finding("deadline-impossible/calendar"), {text}, at, span});
}

}  // namespace kehoach::extract
