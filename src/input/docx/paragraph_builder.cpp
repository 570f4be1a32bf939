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
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
        if (byte(at) != 0xED || (byte(at + 1) & 0xE0U) != 0xA0U || (byte(at + 2) & 0xC0U) != 0x80U) return 0;
        return 0xD000 | ((byte(at + 1) & 0x3FU) << 6) | (byte(at + 2) & 0x3FU);
    };
    const char32_t high = unit(i);
    if (high != 0) {
        const char32_t low = unit(i + 3);
        const bool pair = high < 0xDC00 && low >= 0xDC00;
        i += pair ? 6 : 3;
        return pair ? std::optional(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) : std::nullopt;
    }
    std::size_t size = 1;
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xF0) {
        size = 4;
    } else if (lead >= 0xE0) {
        size = 3;
    } else if (lead >= 0xC0) {
        size = 2;
    }
    const auto piece = text.substr(i, size);
    if (text::first_invalid_utf8(piece)) {
        ++i;
        return std::nullopt;
    }
    return text::next_code_point(text, i);
}

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
    const bool plain = looks.symbols == SymbolFont::none && !looks.capitals && !looks.legacy_encoding;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (plain && c > ' ' && c < 0x7F) {
            // The common case: a stretch of ASCII.
            std::size_t end = i + 1;
            while (end < text.size() && text[end] > ' ' && text[end] < 0x7F) ++end;
            const auto stretch = text.substr(i, end - i);
            begin_text(line, looks);
            line.text += stretch;
            note_words(line, text::has_word_character(stretch), looks);
            i = end;
            continue;
        }
        if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
            // Line ends inside `w:t` are spaces of the file's layout.
            ++line.spaces;
            ++i;
            continue;
        }
        const auto decoded_character = decoded(text, i);
        if (!decoded_character) {
            valid_ = false;
            continue;
        }
        put(*decoded_character, line, looks);
    }
}

void ParagraphBuilder::put(char32_t c, Line& line, const TextLooks& looks) {
    if (looks.symbols != SymbolFont::none) {
        const char32_t sign = shown_by(looks.symbols, c);
        if (sign != c) ++changes_.symbols;
        c = sign;
    }
    constexpr char32_t soft_hyphen = 0xAD;
    // U+00AD is the letter ư in the fonts of TCVN3.
    const bool kept = looks.legacy_encoding && c == soft_hyphen;
    if (!kept && text::is_space(c)) {
        ++line.spaces;
        if (c != U' ') ++changes_.spaces;
        return;
    }
    if (!kept && text::is_invisible(c)) {
        ++changes_.invisible;
        return;
    }
    // U+2028 and U+2029 end lines.
    if (c == 0x2028 || c == 0x2029) {
        ++line.spaces;
        return;
    }
    begin_text(line, looks);
    if (looks.capitals && !looks.legacy_encoding) c = text::to_upper(c);
    line.ascii = line.ascii && c < 0x80;
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
    } else {
        if (gap && !is_label_alone(line.text)) line.gaps.push_back(static_cast<std::uint32_t>(line.text.size()));
        if (line.spaces > 1) ++changes_.spaces;
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
    ++changes_.composed;
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
    auto gap = line.gaps.begin();
    for (auto& run : line.runs) {
        for (; gap != line.gaps.end() && *gap < run.begin; ++gap) *gap = moved(*gap);
        run.begin = moved(run.begin);
    }
    for (; gap != line.gaps.end(); ++gap) *gap = moved(*gap);
    line.text = std::move(whole);
}

Paragraph ParagraphBuilder::finished(Line& line, std::string_view label, bool label_spaced) {
    Paragraph out;
    if (!line.ascii) compose(line);
    out.text.reserve(label.size() + 1 + line.text.size());
    if (!label.empty()) {
        out.text = label;
        if (label_spaced && !line.text.empty()) out.text.push_back(' ');
        out.label_size = static_cast<std::uint32_t>(out.text.size());
    }
    out.text += line.text;
    out.gaps = std::move(line.gaps);
    out.runs = std::move(line.runs);
    for (auto& gap : out.gaps) gap += out.label_size;
    for (auto& run : out.runs) run.begin += out.label_size;
    out.bold = line.all_bold && line.has_words;
    out.page_break_before = line.page_break_before;
    out.separate = line.page_break_before;
    out.tab_before = line.tab_before;
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
