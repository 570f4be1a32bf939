#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "check/spelling.h"
#include "check/wording.h"
#include "text/letters.h"
#include "text/tokens.h"

namespace kehoach::checks {
namespace {

using text::Token;
using text::TokenKind;

// A word that makes no word with itself, and that only the words beside it may have made a part of another one: `tự do do ...` is right.
struct SingleWord {
    std::string_view word;
    std::array<std::string_view, 4> behind = {};  // with these before it, the first of the two belongs to them
    std::array<std::string_view, 3> before = {};  // with these behind it, the second of the two belongs to them
};

// The words of grammar. Others say too little: a syllable may end one word and begin the next (`quy định định mức`, `đầu tư tư nhân`).
constexpr std::array single_words = {
    SingleWord{"của", {}, {"cải"}},
    SingleWord{"và"},
    SingleWord{"các"},
    SingleWord{"những"},
    SingleWord{"được"},
    SingleWord{"với", {"đối", "khác", "cùng"}},
    SingleWord{"tại", {"hiện", "tồn"}},
    SingleWord{"trong", {}, {"sạch", "suốt", "lành"}},
    SingleWord{"cho"},
    SingleWord{"để", {"đề", "vấn"}, {"ý"}},
    SingleWord{"là", {"gọi", "tức", "nghĩa"}},
    SingleWord{"đã"},
    SingleWord{"sẽ"},
    SingleWord{"nhằm"},
    SingleWord{"hoặc"},
    SingleWord{"khi", {"trước", "sau", "đôi"}},
    SingleWord{"nếu"},
    SingleWord{"thì"},
    SingleWord{"mà"},
    SingleWord{"về", {"trở"}},
    SingleWord{"theo", {"tiếp", "kèm", "dõi", "tuân"}, {"dõi"}},
    SingleWord{"này"},
    SingleWord{"cần", {"chuyên"}, {"thiết", "kiệm"}},
    SingleWord{"việc", {"công", "làm", "sự", "vụ"}, {"làm"}},
    SingleWord{"giữa", {"chính"}},
    SingleWord{"như", {"gần", "hầu"}},
    SingleWord{"bằng", {"cân", "công", "văn", "đồng"}, {"cấp", "chứng"}},
    SingleWord{"thuộc", {"trực", "phụ"}, {"tính"}},
    SingleWord{"gồm", {"bao"}},
};

// Words that are said twice on purpose.
constexpr std::array<std::array<std::string_view, 2>, 9> sayings = {{
    {"từng", "bước"},
    {"từng", "ngày"},
    {"ngày", "một"},
    {"từng", "người"},
    {"từng", "nhà"},
    {"lần", "lượt"},
    {"rất", "nhiều"},
    {"mãi", "mãi"},
    {"cùng", "nhau"},
}};

bool is_one_of(std::string_view word, auto begin, auto end) {
    return std::any_of(begin, end, [&](std::string_view w) { return !w.empty() && w == word; });
}

class Repetitions {
public:
    Repetitions(const Text& text, Findings& out) : text_(text), tokens_(text::tokens_of(text.text)), out_(out) {}

    void find() {
        for (std::size_t i = 0; i + 1 < tokens_.size();) {
            const std::size_t length = repeated_at(i);
            if (length == 0) {
                ++i;
                continue;
            }
            std::size_t copies = 2;
            while (are_equal(i, i + copies * length, length) && joined(i, i + (copies + 1) * length)) ++copies;
            const std::size_t end = tokens_[i + copies * length - 1].end;
            const std::size_t once = tokens_[i + length - 1].end;
            const std::size_t begin = tokens_[i].begin;
            out_.add(text_, begin, end, {std::string(text_.text.substr(begin, end - begin))}, std::string(text_.text.substr(begin, once - begin)),
                     true);
            i += copies * length;
        }
    }

private:
    // The number of words from the one at `i` on that stand there twice, one right behind the other.
    [[nodiscard]] std::size_t repeated_at(std::size_t i) const {
        constexpr std::size_t most_words = 4;
        for (std::size_t n = most_words; n > 0; --n) {
            if (are_equal(i, i + n, n) && joined(i, i + 2 * n) && (n == 1 ? is_slip(i) : are_slips(i, n))) return n;
        }
        return 0;
    }

    [[nodiscard]] bool are_equal(std::size_t a, std::size_t b, std::size_t n) const {
        if (b + n > tokens_.size()) return false;
        for (std::size_t k = 0; k < n; ++k) {
            if (tokens_[a + k].kind != TokenKind::word || tokens_[b + k].kind != TokenKind::word || tokens_[a + k].key != tokens_[b + k].key)
                return false;
        }
        return true;
    }

    // Whether nothing but spaces parts the words.
    [[nodiscard]] bool joined(std::size_t begin, std::size_t end) const {
        for (std::size_t k = begin + 1; k < end; ++k) {
            if (!tokens_[k].spaced) return false;
        }
        // `các-các`, `A.A`, a word that goes on behind an apostrophe or a number.
        const bool goes_on = end < tokens_.size() && !tokens_[end].spaced && (tokens_[end].is_number() || tokens_[end].kind == TokenKind::word);
        return !goes_on && (tokens_[begin].spaced || begin == 0 || tokens_[begin - 1].kind == TokenKind::mark);
    }

    [[nodiscard]] std::string_view key(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].kind != TokenKind::word) return {};
        return tokens_[i].key;
    }

    [[nodiscard]] bool is_slip(std::size_t i) const {
        const auto* single = std::find_if(single_words.begin(), single_words.end(), [&](const SingleWord& s) { return s.word == tokens_[i].key; });
        if (single == single_words.end()) return false;
        // Names: `Và Và`, `Các Các`.
        if (tokens_[i + 1].capital && !text::is_all_capitals(text_.text.substr(tokens_[i].begin, tokens_[i + 1].end - tokens_[i].begin)))
            return false;
        if (i > 0 && tokens_[i].spaced && is_one_of(key(i - 1), single->behind.begin(), single->behind.end())) return false;
        return !is_one_of(key(i + 2), single->before.begin(), single->before.end());
    }

    [[nodiscard]] bool are_slips(std::size_t i, std::size_t n) const {
        // `xanh xanh xanh xanh`: the words are their own copies.
        const bool same = std::all_of(tokens_.begin() + static_cast<std::ptrdiff_t>(i), tokens_.begin() + static_cast<std::ptrdiff_t>(i + n),
                                      [&](const Token& t) { return t.key == tokens_[i].key; });
        if (same) return false;
        if (n == 2 && std::any_of(sayings.begin(), sayings.end(), [&](const auto& s) { return s[0] == key(i) && s[1] == key(i + 1); })) return false;
        // One thing after the other, as tables that lost their borders have them: `Văn phòng Sở Văn phòng Sở`.
        return text_.zone != Zone::cell || !tokens_[i + n].capital;
    }

    const Text& text_;
    std::vector<Token> tokens_;
    Findings& out_;
};

}  // namespace

void check_repetitions(const Draft& draft, Report& report) {
    Findings found("repeated-words", "repeated-words/more", true);
    for (const auto& text : draft.texts) Repetitions(text, found).find();
    found.report(draft, report);
}

}  // namespace kehoach::checks
