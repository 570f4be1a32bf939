#include "input/docx/pages.h"

#include <algorithm>
#include <cstdlib>
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
    bool conditional = false;  // a field decides whether the number of the page is shown
    bool too_deep = false;
    Alignment alignment = Alignment::unknown;  // of the page number
    RunStyle looks;                            // of the page number
    bool worded = false;                       // `Trang 2`
};

// Whether a field code is that of the number of the page: `PAGE \* MERGEFORMAT`.
bool is_page_code(std::string_view code) {
    code = text::trimmed(code);
    if (code.size() < 4) return false;
    const std::string folded = text::fold(code.substr(0, 5), 5);
    return folded == "page" || folded == "page " ||
           (folded.starts_with("page") && !text::is_word_character(static_cast<unsigned char>(folded.back())));
}

bool is_condition(std::string_view code) {
    code = text::trimmed(code);
    if (code.size() < 2 || text::fold(code.substr(0, 2)) != "if") return false;
    return code.size() == 2 || !text::is_word_character(static_cast<unsigned char>(code[2]));
}

// The nearest element of that name around `node`, inside of `story`; an empty node if there is none.
pugi::xml_node around(pugi::xml_node node, std::string_view name, pugi::xml_node story) {
    while (node && node != story && !is(node, name)) node = node.parent();
    return node == story ? pugi::xml_node() : node;
}

// Where the number stands on the page; unknown where a cell, a text box or tabs place it in a way that is not followed.
Alignment alignment_of(pugi::xml_node paragraph, pugi::xml_node field, pugi::xml_node story, Styles& styles) {
    const auto properties = child(paragraph, "pPr");
    // A frame (`w:framePr`) is how Word 97 placed page numbers.
    if (const char* place = attribute(child(properties, "framePr"), "xAlign")) {
        const std::string_view align = place;
        if (align == "center") return Alignment::centre;
        if (align == "right" || align == "outside") return Alignment::right;
        return Alignment::left;
    }
    for (auto outer = paragraph.parent(); outer && outer != story; outer = outer.parent()) {
        if (is(outer, "tc") || is(outer, "txbxContent")) return Alignment::unknown;
    }
    const auto own = paragraph_properties(properties);
    const Alignment alignment = styles.effective(styles.paragraph_style(own.style), own).alignment.value_or(Alignment::left);
    std::size_t tabs = 0;
    for (auto run = paragraph.first_child(); run && run != field; run = run.next_sibling()) {
        for (auto t = run.first_child(); t; t = t.next_sibling()) {
            if (is(t, "tab")) ++tabs;
            if (is(t, "ptab")) return Alignment::unknown;
        }
    }
    if (tabs == 0) return alignment;
    const auto stops = styles.tab_stops(properties);
    return tabs <= stops.size() ? stops[tabs - 1].alignment : Alignment::unknown;
}

// The run whose looks the number has: that of the number which Word has put there, else that of the field itself.
pugi::xml_node run_of(pugi::xml_node field, pugi::xml_node story) {
    if (is(field, "fldSimple")) return child(field, "r");
    const auto own = around(field, "r", story);
    for (auto run = own.next_sibling(); run; run = run.next_sibling()) {
        if (child(run, "t")) return run;
        const char* mark = attribute(child(run, "fldChar"), "fldCharType");
        if (mark != nullptr && std::string_view(mark) == "end") break;
    }
    return own;
}

const vi::Phrases& words_of_page_numbers() {
    static const vi::Phrases table = {"trang", "trang số", "page"};
    return table;
}

// Whether the line of the number says what it is the number of.
bool is_worded(pugi::xml_node paragraph) {
    std::string text;
    for (auto run = paragraph.first_child(); run; run = run.next_sibling()) text += text_of_element(child(run, "t"));
    return words_of_page_numbers().in(text::fold(text));
}

// Whether a text is such words and figures: `Trang 1`.
bool holds_no_more(std::string_view text) {
    std::string words = text::fold(text);
    std::replace_if(
        words.begin(), words.end(), [](char c) { return (c >= '0' && c <= '9') || c == '/' || c == '-'; }, ' ');
    return words_of_page_numbers().is(text::trimmed(words));
}

// Finds page-number fields and the words of watermarks. Iterative, since nothing bounds the depth here.
void scan(pugi::xml_node story, Styles& styles, PageStory& out) {
    pugi::xml_node paragraph;
    for (auto node = story.first_child(); node && node != story;) {
        const auto name = local_name(node);
        if (name == "p") paragraph = node;
        const char* code = name == "instrText" ? node.child_value() : name == "fldSimple" ? attribute(node, "instr") : nullptr;
        if (name == "pgNum" || (code != nullptr && is_page_code(code))) {
            const auto field = is(node, "fldSimple") ? node : around(node, "r", story);
            out.page_number = true;
            out.alignment = alignment_of(paragraph, field, story, styles);
            const Style& style = styles.paragraph_style(value(child(paragraph, "pPr"), "pStyle"));
            out.looks = styles.looks(style, run_properties(child(run_of(field, story), "rPr"))).style;
            out.worded = is_worded(paragraph);
        }
        out.conditional = out.conditional || (code != nullptr && is_condition(code));
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
    PageReader(Package& package, BodyReader& body, Styles& styles, BlockList& out) : package_(package), body_(body), styles_(styles), out_(out) {}

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
            page.page_number_half_points = before.page_number_half_points;
            page.page_number_bold = before.page_number_bold;
            page.page_number_italic = before.page_number_italic;
            page.page_number_worded = before.page_number_worded;
            if (auto error = read_stories(section.properties, page)) return error;
            if (!page.first_page_differs) {
                page.page_number_on_first_page = (page.page_number_in_header || page.page_number_in_footer) && !conditional_;
            }
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
        // Negative where the page header may not push the text down.
        page.top = std::abs(number(attribute(margins, "top"), 0));
        page.right = number(attribute(margins, "right"), 0);
        page.bottom = std::abs(number(attribute(margins, "bottom"), 0));
        page.left = number(attribute(margins, "left"), 0);
        page.header = number(attribute(margins, "header"), 0);
        page.footer = number(attribute(margins, "footer"), 0);
        const char* orientation = attribute(size, "orient");
        page.landscape = (orientation != nullptr && std::string_view(orientation) == "landscape") || page.width > page.height;
        // The gutter is part of what stays white.
        page.left += std::max(0, number(attribute(margins, "gutter"), 0));
        page.first_page_differs = is_on(child(properties, "titlePg"));
        const auto numbers = child(properties, "pgNumType");
        page.page_number_restarts = number(attribute(numbers, "start"), 0) == 1;
        if (const char* format = attribute(numbers, "fmt")) {
            const std::string_view name = format;
            page.page_number_arabic =
                !name.ends_with("Roman") && !name.ends_with("Letter") && !name.ends_with("-roman") && !name.ends_with("-letter");
        }
        if (const char* grid = attribute(child(properties, "docGrid"), "type")) page.line_grid = std::string_view(grid).starts_with("lines");
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
            if (!said.page_number) continue;
            conditional_ = said.conditional;
            page.page_number_alignment = said.alignment;
            page.page_number_half_points = said.looks.half_points;
            page.page_number_bold = said.looks.bold;
            page.page_number_italic = said.looks.italic;
            page.page_number_worded = said.worded;
        }
        return std::nullopt;
    }

    const PageStory& story_of(pugi::xml_node root) {
        const auto [entry, is_new] = stories_.try_emplace(root.internal_object());
        PageStory& story = entry->second;
        if (!is_new || !root) return story;
        scan(root, styles_, story);
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
        if (!tells || (story.worded && holds_no_more(rest)) || !said_.insert(rest).second) return;
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
    Styles& styles_;
    BlockList& out_;
    std::unordered_map<const void*, PageStory> stories_;
    std::set<std::string> said_;
    NumberingState numbering_;
    bool conditional_ = false;  // of the last page number that was met
};

}  // namespace

std::optional<Error> read_pages(Package& package, BodyReader& body, Styles& styles, BlockList& out) {
    return PageReader(package, body, styles, out).read();
}

}  // namespace kehoach::input::docx
