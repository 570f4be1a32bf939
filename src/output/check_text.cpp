#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/errors.h"
#include "catalogue/phrases.h"
#include "output/check_layouts.h"
#include "text/display.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::output {
namespace {

using catalogue::phrase;
using catalogue::Phrase;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view plain = "\x1b[0m";

std::string_view colour_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "\x1b[1;31m";
        case Severity::warning: return "\x1b[1;33m";
        case Severity::info: return "\x1b[1;36m";
    }
    return plain;
}

// A source line as a terminal shows it: each piece with its width.
struct Piece {
    std::string text;
    std::size_t width = 0;
    bool marked = false;
};

Piece piece_of(char32_t c) {
    if (c == U'\t') return {"    ", 4, false};
    Piece out;
    if (text::is_invisible(c) || (!text::is_space(c) && c < U' ')) {
        char name[16];
        std::snprintf(name, sizeof name, "<U+%04X>", static_cast<unsigned>(c));
        out.text = name;
    } else {
        text::append(out.text, c);
    }
    out.width = text::display_width(out.text);
    return out;
}

std::vector<Piece> pieces_of(const Excerpt& excerpt) {
    std::vector<Piece> out;
    bool indent = !excerpt.cut_begin;
    for (std::size_t at = 0; at < excerpt.text.size();) {
        const std::size_t start = at;
        const char32_t c = text::next_code_point(excerpt.text, at);
        const bool marked = excerpt.begin <= start && start < excerpt.end;
        indent = indent && !marked && text::is_space(c);
        if (indent) continue;  // the margin of a centred line
        out.push_back(piece_of(c));
        out.back().marked = marked;
    }
    return out;
}

struct Fitted {
    std::string text;
    std::size_t before = 0;  ///< columns before the words
    std::size_t words = 0;   ///< columns of the words; 0 where none are marked
};

// The line, or as much of it around its words as fits, with `…` where some is left out.
Fitted fitted(const Excerpt& excerpt, std::size_t room) {
    const auto pieces = pieces_of(excerpt);
    constexpr std::size_t least = 20;
    room = std::max(room, least);
    const auto width = [&](std::size_t from, std::size_t to) {
        std::size_t sum = 0;
        for (std::size_t i = from; i < to; ++i) sum += pieces[i].width;
        return sum;
    };
    std::size_t first = 0;
    std::size_t last = pieces.size();
    const auto marked = [](const Piece& p) { return p.marked; };
    const auto begin = static_cast<std::size_t>(std::find_if(pieces.begin(), pieces.end(), marked) - pieces.begin());
    const auto end = pieces.size() - static_cast<std::size_t>(std::find_if(pieces.rbegin(), pieces.rend(), marked) - pieces.rbegin());
    const bool has_words = begin < pieces.size();
    const std::size_t ellipses = (excerpt.cut_begin ? 1U : 0U) + (excerpt.cut_end ? 1U : 0U);
    if (width(0, pieces.size()) + ellipses > room) {
        // The words first, then as much on both sides as there is room for, with the two marks.
        const std::size_t inside = room - 2;
        first = last = has_words ? begin : 0;
        std::size_t used = 0;
        const auto grow_right = [&](std::size_t limit, std::size_t up_to) {
            while (last < limit && used + pieces[last].width <= up_to) used += pieces[last++].width;
        };
        const auto grow_left = [&](std::size_t up_to) {
            while (first > 0 && used + pieces[first - 1].width <= up_to) used += pieces[--first].width;
        };
        if (has_words) grow_right(end, inside);
        grow_left(used + (inside - used) / 2);
        grow_right(pieces.size(), inside);
        grow_left(inside);
        // A mark belongs to the letter before it.
        while (last < pieces.size() && pieces[last].width == 0) ++last;
    }
    Fitted out;
    if (first > 0 || excerpt.cut_begin) out.text = "…";
    out.before = text::display_width(out.text);
    for (std::size_t i = first; i < last; ++i) {
        out.text += pieces[i].text;
        if (i < begin) out.before += pieces[i].width;
        if (pieces[i].marked) out.words += pieces[i].width;
    }
    if (last < pieces.size() || excerpt.cut_end) out.text += "…";
    if (!has_words) out.before = 0;
    if (has_words) out.words = std::max<std::size_t>(out.words, 1);
    while (out.text.ends_with(' ')) out.text.pop_back();
    return out;
}

class TextWriter {
public:
    TextWriter(const model::CheckReport& report, const CheckLook& look) : report_(report), look_(look) {}

    std::string write() {
        for (const auto& file : report_.files) {
            for (const auto& reported : file.problems) {
                if (!reported.known) write_problem(file, reported);
            }
        }
        const auto counts = counts_of(report_);
        styled(check_summary(report_), counts.shown() == 0 ? std::string_view() : bold);
        out_ += '\n';
        return std::move(out_);
    }

private:
    void write_problem(const model::CheckedFile& file, const model::ReportedProblem& reported) {
        const Problem& problem = reported.problem;
        const bool word = file.unit == PlaceUnit::block;
        const std::uint32_t line = problem.excerpt && problem.excerpt->line != 0 ? problem.excerpt->line : problem.diagnostic.span.first;
        std::string place = catalogue::printable(file.name) + ":";
        if (word) {
            if (!reported.place.empty()) place += " " + shown(reported.place) + ":";
        } else if (line != 0) {
            place += std::to_string(line) + ":";
        }
        styled(place, bold);
        out_ += ' ';
        styled(std::string(catalogue::word(problem.severity, report_.language)) + ":", colour_of(problem.severity));
        out_ += ' ' + shown(reported.message) + ' ';
        styled("[" + std::string(problem.diagnostic.name()) + "]", dim);
        out_ += '\n';

        const std::string number = word || line == 0 ? std::string() : std::to_string(line);
        const std::size_t gutter = std::max<std::size_t>(number.size() + 1, 4);
        if (problem.excerpt) write_excerpt(*problem.excerpt, number, gutter, problem.severity);
        const Rule& rule = *problem.diagnostic.finding->rule;
        if (!word) note(gutter, Phrase::place, reported.place);
        if (const auto& correction = problem.correction; correction && !correction->after.empty()) {
            note(gutter, correction->suggestion ? Phrase::suggestion : Phrase::correction, correction->after);
        }
        note(gutter, Phrase::basis, rule.basis);
        note(gutter, Phrase::advice, model::in_language(rule.advice, report_.language));
        out_ += '\n';
    }

    void write_excerpt(const Excerpt& excerpt, const std::string& number, std::size_t gutter, Severity severity) {
        const auto line = fitted(excerpt, look_.width > gutter + 3 ? look_.width - gutter - 3 : 0);
        styled(std::string(gutter - number.size(), ' ') + number + " |", dim);
        out_ += ' ' + line.text + '\n';
        if (line.words == 0) return;
        styled(std::string(gutter, ' ') + " |", dim);
        out_ += std::string(line.before + 1, ' ');
        styled(std::string(line.words, '^'), colour_of(severity));
        out_ += '\n';
    }

    // What is to be said of a problem, wrapped below its beginning.
    void note(std::size_t gutter, Phrase name, std::string_view words) {
        if (words.empty()) return;
        const std::string begin = std::string(gutter, ' ') + " = ";
        const std::string label = phrase(name, report_.language) + ": ";
        const std::size_t room = look_.width > begin.size() + 20 ? look_.width - begin.size() : 20;
        bool first = true;
        for (const auto& line : text::wrapped(label + shown(words), room)) {
            out_ += first ? begin : std::string(begin.size(), ' ');
            out_ += line + '\n';
            first = false;
        }
    }

    static std::string shown(std::string_view words) {
        std::string out;
        for (std::size_t at = 0; at < words.size();) {
            const char32_t c = text::next_code_point(words, at);
            out += c == U'\t' || c == U'\n' ? " " : piece_of(c).text;
        }
        return out;
    }

    void styled(std::string_view text, std::string_view style) {
        if (!look_.colour || style.empty()) {
            out_ += text;
            return;
        }
        out_ += style;
        out_ += text;
        out_ += plain;
    }

    const model::CheckReport& report_;
    const CheckLook& look_;
    std::string out_;
};

}  // namespace

std::string check_text(const model::CheckReport& report, const CheckLook& look) { return TextWriter(report, look).write(); }

std::string check_summary(const model::CheckReport& report) {
    const Language language = report.language;
    const auto counts = counts_of(report);
    const std::string documents = catalogue::count_of_documents(report.files.size(), language);
    std::string out;
    const auto add = [&](const std::string& part, std::string_view comma) { out += (out.empty() ? "" : std::string(comma)) + part; };
    if (report.files.empty() && !report.unread.empty()) {
        // Nothing can be said of none.
    } else if (counts.shown() == 0) {
        out = phrase(Phrase::no_problems, language, {documents});
    } else {
        if (counts.errors > 0) add(catalogue::count_of(Severity::error, counts.errors, language), ", ");
        if (counts.warnings > 0) add(catalogue::count_of(Severity::warning, counts.warnings, language), ", ");
        if (counts.infos > 0) add(catalogue::count_of(Severity::info, counts.infos, language), ", ");
        out = phrase(Phrase::problems_in_documents, language, {out, documents});
    }
    if (counts.known > 0) add(phrase(Phrase::problems_known, language, {catalogue::count_of_problems(counts.known, language)}), "; ");
    if (!report.unread.empty())
        add(phrase(Phrase::documents_unread, language, {catalogue::count_of_documents(report.unread.size(), language)}), "; ");
    return out;
}

}  // namespace kehoach::output
