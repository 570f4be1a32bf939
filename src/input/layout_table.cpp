#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "input/table_shapes.h"
#include "text/byte_scan.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/labels.h"

namespace kehoach::input {
namespace {

constexpr std::size_t narrowest_gap = 2;

// A stretch of text in a line, by columns of code points; [begin, end).
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

// The stretches of a line between gaps of at least two spaces.
std::vector<Stretch> row_stretches(std::string_view raw) {
    constexpr std::size_t gap = narrowest_gap;
    std::vector<Stretch> out;
    std::size_t column = 0;
    std::size_t spaces = gap;
    for (std::size_t i = 0; i < raw.size(); ++column) {
        const std::size_t start = i;
        const char32_t c = text::next_code_point(raw, i);
        if (text::is_space(c)) {
            ++spaces;
            continue;
        }
        if (spaces >= gap || out.empty()) {
            out.push_back({column, column, {}});
        } else {
            out.back().text.append(spaces, ' ');
        }
        spaces = 0;
        out.back().text += raw.substr(start, i - start);
        out.back().end = column + 1;
    }
    return out;
}

bool is_header_start(const std::vector<Stretch>& stretches) {
    if (stretches.size() < 3 || !vi::is_ordinal_header(text::fold(stretches.front().text))) return false;
    return std::any_of(stretches.begin() + 1, stretches.end(), [](const Stretch& s) { return vi::role_of_header(text::fold(s.text)).has_value(); });
}

// Where the header that line `at` begins has its ordinal: on that line, or on one of the next two where the other
// headers are taller.
std::optional<std::size_t> header_line(const SourceLines& lines, std::size_t at) {
    constexpr std::size_t tallest = 3;
    for (std::size_t i = at; i < lines.size() && i < at + tallest && !lines[i].is_blank(); ++i) {
        if (i > at && lines[i].page_break_before) return std::nullopt;
        if (lines[i].raw.find("  ") == std::string_view::npos) return std::nullopt;
        const auto stretches = row_stretches(lines[i].raw);
        if (is_header_start(stretches)) return i;
        if (stretches.empty() || stretches.front().text.size() > 60 || (stretches.size() < 2 && i == at)) return std::nullopt;
    }
    return std::nullopt;
}

// The lines of the table's part on this page. A part is bounded, so that a file of many tables is not read to its end
// for each of them; longer tables go on in a further part.
std::size_t page_end(const SourceLines& lines, std::size_t at) {
    constexpr std::size_t most_blank = 3;
    constexpr std::size_t most_lines = 1000;
    std::size_t end = at + 1;
    std::size_t blank = 0;
    for (std::size_t i = at + 1; i < lines.size() && i < at + most_lines && !lines[i].page_break_before && blank <= most_blank; ++i) {
        blank = lines[i].is_blank() ? blank + 1 : 0;
        if (blank == 0) end = i + 1;
    }
    return end;
}

// The index behind the header lines: those of the page before where they come again, else all up to the first ordinal.
std::size_t end_of_header(const SourceLines& lines, std::size_t at, std::size_t header, const std::vector<std::size_t>& columns,
                          const std::vector<std::string>& known) {
    constexpr std::size_t tallest = 4;
    std::size_t same = 0;
    while (same < known.size() && at + same < lines.size() && text::fold(lines[at + same].raw) == known[same]) ++same;
    if (same > 0 && same == known.size()) return at + same;
    std::size_t end = header + 1;
    while (end < lines.size() && end <= header + tallest && !lines[end].is_blank()) {
        const auto stretches = row_stretches(lines[end].raw);
        if (stretches.front().begin < columns[1] || vi::is_ordinal_cell(stretches.front().text)) break;
        ++end;
    }
    return end;
}

class LayoutTable {
public:
    LayoutTable(const SourceLines& lines, std::size_t begin, std::size_t end) : lines_(lines), begin_(begin), end_(end) {
        for (std::size_t i = begin; i < end; ++i) rows_.push_back(row_stretches(lines[i].raw));
    }

    // Finds the columns: what stays blank in all lines of several stretches. Returns false if that makes no table.
    bool find_columns(std::size_t header) {
        const auto& heads = rows_[header - begin_];
        std::vector<int> used;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto& row = rows_[i];
            if (row.size() < 3 || row.size() > heads.size() + 1) continue;
            // Behind the table there may be other lines in columns: the signature beside the recipients.
            if (i > 0 && row.size() * 2 < heads.size()) continue;
            for (const auto& stretch : row) {
                if (used.size() < stretch.end) used.resize(stretch.end, 0);
                for (std::size_t c = stretch.begin; c < stretch.end; ++c) used[c] = 1;
            }
        }
        starts_.clear();
        std::size_t blank = narrowest_gap;
        for (std::size_t c = 0; c < used.size(); ++c) {
            if (used[c] == 0) {
                ++blank;
                continue;
            }
            if (blank >= narrowest_gap) starts_.push_back(c);
            blank = 0;
        }
        return starts_.size() >= 3;
    }

    void use_columns(const std::vector<std::size_t>& starts) { starts_ = starts; }
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return starts_; }

    // Whether a line stands in the columns: two stretches at least begin at one of them.
    [[nodiscard]] bool fits(std::size_t i) const {
        const auto& row = rows_[i - begin_];
        if (row.size() < 2) return false;
        std::size_t aligned = 0;
        for (const auto& stretch : row) {
            const bool at_start = std::any_of(starts_.begin(), starts_.end(),
                                              [&](std::size_t start) { return stretch.begin + 2 >= start && stretch.begin <= start + 2; });
            if (at_start) ++aligned;
        }
        return aligned >= 2 && aligned + 1 >= row.size();
    }

    // Reads the rows from `first` on, the header lines up to `header_end` as one row. Returns the index behind the last line.
    std::size_t read(std::size_t header_end, RawTable& table, BlockBuilder& out) {
        std::size_t i = begin_;
        std::vector<std::string> cells(starts_.size());
        Span span;
        const auto end_row = [&](bool header) {
            if (!span.is_known()) return;
            TableRow row;
            row.is_header = header;
            row.span = span;
            for (auto& cell : cells) {
                row.cells.push_back(out.cell(cell, span));
                cell.clear();
            }
            table.span = table.span.joined_with(span);
            table.rows.push_back(std::move(row));
            span = {};
        };
        for (; i < header_end; ++i) take(i, cells, span, true);
        if (header_end > begin_) end_row(true);

        const bool by_blank_lines = blank_lines_part_rows(header_end);
        std::size_t behind = i;
        bool blank = false;
        for (; i < end_; ++i) {
            if (lines_[i].is_blank()) {
                blank = true;
                continue;
            }
            const bool ordinal = has_ordinal(i);
            if (!ordinal && leaves_table(i, blank)) break;
            if (by_blank_lines ? blank : ordinal || is_heading(i)) end_row(false);
            take(i, cells, span, false);
            behind = i + 1;
            blank = false;
        }
        end_row(false);
        return behind;
    }

private:
    [[nodiscard]] bool has_ordinal(std::size_t i) const {
        const auto& row = rows_[i - begin_];
        return !row.empty() && column_of(row.front()) == 0 && row.front().end <= starts_[1] && vi::is_ordinal_cell(row.front().text);
    }

    // A line without an ordinal that crosses columns: the title of a group without a number.
    [[nodiscard]] bool is_heading(std::size_t i) const {
        const auto& row = rows_[i - begin_];
        return row.size() == 1 && crosses(row.front()) && text::is_all_capitals(row.front().text);
    }

    [[nodiscard]] bool crosses(const Stretch& stretch) const {
        const std::size_t first = column_of(stretch);
        return first + 1 < starts_.size() && stretch.end > starts_[first + 1] + 1;
    }

    // A line that is no row: text across the columns, or one that begins where only ordinals stand.
    [[nodiscard]] bool leaves_table(std::size_t i, bool behind_blank) const {
        const auto& row = rows_[i - begin_];
        const bool in_ordinal_column = column_of(row.front()) == 0 || row.front().begin + 2 <= starts_[1];
        if (behind_blank && is_page_number(i)) return true;
        const bool across = crosses(row.front());
        if (in_ordinal_column && (across || row.front().text.size() > 6)) return true;
        return behind_blank && across && !is_heading(i);
    }

    // A number alone between empty lines, away from the ordinals.
    [[nodiscard]] bool is_page_number(std::size_t i) const {
        constexpr std::size_t most_digits = 3;
        const auto& row = rows_[i - begin_];
        if (row.size() != 1 || row.front().text.size() > most_digits || (i + 1 < lines_.size() && !lines_[i + 1].is_blank())) return false;
        return std::all_of(row.front().text.begin(), row.front().text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    // Rows parted by empty lines have one ordinal each at the most, anywhere in their lines.
    [[nodiscard]] bool blank_lines_part_rows(std::size_t from) const {
        std::size_t blocks = 0;
        std::size_t ordinals = 0;
        bool blank = true;
        for (std::size_t i = from; i < end_; ++i) {
            if (lines_[i].is_blank()) {
                blank = true;
                continue;
            }
            if (blank) {
                ++blocks;
                ordinals = 0;
            }
            blank = false;
            if (has_ordinal(i) && ++ordinals > 1) return false;
        }
        return blocks >= 2;
    }

    [[nodiscard]] std::size_t column_of(const Stretch& stretch) const {
        std::size_t best = 0;
        std::size_t overlap = 0;
        for (std::size_t c = 0; c < starts_.size(); ++c) {
            const std::size_t begin = c == 0 ? 0 : starts_[c];
            const std::size_t end = c + 1 < starts_.size() ? starts_[c + 1] : static_cast<std::size_t>(-1);
            const std::size_t from = std::max(begin, stretch.begin);
            const std::size_t to = std::min(end, stretch.end);
            if (to > from && to - from > overlap) {
                overlap = to - from;
                best = c;
            }
            // A title that runs over several columns belongs to the one in which it begins.
            if (stretch.begin >= begin && stretch.begin < end && c > 0) return c;
        }
        return best;
    }

    void take(std::size_t i, std::vector<std::string>& cells, Span& span, bool header) const {
        for (const auto& stretch : rows_[i - begin_]) {
            std::string& cell = cells[header ? header_column(stretch) : column_of(stretch)];
            const bool item = !header && (vi::bullet_of(stretch.text) || text::without_final(cell, " ").ends_with(';'));
            text::append_with(cell, stretch.text, item ? "\n" : " ");
        }
        span = span.joined_with({lines_[i].number, lines_[i].number});
    }

    // Headers are centred: they overlap their column, and may begin before it.
    [[nodiscard]] std::size_t header_column(const Stretch& stretch) const {
        std::size_t best = 0;
        std::size_t overlap = 0;
        for (std::size_t c = 0; c < starts_.size(); ++c) {
            const std::size_t end = c + 1 < starts_.size() ? starts_[c + 1] : static_cast<std::size_t>(-1);
            const std::size_t from = std::max(starts_[c], stretch.begin);
            const std::size_t to = std::min(end, stretch.end);
            if (to > from && to - from > overlap) {
                overlap = to - from;
                best = c;
            }
        }
        return best;
    }

    const SourceLines& lines_;
    std::size_t begin_;
    std::size_t end_;
    std::vector<std::vector<Stretch>> rows_;
    std::vector<std::size_t> starts_;
};

}  // namespace

std::size_t read_layout_table(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    if (text::find_pair(lines[at].raw, ' ', ' ') == std::string_view::npos) return 0;
    RawTable table;
    table.form = TableForm::layout;
    BlockBuilder::LayoutMemory memory = out.layout_memory();

    const auto header = header_line(lines, at);
    if (!header && memory.columns.empty()) return 0;
    const std::size_t end = page_end(lines, at);
    LayoutTable page(lines, at, end);
    std::size_t header_end = at;
    if (header) {
        if (!page.find_columns(*header)) return 0;
        header_end = std::min(end_of_header(lines, at, *header, page.columns(), memory.header_lines), end);
        memory.header_lines.clear();
        for (std::size_t i = at; i < header_end; ++i) memory.header_lines.push_back(text::fold(lines[i].raw));
    } else {
        // The next page of a table whose header is not repeated.
        page.use_columns(memory.columns);
        if (!page.fits(at)) return 0;
    }
    const std::size_t behind = page.read(header_end, table, out);
    if (table.rows.empty()) return 0;
    memory.columns = page.columns();
    out.add_table(std::move(table));
    out.layout_memory() = std::move(memory);
    return behind - at;
}

}  // namespace kehoach::input
