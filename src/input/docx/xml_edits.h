/// \file
/// Changes of single places of an XML file that leave all of its other bytes as they are.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::input::docx {

/// The bytes from `begin` up to `end` become `text`.
struct XmlEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// `text` as character data, and as the value of an attribute.
std::string as_character_data(std::string_view text);
std::string as_attribute_value(std::string_view text);

/// Each takes the place where the name of an element (behind `<`) or the value of an attribute (behind the quotation mark) begins in
/// well-formed `xml`; nullopt where nothing of the kind stands there.

/// Everything between the tags of an element that holds text only, comments and CDATA sections included, becomes `text`.
std::optional<XmlEdit> content_edit(std::string_view xml, std::size_t name, std::string_view text);

/// An element without elements inside, tags included, becomes `markup`.
std::optional<XmlEdit> element_edit(std::string_view xml, std::size_t name, std::string markup);

/// The value of an attribute becomes `text`.
std::optional<XmlEdit> value_edit(std::string_view xml, std::size_t value, std::string_view text);

/// `xml` with all edits, which may come in any order and must not overlap.
std::string edited(std::string_view xml, std::vector<XmlEdit> edits);

}  // namespace kehoach::input::docx
