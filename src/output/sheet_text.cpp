#include "output/sheet_text.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::output {

std::vector<std::string_view> sheet_cells(std::string_view text) {
    constexpr std::size_t most_units = 32767;
    constexpr std::size_t most_breaks = 253;
    if (text.size() <= most_breaks) return {text};  // the usual text, which needs no counting
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    std::size_t units = 0;
    std::size_t breaks = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const char32_t c = text::next_code_point(text, i);
        const std::size_t more = c > 0xFFFF ? 2 : 1;
        if (units + more > most_units || (c == U'\n' && breaks == most_breaks)) {
            parts.push_back(text.substr(start, at - start));
            // The line break is where the next cell begins.
            start = c == U'\n' ? i : at;
            units = breaks = 0;
            if (c == U'\n') continue;
        }
        units += more;
        if (c == U'\n') ++breaks;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::size_t lines_in_cell(std::string_view text, int width) {
    const auto in_line = static_cast<std::size_t>(std::max(width - 1, 1));  // words do not fill a line to the end
    std::size_t lines = 0;
    for (const auto line : text::lines(text)) lines += 1 + (std::max<std::size_t>(text::length(line), 1) - 1) / in_line;
    return std::max<std::size_t>(lines, 1);
}

}  // namespace kehoach::output
