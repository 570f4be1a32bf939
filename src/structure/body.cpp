#include "structure/body.h"

#include <algorithm>
#include <utility>

#include "structure/header.h"
#include "structure/outline.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

class BodyReader {
public:
    BodyReader(Items& items, std::size_t begin, std::size_t end, Document& document, Context& context)
        : items_(items), at_(begin), end_(end), document_(document), context_(context) {
        const auto* type = document.header.type ? vi::type_named(text::fold(document.header.type->name)) : nullptr;
        enacts_ = type != nullptr && type->enacts;
    }

    void read() {
        read_addressees();
        read_authority();
        read_preamble();
        const std::size_t closing = closing_begin();
        auto sections = read_outline(items_, at_, closing, context_);
        // Without any section all text is preamble.
        const bool has_section = std::any_of(sections.begin(), sections.end(), [](const Node& n) { return n.kind == NodeKind::section; });
        auto& target = has_section ? document_.sections : document_.preamble;
        std::move(sections.begin(), sections.end(), std::back_inserter(target));
        document_.closing = read_outline(items_, closing, end_, context_);
    }

private:
    [[nodiscard]] bool is_paragraph(std::size_t i) const {
        return i < end_ && !items_[i].is_table() && items_[i].kind != LineKind::label && !items_[i].bullet;
    }

    // Kính gửi: the rest of its line, and the lines below it.
    void read_addressees() {
        if (at_ == end_ || items_[at_].is_table() || items_[at_].kind != LineKind::addressees) return;
        const std::string_view text = items_[at_].text();
        const std::size_t cut = text::offset_in_source(text, items_[at_].folded, vi::addressee_starts().match_at_start(items_[at_].folded));
        std::string_view rest = text.substr(cut);
        while (!rest.empty() && (rest.front() == ':' || rest.front() == ' ')) rest.remove_prefix(1);
        const std::string head(text.substr(0, cut));
        const Span span = items_[at_].span();
        document_.addressees_span = span;
        ++at_;
        read_addressee_lines(rest);
        // The list implies the words; where it is empty they stand nowhere else.
        if (document_.addressees.empty()) context_.discard(head, DiscardReason::noise, span);
    }

    void read_addressee_lines(std::string_view rest) {
        if (!rest.empty()) {
            add_addressees(rest);
            const bool closed = rest.ends_with('.') || !(at_ < end_ && items_[at_].bullet);
            if (closed && !rest.ends_with(';')) return;
        }
        while (at_ < end_ && !items_[at_].is_table()) {
            const Item& item = items_[at_];
            constexpr std::size_t longest = 200;
            const bool plain = item.kind == LineKind::text && !item.text().ends_with(':') && item.text().size() < longest &&
                               (vi::organ_starts().starts(item.folded) || vi::unit_words().starts(item.folded) || item.text().ends_with(';'));
            if (!item.bullet && !plain) break;
            const std::string_view line = item.bullet ? std::string_view(item.text()).substr(item.bullet->end) : std::string_view(item.text());
            const bool last = line.ends_with('.');
            add_addressees(line);
            ++at_;
            if (last) break;
        }
    }

    void add_addressees(std::string_view text) {
        std::size_t start = 0;
        // `- A; - B.` on one line.
        while (start < text.size()) {
            auto end = text.find("; - ", start);
            end = std::min(end, text.size());
            std::string_view part = text::trimmed(text.substr(start, end - start));
            if (const auto bullet = vi::bullet_of(part)) part.remove_prefix(bullet->end);
            part = text::without_final(part, ";.,");
            if (!part.empty()) document_.addressees.emplace_back(part);
            start = end + 1;
        }
    }

    // `GIÁM ĐỐC SỞ ...` above the legal bases of a decision, on one line or two.
    void read_authority() {
        if (!enacts_) return;
        while (is_paragraph(at_) && items_[at_].capitals && items_[at_].kind != LineKind::type && !is_enacting(items_[at_])) {
            const std::string& folded = items_[at_].folded;
            const bool known = document_.authority || vi::positions().starts(folded) || vi::organ_starts().starts(folded);
            if (!known) break;
            if (!document_.authority) document_.authority.emplace();
            document_.authority_span = document_.authority_span.joined_with(items_[at_].span());
            text::append_with(*document_.authority, text::without_final(items_[at_].text(), ","), " ");
            ++at_;
        }
    }

    [[nodiscard]] bool is_enacting(const Item& item) const {
        if (!item.capitals || item.text().size() > 60) return false;
        const auto folded = text::without_final(item.folded, ":.");
        if (vi::enacting_words().is(folded)) return true;
        const auto* type = vi::type_named(folded);
        return type != nullptr && type->enacts;
    }

    void read_preamble() {
        bool bases = !document_.legal_bases.empty();
        while (at_ < end_) {
            const Item& item = items_[at_];
            if (item.is_table() || item.kind == LineKind::label) break;
            std::string_view line = item.text();
            std::string folded = item.folded;
            if (item.bullet) {
                line.remove_prefix(item.bullet->end);
                folded = text::fold(line, 40);
            }
            if (enacts_ && !document_.enacting && is_enacting(item)) {
                document_.enacting = item.text();
                document_.enacting_span = item.span();
            } else if (is_basis(line, folded, bases)) {
                document_.legal_bases.emplace_back(line);
                document_.legal_basis_spans.push_back(item.span());
                bases = true;
            } else if (item.bullet) {
                break;
            } else {
                Node node;
                node.text = item.text();
                node.span = item.span();
                document_.preamble.push_back(std::move(node));
            }
            ++at_;
        }
        if (at_ < end_ && (items_[at_].is_table() || items_[at_].bullet)) {
            // Bullets and tables before the first section.
            std::size_t first = at_;
            while (first < end_ && (items_[first].is_table() || items_[first].kind != LineKind::label)) ++first;
            if (first == end_) return;
            auto nodes = read_outline(items_, at_, first, context_);
            std::move(nodes.begin(), nodes.end(), std::back_inserter(document_.preamble));
            at_ = first;
        }
    }

    [[nodiscard]] bool is_basis(std::string_view line, const std::string& folded, bool bases) const {
        const bool introduces = line.ends_with(':') && vi::introduction_ends().in(text::fold(line));
        if (vi::legal_basis_starts().starts(folded)) return enacts_ || !introduces;
        if (introduces) return false;
        if (vi::proposal_starts().starts(folded)) return bases || enacts_;
        // Between the bases of a decision everything that ends like one of them is one.
        return enacts_ && bases && !document_.enacting && (line.ends_with(';') || line.ends_with(',') || line.ends_with('.'));
    }

    // The index of the first of the last paragraphs that speak for the whole document.
    [[nodiscard]] std::size_t closing_begin() const {
        std::size_t first = end_;
        while (first > at_ && is_paragraph(first - 1)) --first;
        bool articles = false;
        for (std::size_t i = at_; i < first; ++i) {
            if (items_[i].is_table() || items_[i].kind != LineKind::label) continue;
            const auto label = items_[i].label();
            articles = articles || (label && label->numbering == Numbering::article);
        }
        if (articles) return end_;
        const bool has_sections = first > at_;
        if (!has_sections) return end_;
        for (std::size_t i = first; i < end_; ++i) {
            const bool heading_above = i > at_ && i == first && !items_[i - 1].is_table() && items_[i - 1].kind == LineKind::label &&
                                       items_[i - 1].text().size() < 160 && !text::ends_a_sentence(items_[i - 1].text());
            // A note in brackets may stand below the last paragraph.
            const bool last = i + 1 == end_ || (i + 2 == end_ && items_[i + 1].kind == LineKind::reference);
            if (closes(items_[i], last, heading_above)) return i;
        }
        return end_;
    }

    [[nodiscard]] static bool closes(const Item& item, bool last, bool heading_above) {
        const std::string_view folded = item.folded;
        if (vi::summing_up_starts().starts(folded)) return true;
        // Directly below a heading a paragraph is what the heading announces.
        if (heading_above) return false;
        if (vi::closing_starts().starts(folded)) return true;
        if (vi::assignment_starts().starts(folded) && vi::self_references().in(text::fold(item.text()))) return true;
        // `Ban Thường vụ Đảng ủy xã kính trình ...`: an organ that asks, in the very last paragraph.
        if (last && vi::organ_starts().starts(folded) && vi::closing_verbs().in(folded) && !item.text().ends_with(':')) return true;
        const bool ends = last && item.text().ends_with("./.");
        const std::string whole = ends ? text::fold(item.text()) : std::string();
        return ends && (vi::self_references().in(whole) || vi::closing_verbs().in(folded));
    }

    Items& items_;
    std::size_t at_;
    std::size_t end_;
    Document& document_;
    Context& context_;
    bool enacts_ = false;
};

}  // namespace

void read_body(Items& items, std::size_t begin, std::size_t end, Document& document, Context& context) {
    BodyReader(items, begin, end, document, context).read();
}

}  // namespace kehoach::structure
