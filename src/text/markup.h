/// \file
/// Markdown and HTML residue in a line: taken out of the text, kept as evidence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// An HTML tag in a text: `name` in lower case, offset behind the `>`.
struct Tag {
    std::string name;
    bool closing = false;
    bool plain = false;  ///< one of the plain formatting tags, without attributes, such as `<b>` or `</sup>`
    std::string_view attributes;
    std::size_t end = 0;
};

/// The tag of a known HTML element (or a comment, named `!--`) that starts with the `<` at `offset`; `end` is 0 if there is none.
/// Placeholders such as `<tên đơn vị>` are no tags.
Tag tag_at(std::string_view text, std::size_t offset);

/// Emphasis that runs over several lines of one block of lines.
struct Emphasis {
    bool bold = false;
    bool italic = false;
};

/// How much was changed, by kind; the counts of kehoach::Changes that a line can cause.
struct CleanCounts {
    std::uint64_t invisible = 0;
    std::uint64_t spaces = 0;
    std::uint64_t markup = 0;
    std::uint64_t entities = 0;
    std::uint64_t line_breaks = 0;
};

/// A line without its markup.
struct CleanLine {
    std::string text;                 ///< single-spaced; `\n` where a `<br>` or a literal backslash-n stood
    std::vector<std::uint32_t> gaps;  ///< offsets of the spaces that stood for a tab or for three spaces and more
    std::string markup;               ///< removed tags and character references that hold letters, plain formatting tags apart
    std::uint32_t indent = 0;         ///< columns of white space before the text, a tab counting as four
    std::uint8_t heading_level = 0;
    bool bold = false;
    bool tab_before = false;
};

/// Cleans one line. `emphasis` is what is open from the lines before and is updated; `more` is the text of the
/// same block of lines after this one (an opening `*` is markup only if it is closed there or in the line).
CleanLine clean(std::string_view raw, Emphasis& emphasis, std::string_view more, CleanCounts& counts);

}  // namespace kehoach::text
