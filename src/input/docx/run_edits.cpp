#include "input/docx/run_edits.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <optional>
#include <pugixml.hpp>
#include <tuple>
#include <utility>

#include "input/docx/package.h"
#include "input/docx/part_files.h"
#include "input/docx/tags.h"
#include "input/docx/xml.h"
#include "input/docx/xml_edits.h"
#include "text/utf8.h"
#include "vi/labels.h"

namespace kehoach::input::docx {
namespace {

// Stands between paragraphs, and in place of text that cannot be read. XML has no such character.
constexpr char border = '\0';

// A stretch of the text, and the element that holds it; none for what is not to be changed.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    pugi::xml_node node;
};

struct TextOfBody {
    std::string text;  // of all paragraphs, each behind a border
    std::vector<Piece> pieces;
    std::vector<std::size_t> paragraphs;  // where they begin in `text`
    std::vector<std::uint32_t> blocks;    // of each paragraph
};

bool has_element(pugi::xml_node node) {
    for (auto c = node.first_child(); c; c = c.next_sibling()) {
        if (c.type() == pugi::node_element) return true;
    }
    return false;
}

// Walks through a body as the reader does, and counts the blocks as it does.
class BodyText {
public:
    void read(pugi::xml_node body) { read_blocks(body, {true, false, nullptr}); }

    TextOfBody take() {
        TextOfBody out;
        for (auto& paragraph : open_) {
            out.text.push_back(border);
            out.pieces.push_back({out.text.size() - 1, out.text.size(), {}});
            out.paragraphs.push_back(out.text.size());
            out.blocks.push_back(paragraph.block);
            for (auto& piece : paragraph.pieces) {
                out.pieces.push_back({out.text.size() + piece.begin, out.text.size() + piece.end, piece.node});
            }
            out.text += paragraph.text;
        }
        out.text.push_back(border);
        out.pieces.push_back({out.text.size() - 1, out.text.size(), {}});
        return out;
    }

private:
    struct Open {
        std::uint32_t block = 0;
        std::string text;
        std::vector<Piece> pieces;
    };
    // Where the walk is.
    struct Place {
        bool counts = false;  // whether paragraphs and tables are blocks
        bool filled = false;  // by Word, or a shape in two versions: not to be changed
        Open* paragraph = nullptr;
    };

    void read_blocks(pugi::xml_node parent, const Place& place) {
        for (auto node = parent.first_child(); node; node = node.next_sibling()) read_element(node, place);
    }

    void read_element(pugi::xml_node node, const Place& place) {
        Open* const paragraph = place.paragraph;
        switch (tag_of(node)) {
            case Tag::paragraph: read_paragraph(node, place); break;
            case Tag::table:
                if (place.counts) ++block_;
                read_blocks(node, {false, place.filled, nullptr});
                break;
            case Tag::deletion:
            case Tag::deleted_text:
            case Tag::ruby_text:
            case Tag::properties:
            case Tag::section_properties:
            case Tag::soft_hyphen:
            case Tag::code:
            case Tag::embedded:
            case Tag::footnote:
            case Tag::endnote: break;
            case Tag::annotation: {
                const char* type = attribute(node, "type");
                const std::string_view kind = type == nullptr ? "" : type;
                if (kind != "Word.Deletion" && kind != "Word.Comment") read_blocks(node, place);
                break;
            }
            case Tag::alternate_content: read_blocks(branch_of(node), {place.counts, true, paragraph}); break;
            case Tag::row:
                if (!child(child(node, "trPr"), "del")) read_blocks(node, place);
                break;
            case Tag::cell:
            case Tag::text_box: read_apart(node, {false, place.filled, nullptr}); break;
            case Tag::run: {
                const auto vanish = child(child(node, "rPr"), "vanish");
                if (!vanish || !is_on(vanish)) read_blocks(node, {false, place.filled, paragraph});
                break;
            }
            case Tag::text:
                if (paragraph != nullptr) add_text(node, place.filled, *paragraph);
                break;
            case Tag::tab: add("\t", {}, paragraph); break;
            case Tag::line_break:
            case Tag::carriage_return: add("\n", {}, paragraph); break;
            case Tag::no_break_hyphen: add("-", {}, paragraph); break;
            case Tag::symbol: add(std::string_view(&border, 1), {}, paragraph); break;
            case Tag::field_mark:
                if (paragraph != nullptr) read_field_mark(node);
                break;
            default: read_blocks(node, {place.counts, place.filled || is_filled(node), paragraph}); break;
        }
    }

    void read_paragraph(pugi::xml_node node, const Place& place) {
        if (place.counts) ++block_;
        // Paragraphs inside of this one come behind it.
        Open& paragraph = open_.emplace_back();
        paragraph.block = block_;
        const Place inside{false, place.filled, &paragraph};
        if (place.paragraph != nullptr) return read_apart(node, inside);
        read_blocks(node, inside);
        // A field whose code was not closed in its paragraph is no field.
        std::erase(fields_, false);
    }

    // What stands in `parent` has fields of its own.
    void read_apart(pugi::xml_node parent, const Place& place) {
        const auto outer = std::exchange(fields_, {});
        read_blocks(parent, place);
        fields_ = outer;
    }

    // Elements whose text Word writes anew: simple fields, and content controls that show data of the document.
    static bool is_filled(pugi::xml_node node) {
        if (is(node, "fldSimple")) return true;
        return is(node, "sdt") && child(child(node, "sdtPr"), "dataBinding");
    }

    void read_field_mark(pugi::xml_node mark) {
        const char* type = attribute(mark, "fldCharType");
        const std::string_view kind = type == nullptr ? "" : type;
        constexpr std::size_t most = 100;
        if (kind == "begin") {
            if (fields_.size() < most) fields_.push_back(false);
        } else if (kind == "separate") {
            if (!fields_.empty()) fields_.back() = true;
        } else if (kind == "end") {
            if (!fields_.empty()) fields_.pop_back();
        }
    }

    void add_text(pugi::xml_node node, bool filled, Open& paragraph) {
        const bool in_code = std::find(fields_.begin(), fields_.end(), false) != fields_.end();
        if (in_code) return;
        const std::string text = text_of_element(node);
        if (text.empty()) return;
        if (text::first_invalid_utf8(text)) return add(std::string_view(&border, 1), {}, &paragraph);
        const bool typed = !filled && fields_.empty() && !has_element(node);
        add(text, typed ? node : pugi::xml_node(), &paragraph);
    }

    static void add(std::string_view text, pugi::xml_node node, Open* paragraph) {
        if (paragraph == nullptr) return;
        paragraph->pieces.push_back({paragraph->text.size(), paragraph->text.size() + text.size(), node});
        paragraph->text += text;
    }

    std::deque<Open> open_;
    std::vector<bool> fields_;  // that are open, and whether their result has begun
    std::uint32_t block_ = 0;
};

TextOfBody text_of_body(const Package& package) {
    BodyText reader;
    for (auto b = package.main().first_child(); b; b = b.next_sibling()) {
        if (is(b, "body")) reader.read(b);
    }
    return reader.take();
}

// Which elements the bytes of a text stand in.
class Pieces {
public:
    Pieces(const TextOfBody& body, const XmlPart& file) : body_(body), file_(file) {}

    [[nodiscard]] std::size_t at(std::size_t offset) const {
        const auto behind =
            std::upper_bound(body_.pieces.begin(), body_.pieces.end(), offset, [](std::size_t o, const Piece& p) { return o < p.begin; });
        return static_cast<std::size_t>(behind - body_.pieces.begin()) - 1;
    }

    // The piece that takes the new letters: that in which the change begins. Letters that come between two others go with those before
    // them, but at the beginning of a word. nullopt where that is no typed text.
    [[nodiscard]] std::optional<std::size_t> home_of(const text::Placed& placed, const text::Splice& splice) const {
        if (splice.begin < splice.end) return changeable(at(splice.begin));
        const auto before = splice.begin > placed.begin ? changeable(at(splice.begin - 1)) : std::nullopt;
        const auto behind = splice.begin < placed.end ? changeable(at(splice.begin)) : std::nullopt;
        const bool begins_word = splice.begin > 0 && text::is_white(text::code_point_before(body_.text, splice.begin));
        return behind && (begins_word || !before) ? behind : before;
    }

    [[nodiscard]] bool may_change(const text::Placed& placed) const {
        return std::all_of(placed.splices.begin(), placed.splices.end(), [&](const text::Splice& splice) {
            const auto home = home_of(placed, splice);
            if (!home || text::has_line_end(splice.text)) return false;
            for (std::size_t p = *home; splice.begin < splice.end && p < body_.pieces.size() && body_.pieces[p].begin < splice.end; ++p) {
                if (!changeable(p)) return false;
            }
            return true;
        });
    }

private:
    // Other vocabularies (drawings, formulas) have their own rules for spaces.
    [[nodiscard]] std::optional<std::size_t> changeable(std::size_t piece) const {
        const auto node = body_.pieces[piece].node;
        if (!node || !file_.offset_of(node.name()) || !is_wordprocessing(namespace_of(node))) return std::nullopt;
        return piece;
    }

    const TextOfBody& body_;
    const XmlPart& file_;
};

// A change of the text of one element, in the bytes of that.
struct PieceSplice {
    std::size_t piece = 0;
    text::Splice splice;
};

// Adds what a change does to each of the elements that it touches.
void add_splices(const text::Placed& placed, const Pieces& pieces, const TextOfBody& body, std::vector<PieceSplice>& out) {
    for (const auto& splice : placed.splices) {
        const std::size_t home = *pieces.home_of(placed, splice);
        if (splice.begin == splice.end) {
            const std::size_t at = splice.begin - body.pieces[home].begin;
            out.push_back({home, {at, at, splice.text}});
            continue;
        }
        for (std::size_t p = home; p < body.pieces.size() && body.pieces[p].begin < splice.end; ++p) {
            const Piece& piece = body.pieces[p];
            const std::size_t begin = std::max(splice.begin, piece.begin) - piece.begin;
            out.push_back({p, {begin, std::min(splice.end, piece.end) - piece.begin, p == home ? splice.text : std::string_view()}});
        }
    }
}

constexpr std::string_view preserved = "preserve";

// Word trims the text of an element that does not say that its spaces are to be kept.
bool add_space_edit(pugi::xml_node node, const XmlPart& file, std::string_view xml, std::vector<XmlEdit>& edits) {
    const char* space = attribute(node, "space");
    if (space == nullptr) {
        const auto name = file.offset_of(node.name());
        const std::size_t behind = *name + std::strlen(node.name());
        edits.push_back({behind, behind, " xml:space=\"" + std::string(preserved) + "\""});
        return true;
    }
    if (space == preserved) return true;
    const auto value = file.offset_of(space);
    auto edit = value ? value_edit(xml, *value, preserved) : std::nullopt;
    if (edit) edits.push_back(*std::move(edit));
    return edit.has_value();
}

// The edits of one element. Its bytes besides stay where they are its text; where it is written with references, comments or CDATA
// sections, all of its content is written anew.
bool add_edits(const Piece& piece, std::string_view text, const std::vector<text::Splice>& splices, const XmlPart& file, std::string_view xml,
               std::vector<XmlEdit>& edits) {
    const std::string after = text::spliced(text, splices);
    auto whole = content_edit(xml, *file.offset_of(piece.node.name()), after);
    if (!whole) return false;
    const auto is_edge = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const bool spaced = !after.empty() && ((is_edge(after.front()) && !is_edge(text.front())) || (is_edge(after.back()) && !is_edge(text.back())));
    if (spaced && !add_space_edit(piece.node, file, xml, edits)) return false;
    if (xml.substr(whole->begin, whole->end - whole->begin) != text) {
        edits.push_back(*std::move(whole));
        return true;
    }
    for (const auto& splice : splices) {
        edits.push_back({whole->begin + splice.begin, whole->begin + splice.end, as_character_data(splice.text)});
    }
    return true;
}

// `words` without the label that automatic numbering may have printed before them; empty where they begin with none.
std::string_view without_label(std::string_view words) {
    const auto label = vi::label_of(words, true);
    std::size_t end = 0;
    if (label) {
        end = label->end;
    } else if (const auto bullet = vi::bullet_of(words)) {
        end = bullet->end;
    }
    if (end == 0 || end > words.size()) return {};
    while (end < words.size() && words[end] == ' ') ++end;
    return words.substr(end);
}

class WordsEditor {
public:
    WordsEditor(const TextOfBody& body, const XmlPart& file) : body_(body), pieces_(body, file), file_(file) {}

    std::vector<text::Placed> place(const std::vector<WordsChange>& changes) const {
        std::vector<text::Replacement> wanted;
        for (const auto& change : changes) wanted.push_back(replacement(change, change.before, change.after));
        auto out = text::placed(body_.text, wanted, [&](const text::Placed& p) { return pieces_.may_change(p); });
        // Once more without their labels, those that stand nowhere with them.
        std::vector<text::Replacement> unlabelled;
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (out[i].outcome != text::Outcome::missing) continue;
            const auto before = without_label(changes[i].before);
            const auto label = changes[i].before.substr(0, changes[i].before.size() - before.size());
            if (before.empty() || !changes[i].after.starts_with(label)) continue;
            unlabelled.push_back(replacement(changes[i], before, changes[i].after.substr(label.size())));
            indices.push_back(i);
        }
        if (unlabelled.empty()) return out;
        const auto may_change = [&](const text::Placed& p) { return begins_paragraph(p) && pieces_.may_change(p); };
        const auto again = text::placed(body_.text, unlabelled, may_change);
        for (std::size_t k = 0; k < again.size(); ++k) out[indices[k]] = again[k];
        text::keep_apart(out);
        return out;
    }

    // False where an element cannot be edited at all.
    bool add_edits(const std::vector<text::Placed>& all, std::string_view xml, std::vector<XmlEdit>& edits) const {
        std::vector<const text::Placed*> made;
        for (const auto& one : all) {
            if (one.outcome == text::Outcome::made) made.push_back(&one);
        }
        std::sort(made.begin(), made.end(), [](const text::Placed* a, const text::Placed* b) { return a->begin < b->begin; });
        std::vector<PieceSplice> splices;
        for (const auto* one : made) add_splices(*one, pieces_, body_, splices);
        std::stable_sort(splices.begin(), splices.end(), [](const PieceSplice& a, const PieceSplice& b) {
            return std::tuple(a.piece, a.splice.begin, a.splice.end) < std::tuple(b.piece, b.splice.begin, b.splice.end);
        });
        std::vector<text::Splice> of_piece;
        for (std::size_t i = 0; i < splices.size(); ++i) {
            of_piece.push_back(splices[i].splice);
            if (i + 1 < splices.size() && splices[i + 1].piece == splices[i].piece) continue;
            const Piece& piece = body_.pieces[splices[i].piece];
            const auto text = std::string_view(body_.text).substr(piece.begin, piece.end - piece.begin);
            if (!docx::add_edits(piece, text, of_piece, file_, xml, edits)) return false;
            of_piece.clear();
        }
        return true;
    }

    [[nodiscard]] std::size_t paragraph_of(const text::Placed& change) const {
        const auto behind = std::upper_bound(body_.paragraphs.begin(), body_.paragraphs.end(), change.begin);
        return static_cast<std::size_t>(behind - body_.paragraphs.begin()) - 1;
    }

private:
    // In the paragraphs of the blocks.
    [[nodiscard]] text::Replacement replacement(const WordsChange& change, std::string_view before, std::string_view after) const {
        const auto [first, last] = change.blocks.is_known() ? std::pair(change.blocks.first, change.blocks.last) : std::pair(1U, 0U);
        const auto begin = std::lower_bound(body_.blocks.begin(), body_.blocks.end(), first) - body_.blocks.begin();
        const auto end = std::upper_bound(body_.blocks.begin(), body_.blocks.end(), last) - body_.blocks.begin();
        if (begin >= end) return {0, 0, before, after};
        const auto stop =
            static_cast<std::size_t>(end) < body_.paragraphs.size() ? body_.paragraphs[static_cast<std::size_t>(end)] : body_.text.size();
        return {body_.paragraphs[static_cast<std::size_t>(begin)], stop - 1, before, after};
    }

    [[nodiscard]] bool begins_paragraph(const text::Placed& change) const {
        for (std::size_t i = body_.paragraphs[paragraph_of(change)]; i < change.begin;) {
            if (!text::is_white(text::next_code_point(body_.text, i))) return false;
        }
        return true;
    }

    const TextOfBody& body_;
    Pieces pieces_;
    const XmlPart& file_;
};

}  // namespace

Result<ChangedWords> change_words(std::string_view bytes, const std::vector<WordsChange>& changes, const ReadOptions& options) {
    auto package = Package::open(bytes, options.max_size);
    if (!package) return package.error();
    ChangedWords out;
    out.bytes = bytes;
    out.paragraphs.resize(changes.size());
    const PackagePart main = package->main_part();
    const TextOfBody body = text_of_body(*package);
    const WordsEditor editor(body, *main.file);
    auto all = editor.place(changes);
    const bool any = std::any_of(all.begin(), all.end(), [](const text::Placed& p) { return p.outcome == text::Outcome::made; });
    if (any) {
        PartFiles files(bytes, package->container(), options.max_size);
        auto file = files.file_of(main);
        if (!file) return file.error();
        if (editor.add_edits(all, (*file)->bytes, (*file)->edits)) {
            auto written = files.write();
            if (!written) return written.error();
            out.bytes = *std::move(written);
        } else {
            for (auto& one : all) {
                if (one.outcome == text::Outcome::made) one.outcome = text::Outcome::unchangeable;
            }
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        out.outcomes.push_back(all[i].outcome);
        if (all[i].outcome == text::Outcome::made) out.paragraphs[i] = editor.paragraph_of(all[i]);
    }
    return out;
}

Result<std::vector<TypedParagraph>> typed_paragraphs(std::string_view bytes, const ReadOptions& options) {
    const auto package = Package::open(bytes, options.max_size);
    if (!package) return package.error();
    const TextOfBody body = text_of_body(*package);
    std::vector<TypedParagraph> out;
    for (std::size_t p = 0; p < body.paragraphs.size(); ++p) {
        const std::size_t border_at = p + 1 < body.paragraphs.size() ? body.paragraphs[p + 1] - 1 : body.text.size() - 1;
        const auto text = std::string_view(body.text).substr(body.paragraphs[p], border_at - body.paragraphs[p]);
        std::string single;
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t begin = i;
            char32_t c = 0;
            std::size_t end = i;
            while (i < text.size() && text::is_white(c = text::next_code_point(text, i))) end = i;
            // Two spaces were typed; line ends and what follows them are the file's layout.
            if (end > begin && !single.empty()) single += text.substr(begin, end - begin) == "  " ? "  " : " ";
            if (end < i) text::append(single, c == 0 ? U'\uFFFC' : c);
        }
        if (single.ends_with(' ')) single.pop_back();
        out.push_back({body.blocks[p], std::move(single)});
    }
    return out;
}

}  // namespace kehoach::input::docx
