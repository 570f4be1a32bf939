#include "structure/grid_header.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t longest_header = 200;

// Between the levels of a header of several rows.
constexpr std::string_view level_separator = " / ";

std::string flat(const std::string& text) {
    std::string out = text;
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

// The text that stands over a column in a header row: its own cell's, or that of the merged cell to the left.
std::string upper_text(const GridRow& row, std::size_t column) {
    while (column > 0 && column < row.slots.size() && row.slots[column].cover == Cover::from_left) --column;
    return row.text(column);
}

// Whether cells of the header above reach down into the row at `at`: most of its cells are covered, or some beside cells that
// divide a header over several columns. A cell that reaches down through the whole table, or far, is none of the header.
bool is_reached(const std::vector<GridRow>& rows, std::size_t at) {
    constexpr std::size_t highest = 4;
    const auto& slots = rows[at].slots;
    std::size_t covered = 0;
    for (std::size_t c = 0; c < slots.size(); ++c) {
        if (slots[c].cover != Cover::from_above) continue;
        std::size_t end = at;
        while (end < rows.size() && end <= highest && c < rows[end].slots.size() && rows[end].slots[c].cover == Cover::from_above) ++end;
        if (end < rows.size() && end <= highest) ++covered;
    }
    const auto& upper = rows[at - 1].slots;
    const bool divided = std::any_of(upper.begin(), upper.end(), [](const Slot& s) { return s.spans_columns; });
    return covered > 0 && (divided || covered * 2 >= slots.size());
}

// Whether `lower` is the second row of the header that `upper` begins.
// `reached`: cells of the header reach down into it.
bool is_second_header_row(const GridRow& upper, const GridRow& lower, bool reached) {
    constexpr std::size_t longest = 110;
    if (lower.filled() == 0 || is_column_number_row(lower) || repeats(lower, upper) || vi::is_ordinal_cell(lower.text(0))) return false;
    for (const auto& slot : lower.slots) {
        if (slot.text.size() > longest) return false;
    }
    // A title over all columns, marked to be repeated with the header, is a group and no second level of it.
    const bool over_all = lower.filled() == 1 && lower.slots.size() > 2 && lower.first_filled() == 0 &&
                          std::all_of(lower.slots.begin() + 1, lower.slots.end(), [](const Slot& s) { return s.cover == Cover::from_left; });
    if (over_all) return false;
    const bool marked = upper.is_header && lower.is_header;
    if (marked || reached) return true;

    const std::string first = text::fold(lower.text(0));
    const bool ordinal_repeated = !first.empty() && first == text::fold(upper.text(0)) && vi::is_ordinal_header(first);
    if (ordinal_repeated) return true;
    if (!first.empty() || lower.filled() < 2) return false;
    // Each of its cells stands below an empty cell, beside one, or below one of several equal cells.
    for (std::size_t c = 0; c < lower.slots.size(); ++c) {
        if (!lower.slots[c].is_filled()) continue;
        const bool below_empty = !upper.text(c).empty() ? false : c > 0;
        const bool beside_empty = c + 1 < lower.slots.size() && upper.text(c + 1).empty() && lower.slots[c + 1].is_filled();
        const bool below_equal = !upper.text(c).empty() && (upper.text(c) == upper.text(c + 1) || (c > 0 && upper.text(c) == upper.text(c - 1)));
        if (!below_empty && !beside_empty && !below_equal) return false;
    }
    return true;
}

// How many of the filled cells of a column begin with one of the words; only rows with several cells count.
struct Share {
    std::size_t hits = 0;
    std::size_t filled = 0;
};

Share share_of(const std::vector<const GridRow*>& rows, std::size_t column, const vi::Phrases& words) {
    Share share;
    for (const auto* row : rows) {
        const std::string_view cell = row->text(column);
        if (cell.empty()) continue;
        ++share.filled;
        const auto bullet = vi::bullet_of(cell);
        if (words.starts(text::fold(bullet ? cell.substr(bullet->end) : cell, 30))) ++share.hits;
    }
    return share;
}

// Whether the first letter or digit of a cell is a digit; nullopt for cells without any.
std::optional<bool> is_figure(std::string_view cell) {
    for (std::size_t at = 0; at < cell.size();) {
        const char32_t c = text::next_code_point(cell, at);
        if (text::is_word_character(c)) return text::is_digit(c);
    }
    return std::nullopt;
}

// Whether the first row has words where the rows below it have figures: `Năm | Ngân sách tỉnh | Tổng` above `2026 | 2.900 | 4.250`.
bool stands_out(const std::vector<GridRow>& rows) {
    constexpr std::size_t longest = 70;
    constexpr std::size_t fewest = 2;
    constexpr std::size_t enough = 30;
    const GridRow& first = rows.front();
    if (first.slots.size() < 2) return false;
    for (std::size_t c = 0; c < first.slots.size(); ++c) {
        const auto& cell = first.slots[c].text;
        // The corner above the names of the rows may be empty.
        if (cell.empty() && c == 0) continue;
        if (cell.empty() || text::length(cell) > longest || is_figure(cell) != false || vi::is_ordinal_cell(cell)) return false;
    }
    for (std::size_t c = 0; c < first.slots.size(); ++c) {
        if (first.slots[c].text.empty()) continue;
        std::size_t figures = 0;
        std::size_t words = 0;
        for (std::size_t r = 1; r < rows.size() && r <= enough; ++r) {
            const auto figure = is_figure(rows[r].text(c));
            if (figure) ++(*figure ? figures : words);
        }
        // The last row may be called Tổng.
        if (figures >= fewest && words <= 1) return true;
    }
    return false;
}

}  // namespace

bool is_header_row(const GridRow& row) {
    const std::size_t filled = row.filled();
    if (filled < 2) return false;
    std::size_t named = 0;
    for (std::size_t c = 0; c < row.slots.size(); ++c) {
        const std::string& cell = row.slots[c].text;
        if (cell.empty()) continue;
        if (cell.size() > longest_header) return false;
        const std::string folded = text::fold(flat(cell));
        if (vi::is_ordinal_header(folded)) {
            if (c == row.first_filled()) return true;
            ++named;
            continue;
        }
        if (vi::is_ordinal_cell(cell)) return false;
        // A header names its column in a few words.
        if (text::length(cell) > 70) continue;
        if (vi::role_of_header(folded) || vi::is_other_header(folded)) ++named;
    }
    return named >= 2 && named * 3 >= filled * 2;
}

bool is_column_number_row(const GridRow& row) {
    int before = 0;
    std::size_t numbers = 0;
    std::size_t letters = 0;
    for (const auto& slot : row.slots) {
        if (!slot.is_filled()) continue;
        if (const auto number = vi::column_number(slot.text)) {
            if (*number != before + 1) return false;
            before = *number;
            ++numbers;
        } else if (numbers == 0 && slot.text.size() == 1 && slot.text[0] == static_cast<char>('A' + static_cast<int>(letters))) {
            ++letters;
        } else if (numbers > 0 && slot.text.find('=') != std::string::npos) {
            ++before;  // `(5) = (3) + (4)`
            ++numbers;
        } else if (text::has_word_character(slot.text)) {
            return false;
        }
    }
    return numbers + letters >= 3 && numbers >= 2;
}

bool repeats(const GridRow& row, const GridRow& header) {
    const std::size_t filled = header.filled();
    if (filled < 2 || row.filled() < 2) return false;
    const std::size_t columns = std::max(row.slots.size(), header.slots.size());
    std::size_t equal = 0;
    std::size_t other = 0;
    for (std::size_t c = 0; c < columns; ++c) {
        if (row.text(c).empty() && header.text(c).empty()) continue;
        const bool same = text::fold(flat(row.text(c))) == text::fold(flat(header.text(c)));
        (same ? equal : other) += 1;
        // Most rows are known to be others by their first cells.
        if (other * 4 > equal + columns - c - 1) return false;
    }
    return equal >= 2 && other * 4 <= equal;
}

std::size_t header_height(const std::vector<GridRow>& rows) {
    constexpr std::size_t highest = 4;
    if (rows.empty()) return 0;
    const GridRow& first = rows.front();
    const bool marked = first.is_header && first.filled() >= 2 && !vi::is_ordinal_cell(first.text(0));
    if (!marked && !is_header_row(first) && !stands_out(rows)) return 0;
    std::size_t height = 1;
    while (height < rows.size() && height < highest) {
        const bool reached = is_reached(rows, height);
        if (!is_second_header_row(rows[height - 1], rows[height], reached)) break;
        if (height >= 2 && !rows[height].is_header && !reached) break;
        ++height;
    }
    return height;
}

HeaderColumns columns_of(const std::vector<GridRow>& rows, std::size_t height, std::size_t width) {
    HeaderColumns out;
    std::vector<Column>& columns = out.columns;
    columns.resize(width);
    std::vector<std::size_t> last_filled(height, 0);
    for (std::size_t c = 0; c < width; ++c) {
        for (std::size_t level = 0; level < height; ++level) {
            if (!rows[level].text(c).empty()) last_filled[level] = c;
        }
        std::string& header = columns[c].header;
        for (std::size_t level = 0; level < height; ++level) {
            std::string part = flat(upper_text(rows[level], c));
            if (part.empty() && level + 1 < height && !rows[level + 1].text(c).empty() && rows[level].slots.size() > c &&
                rows[level].slots[c].cover == Cover::none) {
                // An empty upper cell over a filled lower one: the merge of the cell to its left was lost.
                const std::size_t left = last_filled[level];
                if (!rows[level + 1].text(left).empty()) part = flat(rows[level].text(left));
            }
            if (level > 0 && part == flat(upper_text(rows[level - 1], c))) {
                // A vertical merge written out on both levels.
                if (rows[level].text(c) == part) text::append_with(out.repeated, part, " | ");
                continue;
            }
            text::append_with(header, part, level_separator);
        }
        // The lowest level says what stands below it: `Phân công / Phối hợp`.
        const auto cut = header.rfind(level_separator);
        const auto lowest = cut == std::string::npos ? std::string_view(header) : std::string_view(header).substr(cut + level_separator.size());
        const auto role = vi::role_of_header(text::fold(lowest));
        columns[c].role = role ? *role : vi::role_of_header(text::fold(header)).value_or(ColumnRole::other);
    }
    return out;
}

std::vector<std::size_t> infer_roles(std::vector<Column>& columns, const std::vector<GridRow>& body) {
    struct Evidence {
        const vi::Phrases& (*words)();
        ColumnRole role;
    };
    constexpr Evidence evidence[] = {
        {vi::time_words, ColumnRole::deadline}, {vi::unit_words, ColumnRole::lead}, {vi::product_words, ColumnRole::output}};
    std::vector<std::size_t> inferred;
    constexpr std::size_t role_count = static_cast<std::size_t>(ColumnRole::other) + 1;
    std::array<bool, role_count> taken{};
    for (const auto& column : columns) taken[static_cast<std::size_t>(column.role)] = true;
    const auto is_taken = [&](ColumnRole role) { return taken[static_cast<std::size_t>(role)]; };
    const auto give = [&](std::size_t c, ColumnRole role) {
        columns[c].role = role;
        taken[static_cast<std::size_t>(role)] = true;
        inferred.push_back(c);
    };
    std::vector<const GridRow*> full_rows;
    for (const auto& row : body) {
        if (row.filled() >= 3) full_rows.push_back(&row);
    }
    const bool has_task = is_taken(ColumnRole::task) || is_taken(ColumnRole::activity) || is_taken(ColumnRole::objective);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].role != ColumnRole::other) continue;
        const std::string folded = text::fold(columns[c].header);
        if (folded.empty()) {
            std::size_t ordinals = 0;
            std::size_t filled = 0;
            for (const auto& row : body) {
                if (row.text(c).empty()) continue;
                ++filled;
                if (vi::is_ordinal_cell(row.text(c))) ++ordinals;
            }
            if (c == 0 && filled >= 2 && ordinals * 10 >= filled * 8 && !is_taken(ColumnRole::ordinal)) {
                give(c, ColumnRole::ordinal);
                continue;
            }
        }
        // `Đơn vị`, `Thực hiện`: of a unit or of measure, of a leader or of a share. Only a work programme has units that lead.
        const bool unclear = !vi::is_other_header(folded) || vi::is_unclear_header(folded);
        if (!unclear || (!has_task && !folded.empty())) continue;
        for (const auto& [words, role] : evidence) {
            if (is_taken(role)) continue;
            const Share share = share_of(full_rows, c, words());
            if (share.filled < 2 || share.hits * 10 < share.filled * 7) continue;
            give(c, role);
            break;
        }
    }
    return inferred;
}

}  // namespace kehoach::structure
