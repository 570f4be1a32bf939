// The walk through the rows and cells of tables.

#include <algorithm>
#include <iterator>
#include <utility>

#include "input/docx/body.h"
#include "input/docx/tags.h"
#include "input/docx/xml.h"
#include "text/words.h"

namespace kehoach::input::docx {
namespace {

// A row of a table has at most 63 columns in Word.
constexpr std::int32_t widest_span = 63;

struct RowProperties {
    std::int32_t before = 0;  // columns of the grid that the row leaves out
    std::int32_t after = 0;
    bool header = false;
    bool deleted = false;
    bool inserted = false;
};

RowProperties row_properties(pugi::xml_node row_pr) {
    RowProperties out;
    for (auto p = row_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        if (same(name, "gridBefore")) out.before = std::clamp(number(attribute(p, "val"), 0), 0, widest_span);
        if (same(name, "gridAfter")) out.after = std::clamp(number(attribute(p, "val"), 0), 0, widest_span);
        if (same(name, "tblHeader")) out.header = is_on(p);
        if (same(name, "del")) out.deleted = true;
        if (same(name, "ins")) out.inserted = true;
    }
    return out;
}

struct CellProperties {
    std::int32_t span = 1;
    VerticalMerge vertical = VerticalMerge::none;
    VerticalMerge sideways = VerticalMerge::none;  // as old files have it
    bool bordered = false;
    bool deleted = false;
    bool inserted = false;
};

CellProperties cell_properties(pugi::xml_node cell_pr) {
    CellProperties out;
    const auto merge = [](pugi::xml_node p) {
        const char* state = attribute(p, "val");
        return state != nullptr && std::string_view(state) == "restart" ? VerticalMerge::restart : VerticalMerge::goes_on;
    };
    for (auto p = cell_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        // The spellings without a capital are those of Word 2003.
        if (same(name, "gridSpan")) out.span = std::clamp(number(attribute(p, "val"), 1), 1, widest_span);
        if (same(name, "vMerge") || same(name, "vmerge")) out.vertical = merge(p);
        if (same(name, "hMerge") || same(name, "hmerge")) out.sideways = merge(p);
        if (same(name, "tcBorders")) out.bordered = borders_of(p).draw_lines();
        if (same(name, "cellDel")) out.deleted = true;
        if (same(name, "cellIns")) out.inserted = true;
    }
    return out;
}

// Lines that fill cells of `row` stand below the paragraphs of the cells above them.
void note_lines_above(const GridRow& row, GridRow& above) {
    for (const auto& cell : row.cells) {
        if (!cell.line_above) continue;
        const auto upper = std::find_if(above.cells.begin(), above.cells.end(), [&](const GridCell& c) { return c.column == cell.column; });
        if (upper != above.cells.end() && !upper->cell.paragraphs.empty()) upper->cell.paragraphs.back().line_below = true;
    }
}

}  // namespace

void BodyReader::read_table(pugi::xml_node table, Frame& frame) {
    const Depth depth(*this);
    // The deleted mark of a paragraph does not reach into a table.
    end_story(frame);
    if (frame.builder.take_page_break()) frame.page_break = true;
    RawTable out;
    out.form = TableForm::word;
    out.span = {block_, block_};
    out.page_break_before = std::exchange(frame.page_break, false);

    const auto properties = child(table, "tblPr");
    BorderSides borders = styles_.table_style(value(properties, "tblStyle")).borders;
    borders.override_with(borders_of(child(properties, "tblBorders")));
    out.borders = borders.draw_lines() ? Borders::drawn : Borders::none;
    std::vector<std::int32_t> widths;
    const auto grid = child(table, "tblGrid");
    for (auto column = grid.first_child(); column; column = column.next_sibling()) {
        if (is(column, "gridCol")) widths.push_back(number(attribute(column, "w"), 0));
    }
    const bool outer_borders = std::exchange(cell_borders_, false);
    std::vector<GridRow> rows;
    ++tables_open_;
    read_rows(table, frame, rows);
    --tables_open_;
    if (cell_borders_) out.borders = Borders::drawn;
    cell_borders_ = outer_borders;

    // Widths that are not there, or all the same sliver, tell nothing.
    constexpr std::int32_t sliver = 180;
    const bool told = std::any_of(widths.begin(), widths.end(), [](std::int32_t w) { return w > sliver; });
    std::vector<Cell> covered;
    out.rows = laid_out(std::move(rows), told ? widths : std::vector<std::int32_t>(), out.span, covered);
    for (auto& cell : covered) discard(std::move(cell.text), DiscardReason::hidden);
    const bool empty = std::all_of(out.rows.begin(), out.rows.end(), [](const TableRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.text.empty(); });
    });
    if (!empty) frame.sink.emplace_back(std::move(out));
    frame.blank = true;
    frame.last_alignment = Alignment::unknown;
}

void BodyReader::read_rows(pugi::xml_node parent, const Frame& outer, std::vector<GridRow>& rows) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) {
        switch (tag_of(node)) {
            case Tag::row: read_row(node, outer, rows); break;
            case Tag::properties: break;
            case Tag::insertion:
            case Tag::deletion:
            case Tag::annotation:
                if (!is_left_out(node)) read_rows(node, outer, rows);
                break;
            case Tag::alternate_content: read_rows(branch_of(node), outer, rows); break;
            default: is_placeholder(node) ? read_cut_rows(outer, rows) : read_rows(node, outer, rows); break;
        }
    }
}

void BodyReader::read_cut_rows(const Frame& outer, std::vector<GridRow>& rows) {
    if (cut_blocks_ == nullptr) return;
    while (const auto row = too_deep_ ? pugi::xml_node() : cut_blocks_->next()) read_row(row, outer, rows);
}

void BodyReader::read_row(pugi::xml_node row, const Frame& outer, std::vector<GridRow>& rows) {
    GridRow out;
    const RowProperties properties = row_properties(child(row, "trPr"));
    if (properties.deleted) ++tally_.deletions;
    if (properties.inserted) ++tally_.insertions;
    if ((properties.deleted && is_left_out(false)) || (properties.inserted && is_left_out(true))) {
        // Text in such a row that is not itself marked as changed is not shown either.
        read_cells(row, {outer, nullptr, false}, out);
        for (auto& cell : out.cells) discard(std::move(cell.cell.text), DiscardReason::hidden);
        return;
    }
    out.is_header = properties.header;
    if (!rows.empty()) out.cells.reserve(rows.back().cells.size());
    const auto exceptions = child(child(row, "tblPrEx"), "tblBorders");
    cell_borders_ = cell_borders_ || (exceptions && borders_of(exceptions).draw_lines());
    out.end = static_cast<std::uint32_t>(properties.before);
    read_cells(row, {outer, rows.empty() ? nullptr : &rows.back(), outer.shown}, out);
    out.end += static_cast<std::uint32_t>(properties.after);
    if (!rows.empty()) note_lines_above(out, rows.back());
    if (!out.cells.empty()) rows.push_back(std::move(out));
}

void BodyReader::read_cells(pugi::xml_node parent, const CellContext& context, GridRow& row) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) {
        switch (tag_of(node)) {
            case Tag::cell: read_cell(node, context, row); break;
            case Tag::properties: break;
            case Tag::alternate_content: read_cells(branch_of(node), context, row); break;
            default: read_cells(node, context, row); break;
        }
    }
}

void BodyReader::read_cell(pugi::xml_node cell, const CellContext& context, GridRow& row) {
    const CellProperties properties = cell_properties(child(cell, "tcPr"));
    GridCell out;
    out.column = row.end;
    out.span = static_cast<std::uint32_t>(properties.span);
    out.merge = properties.vertical;
    cell_borders_ = cell_borders_ || properties.bordered;
    const bool covered = properties.sideways == VerticalMerge::goes_on && !row.cells.empty();
    const auto is_above = [&](const GridCell& c) { return c.column == out.column && c.span == out.span && c.merge != VerticalMerge::none; };
    const bool goes_on = out.merge == VerticalMerge::goes_on && context.above != nullptr &&
                         std::any_of(context.above->cells.begin(), context.above->cells.end(), is_above);
    const bool left_out = (properties.deleted && is_left_out(false)) || (properties.inserted && is_left_out(true));

    std::vector<Block> blocks;
    Frame frame(blocks, out_.changes, context.outer.numbering);
    frame.is_cell = true;
    frame.shown = context.shown && !covered && !left_out;
    frame.numbered = frame.shown && context.outer.numbered && !goes_on;
    read_blocks(cell, frame);
    end_story(frame);
    out.line_above = frame.line_above;
    bool bold = true;
    for (auto& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            text::append_with(out.cell.text, paragraph->text, "\n");
            bold = bold && paragraph->bold;
            out.cell.paragraphs.push_back(std::move(*paragraph));
        } else {
            auto& table = std::get<RawTable>(block);
            for (const auto& inner : table.rows) text::append_with(out.cell.text, row_text(inner), "\n");
            bold = false;
            // Each level holds the text of those inside it; beyond some levels text is all that is kept.
            constexpr int deepest_kept = 6;
            if (tables_open_ <= deepest_kept) out.cell.tables.push_back({out.cell.paragraphs.size(), std::move(table)});
        }
    }
    out.cell.bold = bold && !out.cell.text.empty();

    if (left_out) return discard(std::move(out.cell.text), DiscardReason::hidden);
    // Cells merged sideways the way of old files belong to the one that begins the merge.
    if (covered) {
        row.cells.back().span += out.span;
        row.end += out.span;
        discard(std::move(out.cell.text), DiscardReason::hidden);
        return;
    }
    // Beyond what any table has, cells are text of the last one.
    constexpr std::size_t most_cells = 256;
    if (row.cells.size() >= most_cells) {
        Cell& last = row.cells.back().cell;
        text::append_with(last.text, out.cell.text, "\n");
        std::move(out.cell.paragraphs.begin(), out.cell.paragraphs.end(), std::back_inserter(last.paragraphs));
        return;
    }
    row.end += out.span;
    row.cells.push_back(std::move(out));
}

}  // namespace kehoach::input::docx
