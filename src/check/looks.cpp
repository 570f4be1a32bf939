#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "check/component_lines.h"
#include "check/figures.h"
#include "check/places.h"
#include "check/rules.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::checks {
namespace {

// Names of fonts in lower case, by how they begin.
constexpr std::array<std::string_view, 3> wanted_fonts = {"times new roman", "timesnewroman", "times"};
constexpr std::array<std::string_view, 5> sign_fonts = {"symbol", "wingdings", "webdings", "marlett", "cambria math"};
// Fonts whose letters are not those of Unicode.
constexpr std::array<std::string_view, 6> legacy_fonts = {".vn", "tcvn-vn", "vni-", "vni ", "vps ", "viscii"};

enum class FontKind : std::uint8_t { wanted, other, legacy };

FontKind kind_of(std::string_view name) {
    std::string lower(name);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    const auto begins = [&](std::string_view start) { return lower.starts_with(start); };
    if (lower.empty() || std::any_of(wanted_fonts.begin(), wanted_fonts.end(), begins) || std::any_of(sign_fonts.begin(), sign_fonts.end(), begins))
        return FontKind::wanted;
    return std::any_of(legacy_fonts.begin(), legacy_fonts.end(), begins) ? FontKind::legacy : FontKind::other;
}

// The names of the fonts of one kind, and the paragraphs with text in them.
struct FontUse {
    std::vector<std::string_view> names;
    std::size_t paragraphs = 0;
    Where where;

    [[nodiscard]] std::string listed() const {
        constexpr std::size_t most = 5;
        std::string out;
        for (std::size_t i = 0; i < names.size() && i < most; ++i) text::append_with(out, names[i], ", ");
        return names.size() > most ? out + ", …" : out;
    }
};

class FontCheck {
public:
    explicit FontCheck(const Draft& draft) : draft_(draft) {
        for (const auto& style : draft.blocks.run_styles) {
            kinds_.push_back({kind_of(style.font), style.ansi_font.empty() ? kind_of(style.font) : kind_of(style.ansi_font)});
        }
    }

    void check(Report& report) {
        for (const auto& line : draft_.lines) {
            if (line.paragraph != nullptr) look_at(line);
        }
        // What is said of text in an old encoding is said of its font.
        const auto& remarks = draft_.conversion.diagnostics;
        const bool told = std::any_of(remarks.begin(), remarks.end(), [](const Diagnostic& d) { return d.name() == "legacy-encoding"; });
        if (legacy_.paragraphs > 0 && !told) add("font-family/legacy", legacy_, report);
        if (other_.paragraphs > 0) add("font-family/other", other_, report);
    }

private:
    static void add(std::string_view finding, const FontUse& use, Report& report) {
        report.add(finding, use.where, {use.listed(), std::to_string(use.paragraphs)});
    }

    void look_at(const Line& line) {
        const Paragraph& paragraph = *line.paragraph;
        bool other = false;
        bool legacy = false;
        for (std::size_t r = 0; r < paragraph.runs.size(); ++r) {
            const Run& run = paragraph.runs[r];
            if (run.style >= kinds_.size()) continue;
            const auto [ascii, ansi] = kinds_[run.style];
            if (ascii == FontKind::wanted && ansi == FontKind::wanted) continue;
            const std::size_t end = r + 1 < paragraph.runs.size() ? paragraph.runs[r + 1].begin : paragraph.text.size();
            bool has_ascii = false;
            bool has_ansi = false;
            for (std::size_t i = run.begin; i < end;) {
                const char32_t c = text::next_code_point(paragraph.text, i);
                constexpr char32_t ascii_end = 0x80;
                if (text::is_digit(c) || (text::is_letter(c) && text::is_latin(c))) (c < ascii_end ? has_ascii : has_ansi) = true;
            }
            const RunStyle& style = draft_.blocks.run_styles[run.style];
            const auto words = std::string_view(paragraph.text).substr(run.begin, end - run.begin);
            if (has_ascii) note(ascii, style.font, line, words, other, legacy);
            if (has_ansi) note(ansi, style.ansi_font.empty() ? style.font : style.ansi_font, line, words, other, legacy);
        }
        other_.paragraphs += other ? 1U : 0U;
        legacy_.paragraphs += legacy ? 1U : 0U;
    }

    void note(FontKind kind, std::string_view name, const Line& line, std::string_view words, bool& other, bool& legacy) {
        if (kind == FontKind::wanted) return;
        (kind == FontKind::other ? other : legacy) = true;
        FontUse& use = kind == FontKind::other ? other_ : legacy_;
        if (use.names.empty()) use.where = {pointer_of(draft_, line), line.span, first_words(text::trimmed(words))};
        if (std::find(use.names.begin(), use.names.end(), name) == use.names.end()) use.names.push_back(name);
    }

    const Draft& draft_;
    std::vector<std::pair<FontKind, FontKind>> kinds_;  // of each run style, for ASCII and for other letters
    FontUse other_;
    FontUse legacy_;
};

// One fault that several lines of a component may have.
struct Fault {
    const Piece* first = nullptr;
    std::size_t count = 0;

    void note(const Piece& piece) {
        if (count++ == 0) first = &piece;
    }
};

bool is_running(Component component) {
    switch (component) {
        case Component::legal_basis:
        case Component::body:
        case Component::part_label:
        case Component::section:
        case Component::article:
        case Component::clause_title:
        case Component::addressee: return true;
        default: return false;
    }
}

std::string range_of(const Figures& figures) {
    if (figures.smallest == figures.largest) return halves(figures.smallest);
    return halves(figures.smallest) + "–" + halves(figures.largest);
}

// Whether a line is placed by its own alignment, not by tabs, spaces or indents.
bool is_plainly_set(const Line& line) {
    const Paragraph& paragraph = *line.paragraph;
    return !line.in_table && paragraph.gaps.empty() && !paragraph.tab_before && !paragraph.spaces_before;
}

class ComponentCheck {
public:
    ComponentCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void check() {
        const auto components = component_lines(draft_);
        for (std::size_t part = 0; part < draft_.parts.size(); ++part) {
            running_ = {};
            sizes_.clear();
            head_sizes_ = {};
            for (const auto& lines : components) {
                if (lines.part == part) check_component(lines);
            }
            if (running_.count > 0) add_size(running_, figures_of(Component::body));
            check_evenness();
            check_head_sizes();
        }
    }

private:
    void check_component(const ComponentLines& lines) {
        const Figures& figures = figures_of(lines.component);
        Fault size;
        Fault bold;
        Fault not_bold;
        Fault italic;
        Fault upright;
        Fault small;
        Fault aside;
        for (const auto& piece : lines.pieces) {
            if (piece.line->paragraph == nullptr) continue;
            const Letters letters = letters_of(piece, draft_.blocks);
            if (letters.all == 0) continue;
            // Notes and captions, which are smaller, stand in the middle or at the right.
            const Alignment alignment = draft_.blocks.paragraph_styles[piece.line->paragraph->looks].alignment;
            if (lines.component == Component::body && (alignment == Alignment::centre || alignment == Alignment::right)) continue;
            if (letters.half_points != 0) note_size(lines.component, figures, piece, letters, size);
            if (figures.bold == Wanted::yes && !letters.mostly(letters.bold)) bold.note(piece);
            if (figures.bold == Wanted::no && letters.mostly(letters.bold)) not_bold.note(piece);
            if (figures.italic == Wanted::yes && !letters.mostly(letters.italic)) italic.note(piece);
            if (figures.italic == Wanted::no && letters.mostly(letters.italic)) upright.note(piece);
            const auto words = piece.line->text.substr(piece.begin, piece.end - piece.begin);
            if (figures.capitals && text::has_word_character(words) && !is_in_capitals(words)) small.note(piece);
            const bool known = alignment != Alignment::unknown && alignment != Alignment::centre;
            if (figures.centred && known && is_plainly_set(*piece.line) && !is_indented(*piece.line)) aside.note(piece);
        }
        if (size.count > 0) add_size(size, figures);
        add("component-style/bold", bold, figures);
        add("component-style/not-bold", not_bold, figures);
        add("component-style/italic", italic, figures);
        add("component-style/upright", upright, figures);
        add("component-style/capitals", small, figures);
        add("component-style/alignment", aside, figures);
    }

    static bool is_in_capitals(std::string_view words) {
        std::size_t letters = 0;
        for (std::size_t i = 0; i < words.size();) {
            const char32_t c = text::next_code_point(words, i);
            if (text::is_lower(c)) return false;
            letters += text::is_letter(c) ? 1U : 0U;
        }
        return letters > 0;
    }

    [[nodiscard]] bool is_indented(const Line& line) const {
        constexpr std::int32_t widest = 1000;
        const ParagraphStyle& style = draft_.blocks.paragraph_styles[line.paragraph->looks];
        return style.left_indent + style.first_line_indent > widest;
    }

    void note_size(Component component, const Figures& figures, const Piece& piece, const Letters& letters, Fault& size) {
        const bool outside = letters.half_points < figures.smallest || letters.half_points > figures.largest;
        if (outside) (is_running(component) ? running_ : size).note(piece);
        if (component == Component::body && !outside) {
            auto& [count, first] = sizes_[letters.half_points];
            if (count++ == 0) first = &piece;
        }
        if (component == Component::state_title) head_sizes_.state_title = {letters.half_points, &piece};
        if (component == Component::motto) head_sizes_.motto = {letters.half_points, &piece};
        if (component == Component::place_date) head_sizes_.place_date = {letters.half_points, &piece};
    }

    void add(std::string_view finding, const Fault& fault, const Figures& figures) {
        if (fault.count > 0) report_.add(finding, place_of(*fault.first), {std::string(figures.term), std::to_string(fault.count)});
    }

    void add_size(const Fault& fault, const Figures& figures) {
        report_.add(
            "component-style/size", place_of(*fault.first),
            {std::string(figures.term), halves(letters_of(*fault.first, draft_.blocks).half_points), range_of(figures), std::to_string(fault.count)});
    }

    // Running text in two sizes, each of which would do.
    void check_evenness() {
        if (sizes_.size() < 2) return;
        const auto by_count = [](const auto& a, const auto& b) { return a.second.first < b.second.first; };
        const auto most = std::max_element(sizes_.begin(), sizes_.end(), by_count);
        std::size_t others = 0;
        for (const auto& [size, use] : sizes_) others += size == most->first ? 0 : use.first;
        const auto other = std::find_if(sizes_.begin(), sizes_.end(), [&](const auto& s) { return s.first != most->first; });
        report_.add("component-style/uneven", place_of(*other->second.second), {halves(most->first), halves(other->first), std::to_string(others)});
    }

    // Quốc hiệu, Tiêu ngữ and the line of the date get larger and smaller together: 12, 13, 13 or 13, 14, 14.
    void check_head_sizes() {
        const int state_title = head_sizes_.state_title.first;
        const int motto = head_sizes_.motto.first;
        const int place_date = head_sizes_.place_date.first;
        if (state_title == 0 || motto == 0) return;
        const auto allowed = [](int size, Component component) {
            const Figures& figures = figures_of(component);
            return size >= figures.smallest && size <= figures.largest;
        };
        if (!allowed(state_title, Component::state_title) || !allowed(motto, Component::motto)) return;
        if (place_date != 0 && !allowed(place_date, Component::place_date)) return;
        constexpr int step = 2;
        if (motto == state_title + step && (place_date == 0 || place_date == motto)) return;
        report_.add("component-style/together", place_of(*head_sizes_.state_title.second),
                    {halves(state_title), halves(motto), place_date == 0 ? "—" : halves(place_date)});
    }

    using SizeAt = std::pair<int, const Piece*>;
    struct HeadSizes {
        SizeAt state_title{};
        SizeAt motto{};
        SizeAt place_date{};
    };

    const Draft& draft_;
    Report& report_;
    Fault running_;                                              // of the sizes of all running text
    std::map<int, std::pair<std::size_t, const Piece*>> sizes_;  // of running text in sizes that are allowed: paragraphs, the first of them
    HeadSizes head_sizes_;
};

}  // namespace

void check_looks(const Draft& draft, Report& report) {
    if (!draft.is_word()) return;
    FontCheck(draft).check(report);
    ComponentCheck(draft, report).check();
}

}  // namespace kehoach::checks
