#include "input/docx/tags.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "input/docx/xml.h"
#include "text/words.h"

namespace kehoach::input::docx {
namespace {

struct NamedTag {
    std::string_view name;
    Tag tag;
};

// Sorted by name.
constexpr std::array tags = {
    NamedTag{"AlternateContent", Tag::alternate_content},
    NamedTag{"altChunk", Tag::embedded},
    NamedTag{"annotation", Tag::annotation},
    NamedTag{"br", Tag::line_break},
    NamedTag{"commentReference", Tag::comment_reference},
    NamedTag{"cr", Tag::carriage_return},
    NamedTag{"del", Tag::deletion},
    NamedTag{"delInstrText", Tag::code},
    NamedTag{"delText", Tag::deleted_text},
    NamedTag{"drawing", Tag::drawing},
    NamedTag{"endnote", Tag::endnote},
    NamedTag{"endnoteReference", Tag::endnote_reference},
    NamedTag{"fldChar", Tag::field_mark},
    NamedTag{"footnote", Tag::footnote},
    NamedTag{"footnoteReference", Tag::footnote_reference},
    NamedTag{"ins", Tag::insertion},
    NamedTag{"instrText", Tag::code},
    NamedTag{"moveFrom", Tag::deletion},
    NamedTag{"moveTo", Tag::insertion},
    NamedTag{"noBreakHyphen", Tag::no_break_hyphen},
    NamedTag{"p", Tag::paragraph},
    NamedTag{"pPr", Tag::properties},
    NamedTag{"pict", Tag::drawing},
    NamedTag{"ptab", Tag::tab},
    NamedTag{"r", Tag::run},
    NamedTag{"rPr", Tag::properties},
    NamedTag{"rt", Tag::ruby_text},
    NamedTag{"sdtPr", Tag::properties},
    NamedTag{"sectPr", Tag::section_properties},
    NamedTag{"softHyphen", Tag::soft_hyphen},
    NamedTag{"sym", Tag::symbol},
    NamedTag{"t", Tag::text},
    NamedTag{"tab", Tag::tab},
    NamedTag{"tbl", Tag::table},
    NamedTag{"tblGrid", Tag::properties},
    NamedTag{"tblPr", Tag::properties},
    NamedTag{"tblPrEx", Tag::properties},
    NamedTag{"tc", Tag::cell},
    NamedTag{"tcPr", Tag::properties},
    NamedTag{"tr", Tag::row},
    NamedTag{"trPr", Tag::properties},
    NamedTag{"txbxContent", Tag::text_box},
};
static_assert(std::is_sorted(tags.begin(), tags.end(), [](const NamedTag& a, const NamedTag& b) { return a.name < b.name; }));

// Where the names with each first letter begin in the table.
constexpr std::array<std::uint8_t, 129> tag_begins = [] {
    std::array<std::uint8_t, 129> begins{};
    std::size_t next = 0;
    for (std::size_t letter = 0; letter < begins.size(); ++letter) {
        while (next < tags.size() && static_cast<std::size_t>(tags[next].name.front()) < letter) ++next;
        begins[letter] = static_cast<std::uint8_t>(next);
    }
    return begins;
}();

// Namespaces by their usual prefixes whose content is read as it stands in `mc:Choice`.
constexpr std::array known_requirements = {
    std::string_view("wps"),   std::string_view("wpg"),  std::string_view("wpc"),   std::string_view("wpi"),    std::string_view("w14"),
    std::string_view("w15"),   std::string_view("wp14"), std::string_view("w16se"), std::string_view("w16cid"), std::string_view("a14"),
    std::string_view("v"),     std::string_view("m"),    std::string_view("wp15"),  std::string_view("cx"),     std::string_view("am3d"),
    std::string_view("pic14"), std::string_view("aink"),
};

}  // namespace

Tag tag_of(pugi::xml_node node) {
    const char* name = local_part(node.name());
    const auto letter = static_cast<unsigned char>(*name);
    constexpr unsigned beyond_ascii = 0x80;
    if (letter == 0 || letter >= beyond_ascii) return Tag::other;
    for (std::size_t t = tag_begins[letter]; t < tag_begins[letter + 1U]; ++t) {
        if (same(name, tags[t].name)) return tags[t].tag;
    }
    return Tag::other;
}

pugi::xml_node branch_of(pugi::xml_node alternate) {
    for (auto c = alternate.first_child(); c; c = c.next_sibling()) {
        if (!is(c, "Choice")) continue;
        const char* requires_list = attribute(c, "Requires");
        const auto names = text::split(requires_list == nullptr ? "" : requires_list, ' ');
        const bool known = std::all_of(names.begin(), names.end(), [](std::string_view n) {
            return std::find(known_requirements.begin(), known_requirements.end(), n) != known_requirements.end() || n.starts_with("cx");
        });
        if (known) return c;
    }
    const auto fallback = child(alternate, "Fallback");
    return fallback ? fallback : child(alternate, "Choice");
}

}  // namespace kehoach::input::docx
