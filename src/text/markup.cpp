#include "text/markup.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/entities.h"
#include "text/letters.h"
#include "text/plain_bytes.h"
#include "text/utf8.h"

namespace kehoach::text {
namespace {

struct Element {
    std::string_view name;
    bool formats;  ///< plain formatting: vanishes without a trace when it has no attributes
    bool breaks;   ///< starts a new line
};

// Two spaces happen inside a text; columns stand further apart.
constexpr std::size_t narrowest_gap = 3;

constexpr std::array elements = {
    Element{"b", true, false},          Element{"i", true, false},      Element{"u", true, false},     Element{"em", true, false},
    Element{"strong", true, false},     Element{"br", true, true},      Element{"sup", true, false},   Element{"sub", true, false},
    Element{"p", true, true},           Element{"span", true, false},   Element{"font", false, false}, Element{"a", false, false},
    Element{"div", false, true},        Element{"center", false, true}, Element{"s", false, false},    Element{"del", false, false},
    Element{"ins", false, false},       Element{"small", false, false}, Element{"big", false, false},  Element{"mark", false, false},
    Element{"blockquote", false, true}, Element{"ul", false, true},     Element{"ol", false, true},    Element{"li", false, true},
    Element{"h1", false, true},         Element{"h2", false, true},     Element{"h3", false, true},    Element{"h4", false, true},
    Element{"h5", false, true},         Element{"h6", false, true},     Element{"hr", false, true},    Element{"img", false, false},
    Element{"table", false, true},      Element{"thead", false, true},  Element{"tbody", false, true}, Element{"tfoot", false, true},
    Element{"tr", false, true},         Element{"td", false, true},     Element{"th", false, true},    Element{"caption", false, true},
    Element{"colgroup", false, true},   Element{"col", false, true},    Element{"html", false, true},  Element{"body", false, true},
    Element{"head", false, true},
};

const Element* element_named(std::string_view name) {
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element& e) { return e.name == name; });
    return found == elements.end() ? nullptr : &*found;
}

bool is_ascii_punctuation(char c) { return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~'); }

std::size_t run_length(std::string_view text, std::size_t at) {
    const auto end = text.find_first_not_of(text[at], at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

// The offset of the last single star that can close emphasis: something other than a space stands before it. 0 if none.
std::size_t last_closing_star(std::string_view text) {
    std::size_t last = 0;
    for (auto at = text.find('*'); at != std::string_view::npos; at = text.find('*', at)) {
        const auto run = run_length(text, at);
        if (run % 2 == 1 && at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n' && text[at - 1] != '\\') last = at;
        at += run;
    }
    return last;
}

// The offset of the last run of `run` underscores that can close emphasis. 0 if there is none.
std::size_t last_closing_underscores(std::string_view text, std::size_t run) {
    std::size_t last = 0;
    for (auto at = text.find('_'); at != std::string_view::npos; at = text.find('_', at)) {
        const auto found = run_length(text, at);
        if (found == run && !is_space(code_point_before(text, at)) && !is_word_character(code_point_at(text, at + run))) last = at;
        at += found;
    }
    return last;
}

// Letters beyond ASCII, of which no reader makes anything else.
bool is_shown_letter(char32_t c) { return is_letter(c) && !is_space(c) && !is_invisible(c); }

// What a byte of ASCII does to a line.
enum class Role : std::uint8_t { special, sign, letter, space };

constexpr std::array<Role, 0x80> roles = [] {
    std::array<Role, 0x80> out{};
    for (std::size_t c = '!'; c <= '~'; ++c) out[c] = Role::sign;
    for (std::size_t c = 0; c < 26; ++c) out['a' + c] = out['A' + c] = Role::letter;
    for (const char c : {'\\', '<', '&', '*', '_', '~'}) out[static_cast<std::size_t>(c)] = Role::special;
    out[' '] = Role::space;
    return out;
}();

class Cleaner {
public:
    Cleaner(std::string_view raw, Emphasis& emphasis, std::string_view more, CleanCounts& counts)
        : raw_(raw), emphasis_(emphasis), more_(more), counts_(counts) {}

    CleanLine run() {
        line_.text.reserve(raw_.size());
        read_indent();
        read_block_marks();
        while (at_ < raw_.size()) {
            if (!put_stretch()) step();
        }
        finish();
        return std::move(line_);
    }

private:
    void read_indent() {
        while (at_ < raw_.size()) {
            std::size_t next = at_;
            const char32_t c = next_code_point(raw_, next);
            if (c == U'\t') line_.tab_before = true;
            if (is_space(c)) {
                line_.indent += c == U'\t' ? 4 : 1;
            } else if (!is_invisible(c)) {
                break;
            }
            at_ = next;
        }
    }

    // Heading and quotation marks of Markdown.
    void read_block_marks() {
        while (at_ + 1 < raw_.size() && raw_[at_] == '>' && raw_[at_ + 1] == ' ') skip_mark(2);
        if (at_ >= raw_.size() || raw_[at_] != '#') return;
        const auto run = run_length(raw_, at_);
        if (run > 6 || at_ + run >= raw_.size() || !is_space(code_point_at(raw_, at_ + run))) return;
        line_.heading_level = static_cast<std::uint8_t>(run);
        skip_mark(run + 1);
    }

    // Takes what stays as it is: letters, digits and plain signs with single spaces between them, which is most of any text. False where nothing
    // of the kind stands here.
    bool put_stretch() {
        if (pending_spaces_ > 0) return false;
        const std::size_t begin = at_;
        std::size_t letters = 0;
        while (at_ < raw_.size()) {
            std::size_t at = at_;
            if (raw_[at] == ' ') {
                if (at == begin) break;
                if (++at == raw_.size()) break;
            }
            const auto byte = static_cast<unsigned char>(raw_[at]);
            if (byte < 0x80) {
                const Role role = roles[byte];
                if (role == Role::letter) {
                    ++letters;
                } else if (role != Role::sign) {
                    break;
                }
                at_ = at + 1;
                continue;
            }
            const std::size_t size = PlainBytes<is_shown_letter>::size_at(raw_, at);
            if (size == 0 || at + size > raw_.size()) break;
            ++letters;
            at_ = at + size;
        }
        if (at_ == begin) return false;
        line_.text += raw_.substr(begin, at_ - begin);
        (emphasis_.bold ? bold_letters_ : plain_letters_) += letters;
        return true;
    }

    void skip_mark(std::size_t size) {
        at_ += size;
        ++counts_.markup;
    }

    void step() {
        const char c = raw_[at_];
        switch (c) {
            case '\\': return read_backslash();
            case '<': return read_tag();
            case '&': return read_entity();
            case '*': return read_stars();
            case '_': return read_underscores();
            case '~':
                if (run_length(raw_, at_) == 2) return skip_mark(2);
                break;
            default: break;
        }
        put(next_code_point(raw_, at_));
    }

    void read_backslash() {
        const char next = at_ + 1 < raw_.size() ? raw_[at_ + 1] : '\0';
        if (next == 'n') {
            at_ += 2;
            return put_break();
        }
        if (is_ascii_punctuation(next)) {
            ++counts_.markup;
            put(static_cast<unsigned char>(next));
            at_ += 2;
            return;
        }
        put(next_code_point(raw_, at_));
    }

    void read_tag() {
        const Tag tag = tag_at(raw_, at_);
        if (tag.end == 0) return put(next_code_point(raw_, at_));
        if (!tag.plain) line_.markup += raw_.substr(at_, tag.end - at_);
        ++counts_.markup;
        at_ = tag.end;
        if (tag.name == "b" || tag.name == "strong") emphasis_.bold = !tag.closing;
        const Element* element = element_named(tag.name);
        if (element == nullptr || !element->breaks) return;
        if (!line_.text.empty() && line_.text.back() != '\n') put_break();
    }

    void read_entity() {
        const Entity entity = entity_at(raw_, at_);
        if (entity.code_point == 0) return put(next_code_point(raw_, at_));
        line_.markup += raw_.substr(at_, entity.end - at_);
        ++counts_.entities;
        at_ = entity.end;
        put(entity.code_point);
    }

    void read_stars() {
        const auto run = run_length(raw_, at_);
        const char32_t before = at_ == 0 ? U' ' : code_point_before(raw_, at_);
        const char32_t after = at_ + run < raw_.size() ? code_point_at(raw_, at_ + run) : U' ';
        const bool footnote_mark = before == U'(' && after == U')';
        if (footnote_mark || (run == 1 && !is_emphasis_star(before, after))) {
            for (std::size_t i = 0; i < run; ++i) put(U'*');
            at_ += run;
            return;
        }
        if (run >= 2) emphasis_.bold = !emphasis_.bold;
        if (run % 2 == 1) emphasis_.italic = !emphasis_.italic;
        skip_mark(run);
    }

    bool is_emphasis_star(char32_t before, char32_t after) {
        if (is_space(before) && is_space(after)) return false;
        if (emphasis_.italic) return !is_space(before);
        if (is_space(after) || is_word_character(before)) return false;
        // Looked up once a line: a line of many stars must not be searched for each of them.
        if (!closing_star_) closing_star_ = last_closing_star(raw_);
        if (!closing_star_below_) closing_star_below_ = last_closing_star(more_);
        return *closing_star_ > at_ || *closing_star_below_ > 0;
    }

    void read_underscores() {
        const auto run = run_length(raw_, at_);
        const bool word_before = is_word_character(code_point_before(raw_, at_));
        const bool word_after = is_word_character(code_point_at(raw_, at_ + run));
        const bool opens = !word_before && word_after && open_underscores_ == 0 && closes_later(at_ + run, run);
        const bool closes = open_underscores_ == run && !word_after;
        if (run > 2 || (!opens && !closes)) {
            for (std::size_t i = 0; i < run; ++i) put(U'_');
            at_ += run;
            return;
        }
        open_underscores_ = opens ? run : 0;
        if (run == 2) emphasis_.bold = opens;
        skip_mark(run);
    }

    bool closes_later(std::size_t from, std::size_t run) {
        if (run > closing_underscores_.size()) return false;
        auto& last = closing_underscores_[run - 1];
        if (!last) last = last_closing_underscores(raw_, run);
        return *last >= from;
    }

    void put(char32_t c) {
        if (is_space(c)) {
            ++pending_spaces_;
            pending_tab_ = pending_tab_ || c == U'\t';
            if (c != U' ') ++counts_.spaces;
            return;
        }
        if (is_invisible(c)) {
            ++counts_.invisible;
            return;
        }
        if (pending_spaces_ > 0) {
            if (!line_.text.empty() && line_.text.back() != '\n') {
                counts_.spaces += pending_spaces_ > 1 ? 1 : 0;
                if (pending_tab_ || pending_spaces_ >= narrowest_gap) {
                    line_.gaps.push_back(static_cast<std::uint32_t>(line_.text.size()));
                }
                line_.text.push_back(' ');
            }
            pending_spaces_ = 0;
            pending_tab_ = false;
        }
        if (is_letter(c)) (emphasis_.bold ? bold_letters_ : plain_letters_) += 1;
        append(line_.text, c);
    }

    void put_break() {
        ++counts_.line_breaks;
        pending_spaces_ = 0;
        pending_tab_ = false;
        line_.text.push_back('\n');
    }

    void finish() {
        while (!line_.text.empty() && line_.text.back() == '\n') line_.text.pop_back();
        while (!line_.gaps.empty() && line_.gaps.back() >= line_.text.size()) line_.gaps.pop_back();
        // A label before bold words (`1. **Mục đích**`) is no reason to call the line plain.
        line_.bold = bold_letters_ > 0 && plain_letters_ * 5 <= bold_letters_;
    }

    std::string_view raw_;
    std::size_t at_ = 0;
    Emphasis& emphasis_;
    std::string_view more_;
    CleanCounts& counts_;
    CleanLine line_;
    std::size_t pending_spaces_ = 0;
    bool pending_tab_ = false;
    std::size_t open_underscores_ = 0;
    std::optional<std::size_t> closing_star_;
    std::optional<std::size_t> closing_star_below_;
    std::array<std::optional<std::size_t>, 2> closing_underscores_;
    std::size_t bold_letters_ = 0;
    std::size_t plain_letters_ = 0;
};

}  // namespace

Tag tag_at(std::string_view text, std::size_t offset) {
    constexpr std::size_t longest = 2000;
    Tag tag;
    if (text.substr(offset, 4) == "<!--") {
        const auto close = text.substr(0, std::min(text.size(), offset + longest)).find("-->", offset + 4);
        if (close == std::string_view::npos) return tag;
        tag.name = "!--";
        tag.end = close + 3;
        tag.plain = !has_word_character(text.substr(offset, tag.end - offset));
        return tag;
    }
    std::size_t at = offset + 1;
    if (at < text.size() && text[at] == '/') {
        tag.closing = true;
        ++at;
    }
    while (at < text.size() && (is_letter(static_cast<unsigned char>(text[at])) || is_digit(static_cast<unsigned char>(text[at])))) {
        if (static_cast<unsigned char>(text[at]) >= 0x80 || tag.name.size() > 10) return tag;
        tag.name.push_back(static_cast<char>(to_lower(static_cast<unsigned char>(text[at]))));
        ++at;
    }
    const Element* element = element_named(tag.name);
    if (element == nullptr || at >= text.size()) return tag;
    if (text[at] != '>' && text[at] != ' ' && text[at] != '/' && text[at] != '\n') return tag;
    const auto close = text.substr(0, std::min(text.size(), offset + longest)).find('>', at);
    if (close == std::string_view::npos) return tag;
    tag.attributes = text.substr(at, close - at);
    tag.plain = element->formats && tag.attributes.find_first_not_of(" /") == std::string_view::npos;
    tag.end = close + 1;
    return tag;
}

CleanLine clean(std::string_view raw, Emphasis& emphasis, std::string_view more, CleanCounts& counts) {
    return Cleaner(raw, emphasis, more, counts).run();
}

}  // namespace kehoach::text
