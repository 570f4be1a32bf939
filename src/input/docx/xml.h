/// \file
/// XML parts of a Word document: parsed with limits, and looked at by local names, so that prefixes and the transitional
/// and strict namespaces make no difference.
#pragma once

#include <cstdint>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "kehoach/result.h"

namespace kehoach::input::docx {

/// A parsed part. The tree points into the bytes, so that the two stay together.
class XmlPart {
public:
    /// Parses `bytes`. `name` is for messages. Fails on a DOCTYPE, which no Word document has, and on XML that is not well-formed.
    static Result<XmlPart> parse(std::string bytes, std::string name);

    [[nodiscard]] pugi::xml_node root() const { return document_->document_element(); }
    [[nodiscard]] const std::string& name() const { return name_; }

private:
    std::unique_ptr<std::string> bytes_;
    std::unique_ptr<pugi::xml_document> document_;
    std::string name_;
};

/// The name without its prefix.
inline std::string_view local_name(const char* name) {
    const std::string_view whole = name;
    return whole.substr(whole.find(':') + 1);
}
inline std::string_view local_name(pugi::xml_node node) { return local_name(node.name()); }

/// Whether an element has this local name.
inline bool is(pugi::xml_node node, std::string_view name) { return local_name(node) == name; }

/// The value of the attribute with this local name, or nullptr.
const char* attribute(pugi::xml_node node, std::string_view name);

/// The first child with this local name; an empty node if there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

/// The `val` of the first child with this local name, or nullptr.
const char* value(pugi::xml_node node, std::string_view name);

/// A whole number, or a length with a unit (`1.5cm`, `12pt`) in twentieths of a point; `otherwise` for anything else.
std::int32_t number(const char* text, std::int32_t otherwise);

/// ST_OnOff: true for an element without `val`.
bool is_on(pugi::xml_node node);

/// The namespace that the prefix of an element stands for, looked up from the element outwards.
std::string_view namespace_of(pugi::xml_node node);

/// Whether a namespace is one of WordprocessingML: transitional, strict, or that of Word 2003.
bool is_wordprocessing(std::string_view uri);

inline constexpr std::string_view word_2003_namespace = "http://schemas.microsoft.com/office/word/2003/wordml";
inline constexpr std::string_view flat_opc_namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

}  // namespace kehoach::input::docx
