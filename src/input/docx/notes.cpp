#include "input/docx/notes.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "input/docx/number_formats.h"
#include "input/docx/xml.h"
#include "text/letters.h"

namespace kehoach::input::docx {
namespace {

struct NoteText {
    std::string id;
    std::string text;
    bool referred = false;
};

struct NotePart {
    std::vector<NoteText> notes;
    std::unordered_map<std::string, std::size_t> by_id;
    NumberFormat format = NumberFormat::decimal;
    std::int64_t next = 1;
};

// The format and first number of notes, from the settings and then from the last section that states them.
void read_format(pugi::xml_node properties, NotePart& part) {
    if (const char* format = value(properties, "numFmt")) part.format = number_format(format, "");
    if (const char* start = value(properties, "numStart")) part.next = number(start, 1);
}

}  // namespace

std::optional<Error> read_notes(Package& package, BodyReader& body, BlockList& out) {
    const std::vector<NoteReference> references = body.note_references();
    std::array<NotePart, 2> parts;
    constexpr std::array<std::string_view, 2> types = {"footnotes", "endnotes"};
    constexpr std::array<std::string_view, 2> property_names = {"footnotePr", "endnotePr"};
    parts[1].format = NumberFormat::lower_roman;
    const auto settings = references.empty() ? Result<pugi::xml_node>(pugi::xml_node()) : package.part_of_type("settings");
    if (!settings) return settings.error();
    for (std::size_t kind = 0; kind < parts.size(); ++kind) {
        NotePart& part = parts[kind];
        read_format(child(*settings, property_names[kind]), part);
        for (const auto& section : body.section_ends()) read_format(child(section.properties, property_names[kind]), part);
        NumberingState numbering;
        const auto root = package.part_of_type(types[kind]);
        if (!root) return root.error();
        for (auto note = root->first_child(); note; note = note.next_sibling()) {
            if (!is(note, "footnote") && !is(note, "endnote")) continue;
            const char* id = attribute(note, "id");
            auto text = body.read_story(note, numbering);
            if (!text) return Error{ErrorCode::xml_too_deep, {std::string(types[kind])}};
            part.by_id.try_emplace(id == nullptr ? "" : id, part.notes.size());
            part.notes.push_back({id == nullptr ? "" : id, *std::move(text), false});
        }
    }
    for (const auto& reference : references) {
        NotePart& part = parts[reference.kind == NoteKind::footnote ? 0 : 1];
        SourceNote note;
        note.span = reference.span;
        if (!reference.custom_mark) note.label = formatted(part.next++, part.format);
        if (reference.text) {
            note.text = *reference.text;
        } else {
            const auto found = part.by_id.find(reference.id);
            if (found == part.by_id.end() || part.notes[found->second].referred) continue;
            part.notes[found->second].referred = true;
            note.text = part.notes[found->second].text;
        }
        out.notes.push_back(std::move(note));
    }
    for (const auto& part : parts) {
        for (const auto& note : part.notes) {
            if (!note.referred && text::has_word_character(note.text)) out.discarded.push_back({note.text, DiscardReason::hidden, {}});
        }
    }
    return std::nullopt;
}

}  // namespace kehoach::input::docx
