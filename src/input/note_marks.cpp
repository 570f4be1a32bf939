#include "input/note_marks.h"

namespace kehoach::input {
namespace {

constexpr std::size_t longest_label = 12;

// A further line of a note is indented as the text of a list item is.
bool goes_on(const SourceLine& line) { return line.raw.starts_with("    ") && !line.is_blank(); }

}  // namespace

NoteDefinition note_definition(std::string_view line) {
    if (!line.starts_with("[^")) return {};
    const auto close = line.find("]:");
    if (close == std::string_view::npos || close < 3 || close > 2 + longest_label) return {};
    const auto label = line.substr(2, close - 2);
    if (label.find_first_of(" []") != std::string_view::npos) return {};
    return {label, close + 2};
}

std::map<std::string, SourceNote, std::less<>> defined_notes(const SourceLines& lines) {
    std::map<std::string, SourceNote, std::less<>> notes;
    for (const auto& line : lines) {
        const auto definition = note_definition(line.raw);
        if (!definition.label.empty()) notes.try_emplace(std::string(definition.label));
    }
    return notes;
}

std::size_t read_note_definition(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    const auto definition = note_definition(lines[at].raw);
    if (definition.label.empty()) return 0;
    std::string text(lines[at].raw.substr(definition.text));
    std::size_t end = at + 1;
    for (; end < lines.size() && goes_on(lines[end]); ++end) {
        text += '\n';
        text += lines[end].raw;
    }
    return out.add_note(definition.label, text, {lines[at].number, lines[end - 1].number}) ? end - at : 0;
}

}  // namespace kehoach::input
