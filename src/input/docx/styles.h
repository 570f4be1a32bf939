/// \file
/// Styles of a Word document: document defaults → chain of styles → direct formatting → effective looks (ECMA-376 part 1, 17.7).
///
/// Read: paragraph and character styles, their `basedOn` chains, numbering of styles, theme fonts.
/// Not read: the conditional formatting of table styles (a header row made bold by its table style), `w:rStyle` inside
/// numbering levels.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kehoach/block.h"

namespace kehoach::input::docx {

/// Properties of a run as one place states them; what it does not state is empty.
struct RunProperties {
    const char* style = nullptr;  ///< id of the character style
    const char* font = nullptr;
    const char* theme_font = nullptr;       ///< `minorHAnsi`
    const char* ansi_font = nullptr;        ///< for letters beyond ASCII, where it is stated
    const char* ansi_theme_font = nullptr;  ///< the same as a font of the theme
    std::optional<std::uint16_t> half_points;
    std::optional<std::uint32_t> colour;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underlined;
    std::optional<bool> struck;
    std::optional<bool> capitals;
    std::optional<bool> small_capitals;
    std::optional<bool> hidden;
    std::optional<bool> highlighted;

    /// What `nearer` states, and for the rest what this states.
    void override_with(const RunProperties& nearer);

    friend bool operator==(const RunProperties&, const RunProperties&) = default;
};

/// Which sides of a table or a paragraph have lines: a bit each for those that are stated, and for those that are drawn.
struct BorderSides {
    std::uint8_t stated = 0;
    std::uint8_t drawn = 0;

    void override_with(BorderSides nearer);
    [[nodiscard]] bool draw_lines() const { return drawn != 0; }
    [[nodiscard]] bool draw_bottom() const;
};

/// The sides that `tblBorders`, `tcBorders` or `pBdr` state.
BorderSides borders_of(pugi::xml_node borders);

/// A tab stop of a paragraph.
struct TabStop {
    std::int32_t position = 0;
    Alignment alignment = Alignment::left;
};

/// Properties of a paragraph as one place states them. Lengths in twentieths of a point.
struct ParagraphProperties {
    const char* style = nullptr;  ///< id of the paragraph style
    std::optional<std::int32_t> num_id;
    std::optional<std::int32_t> level;  ///< `w:ilvl`
    std::optional<Alignment> alignment;
    std::optional<std::int32_t> left;
    std::optional<std::int32_t> right;
    std::optional<std::int32_t> first_line;
    std::optional<std::int32_t> before;
    std::optional<std::int32_t> after;
    std::optional<std::int32_t> line;
    std::optional<bool> line_exact;
    std::optional<bool> line_at_least;
    std::optional<bool> contextual_spacing;
    std::optional<bool> page_break_before;
    std::optional<std::int32_t> outline_level;
    BorderSides borders;

    void override_with(const ParagraphProperties& nearer);
};

RunProperties run_properties(pugi::xml_node run_pr);
ParagraphProperties paragraph_properties(pugi::xml_node paragraph_pr);

/// A style with everything that its chain states.
struct Style {
    std::string name;
    RunProperties run;
    ParagraphProperties paragraph;
    struct Link {
        const char* id = nullptr;
        std::optional<std::int32_t> level;  ///< `w:ilvl` of its own numbering
    };
    std::vector<Link> chain;  ///< itself first, then what it is based on
    BorderSides borders;      ///< of a table style
};

class Styles {
public:
    Styles() = default;
    /// `styles` is the root of the styles part (or `w:styles` of Word 2003), and may be empty. `theme` gives the root of the theme
    /// part; it is asked only where a font of the theme is met.
    Styles(pugi::xml_node styles, std::function<pugi::xml_node()> theme);

    /// The resolved style with this id; of the default paragraph style for nullptr and for unknown ids.
    const Style& paragraph_style(const char* id);
    const Style& character_style(const char* id);
    const Style& table_style(const char* id);

    /// The id of the numbering definition that a numbering style stands for, or nullopt.
    std::optional<std::int32_t> numbering_of_style(const char* id);

    /// Effective looks of a run with direct properties `direct` in a paragraph of style `paragraph`.
    struct Looks {
        RunStyle style;
        bool hidden = false;
    };
    Looks looks(const Style& paragraph, const RunProperties& direct);

    /// The fonts of such a run: for ASCII and for other Latin letters. Empty where none is named.
    struct Fonts {
        std::string ascii;
        std::string ansi;
    };
    Fonts fonts(const Style& paragraph, const RunProperties& direct);

    /// The tab stops of a paragraph with these properties, those of its style too, from left to right.
    std::vector<TabStop> tab_stops(pugi::xml_node paragraph_pr);

    /// Effective properties of a paragraph: document defaults, its style, its own.
    [[nodiscard]] ParagraphProperties effective(const Style& style, const ParagraphProperties& direct) const;

private:
    const Style& resolved(std::string_view id);
    std::string font_name(const char* font, const char* theme_font);
    RunProperties merged(const Style& paragraph, const RunProperties& direct);

    std::function<pugi::xml_node()> load_theme_;
    std::optional<pugi::xml_node> theme_;
    std::unordered_map<std::string_view, pugi::xml_node> nodes_;
    std::unordered_map<std::string_view, Style> resolved_;
    RunProperties default_run_;
    ParagraphProperties default_paragraph_;
    std::string_view default_paragraph_style_;
    std::string_view default_table_style_;
    Style empty_;
};

}  // namespace kehoach::input::docx
