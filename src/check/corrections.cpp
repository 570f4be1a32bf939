#include "check/corrections.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kehoach::checks {

std::vector<std::size_t> to_correct(const std::vector<Problem>& problems, const std::set<const Finding*>& but_not) {
    using Key = std::tuple<std::uint32_t, std::uint32_t, std::string_view, std::string_view>;
    std::map<Key, const Finding*> finders;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const auto& correction = problems[i].correction;
        if (!correction || correction->suggestion || correction->before == correction->after) continue;
        const auto& diagnostic = problems[i].diagnostic;
        if (but_not.contains(diagnostic.finding)) continue;
        const Key key{diagnostic.span.first, diagnostic.span.last, correction->before, correction->after};
        if (finders.try_emplace(key, diagnostic.finding).first->second == diagnostic.finding) out.push_back(i);
    }
    return out;
}

CorrectedText corrected(std::string_view text, const LineRanges& lines, const std::vector<Problem>& problems, const std::vector<std::size_t>& which) {
    std::vector<text::Replacement> wanted;
    for (const auto i : which) {
        const Span span = problems[i].diagnostic.span;
        text::Replacement one{0, 0, problems[i].correction->before, problems[i].correction->after};
        if (span.is_known() && span.first <= lines.size()) {
            one.begin = lines[span.first - 1].first;
            one.end = lines[std::min<std::size_t>(span.last, lines.size()) - 1].second;
        }
        wanted.push_back(one);
    }
    const auto keeps_lines = [&](const text::Placed& placed) {
        return std::none_of(placed.splices.begin(), placed.splices.end(), [&](const text::Splice& splice) {
            return text::has_line_end(text.substr(splice.begin, splice.end - splice.begin)) || text::has_line_end(splice.text);
        });
    };
    const auto all = text::placed(text, wanted, keeps_lines);
    CorrectedText out;
    out.text = text::spliced(text, text::splices_of(all));
    for (const auto& one : all) out.outcomes.push_back(one.outcome);
    return out;
}

}  // namespace kehoach::checks
