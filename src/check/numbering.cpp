#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

// What is left of a paragraph behind the number that Word printed.
struct AutoNumbered {
    std::string_view label;
    std::string_view rest;
};

std::optional<AutoNumbered> auto_numbered(const Paragraph& paragraph) {
    if (paragraph.label_size == 0 || paragraph.label_size > paragraph.text.size()) return std::nullopt;
    const std::string_view text = paragraph.text;
    const auto label = text::trimmed(text.substr(0, paragraph.label_size));
    if (label.empty()) return std::nullopt;
    return AutoNumbered{label, text::trimmed(text.substr(paragraph.label_size))};
}

// The number or bullet that was typed behind an automatic one of the same kind; `1.` before `a)` may be meant.
std::string_view typed_again(const AutoNumbered& paragraph) {
    const std::string whole = std::string(paragraph.label) + " x";
    const auto typed_bullet = vi::bullet_of(paragraph.rest);
    if (vi::bullet_of(whole)) return typed_bullet ? std::string_view(paragraph.rest).substr(0, typed_bullet->marker.size()) : std::string_view();
    const auto automatic = vi::label_of(whole, true);
    const auto typed = vi::label_of(paragraph.rest, false);
    if (!automatic || !typed || typed->end >= paragraph.rest.size()) return {};
    const bool same = automatic->numbering == typed->numbering && automatic->ordinal == typed->ordinal;
    return same ? typed->text : std::string_view();
}

void check_doubles(const Draft& draft, Report& report) {
    std::unordered_map<std::uint32_t, std::string_view> places;
    for (const Text& text : draft.texts) places.emplace(text.span.first, text.at);
    for (const Line& line : draft.lines) {
        if (line.paragraph == nullptr) continue;
        const auto paragraph = auto_numbered(*line.paragraph);
        if (!paragraph) continue;
        const auto typed = typed_again(*paragraph);
        if (typed.empty()) continue;
        report.add("auto-number-double/double",
                   {std::string(places[line.span.first]), line.span, std::string(paragraph->label) + " " + std::string(typed)},
                   {std::string(paragraph->label), std::string(typed)});
    }
}

class SectionWalk {
public:
    SectionWalk(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void walk(const std::vector<Node>& nodes, const std::string& at, const Node* parent, int parent_level) {
        std::size_t automatic = 0;
        std::size_t typed = 0;
        std::vector<std::pair<std::size_t, bool>> numbered;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            if (node.kind != NodeKind::section) continue;
            const std::string pointer = at + "/" + std::to_string(i);
            const Paragraph* paragraph = paragraph_of(node);
            const int level = paragraph == nullptr ? 0 : paragraph->heading_level;
            if (parent != nullptr && level != 0 && parent_level != 0 && level <= parent_level) {
                if (odd_levels_++ == 0) {
                    odd_at_ = report_.problems.size();
                    report_.add("heading-level-inconsistent", {pointer, node.span, node.label},
                                {node.label, std::to_string(level), parent->label, std::to_string(parent_level), {}});
                }
            }
            if (paragraph != nullptr && draft_.is_word()) {
                const bool is_automatic = paragraph->label_size != 0;
                ++(is_automatic ? automatic : typed);
                if (numbered.empty() || nodes[numbered.front().first].numbering == node.numbering) numbered.emplace_back(i, is_automatic);
            }
            if (!node.children.empty()) walk(node.children, pointer + "/children", &node, level);
        }
        if (automatic != 0 && typed != 0 && numbered.size() > 2) report_mixed(nodes, at, numbered);
    }

    // One remark for all headings of a document.
    void finish() {
        if (odd_levels_ != 0) report_.problems[odd_at_].diagnostic.arguments.back() = std::to_string(odd_levels_);
        odd_levels_ = 0;
    }

private:
    [[nodiscard]] const Paragraph* paragraph_of(const Node& node) const {
        const auto [begin, end] = draft_.lines_of(node.span);
        return begin == end ? nullptr : draft_.lines[begin].paragraph;
    }

    // The first of the kind that fewer have.
    void report_mixed(const std::vector<Node>& nodes, const std::string& at, const std::vector<std::pair<std::size_t, bool>>& numbered) {
        const auto automatic = static_cast<std::size_t>(std::count_if(numbered.begin(), numbered.end(), [](const auto& n) { return n.second; }));
        if (automatic == 0 || automatic == numbered.size()) return;
        const bool odd = 2 * automatic < numbered.size();
        const auto first = std::find_if(numbered.begin(), numbered.end(), [&](const auto& n) { return n.second == odd; });
        const auto other = std::find_if(numbered.begin(), numbered.end(), [&](const auto& n) { return n.second != odd; });
        const Node& node = nodes[first->first];
        report_.add(odd ? "auto-number-double/mixed-auto" : "auto-number-double/mixed",
                    {at + "/" + std::to_string(first->first), node.span, node.label}, {node.label, nodes[other->first].label});
    }

    const Draft& draft_;
    Report& report_;
    std::size_t odd_levels_ = 0;
    std::size_t odd_at_ = 0;
};

// The label in its line and a word behind it, so that a correction finds the place.
std::string label_with_word(const Draft& draft, Span span, const std::string& label) {
    const Line* line = draft.line_with(span, label);
    if (line == nullptr) return label;
    auto rest = line->text.substr(line->text.find(label) + label.size());
    const auto word = rest.find_first_not_of(' ');
    const auto end = word == std::string_view::npos ? rest.size() : std::min(rest.find(' ', word), rest.size());
    return label + std::string(rest.substr(0, end));
}

// Corrections where no other number depends on the one that is wrong.
void add_corrections(const Draft& draft, Report& report) {
    for (Problem& problem : report.problems) {
        Diagnostic& diagnostic = problem.diagnostic;
        const bool roman = diagnostic.name() == "section-ordinal-invalid" && diagnostic.finding->variant == "roman";
        const bool style = diagnostic.name() == "numbering-style" && diagnostic.finding->variant == "mixed";
        if ((!roman && !style) || diagnostic.arguments.size() < 2) continue;
        const std::string& label = diagnostic.arguments[0];
        std::string wanted = diagnostic.arguments[1];
        if (style) {
            // The number of this label with the marks of the other one.
            const std::string first = label + " X";
            const std::string second = wanted + " X";
            const auto odd = vi::label_of(first, true);
            const auto usual = vi::label_of(second, true);
            if (!odd || !usual) continue;
            wanted.replace(usual->text.find(usual->number), usual->number.size(), odd->number);
        }
        const std::string before = label_with_word(draft, diagnostic.span, label);
        problem.correction = Correction{before, wanted + before.substr(label.size()), true};
    }
}

}  // namespace

void check_numbering(const Draft& draft, Report& report) {
    add_corrections(draft, report);
    if (draft.is_word()) check_doubles(draft, report);
    for (const Part& part : draft.parts) {
        const Document& document = *part.document;
        SectionWalk walk(draft, report);
        walk.walk(document.sections, part.at + "/sections", nullptr, 0);
        for (std::size_t i = 0; i < document.appendices.size(); ++i) {
            walk.walk(document.appendices[i].children, part.at + "/appendices/" + std::to_string(i) + "/children", nullptr, 0);
        }
        walk.finish();
    }
}

}  // namespace kehoach::checks
