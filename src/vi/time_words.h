/// \file
/// The words of deadlines (thời gian thực hiện), as tables for the grammar in vi/deadlines.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/tokens.h"

namespace kehoach::vi {

/// Phrases that are compared word by word with tokens, each with what it means.
template <class Meaning>
class TokenPhrases {
public:
    struct Match {
        std::size_t end = 0;  ///< the token behind the phrase; 0 if there is none
        Meaning meaning{};
    };

    TokenPhrases(std::initializer_list<std::pair<std::string_view, Meaning>> phrases) {
        for (const auto& [phrase, meaning] : phrases) {
            Entry& entry = entries_.emplace_back();
            entry.meaning = meaning;
            for (auto& token : text::tokens_of(phrase)) entry.words.push_back(std::move(token.key));
        }
        // By their first words, and the longest first.
        std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
            return a.words.front() != b.words.front() ? a.words.front() < b.words.front() : a.words.size() > b.words.size();
        });
    }

    /// The longest phrase that begins at the token.
    [[nodiscard]] Match match(const std::vector<text::Token>& tokens, std::size_t at) const {
        if (at >= tokens.size()) return {};
        const std::string& first = tokens[at].key;
        auto entry =
            std::lower_bound(entries_.begin(), entries_.end(), first, [](const Entry& e, const std::string& word) { return e.words.front() < word; });
        for (; entry != entries_.end() && entry->words.front() == first; ++entry) {
            const std::size_t end = at + entry->words.size();
            if (end > tokens.size()) continue;
            std::size_t i = 1;
            while (i < entry->words.size() && tokens[at + i].key == entry->words[i]) ++i;
            if (i == entry->words.size()) return {end, entry->meaning};
        }
        return {};
    }

private:
    struct Entry {
        std::vector<std::string> words;
        Meaning meaning{};
    };
    std::vector<Entry> entries_;
};

/// What a word before a time says of it.
enum class TimePrefix {
    plain,   ///< `trong`, `vào`
    before,  ///< `trước`: the time is a limit, whatever its kind
    until,   ///< `đến hết`: a limit if it is a day; a longer stretch ends as a limit of itself
    after,   ///< `sau`
    from,    ///< `từ`: after, unless an end follows
};

/// What recurs, in which stretch.
enum class TimeUnit { day, week, month, quarter, half_year, year };

/// Parts of a longer stretch: `đầu`, `giữa`, `cuối`.
enum class TimePart { first, middle, last };

const TokenPhrases<TimePrefix>& time_prefixes();
const TokenPhrases<TimeUnit>& time_units();          ///< `tháng`
const TokenPhrases<TimePart>& time_parts();          ///< `cuối`
const TokenPhrases<bool>& recurrence_words();        ///< `hàng`, `mỗi`, `định kỳ`
const TokenPhrases<TimeUnit>& recurrence_endings();  ///< behind a day or month: `hằng năm`, `của tháng liền kề`
const TokenPhrases<TimeUnit>& stretch_ends();        ///< `cuối tháng`, of every month
const TokenPhrases<bool>& ongoing_words();           ///< `thường xuyên`
const TokenPhrases<bool>& event_starts();            ///< `khi`, `sau khi`
const TokenPhrases<bool>& regulated_starts();        ///< `theo quy định`
const TokenPhrases<bool>& range_words();             ///< `đến`, between the ends of a period
const TokenPhrases<bool>& open_end_words();          ///< `đến nay`, `trở đi`
const TokenPhrases<bool>& this_year_words();         ///< `cả năm`
const TokenPhrases<bool>& connecting_words();        ///< `và`: parts what is due at one time from what is due at another
const TokenPhrases<bool>& completion_words();        ///< words that make a year behind them a limit: `hoàn thành`, `xong`
const TokenPhrases<int>& weekdays();                 ///< `thứ hai`, Monday is 1
const TokenPhrases<TimeUnit>& duration_units();      ///< `giờ`, `ngày làm việc`: what a stretch counted from an event is measured in

}  // namespace kehoach::vi
