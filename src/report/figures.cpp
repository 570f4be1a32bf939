#include "report/figures.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "catalogue/report_words.h"
#include "report/markup.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace kehoach::report {
namespace {

using catalogue::report_word;
using catalogue::ReportWord;

std::string html(std::string_view text) {
    std::string out;
    append_html(out, text);
    return out;
}

// Coordinates, to a tenth.
std::string at(double number) {
    std::string out = decimal_text(number, 1, Language::english);
    std::erase(out, ',');
    if (out.ends_with(".0")) out.resize(out.size() - 2);
    return out;
}

std::string opened(std::string_view id, double width, double height, const std::string& title, const std::string& description) {
    const std::string name(id);
    return "<svg role=\"img\" aria-labelledby=\"" + name + "-title " + name + "-text\" viewBox=\"0 0 " + at(width) + " " + at(height) +
           "\"><title id=\"" + name + "-title\">" + html(title) + "</title><desc id=\"" + name + "-text\">" + html(description) + "</desc>\n";
}

std::string text_element(double x, double y, std::string_view kind, std::string_view text) {
    return "<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" class=\"" + std::string(kind) + "\">" + html(text) + "</text>\n";
}

std::string bar_element(double x, double y, double width, double height, std::string_view kind, std::string_view says) {
    return "<rect class=\"bar " + std::string(kind) + "\" x=\"" + at(x) + "\" y=\"" + at(y) + "\" width=\"" + at(width) + "\" height=\"" +
           at(height) + "\"><title>" + html(says) + "</title></rect>\n";
}

std::string framed(std::string_view kind, const std::string& title, const std::string& svg, const std::string& note) {
    return "<figure class=\"" + std::string(kind) + "\"><figcaption>" + html(title) +
           "</figcaption>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + html(title) + "\">" + svg + "</svg></div>\n" +
           (note.empty() ? "" : "<p class=\"note\">" + html(note) + "</p>\n") + "</figure>\n";
}

struct Month {
    int index = 0;  // of all months since the year 0
    std::uint64_t count = 0;

    [[nodiscard]] int year() const { return index / 12; }
    [[nodiscard]] int number() const { return index % 12 + 1; }
};

// `2026-03`; false for what is no month.
bool read_month(std::string_view text, int& index) {
    if (text.size() != 7 || text[4] != '-') return false;
    int digits = 0;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U}) {
        if (text[i] < '0' || text[i] > '9') return false;
        digits = digits * 10 + (text[i] - '0');
    }
    const int month = digits % 100;
    index = digits / 100 * 12 + month - 1;
    return month >= 1 && month <= 12;
}

// The months, in order, that lie in the ten calendar years that have most; the first such ones.
std::vector<Month> shown_months(const batch::Counts& counts) {
    constexpr int most_years = 10;
    std::vector<Month> months;
    for (const auto& [text, count] : counts) {
        Month month{0, count};
        if (read_month(text, month.index)) months.push_back(month);
    }
    std::size_t best_begin = 0;
    std::size_t best_end = 0;
    std::uint64_t best = 0;
    std::uint64_t sum = 0;
    for (std::size_t begin = 0, end = 0; end < months.size(); ++end) {
        sum += months[end].count;
        while (months[end].year() - months[begin].year() >= most_years) sum -= months[begin++].count;
        if (sum <= best) continue;
        best = sum;
        best_begin = begin;
        best_end = end + 1;
    }
    using Offset = std::vector<Month>::difference_type;
    return {months.begin() + static_cast<Offset>(best_begin), months.begin() + static_cast<Offset>(best_end)};
}

// The step between lines of a grid, of which five at most lie below `largest`: 1, 2, 5, 10, 20, ...
std::uint64_t grid_step(std::uint64_t largest) {
    std::uint64_t step = 1;
    for (int i = 0; largest / step > 5; ++i) step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

std::string month_name(const Month& month) { return std::to_string(month.number()) + "/" + std::to_string(month.year()); }

// Cut where it is longer than a line of the figure; its <title> has all of it.
std::string shortened(const std::string& label) {
    constexpr std::size_t longest = 52;
    const std::string seen = visible(label);
    if (text::length(seen) <= longest) return seen;
    std::size_t offset = 0;
    for (std::size_t i = 0; i + 1 < longest; ++i) text::next_code_point(seen, offset);
    return seen.substr(0, offset) + "…";
}

}  // namespace

std::string month_figure(const batch::Counts& due_months, Language language) {
    const auto months = shown_months(due_months);
    if (months.empty()) return {};
    constexpr double width = 960;
    constexpr double left = 56;
    constexpr double right = 950;
    constexpr double top = 12;
    constexpr double bottom = 220;
    constexpr double height = 264;
    const int first = months.front().index;
    const int columns = months.back().index - first + 1;
    // Few columns are not stretched over the whole width.
    const double step = std::min((right - left) / columns, 64.0);
    const auto greatest = std::max_element(months.begin(), months.end(), [](const Month& a, const Month& b) { return a.count < b.count; });
    const std::uint64_t grid = grid_step(greatest->count);
    const std::uint64_t ceiling = (greatest->count + grid - 1) / grid * grid;
    const auto y_of = [&](std::uint64_t count) { return bottom - (bottom - top) * static_cast<double>(count) / static_cast<double>(ceiling); };
    const auto x_of = [&](int index) { return left + step * (index - first); };

    const std::string title = report_word(ReportWord::deadlines_by_month, language);
    std::string svg = opened("months", width, height, title,
                             report_word(ReportWord::most, language, {month_name(*greatest), count_text(greatest->count, language)}));
    for (std::uint64_t line = 0; line <= ceiling; line += grid) {
        svg +=
            "<line class=\"grid\" x1=\"" + at(left) + "\" x2=\"" + at(right) + "\" y1=\"" + at(y_of(line)) + "\" y2=\"" + at(y_of(line)) + "\"/>\n";
        svg += text_element(left - 8, y_of(line) + 4, "axis end", count_text(line, language));
    }
    std::uint64_t shown = 0;
    for (const auto& month : months) {
        shown += month.count;
        const double y = y_of(month.count);
        svg += bar_element(x_of(month.index) + step * 0.1, y, step * 0.8, bottom - y, "",
                           report_word(ReportWord::deadlines_in_month, language, {month_name(month), count_text(month.count, language)}));
    }
    constexpr double narrowest_for_number = 18;
    for (int index = first; index < first + columns && step >= narrowest_for_number; ++index) {
        svg += text_element(x_of(index) + step / 2, bottom + 16, "axis middle", std::to_string(index % 12 + 1));
    }
    for (int year = first / 12; year * 12 < first + columns; ++year) {
        const int begin = std::max(year * 12, first);
        const int end = std::min(year * 12 + 12, first + columns);
        svg += "<line class=\"axis-line\" x1=\"" + at(x_of(begin)) + "\" x2=\"" + at(x_of(begin)) + "\" y1=\"" + at(bottom) + "\" y2=\"" +
               at(height - 6) + "\"/>\n";
        constexpr double narrowest_for_year = 36;
        if (step * (end - begin) >= narrowest_for_year || columns < 12) {
            svg += text_element((x_of(begin) + x_of(end)) / 2, height - 10, "axis middle year", std::to_string(year));
        }
    }
    std::uint64_t all = 0;
    for (const auto& [month, count] : due_months) all += count;
    const std::string note = all > shown ? report_word(ReportWord::deadlines_outside, language, {count_text(all - shown, language)}) : std::string();
    return framed("wide", title, svg, note);
}

std::string bar_figure(std::string_view id, const std::string& title, const std::vector<Bar>& bars, const std::string& note, Language language) {
    if (bars.empty()) return {};
    constexpr double width = 480;
    constexpr double row = 36;
    constexpr double bar_top = 20;
    constexpr double bar_height = 10;
    const auto greatest = std::max_element(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.count < b.count; });
    const auto largest = static_cast<double>(std::max<std::uint64_t>(greatest->count, 1));
    std::string svg = opened(id, width, row * static_cast<double>(bars.size()), title,
                             report_word(ReportWord::most, language, {greatest->label, count_text(greatest->count, language)}));
    double y = 0;
    for (const auto& bar : bars) {
        const std::string count = count_text(bar.count, language);
        svg += "<g><title>" + html(bar.label + ": " + count) + "</title>\n";
        svg += text_element(0, y + 14, "label", shortened(bar.label));
        svg += text_element(width, y + 14, "value end", count);
        svg += "<rect class=\"track\" x=\"0\" y=\"" + at(y + bar_top) + "\" width=\"" + at(width) + "\" height=\"" + at(bar_height) + "\"/>\n";
        svg += bar_element(0, y + bar_top, std::max(width * static_cast<double>(bar.count) / largest, 1.0), bar_height, bar.kind,
                           bar.label + ": " + count);
        svg += "</g>\n";
        y += row;
    }
    return framed("narrow", title, svg, note);
}

}  // namespace kehoach::report
