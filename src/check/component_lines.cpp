#include "check/component_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// A block of more lines than this is a whole document set in one table, where lines are not looked for.
constexpr std::size_t most_lines = 300;

// What is to be said of a piece beside its component.
struct Kind {
    bool guessed = false;
    bool heads = false;
};

class Finder {
public:
    explicit Finder(const Draft& draft) : draft_(draft), taken_(draft.lines.size(), false) {}

    std::vector<ComponentLines> find() {
        for (std::size_t i = 0; i < draft_.parts.size(); ++i) {
            part_ = i;
            read(*draft_.parts[i].document, draft_.parts[i].at);
        }
        return std::move(out_);
    }

private:
    void read(const Document& document, const std::string& at) {
        begin_part();
        read_head(document, at);
        for (std::size_t i = 0; i < document.addressees.size(); ++i) {
            find(Component::addressee, document.addressees_span, document.addressees[i], at + "/addressees/" + std::to_string(i));
        }
        for (std::size_t i = 0; i < document.legal_bases.size(); ++i) {
            find(Component::legal_basis, document.legal_basis_spans[i], document.legal_bases[i], at + "/legal_bases/" + std::to_string(i));
        }
        read_nodes(document.preamble, at + "/preamble");
        read_nodes(document.sections, at + "/sections");
        read_nodes(document.closing, at + "/closing");
        read_ending(document, at);
        for (std::size_t i = 0; i < document.appendices.size(); ++i) read_appendix(document.appendices[i], at + "/appendices/" + std::to_string(i));
    }

    void read_head(const Document& document, const std::string& at) {
        const Header& header = document.header;
        const HeaderSpans& spans = header.spans;
        if (header.state_title) find(Component::state_title, spans.state_title, *header.state_title, at + "/header/state_title");
        if (header.motto) find(Component::motto, spans.motto, *header.motto, at + "/header/motto");
        if (header.issuer) {
            const Issuer& issuer = *header.issuer;
            if (issuer.parent) find(Component::parent_organ, issuer.span, *issuer.parent, at + "/header/issuer/parent");
            if (issuer.name) find(Component::organ, issuer.span, *issuer.name, at + "/header/issuer/name");
        }
        if (header.number) find(Component::number, spans.number, header.number->raw, at + "/header/number");
        if (header.date) find(Component::place_date, spans.date, header.date->raw, at + "/header/date");
        if (header.type) find(Component::type, spans.type, header.type->name, at + "/header/type");
        if (header.title) find(header.type ? Component::title : Component::letter_title, spans.title, *header.title, at + "/header/title");
        if (document.reference) find(Component::reference, document.reference->span, document.reference->raw, at + "/reference");
    }

    void read_ending(const Document& document, const std::string& at) {
        const auto [begin, end] = draft_.lines_of(document.recipients_span);
        for (std::size_t i = begin; i < end; ++i) {
            const Line& line = draft_.lines[i];
            const std::string folded = text::fold(line.text, 40);
            if (const std::size_t length = vi::recipient_starts().match_at_start(folded)) {
                const std::size_t behind = text::offset_in_source(line.text, folded, length);
                add(Component::recipients_label, {&line, 0, std::min(behind, line.text.size()), at + "/recipients"});
                break;
            }
        }
        for (std::size_t i = 0; i < document.recipients.size(); ++i) {
            find(Component::recipients, document.recipient_spans[i], document.recipients[i], at + "/recipients/" + std::to_string(i));
        }
        for (std::size_t i = 0; i < document.signatures.size(); ++i) {
            const Signature& signature = document.signatures[i];
            const std::string pointer = at + "/signatures/" + std::to_string(i);
            for (const auto& capacity : signature.capacities) find(Component::position, signature.span, capacity.of, pointer);
            if (signature.position) find(Component::position, signature.span, *signature.position, pointer);
            if (signature.name) find(Component::signer, signature.span, *signature.name, pointer);
        }
    }

    void read_appendix(const Appendix& appendix, const std::string& at) {
        if (appendix.label) find(Component::appendix_label, appendix.span, *appendix.label, at + "/label");
        if (appendix.title) {
            // The title stands on the lines below the label.
            constexpr std::uint32_t furthest = 4;
            find(Component::appendix_title, {appendix.span.first, appendix.span.last + furthest}, *appendix.title, at + "/title");
        }
        if (appendix.reference) find(Component::reference, appendix.reference->span, appendix.reference->raw, at + "/reference");
    }

    void read_nodes(const std::vector<Node>& nodes, const std::string& at) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            const std::string pointer = at + "/" + std::to_string(i);
            if (node.kind != NodeKind::table) read_node(node, pointer);
            if (!node.children.empty()) read_nodes(node.children, pointer + "/children");
        }
    }

    void read_node(const Node& node, const std::string& at) {
        if (node.kind == NodeKind::paragraph) return find(Component::body, node.span, node.text, at);
        if (node.kind == NodeKind::bullet) return find(Component::body, node.span, node.text, at, {.heads = true});
        constexpr std::size_t longest_title = 300;
        const bool is_title = node.text.size() < longest_title && !text::ends_a_sentence(node.text);
        switch (node.numbering) {
            case Numbering::part:
            case Numbering::chapter:
            case Numbering::muc: return find(Component::part_label, node.span, node.label, at);
            case Numbering::article: return find(Component::article, node.span, node.label, at);
            case Numbering::roman:
                if (is_title) return find(Component::section, node.span, node.text, at);
                break;
            case Numbering::arabic:
                if (is_title && !node.children.empty()) return find(Component::clause_title, node.span, node.text, at, {.guessed = true});
                break;
            case Numbering::decimal:
            case Numbering::letter: break;
        }
        // A title of a kind whose looks the decree leaves open.
        if (!is_title) find(Component::body, node.span, node.text, at, {.heads = true});
    }

    void find(Component component, Span span, std::string_view words, const std::string& at, Kind kind = {}) {
        const auto [begin, end] = draft_.lines_of(span);
        words = text::trimmed(words);
        if (begin == end || end - begin > most_lines || words.empty()) return;
        const auto add_piece = [&](std::size_t i, std::size_t from, std::size_t to) {
            // Running text that stands in cells is laid out in another way.
            const bool running = component == Component::body || component == Component::legal_basis;
            if (running && (taken_[i] || draft_.lines[i].in_table)) return;
            taken_[i] = taken_[i] || running;
            add(component, {&draft_.lines[i], from, to, at, kind.guessed, kind.heads});
        };
        for (std::size_t i = begin; i < end; ++i) {
            if (draft_.lines[i].text == words) return add_piece(i, 0, words.size());
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (const auto found = draft_.lines[i].text.find(words); found != std::string_view::npos)
                return add_piece(i, found, found + words.size());
        }
        const std::string folded = text::fold(words);
        for (std::size_t i = begin; i < end; ++i) {
            const std::string_view line = draft_.lines[i].text;
            const std::string folded_line = text::fold(line);
            const std::size_t found = text::find_words(folded_line, folded);
            if (found == std::string::npos || text::length(line) != text::length(folded_line)) continue;
            return add_piece(i, text::offset_in_source(line, folded_line, found), text::offset_in_source(line, folded_line, found + folded.size()));
        }
        // Words over several lines: those that follow each other at once rather than those with others between them.
        for (const std::size_t most_between : {std::size_t{0}, std::size_t{4}}) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto lines = lines_with(folded, i, end, most_between);
                for (const auto l : lines) add_piece(l, 0, draft_.lines[l].text.size());
                if (!lines.empty()) return;
            }
        }
    }

    // The lines from `first` on that make up the folded words together; none where they do not.
    [[nodiscard]] std::vector<std::size_t> lines_with(std::string_view folded, std::size_t first, std::size_t end, std::size_t most_between) const {
        std::vector<std::size_t> out;
        std::size_t between = 0;
        for (std::size_t i = first; i < end && between <= most_between; ++i) {
            const std::string line = text::fold(draft_.lines[i].text);
            if (line.empty() || !text::starts_with_words(folded, line)) {
                if (out.empty()) return {};
                ++between;
                continue;
            }
            out.push_back(i);
            between = 0;
            folded.remove_prefix(line.size());
            folded = text::trimmed(folded);
            if (folded.empty()) return out;
        }
        return {};
    }

    void begin_part() {
        for (std::size_t c = 0; c < index_.size(); ++c) index_[c] = none;
    }

    void add(Component component, Piece piece) {
        std::size_t& index = index_[static_cast<std::size_t>(component)];
        if (index == none) {
            index = out_.size();
            out_.push_back({component, part_, {}});
        }
        out_[index].pieces.push_back(std::move(piece));
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const Draft& draft_;
    std::vector<bool> taken_;  // lines that are running text already
    std::vector<ComponentLines> out_;
    std::array<std::size_t, static_cast<std::size_t>(Component::reference) + 1> index_{};
    std::size_t part_ = 0;
};

}  // namespace

std::vector<ComponentLines> component_lines(const Draft& draft) { return Finder(draft).find(); }

Letters letters_of(const Piece& piece, const BlockList& blocks) {
    Letters out;
    const Paragraph* paragraph = piece.line->paragraph;
    if (paragraph == nullptr) return out;
    const auto& runs = paragraph->runs;
    std::vector<std::pair<std::uint16_t, std::size_t>> sizes;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const std::size_t begin = std::max<std::size_t>({runs[r].begin, piece.begin, paragraph->label_size});
        const std::size_t end = std::min(r + 1 < runs.size() ? runs[r + 1].begin : paragraph->text.size(), piece.end);
        if (begin >= end || runs[r].style >= blocks.run_styles.size()) continue;
        std::size_t letters = 0;
        for (std::size_t i = begin; i < end;) letters += text::is_word_character(text::next_code_point(paragraph->text, i)) ? 1U : 0U;
        const RunStyle& style = blocks.run_styles[runs[r].style];
        out.all += letters;
        out.bold += style.bold ? letters : 0;
        out.italic += style.italic ? letters : 0;
        out.underlined += style.underlined ? letters : 0;
        auto size = std::find_if(sizes.begin(), sizes.end(), [&](const auto& s) { return s.first == style.half_points; });
        if (size == sizes.end()) size = sizes.insert(size, {style.half_points, 0});
        size->second += letters;
    }
    const auto most = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != sizes.end()) out.half_points = most->first;
    return out;
}

}  // namespace kehoach::checks
