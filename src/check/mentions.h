/// \file
/// What a text says of parts of documents, and whose parts they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/tokens.h"
#include "vi/lexicon.h"

namespace kehoach::checks {

/// The document that words speak of.
enum class Whose : std::uint8_t {
    unsaid,
    own,    ///< `Kế hoạch này`
    other,  ///< `Nghị quyết số 57-NQ/TW`, `Luật Đầu tư`
};

/// A number in words that point somewhere: `VI`, `II.3`, `1.2`, `a`.
struct PartNumber {
    std::string number;  ///< without its final stop
    int ordinal = 0;     ///< of its first component
    bool roman = false;
    std::size_t next = 0;  ///< index of the token behind it
};

/// The words of a text.
class Words {
public:
    explicit Words(std::string_view text) : text_(text), tokens_(text::tokens_of(text)) {}

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    [[nodiscard]] const text::Token& operator[](std::size_t i) const { return tokens_[i]; }
    [[nodiscard]] bool is_word(std::size_t i, std::string_view key) const { return i < tokens_.size() && tokens_[i].is_word(key); }
    [[nodiscard]] bool is_mark(std::size_t i, char mark) const { return i < tokens_.size() && tokens_[i].is_mark(mark); }

    /// How many tokens from `i` on are the longest phrase of the table; 0 if none.
    [[nodiscard]] std::size_t phrase_at(std::size_t i, const vi::Phrases& phrases) const;
    /// The document that is named from token `i` on; the number of its tokens in `length`.
    [[nodiscard]] Whose document_at(std::size_t i, std::size_t& length) const;
    /// The first document that is named from token `i` on, before the sentence or the bracket ends, within `within` tokens.
    [[nodiscard]] Whose document_behind(std::size_t i, std::size_t within) const;
    /// Whether another document is named in the tokens before `end`.
    [[nodiscard]] bool names_other_before(std::size_t end) const;
    [[nodiscard]] bool names_other() const { return names_other_before(tokens_.size()); }
    /// The number at token `i`.
    [[nodiscard]] std::optional<PartNumber> number_at(std::size_t i) const;

private:
    std::string_view text_;
    std::vector<text::Token> tokens_;
};

}  // namespace kehoach::checks
