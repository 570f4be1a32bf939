#include "kehoach/check.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "check/examine.h"
#include "registry/stages.h"
#include "text/utf8.h"

namespace kehoach {
namespace {

// The lines of a file as editors number them; as split_lines() of the reader counts.
std::vector<std::string_view> numbered_lines(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    std::vector<std::string_view> out;
    std::size_t start = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n' && bytes[i] != '\r') continue;
        out.push_back(bytes.substr(start, i - start));
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') ++i;
        start = i + 1;
    }
    if (start < bytes.size()) out.push_back(bytes.substr(start));
    return out;
}

// An excerpt is of a normalised line; only where the file has the same bytes there its place has a column.
void add_columns(std::vector<Problem>& problems, std::string_view bytes) {
    if (problems.empty()) return;
    const auto lines = numbered_lines(bytes);
    for (auto& problem : problems) {
        if (!problem.excerpt || problem.excerpt->line == 0 || problem.excerpt->line > lines.size()) continue;
        Excerpt& excerpt = *problem.excerpt;
        const auto line = lines[excerpt.line - 1];
        if (excerpt.offset > line.size() || !line.substr(excerpt.offset).starts_with(excerpt.text)) continue;
        const auto before = line.substr(0, excerpt.offset);
        if (!text::first_invalid_utf8(before)) excerpt.column = static_cast<std::uint32_t>(text::utf16_length(before) + 1);
    }
}

}  // namespace

Result<Examination> check(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options) {
    ReadOptions reading = options.reading;
    reading.keep_lines = true;
    auto blocks = registry::read_blocks(bytes, options.format, reading);
    if (!blocks) return blocks.error();
    const BlockList source = *blocks;
    Examination out;
    out.conversion = registry::converted(*std::move(blocks), bytes, std::move(path));
    out.problems = checks::examine(out.conversion, source, options);
    if (out.conversion.source.unit == PlaceUnit::line) add_columns(out.problems, bytes);
    return out;
}

}  // namespace kehoach
