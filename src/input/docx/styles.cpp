#include "input/docx/styles.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "input/docx/xml.h"

namespace kehoach::input::docx {
namespace {

constexpr std::size_t longest_chain = 40;

constexpr std::array<std::string_view, 8> border_sides = {"top", "left", "start", "bottom", "right", "end", "insideH", "insideV"};

template <class T>
void take(std::optional<T>& value, const std::optional<T>& nearer) {
    if (nearer) value = nearer;
}

void take(const char*& value, const char* nearer) {
    if (nearer != nullptr) value = nearer;
}

std::optional<Alignment> alignment_of(const char* name) {
    if (name == nullptr) return std::nullopt;
    const std::string_view value = name;
    if (value == "left" || value == "start") return Alignment::left;
    if (value == "center") return Alignment::centre;
    if (value == "right" || value == "end") return Alignment::right;
    return Alignment::justified;
}

std::optional<std::int32_t> length(pugi::xml_node node, std::string_view name, std::string_view other = {}) {
    const char* text = attribute(node, name);
    if (text == nullptr && !other.empty()) text = attribute(node, other);
    if (text == nullptr) return std::nullopt;
    // Lengths beyond any paper are mistakes of the program that wrote them.
    constexpr std::int32_t longest = 100000;
    return std::clamp(number(text, 0), -longest, longest);
}

std::optional<std::uint32_t> colour_of(pugi::xml_node node) {
    const char* text = attribute(node, "val");
    if (text == nullptr) return std::nullopt;
    const std::string_view digits = text;
    std::uint32_t colour = 0;
    if (digits.size() == 6) std::from_chars(digits.data(), digits.data() + digits.size(), colour, 16);
    return colour;  // `auto` is black
}

void read_fonts(pugi::xml_node fonts, RunProperties& out) {
    for (auto a = fonts.first_attribute(); a; a = a.next_attribute()) {
        const char* name = local_part(a.name());
        if (same(name, "ascii")) {
            out.font = a.value();
        } else if (same(name, "hAnsi") || same(name, "h-ansi")) {
            out.ansi_font = a.value();
        } else if (same(name, "asciiTheme")) {
            out.theme_font = a.value();
        } else if (same(name, "hAnsiTheme")) {
            out.ansi_theme_font = a.value();
        }
    }
    // The font for complex scripts (`cs`) says nothing of Latin letters.
    if (out.font == nullptr) out.font = out.ansi_font;
    if (out.theme_font == nullptr) out.theme_font = out.ansi_theme_font;
}

void read_indents(pugi::xml_node indents, ParagraphProperties& out) {
    out.left = length(indents, "left", "start");
    out.right = length(indents, "right", "end");
    out.first_line = length(indents, "firstLine", "first-line");
    if (const auto hanging = length(indents, "hanging")) out.first_line = -*hanging;
}

void read_spacing(pugi::xml_node spacing, ParagraphProperties& out) {
    // What Word makes of spacing that is left to it.
    constexpr std::int32_t automatic = 280;
    const auto side = [&](std::string_view name, std::string_view left_to_word) -> std::optional<std::int32_t> {
        const char* by_word = attribute(spacing, left_to_word);
        if (by_word != nullptr && std::string_view(by_word) != "0" && std::string_view(by_word) != "false") return automatic;
        return length(spacing, name);
    };
    out.before = side("before", "beforeAutospacing");
    out.after = side("after", "afterAutospacing");
    out.line = length(spacing, "line");
    const char* rule = attribute(spacing, "lineRule");
    if (rule == nullptr) rule = attribute(spacing, "line-rule");
    if (rule == nullptr) return;
    out.line_exact = std::string_view(rule) != "auto";
    out.line_at_least = std::string_view(rule) == "atLeast" || std::string_view(rule) == "at-least";
}

void read_numbering(pugi::xml_node numbering, std::string_view id_name, ParagraphProperties& out) {
    if (const char* id = value(numbering, id_name)) out.num_id = number(id, 0);
    if (const char* level = value(numbering, "ilvl")) out.level = number(level, 0);
}

// The toggles of 17.7.3 that are read.
constexpr std::array toggles = {&RunProperties::bold,     &RunProperties::italic, &RunProperties::struck,
                                &RunProperties::capitals, &RunProperties::hidden, &RunProperties::small_capitals};

// A toggle that both the paragraph style and the character style set is off again (17.7.3).
std::optional<bool> toggled(const std::optional<bool>& paragraph, const std::optional<bool>& character) {
    if (!character) return paragraph;
    if (!paragraph) return character;
    return *paragraph != *character;
}

// White is what the paper is: left by pasting from web pages.
bool is_white(pugi::xml_node highlight) { return std::string_view(attribute(highlight, "val")) == "white"; }

bool is_line(pugi::xml_node border) {
    const char* value = attribute(border, "val");
    if (value == nullptr) return false;
    const std::string_view kind = value;
    return kind != "nil" && kind != "none";
}

}  // namespace

void RunProperties::override_with(const RunProperties& nearer) {
    take(style, nearer.style);
    // A font named nearer replaces a theme font named further away, and the other way round.
    if (nearer.font != nullptr || nearer.theme_font != nullptr) {
        font = nearer.font;
        theme_font = nearer.theme_font;
    }
    if (nearer.ansi_font != nullptr || nearer.ansi_theme_font != nullptr) {
        ansi_font = nearer.ansi_font;
        ansi_theme_font = nearer.ansi_theme_font;
    }
    take(half_points, nearer.half_points);
    take(colour, nearer.colour);
    take(bold, nearer.bold);
    take(italic, nearer.italic);
    take(underlined, nearer.underlined);
    take(struck, nearer.struck);
    take(capitals, nearer.capitals);
    take(small_capitals, nearer.small_capitals);
    take(hidden, nearer.hidden);
    take(highlighted, nearer.highlighted);
}

void ParagraphProperties::override_with(const ParagraphProperties& nearer) {
    take(style, nearer.style);
    take(num_id, nearer.num_id);
    take(level, nearer.level);
    take(alignment, nearer.alignment);
    take(left, nearer.left);
    take(right, nearer.right);
    take(first_line, nearer.first_line);
    take(before, nearer.before);
    take(after, nearer.after);
    take(line, nearer.line);
    take(line_exact, nearer.line_exact);
    take(line_at_least, nearer.line_at_least);
    take(contextual_spacing, nearer.contextual_spacing);
    borders.override_with(nearer.borders);
    take(page_break_before, nearer.page_break_before);
    take(outline_level, nearer.outline_level);
}

RunProperties run_properties(pugi::xml_node run_pr) {
    RunProperties out;
    for (auto p = run_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        // By the first letter, since this is asked for every run.
        switch (*name) {
            case 'b':
                if (same(name, "b")) out.bold = is_on(p);
                break;
            case 'c':
                if (same(name, "color")) out.colour = colour_of(p);
                if (same(name, "caps")) out.capitals = is_on(p);
                break;
            case 'd':
                // `<w:dstrike w:val="0"/>` beside `<w:strike/>` takes nothing back.
                if (same(name, "dstrike") && !out.struck.value_or(false)) out.struck = is_on(p);
                break;
            case 'f':
                // `wx:font` of Word 2003
                if (same(name, "font") && out.font == nullptr && out.theme_font == nullptr) out.font = attribute(p, "val");
                break;
            case 'h':
                if (same(name, "highlight")) out.highlighted = is_line(p) && !is_white(p);
                break;
            case 'i':
                if (same(name, "i")) out.italic = is_on(p);
                break;
            case 'r':
                if (same(name, "rFonts")) read_fonts(p, out);
                if (same(name, "rStyle")) out.style = attribute(p, "val");
                break;
            case 's':
                if (same(name, "sz")) {
                    constexpr std::int32_t largest = 3276;
                    out.half_points = static_cast<std::uint16_t>(std::clamp(number(attribute(p, "val"), 0), 0, largest));
                }
                if (same(name, "strike")) out.struck = is_on(p);
                if (same(name, "smallCaps")) out.small_capitals = is_on(p);
                break;
            case 'u':
                if (same(name, "u")) out.underlined = is_line(p);
                break;
            case 'v':
                if (same(name, "vanish")) out.hidden = is_on(p);
                break;
            default: break;
        }
    }
    return out;
}

ParagraphProperties paragraph_properties(pugi::xml_node paragraph_pr) {
    ParagraphProperties out;
    for (auto p = paragraph_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        switch (*name) {
            case 'c':
                if (same(name, "contextualSpacing")) out.contextual_spacing = is_on(p);
                break;
            case 'i':
                if (same(name, "ind")) read_indents(p, out);
                break;
            case 'j':
                if (same(name, "jc")) out.alignment = alignment_of(attribute(p, "val"));
                break;
            case 'l':
                // How Word 2003 numbers paragraphs.
                if (same(name, "listPr")) read_numbering(p, "ilfo", out);
                break;
            case 'n':
                if (same(name, "numPr")) read_numbering(p, "numId", out);
                break;
            case 'o':
                if (same(name, "outlineLvl")) out.outline_level = number(attribute(p, "val"), 9);
                break;
            case 'p':
                if (same(name, "pStyle")) out.style = attribute(p, "val");
                if (same(name, "pBdr")) out.borders = borders_of(p);
                if (same(name, "pageBreakBefore")) out.page_break_before = is_on(p);
                break;
            case 's':
                if (same(name, "spacing")) read_spacing(p, out);
                break;
            default: break;
        }
    }
    return out;
}

void BorderSides::override_with(BorderSides nearer) {
    drawn = static_cast<std::uint8_t>((drawn & ~nearer.stated) | nearer.drawn);
    stated |= nearer.stated;
}

bool BorderSides::draw_bottom() const {
    constexpr auto bottom = static_cast<std::size_t>(std::find(border_sides.begin(), border_sides.end(), "bottom") - border_sides.begin());
    return (drawn & (1U << bottom)) != 0;
}

BorderSides borders_of(pugi::xml_node borders) {
    BorderSides out;
    for (auto b = borders.first_child(); b; b = b.next_sibling()) {
        const auto side = std::find(border_sides.begin(), border_sides.end(), local_name(b));
        if (side == border_sides.end()) continue;
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(side - border_sides.begin()));
        out.stated |= bit;
        if (is_line(b)) out.drawn |= bit;
    }
    return out;
}

Styles::Styles(pugi::xml_node styles, std::function<pugi::xml_node()> theme) : load_theme_(std::move(theme)) {
    for (auto s = styles.first_child(); s; s = s.next_sibling()) {
        if (is(s, "docDefaults")) {
            default_run_ = run_properties(child(child(s, "rPrDefault"), "rPr"));
            default_paragraph_ = paragraph_properties(child(child(s, "pPrDefault"), "pPr"));
        }
        if (!is(s, "style")) continue;
        const char* id = attribute(s, "styleId");
        if (id == nullptr) continue;
        nodes_.try_emplace(id, s);
        const char* is_default = attribute(s, "default");
        const char* type = attribute(s, "type");
        if (is_default == nullptr || type == nullptr) continue;
        const std::string_view value = is_default;
        if (value == "0" || value == "false" || value == "off") continue;
        if (std::string_view(type) == "paragraph") default_paragraph_style_ = id;
        if (std::string_view(type) == "table") default_table_style_ = id;
    }
}

const Style& Styles::resolved(std::string_view id) {
    if (const auto known = resolved_.find(id); known != resolved_.end()) return known->second;
    Style style;
    std::vector<pugi::xml_node> chain;
    for (std::string_view next = id; chain.size() < longest_chain;) {
        const auto node = nodes_.find(next);
        if (node == nodes_.end() || std::find(chain.begin(), chain.end(), node->second) != chain.end()) break;
        chain.push_back(node->second);
        const char* level = value(child(child(node->second, "pPr"), "numPr"), "ilvl");
        style.chain.push_back({attribute(node->second, "styleId"), level == nullptr ? std::nullopt : std::optional(number(level, 0))});
        const char* base = value(node->second, "basedOn");
        if (base == nullptr) break;
        next = base;
    }
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        style.run.override_with(run_properties(child(*link, "rPr")));
        style.paragraph.override_with(paragraph_properties(child(*link, "pPr")));
        style.borders.override_with(borders_of(child(child(*link, "tblPr"), "tblBorders")));
    }
    if (!chain.empty()) {
        // Word allows 253 characters.
        constexpr std::size_t longest_name = 253;
        if (const char* name = value(chain.front(), "name")) style.name = std::string_view(name).substr(0, longest_name);
    }
    const std::string_view key = style.chain.empty() ? id : std::string_view(style.chain.front().id);
    return resolved_.emplace(key, std::move(style)).first->second;
}

const Style& Styles::paragraph_style(const char* id) {
    const std::string_view wanted = id != nullptr && nodes_.contains(id) ? std::string_view(id) : default_paragraph_style_;
    return wanted.empty() ? empty_ : resolved(wanted);
}

const Style& Styles::character_style(const char* id) { return id != nullptr && nodes_.contains(id) ? resolved(id) : empty_; }

const Style& Styles::table_style(const char* id) {
    const std::string_view wanted = id != nullptr && nodes_.contains(id) ? std::string_view(id) : default_table_style_;
    return wanted.empty() ? empty_ : resolved(wanted);
}

std::optional<std::int32_t> Styles::numbering_of_style(const char* id) {
    return id != nullptr && nodes_.contains(id) ? resolved(id).paragraph.num_id : std::nullopt;
}

std::string Styles::font_name(const char* font, const char* theme_font) {
    if (theme_font != nullptr) {
        if (!theme_) theme_ = load_theme_ ? load_theme_() : pugi::xml_node();
        const bool major = std::string_view(theme_font).starts_with("major");
        const auto scheme = child(child(*theme_, "themeElements"), "fontScheme");
        const char* face = attribute(child(child(scheme, major ? "majorFont" : "minorFont"), "latin"), "typeface");
        if (face != nullptr && *face != '\0') return face;
    }
    return font == nullptr ? std::string() : font;
}

RunProperties Styles::merged(const Style& paragraph, const RunProperties& direct) {
    RunProperties all = default_run_;
    all.override_with(paragraph.run);
    const Style& character = character_style(direct.style);
    if (&character != &empty_) {
        RunProperties of_style = character.run;
        for (const auto toggle : toggles) of_style.*toggle = toggled(paragraph.run.*toggle, character.run.*toggle);
        all.override_with(of_style);
    }
    all.override_with(direct);
    return all;
}

Styles::Fonts Styles::fonts(const Style& paragraph, const RunProperties& direct) {
    const RunProperties all = merged(paragraph, direct);
    return {font_name(all.font, all.theme_font), font_name(all.ansi_font, all.ansi_theme_font)};
}

Styles::Looks Styles::looks(const Style& paragraph, const RunProperties& direct) {
    const RunProperties all = merged(paragraph, direct);
    Looks out;
    out.style.font = font_name(all.font, all.theme_font);
    out.style.ansi_font = font_name(all.ansi_font, all.ansi_theme_font);
    if (out.style.ansi_font == out.style.font) out.style.ansi_font.clear();
    out.style.half_points = all.half_points.value_or(0);
    out.style.colour = all.colour.value_or(0);
    out.style.bold = all.bold.value_or(false);
    out.style.italic = all.italic.value_or(false);
    out.style.underlined = all.underlined.value_or(false);
    out.style.struck = all.struck.value_or(false);
    out.style.capitals = all.capitals.value_or(false);
    out.style.small_capitals = all.small_capitals.value_or(false);
    out.style.highlighted = all.highlighted.value_or(false);
    out.hidden = all.hidden.value_or(false);
    return out;
}

std::vector<TabStop> Styles::tab_stops(pugi::xml_node paragraph_pr) {
    std::vector<pugi::xml_node> places = {paragraph_pr};
    const Style& style = paragraph_style(value(paragraph_pr, "pStyle"));
    for (const auto& link : style.chain) places.push_back(child(nodes_.at(link.id), "pPr"));
    std::vector<TabStop> out;
    std::vector<std::int32_t> known;  // what a nearer place has said of a position
    constexpr std::size_t most = 64;
    for (const auto& place : places) {
        for (auto t = child(place, "tabs").first_child(); t && known.size() < most; t = t.next_sibling()) {
            const std::int32_t position = number(attribute(t, "pos"), 0);
            if (std::find(known.begin(), known.end(), position) != known.end()) continue;
            known.push_back(position);
            const char* kind = attribute(t, "val");
            const std::string_view name = kind == nullptr ? "left" : kind;
            if (name == "clear" || name == "bar") continue;
            out.push_back({position, name == "center" ? Alignment::centre : name == "right" || name == "end" ? Alignment::right : Alignment::left});
        }
    }
    std::sort(out.begin(), out.end(), [](const TabStop& a, const TabStop& b) { return a.position < b.position; });
    return out;
}

ParagraphProperties Styles::effective(const Style& style, const ParagraphProperties& direct) const {
    ParagraphProperties out = default_paragraph_;
    out.override_with(style.paragraph);
    out.override_with(direct);
    return out;
}

}  // namespace kehoach::input::docx
