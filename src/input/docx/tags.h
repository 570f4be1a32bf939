/// \file
/// The elements that the readers of stories know, and the branches of those that have several.
#pragma once

#include <cstdint>
#include <pugixml.hpp>

namespace kehoach::input::docx {

/// What an element is, by its local name. All that are not named here are looked through.
enum class Tag : std::uint8_t {
    other,
    properties,
    paragraph,
    table,
    section_properties,
    run,
    text,
    deleted_text,
    code,
    tab,
    line_break,
    carriage_return,
    no_break_hyphen,
    soft_hyphen,
    symbol,
    field_mark,
    footnote_reference,
    endnote_reference,
    footnote,
    endnote,
    comment_reference,
    insertion,
    deletion,
    annotation,
    alternate_content,
    text_box,
    drawing,
    ruby_text,
    embedded,
    row,
    cell,
};

Tag tag_of(pugi::xml_node node);

/// The branch of `mc:AlternateContent` that is shown.
pugi::xml_node branch_of(pugi::xml_node alternate);

}  // namespace kehoach::input::docx
