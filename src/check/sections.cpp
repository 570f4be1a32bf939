#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "check/rules.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// A title of one line that says nothing yet.
constexpr std::size_t longest_title = 90;

// A plan of fewer headings is a short one, of an event.
constexpr std::size_t fewest_headings = 3;

bool needs_title(Numbering numbering) {
    return numbering == Numbering::part || numbering == Numbering::chapter || numbering == Numbering::muc || numbering == Numbering::article;
}

// Words in capitals, without a sentence behind them.
bool is_capital_title(const Node& node) { return text::is_all_capitals(node.text); }

bool is_plain_title(const Node& node) {
    return node.text.size() <= longest_title && !text::ends_a_sentence(node.text) && node.text.find(':') == std::string::npos &&
           !node.text.ends_with(',') && !node.text.ends_with(')');
}

class EmptySections {
public:
    EmptySections(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    /// `continues` says that the last section may go on behind the nodes: its paragraphs were taken for the end of the document.
    void walk(const std::vector<Node>& nodes, const std::string& at, bool continues) {
        std::size_t last = nodes.size();
        std::size_t filled = 0;
        std::size_t bare = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].kind != NodeKind::section) continue;
            last = i;
            ++(nodes[i].children.empty() ? bare : filled);
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            if (node.kind != NodeKind::section) continue;
            const std::string pointer = at + "/" + std::to_string(i);
            const bool open = continues && i == last && i + 1 == nodes.size();
            if (needs_title(node.numbering) && node.text.empty()) {
                report_.add("section-empty/title", {pointer, node.span, node.label}, {node.label});
            } else if (node.children.empty() && !open && is_heading(node, bare, filled)) {
                report_.add("section-empty/content", {pointer, node.span, node.label + " " + node.text}, {node.label, node.text});
            }
            if (!node.children.empty()) walk(node.children, pointer + "/children", open);
        }
    }

private:
    // Whether a section without anything below it is a heading, and not a clause that says all in its one sentence.
    [[nodiscard]] bool is_heading(const Node& node, std::size_t bare, std::size_t filled) const {
        if (node.text.empty()) return true;
        switch (node.numbering) {
            case Numbering::article: return false;
            case Numbering::part:
            case Numbering::chapter:
            case Numbering::muc: return is_plain_title(node);
            case Numbering::roman: return is_capital_title(node) || (bare == 1 && filled != 0 && is_plain_title(node));
            case Numbering::letter:
            case Numbering::arabic:
            case Numbering::decimal: break;
        }
        if (is_capital_title(node)) return filled != 0 && node.text.find(' ') != std::string::npos;
        // `1. Mục đích` between sections that have something below them, and set apart by its looks.
        const auto [begin, end] = draft_.lines_of(node.span);
        const Paragraph* paragraph = begin == end ? nullptr : draft_.lines[begin].paragraph;
        const bool emphasised = paragraph != nullptr && (paragraph->bold || paragraph->heading_level != 0);
        return bare == 1 && filled != 0 && is_plain_title(node) && (emphasised || filled > 1);
    }

    const Draft& draft_;
    Report& report_;
};

struct PlanPart {
    std::string_view variant;
    vi::Phrases headings;
};

const std::array<PlanPart, 3>& plan_parts() {
    static const std::array<PlanPart, 3> parts = {
        PlanPart{"plan-skeleton/purpose",
                 {"mục đích", "yêu cầu", "mục tiêu", "quan điểm", "nguyên tắc", "sự cần thiết", "chỉ tiêu", "tình hình", "thực trạng", "căn cứ",
                  "ý nghĩa", "phương châm", "phương hướng", "bối cảnh", "đặc điểm"}},
        PlanPart{"plan-skeleton/content",
                 {"nội dung", "nhiệm vụ", "giải pháp", "công việc", "chương trình", "tiến độ", "biện pháp", "hoạt động", "thời gian", "hình thức",
                  "kế hoạch", "phạm vi", "đối tượng", "quy mô", "lộ trình", "các bước", "phương án"}},
        PlanPart{"plan-skeleton/implementation",
                 {"tổ chức", "phân công", "trách nhiệm", "triển khai", "thực hiện kế hoạch", "chế độ báo cáo", "điều khoản thi hành"}},
    };
    return parts;
}

void collect_headings(const std::vector<Node>& nodes, int depth, std::vector<std::string>& out) {
    for (const Node& node : nodes) {
        if (node.kind != NodeKind::section) continue;
        out.push_back(text::fold(node.text, 200));
        if (depth > 0) collect_headings(node.children, depth - 1, out);
    }
}

bool is_plan(const Document& document) { return document.header.type && document.header.type->code == "KH"; }

// `I.`, `A.`, `Phần I`; plans in clauses alone are short ones.
bool is_chief_heading(const Node& node) {
    if (node.kind != NodeKind::section) return false;
    const bool capital_letter = node.numbering == Numbering::letter && text::has_capital(node.label);
    return node.numbering == Numbering::roman || needs_title(node.numbering) || capital_letter;
}

// What a plan usually has. Its last part may also be a paragraph that gives orders.
void check_plan(const Draft& draft, const Part& part, Report& report) {
    const Document& document = *part.document;
    if (!is_plan(document)) return;
    const auto top = static_cast<std::size_t>(std::count_if(document.sections.begin(), document.sections.end(), is_chief_heading));
    if (top < fewest_headings) return;
    std::vector<std::string> outer;
    std::vector<std::string> all;
    collect_headings(document.sections, 0, outer);
    collect_headings(document.sections, 1, all);
    for (const PlanPart& wanted : plan_parts()) {
        // Clauses speak of implementation everywhere.
        const auto& headings = wanted.variant == "plan-skeleton/implementation" ? outer : all;
        if (std::any_of(headings.begin(), headings.end(), [&](const std::string& h) { return wanted.headings.in(h); })) continue;
        const bool implementation = wanted.variant == "plan-skeleton/implementation";
        if (implementation && std::any_of(document.closing.begin(), document.closing.end(), [&](const Node& n) {
                const std::string folded = text::fold(n.text);
                return !vi::summing_up_starts().starts(folded) && wanted.headings.in(folded);
            })) {
            continue;
        }
        if (wanted.variant == "plan-skeleton/content" && !document.appendices.empty()) continue;
        if (wanted.variant == "plan-skeleton/purpose" && std::any_of(draft.texts.begin(), draft.texts.end(), [&](const Text& t) {
                return t.zone == Zone::preamble && &draft.parts[t.part] == &part && text::fold(t.text).find("nhằm") != std::string::npos;
            })) {
            continue;
        }
        report.add(wanted.variant, {part.at + "/sections", document.header.spans.type});
    }
}

}  // namespace

void check_sections(const Draft& draft, Report& report) {
    EmptySections empty(draft, report);
    for (const Part& part : draft.parts) {
        const Document& document = *part.document;
        empty.walk(document.sections, part.at + "/sections", !document.closing.empty());
        for (std::size_t i = 0; i < document.appendices.size(); ++i) {
            empty.walk(document.appendices[i].children, part.at + "/appendices/" + std::to_string(i) + "/children", false);
        }
        check_plan(draft, part, report);
    }
}

}  // namespace kehoach::checks
