#include "input/source_lines.h"

#include <algorithm>
#include <utility>

#include "text/byte_scan.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::input {

namespace {

// `![...](...)`, a picture and nothing else.
bool is_image(std::string_view text) {
    return text.starts_with("![") && text.ends_with(")") && text.find("](") != std::string_view::npos && text.find('\n') == std::string_view::npos;
}

// Whether a byte may end a line: \n, \v, \f, \r, or the first of U+0085, U+2028 and U+2029.
constexpr auto may_end_line = [](auto byte) { return ((byte >= '\n') & (byte <= '\r')) | (byte == 0xC2) | (byte == 0xE2); };

}  // namespace

bool SourceLine::is_blank() const {
    for (std::size_t i = 0; i < raw.size();) {
        const char32_t c = text::next_code_point(raw, i);
        if (!text::is_space(c) && !text::is_invisible(c)) return false;
    }
    return true;
}

SourceLines split_lines(std::string_view text) {
    SourceLines lines;
    lines.reserve(text.size() / 60 + 1);
    std::uint32_t number = 1;
    bool page_break = false;
    std::size_t start = 0;
    const auto end_line = [&](std::size_t end, std::size_t next, bool counts) {
        lines.push_back({text.substr(start, end - start), number, page_break});
        page_break = false;
        start = next;
        if (counts) ++number;
    };
    for (std::size_t i = text::find_byte(text, 0, may_end_line); i < text.size(); i = text::find_byte(text, i + 1, may_end_line)) {
        const char c = text[i];
        if (c == '\n') {
            const bool crlf = i > start && text[i - 1] == '\r';
            end_line(crlf ? i - 1 : i, i + 1, true);
        } else if (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) {
            end_line(i, i + 1, true);
        } else if (c == '\f') {
            if (i > start) end_line(i, i + 1, false);
            start = i + 1;
            page_break = true;
        } else if (c == '\v') {
            end_line(i, i + 1, false);
        } else if (c == '\xE2' && (text.substr(i, 3) == "\u2028" || text.substr(i, 3) == "\u2029")) {
            end_line(i, i + 3, false);
            i += 2;
        } else if (c == '\xC2' && text.substr(i, 2) == "\u0085") {
            end_line(i, i + 2, false);
            ++i;
        }
    }
    if (start < text.size()) end_line(text.size(), text.size(), true);
    return lines;
}

void BlockBuilder::add_line(const SourceLine& line, std::string_view raw, std::string_view more) {
    std::string unmarked;
    raw = without_note_marks(raw, {line.number, line.number}, unmarked);
    text::CleanCounts counts;
    auto clean = text::clean(raw, emphasis_, more, counts);
    count(counts);
    // A letter and its mark may have been apart in the source, one of them written as a reference.
    if (counts.entities + counts.invisible > 0) {
        if (auto composed = text::composed(clean.text); !composed.empty()) {
            clean.text = std::move(composed);
            clean.gaps.clear();
        }
    }
    const Span span{line.number, line.number};
    note_markup(clean.markup, span);
    if (raw.find("<!--") != std::string_view::npos) separate_ = true;
    if (is_image(clean.text)) {
        note_markup(clean.text, span);
        return note_blank();
    }

    std::size_t start = 0;
    while (start <= clean.text.size()) {
        const auto end = std::min(clean.text.find('\n', start), clean.text.size());
        const auto part = text::trimmed(std::string_view(clean.text).substr(start, end - start));
        const auto part_start = static_cast<std::uint32_t>(part.data() - clean.text.data());
        if (text::has_word_character(part)) {
            Paragraph paragraph;
            paragraph.text = part;
            for (const auto gap : clean.gaps) {
                if (gap >= part_start && gap < part_start + part.size()) paragraph.gaps.push_back(gap - part_start);
            }
            paragraph.span = span;
            paragraph.indent = clean.indent;
            paragraph.width = clean.indent + static_cast<std::uint32_t>(text::length(part));
            paragraph.heading_level = clean.heading_level;
            paragraph.bold = clean.bold;
            paragraph.blank_before = blank_;
            paragraph.page_break_before = page_break_;
            paragraph.tab_before = clean.tab_before;
            paragraph.separate = separate_;
            constexpr std::size_t longest_page_number = 8;
            if (paragraph.text.size() > longest_page_number) layout_memory_ = {};
            out_.blocks.emplace_back(std::move(paragraph));
            blank_ = false;
            page_break_ = false;
            separate_ = false;
        } else if (!part.empty()) {
            blank_ = true;  // a rule of dashes parts paragraphs as an empty line does
        }
        start = end + 1;
    }
}

// `raw` without the marks of notes, in `buffer` where there are any. The marks go to the discarded text, since the notes have
// their labels once.
std::string_view BlockBuilder::without_note_marks(std::string_view raw, Span span, std::string& buffer) {
    if (notes_.empty() || raw.find("[^") == std::string_view::npos) return raw;
    std::size_t done = 0;
    for (auto at = raw.find("[^"); at != std::string_view::npos; at = raw.find("[^", at + 1)) {
        const auto close = raw.find(']', at);
        if (close == std::string_view::npos) break;
        const auto note = notes_.find(raw.substr(at + 2, close - at - 2));
        if (note == notes_.end()) continue;
        if (!note->second.span.is_known()) note->second.span = span;
        note_markup(raw.substr(at, close + 1 - at), span);
        buffer += raw.substr(done, at - done);
        done = close + 1;
    }
    buffer += raw.substr(done);
    return buffer;
}

bool BlockBuilder::add_note(std::string_view label, std::string_view raw, Span span) {
    const auto note = notes_.find(label);
    if (note == notes_.end() || !note->second.label.empty()) return false;
    note->second.label = label;
    note->second.text = cell(raw, span).text;
    // A note that nothing refers to belongs where it stands.
    if (!note->second.span.is_known()) note->second.span = span;
    note_blank();
    return true;
}

void BlockBuilder::finish_notes() {
    for (auto& [label, note] : notes_) out_.notes.push_back(std::move(note));
    std::stable_sort(out_.notes.begin(), out_.notes.end(), [](const SourceNote& a, const SourceNote& b) { return a.span.first < b.span.first; });
    notes_.clear();
}

Cell BlockBuilder::cell(std::string_view raw, Span span) {
    std::string unmarked;
    raw = without_note_marks(raw, span, unmarked);
    text::CleanCounts counts;
    text::Emphasis emphasis;
    std::string text;
    Cell cell;
    bool bold = true;
    for (std::size_t start = 0; start <= raw.size();) {
        const auto end = std::min(raw.find('\n', start), raw.size());
        auto clean = text::clean(raw.substr(start, end - start), emphasis, {}, counts);
        note_markup(clean.markup, span);
        for (const auto line : text::lines(clean.text)) text::append_with(text, line, "\n");
        if (!clean.text.empty()) bold = bold && clean.bold;
        start = end + 1;
    }
    count(counts);
    if (counts.entities + counts.invisible > 0) {
        if (auto composed = text::composed(text); !composed.empty()) text = std::move(composed);
    }
    cell.text = std::move(text);
    cell.bold = bold && !cell.text.empty();
    return cell;
}

void BlockBuilder::add_table(RawTable table) {
    table.page_break_before = page_break_;
    table.separate = separate_;
    out_.blocks.emplace_back(std::move(table));
    layout_memory_ = {};
    page_break_ = false;
    separate_ = false;
    note_blank();
}

void BlockBuilder::note_blank() {
    blank_ = true;
    emphasis_ = {};
}

void BlockBuilder::note_markup(std::string_view markup, Span span) {
    if (!text::has_word_character(markup)) return;
    // What stood on one line stands together.
    if (!out_.discarded.empty() && out_.discarded.back().reason == DiscardReason::noise && span.first == out_.discarded.back().span.last) {
        Discarded& last = out_.discarded.back();
        last.text += ' ';
        last.text += markup;
        last.span = last.span.joined_with(span);
        return;
    }
    out_.discarded.push_back({std::string(markup), DiscardReason::noise, span});
}

void BlockBuilder::count(const text::CleanCounts& counts) {
    out_.changes[ChangeKind::invisible] += counts.invisible;
    out_.changes[ChangeKind::spaces] += counts.spaces;
    out_.changes[ChangeKind::markup] += counts.markup;
    out_.changes[ChangeKind::entities] += counts.entities;
    out_.changes[ChangeKind::line_breaks] += counts.line_breaks;
}

}  // namespace kehoach::input
