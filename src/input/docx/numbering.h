/// \file
/// Automatic numbering: the label that Word prints before a paragraph (ECMA-376 part 1, 17.9).
///
/// All numberings (`w:num`) of one definition (`w:abstractNum`) count together, in each story (body, notes, page headers, each
/// text box) for itself. A level with `w:startOverride` begins anew where its numbering uses it for the first time. A level
/// that is used ends the count of the deeper ones, unless their `w:lvlRestart` says otherwise; a level that was never used
/// shows its first number.
///
/// Not read: pictures as bullets (shown as •), `w:lvlJc`, LISTNUM and AUTONUM fields.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "input/docx/number_formats.h"
#include "input/docx/styles.h"

namespace kehoach::input::docx {

constexpr std::size_t level_count = 9;

/// One level of a definition.
struct Level {
    std::int64_t start = 0;  ///< what a level without `w:start` begins with
    NumberFormat format = NumberFormat::decimal;
    std::string text;  ///< `%1.%2.`
    std::string paragraph_style;
    std::optional<std::int32_t> restart;  ///< `w:lvlRestart`
    bool legal = false;                   ///< all numbers in Arabic digits
    bool suffix_nothing = false;          ///< the text follows without a space
    bool capitals = false;                ///< the label is set in capitals
    std::string font;                     ///< of the label
    std::optional<std::int32_t> left;     ///< indents that the level gives to its paragraphs
    std::optional<std::int32_t> first_line;
};

/// The counts of one story.
struct NumberingState {
    struct Count {
        std::array<std::int64_t, level_count> values{};
        std::array<bool, level_count> used{};
    };
    std::unordered_map<std::int64_t, Count> counts;  ///< by definition
    std::unordered_set<std::uint64_t> overridden;    ///< numberings and levels whose override has taken effect
};

class Numbering {
public:
    Numbering() = default;
    /// `numbering` is the root of the numbering part, or `w:lists` of Word 2003; it may be empty.
    Numbering(pugi::xml_node numbering, Styles& styles);

    /// What a paragraph's numbering comes to.
    struct Label {
        std::string text;    ///< as printed, with signs of symbol fonts in Unicode; may be empty
        bool spaced = true;  ///< a tab or a space follows
        bool bullet = false;
        const Level* level = nullptr;
    };

    /// Counts one paragraph of numbering `num_id` at `level` and gives its label; nullopt where there is no such numbering.
    std::optional<Label> next(NumberingState& state, std::int32_t num_id, std::int32_t level);

    /// The level that the numbering gives to the paragraph style, or nullopt.
    std::optional<std::int32_t> level_of_style(std::int32_t num_id, std::string_view style);

    /// The paragraph style that the level belongs to; empty where it belongs to none.
    [[nodiscard]] std::string_view style_of_level(std::int32_t num_id, std::int32_t level) const;

    /// Whether a number format that is not known was shown as decimal numbers.
    [[nodiscard]] bool met_unknown_format() const { return met_unknown_format_; }

private:
    struct Definition {
        std::array<std::optional<Level>, level_count> levels;
        const char* style_link = nullptr;      ///< the numbering style that this is the definition of
        const char* num_style_link = nullptr;  ///< the numbering style whose definition stands for this one
    };
    struct Override {
        std::optional<std::int64_t> start;
        std::optional<Level> level;
    };
    struct Instance {
        std::int64_t list = 0;                                    ///< the definition that it counts with
        std::int64_t definition = 0;                              ///< the one that has its levels: the same, or that of a numbering style
        std::vector<std::pair<std::size_t, Override>> overrides;  ///< by level; most numberings have none

        [[nodiscard]] const Override* override_of(std::size_t level) const;
        [[nodiscard]] std::optional<std::int64_t> start_of(std::size_t level) const;
    };
    void read_instances(pugi::xml_node numbering);
    void follow_style_links(Styles& styles);
    [[nodiscard]] const Level* level_at(const Instance& instance, std::size_t level) const;
    std::string label_text(const Instance& instance, const NumberingState::Count& count, std::size_t level);

    std::unordered_map<std::int64_t, Definition> definitions_;
    std::unordered_map<std::int32_t, Instance> instances_;
    bool met_unknown_format_ = false;
};

}  // namespace kehoach::input::docx
