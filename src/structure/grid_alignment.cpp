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

ColumnKnowledge::ColumnKnowledge(const std::vector<Column>& columns, const std::vector<GridRow>& body) : columns_(columns), texts_(columns.size()) {
    for (const auto& row : body) {
        // Only rows that stand in their places teach: full ones that begin with an ordinal.
        if (row.slots.size() != columns.size() || !vi::is_ordinal_cell(row.text(0))) continue;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!row.text(c).empty()) texts_[c].insert(key(row.text(c)));
        }
    }
}

bool ColumnKnowledge::is_known(const std::string& cell, std::size_t column) const { return texts_[column].count(key(cell)) != 0; }

int ColumnKnowledge::fit(const std::string& cell, std::size_t column, const std::string& above) const {
    const bool ordinal = vi::is_ordinal_cell(cell);
    if (columns_[column].role == ColumnRole::ordinal) return ordinal ? 6 : -8;
    int score = is_known(cell, column) ? 4 : 0;
    if (goes_on_enumerating(cell, above)) score += 4;
    const std::string folded = text::fold(without_bullet(cell), 40);
    const bool time = vi::time_words().starts(folded);
    const bool unit = vi::unit_words().starts(folded);
    const bool product = vi::product_words().starts(folded);
    switch (columns_[column].role) {
        case ColumnRole::deadline: return score + (time ? 4 : unit ? -4 : -1);
        case ColumnRole::lead:
        case ColumnRole::coordinating: return score + (unit ? 4 : time ? -4 : -1);
        case ColumnRole::output: return score + (product ? 2 : 0) - (time && !product ? 2 : 0);
        case ColumnRole::budget: return score + (text::is_digit(static_cast<unsigned char>(cell.front())) ? 2 : time ? -1 : 0);
        case ColumnRole::note: return score - 1;
        default: return score + (cell.size() > 60 ? 1 : 0) - (time && cell.size() < 30 ? 2 : 0);
    }
}

std::optional<std::vector<std::size_t>> better_columns(const GridRow& row, const GridRow* above, const ColumnKnowledge& knowledge, std::size_t width) {
    constexpr int proof = 5;
    constexpr int impossible = std::numeric_limits<int>::min() / 2;
    std::vector<std::size_t> filled;
    for (std::size_t c = 0; c < row.slots.size() && c < width; ++c) {
        if (row.slots[c].is_filled()) filled.push_back(c);
    }
    if (filled.size() < 2 || filled.size() > width) return std::nullopt;
    static const std::string empty;
    const auto fit = [&](std::size_t k, std::size_t column) {
        return knowledge.fit(row.text(filled[k]), column, above != nullptr ? above->text(column) : empty);
    };

    // best[k][c]: the best fit of the first k cells in the first c columns, in their order.
    std::vector<std::vector<int>> best(filled.size() + 1, std::vector<int>(width + 1, impossible));
    std::fill(best[0].begin(), best[0].end(), 0);
    for (std::size_t k = 1; k <= filled.size(); ++k) {
        for (std::size_t c = 1; c <= width; ++c) {
            best[k][c] = best[k][c - 1];
            if (best[k - 1][c - 1] > impossible) best[k][c] = std::max(best[k][c], best[k - 1][c - 1] + fit(k - 1, c - 1));
        }
    }
    int now = 0;
    for (std::size_t k = 0; k < filled.size(); ++k) now += fit(k, filled[k]);
    if (best[filled.size()][width] < now + proof) return std::nullopt;

    std::vector<std::size_t> columns(filled.size());
    std::size_t c = width;
    for (std::size_t k = filled.size(); k > 0; --k) {
        while (best[k][c] == best[k][c - 1]) --c;
        columns[k - 1] = --c;
    }
    return columns;
}

}  // namespace kehoach::structure
