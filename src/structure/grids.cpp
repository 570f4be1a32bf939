#include "structure/grids.h"

#include <algorithm>
#include <string>
#include <utility>

#include "structure/grid_alignment.h"
#include "structure/grid_header.h"
#include "structure/grid_parts.h"
#include "structure/grid_rows.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

const std::string& cell_text(const Row& row, std::size_t column) {
    static const std::string empty;
    return row.cells[column] ? *row.cells[column] : empty;
}

// Whether a cell begins a new item, rather than going on with the sentence above it.
bool starts_item(std::string_view cell, std::string_view above) {
    if (vi::bullet_of(cell) || vi::label_of(cell, false)) return true;
    return text::ends_a_sentence(above) && !text::starts_in_lower_case(cell);
}

class GridReader {
public:
    GridReader(GridParts parts, Context& context)
        : context_(context), form_(parts.form), width_(parts.width), header_(std::move(parts.header)), body_(std::move(parts.body)) {
        node_.span = parts.span;
    }

    Node read() {
        node_.kind = NodeKind::table;
        HeaderColumns header = columns_of(header_, header_.size(), width_);
        node_.table.columns = std::move(header.columns);
        if (!header.repeated.empty()) context_.discard(std::move(header.repeated), DiscardReason::repeated_header, header_.back().span);
        for (const auto c : infer_roles(node_.table.columns, body_)) {
            report("role-inferred", "@/columns/" + std::to_string(c), node_.span, {node_.table.columns[c].header});
        }
        const auto& columns = node_.table.columns;
        for (std::size_t c = 0; c < columns.size() && ordinal_column_ == none; ++c) {
            if (columns[c].role == ColumnRole::ordinal) ordinal_column_ = c;
        }
        has_details_ = std::any_of(columns.begin(), columns.end(),
                                   [](const Column& c) {
                                       return c.role == ColumnRole::output || c.role == ColumnRole::lead || c.role == ColumnRole::coordinating ||
                                              c.role == ColumnRole::deadline;
                                   }) ||
                       columns.size() >= 4;
        const ColumnKnowledge knowledge(columns, body_);
        count_ordinals();
        above_.resize(width_);
        node_.table.rows.reserve(body_.size());
        for (std::size_t i = 0; i < body_.size(); ++i) read_row(i, knowledge);
        if (form_ == TableForm::cell_lines) report("table-flattened", "@", node_.span, {});
        return std::move(node_);
    }

private:
    void report(std::string_view finding, std::string at, Span span, std::vector<std::string> arguments, std::string quote = {}) {
        context_.report(finding, std::move(at), span, std::move(arguments), std::move(quote));
    }
    [[nodiscard]] std::string place() const { return "@/rows/" + std::to_string(node_.table.rows.size()); }

    // How many of the plainly numbered rows hold nothing but a title: where many do, their other cells were merged.
    void count_ordinals() {
        if (ordinal_column_ == none) return;
        for (const auto& row : body_) {
            const auto ordinal = vi::ordinal_cell(row.text(ordinal_column_));
            if (!ordinal || ordinal->numbering != Numbering::arabic) continue;
            ++plain_rows_;
            if (row.filled() == 2) ++plain_titles_;
        }
        for (const auto& row : body_) {
            if (!row.text(ordinal_column_).empty()) ++with_ordinal_;
        }
    }

    [[nodiscard]] bool is_total(const GridRow& row) const {
        for (std::size_t c = 0, seen = 0; c < row.slots.size() && seen < 2; ++c) {
            if (!row.slots[c].is_filled()) continue;
            ++seen;
            const std::string folded = text::fold(text::without_final(row.slots[c].text, ":."), 30);
            if (vi::totals().is(folded)) return true;
            // `TỔNG KINH PHÍ NĂM 2026`; `Tổng kết` is none.
            const bool two_words = folded.find(' ') < vi::totals().match_at_start(folded);
            if (two_words && (text::is_all_capitals(row.slots[c].text) || row.slots[c].bold)) return true;
        }
        return false;
    }

    // A row of a title and nothing else, with or without an ordinal.
    [[nodiscard]] bool is_group(const GridRow& row, std::size_t i) const {
        const std::size_t filled = row.filled();
        if (width_ < 3 || !has_details_) return false;
        const bool spanning =
            row.slots[row.first_filled()].spans_columns ||
            (filled == 2 && std::any_of(row.slots.begin(), row.slots.end(), [](const Slot& s) { return s.is_filled() && s.spans_columns; }));
        if (spanning && filled <= 2) return true;
        // A row of one cell where the others have them all.
        if (row.slots.size() == 1 && filled == 1 && !vi::is_ordinal_cell(row.slots[0].text)) return true;
        if (repeats_one_text(row)) return true;
        const std::string& ordinal_text = row.text(ordinal_column_ == none ? 0 : ordinal_column_);
        const auto ordinal = vi::ordinal_cell(ordinal_text);
        if (filled == 1) {
            if (ordinal) return false;
            const std::size_t at = row.first_filled();
            const ColumnRole role = node_.table.columns[at].role;
            const bool detail = role == ColumnRole::lead || role == ColumnRole::coordinating || role == ColumnRole::deadline ||
                                role == ColumnRole::output || role == ColumnRole::budget || role == ColumnRole::note;
            const bool heading = row.slots[at].bold || text::is_all_capitals(row.slots[at].text);
            return (!detail || heading) && at <= 2;
        }
        if (filled != 2 || !ordinal || ordinal_column_ == none || !row.slots[ordinal_column_].is_filled()) return false;
        std::size_t title = 0;
        while (title == ordinal_column_ || !row.slots[title].is_filled()) ++title;
        if (title != ordinal_column_ + 1) return false;
        if (ordinal->numbering == Numbering::roman || (ordinal->numbering == Numbering::letter && ordinal->style.ends_with('A'))) return true;
        if (row.slots[title].bold || text::is_all_capitals(row.slots[title].text)) return true;
        if (is_bulleted(i + 1)) return true;
        if (ordinal->numbering == Numbering::arabic && plain_titles_ >= 3 && plain_titles_ * 3 > plain_rows_) return is_deeper(i, *ordinal);
        return is_deeper(i, *ordinal) || !goes_on(i, *ordinal);
    }

    // A row with a bullet in place of its ordinal.
    [[nodiscard]] bool is_bulleted(std::size_t i) const {
        if (i >= body_.size() || body_[i].filled() < 3) return false;
        const std::string& mark = body_[i].text(ordinal_column_);
        return mark == "-" || mark == "+" || mark == "*" || mark == "–" || mark == "•";
    }

    // A merged title that a converter wrote into each of the cells.
    [[nodiscard]] bool repeats_one_text(const GridRow& row) const {
        const std::size_t first = row.first_filled() == ordinal_column_ ? ordinal_column_ + 1 : row.first_filled();
        if (first + 3 > row.slots.size() || row.slots.size() < width_ || !row.slots[first].is_filled()) return false;
        return std::all_of(row.slots.begin() + static_cast<std::ptrdiff_t>(first), row.slots.end(),
                           [&](const Slot& s) { return s.text == row.slots[first].text; });
    }

    // The ordinal of the next row that has one.
    [[nodiscard]] std::optional<vi::Label> next_ordinal(std::size_t i) const {
        for (std::size_t k = i + 1; k < body_.size() && k < i + 4; ++k) {
            if (auto ordinal = vi::ordinal_cell(body_[k].text(ordinal_column_))) return ordinal;
            if (!body_[k].text(ordinal_column_).empty()) return std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_deeper(std::size_t i, const vi::Label& ordinal) const {
        const auto next = next_ordinal(i);
        if (!next)
            return i + 1 < body_.size() && body_[i + 1].text(ordinal_column_).empty() && body_[i + 1].filled() >= 3 && !body_[i + 1].after_break;
        if (next->components.size() > std::max<std::size_t>(ordinal.components.size(), 1)) return true;
        return next->ordinal == 1 && (next->style != ordinal.style || ordinal.ordinal >= 1) && next->number != ordinal.number;
    }

    [[nodiscard]] bool goes_on(std::size_t i, const vi::Label& ordinal) const {
        const auto next = next_ordinal(i);
        return next && next->style == ordinal.style && next->ordinal == ordinal.ordinal + 1;
    }

    // Whether the row is the rest of the row above, cut by the end of a page.
    [[nodiscard]] bool is_continuation_of_last(const GridRow& row, const ColumnKnowledge& knowledge) const {
        if (last_item_ == none || last_item_ + 1 != node_.table.rows.size()) return false;
        if (ordinal_column_ != none && !row.text(ordinal_column_).empty()) return false;
        if (ordinal_column_ == none && row.first_filled() == 0 && row.filled() == row.slots.size()) return false;
        if (std::any_of(row.slots.begin(), row.slots.end(), [](const Slot& s) { return s.cover == Cover::from_above; })) return false;
        const Row& last = node_.table.rows[last_item_];
        // Word cuts no rows; where somebody split a table, its rows stayed whole.
        const bool after_break = row.after_break && form_ != TableForm::word;
        int rest = 0;
        int fresh = 0;
        for (std::size_t c = 0; c < row.slots.size(); ++c) {
            const std::string& cell = row.slots[c].text;
            if (cell.empty()) continue;
            const std::string& above = cell_text(last, c);
            if (above.empty()) {
                fresh += text::starts_in_lower_case(cell) ? 0 : 1;
            } else if (text::starts_in_lower_case(cell) && !vi::label_of(cell, false)) {
                rest += 2;
            } else if (above.size() < 2 * cell.size() && text::fold(above) == text::fold(cell)) {
                fresh += 2;
            } else if (vi::linking_words().is(text::fold(text::last_word(above))) || above.ends_with(',')) {
                rest += 2;
            } else if (text::ends_a_sentence(above) || knowledge.is_known(cell, c)) {
                fresh += knowledge.is_known(cell, c) ? 2 : 1;
            } else {
                rest += after_break ? 1 : 0;
                fresh += after_break ? 0 : 1;
            }
        }
        // A heading in capitals is no rest of a sentence.
        if (row.filled() == 1 && text::is_all_capitals(row.slots[row.first_filled()].text)) {
            const std::string& above = cell_text(last, row.first_filled());
            if (!text::is_all_capitals(above)) return false;
        }
        const bool few_cells = row.filled() * 2 < last.cells.size();
        if (after_break)
            return rest > fresh || (rest == fresh && rest > 0 && few_cells) || (few_cells && row.filled() == 1 && bullet_goes_on(row, last));
        return rest >= 2 && fresh == 0;
    }

    // One cell alone at the top of a page that lists one more item of the cell above.
    static bool bullet_goes_on(const GridRow& row, const Row& last) {
        const std::size_t c = row.first_filled();
        const std::string& above = cell_text(last, c);
        const auto now = vi::bullet_of(row.slots[c].text);
        const auto before = vi::bullet_of(above);
        return now && before && now->marker == before->marker;
    }

    void join_to_last(const GridRow& row) {
        Row& last = node_.table.rows[last_item_];
        report("row-continued", "@/rows/" + std::to_string(last_item_), row.span, {excerpt(row.slots[row.first_filled()].text)});
        for (std::size_t c = 0; c < row.slots.size(); ++c) {
            const std::string& cell = row.slots[c].text;
            if (cell.empty()) continue;
            if (!last.cells[c]) last.cells[c].emplace();
            std::string& above = *last.cells[c];
            const std::string separator = starts_item(cell, above) ? "\n" : " ";
            text::append_with(above, cell, separator);
        }
        last.span = last.span.joined_with(row.span);
    }

    void read_row(std::size_t i, const ColumnKnowledge& knowledge) {
        GridRow& row = body_[i];
        if (is_total(row)) return add(row, RowKind::total);
        const std::size_t given = row.slots.size();
        if (is_group(row, i) && !(row.filled() == 1 && is_continuation_of_last(row, knowledge))) return add_group(row);
        const bool shifted = realign(row, knowledge);
        if (is_continuation_of_last(row, knowledge)) return join_to_last(row);
        if (!shifted && given < width_ && row.filled() > 0) report("row-short", place(), row.span, {excerpt(row.slots[row.first_filled()].text)});
        add_item(row, shifted);
    }

    // Moves the cells of a row that stand where they cannot belong.
    bool realign(GridRow& row, const ColumnKnowledge& knowledge) {
        if (ordinal_column_ == none || with_ordinal_ * 2 < body_.size()) return false;
        const bool merged = std::any_of(row.slots.begin(), row.slots.end(), [](const Slot& s) { return s.cover != Cover::none; });
        const std::string& ordinal = row.text(ordinal_column_);
        const bool wrong = (!ordinal.empty() && !vi::is_ordinal_cell(ordinal)) || (row.slots.size() < width_ && row.filled() > 2);
        if (merged || (!wrong && !contradicts_columns(row, knowledge))) return false;
        const auto columns = better_columns(row, above_, knowledge, width_);
        if (!columns) return false;
        std::vector<Slot> moved(width_);
        std::size_t k = 0;
        for (auto& slot : row.slots) {
            if (slot.is_filled() && k < columns->size()) moved[(*columns)[k++]] = std::move(slot);
        }
        row.slots = std::move(moved);
        report("row-shifted", place(), row.span, {excerpt(row.slots[row.first_filled()].text)});
        return true;
    }

    // A date among the units or a unit among the dates, in a row that has room for them elsewhere.
    [[nodiscard]] bool contradicts_columns(const GridRow& row, const ColumnKnowledge& knowledge) const {
        constexpr int contradiction = -4;
        if (row.filled() >= width_ || row.filled() < 3) return false;
        for (std::size_t c = 0; c < row.slots.size() && c < width_; ++c) {
            const ColumnRole role = node_.table.columns[c].role;
            const bool telling =
                role == ColumnRole::lead || role == ColumnRole::coordinating || role == ColumnRole::deadline || role == ColumnRole::output;
            if (telling && row.slots[c].is_filled() && knowledge.fit(row.slots[c].text, c, above_[c]) <= contradiction) return true;
        }
        return false;
    }

    void add_item(GridRow& row, bool shifted) {
        const std::size_t first = row.first_filled();
        const bool without_ordinal = ordinal_column_ != none && row.text(ordinal_column_).empty();
        // Empty cells at the start, the ordinal and more, below a row that fills them: a vertical merge that was lost.
        const bool behind_item = last_item_ != none && last_item_ + 1 == node_.table.rows.size();
        const bool merged = without_ordinal && behind_item && (first >= 2 || shifted);
        bool inferred = false;
        for (std::size_t c = 0; merged && c < first; ++c) {
            inferred = inferred || row.slots[c].cover == Cover::none;
            row.slots[c].cover = Cover::from_above;
        }
        if (inferred && !shifted) report("merge-inferred", place(), row.span, {excerpt(row.slots[first].text)});
        if (without_ordinal && !merged && first < row.slots.size() && row.slots[ordinal_column_].cover == Cover::none &&
            with_ordinal_ * 2 > body_.size()) {
            report("table-stt-sequence/missing", place(), row.span, {excerpt(row.slots[first].text)});
        }
        if (ordinal_column_ != none) check_ordinal(row);
        last_item_ = node_.table.rows.size();
        add(row, RowKind::item);
        for (std::size_t c = 0; c < width_; ++c) {
            const auto& cell = node_.table.rows.back().cells[c];
            if (cell) above_[c] = *cell;
        }
    }

    void check_ordinal(const GridRow& row) {
        const auto ordinal = vi::ordinal_cell(row.text(ordinal_column_));
        // `4a`, `4b` between `3` and `5`
        if (ordinal && ordinal->numbering == Numbering::letter && !ordinal->components.empty()) {
            last_ordinal_ = std::max(last_ordinal_, ordinal->components.front());
        }
        if (!ordinal || ordinal->numbering != Numbering::arabic) return;
        if (last_ordinal_ != 0 && ordinal->ordinal > last_ordinal_ + 1) {
            report("table-stt-sequence/gap", place(), row.span, {std::to_string(last_ordinal_), std::to_string(ordinal->ordinal)},
                   std::string(ordinal->text));
        }
        // A number that is too small among others is a slip; what follows goes on from the greatest.
        if (ordinal->ordinal == 1 || last_item_ == none || ordinal->ordinal > last_ordinal_) last_ordinal_ = ordinal->ordinal;
    }

    void add_group(GridRow& row) {
        std::size_t last = 0;
        for (std::size_t c = 0; c < row.slots.size(); ++c) {
            if (row.slots[c].is_filled()) last = c;
        }
        row.slots.resize(std::max(width_, row.slots.size()));
        for (std::size_t c = last + 1; c < row.slots.size(); ++c) row.slots[c].cover = Cover::from_left;
        if (ordinal_column_ != none) {
            const auto ordinal = vi::ordinal_cell(row.text(ordinal_column_));
            if (ordinal && ordinal->numbering == Numbering::arabic) last_ordinal_ = ordinal->ordinal;
        }
        last_item_ = none;
        add(row, RowKind::group);
    }

    // Puts a row into the table; `row` keeps its texts as long as rows below may be compared with it.
    void add(GridRow& row, RowKind kind) {
        Row out;
        out.kind = kind;
        out.span = row.span;
        out.cells.reserve(width_);
        for (std::size_t c = 0; c < width_; ++c) {
            if (c >= row.slots.size()) {
                out.cells.emplace_back(std::string());
            } else if (row.slots[c].cover != Cover::none && !row.slots[c].is_filled()) {
                out.cells.emplace_back(std::nullopt);
                if (row.slots[c].cover == Cover::from_left) out.merged_left.push_back(static_cast<std::uint32_t>(c));
            } else {
                out.cells.emplace_back(row.slots[c].text);
            }
        }
        for (std::size_t c = 0; c < row.slots.size() && c < width_; ++c) {
            // The text of a nested table stands in its cell, with all its rows: nothing of it is discarded or remarked again.
            std::vector<Discarded> dropped;
            Diagnostics unsaid;
            Context scratch{dropped, unsaid};
            for (auto& nested : row.slots[c].tables) {
                std::vector<RawTable> parts;
                parts.push_back(std::move(nested.table));
                Node inner = read_grid(std::move(parts), scratch);
                out.nested.push_back({static_cast<std::uint32_t>(c), std::move(inner.table)});
            }
        }
        node_.table.rows.push_back(std::move(out));
    }

    Context& context_;
    TableForm form_;
    std::size_t width_;
    std::vector<GridRow> header_;
    std::vector<GridRow> body_;
    Node node_;
    std::size_t ordinal_column_ = none;
    bool has_details_ = false;
    std::size_t plain_rows_ = 0;
    std::size_t plain_titles_ = 0;
    std::size_t with_ordinal_ = 0;
    std::size_t last_item_ = none;    // index of the item row above, none behind a group
    std::vector<std::string> above_;  // the last text of each column, filled down
    int last_ordinal_ = 0;
};

}  // namespace

Node read_grid(std::vector<RawTable> parts, Context& context) { return GridReader(part_grid(std::move(parts), context), context).read(); }

}  // namespace kehoach::structure
