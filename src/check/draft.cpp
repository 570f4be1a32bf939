#include "check/draft.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/fold.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

int number_in(std::string_view text, std::size_t begin, std::size_t length) {
    int value = 0;
    if (begin + length <= text.size()) std::from_chars(text.data() + begin, text.data() + begin + length, value);
    return value;
}

class TextCollector {
public:
    explicit TextCollector(std::vector<Text>& out) : out_(out) {}

    void collect(const Document& document, const std::string& at, std::size_t part) {
        part_ = part;
        in_appendix_ = false;
        const Header& header = document.header;
        if (header.title) add(*header.title, Zone::title, at + "/header/title", header.spans.title);
        if (document.reference) add(document.reference->raw, Zone::reference, at + "/reference", document.reference->span);
        for (std::size_t i = 0; i < document.addressees.size(); ++i) {
            add(document.addressees[i], Zone::addressee, at + "/addressees/" + std::to_string(i), document.addressees_span);
        }
        if (document.authority) add(*document.authority, Zone::authority, at + "/authority", document.authority_span);
        for (std::size_t i = 0; i < document.legal_bases.size(); ++i) {
            add(document.legal_bases[i], Zone::legal_basis, at + "/legal_bases/" + std::to_string(i), document.legal_basis_spans[i]);
        }
        nodes(document.preamble, Zone::preamble, at + "/preamble");
        nodes(document.sections, Zone::body, at + "/sections");
        nodes(document.closing, Zone::closing, at + "/closing");
        for (std::size_t i = 0; i < document.recipients.size(); ++i) {
            add(document.recipients[i], Zone::recipient, at + "/recipients/" + std::to_string(i), document.recipient_spans[i]);
        }
        for (std::size_t i = 0; i < document.notes.size(); ++i) add(document.notes[i].text, Zone::note, at + "/notes/" + std::to_string(i), {});
        in_appendix_ = true;
        for (std::size_t i = 0; i < document.appendices.size(); ++i) {
            const Appendix& appendix = document.appendices[i];
            const std::string pointer = at + "/appendices/" + std::to_string(i);
            if (appendix.title) add(*appendix.title, Zone::appendix_title, pointer + "/title", appendix.span);
            if (appendix.reference) add(appendix.reference->raw, Zone::reference, pointer + "/reference", appendix.reference->span);
            nodes(appendix.children, Zone::body, pointer + "/children");
        }
    }

private:
    void add(const std::string& text, Zone zone, std::string at, Span span) {
        if (!text.empty()) out_.push_back({text, zone, std::move(at), span, part_, in_appendix_});
    }

    void nodes(const std::vector<Node>& list, Zone zone, const std::string& at) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Node& node = list[i];
            const std::string pointer = at + "/" + std::to_string(i);
            if (node.kind == NodeKind::table) {
                for (std::size_t r = 0; r < node.table.rows.size(); ++r) {
                    const Row& row = node.table.rows[r];
                    for (std::size_t c = 0; c < row.cells.size(); ++c) {
                        if (row.cells[c])
                            add(*row.cells[c], Zone::cell, pointer + "/rows/" + std::to_string(r) + "/cells/" + std::to_string(c), row.span);
                    }
                }
            } else {
                add(node.text, node.kind == NodeKind::section ? Zone::heading : zone, pointer, node.span);
            }
            if (!node.children.empty()) nodes(node.children, zone, pointer + "/children");
        }
    }

    std::vector<Text>& out_;
    std::size_t part_ = 0;
    bool in_appendix_ = false;
};

void add_paragraph(const Paragraph& paragraph, Span span, bool in_table, std::vector<Line>& out) {
    out.push_back({paragraph.text, span.is_known() ? span : paragraph.span, &paragraph, in_table});
}

void add_table(const RawTable& table, std::vector<Line>& out) {
    for (const auto& row : table.rows) {
        const Span span = row.span.is_known() ? row.span : table.span;
        for (const auto& cell : row.cells) {
            std::size_t nested = 0;
            for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
                for (; nested < cell.tables.size() && cell.tables[nested].behind <= i; ++nested) add_table(cell.tables[nested].table, out);
                add_paragraph(cell.paragraphs[i], span, true, out);
            }
            for (; nested < cell.tables.size(); ++nested) add_table(cell.tables[nested].table, out);
            if (cell.paragraphs.empty() && !cell.text.empty()) out.push_back({cell.text, span, nullptr, true});
        }
    }
}

std::vector<Line> lines_in(const BlockList& blocks) {
    std::vector<Line> out;
    if (blocks.lines.empty()) {
        for (const auto& block : blocks.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                add_paragraph(*paragraph, {}, false, out);
            } else {
                add_table(std::get<RawTable>(block), out);
            }
        }
        return out;
    }
    out.reserve(blocks.lines.size());
    for (const auto& line : blocks.lines) {
        const auto number = static_cast<std::uint32_t>(out.size() + 1);
        out.push_back({line, {number, number}, nullptr, false});
    }
    for (const auto& block : blocks.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->span.first - 1 < out.size()) out[paragraph->span.first - 1].paragraph = paragraph;
        } else if (const Span span = std::get<RawTable>(block).span; span.is_known()) {
            for (std::size_t i = span.first - 1; i < span.last && i < out.size(); ++i) out[i].in_table = true;
        }
    }
    return out;
}

// The decree is in force since the day of its signature, 5 March 2020. A day that may be that or a later one is none before it.
bool is_before_decree(Day day) {
    if (day.year == 0 || day.year != 2020) return day.year != 0 && day.year < 2020;
    return day.month != 0 && (day.month < 3 || (day.month == 3 && day.day != 0 && day.day < 5));
}

const vi::Phrases& state_organs() {
    static const vi::Phrases table = {"Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",  "Sở",       "Bộ",
                                      "Chi cục",         "Cục",  "Chính phủ",         "Phòng", "Thanh tra"};
    return table;
}

// Documents of the Party and of the Youth Union, and legal normative documents, whose symbols have a year: `12/2026/QĐ-UBND`.
bool is_outside_decree(const Header& header) {
    if (header.state_title) {
        const std::string title = text::fold(*header.state_title);
        if (vi::party_titles().in(title) || vi::union_titles().is(title)) return true;
    }
    if (!header.number) return false;
    // No plan is a legal normative document, whatever year its symbol has.
    static const vi::Phrases normative = {"NĐ", "NQ", "QĐ", "TT", "TTLT", "NQLT", "L", "SL", "CT"};
    if (header.number->year) return !header.number->type_code || normative.is(text::fold(*header.number->type_code));
    // An organ of the state that has a dash there means a stroke; organisations of the people keep to the form of the Party.
    if (header.state_title && header.issuer && header.issuer->name && state_organs().starts(text::fold(*header.issuer->name))) return false;
    // `Số 12-KH/ĐU`: the dash before the type.
    const auto& symbol = header.number->symbol;
    const auto& raw = header.number->raw;
    if (!symbol || !header.number->type_code) return false;
    const auto at = raw.find(*header.number->type_code);
    return at != std::string::npos && at > 0 && symbol->find('/') != std::string::npos && raw.substr(0, at).find('/') == std::string::npos;
}

}  // namespace

std::string written(const Day& day) {
    std::string out;
    if (day.day != 0) out += (day.day < 10 ? "0" : "") + std::to_string(day.day) + "/";
    // The decree pads January and February only.
    if (day.month != 0) out += (day.month < 3 ? "0" : "") + std::to_string(day.month) + "/";
    return out + std::to_string(day.year);
}

Day day_of(std::string_view iso) { return {number_in(iso, 0, 4), number_in(iso, 5, 2), number_in(iso, 8, 2)}; }

Draft::Draft(const Conversion& c, const BlockList& b, const CheckOptions& o)
    : conversion(c), document(c.document), blocks(b), options(o), config(o.config) {
    const auto issued = [](const Document& d) { return d.header.date && d.header.date->value ? day_of(*d.header.date->value) : Day{}; };
    parts.reserve(document.attachments.size() + 1);
    parts.push_back({&document, {}, nullptr, issued(document)});
    for (std::size_t i = 0; i < document.attachments.size(); ++i) {
        const Document& attached = document.attachments[i];
        const Day own = issued(attached);
        parts.push_back({&attached, "/attachments/" + std::to_string(i), &parts.front(), own.year != 0 ? own : parts.front().issued});
    }
    TextCollector collector(texts);
    for (std::size_t i = 0; i < parts.size(); ++i) collector.collect(*parts[i].document, parts[i].at, i);
    lines = lines_in(blocks);
    before_decree = is_before_decree(parts.front().issued);
    outside_decree = before_decree || is_outside_decree(document.header);
}

std::pair<std::size_t, std::size_t> Draft::lines_of(Span span) const {
    if (!span.is_known()) return {0, 0};
    const auto begin = std::lower_bound(lines.begin(), lines.end(), span.first, [](const Line& line, std::uint32_t n) { return line.span.last < n; });
    const auto end = std::upper_bound(begin, lines.end(), span.last, [](std::uint32_t n, const Line& line) { return n < line.span.first; });
    return {static_cast<std::size_t>(begin - lines.begin()), static_cast<std::size_t>(end - lines.begin())};
}

const Line* Draft::line_with(Span span, std::string_view words) const {
    const auto [begin, end] = lines_of(span);
    for (std::size_t i = begin; i < end; ++i) {
        if (lines[i].text.find(words) != std::string_view::npos) return &lines[i];
    }
    return nullptr;
}

const Part& Draft::part_of(std::string_view pointer) const {
    for (std::size_t i = parts.size(); i-- > 1;) {
        const auto& at = parts[i].at;
        if (pointer.starts_with(at) && (pointer.size() == at.size() || pointer[at.size()] == '/')) return parts[i];
    }
    return parts.front();
}

}  // namespace kehoach::checks
