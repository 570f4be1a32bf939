#include "check/places.h"

#include "text/words.h"

namespace kehoach::checks {

std::string first_words(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return std::string(text);
    const auto end = text.rfind(' ', longest);
    return std::string(text.substr(0, end == std::string_view::npos || end == 0 ? text.find(' ') : end));
}

std::string pointer_of(const Draft& draft, const Line& line) {
    const auto words = text::trimmed(line.text);
    const Text* first = nullptr;
    for (const auto& text : draft.texts) {
        if (line.span.first < text.span.first || text.span.last < line.span.first) continue;
        if (text.text.find(words) != std::string_view::npos) return text.at;
        if (first == nullptr) first = &text;
    }
    // A table is one block: its first text may stand far from the line.
    return first == nullptr || line.in_table ? std::string() : first->at;
}

Where place_of(const Piece& piece) {
    return {piece.at, piece.line->span, first_words(piece.line->text.substr(piece.begin, piece.end - piece.begin)), piece.guessed};
}

std::string halves(int value) { return std::to_string(value / 2) + (value % 2 == 0 ? "" : ",5"); }

}  // namespace kehoach::checks
