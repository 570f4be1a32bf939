#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/mentions.h"
#include "check/rules.h"
#include "text/fold.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

// What stands before `mục` where it is part of another word.
const vi::Phrases& words_before_muc() {
    static const vi::Phrases table = {"danh", "hạng", "đề", "chuyên", "tiết", "khoản", "đầu", "tin", "trang", "thư", "tiểu", "biểu"};
    return table;
}

// Captions of what is numbered beside the sections.
const vi::Phrases& captions() {
    static const vi::Phrases table = {"Bảng", "Biểu", "Hình", "Biểu đồ", "Sơ đồ"};
    return table;
}

// The sections of the whole file, by their numbers.
class Targets {
public:
    explicit Targets(const Draft& draft) {
        for (const Part& part : draft.parts) {
            add(part.document->preamble, {});
            add(part.document->sections, {});
            add(part.document->closing, {});
            for (const auto& appendix : part.document->appendices) add(appendix.children, {});
        }
        for (const Line& line : draft.lines) {
            const Words words(line.text.substr(0, std::min<std::size_t>(line.text.size(), 40)));
            const std::size_t length = words.phrase_at(0, captions());
            if (length == 0) continue;
            const auto number = words.number_at(length + (words.is_word(length, "số") ? 1 : 0));
            if (!number) continue;
            const std::string kind = caption_key(words, length);
            captions_.insert(kind + std::to_string(number->ordinal));
            captions_.insert(kind);
        }
    }

    static std::string caption_key(const Words& words, std::size_t length) {
        std::string key;
        for (std::size_t i = 0; i < length; ++i) key += words[i].key + ' ';
        return key;
    }

    [[nodiscard]] bool has(const PartNumber& number) const {
        return numbers_.contains(number.number) || ordinals_.contains(number.ordinal * 2 + (number.roman ? 1 : 0));
    }
    [[nodiscard]] bool has_section(const std::string& number) const { return numbers_.contains(number); }
    [[nodiscard]] bool has_article(int ordinal) const { return articles_.contains(ordinal); }
    [[nodiscard]] bool has_articles() const { return !articles_.empty(); }
    [[nodiscard]] bool has_caption(const std::string& key) const { return captions_.contains(key); }
    /// Whether `inner` may stand below a section of number `outer`: it does, or that section has nothing of its kind.
    [[nodiscard]] bool may_hold(const std::string& outer, const PartNumber& inner) const {
        const std::string kind = outer + (is_letter(inner.number) ? ">a" : ">1");
        return !pairs_.contains(kind) || pairs_.contains(outer + ">" + inner.number + "<");
    }

private:
    static bool is_letter(const std::string& number) { return static_cast<unsigned char>(number.front()) > '9'; }

    void add(const std::vector<Node>& nodes, std::vector<std::string> above) {
        constexpr std::size_t deepest = 12;
        for (const Node& node : nodes) {
            if (node.kind == NodeKind::table) add_rows(node.table);
            std::vector<std::string> own = above;
            if (node.kind == NodeKind::section) {
                const std::string number = number_of(node);
                numbers_.insert(number);
                numbers_.insert(node.id);
                // `II.3` for the third clause of part A's second section.
                for (auto dot = node.id.find('.'); dot != std::string::npos; dot = node.id.find('.', dot + 1))
                    numbers_.insert(node.id.substr(dot + 1));
                if (node.numbering == Numbering::article) articles_.insert(node.ordinal);
                if (is_headed(node.numbering)) ordinals_.insert(node.ordinal * 2);
                if (is_headed(node.numbering)) ordinals_.insert(node.ordinal * 2 + 1);
                for (const auto& outer : above) {
                    pairs_.insert(outer + ">" + number + "<");
                    pairs_.insert(outer + (is_letter(number) ? ">a" : ">1"));
                }
                if (own.size() < deepest) own.push_back(node.numbering == Numbering::article ? "điều " + std::to_string(node.ordinal) : number);
            }
            if (!node.children.empty()) add(node.children, std::move(own));
        }
    }

    void add_rows(const Table& table) {
        for (const Row& row : table.rows) {
            if (row.cells.empty() || !row.cells.front()) continue;
            if (const auto label = vi::ordinal_cell(*row.cells.front())) numbers_.insert(std::string(label->number));
        }
    }

    static bool is_headed(Numbering numbering) {
        return numbering == Numbering::part || numbering == Numbering::chapter || numbering == Numbering::muc;
    }

    static std::string number_of(const Node& node) {
        const std::string heading = node.label + " X";
        const auto label = vi::label_of(heading, true);
        return label ? std::string(label->number) : node.label;
    }

    std::unordered_set<std::string> numbers_;
    std::unordered_set<std::string> pairs_;
    std::unordered_set<std::string> captions_;
    std::unordered_set<int> articles_;
    std::unordered_set<int> ordinals_;  // of phần, chương, mục, which are cited in Roman and in Arabic numerals
};

class ReferenceSearch {
public:
    ReferenceSearch(const Draft& draft, Report& report) : draft_(draft), report_(report), targets_(draft) {
        for (const auto& citation : draft.conversion.citations) cited_.insert(citation.at);
    }

    void run() {
        for (std::size_t t = 0; t < draft_.texts.size(); ++t) by_place_.emplace(draft_.texts[t].at, t);
        for (const Text& text : draft_.texts) {
            if (may_refer(text)) look_at(text);
        }
    }

private:
    static bool may_refer(const Text& text) {
        switch (text.zone) {
            case Zone::heading:
            case Zone::body:
            case Zone::preamble:
            case Zone::closing:
            case Zone::cell:
            case Zone::recipient: break;
            default: return false;
        }
        const std::string folded = text::fold(text.text);
        for (const std::string_view word : {"mục ", "phần ", "chương ", "điều ", "bảng ", "biểu ", "hình ", "sơ đồ "}) {
            if (folded.find(word) != std::string::npos) return true;
        }
        return false;
    }

    void look_at(const Text& text) {
        const Words words(text.text);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (text.zone == Zone::recipient) {
                if (words.is_word(i, "như") && words.is_word(i + 1, "điều")) look_at_article(text, words, i + 1, true);
                continue;
            }
            if (words.is_word(i, "mục") && !(i > 0 && words.phrase_at(i - 1, words_before_muc()) != 0)) look_at_section(text, words, i);
            if ((words.is_word(i, "phần") || words.is_word(i, "chương")) && is_roman_behind(words, i)) look_at_section(text, words, i);
            if (words.is_word(i, "điều")) look_at_article(text, words, i, false);
            if (words[i].capital && words.phrase_at(i, captions()) != 0) look_at_caption(text, words, i);
        }
    }

    static bool is_roman_behind(const Words& words, std::size_t i) {
        const auto number = words.number_at(i + 1);
        return number && number->roman;
    }

    // Behind the numbers of an enumeration: `mục I, II và IV Kế hoạch này`.
    static std::size_t behind_numbers(const Words& words, std::size_t i) {
        while (words.is_mark(i, ',') || words.is_word(i, "và") || words.is_word(i, "hoặc") || words.is_word(i, "đến") || words.is_word(i, "mục")) {
            std::size_t next = i + 1;
            while (words.is_word(next, "mục") || words.is_word(next, "khoản") || words.is_word(next, "điểm")) ++next;
            const auto number = words.number_at(next);
            if (!number) break;
            i = number->next;
        }
        return i;
    }

    // Whether the words speak of this document for certain (`Kế hoạch này`), or of no other.
    bool is_own(const Text& text, const Words& words, std::size_t behind) {
        if (words.is_word(behind, "của") || words.is_word(behind, "tại") || words.is_word(behind, "trong")) ++behind;
        std::size_t length = 0;
        const Whose whose = words.document_at(behind, length);
        if (whose != Whose::unsaid) return whose == Whose::own;
        if (text.zone == Zone::cell || cited_.contains(text.at) || words.names_other()) return false;
        // What stands under a document's name may be about that document.
        for (std::string_view at = text.at;;) {
            const auto children = at.rfind("/children/");
            if (children == std::string_view::npos) break;
            at = at.substr(0, children);
            const auto above = by_place_.find(at);
            if (above == by_place_.end()) continue;
            const Text& heading = draft_.texts[above->second];
            if (cited_.contains(heading.at) || Words(heading.text).names_other()) return false;
        }
        return true;
    }

    void look_at_section(const Text& text, const Words& words, std::size_t i) {
        const auto number = words.number_at(i + 1);
        if (!number) return;
        // A letter alone is a point of something, or a series of organisms.
        if (static_cast<unsigned char>(number->number.front()) > '9' && !number->roman) return;
        const std::size_t behind = behind_numbers(words, number->next);
        // `mục 3 phần II`, `mục 3 Phụ lục II`: the number is one of what follows.
        const bool inner = words.is_word(behind, "phần") || words.is_word(behind, "chương") || words.is_word(behind, "mục") ||
                           words.is_word(behind, "phụ") || words.is_word(behind, "biểu") || words.is_word(behind, "bảng") ||
                           words.is_word(behind, "điều");
        if (inner) return;
        const std::size_t begin = words[i].begin;
        const std::size_t end = words[number->next - 1].end;
        if (!targets_.has(*number)) {
            if (is_own(text, words, behind)) report("section", text, begin, end);
            return;
        }
        // `điểm 2 mục I`
        const auto part = number_before(words, i);
        if (!part || !targets_.has_section(number->number) || targets_.may_hold(number->number, *part)) return;
        if (is_own(text, words, behind)) report("section", text, words[part->next].begin, end);
    }

    // The number of `khoản 2` or `điểm a` directly before token `i`; `next` is the index of the word before the number.
    static std::optional<PartNumber> number_before(const Words& words, std::size_t i) {
        while (i > 0 && (words.is_mark(i - 1, ',') || words.is_word(i - 1, "của"))) --i;
        if (i < 2) return std::nullopt;
        if (!words.is_word(i - 2, "điểm") && !words.is_word(i - 2, "khoản")) return std::nullopt;
        auto number = words.number_at(i - 1);
        if (!number) return std::nullopt;
        number->next = i - 2;
        return number;
    }

    void look_at_article(const Text& text, const Words& words, std::size_t i, bool recipient) {
        const auto number = words.number_at(i + 1);
        if (!number || number->roman || number->number.find('.') != std::string::npos) return;
        if (recipient) {
            if (targets_.has_articles() && !targets_.has_article(number->ordinal))
                report("article", text, words[i].begin, words[number->next - 1].end);
            return;
        }
        std::size_t behind = behind_numbers(words, number->next);
        if (words.is_word(behind, "của")) ++behind;
        std::size_t length = 0;
        if (!targets_.has_articles() || words.document_at(behind, length) != Whose::own) return;
        if (!targets_.has_article(number->ordinal)) {
            report("article", text, words[i].begin, words[number->next - 1].end);
            return;
        }
        const auto part = number_before(words, i);
        if (part && !targets_.may_hold("điều " + number->number, *part))
            report("article", text, words[part->next].begin, words[number->next - 1].end);
    }

    void look_at_caption(const Text& text, const Words& words, std::size_t i) {
        const std::size_t length = words.phrase_at(i, captions());
        const std::size_t at = i + length + (words.is_word(i + length, "số") ? 1 : 0);
        const auto number = words.number_at(at);
        if (!number || i == 0) return;
        std::string key;
        for (std::size_t k = i; k < i + length; ++k) key += words[k].key + ' ';
        if (!targets_.has_caption(key) || targets_.has_caption(key + std::to_string(number->ordinal))) return;
        if (is_own(text, words, number->next)) report("caption", text, words[i].begin, words[number->next - 1].end);
    }

    void report(std::string_view variant, const Text& text, std::size_t begin, std::size_t end) {
        const std::string quote(text.text.substr(begin, end - begin));
        report_.add("internal-ref-broken/" + std::string(variant), {text.at, text.span, quote}, {quote});
    }

    const Draft& draft_;
    Report& report_;
    Targets targets_;
    std::unordered_set<std::string_view> cited_;
    std::unordered_map<std::string_view, std::size_t> by_place_;
};

}  // namespace

void check_references(const Draft& draft, Report& report) { ReferenceSearch(draft, report).run(); }

}  // namespace kehoach::checks
