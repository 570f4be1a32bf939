#include "check/places.h"

namespace kehoach::checks {

std::string first_words(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return std::string(text);
    const auto end = text.rfind(' ', longest);
    return std::string(text.substr(0, end == std::string_view::npos || end == 0 ? text.find(' ') : end));
}

Where place_of(const Piece& piece) {
    return {piece.at, piece.line->span, first_words(piece.line->text.substr(piece.begin, piece.end - piece.begin)), piece.guessed};
}

std::string halves(int value) { return std::to_string(value / 2) + (value % 2 == 0 ? "" : ",5"); }

}  // namespace kehoach::checks
