#include "support/conservation.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "model/names.h"
#include "model/walk.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace kehoach::test {
namespace {

// How often each character occurs; differences may be negative.
class Counts {
public:
    void add(std::string_view text, long times = 1) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = text::to_lower(text::next_code_point(text, i));
            if (text::is_word_character(c)) counts_[c] += times;
        }
        text_ += text;
        text_ += '\n';
    }
    void add(const std::optional<std::string>& text) {
        if (text) add(std::string_view(*text));
    }
    // Adds a text if all of its characters are missing.
    void add_where_negative(std::string_view text) {
        Counts more;
        more.add(text);
        const bool missing = std::all_of(more.counts_.begin(), more.counts_.end(), [&](const auto& entry) {
            const auto found = counts_.find(entry.first);
            return found != counts_.end() && -found->second >= entry.second;
        });
        if (missing) add(text);
    }
    void subtract(const Counts& other) {
        for (const auto& [c, count] : other.counts_) counts_[c] -= count;
    }
    // The characters with positive (or negative) counts, each with its number.
    [[nodiscard]] std::string shown(bool positive) const {
        std::string out;
        for (const auto& [c, count] : counts_) {
            if (positive ? count <= 0 : count >= 0) continue;
            if (!out.empty()) out += ' ';
            text::append(out, c);
            out += std::to_string(std::abs(count));
        }
        return out;
    }

    // How often a phrase stands in the texts that were added, by its letters alone: marks may stand between them.
    [[nodiscard]] std::size_t occurrences(std::string_view phrase) const {
        const std::string all = letters_of(text_);
        const std::string wanted = letters_of(phrase);
        std::size_t count = 0;
        for (auto at = all.find(wanted); at != std::string::npos; at = all.find(wanted, at + 1)) ++count;
        return count;
    }

private:
    static std::string letters_of(std::string_view text) {
        constexpr std::string_view space = "&nbsp;";
        std::string out;
        for (std::size_t i = 0; i < text.size();) {
            if (text.substr(i).starts_with(space)) {
                i += space.size();
                continue;
            }
            const char32_t c = text::to_lower(text::next_code_point(text, i));
            if (text::is_word_character(c)) text::append(out, c);
        }
        return out;
    }

    std::map<char32_t, long> counts_;
    std::string text_;
};

bool is_formatting_tag(std::string_view tag) {
    constexpr std::array names = {"b", "i", "u", "em", "strong", "br", "sup", "sub", "p", "span"};
    if (tag.starts_with('/')) tag.remove_prefix(1);
    while (tag.ends_with('/') || tag.ends_with(' ')) tag.remove_suffix(1);
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return std::equal(tag.begin(), tag.end(), name.begin(), name.end(),
                          [](char a, char b) { return text::to_lower(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b); });
    });
}

// The input without formatting tags and literal `\n`.
std::string content_of(std::string_view input) {
    std::string text = text::composed(input);
    if (text.empty()) text = input;
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            out += text[i + 1] == 'n' ? '\n' : text[i + 1];
            i += 2;
            continue;
        }
        if (text[i] == '<') {
            const auto close = text.find('>', i);
            if (close != std::string::npos && close - i < 20 && is_formatting_tag(std::string_view(text).substr(i + 1, close - i - 1))) {
                i = close + 1;
                continue;
            }
        }
        out += text[i++];
    }
    return out;
}

void add(Counts& counts, const Table& table) {
    for (const auto& column : table.columns) counts.add(std::string_view(column.header));
    for (const auto& row : table.rows) {
        for (const auto& cell : row.cells) counts.add(cell);
    }
}

void add(Counts& counts, const Header& header) {
    if (header.issuer) {
        counts.add(header.issuer->parent);
        counts.add(header.issuer->name);
    }
    counts.add(header.state_title);
    counts.add(header.motto);
    if (header.number) counts.add(std::string_view(header.number->raw));
    counts.add(header.place);
    if (header.date) counts.add(std::string_view(header.date->raw));
    if (header.type) counts.add(std::string_view(header.type->name));
    counts.add(header.title);
    for (const auto& mark : header.marks) counts.add(std::string_view(mark));
}

Counts counts_of(const Conversion& conversion) {
    Counts counts;
    const auto add_all = [&](const std::vector<std::string>& texts) {
        for (const auto& text : texts) counts.add(std::string_view(text));
    };
    model::for_each_document(conversion.document, [&](const Document& document, const std::string&) {
        add(counts, document.header);
        add_all(document.addressees);
        counts.add(document.authority);
        add_all(document.legal_bases);
        counts.add(document.enacting);
        add_all(document.recipients);
        add_all(document.filing);
        for (const auto& signature : document.signatures) {
            for (const auto& capacity : signature.capacities) {
                counts.add(model::name(capacity.form));
                counts.add(std::string_view(capacity.of));
            }
            counts.add(signature.position);
            counts.add(signature.name);
        }
        for (const auto& note : document.notes) {
            counts.add(std::string_view(note.label));
            counts.add(std::string_view(note.text));
        }
        if (document.reference) counts.add(std::string_view(document.reference->raw));
        for (const auto& appendix : document.appendices) {
            counts.add(appendix.label);
            counts.add(appendix.title);
            if (appendix.reference) counts.add(std::string_view(appendix.reference->raw));
        }
    });
    model::for_each_node(conversion.document, [&](const Node& node, const model::Place&) {
        counts.add(std::string_view(node.label));
        counts.add(std::string_view(node.text));
        add(counts, node.table);
    });
    for (const auto& discarded : conversion.discarded) counts.add(std::string_view(content_of(discarded.text)));
    return counts;
}

// Takes the words that lists imply out of `difference`, as often as they are missing, where there is such a list.
void forgive_implied_words(Counts& difference, const Counts& input, const Counts& output, const Document& root) {
    struct Implied {
        std::string_view words;
        bool (*is_there)(const Document&);
    };
    constexpr std::array implied = {
        Implied{"Nơi nhận", [](const Document& d) { return !d.recipients.empty() || !d.filing.empty(); }},
        Implied{"Kính gửi", [](const Document& d) { return !d.addressees.empty(); }},
        Implied{"Lưu", [](const Document& d) { return !d.filing.empty(); }},
    };
    for (const auto& list : implied) {
        bool there = false;
        model::for_each_document(root, [&](const Document& document, const std::string&) { there = there || list.is_there(document); });
        const auto given = input.occurrences(list.words);
        const auto kept = output.occurrences(list.words);
        if (there && given > kept) difference.add(list.words, static_cast<long>(kept) - static_cast<long>(given));
    }
}

std::vector<std::string> levels_of(const std::string& header) {
    constexpr std::string_view stroke = " / ";
    std::vector<std::string> levels;
    for (std::size_t start = 0; start <= header.size();) {
        const auto end = std::min(header.find(stroke, start), header.size());
        levels.push_back(header.substr(start, end - start));
        start = end + stroke.size();
    }
    return levels;
}

// Gives back to `difference` the levels of a header that the column before has too, where they were made up:
// `Thực hiện / Phối hợp` beside `Thực hiện / Chủ trì`.
void forgive_repeated_headers(Counts& difference, const Document& root) {
    model::for_each_node(root, [&](const Node& node, const model::Place&) {
        std::vector<std::string> before;
        for (const auto& column : node.table.columns) {
            auto levels = levels_of(column.header);
            for (const auto& level : levels) {
                if (std::find(before.begin(), before.end(), level) != before.end()) difference.add_where_negative(level);
            }
            before = std::move(levels);
        }
    });
}

}  // namespace

std::string conservation_fault(std::string_view input, const Conversion& conversion) {
    Counts given;
    given.add(std::string_view(content_of(input)));
    const Counts kept = counts_of(conversion);
    Counts difference = given;
    difference.subtract(kept);
    forgive_implied_words(difference, given, kept, conversion.document);
    forgive_repeated_headers(difference, conversion.document);
    const std::string lost = difference.shown(true);
    const std::string made_up = difference.shown(false);
    std::string out;
    if (!lost.empty()) out += "lost: " + lost + "\n";
    if (!made_up.empty()) out += "made up: " + made_up + "\n";
    return out;
}

}  // namespace kehoach::test
