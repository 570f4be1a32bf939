#include "text/tokens.h"

#include <charconv>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::text {

std::vector<Token> tokens_of(std::string_view text) {
    constexpr std::size_t longest_value = 9;
    std::vector<Token> tokens;
    bool spaced = true;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = next_code_point(text, i);
        if (c == U'\n') {
            if (tokens.empty() || tokens.back().kind != TokenKind::line_break) {
                Token& token = tokens.emplace_back();
                token.kind = TokenKind::line_break;
                token.begin = begin;
                token.end = i;
            }
            spaced = true;
            continue;
        }
        if (is_space(c) || c == U'\r') {
            spaced = true;
            continue;
        }
        Token& token = tokens.emplace_back();
        token.spaced = spaced;
        token.begin = begin;
        spaced = false;
        const auto run_of = [&](auto belongs) {
            for (std::size_t next = i; i < text.size(); i = next) {
                if (!belongs(next_code_point(text, next))) return;
            }
        };
        if (is_digit(c)) {
            token.kind = TokenKind::number;
            run_of(is_digit);
            token.key = text.substr(begin, i - begin);
            if (token.key.size() <= longest_value) std::from_chars(token.key.data(), token.key.data() + token.key.size(), token.value);
        } else if (is_word_character(c)) {
            token.kind = TokenKind::word;
            token.capital = is_upper(c);
            run_of([](char32_t letter) { return is_word_character(letter) && !is_digit(letter); });
            token.key = fold(text.substr(begin, i - begin));
        } else if (is_dash(c)) {
            token.key = "-";
        } else {
            token.key = text.substr(begin, i - begin);
        }
        token.end = i;
    }
    return tokens;
}

}  // namespace kehoach::text
