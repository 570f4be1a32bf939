#include "vi/deadlines.h"

#include <algorithm>

#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/deadline_grammar.h"
#include "vi/item_lists.h"
#include "vi/time_points.h"
#include "vi/time_words.h"

namespace kehoach::vi {
namespace {

using text::Token;
using Tokens = std::vector<Token>;
using Draft = DeadlineDraft;
using Match = DeadlineMatch;

// Marks and spaces between an action and its time, and at the ends of a sentence.
bool is_edge(char32_t c) { return c == U' ' || c == U',' || c == U';' || c == U':' || c == U'.' || c == U'+' || text::is_dash(c); }

std::string_view without_edges(std::string_view text) {
    text = text::trimmed(text);
    while (!text.empty() && is_edge(text::code_point_at(text, 0))) {
        std::size_t next = 0;
        text::next_code_point(text, next);
        text.remove_prefix(next);
    }
    while (!text.empty() && is_edge(text::last_code_point(text))) {
        std::size_t last = text.size() - 1;
        while ((static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
        text = text.substr(0, last);
    }
    return text::trimmed(text);
}

// Words before a time that only say that a time comes: `Thời gian hoàn thành:`.
bool is_time_label(std::string_view action, std::string_view behind) {
    return text::trimmed(behind).starts_with(':') && role_of_header(text::fold(action)) == ColumnRole::deadline;
}

// Items of one piece of a cell.
void read_piece(std::string_view piece, std::vector<Draft>& out) {
    const Tokens tokens = text::tokens_of(piece);
    std::vector<Draft> found;
    for (std::size_t at = 0; at < tokens.size();) {
        if (!found.empty() && tokens[at].is_mark('(')) {
            // A remark on the time before it.
            while (at < tokens.size() && !tokens[at].is_mark(')')) ++at;
            continue;
        }
        const bool behind_item = !found.empty() && at == found.back().end + 1 && connecting_words().match(tokens, at - 1).end == at;
        const bool at_start = behind_item || (found.empty() && (at == 0 || tokens[at - 1].is_mark(':')));
        Match match = match_deadline(tokens, at, at_start);
        if (match.drafts.empty()) {
            ++at;
            continue;
        }
        const DeadlineKind kind = match.drafts.front().item.kind;
        const bool adjacent = !found.empty() && found.back().end == match.drafts.front().first;
        if (adjacent && (kind == DeadlineKind::as_regulated || kind == DeadlineKind::event)) {
            found.back().end = match.end;  // `hàng quý theo quy định`: how, not when
        } else {
            for (auto& draft : match.drafts) found.push_back(std::move(draft));
        }
        at = std::max(match.end, at + 1);
    }
    if (found.empty()) {
        Draft draft;
        draft.item.text = piece;
        out.push_back(std::move(draft));
        return;
    }
    // Where each item's text begins: behind the first conjunction after the item before it.
    std::size_t text_begin = 0;
    std::optional<std::string> action;
    for (std::size_t i = 0; i < found.size(); ++i) {
        Draft& draft = found[i];
        std::size_t text_end = piece.size();
        std::size_t next_begin = piece.size();
        if (i + 1 < found.size()) {
            text_end = next_begin = draft.end == 0 ? 0 : tokens[draft.end - 1].end;
            for (std::size_t at = draft.end; at < found[i + 1].first; ++at) {
                const auto connection = connecting_words().match(tokens, at);
                if (connection.end == 0) continue;
                text_end = tokens[at].begin;
                next_begin = tokens[connection.end - 1].end;
                break;
            }
        }
        draft.item.text = without_edges(piece.substr(text_begin, text_end - text_begin));
        const std::size_t words_begin = tokens[draft.first].begin;
        std::string_view before = words_begin > text_begin ? piece.substr(text_begin, words_begin - text_begin) : std::string_view();
        std::string_view leading = without_edges(before);
        if (const auto colon = before.find(':');
            colon != std::string_view::npos && is_time_label(without_edges(before.substr(0, colon)), before.substr(colon))) {
            leading = without_edges(before.substr(colon));
        }
        while (!leading.empty() && (leading.back() == '(' || leading.back() == ' ')) leading.remove_suffix(1);
        // `Dự kiến: Quý III`
        const Tokens words = text::tokens_of(leading);
        if (time_prefixes().match(words, 0).end == words.size()) leading = {};
        if (text::has_word_character(leading)) {
            action = std::string(leading);
        } else if (i == 0) {
            action.reset();
        }
        draft.item.action = action;
        text_begin = next_begin;
        out.push_back(std::move(draft));
    }
}

// Pieces end at sentences too: `Quý II/2026 ban hành. Báo cáo vào quý IV`.
void split_sentences(std::string_view piece, std::vector<std::string_view>& out) {
    std::size_t start = 0;
    for (std::size_t stop = piece.find(". "); stop != std::string_view::npos; stop = piece.find(". ", stop + 1)) {
        const std::string_view last = text::last_word(piece.substr(start, stop - start));
        if (text::length(last) < 2 || !text::is_upper(text::code_point_at(piece, stop + 2))) continue;
        out.push_back(piece.substr(start, stop - start));
        start = stop + 2;
    }
    out.push_back(piece.substr(start));
}

// Years and months that a draft leaves out come from the next one that has them.
void carry_back(std::vector<Draft>& drafts, int document_year) {
    int year = 0;
    int month = 0;
    int next_month = 0;  // of the later item that the year comes from
    const auto fill = [&](TimePoint& point, bool& inferred) {
        if (point.undated) return;
        if (point.kind == DeadlineKind::date && point.first_month == 0 && month != 0) point.first_month = point.last_month = month;
        if (point.year != 0) return;
        // `Quý IV; quý I/2027` begins the year before.
        point.year = year - (year != 0 && point.first_month > next_month ? 1 : 0);
        if (year == 0 && document_year != 0) {
            point.year = document_year;
            inferred = true;
        }
    };
    for (auto draft = drafts.rbegin(); draft != drafts.rend(); ++draft) {
        for (TimePoint* point : {draft->to ? &*draft->to : nullptr, draft->from ? &*draft->from : nullptr}) {
            if (point == nullptr) continue;
            const bool first_of_two = draft->to && point == &*draft->from;
            const bool given = point->year != 0;
            if (!given && draft->to && point == &*draft->to && draft->from->year != 0) {
                // `từ tháng 3/2025 đến tháng 6`
                point->year = draft->from->year + (point->last_month < draft->from->first_month ? 1 : 0);
            }
            const bool over_new_year = !given && !first_of_two && draft->to && draft->from->year == 0 && point->last_month < draft->from->first_month;
            if (!given && first_of_two && draft->to->year != 0) {
                // `từ tháng 11 đến tháng 4/2026` began the year before.
                if (point->first_month == 0) point->first_month = point->last_month = draft->to->first_month;
                point->year = draft->to->year - (point->first_month > draft->to->last_month ? 1 : 0);
            }
            // `Thường xuyên trong năm` gives no bounds.
            if (draft->item.kind == DeadlineKind::ongoing && point->year == 0) continue;
            fill(*point, draft->item.inferred_year);
            if (over_new_year && draft->item.inferred_year) ++point->year;
            if (!draft->item.inferred_year && point->year != 0) {
                year = point->year;
                next_month = point->first_month;
            }
            if (point->first_month != 0 && point->kind == DeadlineKind::date) month = point->first_month;
        }
    }
}

void set_days(std::vector<Draft>& drafts, DeadlineReading& reading) {
    for (auto& draft : drafts) {
        bool impossible = draft.impossible || (draft.from && draft.from->impossible()) || (draft.to && draft.to->impossible());
        // A period that ends before it begins.
        if (!impossible && draft.from && draft.to) impossible = draft.to->last_day().value_or("9") < draft.from->first_day().value_or("0");
        if (impossible) {
            reading.impossible.push_back(draft.item.text);
            draft.item.kind = DeadlineKind::unparsed;
            draft.item.bound.reset();
            draft.item.every.reset();
            draft.item.rrule.reset();
            draft.item.inferred_year = false;
        } else if (draft.from) {
            draft.item.start = draft.from->first_day();
            draft.item.end = draft.to ? draft.to->last_day() : draft.from->last_day();
            // A period with one end unknown has no days at all.
            if (!draft.item.start || !draft.item.end) {
                draft.item.start.reset();
                draft.item.end.reset();
                draft.item.inferred_year = false;
            }
        }
        reading.deadline.items.push_back(std::move(draft.item));
    }
}

// Whether a time in running text is a limit for what the text wants done, and no date of something else.
bool limits(const Match& match, const Tokens& tokens) {
    const Draft& draft = match.drafts.front();
    if (draft.item.kind == DeadlineKind::recurring) {
        // `hằng năm` stands in running text for many reasons; with a month it is a limit.
        const bool dated = draft.item.rrule && draft.item.rrule->find("BYMONTH") != std::string::npos;
        return draft.item.every && *draft.item.every != Frequency::day && (*draft.item.every != Frequency::year || dated);
    }
    if (!draft.from || draft.from->undated) return false;
    if (draft.item.bound == Bound::before) return true;
    const auto word = time_prefixes().match(tokens, draft.first);
    const bool within = word.end != 0 && (word.meaning == TimePrefix::plain || word.meaning == TimePrefix::until);
    if (!within) return false;
    if (draft.item.kind == DeadlineKind::year || draft.item.kind == DeadlineKind::period) {
        // Years stand in running text for many reasons; `hoàn thành trong năm 2025` is a limit.
        constexpr std::size_t most_words = 2;
        for (std::size_t words = 1; words <= most_words && words <= draft.first; ++words) {
            if (completion_words().match(tokens, draft.first - words).end == draft.first) return true;
        }
        return false;
    }
    return draft.item.kind != DeadlineKind::date || word.meaning == TimePrefix::until;
}

}  // namespace

std::optional<DeadlineReading> deadline_in(std::string_view sentence, int year, const std::vector<TextRange>& skipped) {
    const Tokens tokens = text::tokens_of(sentence);
    std::vector<Draft> drafts;
    auto skip = skipped.begin();
    for (std::size_t at = 0; at < tokens.size();) {
        while (skip != skipped.end() && skip->second <= tokens[at].begin) ++skip;
        if (skip != skipped.end() && skip->first <= tokens[at].begin) {
            ++at;
            continue;
        }
        Match match = match_limit(tokens, at);
        if (match.drafts.empty()) {
            ++at;
            continue;
        }
        if (limits(match, tokens)) {
            for (auto& draft : match.drafts) {
                draft.item.text = sentence.substr(tokens[draft.first].begin, tokens[draft.end - 1].end - tokens[draft.first].begin);
                drafts.push_back(std::move(draft));
            }
        }
        at = std::max(match.end, at + 1);
    }
    if (drafts.empty()) return std::nullopt;
    DeadlineReading reading;
    const std::size_t begin = tokens[drafts.front().first].begin;
    reading.deadline.raw = sentence.substr(begin, tokens[drafts.back().end - 1].end - begin);
    carry_back(drafts, year);
    set_days(drafts, reading);
    return reading;
}

std::optional<DeadlineReading> deadline_of(std::string_view cell, int year) {
    if (!text::has_word_character(cell)) return std::nullopt;
    std::vector<Draft> drafts;
    for (const auto& piece : listed_items(cell)) {
        std::vector<std::string_view> sentences;
        split_sentences(piece, sentences);
        for (const auto sentence : sentences) read_piece(without_edges(sentence), drafts);
    }
    if (drafts.empty()) return std::nullopt;
    DeadlineReading reading;
    reading.deadline.raw = cell;
    carry_back(drafts, year);
    set_days(drafts, reading);
    return reading;
}

}  // namespace kehoach::vi
