#include "vi/organ_phrases.h"

#include <algorithm>
#include <string>

#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/lexicon.h"
#include "vi/organ_names.h"

namespace kehoach::vi {
namespace {

// A text and its comparison key, walked together.
class Walk {
public:
    explicit Walk(std::string_view text) : text_(text), folded_(text::fold(text)) {}

    [[nodiscard]] std::string_view text() const { return text_.substr(at_); }
    [[nodiscard]] std::string_view folded() const { return std::string_view(folded_).substr(folded_at_); }
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] char32_t peek() const { return text::code_point_at(text_, at_); }
    void take() {
        text::next_code_point(text_, at_);
        text::next_code_point(folded_, folded_at_);
    }
    [[nodiscard]] bool at_end() const { return at_ >= text_.size() || folded_at_ >= folded_.size(); }
    void take_folded(std::size_t length) {
        for (const std::size_t end = folded_at_ + length; folded_at_ < end && !at_end();) take();
    }
    void take_word() {
        while (!at_end() && text::is_word_character(peek())) take();
    }

private:
    std::string_view text_;
    std::string folded_;
    std::size_t at_ = 0;
    std::size_t folded_at_ = 0;
};

// The end of the level word (`tỉnh`) within the next words, none of which ends a name; 0 if there is none.
std::size_t end_of_open_name(Walk walk) {
    constexpr int most_words = 8;
    for (int word = 0; word < most_words && walk.peek() == U' '; ++word) {
        walk.take();
        const std::string_view folded = walk.folded();
        if (const std::size_t level = level_words().match_at_start(folded); level != 0 && word > 0) {
            walk.take_folded(level);
            return walk.at();
        }
        if (organ_name_ends().starts(folded) || !text::is_word_character(walk.peek())) return 0;
        walk.take_word();
    }
    return 0;
}

}  // namespace

std::size_t organ_phrase_length(std::string_view text) {
    constexpr std::size_t longest = 240;
    text = text::window(text, 0, longest);
    text = text.substr(0, text.find('\n'));
    Walk walk(text);
    bool organ = false;   // an organ or an office is there, so that a place may follow
    bool placed = false;  // a level or a place is there, so that no further organ follows
    bool office = false;  // the last word is an office
    std::size_t good = 0;
    while (!walk.at_end()) {
        const std::string_view folded = walk.folded();
        const bool open = open_organs().starts(folded);
        const bool capital = text::is_upper(walk.peek());
        const std::size_t level = level_words().match_at_start(folded);
        if (const std::size_t name = placed ? 0 : organ_name_at_start(folded); name != 0) {
            walk.take_folded(name);
            organ = true;
            office = false;
        } else if (const std::size_t title = placed || !capital ? 0 : office_words().match_at_start(folded); title != 0) {
            walk.take_folded(title);
            organ = office = true;
        } else if (const std::size_t head = placed || !capital ? 0 : organ_starts().match_at_start(folded); head != 0) {
            walk.take_folded(head);
            organ = true;
            office = false;
        } else if (organ && level != 0) {
            // `khóa XII`, `Quận 1`: the number belongs to the word.
            walk.take_folded(level);
            placed = true;
            if (walk.peek() == U' ') {
                Walk next = walk;
                next.take();
                if (text::is_digit(next.peek())) {
                    next.take_word();
                    walk = next;
                }
            }
        } else if (organ && capital && !subject_openers().starts(folded)) {
            walk.take_word();
            placed = placed || !office;
        } else {
            break;
        }
        good = walk.at();
        if (open && !placed) {
            // `Ban Chỉ đạo Chuyển đổi số tỉnh`: the name goes on, in small letters too, up to what it is of.
            if (const std::size_t end = end_of_open_name(walk); end != 0) {
                while (walk.at() < end) walk.take();
                good = walk.at();
                placed = true;
            }
        }
        // `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`; `Lao động - Thương binh`; `Hội đồng nhân dân`.
        Walk next = walk;
        if (next.peek() == U',' && office) next.take();
        if (next.peek() != U' ') break;
        next.take();
        if (walk.peek() == U',' && office_words().match_at_start(next.folded()) == 0) break;
        if (text::is_dash(next.peek())) {
            next.take();
            if (next.peek() != U' ') break;
            next.take();
            if (!text::is_upper(next.peek()) || subject_openers().starts(next.folded()) || placed) break;
        }
        walk = next;
    }
    return organ ? good : 0;
}

}  // namespace kehoach::vi
