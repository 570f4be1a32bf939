#include "input/docx/rewrite.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <unordered_set>
#include <utility>

#include "input/docx/package.h"
#include "input/docx/part_files.h"
#include "input/docx/styles.h"
#include "input/docx/text_repair.h"
#include "input/docx/xml_edits.h"

namespace kehoach::input::docx {
namespace {

constexpr std::string_view unicode_font = "Times New Roman";

enum class Content : std::uint8_t {
    story,     // text, and fonts of it
    labels,    // text of automatic labels, and fonts of them
    looks,     // fonts that text stands in
    auxiliary  // fonts, in a part that the reader can do without
};

struct NamedContent {
    std::string_view type;
    Content content;
};

// The parts that are rewritten, by the types of their relationships.
constexpr std::array rewritten_parts = {
    NamedContent{"footnotes", Content::story},     NamedContent{"endnotes", Content::story},
    NamedContent{"header", Content::story},        NamedContent{"footer", Content::story},
    NamedContent{"comments", Content::story},      NamedContent{"numbering", Content::labels},
    NamedContent{"styles", Content::looks},        NamedContent{"stylesWithEffects", Content::auxiliary},
    NamedContent{"fontTable", Content::auxiliary}, NamedContent{"theme", Content::auxiliary},
};

std::optional<Content> content_of(const Relationship& relationship) {
    const auto found =
        std::find_if(rewritten_parts.begin(), rewritten_parts.end(), [&](const NamedContent& part) { return part.type == relationship.type; });
    return found == rewritten_parts.end() ? std::nullopt : std::optional(found->content);
}

bool is_legacy_font(const char* name) { return encoding::claim_of_font(name).charset.has_value(); }

// The attributes of an element that name fonts in which text is set.
void collect_fonts(pugi::xml_node node, const TextRepair& repair, std::vector<pugi::xml_attribute>& out) {
    const char* name = local_part(node.name());
    if (same(name, "rFonts") || same(name, "defaultFonts")) {
        // Text that could not be converted can be read in its font only.
        if (repair.is_unconverted(node.parent().parent())) return;
        for (auto a = node.first_attribute(); a; a = a.next_attribute()) {
            if (is_legacy_font(a.value())) out.push_back(a);
        }
    } else if (same(name, "latin") || (same(name, "font") && is(node.parent(), "rPr"))) {
        if (repair.is_unconverted(node.parent().parent())) return;
        for (auto a = node.first_attribute(); a; a = a.next_attribute()) {
            const char* attribute_name = local_part(a.name());
            if ((same(attribute_name, "typeface") || same(attribute_name, "val")) && is_legacy_font(a.value())) out.push_back(a);
        }
    }
}

// In the table of fonts one entry becomes that of the new font, if it has none yet. Names must not stand there twice.
void collect_table_entry(pugi::xml_node fonts, std::vector<pugi::xml_attribute>& out) {
    pugi::xml_attribute first;
    for (auto f = fonts.first_child(); f; f = f.next_sibling()) {
        if (!is(f, "font")) continue;
        for (auto a = f.first_attribute(); a; a = a.next_attribute()) {
            if (!same(local_part(a.name()), "name")) continue;
            if (std::string_view(a.value()) == unicode_font) return;
            if (!first && is_legacy_font(a.value())) first = a;
        }
    }
    if (first) out.push_back(first);
}

std::vector<pugi::xml_attribute> legacy_fonts(pugi::xml_node root, const TextRepair& repair) {
    std::vector<pugi::xml_attribute> out;
    // Not recursive, since nothing bounds the depth of looks.
    for (auto node = root; node;) {
        if (node.type() == pugi::node_element) {
            is(node, "fonts") ? collect_table_entry(node, out) : collect_fonts(node, repair, out);
        }
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node != root && !node.next_sibling()) node = node.parent();
        if (node == root) break;
        node = node.next_sibling();
    }
    return out;
}

class Rewriter {
public:
    Rewriter(std::string_view bytes, Package& package, const ReadOptions& options, OldFonts old_fonts)
        : bytes_(bytes), package_(package), old_fonts_(old_fonts), files_(bytes, package.container(), options.max_size) {}

    Result<Rewritten> rewrite(const encoding::PiecesOptions& pieces) {
        if (auto error = find_parts()) return *error;
        const auto style_part = package_.styles();
        if (!style_part) return style_part.error();
        Styles styles(*style_part, [this] { return package_.theme(); });
        TextRepair repair(styles, pieces);
        for (const auto& part : parts_) {
            repair.begin_part(part.part.name);
            if (!add_texts(part, repair)) return Error{ErrorCode::xml_too_deep, {part.part.name.empty() ? "XML" : part.part.name}};
        }
        for (const auto& text : repair.repair()) texts_[text.part].push_back(text);
        Rewritten out;
        out.format = format_name(package_.container());
        out.charset = repair.pieces().charset();
        out.rereadings = repair.pieces().rereadings();
        out.sightings = repair.pieces().sightings();
        out.changes = repair.pieces().changes();
        out.list = repair.pieces().list();
        out.unconverted_font = repair.unconverted_font();
        out.signed_package = package_.is_signed();
        if (auto error = collect_edits(repair)) return *error;
        auto written = files_.write();
        if (!written) return written.error();
        out.bytes = *std::move(written);
        out.changed = out.bytes != bytes_;
        out.parts_left = std::move(left_);
        return out;
    }

private:
    struct Part {
        PackagePart part;
        Content content;
    };

    std::optional<Error> find_parts() {
        std::unordered_set<std::string_view> known;  // several relationships may lead to one part
        const auto add = [&](PackagePart part, Content content) {
            if (!part.root) return;
            if (part.file->offset_of(part.root.name())) {
                parts_.push_back({std::move(part), content});
            } else {
                leave(part.name, content);
            }
        };
        const PackagePart main = package_.main_part();
        known.insert(main.name);
        add(main, Content::story);
        for (const auto& relationship : package_.relationships()) {
            const auto content = content_of(relationship);
            if (!content || !known.insert(relationship.target).second) continue;
            auto part = package_.open_part(relationship);
            if (!part) {
                if (*content != Content::auxiliary && relationship.type != "comments") return part.error();
                leave(relationship.target, *content);
                continue;
            }
            add(*std::move(part), *content);
        }
        std::stable_sort(parts_.begin(), parts_.end(), [](const Part& a, const Part& b) { return a.content < b.content; });
        texts_.resize(parts_.size());
        return std::nullopt;
    }

    void leave(const std::string& name, Content content) {
        left_.push_back(name);
        text_left_ = text_left_ || content == Content::story;
    }

    bool add_texts(const Part& part, TextRepair& repair) {
        if (part.content == Content::labels) repair.add_labels(part.part.root);
        if (part.content != Content::story) return true;
        if (part.part.type != "officeDocument") return repair.add_story(part.part.root);
        // Word 2003 has its numbering beside its body.
        repair.add_labels(child(part.part.root, "lists"));
        bool all = true;
        for (auto b = part.part.root.first_child(); b; b = b.next_sibling()) {
            if (is(b, "body")) all = repair.add_story(b) && all;
        }
        return all;
    }

    std::optional<Error> collect_edits(const TextRepair& repair) {
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            const PackagePart& part = parts_[p].part;
            // The looks of text that stays in an old encoding are still needed.
            const bool fonts_stay = old_fonts_ == OldFonts::keep || (text_left_ && parts_[p].content != Content::story);
            const auto fonts = fonts_stay ? std::vector<pugi::xml_attribute>() : legacy_fonts(part.root, repair);
            if (texts_[p].empty() && fonts.empty()) continue;
            auto file = files_.file_of(part);
            if (!file) return file.error();
            bool whole = true;
            std::vector<XmlEdit> edits;
            for (const auto& text : texts_[p]) whole = whole && add_edits(text, *part.file, (*file)->bytes, edits);
            for (const auto& font : fonts) {
                const auto value = part.file->offset_of(font.value());
                auto edit = value ? value_edit((*file)->bytes, *value, unicode_font) : std::nullopt;
                whole = whole && edit;
                if (edit) edits.push_back(*std::move(edit));
            }
            if (!whole) {
                leave(part.name, parts_[p].content);
                continue;
            }
            std::move(edits.begin(), edits.end(), std::back_inserter((*file)->edits));
        }
        return std::nullopt;
    }

    std::string_view bytes_;
    Package& package_;
    OldFonts old_fonts_;
    std::vector<Part> parts_;
    std::vector<std::vector<RepairedText>> texts_;  // by part
    PartFiles files_;
    std::vector<std::string> left_;
    bool text_left_ = false;
};

}  // namespace

Result<Rewritten> rewrite(std::string_view bytes, const encoding::PiecesOptions& pieces, const ReadOptions& options, OldFonts old_fonts) {
    auto package = Package::open(bytes, options.max_size);
    if (!package) return package.error();
    return Rewriter(bytes, *package, options, old_fonts).rewrite(pieces);
}

}  // namespace kehoach::input::docx
