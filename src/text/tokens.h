/// \file
/// A short text as words, numbers and marks, for grammars.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

enum class TokenKind : std::uint8_t { word, number, mark, line_break };

struct Token {
    TokenKind kind = TokenKind::mark;
    std::string key;     ///< comparison key of a word; the digits of a number; the mark, dashes as `-`
    int value = -1;      ///< of a number of up to nine digits
    bool spaced = true;  ///< a space, a line break or the start of the text stands before it
    bool capital = false;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool is_word(std::string_view word) const { return kind == TokenKind::word && key == word; }
    [[nodiscard]] bool is_mark(char mark) const { return kind == TokenKind::mark && key.size() == 1 && key[0] == mark; }
    [[nodiscard]] bool is_number() const { return kind == TokenKind::number; }
};

/// Letters stand together as a word, ASCII digits as a number (`T9` is two tokens); every other character is a mark of its own.
/// Spaces are left out, a run of line breaks is one token.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace kehoach::text
