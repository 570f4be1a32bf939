/// \file
/// Text of old encodings and text that is not composed → Unicode, in the trees of the parts of a Word document: paragraph by
/// paragraph, each piece of it (`w:t`, `w:softHyphen`) with what its font claims.
///
/// A line break, a tab or a mark of a field ends a line of a paragraph; lines are repaired each for itself, and deleted text apart
/// from the text around it. Text boxes are paragraphs of their own; all branches of `mc:AlternateContent` are repaired. Codes of
/// fields, `w:sym` and text in symbol fonts stay.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "encoding/pieces.h"
#include "input/docx/styles.h"
#include "input/docx/xml.h"
#include "input/docx/xml_edits.h"

namespace kehoach::input::docx {

/// An element whose text becomes another.
struct RepairedText {
    enum class Kind : std::uint8_t {
        text,         ///< `w:t`, `w:delText`
        soft_hyphen,  ///< `w:softHyphen`, which becomes a `w:t`
        label,        ///< `w:lvlText`, whose text is an attribute
    };
    std::size_t part = 0;  ///< as counted by TextRepair::begin_part()
    pugi::xml_node node;
    Kind kind = Kind::text;
    std::string text;
    bool spaced = false;  ///< begins or ends with a space where the text before did not
};

class TextRepair {
public:
    TextRepair(Styles& styles, const encoding::PiecesOptions& options) : styles_(styles), repair_(options) {}

    /// What is added from now on stands in the part of this name. Returns its number, from 0 on.
    std::size_t begin_part(std::string name);

    /// Takes the text of a story (a body, a note part, a page header) as evidence. False where elements stand inside each other
    /// deeper than in any document; the text above is taken all the same.
    bool add_story(pugi::xml_node story);

    /// Takes the texts of automatic labels, `%1.` and the like in them.
    void add_labels(pugi::xml_node numbering);

    /// Repairs what was added since the last time, and says what changes. The trees stay as they are.
    std::vector<RepairedText> repair();

    [[nodiscard]] const encoding::PiecesRepair& pieces() const { return repair_; }

    /// The first font of an old encoding in which text stands that could not be converted; empty where there is none.
    [[nodiscard]] const std::string& unconverted_font() const { return unconverted_font_; }

    /// Whether text of this run (`w:r`) is such.
    [[nodiscard]] bool is_unconverted(pugi::xml_node run) const { return unconverted_runs_.contains(run.internal_object()); }

private:
    // Elements inside each other beyond this depth are no document; see BodyReader.
    static constexpr int deepest = 400;

    struct Font {
        std::string name;
        encoding::FontClaim claim;
    };
    struct Target {
        pugi::xml_node node;  // empty for what only stands between
        pugi::xml_node run;
        RepairedText::Kind kind = RepairedText::Kind::text;
        const Font* font = nullptr;
        std::string_view text;
    };
    // A line that is open in the paragraph that is walked through.
    struct OpenLine {
        std::uint32_t paragraph = 0;
        std::vector<Target> pieces;
        std::vector<Target> deleted;
    };
    struct Line {
        std::size_t part = 0;
        std::uint32_t paragraph = 0;
        std::size_t begin = 0;  // in targets_
        std::size_t end = 0;
    };
    // Where the walk is.
    struct Place {
        OpenLine& line;
        const Style* style;
        pugi::xml_node run;
        const Font* font = nullptr;  // of the run; nullptr outside of runs
        bool deleted = false;
        int depth = 0;
    };
    struct FontKey {
        const Style* paragraph = nullptr;
        const char* style = nullptr;
        const char* font = nullptr;
        const char* theme_font = nullptr;
        const char* ansi_font = nullptr;
        const char* ansi_theme_font = nullptr;

        bool operator==(const FontKey& other) const;
    };
    struct Hash {
        std::size_t operator()(const FontKey& key) const;
    };

    void walk(pugi::xml_node parent, Place place);
    void visit(pugi::xml_node node, const Place& place);
    void walk_apart(pugi::xml_node parent, const Place& place);
    void visit_section(pugi::xml_node section, const Place& place);
    void add(std::string_view text, pugi::xml_node node, RepairedText::Kind kind, const Place& place);
    void add_text(pugi::xml_node node, const Place& place);
    void add_symbol(pugi::xml_node node, const Place& place);
    void end_line(OpenLine& line);
    void close(std::vector<Target>& pieces, std::uint32_t paragraph);
    const Font& font_of(pugi::xml_node run_pr, const Style& paragraph);
    void fill(const Line& line);
    void note_unconverted(const Target& target);

    Styles& styles_;
    encoding::PiecesRepair repair_;
    std::vector<std::string> parts_;
    std::uint32_t paragraphs_ = 0;  // of the part
    std::vector<Line> lines_;
    std::vector<Target> targets_;
    std::vector<encoding::Piece> pieces_;  // of the line that is looked at
    std::deque<std::string> texts_;        // that stand in no single node
    std::unordered_map<FontKey, Font, Hash> fonts_;
    const std::pair<const FontKey, Font>* last_font_ = nullptr;
    std::string unconverted_font_;
    std::unordered_set<const void*> unconverted_runs_;
    bool too_deep_ = false;
};

/// Puts the texts into the trees.
void apply(const std::vector<RepairedText>& texts);

/// The same as changes of the bytes of `file`, which are `xml`; false where the places of its tree are not known.
bool add_edits(const RepairedText& text, const XmlPart& file, std::string_view xml, std::vector<XmlEdit>& edits);

}  // namespace kehoach::input::docx
