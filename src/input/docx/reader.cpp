#include "input/docx/reader.h"

#include <string>
#include <utility>

#include "catalogue/findings.h"
#include "input/docx/body.h"
#include "input/docx/notes.h"
#include "input/docx/numbering.h"
#include "input/docx/package.h"
#include "input/docx/pages.h"
#include "input/docx/styles.h"
#include "input/docx/xml.h"

namespace kehoach::input::docx {
namespace {

std::string_view format_name(Container container) {
    switch (container) {
        case Container::docx: return "docx";
        case Container::flat_opc: return "flat-opc";
        case Container::document_xml: return "document-xml";
        case Container::word_2003_xml: return "word-2003-xml";
    }
    return "docx";
}

// The part that styles, numbering and the like stand in: of their own, or inside the single file of Word 2003.
Result<pugi::xml_node> part(Package& package, std::string_view type, std::string_view name_in_2003) {
    if (package.container() == Container::word_2003_xml) return child(package.main(), name_in_2003);
    return package.part_of_type(type);
}

void add_remarks(const BodyReader& body, const Numbering& numbering, BlockList& out) {
    const Tally& tally = body.tally();
    const auto remark = [&](bool holds, std::string_view finding, std::vector<std::string> arguments = {}) {
        if (holds) out.remarks.push_back({&catalogue::finding(finding), std::move(arguments), {}, {}});
    };
    remark(tally.insertions + tally.deletions > 0, "tracked-changes", {std::to_string(tally.insertions), std::to_string(tally.deletions)});
    remark(tally.comments > 0, "comments-present", {std::to_string(tally.comments)});
    remark(tally.hidden > 0, "hidden-text", {std::to_string(tally.hidden)});
    remark(!tally.legacy_font.empty(), "legacy-font", {tally.legacy_font});
    remark(tally.contents > 0, "contents-discarded", {std::to_string(tally.contents)});
    remark(tally.embedded > 0, "embedded-document", {std::to_string(tally.embedded)});
    remark(numbering.met_unknown_format(), "number-format-unknown");
    remark(!body.is_valid(), "text-not-unicode");
}

}  // namespace

Result<BlockList> read(std::string_view bytes, const ReadOptions& options) {
    auto package = Package::open(bytes, options.max_size);
    if (!package) return package.error();
    const auto style_part = part(*package, "styles", "styles");
    if (!style_part) return style_part.error();
    const auto numbering_part = part(*package, "numbering", "lists");
    if (!numbering_part) return numbering_part.error();

    // A damaged theme costs the names of its fonts, and nothing else.
    Styles styles(*style_part, [&] {
        const auto theme = package->part_of_type("theme");
        return theme ? *theme : pugi::xml_node();
    });
    Numbering numbering(*numbering_part, styles);
    BlockList out;
    out.format = format_name(package->container());
    out.unit = PlaceUnit::block;
    BodyReader body(styles, numbering, options, out);
    for (auto b = package->main().first_child(); b; b = b.next_sibling()) {
        if (is(b, "body") && !body.read_body(b)) return Error{ErrorCode::xml_too_deep, {std::string(format_name(package->container()))}};
    }
    if (auto error = read_notes(*package, body, out)) return *error;
    if (auto error = read_pages(*package, body, out)) return *error;
    if (out.blocks.empty()) return Error{ErrorCode::input_without_text, {}};
    add_remarks(body, numbering, out);
    return out;
}

}  // namespace kehoach::input::docx
