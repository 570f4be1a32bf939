#include "input/docx/pages.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "catalogue/rules.h"
#include "input/docx/xml.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::input::docx {
namespace {

// What one header or footer part says.
struct PageStory {
    std::string text;
    std::vector<std::string> watermarks;
    bool page_number = false;
    bool too_deep = false;
    Alignment alignment = Alignment::unknown;  // of the page number
};

// Whether a field code is that of the number of the page: `PAGE \* MERGEFORMAT`.
bool is_page_code(std::string_view code) {
    code = text::trimmed(code);
    if (code.size() < 4) return false;
    const std::string folded = text::fold(code.substr(0, 5), 5);
    return folded == "page" || folded == "page " ||
           (folded.starts_with("page") && !text::is_word_character(static_cast<unsigned char>(folded.back())));
}

Alignment alignment_of(pugi::xml_node paragraph) {
    const auto properties = child(paragraph, "pPr");
    // A frame (`w:framePr`) is how Word 97 placed page numbers.
    if (const char* place = attribute(child(properties, "framePr"), "xAlign")) {
        const std::string_view align = place;
        if (align == "center") return Alignment::centre;
        if (align == "right" || align == "outside") return Alignment::right;
        return Alignment::left;
    }
    return paragraph_properties(properties).alignment.value_or(Alignment::left);
}

// Finds page-number fields and the words of watermarks. Iterative, since nothing bounds the depth here.
void scan(pugi::xml_node story, PageStory& out) {
    pugi::xml_node paragraph;
    for (auto node = story.first_child(); node && node != story;) {
        const auto name = local_name(node);
        if (name == "p") paragraph = node;
        const char* code = name == "instrText" ? node.child_value() : name == "fldSimple" ? attribute(node, "instr") : nullptr;
        if (name == "pgNum" || (code != nullptr && is_page_code(code))) {
            out.page_number = true;
            out.alignment = alignment_of(paragraph);
        }
        if (name == "textpath") {
            if (const char* words = attribute(node, "string")) out.watermarks.emplace_back(words);
        }
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node != story && !node.next_sibling()) node = node.parent();
        if (node != story) node = node.next_sibling();
    }
}

class PageReader {
public:
    PageReader(Package& package, BodyReader& body, BlockList& out) : package_(package), body_(body), out_(out) {}

    std::optional<Error> read() {
        std::uint32_t first_block = 1;
        PageSetup before;
        for (const auto& section : body_.section_ends()) {
            PageSetup page = read_size(section.properties);
            page.first_block = first_block;
            first_block = section.last_block + 1;
            // A section without its own header or footer has those of the section before it.
            page.page_number_in_header = before.page_number_in_header;
            page.page_number_in_footer = before.page_number_in_footer;
            page.page_number_on_first_page = before.page_number_on_first_page;
            page.page_number_alignment = before.page_number_alignment;
            if (auto error = read_stories(section.properties, page)) return error;
            if (!page.first_page_differs) page.page_number_on_first_page = page.page_number_in_header || page.page_number_in_footer;
            out_.pages.push_back(page);
            before = page;
        }
        return std::nullopt;
    }

private:
    static PageSetup read_size(pugi::xml_node properties) {
        PageSetup page;
        const auto size = child(properties, "pgSz");
        const auto margins = child(properties, "pgMar");
        page.width = number(attribute(size, "w"), 0);
        page.height = number(attribute(size, "h"), 0);
        page.top = number(attribute(margins, "top"), 0);
        page.right = number(attribute(margins, "right"), 0);
        page.bottom = number(attribute(margins, "bottom"), 0);
        page.left = number(attribute(margins, "left"), 0);
        const char* orientation = attribute(size, "orient");
        page.landscape = (orientation != nullptr && std::string_view(orientation) == "landscape") || page.width > page.height;
        page.first_page_differs = is_on(child(properties, "titlePg"));
        return page;
    }

    std::optional<Error> read_stories(pugi::xml_node properties, PageSetup& page) {
        for (auto r = properties.first_child(); r; r = r.next_sibling()) {
            const auto name = local_name(r);
            const bool header = name == "headerReference" || name == "hdr";
            if (!header && name != "footerReference" && name != "ftr") continue;
            const char* type_name = attribute(r, "type");
            const std::string_view type = type_name == nullptr ? "default" : type_name;
            // The one for even pages shows what the other shows.
            if (type == "even" || (type == "first" && !page.first_page_differs)) continue;
            // Word 2003 has the story itself in the section.
            const bool inside = static_cast<bool>(r.first_child());
            const char* id = attribute(r, "id");
            if (!inside && id == nullptr) continue;
            const auto story = inside ? Result<pugi::xml_node>(r) : package_.part_of_id(id);
            if (!story) return story.error();
            const PageStory& said = story_of(*story);
            if (said.too_deep) return Error{ErrorCode::xml_too_deep, {std::string(name)}};
            if (type == "first") {
                page.page_number_on_first_page = said.page_number;
                continue;
            }
            (header ? page.page_number_in_header : page.page_number_in_footer) = said.page_number;
            if (said.page_number) page.page_number_alignment = said.alignment;
        }
        return std::nullopt;
    }

    const PageStory& story_of(pugi::xml_node root) {
        const auto [entry, is_new] = stories_.try_emplace(root.internal_object());
        PageStory& story = entry->second;
        if (!is_new || !root) return story;
        scan(root, story);
        // What a page header hides is no more content than what it shows.
        const std::size_t discarded = out_.discarded.size();
        auto text = body_.read_story(root, numbering_);
        out_.discarded.resize(discarded);
        story.too_deep = !text.has_value();
        if (text) story.text = *std::move(text);
        note_words(story);
        return story;
    }

    void note_words(const PageStory& story) {
        std::string rest;
        for (const auto line : text::lines(story.text)) {
            if (!note_mark(line)) text::append_with(rest, line, " ");
        }
        for (const auto& words : story.watermarks) {
            if (!note_mark(words)) text::append_with(rest, words, " ");
        }
        // The number of the page and the words around it say nothing.
        const bool tells = std::any_of(rest.begin(), rest.end(), [](char c) { return (c < '0' || c > '9') && c != ' ' && c != '-' && c != '/'; });
        if (!tells || !said_.insert(rest).second) return;
        constexpr std::size_t longest = 400;
        if (rest.size() > longest) {
            rest.resize(longest);
            while (!rest.empty() && (static_cast<unsigned char>(rest.back()) & 0xC0U) == 0x80U) rest.pop_back();
            if (!rest.empty()) rest.pop_back();
            rest += "…";
        }
        out_.remarks.push_back({&catalogue::finding("page-header-text"), {rest}, {}, {}});
    }

    // A mark of a draft, of secrecy or of urgency; false for anything else.
    bool note_mark(std::string_view line) {
        const auto words = text::trimmed(line);
        if (!vi::marks().is(text::without_final(text::fold(words), ".:"))) return false;
        if (std::find(out_.page_marks.begin(), out_.page_marks.end(), words) == out_.page_marks.end()) out_.page_marks.emplace_back(words);
        return true;
    }

    Package& package_;
    BodyReader& body_;
    BlockList& out_;
    std::unordered_map<const void*, PageStory> stories_;
    std::set<std::string> said_;
    NumberingState numbering_;
};

}  // namespace

std::optional<Error> read_pages(Package& package, BodyReader& body, BlockList& out) { return PageReader(package, body, out).read(); }

}  // namespace kehoach::input::docx
