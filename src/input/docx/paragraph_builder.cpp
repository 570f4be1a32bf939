#include "input/docx/paragraph_builder.h"

#include <algorithm>
#include <utility>

#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::input::docx {
namespace {

// Two spaces happen inside a text; columns stand further apart.
constexpr std::uint32_t narrowest_gap = 3;

// The code point at `i`, which is moved behind it; nullopt for bytes that are no UTF-8. References to surrogates come in pairs
// that some programs write for one character.
std::optional<char32_t> decoded(std::string_view text, std::size_t& i) {
    const auto byte = [&](std::size_t k) -> char32_t { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0; };
    const auto is_trail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const char32_t lead = byte(i);
    if (lead < 0x80) {
        ++i;
        return lead;
    }
    if (lead >= 0xC2 && lead < 0xE0 && is_trail(i + 1)) {
        i += 2;
        return ((lead & 0x1FU) << 6) | (byte(i - 1) & 0x3FU);
    }
    if (lead >= 0xE0 && lead < 0xF0 && is_trail(i + 1) && is_trail(i + 2)) {
        const char32_t c = ((lead & 0xFU) << 12) | ((byte(i + 1) & 0x3FU) << 6) | (byte(i + 2) & 0x3FU);
        const bool surrogate = c >= 0xD800 && c < 0xE000;
        if (c >= 0x800 && !surrogate) {
            i += 3;
            return c;
        }
        if (surrogate) {
            const char32_t low = 0xD000 | ((byte(i + 4) & 0x3FU) << 6) | (byte(i + 5) & 0x3FU);
            const bool pair = c < 0xDC00 && byte(i + 3) == 0xED && is_trail(i + 4) && is_trail(i + 5) && low >= 0xDC00;
            i += pair ? 6 : 3;
            return pair ? std::optional(0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00)) : std::nullopt;
        }
    }
    if (lead >= 0xF0 && lead < 0xF5 && is_trail(i + 1) && is_trail(i + 2) && is_trail(i + 3)) {
        const char32_t c = ((lead & 0x7U) << 18) | ((byte(i + 1) & 0x3FU) << 12) | ((byte(i + 2) & 0x3FU) << 6) | (byte(i + 3) & 0x3FU);
        if (c >= 0x10000 && c < 0x110000) {
            i += 4;
            return c;
        }
    }
    ++i;
    return std::nullopt;
}

// Line ends inside `w:t` are spaces of the file's layout; U+2028 and U+2029 end lines too.
bool is_line_end(char32_t c) { return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029; }

// `-` and `1.` before a tab: the tab belongs to the label, and parts no columns.
bool is_label_alone(std::string_view text) {
    constexpr std::size_t longest = 14;
    if (text.empty() || text.size() > longest) return false;
    if (!text::has_word_character(text)) return text::length(text) <= 2;
    const auto label = vi::label_of(text, true);
    return label && label->end == text.size();
}

}  // namespace

void ParagraphBuilder::append(std::string_view text, const TextLooks& looks) {
    Line& line = lines_.back();
    const bool plain = looks.symbols == SymbolFont::none && !looks.capitals;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        bool words = false;
        bool stable = true;
        std::optional<char32_t> special;
        // A stretch of characters that stay as they are.
        std::size_t end = i;
        while (plain && i < text.size()) {
            const char byte = text[i];
            if (byte > ' ' && byte < 0x7F) {
                words = words || text::is_letter(static_cast<unsigned char>(byte)) || text::is_digit(static_cast<unsigned char>(byte));
                end = ++i;
                continue;
            }
            special = decoded(text, i);
            // A character that is written as two surrogates takes more bytes here than it will.
            const bool as_surrogates = special && i - end > 4;
            if (!special || as_surrogates || is_line_end(*special)) break;
            const auto kind = classes_(*special);
            if (kind.space || kind.invisible) break;
            words = words || kind.word;
            stable = stable && kind.stable;
            special.reset();
            end = i;
        }
        if (end > begin) {
            begin_text(line, looks);
            line.text += text.substr(begin, end - begin);
            line.stable = line.stable && stable;
            note_words(line, words, looks);
            if (i == end) continue;
        } else if (!plain) {
            special = decoded(text, i);
        }
        if (!special) {
            valid_ = false;
        } else {
            put(*special, line, looks);
        }
    }
}

void ParagraphBuilder::put(char32_t c, Line& line, const TextLooks& looks) {
    if (looks.symbols != SymbolFont::none) {
        const char32_t sign = shown_by(looks.symbols, c);
        if (sign != c) ++changes_[ChangeKind::symbols];
        c = sign;
    }
    if (is_line_end(c) || text::is_space(c)) {
        ++line.spaces;
        if (c > U' ') ++changes_[ChangeKind::spaces];
        return;
    }
    if (text::is_invisible(c)) {
        ++changes_[ChangeKind::invisible];
        return;
    }
    begin_text(line, looks);
    if (looks.capitals) c = text::to_upper(c);
    line.stable = line.stable && classes_(c).stable;
    note_words(line, text::is_word_character(c), looks);
    text::append(line.text, c);
}

// What comes before the first character of a stretch of one style.
void ParagraphBuilder::begin_text(Line& line, const TextLooks& looks) {
    settle_space(line);
    if (line.runs.empty() || line.runs.back().style != looks.style) {
        line.runs.push_back({static_cast<std::uint32_t>(line.text.size()), looks.style});
    }
}

void ParagraphBuilder::note_words(Line& line, bool words, const TextLooks& looks) {
    if (!words) return;
    line.has_words = true;
    line.all_bold = line.all_bold && looks.bold;
}

void ParagraphBuilder::settle_space(Line& line) {
    const bool gap = line.tab_waiting || line.spaces >= narrowest_gap;
    if (line.spaces == 0 && !line.tab_waiting) return;
    if (line.text.empty()) {
        line.tab_before = line.tab_before || line.tab_waiting;
        line.spaces_before = line.spaces_before || line.spaces >= narrowest_gap;
    } else {
        if (gap && !is_label_alone(line.text)) line.gaps.push_back(static_cast<std::uint32_t>(line.text.size()));
        if (line.spaces > 1) ++changes_[ChangeKind::spaces];
        if (line.spaces == 2 && !gap) line.double_spaces.push_back(static_cast<std::uint32_t>(line.text.size()));
        line.text.push_back(' ');
    }
    line.spaces = 0;
    line.tab_waiting = false;
}

void ParagraphBuilder::tab() { lines_.back().tab_waiting = true; }

void ParagraphBuilder::line_break() { lines_.emplace_back(); }

void ParagraphBuilder::page_break() {
    lines_.emplace_back();
    lines_.back().page_break_before = true;
}

// Composes the text. A letter and its mark may stand in two runs, so each stretch reaches up to where the next can begin.
void ParagraphBuilder::compose(Line& line) {
    std::string whole = text::composed(line.text);
    if (whole.empty()) return;
    ++changes_[ChangeKind::composed];
    std::size_t done = 0;
    std::size_t composed = 0;
    const auto moved = [&](std::uint32_t offset) {
        std::size_t at = std::max<std::size_t>(offset, done);
        while (at < line.text.size() && !text::starts_composition(text::code_point_at(line.text, at))) text::next_code_point(line.text, at);
        const auto piece = std::string_view(line.text).substr(done, at - done);
        const auto piece_composed = text::composed(piece);
        composed += piece_composed.empty() ? piece.size() : piece_composed.size();
        done = at;
        return static_cast<std::uint32_t>(composed);
    };
    // In the order of the text.
    std::vector<std::uint32_t*> offsets;
    for (auto& run : line.runs) offsets.push_back(&run.begin);
    for (auto& gap : line.gaps) offsets.push_back(&gap);
    for (auto& space : line.double_spaces) offsets.push_back(&space);
    std::sort(offsets.begin(), offsets.end(), [](const std::uint32_t* a, const std::uint32_t* b) { return *a < *b; });
    for (auto* offset : offsets) *offset = moved(*offset);
    line.text = std::move(whole);
}

Paragraph ParagraphBuilder::finished(Line& line, std::string_view label, bool label_spaced) {
    Paragraph out;
    if (!line.stable) compose(line);
    out.text.reserve(label.size() + 1 + line.text.size());
    if (!label.empty()) {
        out.text = label;
        if (label_spaced && !line.text.empty()) out.text.push_back(' ');
        out.label_size = static_cast<std::uint32_t>(out.text.size());
    }
    out.text += line.text;
    out.gaps = std::move(line.gaps);
    out.double_spaces = std::move(line.double_spaces);
    out.runs = std::move(line.runs);
    for (auto& gap : out.gaps) gap += out.label_size;
    for (auto& space : out.double_spaces) space += out.label_size;
    for (auto& run : out.runs) run.begin += out.label_size;
    out.bold = line.all_bold && line.has_words;
    out.page_break_before = line.page_break_before;
    out.separate = line.page_break_before;
    out.tab_before = line.tab_before;
    out.spaces_before = line.spaces_before;
    return out;
}

std::vector<Paragraph> ParagraphBuilder::take(std::string_view label, bool label_spaced) {
    std::vector<Paragraph> out;
    const Line* labelled = label.empty() ? nullptr : &lines_.front();
    bool page_break = false;
    for (auto& line : lines_) {
        page_break = page_break || line.page_break_before;
        if (line.text.empty() && &line != labelled) continue;
        line.page_break_before = std::exchange(page_break, false);
        out.push_back(finished(line, &line == labelled ? label : std::string_view(), label_spaced));
    }
    lines_.clear();
    lines_.emplace_back();
    lines_.back().page_break_before = page_break;
    return out;
}

}  // namespace kehoach::input::docx
