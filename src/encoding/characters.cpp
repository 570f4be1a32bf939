#include "encoding/characters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "encoding/codec.h"
#include "encoding/look_alikes.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/plain_bytes.h"
#include "text/remembered.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::encoding {
namespace {

enum class Kind : std::uint8_t {
    unknown,  // not found out yet
    plain,
    control,
    cell_mark,        // U+0007, which Word puts between cells
    no_break_hyphen,  // U+001E of old Word files
    line_separator,   // becomes one line feed
    paragraph_separator,
    space,
    invisible,
    joiner,
    bidi,
    variation,
    bullet,
    private_use,
    replacement,
    word,      // for normalised_words()
    unstable,  // joins what stands before it, or is not NFC
};

struct Bullet {
    char32_t code;
    char32_t sign;
};

// Codes of Symbol and Wingdings that mean the same in every document, whose fonts are lost.
constexpr std::array bullets = {
    Bullet{0xF0B7, U'•'}, Bullet{0xF0A7, U'▪'}, Bullet{0xF02D, U'−'}, Bullet{0xF0D8, U'➢'},
    Bullet{0xF0FC, U'✓'}, Bullet{0xF076, U'❖'}, Bullet{0xF0A8, U'◻'},
};

const Bullet* bullet_of(char32_t c) {
    const auto found = std::find_if(bullets.begin(), bullets.end(), [&](const Bullet& b) { return b.code == c; });
    return found == bullets.end() ? nullptr : &*found;
}

Kind kind_by_rules(char32_t c) {
    switch (c) {
        case U'\t':
        case U'\n':
        case U'\r':
        case U'\f': return Kind::plain;
        case 0x07: return Kind::cell_mark;
        case 0x1E: return Kind::no_break_hyphen;
        case U'\v':
        case 0x85:
        case 0x2028: return Kind::line_separator;
        case 0x2029: return Kind::paragraph_separator;
        case 0xAD:
        case 0x34F:
        case 0x2060:
        case 0xFEFF: return Kind::invisible;
        case 0x200B:
        case 0x200C:
        case 0x200D:
        case 0x180E: return Kind::joiner;
        case 0x61C:
        case 0x200E:
        case 0x200F: return Kind::bidi;
        case 0xFFFC: return Kind::control;
        case 0xFFFD: return Kind::replacement;
        default: break;
    }
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return Kind::bidi;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return Kind::control;
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE01EF)) return Kind::variation;
    if (c >= 0xE000 && c <= 0xF8FF) return bullet_of(c) != nullptr ? Kind::bullet : Kind::private_use;
    if (c > U' ' && text::is_space(c)) return Kind::space;
    if (!text::CharacterClasses::of(c).stable) return Kind::unstable;
    return may_look_alike(c) ? Kind::word : Kind::plain;
}

// The characters of two bytes, and those from Vietnamese letters to symbols.
using Kinds = text::Remembered<kind_by_rules, 0x800, 0x1E00, 0x2C00>;

// What one pass over a text looks for.
enum class Look : std::uint8_t {
    anything,  // whether there is anything at all
    cleaning,  // all kinds but letters and marks that are to be composed
    composing,
};

bool is_looked_for(Kind kind, Look look) {
    switch (look) {
        case Look::anything: return kind != Kind::plain;
        case Look::cleaning: return kind != Kind::plain && kind != Kind::unstable;
        case Look::composing: return kind == Kind::unstable;
    }
    return true;
}

template <Look look>
bool is_plain(char32_t c) {
    return !is_looked_for(Kinds::of(c), look);
}

// What of a text needs no look.
template <Look look>
using PlainBytes = text::PlainBytes<is_plain<look>>;

// A vowel of Vietnamese with the marks that it has got so far.
class Letter {
public:
    static std::optional<Letter> of(char32_t base) {
        const auto vowel = vi::vowel_of(base);
        if (!vowel) return std::nullopt;
        return Letter(*vowel, text::is_upper(base));
    }

    // False where the mark has no place on the letter.
    bool add(char32_t mark) {
        switch (mark) {
            case 0x302: return add_quality({{{U'a', U'â'}, {U'e', U'ê'}, {U'o', U'ô'}}});
            case 0x306: return add_quality({{{U'a', U'ă'}}});
            case 0x31B: return add_quality({{{U'o', U'ơ'}, {U'u', U'ư'}}});
            case 0x300:
            case 0x340: return add_tone(vi::Tone::huyen);
            case 0x309: return add_tone(vi::Tone::hoi);
            case 0x303: return add_tone(vi::Tone::nga);
            case 0x301:
            case 0x341: return add_tone(vi::Tone::sac);
            case 0x323: return add_tone(vi::Tone::nang);
            default: return false;
        }
    }

    [[nodiscard]] char32_t composed() const {
        const char32_t letter = vi::with_tone(vowel_.letter, vowel_.tone);
        return upper_ ? text::to_upper(letter) : letter;
    }

    // Whether a tone was put on before a circumflex or breve, which NFC leaves apart (UAX #15: both marks are of one class).
    [[nodiscard]] bool in_wrong_order() const { return wrong_order_; }

private:
    Letter(const vi::Vowel& vowel, bool upper) : vowel_(vowel), upper_(upper) {}

    bool add_quality(std::array<std::pair<char32_t, char32_t>, 3> letters) {
        for (const auto& [plain, marked] : letters) {
            if (plain == 0 || vowel_.letter != plain) continue;
            vowel_.letter = marked;
            wrong_order_ = vowel_.tone != vi::Tone::level && vowel_.tone != vi::Tone::nang && marked != U'ơ' && marked != U'ư';
            return true;
        }
        return false;
    }

    bool add_tone(vi::Tone tone) {
        if (vowel_.tone != vi::Tone::level) return false;
        vowel_.tone = tone;
        return true;
    }

    vi::Vowel vowel_;
    bool upper_;
    bool wrong_order_ = false;
};

// The text as it becomes, and its edits.
class Rewriting {
public:
    Rewriting(std::string_view text, Changes& changes, Edits* edits) : text_(text), changes_(changes), edits_(edits) {}

    void replace(std::size_t begin, std::size_t end, std::string_view after, ChangeKind kind) {
        if (!changed_) out_.reserve(text_.size());
        changed_ = true;
        ++changes_[kind];
        if (begin > done_) out_ += text_.substr(done_, begin - done_);
        out_ += after;
        done_ = end;
        if (edits_ != nullptr) edits_->push_back({begin, end, std::string(after), kind});
    }

    [[nodiscard]] std::optional<std::string> result() {
        if (!changed_) return std::nullopt;
        out_ += text_.substr(done_);
        return std::move(out_);
    }

private:
    std::string_view text_;
    Changes& changes_;
    Edits* edits_;
    std::string out_;
    std::size_t done_ = 0;  // the text up to here is in `out_`
    bool changed_ = false;
};

// Removes and replaces characters.
class Cleaning {
public:
    Cleaning(std::string_view text, const CharactersOptions& options, Changes& changes, Sightings& sightings, Edits* edits)
        : text_(text), options_(options), sightings_(sightings), out_(text, changes, edits) {}

    std::optional<std::string> run(std::size_t first) {
        using Plain = PlainBytes<Look::cleaning>;
        for (std::size_t i = Plain::skip(text_, first); i < text_.size(); i = Plain::skip(text_, i)) {
            const std::size_t begin = i;
            const char32_t c = text::next_code_point(text_, i);
            look_at(c, begin, i);
        }
        return out_.result();
    }

private:
    void look_at(char32_t c, std::size_t begin, std::size_t end) {
        switch (Kinds::of(c)) {
            case Kind::unknown:
            case Kind::plain:
            case Kind::unstable: break;
            case Kind::control: look_at_control(c, begin, end); break;
            case Kind::cell_mark: out_.replace(begin, end, "\t", ChangeKind::controls); break;
            case Kind::no_break_hyphen: out_.replace(begin, end, "-", ChangeKind::controls); break;
            case Kind::line_separator:
                if (options_.line_separators) out_.replace(begin, end, "\n", ChangeKind::line_separators);
                break;
            case Kind::paragraph_separator:
                if (options_.line_separators) out_.replace(begin, end, "\n\n", ChangeKind::line_separators);
                break;
            case Kind::space:
                if (replaces_space(c)) out_.replace(begin, end, " ", ChangeKind::spaces);
                break;
            case Kind::invisible:
                if (!is_shown_alone(begin, end)) out_.replace(begin, end, {}, ChangeKind::invisible);
                break;
            case Kind::joiner:
                if (!needs_joiners(begin, end) && !is_shown_alone(begin, end)) out_.replace(begin, end, {}, ChangeKind::invisible);
                break;
            case Kind::bidi:
                if (!line_is_bidirectional(begin) && !is_shown_alone(begin, end)) out_.replace(begin, end, {}, ChangeKind::bidi_controls);
                break;
            case Kind::variation:
                if (!belongs_to_sign(begin, end)) out_.replace(begin, end, {}, ChangeKind::invisible);
                break;
            case Kind::bullet: {
                std::string sign;
                text::append(sign, bullet_of(c)->sign);
                out_.replace(begin, end, sign, ChangeKind::bullets);
                break;
            }
            case Kind::private_use: ++sightings_.private_use; break;
            case Kind::replacement: ++sightings_.replacements; break;
            case Kind::word: sightings_.words = true; break;
        }
    }

    // U+0080 to U+009F are mostly bytes of Windows-1252 (– ’ “ ”) that were taken for characters of their own.
    void look_at_control(char32_t c, std::size_t begin, std::size_t end) {
        const char byte = static_cast<char>(c);
        const char32_t meant = c >= 0x80 && c < 0xA0 ? codec(Charset::windows_1252).decode({&byte, 1}, 0).character : c;
        if (meant == c) return out_.replace(begin, end, {}, ChangeKind::controls);
        std::string sign;
        text::append(sign, meant);
        out_.replace(begin, end, sign, ChangeKind::mojibake);
    }

    // Whether a variation selector or a tag is part of an emoji, a keycap, or a sign that may be shown as one.
    [[nodiscard]] bool belongs_to_sign(std::size_t begin, std::size_t end) const {
        constexpr char32_t keycap = 0x20E3;
        const char32_t before = text::code_point_before(text_, begin);
        const bool tag = before >= 0xE0020 && before <= 0xE007F;
        return tag || before == 0xA9 || before == 0xAE || text::code_point_at(text_, end) == keycap || needs_joiners(begin, end);
    }

    [[nodiscard]] bool replaces_space(char32_t c) const {
        const bool keeps_together = c == 0xA0 || c == 0x202F;
        return options_.spaces == SpacesReplaced::all || (options_.spaces == SpacesReplaced::all_that_break && !keeps_together);
    }

    [[nodiscard]] bool needs_joiners(std::size_t begin, std::size_t end) const {
        return text::needs_joiners(text::code_point_before(text_, begin)) || text::needs_joiners(text::code_point_at(text_, end));
    }

    // A table of characters has them in a column of its own.
    [[nodiscard]] bool is_shown_alone(std::size_t begin, std::size_t end) const {
        return begin > 0 && text_[begin - 1] == '\t' && end < text_.size() && text_[end] == '\t';
    }

    // Looked up once a line.
    bool line_is_bidirectional(std::size_t at) {
        if (at >= line_begin_ && at < line_end_) return line_bidirectional_;
        const auto before = text_.rfind('\n', at);
        line_begin_ = before == std::string_view::npos ? 0 : before + 1;
        line_end_ = std::min(text_.find('\n', at), text_.size());
        line_bidirectional_ = false;
        for (std::size_t i = line_begin_; i < line_end_ && !line_bidirectional_;) {
            const char32_t c = text::next_code_point(text_, i);
            line_bidirectional_ = text::is_letter(c) && text::is_right_to_left(c);
        }
        return line_bidirectional_;
    }

    std::string_view text_;
    const CharactersOptions& options_;
    Sightings& sightings_;
    Rewriting out_;
    std::size_t line_begin_ = 1;
    std::size_t line_end_ = 0;
    bool line_bidirectional_ = false;
};

// Composes letters with their marks. Nothing stands between these any more.
class Composing {
public:
    Composing(std::string_view text, Changes& changes, Sightings& sightings, Edits* edits)
        : text_(text), sightings_(sightings), out_(text, changes, edits) {}

    std::optional<std::string> run(std::size_t first) {
        using Plain = PlainBytes<Look::composing>;
        for (std::size_t i = Plain::skip(text_, first); i < text_.size(); i = Plain::skip(text_, i)) {
            const std::size_t begin = i;
            const char32_t c = text::next_code_point(text_, i);
            if (Kinds::of(c) == Kind::unstable) i = compose(c, begin, i);
        }
        return out_.result();
    }

private:
    // Composes a cluster: the character before `c` unless a new one begins with `c`, and all that joins it. Gives its end.
    std::size_t compose(char32_t c, std::size_t begin, std::size_t end) {
        const bool joins = !text::starts_composition(c);
        const char32_t base = joins ? text::code_point_before(text_, begin) : c;
        if (joins) begin -= text::size_of(base);
        auto letter = joins ? Letter::of(base) : std::nullopt;
        if (joins) note(c, letter);
        while (end < text_.size()) {
            std::size_t i = end;
            const char32_t next = text::next_code_point(text_, i);
            if (Kinds::of(next) != Kind::unstable || text::starts_composition(next)) break;
            note(next, letter);
            end = i;
        }
        after_.clear();
        ChangeKind kind = ChangeKind::composed;
        const auto cluster = text_.substr(begin, end - begin);
        if (letter) {
            text::append(after_, letter->composed());
            if (letter->in_wrong_order()) kind = ChangeKind::mark_order;
        } else {
            after_ = text::composed(cluster);
            if (after_.empty()) after_ = cluster;
        }
        if (after_ == cluster) {
            if (joins && !text::is_word_character(base)) ++sightings_.orphaned_marks;
        } else {
            out_.replace(begin, end, after_, kind);
        }
        return end;
    }

    static void note(char32_t mark, std::optional<Letter>& letter) {
        if (letter && !letter->add(mark)) letter.reset();
    }

    std::string_view text_;
    Sightings& sightings_;
    Rewriting out_;
    std::string after_;
};

}  // namespace

std::optional<std::string> normalised_characters(std::string_view text, const CharactersOptions& options, Changes& changes, Sightings& sightings,
                                                 const TakeEdits& take) {
    const std::size_t first = PlainBytes<Look::anything>::skip(text, 0);
    if (first == text.size()) return std::nullopt;
    Edits edits;
    Edits* const wanted = take ? &edits : nullptr;
    auto cleaned = Cleaning(text, options, changes, sightings, wanted).run(first);
    if (take && !edits.empty()) take(text, edits);
    edits.clear();
    const std::string_view clean = cleaned ? std::string_view(*cleaned) : text;
    // What was removed may have stood before the first of the rest.
    auto composed = Composing(clean, changes, sightings, wanted).run(cleaned ? 0 : first);
    if (take && !edits.empty()) take(clean, edits);
    return composed ? std::move(composed) : std::move(cleaned);
}

}  // namespace kehoach::encoding
