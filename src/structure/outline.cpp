#include "structure/outline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "structure/grid_header.h"
#include "structure/grid_rows.h"
#include "structure/grids.h"
#include "structure/section_numbers.h"
#include "structure/table_runs.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/numerals.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t none = no_entry;
constexpr std::size_t longest_heading = 160;
constexpr int roman_rank = 5;

// How the kinds of numbering usually nest, outermost first.
int rank_of(const vi::Label& label) {
    switch (label.numbering) {
        case Numbering::part: return 0;
        case Numbering::chapter: return 1;
        case Numbering::muc: return 2;
        case Numbering::article: return 3;
        case Numbering::roman: return std::string_view("ivx").find(label.number.front()) != std::string_view::npos ? 9 : roman_rank;
        case Numbering::arabic: return label.text.starts_with('(') ? 9 : 6;
        case Numbering::decimal: return 7;
        case Numbering::letter: return label.style.ends_with('A') ? 4 : 8;
    }
    return 6;
}

// Takes the rows of one cell over all columns that stand above the header, as paragraphs.
std::vector<Node> titles_above(RawTable& table) {
    constexpr std::size_t most = 3;
    const auto is_title = [&](std::size_t r) {
        return r + 1 < table.rows.size() && table.rows[r].cells.size() == 1 && table.rows[r].cells[0].column_span > 2 &&
               table.rows[r].cells[0].row_span == 1 && !table.rows[r].cells[0].text.empty();
    };
    std::size_t count = 0;
    while (count < most && is_title(count)) ++count;
    std::vector<Node> titles;
    if (count == 0) return titles;
    RawTable below;
    below.form = table.form;
    const auto first = table.rows.begin() + static_cast<std::ptrdiff_t>(count);
    below.rows.assign(first, first + std::min<std::ptrdiff_t>(4, table.rows.end() - first));
    if (header_height(grid_rows(std::move(below))) == 0) return titles;
    for (auto row = table.rows.begin(); row != first; ++row) {
        for (const auto line : text::lines(row->cells[0].text)) {
            Node node;
            node.kind = NodeKind::paragraph;
            node.text = line;
            node.span = row->span;
            titles.push_back(std::move(node));
        }
    }
    table.rows.erase(table.rows.begin(), first);
    return titles;
}

class Outline {
public:
    explicit Outline(Context& context) : context_(context) {}

    void add(Item& item) {
        if (auto label = misspelt_numeral(item)) {
            report_misspelt(*label, item);
            return add_section(item, std::move(*label));
        }
        if (item.kind == LineKind::label) {
            if (auto label = item.label()) return add_section(item, std::move(*label));
        }
        if (item.bullet) return add_bullet(item);
        if (continues_heading(item)) return;
        Node node;
        node.kind = NodeKind::paragraph;
        node.text = item.text();
        node.span = item.span();
        bullets_.clear();
        last_heading_ = none;
        append(std::move(node), current_section());
    }

    void add_table(std::vector<RawTable> parts) {
        bullets_.clear();
        last_heading_ = none;
        // A title over all columns above the header is no row of the table.
        for (auto& title : titles_above(parts.front())) append(std::move(title), current_section());
        append(read_grid(std::move(parts), context_), current_section());
    }

    // The tree. Entries are in document order, so that every parent stands before its children.
    std::vector<Node> finish() {
        report_numbers(entries_, numbers_, context_);
        std::vector<Node> roots;
        for (std::size_t i = entries_.size(); i-- > 0;) {
            Node& node = entries_[i].node;
            std::reverse(node.children.begin(), node.children.end());
            const std::size_t parent = entries_[i].parent;
            (parent == none ? roots : entries_[parent].node.children).push_back(std::move(node));
        }
        std::reverse(roots.begin(), roots.end());
        return roots;
    }

private:
    struct OpenSection {
        std::size_t entry;
        std::string style;
        Numbering numbering;
        int rank;
        int ordinal;
        std::vector<int> components;
    };
    struct OpenBullet {
        std::size_t entry;
        std::string_view marker;
        int rank;
        std::uint32_t indent;
    };

    [[nodiscard]] std::size_t current_section() const { return open_.empty() ? none : open_.back().entry; }

    std::size_t append(Node node, std::size_t parent) {
        entries_.push_back({std::move(node), parent});
        return entries_.size() - 1;
    }

    // Lines that belong to the heading before them: the title below `Chương I`, the second line of a title in capitals.
    bool continues_heading(const Item& item) {
        if (last_heading_ == none || item.kind == LineKind::legal_basis) return false;
        Node& heading = entries_[last_heading_].node;
        const bool title = heading.text.empty() && item.text().size() < 2 * longest_heading;
        const bool capitals = !heading.text.empty() && item.capitals && heading_in_capitals_ && !item.paragraph.blank_before;
        if (!title && !capitals) return false;
        text::append_with(heading.text, item.text(), " ");
        heading.span = heading.span.joined_with(item.span());
        heading_in_capitals_ = item.capitals;
        return true;
    }

    void add_section(const Item& item, vi::Label label) {
        settle_letter(label);
        const std::size_t parent = place(label);
        const int rank = rank_of(label);
        Node node;
        node.kind = NodeKind::section;
        node.label = label.text;
        node.numbering = label.numbering;
        node.ordinal = label.ordinal;
        node.text = item.text().substr(label.end);
        node.span = item.span();
        node.id = make_id(label, parent);
        heading_in_capitals_ = text::is_all_capitals(node.text);
        const std::size_t entry = append(std::move(node), parent);
        numbers_.push_back({entry, std::string(label.number), label.style, label.components, rank});
        open_.push_back({entry, std::move(label.style), label.numbering, rank, label.ordinal, std::move(label.components)});
        bullets_.clear();
        last_heading_ = entry;
    }

    // `IIII. KINH PHÍ`, `lI. NỘI DUNG`: a heading in capitals whose number is meant as a Roman one.
    [[nodiscard]] std::optional<vi::Label> misspelt_numeral(const Item& item) const {
        if (item.kind != LineKind::text && item.kind != LineKind::label) return std::nullopt;
        const std::string_view text = item.text();
        constexpr std::size_t longest = 7;
        std::size_t end = 0;
        std::string numeral;
        bool is_roman = false;
        bool odd = false;
        for (; end < text.size() && end <= longest; ++end) {
            const char c = text[end];
            if (c == 'I' || c == 'V' || c == 'X') {
                numeral += c;
                is_roman = true;
            } else if (c == 'l' || c == '1') {
                numeral += 'I';
                odd = true;
            } else {
                break;
            }
        }
        if (end == 0 || end > longest || end + 1 >= text.size() || text[end] != '.') return std::nullopt;
        const bool all_small = !is_roman && text.substr(0, end).find('1') == std::string_view::npos;
        if (!is_roman && !all_small) return std::nullopt;
        int value = vi::roman_value(numeral);
        if (!odd && value != 0) return std::nullopt;
        const auto title = text::trimmed(text.substr(end + 1));
        if (!text::is_all_capitals(title)) return std::nullopt;
        const std::size_t series = find_open([](const OpenSection& o) { return o.numbering == Numbering::roman && o.rank == roman_rank; });
        if (series == none && (value != 1 || !entries_.empty())) return std::nullopt;
        // The eleventh point.
        if (all_small && find_open([](const OpenSection& o) { return o.numbering == Numbering::letter && o.ordinal > 1; }) != none)
            return std::nullopt;
        if (value == 0) value = open_[series].ordinal + 1;
        vi::Label label;
        label.text = text.substr(0, end + 1);
        label.number = text.substr(0, end);
        label.numbering = Numbering::roman;
        label.ordinal = value;
        label.style = series != none ? open_[series].style : std::to_string(static_cast<int>(Numbering::roman)) + '.';
        label.end = static_cast<std::size_t>(title.data() - text.data());
        return label;
    }

    void report_misspelt(const vi::Label& label, const Item& item) {
        context_.report("section-ordinal-invalid/roman", {}, item.span(), {std::string(label.text), vi::roman_numeral(label.ordinal) + '.'},
                        std::string(label.text));
    }

    // `i)` is the ninth letter behind `h)` and a Roman numeral elsewhere; `I.` behind `H.` is a letter.
    void settle_letter(vi::Label& label) const {
        const auto letter_open = [&](int ordinal, bool capital) {
            return std::any_of(open_.begin(), open_.end(), [&](const OpenSection& o) {
                return o.numbering == Numbering::letter && o.ordinal == ordinal && o.style.ends_with('A') == capital;
            });
        };
        if (label.numbering == Numbering::letter && label.number == "i" && !letter_open(label.ordinal - 1, false)) {
            label.numbering = Numbering::roman;
            label.ordinal = 1;
            label.style = std::to_string(static_cast<int>(Numbering::roman)) + label.style.substr(1);
        } else if (label.numbering == Numbering::roman && label.number == "I" && letter_open(vi::letter_value(U'h'), true)) {
            label.numbering = Numbering::letter;
            label.ordinal = vi::letter_value(U'i');
            label.style = std::to_string(static_cast<int>(Numbering::letter)) + label.style.substr(1) + 'A';
        }
    }

    // Closes what the label ends and returns the entry that it belongs under.
    std::size_t place(const vi::Label& label) {
        if (const auto k = continued(label); k != none) return close_to(k);
        if (label.numbering == Numbering::decimal) {
            if (const auto k = decimal_parent(label); k != none) return close_to(k + 1);
        }
        const std::size_t same = find_open([&](const OpenSection& o) { return o.style == label.style; });
        const int rank = rank_of(label);
        if (is_structural(label.numbering)) {
            while (!open_.empty() && open_.back().rank >= rank) open_.pop_back();
            return current_section();
        }
        if (label.ordinal == 1) {
            if (same == none) {
                if (open_.size() > 1 && rank < open_.front().rank) open_.clear();
                return current_section();
            }
            // A restarted series nests in what introduces it, once; otherwise the number was repeated by mistake.
            const auto series = std::count_if(open_.begin(), open_.end(), [&](const OpenSection& o) { return o.style == label.style; });
            if (series < 2 && introduces(entries_[open_.back().entry].node.text)) return current_section();
            return close_to(same);
        }
        if (same != none) return close_to(same);
        while (!open_.empty() && open_.back().rank >= rank) open_.pop_back();
        return current_section();
    }

    // The open section whose series the label goes on with, the innermost first.
    std::size_t continued(const vi::Label& label) const {
        const auto prefix_matches = [&](const OpenSection& o) {
            return label.numbering != Numbering::decimal || std::equal(label.components.begin(), label.components.end() - 1, o.components.begin());
        };
        const std::size_t exact =
            find_open([&](const OpenSection& o) { return o.style == label.style && o.ordinal + 1 == label.ordinal && prefix_matches(o); });
        if (exact != none || label.ordinal == 1) return exact;
        const std::size_t alike = find_open([&](const OpenSection& o) {
            return o.numbering == label.numbering && o.rank == rank_of(label) && o.ordinal + 1 == label.ordinal &&
                   label.numbering != Numbering::decimal;
        });
        if (alike == none) return none;
        // `b)` behind `a.`: one series, two ways of writing it.
        const bool same_known = find_open([&](const OpenSection& o) { return o.style == label.style; }) != none;
        return same_known ? none : alike;
    }

    // `1.2.` belongs under the open `1.` or `1`, `1.2.3.` under `1.2.`.
    std::size_t decimal_parent(const vi::Label& label) {
        const auto wanted = label.components.size() - 1;
        return find_open([&](const OpenSection& o) {
            if (wanted == 1) return o.numbering == Numbering::arabic && o.ordinal == label.components.front();
            return o.numbering == Numbering::decimal && o.components.size() == wanted &&
                   std::equal(o.components.begin(), o.components.end(), label.components.begin());
        });
    }

    // Whether the innermost open section is the one that the label's first components name.
    [[nodiscard]] bool is_below_its_prefix(const vi::Label& label) const {
        if (open_.empty()) return false;
        const OpenSection& parent = open_.back();
        if (label.components.size() == 2) return parent.numbering == Numbering::arabic && parent.ordinal == label.components.front();
        return parent.components.size() + 1 == label.components.size() &&
               std::equal(parent.components.begin(), parent.components.end(), label.components.begin());
    }

    template <class Predicate>
    std::size_t find_open(Predicate predicate) const {
        for (std::size_t k = open_.size(); k-- > 0;) {
            if (predicate(open_[k])) return k;
        }
        return none;
    }

    // Closes all sections from the k-th on.
    std::size_t close_to(std::size_t k) {
        open_.resize(k);
        return current_section();
    }

    std::string make_id(const vi::Label& label, std::size_t parent) {
        // `PHẦN THỨ NHẤT` is number 1.
        const bool digits = text::is_digit(static_cast<unsigned char>(label.number.front()));
        const bool spelt = label.numbering == Numbering::part && !digits && vi::roman_value(label.number) == 0;
        std::string id = parent == none ? std::string() : entries_[parent].node.id + ".";
        if (label.numbering == Numbering::decimal && is_below_its_prefix(label)) {
            id += std::to_string(label.ordinal);
        } else {
            id += spelt ? std::to_string(label.ordinal) : std::string(label.number);
        }
        const int times = ++ids_[id];
        if (times > 1) id += "~" + std::to_string(times);
        return id;
    }

    void add_bullet(const Item& item) {
        const vi::Bullet& bullet = *item.bullet;
        const std::string_view marker = std::string_view(item.text()).substr(0, bullet.marker.size());
        Node node;
        node.kind = NodeKind::bullet;
        node.label = marker;
        node.text = item.text().substr(bullet.end);
        node.span = item.span();
        const std::size_t parent = bullet_parent(marker, bullet.rank, item.paragraph.indent);
        const std::size_t entry = append(std::move(node), parent);
        bullets_.push_back({entry, marker, bullet.rank, item.paragraph.indent});
        last_heading_ = none;
    }

    // Bullets nest by marker, then by indent.
    std::size_t bullet_parent(std::string_view marker, int rank, std::uint32_t indent) {
        constexpr std::uint32_t step = 2;
        const auto current = [&] { return bullets_.empty() ? current_section() : bullets_.back().entry; };
        for (std::size_t k = bullets_.size(); k-- > 0;) {
            if (bullets_[k].marker != marker) continue;
            constexpr std::size_t deepest = 8;
            const bool deeper = indent >= bullets_[k].indent + step && bullets_.size() < deepest;
            if (deeper && k + 1 == bullets_.size()) return current();
            if (!deeper && indent + step <= bullets_[k].indent && k > 0) {
                // Less indented than this one: perhaps it belongs to an outer one with the same marker.
                const bool outer = std::any_of(bullets_.begin(), bullets_.begin() + static_cast<std::ptrdiff_t>(k),
                                               [&](const OpenBullet& b) { return b.marker == marker; });
                if (outer) continue;
            }
            bullets_.resize(k);
            return current();
        }
        // A marker that is new here goes deeper, unless it usually stands outside the ones that are open.
        while (!bullets_.empty() && rank < bullets_.back().rank && !entries_[bullets_.back().entry].node.text.ends_with(':')) bullets_.pop_back();
        return current();
    }

    Context& context_;
    std::vector<OutlineEntry> entries_;
    std::vector<SectionNumber> numbers_;
    std::vector<OpenSection> open_;
    std::vector<OpenBullet> bullets_;
    std::unordered_map<std::string, int> ids_;
    std::size_t last_heading_ = none;
    bool heading_in_capitals_ = false;
};

}  // namespace

std::vector<Node> read_outline(Items& items, std::size_t begin, std::size_t end, Context& context) {
    Outline outline(context);
    for (std::size_t i = begin; i < end;) {
        if (!items[i].is_table()) {
            outline.add(items[i++]);
            continue;
        }
        const std::size_t run_end = table_run_end(items, i, end);
        outline.add_table(take_tables(items, i, run_end, context));
        i = run_end;
    }
    return outline.finish();
}

}  // namespace kehoach::structure
