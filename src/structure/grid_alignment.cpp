#include "structure/grid_alignment.h"

#include <algorithm>
#include <limits>

#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

// Names of units and dates come again in a column; long texts do not.
constexpr std::size_t longest_name = 120;

std::string key(const std::string& cell) { return text::fold(text::without_final(cell, ".;,")); }

std::string_view without_bullet(std::string_view cell) {
    const auto bullet = vi::bullet_of(cell);
    return bullet ? cell.substr(bullet->end) : cell;
}

// `2. ...` below `1. ...`: the next item of an enumeration that runs down a column.
bool goes_on_enumerating(const std::string& cell, const std::string& above) {
    const auto now = vi::label_of(cell, false);
    const auto before = vi::label_of(above, false);
    return now && before && now->style == before->style && now->ordinal == before->ordinal + 1;
}

}  // namespace

void ColumnKnowledge::learn() const {
    texts_.resize(columns_.size());
    for (const auto& row : body_) {
        // Only rows that stand in their places teach: full ones that begin with an ordinal.
        if (row.slots.size() != columns_.size() || !vi::is_ordinal_cell(row.text(0))) continue;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const std::string& cell = row.text(c);
            if (!cell.empty() && cell.size() <= longest_name) ++texts_[c][key(cell)];
        }
    }
}

int ColumnKnowledge::times(const std::string& cell, std::size_t column) const {
    if (cell.size() > longest_name) return 0;
    if (texts_.empty()) learn();
    const auto found = texts_[column].find(key(cell));
    return found == texts_[column].end() ? 0 : found->second;
}

bool ColumnKnowledge::is_known(const std::string& cell, std::size_t column) const { return times(cell, column) > 0; }

int ColumnKnowledge::fit(const std::string& cell, std::size_t column, const std::string& above) const {
    const bool ordinal = vi::is_ordinal_cell(cell);
    if (columns_[column].role == ColumnRole::ordinal) return ordinal ? 6 : -8;
    // Once may be the row in question itself.
    int score = times(cell, column) > 1 ? 4 : 0;
    if (goes_on_enumerating(cell, above)) score += 4;
    const std::string folded = text::fold(without_bullet(cell), 40);
    const bool time = vi::time_words().starts(folded);
    const bool unit = vi::unit_words().starts(folded) || vi::organ_starts().starts(folded);
    const bool product = vi::product_words().starts(folded);
    switch (columns_[column].role) {
        case ColumnRole::deadline: return score + (time ? 4 : unit ? -4 : -1);
        // A task has somebody who leads it before it has others who help.
        case ColumnRole::lead: return score + (unit ? 7 : time ? -4 : -1);
        case ColumnRole::coordinating: return score + (unit ? 4 : time ? -4 : -1);
        case ColumnRole::output: return score + (product ? 2 : 0) - (time && !product && cell.size() < 30 ? 4 : 0);
        case ColumnRole::budget: return score + (text::is_digit(static_cast<unsigned char>(cell.front())) ? 2 : time ? -1 : 0);
        case ColumnRole::note: return score - 1;
        default: return score + (cell.size() > 60 ? 1 : 0) - (time && cell.size() < 30 ? 2 : 0);
    }
}

std::optional<std::vector<std::size_t>> better_columns(const GridRow& row, const std::vector<std::string>& above, const ColumnKnowledge& knowledge,
                                                       std::size_t width) {
    constexpr int proof = 5;
    constexpr int own_place = 1;
    constexpr int beside = 1;  // cells of one row stand side by side; what is lost is lost in one piece
    constexpr int impossible = std::numeric_limits<int>::min() / 2;
    std::vector<std::size_t> filled;
    for (std::size_t c = 0; c < row.slots.size() && c < width; ++c) {
        if (row.slots[c].is_filled()) filled.push_back(c);
    }
    const std::size_t count = filled.size();
    constexpr std::size_t widest = 40;  // the search grows with the square of the columns
    if (count < 2 || count > width || width > widest) return std::nullopt;

    // best[k][c]: the best fit of the first k + 1 cells with the k-th in column c; from[k][c]: the column of the cell before it.
    std::vector<std::vector<int>> best(count, std::vector<int>(width, impossible));
    std::vector<std::vector<std::size_t>> from(count, std::vector<std::size_t>(width, 0));
    int now = 0;
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t c = k; c < width; ++c) {
            const int fit = knowledge.fit(row.text(filled[k]), c, above[c]) + (filled[k] == c ? own_place : 0);
            if (filled[k] == c) now += fit + (k > 0 && filled[k - 1] + 1 == c ? beside : 0);
            if (k == 0) {
                best[k][c] = fit;
                continue;
            }
            for (std::size_t before = k - 1; before < c; ++before) {
                if (best[k - 1][before] == impossible) continue;
                const int total = best[k - 1][before] + fit + (before + 1 == c ? beside : 0);
                if (total >= best[k][c]) {
                    best[k][c] = total;
                    from[k][c] = before;
                }
            }
        }
    }
    const auto& last = best.back();
    std::size_t column = static_cast<std::size_t>(std::max_element(last.begin(), last.end()) - last.begin());
    if (last[column] < now + proof) return std::nullopt;
    std::vector<std::size_t> columns(count);
    for (std::size_t k = count; k > 0; --k) {
        columns[k - 1] = column;
        column = from[k - 1][column];
    }
    return columns;
}

}  // namespace kehoach::structure
