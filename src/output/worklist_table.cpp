#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/worklist_cells.h"
#include "output/worklist_layouts.h"
#include "text/display.h"

namespace kehoach::output {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view plain = "\x1b[0m";

struct Column {
    std::string_view name;
    std::string WorklistRow::*cell;
    std::size_t weight;       ///< its part of the room, where there is not enough for all
    std::size_t natural = 0;  ///< what it needs to show every cell unbroken
    std::size_t width = 0;
};

// What a column keeps however little room there is, as long as each can have so much: a date, `123/KH-UBND`, two or three syllables.
constexpr std::size_t legible = 10;

struct Line {
    const worklist::Entry* entry;
    WorklistRow cells;
};

std::size_t total(const std::vector<Column>& columns) {
    std::size_t out = 0;
    for (const auto& column : columns) out += column.width + gap.size();
    return out - gap.size();
}

// First each column gets what makes it legible, then those that need more share the rest by their weights.
void fit(std::vector<Column>& columns, std::size_t width) {
    const std::size_t gaps = (columns.size() - 1) * gap.size();
    const std::size_t room = width > gaps + columns.size() ? width - gaps : columns.size();
    std::size_t left = room;
    for (auto& column : columns) {
        column.width = std::min({column.natural, legible, room / columns.size()});
        left -= column.width;
    }
    while (left > 0) {
        std::size_t weights = 0;
        for (const auto& column : columns) weights += column.width < column.natural ? column.weight : 0;
        if (weights == 0) return;
        const std::size_t shared = left;
        for (auto& column : columns) {
            if (column.width == column.natural) continue;
            const std::size_t share = std::max<std::size_t>(1, shared * column.weight / weights);
            const std::size_t more = std::min({share, column.natural - column.width, left});
            column.width += more;
            left -= more;
        }
    }
}

class TableWriter {
public:
    TableWriter(const worklist::Worklist& list, const TableLook& look) : list_(list), look_(look) {}

    std::string write() {
        prepare();
        write_cells(headings_, bold);
        rule();
        for (std::size_t g = 0; g < list_.groups.size(); ++g) {
            const std::string heading = group_heading(list_, list_.groups[g], look_.language);
            if (!heading.empty()) {
                if (g > 0) out_ += '\n';
                for (const auto& line : text::wrapped(heading, look_.width)) {
                    styled(line, bold);
                    out_ += '\n';
                }
                out_ += '\n';
            }
            write_rows(groups_[g]);
        }
        rule();
        for (const auto& line : text::wrapped(summary(list_, look_.language), look_.width)) out_ += line + '\n';
        return std::move(out_);
    }

private:
    void prepare() {
        bool joint_leads = false;
        for (const auto& group : list_.groups) {
            auto& lines = groups_.emplace_back();
            for (const auto& entry : group.entries) {
                lines.push_back({&entry, worklist_row(entry, look_.language)});
                joint_leads = joint_leads || entry.task->lead.size() > 1;
            }
        }
        std::vector<Column> all = {{"deadline", &WorklistRow::deadline, 3},
                                   {"task", &WorklistRow::task, 6},
                                   {"lead", &WorklistRow::lead, 3},
                                   {"coordinating", &WorklistRow::coordinating, 3},
                                   {"document", &WorklistRow::document, 2}};
        for (auto& column : all) {
            // The summary says it.
            if (column.name == "document" && only_document(list_)) continue;
            // The heading of the group says it already.
            if (column.name == "lead" && list_.by == worklist::GroupBy::lead && !joint_leads) continue;
            for (const auto& lines : groups_) {
                for (const auto& line : lines) column.natural = std::max(column.natural, text::extent(line.cells.*column.cell));
            }
            if (column.natural == 0) continue;
            const std::string heading(column_heading(column.name, look_.language));
            headings_.*column.cell = heading;
            column.natural = std::max(column.natural, text::extent(heading));
            columns_.push_back(column);
        }
        fit(columns_, look_.width);
    }

    // Rows that take several lines are parted by an empty one.
    void write_rows(const std::vector<Line>& lines) {
        const bool parted = std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
            return std::any_of(columns_.begin(), columns_.end(),
                               [&](const Column& c) { return text::wrapped(line.cells.*c.cell, c.width).size() > 1; });
        });
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (parted && i > 0) out_ += '\n';
            write_cells(lines[i].cells, lines[i].entry->overdue ? red : std::string_view());
        }
    }

    void write_cells(const WorklistRow& cells, std::string_view style) {
        std::vector<std::vector<std::string>> wrapped;
        std::size_t height = 0;
        for (const auto& column : columns_) {
            wrapped.push_back(text::wrapped(cells.*column.cell, column.width));
            height = std::max(height, wrapped.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            std::size_t owed = 0;  // spaces, written only before text, so that no line ends in them
            for (std::size_t c = 0; c < columns_.size(); ++c) {
                if (line < wrapped[c].size() && !wrapped[c][line].empty()) {
                    const std::string& text = wrapped[c][line];
                    out_.append(owed, ' ');
                    styled(text, style == red && columns_[c].name != "deadline" ? std::string_view() : style);
                    const std::size_t used = text::display_width(text);
                    owed = columns_[c].width > used ? columns_[c].width - used : 0;
                } else {
                    owed += columns_[c].width;
                }
                owed += gap.size();
            }
            out_ += '\n';
        }
    }

    void rule() {
        for (std::size_t i = 0; i < total(columns_); ++i) out_ += "─";
        out_ += '\n';
    }

    void styled(std::string_view text, std::string_view style) {
        if (!look_.colour || style.empty()) {
            out_ += text;
            return;
        }
        out_ += style;
        out_ += text;
        out_ += plain;
    }

    const worklist::Worklist& list_;
    const TableLook& look_;
    std::vector<std::vector<Line>> groups_;
    std::vector<Column> columns_;
    WorklistRow headings_;
    std::string out_;
};

}  // namespace

std::string worklist_table(const worklist::Worklist& list, const TableLook& look) {
    return list.groups.empty() ? std::string() : TableWriter(list, look).write();
}

}  // namespace kehoach::output
