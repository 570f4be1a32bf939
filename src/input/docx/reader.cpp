#include "input/docx/reader.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "catalogue/rules.h"
#include "encoding/charsets.h"
#include "encoding/pieces.h"
#include "input/docx/body.h"
#include "input/docx/notes.h"
#include "input/docx/numbering.h"
#include "input/docx/package.h"
#include "input/docx/pages.h"
#include "input/docx/styles.h"
#include "input/docx/text_repair.h"
#include "input/docx/xml.h"
#include "input/encoding_remarks.h"

namespace kehoach::input::docx {
namespace {

// What of a document is repaired: the body, and the parts that are read with it.
struct Story {
    std::string part;
    pugi::xml_node root;
};

// Damaged parts are told where they are read.
std::vector<Story> stories_of(Package& package, TextHints& hints) {
    std::vector<Story> out;
    std::unordered_set<std::string_view> known;  // several relationships may lead to one part
    const auto add = [&](const PackagePart& part) {
        if (!part.root) return;
        const TextHints here = part.file->hints();
        hints.legacy_font = hints.legacy_font || here.legacy_font;
        hints.odd_character = hints.odd_character || here.odd_character || here.private_use;
        out.push_back({part.name, part.root});
    };
    const PackagePart main = package.main_part();
    add(main);
    known.insert(main.name);
    for (const auto& relationship : package.relationships()) {
        if (!known.insert(relationship.target).second) continue;
        const auto is_type = [&](std::string_view type) { return relationship.type == type; };
        if (is_type("styles") || is_type("numbering")) {
            const auto part = package.open_part(relationship);
            if (!part || part->file == nullptr) continue;
            hints.legacy_font = hints.legacy_font || part->file->hints().legacy_font;
            // Bullets of symbol fonts stand in the definitions of nearly all documents.
            if (is_type("numbering")) hints.odd_character = hints.odd_character || part->file->hints().odd_character;
        } else if (is_type("footnotes") || is_type("endnotes") || is_type("header") || is_type("footer")) {
            if (const auto part = package.open_part(relationship)) add(*part);
        }
    }
    return out;
}

// Makes the text of the trees Unicode, before anything is read from them. Gives the font of an old encoding whose text could not be
// converted, or nothing.
std::string repair_text(const std::vector<Story>& stories, const Package& package, Styles& styles, pugi::xml_node numbering,
                        const ReadOptions& options, BlockList& out) {
    encoding::PiecesOptions how;
    if (const auto charset = encoding::charset_named(options.encoding))
        how.otherwise = encoding::misreading_of(*charset).value_or(encoding::Misreading::none);
    TextRepair repair(styles, how);
    for (const auto& story : stories) {
        repair.begin_part(story.part);
        if (story.root != package.main()) {
            repair.add_story(story.root);
            continue;
        }
        for (auto b = story.root.first_child(); b; b = b.next_sibling()) {
            if (is(b, "body")) repair.add_story(b);
        }
    }
    repair.begin_part("numbering");
    repair.add_labels(numbering);
    apply(repair.repair());
    for (std::size_t kind = 0; kind < change_kinds; ++kind) {
        out.changes[static_cast<ChangeKind>(kind)] += repair.pieces().changes()[static_cast<ChangeKind>(kind)];
    }
    out.encoding = encoding::name(repair.pieces().charset());
    input::add_remarks(repair.pieces().rereadings(), out);
    input::add_remarks(repair.pieces().sightings(), out);
    return repair.unconverted_font();
}

void add_remarks(const BodyReader& body, const Numbering& numbering, const std::string& legacy_font, BlockList& out) {
    const Tally& tally = body.tally();
    const auto remark = [&](bool holds, std::string_view finding, std::vector<std::string> arguments = {}) {
        if (holds) out.remarks.push_back({&catalogue::finding(finding), std::move(arguments), {}, {}});
    };
    remark(tally.insertions + tally.deletions > 0, "revision-marks/changes", {std::to_string(tally.insertions), std::to_string(tally.deletions)});
    remark(tally.comments > 0, "revision-marks/comments", {std::to_string(tally.comments)});
    remark(tally.hidden > 0, "colour-highlight-hidden/hidden", {std::to_string(tally.hidden)});
    remark(!legacy_font.empty(), "legacy-encoding/font", {legacy_font});
    remark(tally.contents > 0, "contents-discarded", {std::to_string(tally.contents)});
    remark(tally.embedded > 0, "embedded-document", {std::to_string(tally.embedded)});
    remark(numbering.met_unknown_format(), "number-format-unknown");
    remark(!body.is_valid(), "text-not-unicode");
}

// Reads nothing where blocks were cut out and text is to be repaired, for which the tree must be whole.
Result<BlockList> read_package(Package& package, const ReadOptions& options) {
    const auto style_part = package.styles();
    if (!style_part) return style_part.error();
    const auto numbering_part = package.numbering();
    if (!numbering_part) return numbering_part.error();

    Styles styles(*style_part, [&] { return package.theme(); });
    BlockList out;
    TextHints hints;
    const std::vector<Story> stories = stories_of(package, hints);
    std::string legacy_font;
    if (hints.legacy_font || hints.odd_character) {
        if (package.cut_blocks() != nullptr) return out;
        legacy_font = repair_text(stories, package, styles, *numbering_part, options, out);
    }
    Numbering numbering(*numbering_part, styles);
    out.format = format_name(package.container());
    out.unit = PlaceUnit::block;
    BodyReader body(styles, numbering, options, out, package.cut_blocks());
    for (auto b = package.main().first_child(); b; b = b.next_sibling()) {
        if (is(b, "body") && !body.read_body(b)) return Error{ErrorCode::xml_too_deep, {std::string(format_name(package.container()))}};
    }
    if (auto error = read_notes(package, body, out)) return *error;
    if (auto error = read_pages(package, body, styles, out)) return *error;
    if (out.blocks.empty()) return Error{ErrorCode::input_without_text, {}};
    add_remarks(body, numbering, legacy_font, out);
    return out;
}

}  // namespace

Result<BlockList> read(std::string_view bytes, const ReadOptions& options) { return read(bytes, options, CutLimits()); }

Result<BlockList> read(std::string_view bytes, const ReadOptions& options, CutLimits limits) {
    auto package = Package::open(bytes, options.max_size, limits);
    if (!package) return package.error();
    auto list = read_package(*package, options);
    const CutBlocks* blocks = package->cut_blocks();
    if (blocks == nullptr || (list && blocks->all_read())) return list;
    // A block is broken, stands where nothing is read, or text is to be repaired: the whole tree tells what is to be said.
    list = BlockList();
    package = Package::open(bytes, options.max_size);
    if (!package) return package.error();
    return read_package(*package, options);
}

}  // namespace kehoach::input::docx
