/// \file
/// XML parts of a Word document: parsed with limits, and looked at by local names, so that prefixes and the transitional
/// and strict namespaces make no difference.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "input/docx/cut_blocks.h"
#include "input/docx/text_hints.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

/// How parts are parsed: spaces alone in `<w:t> </w:t>` are text; those between elements are not.
inline constexpr unsigned tree_flags = pugi::parse_default | pugi::parse_ws_pcdata_single;

/// A parsed part. The tree points into the bytes, so that the two stay together.
class XmlPart {
public:
    /// Parses `bytes`. `name` is for messages. Fails on a DOCTYPE, which no Word document has, and on XML that is not well-formed;
    /// `again` then gives the bytes once more, to find the line of the fault, since parsing in place has spoilt them.
    /// The blocks of a part within `limits` may be cut out; then the tree is that of the rest, and nothing is known of faults in the blocks.
    static Result<XmlPart> parse(std::string bytes, std::string name, const std::function<std::string()>& again,
                                 CutLimits limits = CutLimits::none());

    [[nodiscard]] pugi::xml_node root() const { return document_->document_element(); }
    [[nodiscard]] const std::string& name() const { return name_; }

    /// What the bytes say of the text in them.
    [[nodiscard]] TextHints hints() const { return hints_; }

    /// The blocks that were cut out; nullptr where the tree is whole.
    [[nodiscard]] CutBlocks* cut_blocks() const { return cut_.get(); }

    /// Where a name or value of a whole tree begins in the bytes that were parsed. nullopt where it was set anew, and where the
    /// bytes are not UTF-8, of which the tree is made then.
    [[nodiscard]] std::optional<std::size_t> offset_of(const char* text) const;

private:
    pugi::xml_parse_result load(std::string bytes);

    std::unique_ptr<std::string> bytes_;
    std::unique_ptr<pugi::xml_document> document_;
    std::unique_ptr<CutBlocks> cut_;
    std::string name_;
    TextHints hints_;
    bool utf8_ = true;
};

/// The name without its prefix. Nearly all prefixes have one letter.
inline const char* local_part(const char* name) {
    if (name[0] != '\0' && name[1] == ':') return name + 2;
    for (const char* c = name; *c != '\0'; ++c) {
        if (*c == ':') return c + 1;
    }
    return name;
}
inline std::string_view local_name(pugi::xml_node node) { return local_part(node.name()); }

/// Whether `text` is `name`. Names are short, so that a loop is faster than a call.
inline bool same(const char* text, std::string_view name) {
    for (const char c : name) {
        if (*text++ != c) return false;
    }
    return *text == '\0';
}

/// Whether an element has this local name.
inline bool is(pugi::xml_node node, std::string_view name) { return same(local_part(node.name()), name); }

/// The value of the attribute with this local name, or nullptr.
const char* attribute(pugi::xml_node node, std::string_view name);

/// The first child with this local name; an empty node if there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

/// The `val` of the first child with this local name, or nullptr.
const char* value(pugi::xml_node node, std::string_view name);

/// The text of an element such as `w:t`, which comments and CDATA sections may part.
std::string text_of_element(pugi::xml_node node);

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
