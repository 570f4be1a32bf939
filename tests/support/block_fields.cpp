#include "support/block_fields.h"

#include <variant>

namespace kehoach::test {
namespace {

// Fields one after another, each with its length where it is text.
class Fields {
public:
    template <class... Values>
    void add(const Values&... values) {
        (put(values), ...);
        out_ += '\n';
    }

    [[nodiscard]] const std::string& text() const { return out_; }

private:
    void put(const std::string& value) { out_ += std::to_string(value.size()) + ':' + value + ' '; }
    void put(const char* value) { out_ += value + std::string(1, ' '); }
    void put(Span value) { out_ += std::to_string(value.first) + '-' + std::to_string(value.last) + ' '; }
    void put(const std::optional<std::string>& value) { put(value ? "+" + *value : std::string()); }
    void put(const Run& value) { out_ += std::to_string(value.begin) + '/' + std::to_string(value.style) + ' '; }

    template <class Value>
    void put(const std::vector<Value>& values) {
        out_ += '[';
        for (const auto& value : values) put(value);
        out_ += ']';
    }

    template <class Value>
    requires std::is_arithmetic_v<Value> || std::is_enum_v<Value>
    void put(Value value) { out_ += std::to_string(static_cast<std::int64_t>(value)) + ' '; }

    std::string out_;
};

void add(const Paragraph& p, Fields& out) {
    out.add("paragraph", p.text, p.gaps, p.double_spaces, p.runs, p.span, p.indent, p.width, p.looks, p.label_size, p.heading_level, p.bold,
            p.centred, p.blank_before, p.page_break_before, p.tab_before, p.spaces_before, p.line_below, p.separate, p.own_paragraph);
}

void add(const RawTable& table, Fields& out) {
    out.add("table", table.form, table.borders, table.span, table.page_break_before, table.separate, table.rows.size());
    for (const auto& row : table.rows) {
        out.add("row", row.span, row.is_header, row.cells.size());
        for (const auto& cell : row.cells) {
            out.add("cell", cell.text, cell.column_span, cell.row_span, cell.bold, cell.merge_open);
            for (const auto& paragraph : cell.paragraphs) add(paragraph, out);
            for (const auto& inner : cell.tables) {
                out.add("behind", inner.behind);
                add(inner.table, out);
            }
        }
    }
}

}  // namespace

std::string all_fields(const Result<BlockList>& list) {
    Fields out;
    if (!list) {
        out.add("error", list.error().code, list.error().arguments);
        return out.text();
    }
    for (const auto& block : list->blocks) {
        std::visit([&](const auto& b) { add(b, out); }, block);
    }
    for (const auto& d : list->discarded) out.add("discarded", d.text, d.reason, d.span);
    for (const auto& n : list->notes) out.add("note", n.label, n.text, n.span);
    out.add("marks", list->page_marks);
    for (const auto& p : list->pages) {
        out.add("page", p.first_block, p.width, p.height, p.top, p.right, p.bottom, p.left, p.header, p.footer, p.landscape, p.first_page_differs,
                p.page_number_in_header, p.page_number_in_footer, p.page_number_on_first_page, p.page_number_alignment, p.page_number_half_points,
                p.page_number_bold, p.page_number_italic, p.page_number_worded, p.page_number_arabic, p.page_number_restarts, p.line_grid);
    }
    for (const auto& s : list->run_styles) {
        out.add("run style", s.font, s.ansi_font, s.half_points, s.colour, s.bold, s.italic, s.underlined, s.struck, s.capitals, s.small_capitals,
                s.highlighted);
    }
    for (const auto& s : list->paragraph_styles) {
        out.add("paragraph style", s.alignment, s.left_indent, s.right_indent, s.first_line_indent, s.space_before, s.space_after, s.line_spacing,
                s.line_spacing_exact, s.line_spacing_at_least, s.contextual_spacing, s.style_name);
    }
    for (const auto& r : list->remarks) out.add("remark", std::string(r.name()), r.arguments, r.at, r.span, r.quote, r.inferred);
    for (std::size_t kind = 0; kind < change_kinds; ++kind) out.add("changes", list->changes[static_cast<ChangeKind>(kind)]);
    out.add("all", list->first_changes, list->lines, list->format, list->encoding, list->unit);
    return out.text();
}

}  // namespace kehoach::test
