#include "check/cell_places.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <variant>

#include "text/letters.h"
#include "text/words.h"

namespace kehoach::checks {
namespace {

constexpr std::string_view rows_step = "/rows/";
constexpr std::string_view cells_step = "/cells/";

// The pointer of the row that a pointer names or leads into.
std::string_view row_of(std::string_view pointer) {
    const auto rows = pointer.rfind(rows_step);
    if (rows == std::string_view::npos) return {};
    return pointer.substr(0, std::min(pointer.find('/', rows + rows_step.size()), pointer.size()));
}

std::optional<std::size_t> column_of(std::string_view pointer) {
    const auto cells = pointer.rfind(cells_step);
    if (cells == std::string_view::npos) return std::nullopt;
    const auto digits = pointer.substr(cells + cells_step.size());
    std::size_t column = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), column);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return column;
}

// The first of `places` in the range, not before `from`.
std::optional<std::size_t> next_of(const std::vector<std::size_t>& places, std::size_t from, std::size_t end) {
    const auto found = std::lower_bound(places.begin(), places.end(), from);
    if (found == places.end() || *found >= end) return std::nullopt;
    return *found;
}

// Calls `on_row` before each row, those of nested tables too, and `on_line` for each line, in the order of Draft::lines.
template <class OnRow, class OnLine>
void walk(const RawTable& table, const OnRow& on_row, const OnLine& on_line) {
    for (const auto& row : table.rows) {
        on_row();
        for (const auto& cell : row.cells) {
            std::size_t nested = 0;
            const auto walk_nested = [&](std::size_t paragraph) {
                const std::size_t before = nested;
                for (; nested < cell.tables.size() && cell.tables[nested].behind <= paragraph; ++nested) {
                    walk(cell.tables[nested].table, on_row, on_line);
                }
                if (nested != before) on_row();
            };
            for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
                walk_nested(i);
                on_line();
            }
            walk_nested(static_cast<std::size_t>(-1));
            if (cell.paragraphs.empty() && !cell.text.empty()) on_line();
        }
    }
}

}  // namespace

CellPlaces::CellPlaces(const Draft& draft) : draft_(draft) {
    const auto& texts = draft.texts;
    if (std::none_of(texts.begin(), texts.end(), [](const Text& t) { return t.zone == Zone::cell; })) return;
    if (draft.is_word()) {
        cut_word_tables();
    } else {
        cut_text_tables();
    }
    Positions positions;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        const Stretch& s = stretches_[i];
        positions[draft.lines[s.line].text.substr(s.begin, s.end - s.begin)].push_back(i);
    }
    std::size_t cursor = 0;
    for (std::size_t begin = 0; begin < texts.size();) {
        const std::string_view row = texts[begin].zone == Zone::cell ? row_of(texts[begin].at) : std::string_view();
        std::size_t end = begin + 1;
        while (end < texts.size() && !row.empty() && texts[end].zone == Zone::cell && row_of(texts[end].at) == row) ++end;
        const std::span<const Text> cells(&texts[begin], end - begin);
        const Range range = stretches_of(texts[begin].span);
        if (!row.empty() && range.first < range.second) {
            if (cursor < range.first || cursor > range.second) cursor = range.first;
            const auto same_span = [&](std::size_t i) {
                return i < texts.size() && texts[i].zone == Zone::cell && texts[i].span.first == texts[begin].span.first;
            };
            const bool shared = (begin > 0 && same_span(begin - 1)) || same_span(end);
            const Range all = is_one_row(range, shared) ? range : row_among(cells, range, cursor, positions);
            if (all.first < all.second) {
                cursor = all.second;
                rows_.emplace(row, PlacedRow{all, cells_in(cells, all, positions)});
            }
        }
        begin = end;
    }
}

void CellPlaces::add(std::size_t line, std::size_t begin, std::size_t end) {
    const std::string_view whole = draft_.lines[line].text.substr(begin, end - begin);
    std::string_view words = text::trimmed(whole);
    // Emphasis of Markdown.
    while (!draft_.is_word() && words.size() > 2 && (words.front() == '*' || words.front() == '_') && words.front() == words.back()) {
        words = words.substr(1, words.size() - 2);
    }
    if (words.empty()) return;
    const auto from = begin + static_cast<std::size_t>(words.data() - whole.data());
    stretches_.push_back({line, from, from + words.size()});
    row_starts_.push_back(row_start_);
}

void CellPlaces::cut_word_tables() {
    std::size_t line = 0;
    for (const auto& block : draft_.blocks.blocks) {
        if (const auto* table = std::get_if<RawTable>(&block)) {
            walk(
                *table, [&] { row_start_ = stretches_.size(); },
                [&] {
                    if (line < draft_.lines.size()) add(line, 0, draft_.lines[line].text.size());
                    ++line;
                });
        } else {
            ++line;
        }
    }
}

void CellPlaces::cut_text_tables() {
    for (std::size_t i = 0; i < draft_.lines.size(); ++i) {
        if (draft_.lines[i].in_table) cut_line(i);
    }
}

// The text between tabs, strokes and tags, or between wide spaces in a line that has none of these.
void CellPlaces::cut_line(std::size_t line) {
    const std::string_view text = draft_.lines[line].text;
    row_start_ = stretches_.size();
    const auto is_tag = [&](std::size_t at) {
        return text[at] == '<' && at + 1 < text.size() && (text[at + 1] == '/' || text::is_letter(static_cast<unsigned char>(text[at + 1])));
    };
    bool bordered = false;
    for (std::size_t i = 0; i < text.size() && !bordered; ++i) bordered = text[i] == '\t' || text[i] == '|' || is_tag(i);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t behind = i;
        if (text[i] == '\t' || text[i] == '|') {
            behind = i + 1;
        } else if (is_tag(i)) {
            behind = std::min(text.find('>', i), text.size() - 1) + 1;
        } else if (!bordered && text[i] == ' ') {
            constexpr std::size_t narrowest = 3;
            const std::size_t next = std::min(text.find_first_not_of(' ', i), text.size());
            if (next - i >= narrowest) behind = next;
        }
        if (behind == i) {
            ++i;
            continue;
        }
        add(line, begin, i);
        if (text[i] == '<' && i + 2 < text.size() && (text[i + 1] | 0x20) == 't' && (text[i + 2] | 0x20) == 'r') row_start_ = stretches_.size();
        begin = i = behind;
    }
    add(line, begin, text.size());
}

CellPlaces::Range CellPlaces::stretches_of(Span span) const {
    const auto [first, last] = draft_.lines_of(span);
    const auto before = [](const Stretch& s, std::size_t line) { return s.line < line; };
    const auto begin = std::lower_bound(stretches_.begin(), stretches_.end(), first, before);
    const auto end = std::lower_bound(begin, stretches_.end(), last, before);
    return {static_cast<std::size_t>(begin - stretches_.begin()), static_cast<std::size_t>(end - stretches_.begin())};
}

// Whether the lines of a row hold no other rows.
bool CellPlaces::is_one_row(Range range, bool shared) const {
    if (draft_.is_word() || shared) return false;
    const bool one_line = stretches_[range.first].line == stretches_[range.second - 1].line;
    return !one_line || row_starts_[range.first] == row_starts_[range.second - 1];
}

// The row of the source that the cells are. A text that stands once only tells it; others, such as `Báo cáo`, stand in the first row behind the
// one before that has all of them.
CellPlaces::Range CellPlaces::row_among(std::span<const Text> cells, Range range, std::size_t from, const Positions& positions) const {
    const auto end_of_row = [&](std::size_t at) {
        const auto next = std::upper_bound(row_starts_.begin() + static_cast<std::ptrdiff_t>(at), row_starts_.end(), row_starts_[at]);
        return std::min(static_cast<std::size_t>(next - row_starts_.begin()), range.second);
    };
    std::optional<std::size_t> at;
    for (const auto& cell : cells) {
        const auto lines = text::lines(cell.text);
        const auto found = lines.empty() ? positions.end() : positions.find(text::trimmed(lines.front()));
        if (found == positions.end()) continue;
        const auto first = next_of(found->second, range.first, range.second);
        if (!first) continue;
        if (!next_of(found->second, *first + 1, range.second)) {
            at = first;
            break;
        }
        const auto next = next_of(found->second, from, range.second);
        if (next && (!at || *next > *at)) at = next;
    }
    if (!at) return {0, 0};
    return {std::max(row_starts_[*at], range.first), end_of_row(*at)};
}

// Cells stand in the order of their columns; one that is not found as it is read stands between those beside it.
std::vector<CellPlaces::Range> CellPlaces::cells_in(std::span<const Text> cells, Range row, const Positions& positions) {
    std::vector<Range> out;
    std::vector<std::size_t> lost;
    std::size_t cursor = row.first;
    const auto give_lost = [&](std::size_t end) {
        for (const auto column : lost) out[column].second = end;
        lost.clear();
    };
    for (const auto& cell : cells) {
        const auto column = column_of(cell.at);
        if (!column) continue;
        if (out.size() <= *column) out.resize(*column + 1, Range{0, 0});
        Range& place = out[*column];
        place = {cursor, cursor};
        bool found_first = false;
        for (const auto line : text::lines(cell.text)) {
            const auto found = positions.find(text::trimmed(line));
            const auto next = found == positions.end() ? std::nullopt : next_of(found->second, cursor, row.second);
            if (!next) continue;
            if (!std::exchange(found_first, true)) place.first = *next;
            place.second = cursor = *next + 1;
        }
        if (found_first) {
            give_lost(place.first);
        } else {
            lost.push_back(*column);
        }
    }
    give_lost(row.second);
    return out;
}

const CellPlaces::PlacedRow* CellPlaces::find(std::string_view pointer) const {
    if (rows_.empty()) return nullptr;
    const auto found = rows_.find(row_of(pointer));
    return found == rows_.end() ? nullptr : &found->second;
}

std::span<const Stretch> CellPlaces::row(std::string_view pointer) const {
    const PlacedRow* row = find(pointer);
    if (row == nullptr) return {};
    return std::span(stretches_).subspan(row->all.first, row->all.second - row->all.first);
}

std::span<const Stretch> CellPlaces::cell(std::string_view pointer) const {
    const PlacedRow* row = find(pointer);
    const auto column = column_of(pointer);
    if (row == nullptr || !column || *column >= row->cells.size()) return {};
    const auto [begin, end] = row->cells[*column];
    if (end <= begin) return {};
    return std::span(stretches_).subspan(begin, end - begin);
}

}  // namespace kehoach::checks
