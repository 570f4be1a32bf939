#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

#include "check/places.h"
#include "check/rules.h"

namespace kehoach::checks {
namespace {

// Twentieths of a point.
constexpr std::int32_t twips(double millimetres) { return static_cast<std::int32_t>(millimetres * 1440 / 25.4 + 0.5); }

constexpr std::int32_t tolerance = twips(0.5);
constexpr std::int32_t a4_short = twips(210);
constexpr std::int32_t a4_long = twips(297);
constexpr std::int32_t a3_long = twips(420);

bool is_near(std::int32_t value, std::int32_t wanted) { return std::abs(value - wanted) <= tolerance; }

std::string millimetres(std::int32_t value) { return std::to_string((value * 254 + 7200) / 14400); }

// Where a section begins; no place for the first one, which is the whole document to most readers.
Where beginning_of(const PageSetup& page, const Draft& draft) {
    if (&page == &draft.blocks.pages.front()) return {};
    const auto line = std::lower_bound(draft.lines.begin(), draft.lines.end(), page.first_block,
                                       [](const Line& l, std::uint32_t block) { return l.span.first < block; });
    if (line == draft.lines.end()) return {};
    return {{}, line->span, first_words(line->text)};
}

// Whether a section has a table, for which paper may be turned or larger.
bool has_table(const Draft& draft, std::size_t section) {
    const auto& pages = draft.blocks.pages;
    const std::uint32_t first = pages[section].first_block;
    const std::uint32_t end = section + 1 < pages.size() ? pages[section + 1].first_block : UINT32_MAX;
    const auto is_inside = [&](const Block& block) {
        const auto* table = std::get_if<RawTable>(&block);
        return table != nullptr && table->span.first >= first && table->span.first < end;
    };
    return std::any_of(draft.blocks.blocks.begin(), draft.blocks.blocks.end(), is_inside);
}

enum class Paper : std::uint8_t { unknown, a4, a3, other };

Paper paper_of(const PageSetup& page) {
    const auto [narrow, wide] = std::minmax(page.width, page.height);
    if (narrow <= 0) return Paper::unknown;
    if (is_near(narrow, a4_short) && is_near(wide, a4_long)) return Paper::a4;
    return is_near(narrow, a4_long) && is_near(wide, a3_long) ? Paper::a3 : Paper::other;
}

bool is_outside(std::int32_t value, double smallest, double largest) {
    return value < twips(smallest) - tolerance || value > twips(largest) + tolerance;
}

bool has_odd_margins(const PageSetup& page) {
    const bool stated = page.top != 0 || page.bottom != 0 || page.left != 0 || page.right != 0;
    // The decree has figures for upright pages only.
    if (!stated || page.landscape) return false;
    // LibreOffice measures its margins up to the page header, and Word's from behind it.
    const bool top = is_outside(page.top, 20, 25) && (page.top < page.header || is_outside(page.header, 20, 25));
    const bool bottom = is_outside(page.bottom, 20, 25) && (page.bottom < page.footer || is_outside(page.footer, 20, 25));
    return top || bottom || is_outside(page.left, 30, 35) || is_outside(page.right, 15, 20);
}

void check_paper(const Draft& draft, Report& report) {
    const auto& pages = draft.blocks.pages;
    struct Fault {
        std::size_t section = 0;
        std::size_t count = 0;
        void note(std::size_t at) { section = count++ == 0 ? at : section; }
    };
    Fault size;
    Fault larger;
    Fault margins;
    Fault turned;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Paper paper = paper_of(pages[i]);
        if (paper == Paper::other || (paper == Paper::a3 && (i == 0 || !has_table(draft, i)))) {
            size.note(i);
        } else if (paper == Paper::a3) {
            larger.note(i);
        }
        if (has_odd_margins(pages[i])) margins.note(i);
        if (pages[i].landscape && paper == Paper::a4 && !has_table(draft, i)) turned.note(i);
    }
    const auto add = [&](std::string_view finding, const Fault& fault, bool with_margins = false) {
        if (fault.count == 0) return;
        const PageSetup& page = pages[fault.section];
        std::vector<std::string> arguments = {std::to_string(fault.count)};
        const std::array lengths =
            with_margins ? std::array{page.top, page.bottom, page.left, page.right} : std::array{page.width, page.height, 0, 0};
        for (const auto length : lengths) arguments.push_back(millimetres(length));
        report.add(finding, beginning_of(page, draft), std::move(arguments));
    };
    add("page-setup/paper", size);
    add("page-setup/larger", larger);
    add("page-setup/margins", margins, true);
    add("page-setup/orientation", turned);
}

// Whether some stretch between two page breaks is longer than any page.
bool has_long_stretch(const Draft& draft) {
    constexpr std::size_t most_bytes = 6500;
    constexpr std::size_t most_paragraphs = 60;
    std::size_t bytes = 0;
    std::size_t paragraphs = 0;
    for (const auto& block : draft.blocks.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        const auto* table = std::get_if<RawTable>(&block);
        if (paragraph != nullptr ? paragraph->page_break_before : table->page_break_before) bytes = paragraphs = 0;
        if (paragraph != nullptr) {
            bytes += paragraph->text.size();
            ++paragraphs;
        } else {
            for (const auto& row : table->rows) {
                for (const auto& cell : row.cells) bytes += cell.text.size();
            }
            paragraphs += table->rows.size();
        }
        if (bytes > most_bytes || paragraphs > most_paragraphs) return true;
    }
    return false;
}

// Appendices that do not begin a section with page numbers of its own.
void check_appendix_numbers(const Draft& draft, Report& report) {
    const auto& pages = draft.blocks.pages;
    std::size_t count = 0;
    Where where;
    std::uint32_t section_before = 0;
    for (std::size_t i = 0; i < draft.document.appendices.size(); ++i) {
        const Span span = draft.document.appendices[i].span;
        if (!span.is_known()) continue;
        const auto behind = std::upper_bound(pages.begin(), pages.end(), span.first,
                                             [](std::uint32_t block, const PageSetup& page) { return block < page.first_block; });
        if (behind == pages.begin()) continue;
        const PageSetup& page = *(behind - 1);
        const bool own = page.page_number_restarts && page.first_block != section_before;
        section_before = page.first_block;
        if (own) continue;
        if (count++ == 0) {
            const auto [first, last] = draft.lines_of(span);
            where = {"/appendices/" + std::to_string(i), span, first < last ? first_words(draft.lines[first].text) : std::string()};
        }
    }
    if (count > 0) report.add("page-number/appendix", std::move(where), {std::to_string(count)});
}

void check_page_numbers(const Draft& draft, Report& report) {
    const auto& pages = draft.blocks.pages;
    // A document part alone has no page headers.
    if (draft.blocks.format == "document-xml") return;
    const auto first_with = [&](auto holds) { return std::find_if(pages.begin(), pages.end(), holds); };
    const auto shows = [](const PageSetup& p) { return p.page_number_in_header || p.page_number_in_footer; };
    if (first_with(shows) == pages.end()) {
        if (has_long_stretch(draft)) report.add("page-number/missing", {});
        return;
    }
    const auto add = [&](std::string_view finding, auto holds, std::vector<std::string> arguments = {}) {
        const auto page = first_with(holds);
        if (page != pages.end()) report.add(finding, beginning_of(*page, draft), std::move(arguments));
    };
    add("page-number/footer", [](const PageSetup& p) { return p.page_number_in_footer && !p.page_number_in_header; });
    add("page-number/alignment", [](const PageSetup& p) {
        const bool aside = p.page_number_alignment == Alignment::left || p.page_number_alignment == Alignment::right;
        return p.page_number_in_header && aside;
    });
    if (pages.front().page_number_on_first_page) report.add("page-number/first-page", {});
    const auto is_odd = [&](const PageSetup& p) {
        const int size = p.page_number_half_points;
        return shows(p) && (p.page_number_bold || p.page_number_italic || (size != 0 && (size < 26 || size > 28)));
    };
    if (const auto page = first_with(is_odd); page != pages.end()) {
        const bool odd_size = page->page_number_half_points != 0 && (page->page_number_half_points < 26 || page->page_number_half_points > 28);
        report.add(odd_size ? "page-number/size" : "page-number/upright", beginning_of(*page, draft), {halves(page->page_number_half_points)});
    }
    add("page-number/format", [&](const PageSetup& p) { return shows(p) && !p.page_number_arabic; });
    add("page-number/words", [&](const PageSetup& p) { return shows(p) && p.page_number_worded; });
    check_appendix_numbers(draft, report);
}

}  // namespace

void check_pages(const Draft& draft, Report& report) {
    if (!draft.is_word() || draft.blocks.pages.empty()) return;
    check_paper(draft, report);
    check_page_numbers(draft, report);
}

}  // namespace kehoach::checks
