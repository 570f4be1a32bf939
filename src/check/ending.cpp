#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "check/excerpt.h"
#include "check/item_lines.h"
#include "check/rules.h"
#include "check/wording.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// clang-format off

struct Pair {
    std::string_view head;
    std::string_view deputy;
    bool exclusive;  ///< no deputy of another office signs for this head
};

// Heads and their deputies, of offices with the same words the longer first. Heads of bodies that officials of several organs sit in
// (Trưởng ban) are not exclusive: their deputies sign by their own office.
constexpr std::array pairs = {
    Pair{"tổng giám đốc", "phó tổng giám đốc", true},         Pair{"giám đốc", "phó giám đốc", true},
    Pair{"chủ tịch", "phó chủ tịch", false},                  Pair{"bộ trưởng", "thứ trưởng", true},
    Pair{"chánh văn phòng", "phó chánh văn phòng", true},     Pair{"chánh thanh tra", "phó chánh thanh tra", true},
    Pair{"trưởng phòng", "phó trưởng phòng", true},           Pair{"trưởng phòng", "phó phòng", true},
    Pair{"tổng cục trưởng", "phó tổng cục trưởng", true},     Pair{"chi cục trưởng", "phó chi cục trưởng", true},
    Pair{"cục trưởng", "phó cục trưởng", true},               Pair{"vụ trưởng", "phó vụ trưởng", true},
    Pair{"viện trưởng", "phó viện trưởng", true},             Pair{"hiệu trưởng", "phó hiệu trưởng", true},
    Pair{"trưởng ban", "phó trưởng ban", false},              Pair{"trưởng ban", "phó ban", false},
    Pair{"chủ nhiệm", "phó chủ nhiệm", false},                Pair{"thủ tướng", "phó thủ tướng", true},
    Pair{"trưởng khoa", "phó trưởng khoa", false},            Pair{"trưởng trạm", "phó trưởng trạm", true},
    Pair{"hạt trưởng", "phó hạt trưởng", true},               Pair{"đội trưởng", "phó đội trưởng", false},
};

// Organs with one head, who signs for himself: nobody signs in their name.
const vi::Phrases& one_headed_organs() {
    static const vi::Phrases table = {"Sở", "Bộ", "Cục", "Tổng cục", "Chi cục", "Vụ", "Phòng", "Văn phòng", "Thanh tra", "Trung tâm", "Trường"};
    return table;
}

const vi::Phrases& collective_organs() {
    static const vi::Phrases table = {"Bộ Chỉ huy", "Bộ Tư lệnh", "Bộ phận", "Văn phòng Đoàn đại biểu", "Trung tâm Chính trị", "Bộ Chính trị"};
    return table;
}

// Organs whose signers may keep ranks and degrees.
const vi::Phrases& titled_organs() {
    static const vi::Phrases table = {"Trường", "Đại học", "Học viện", "Bệnh viện", "Viện", "Trung tâm", "Trạm", "Nhà trường", "THPT", "THCS", "TTYT", "BVĐK",
                                      "Cao đẳng", "Trung học", "Hội đồng trường"};
    return table;
}

const vi::Phrases& honours() {
    static const vi::Phrases table = {"ThS", "Th.S", "TS", "PGS", "GS", "BS", "KS", "CN", "CV", "NSND", "NSƯT", "NGND", "NGƯT", "TTND", "TTƯT", "AHLĐ", "ThạcSĩ",
                                      "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Ông", "Bà"};
    return table;
}

const vi::Phrases& filing_offices() {
    static const vi::Phrases table = {"VT", "Văn thư", "VP", "Văn phòng", "HC", "Hành chính", "HCTH", "TCHC", "HS", "Hồ sơ", "TV"};
    return table;
}

// clang-format on

constexpr std::string_view white = " \t";

// Ends of content.

struct Last {
    const Node* node = nullptr;
    std::string at;
};

// The last node of a list, deep down; of those before the line `end` where that is known.
Last last_node(const std::vector<Node>& nodes, std::string at, std::uint32_t end = 0) {
    std::size_t size = nodes.size();
    // Lines of the ending that nobody knew stand in the closing too.
    while (size > 0 && end != 0 && nodes[size - 1].span.first >= end) --size;
    if (size == 0) return {};
    at += "/" + std::to_string(size - 1);
    const Node& node = nodes[size - 1];
    if (node.kind != NodeKind::table && !node.children.empty()) return last_node(node.children, at + "/children");
    return {&node, std::move(at)};
}

// What ends a text.
struct Ending {
    std::string_view text;  // without brackets and quotes at its end
    std::size_t kept = 0;   // bytes before the full stops and strokes
    std::string mark;       // these, without spaces
};

Ending ending_of(const Node& node) {
    Ending out;
    out.text = node.text.empty() ? std::string_view(node.label) : std::string_view(node.text);
    while (out.text.ends_with(')') || out.text.ends_with('"') || out.text.ends_with('*') || out.text.ends_with(' ')) out.text.remove_suffix(1);
    out.kept = out.text.find_last_not_of("./ ") + 1;
    for (const char c : out.text.substr(out.kept)) {
        if (c != ' ') out.mark.push_back(c);
    }
    return out;
}

bool is_end_mark(std::string_view text) {
    return text.find('/') != std::string_view::npos && text.find_first_not_of("./ *_") == std::string_view::npos;
}

// Whether the mark stands by itself below the text that it ends, as in converted files.
bool mark_follows(const Draft& draft, Span span) {
    std::size_t next = draft.lines_of(span).second;
    while (next < draft.lines.size() && text::trimmed(draft.lines[next].text).empty()) ++next;
    if (next < draft.lines.size() && is_end_mark(draft.lines[next].text)) return true;
    // The reader of Word documents drops paragraphs without words.
    const auto& discarded = draft.conversion.discarded;
    return std::any_of(discarded.begin(), discarded.end(), [&](const Discarded& piece) {
        const bool below = span.last < piece.span.first && (next == draft.lines.size() || piece.span.first < draft.lines[next].span.first);
        return below && is_end_mark(piece.text);
    });
}

// A heading below which nothing stands yet.
bool is_bare_heading(const Node& node) {
    if (node.kind != NodeKind::section) return false;
    const bool titled = node.numbering == Numbering::part || node.numbering == Numbering::chapter || node.numbering == Numbering::muc;
    return titled || node.text.empty() || text::is_all_capitals(node.text);
}

void check_end_mark(const Draft& draft, const Part& part, Report& report) {
    const Document& document = *part.document;
    // What is issued with a decision, and unsigned, is ended by the decision.
    if (document.signatures.empty() && document.recipients.empty()) return;
    // Behind Nơi nhận that stands too early, the rest of the text is taken for an appendix.
    if (document.signatures.empty() && !document.appendices.empty() && !document.appendices.front().label) return;
    std::uint32_t end = document.recipients_span.first;
    for (const auto& signature : document.signatures) {
        if (signature.span.is_known() && (end == 0 || signature.span.first < end)) end = signature.span.first;
    }
    Last last = last_node(document.closing, part.at + "/closing", end);
    if (last.node == nullptr) last = last_node(document.sections, part.at + "/sections");
    if (last.node == nullptr) last = last_node(document.preamble, part.at + "/preamble");
    if (last.node == nullptr || last.node->kind == NodeKind::table || is_bare_heading(*last.node)) return;
    // Nơi nhận may stand before the end of the text.
    if (const Last behind = last_node(document.closing, {}); behind.node != nullptr && ending_of(*behind.node).mark == "./.") return;
    const auto [text, kept, mark] = ending_of(*last.node);
    // Behind a colon a picture follows, or something that is not written yet.
    if (text.empty() || text.ends_with("…") || text.ends_with("...") || text.ends_with(':') || mark == "./.") return;
    if (mark_follows(draft, last.node->span)) return;
    const std::string before = std::string(last_words(text.substr(0, kept), 2)) + std::string(text.substr(kept));
    const bool malformed = mark.find('/') != std::string::npos;
    const std::string written(text.substr(kept));
    Problem& problem = malformed ? report.add("end-mark/malformed", {last.at, last.node->span, before}, {written})
                                 : report.add("end-mark/missing", {last.at, last.node->span, before});
    std::string_view words = text::without_final(std::string_view(before).substr(0, before.size() - written.size()), ";,:");
    if (draft.line_with(last.node->span, before) != nullptr) problem.correction = Correction{before, std::string(words) + "./."};
}

// Signatures.

std::string_view letters_of(CapacityForm form) {
    switch (form) {
        case CapacityForm::tm: return "TM";
        case CapacityForm::kt: return "KT";
        case CapacityForm::tl: return "TL";
        case CapacityForm::tuq: return "TUQ";
        case CapacityForm::q: return "Q";
    }
    return {};
}

// The place of a capacity in a line: its form as written, and the first words of its office.
struct WrittenForm {
    std::size_t begin = 0;
    std::size_t form_end = 0;
    std::size_t office = 0;
    std::size_t end = 0;
};

// The first two words of a text.
std::string_view first_words(std::string_view text) {
    auto at = text.find(' ');
    if (at != std::string_view::npos) at = text.find(' ', at + 1);
    return text.substr(0, at);
}

std::optional<WrittenForm> written_form(std::string_view line, const Capacity& capacity) {
    const auto letters = letters_of(capacity.form);
    std::size_t from = 0;
    while (true) {
        const auto [begin, end] = find_spaced(line.substr(from), first_words(capacity.of));
        if (begin == end) return std::nullopt;
        WrittenForm out;
        out.office = from + begin;
        out.end = from + end;
        // Back over the form to the space before it.
        std::size_t at = out.office;
        while (at > 0 && white.find(line[at - 1]) != std::string_view::npos) --at;
        out.form_end = at;
        std::string found;
        while (at > 0 && found.size() < letters.size() + 1) {
            const char c = line[at - 1];
            if (c >= 'A' && c <= 'Z') found.insert(found.begin(), c);
            const bool of_form = (c >= 'A' && c <= 'Z') || c == '.' || c == '/' || c == ',' || c == ':' || (c == ' ' && found.empty());
            if (!of_form) break;
            --at;
        }
        out.begin = at;
        if (found == letters) return out;
        from = out.end;
        if (from >= line.size()) return std::nullopt;
    }
}

// `p. giám đốc`, `p.giám đốc` with its first word written out; other keys of offices as they are.
std::string spelt_office(std::string_view key) {
    constexpr std::string_view shortened = "p.";
    if (!key.starts_with(shortened)) return std::string(key);
    return "phó " + std::string(text::trimmed(key.substr(shortened.size())));
}

std::string head_of(std::string_view office, bool deputy) {
    for (const auto& pair : pairs) {
        if (text::starts_with_words(office, deputy ? pair.deputy : pair.head)) return std::string(pair.head);
    }
    return {};
}

bool is_exclusive(std::string_view head) {
    return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.head == head && pair.exclusive; });
}

// The key of an organ's name with its abbreviations spelt out.
std::string organ_key(std::string_view name) {
    std::string key = text::fold(name);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> spelt = {{{"ubnd", "ủy ban nhân dân"}, {"hđnd", "hội đồng nhân dân"}}};
    for (const auto& [abbreviation, words] : spelt) {
        if (const auto at = text::find_words(key, abbreviation); at != std::string::npos) key.replace(at, abbreviation.size(), words);
    }
    return key;
}

class SignatureChecker {
public:
    SignatureChecker(const Draft& draft, const Part& part, Report& report) : draft_(draft), part_(part), document_(*part.document), report_(report) {}

    void check() {
        constexpr std::size_t most = 50;
        for (std::size_t i = 0; i < document_.signatures.size() && i < most; ++i) {
            const Signature& signature = document_.signatures[i];
            at_ = part_.at + "/signatures/" + std::to_string(i);
            for (const auto& capacity : signature.capacities) check_form(signature, capacity);
            check_deputy_form(signature);
            check_pairing(signature);
            check_authority(signature);
            check_name(signature);
        }
    }

private:
    void check_form(const Signature& signature, const Capacity& capacity) {
        const auto letters = letters_of(capacity.form);
        const auto [begin, end] = draft_.lines_of(signature.span);
        for (std::size_t i = begin; i < end; ++i) {
            const auto line = draft_.lines[i].text;
            const auto found = written_form(line, capacity);
            if (!found) continue;
            const auto form = line.substr(found->begin, found->form_end - found->begin);
            if (form == std::string(letters) + ".") return;
            const std::string quote(line.substr(found->begin, found->end - found->begin));
            const std::string right = std::string(letters) + ". " + std::string(line.substr(found->office, found->end - found->office));
            Problem& problem = report_.add("signature-prefix-form", {at_, draft_.lines[i].span, quote}, {quote, right});
            problem.correction = Correction{quote, right};
            return;
        }
    }

    // `P. GIÁM ĐỐC`: the office of a deputy, shortened.
    void check_deputy_form(const Signature& signature) {
        if (!signature.position) return;
        const std::string& position = *signature.position;
        constexpr std::size_t shortened = 2;
        const std::string key = text::fold(position);
        if (!key.starts_with("p.")) return;
        const std::string words = position.substr(0, text::offset_in_source(position, key, vi::positions().match_at_start(key)));
        if (words.size() <= shortened) return;
        const std::string_view office = text::trimmed(std::string_view(words).substr(shortened));
        const std::string right = (text::is_all_capitals(position) ? "PHÓ " : "Phó ") + std::string(office);
        Problem& problem = report_.add("signature-prefix-form/deputy", {at_, signature.span, words}, {words, right});
        problem.correction = Correction{words, right};
    }

    void check_pairing(const Signature& signature) {
        const auto& capacities = signature.capacities;
        const auto add = [&](std::string_view finding, std::string quote, std::vector<std::string> arguments) {
            report_.add("signature-pairing/" + std::string(finding), {at_, signature.span, std::move(quote)}, std::move(arguments));
        };
        for (std::size_t i = 0; i + 1 < capacities.size(); ++i) {
            if (capacities[i].form == CapacityForm::tuq) add("passed-on", capacities[i + 1].of, {capacities[i].of});
        }
        if (capacities.empty()) return check_deputy_alone(signature, add);
        const Capacity& last = capacities.back();
        if (last.form == CapacityForm::q) return;
        const std::string written = std::string(letters_of(last.form)) + ". " + last.of;
        // Where not even a name stands below it, the rest of the signature is only not there yet.
        if (!signature.position) {
            if (signature.name) add("own-title-missing", last.of, {written});
            return;
        }
        const std::string office = text::fold(last.of);
        const std::string own = spelt_office(text::fold(*signature.position));
        if (last.form == CapacityForm::tm) return check_deputy_alone(signature, add);
        const std::string head = head_of(office, false);
        if (own == office || (!head.empty() && last.form == CapacityForm::kt && head_of(own, false) == head && office.starts_with(own))) {
            return add("same-office", *signature.position, {written, *signature.position});
        }
        const std::string own_head = head_of(own, true);
        if (last.form == CapacityForm::kt && is_exclusive(head) && is_exclusive(own_head) && head != own_head) {
            add("other-office", *signature.position, {written, *signature.position});
        }
    }

    // `PHÓ GIÁM ĐỐC` without `KT. GIÁM ĐỐC` above it.
    template <typename Add>
    void check_deputy_alone(const Signature& signature, const Add& add) {
        if (document_.signatures.size() != 1 || !signature.position || part_.parent != nullptr) return;
        const std::string own = spelt_office(text::fold(*signature.position));
        const std::string head = head_of(own, true);
        const bool committee = !signature.capacities.empty() && organ_key(signature.capacities.back().of).starts_with("ủy ban nhân dân");
        if (head.empty() || (!signature.capacities.empty() && !committee)) return;
        const bool chairman_of_people = head == "chủ tịch" && (committee || issuer_key().starts_with("ủy ban nhân dân"));
        if (is_exclusive(head) || chairman_of_people) add("deputy-alone", *signature.position, {*signature.position});
    }

    [[nodiscard]] std::string issuer_key() const {
        const auto& issuer = draft_.document.header.issuer;
        return issuer && issuer->name ? organ_key(*issuer->name) : std::string();
    }

    void check_authority(const Signature& signature) {
        for (const auto& capacity : signature.capacities) {
            if (capacity.form != CapacityForm::tm) continue;
            const std::string organ = organ_key(capacity.of);
            const Where where{at_, signature.span, capacity.of};
            if (one_headed_organs().starts(organ) && !collective_organs().starts(organ)) {
                report_.add("signature-authority-vs-organ/one-head", where, {capacity.of});
            } else if (const std::string issuer = issuer_key(); organ.starts_with("ủy ban nhân dân") && !issuer.empty()) {
                // Only where the issuer is certainly another organ: one with a single head, or a committee elsewhere.
                const bool one_headed = one_headed_organs().starts(issuer) && !collective_organs().starts(issuer);
                const bool elsewhere = issuer.starts_with("ủy ban nhân dân") && organ.size() > std::string_view("ủy ban nhân dân").size() &&
                                       issuer.size() > std::string_view("ủy ban nhân dân").size() && !issuer.starts_with(organ) &&
                                       !organ.starts_with(issuer);
                if (one_headed || elsewhere) {
                    report_.add("signature-authority-vs-organ/other-organ", where, {capacity.of, *draft_.document.header.issuer->name});
                }
            }
        }
    }

    void check_name(const Signature& signature) {
        if (!signature.name) return;
        const auto& issuer = draft_.document.header.issuer;
        const auto titled = [](const std::optional<std::string>& name) {
            return name && (titled_organs().starts(text::fold(*name)) || vi::armed_forces().in(text::fold(*name)));
        };
        if (issuer && (titled(issuer->name) || titled(issuer->parent))) return;
        std::string_view bare = *signature.name;
        while (true) {
            const std::string key = text::fold(bare, 40);
            const std::size_t matched = std::max(honours().match_at_start(key), vi::ranks().match_at_start(key));
            if (matched == 0) break;
            bare.remove_prefix(text::offset_in_source(bare, key, matched));
            bare.remove_prefix(std::min(bare.find_first_not_of(" .,-:"), bare.size()));
        }
        if (bare.empty() || bare.size() == signature.name->size()) return;
        Problem& problem =
            report_.add("signature-name/honorific", {at_ + "/name", signature.span, *signature.name}, {*signature.name, std::string(bare)});
        problem.correction = Correction{*signature.name, std::string(bare), true};
    }

    const Draft& draft_;
    const Part& part_;
    const Document& document_;
    Report& report_;
    std::string at_;
};

// Recipients.

class RecipientsChecker {
public:
    RecipientsChecker(const Draft& draft, const Part& part, Report& report)
        : draft_(draft), part_(part), document_(*part.document), report_(report) {}

    void check() {
        check_addressees();
        if (document_.recipients.empty() && document_.filing.empty()) return;
        check_items();
        check_filing();
    }

private:
    // Kính gửi belongs to letters, and to submissions and reports to a superior.
    void check_addressees() {
        if (document_.addressees.empty() || !document_.header.type || !document_.header.type->code) return;
        constexpr std::array<std::string_view, 4> codes = {"KH", "QĐ", "CTr", "PA"};
        if (std::find(codes.begin(), codes.end(), *document_.header.type->code) == codes.end()) return;
        report_.add("recipients-line-format/addressees", {part_.at + "/addressees", document_.addressees_span, "Kính gửi"},
                    {text::fold(document_.header.type->name)});
    }

    // Each item stands behind the one before it; where columns are read in another order, somewhere in its lines.
    [[nodiscard]] std::vector<std::optional<WrittenItem>> written_items() const {
        std::vector<std::optional<WrittenItem>> out;
        LinePoint behind;
        for (std::size_t i = 0; i < document_.recipients.size(); ++i) {
            const auto words = text::without_final(document_.recipients[i], ";.,:");
            const auto [begin, end] = draft_.lines_of(document_.recipient_spans[i]);
            const LinePoint from = std::max(behind, LinePoint{begin, 0});
            auto item = find_item(draft_, from, end, words);
            if (!item && from > LinePoint{begin, 0}) item = find_item(draft_, {begin, 0}, end, words);
            if (item) behind = {item->line, item->end};
            out.push_back(std::move(item));
        }
        return out;
    }

    [[nodiscard]] std::optional<WrittenItem> written_filing() const {
        const auto [begin, end] = draft_.lines_of(document_.filing_span);
        return find_filing(draft_, begin, end, document_.filing);
    }

    void check_items() {
        // In a Word table all stand in one block, and each is looked for in all of its lines.
        constexpr std::size_t most = 200;
        if (document_.recipients.size() > most) return;
        const auto& recipients = document_.recipients;
        const auto items = written_items();
        const auto has_bullet = [](const std::optional<WrittenItem>& item) { return item && !item->bullet.empty(); };
        auto bullets = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), has_bullet));
        if (!document_.filing.empty() && has_bullet(written_filing())) ++bullets;
        // Automatic bullets are lost in copied text, and inline lists have none.
        const bool listed = bullets * 2 > items.size() + (document_.filing.empty() ? 0U : 1U);
        const auto at = [&](std::size_t i) { return part_.at + "/recipients/" + std::to_string(i); };
        for (std::size_t i = 0; i < recipients.size(); ++i) {
            if (text::fold(recipients[i]) == "như trên" && document_.addressees.empty() && !document_.addressees_span.is_known()) {
                report_.add("recipients-line-format/as-above", {at(i), document_.recipient_spans[i], recipients[i]}, {});
            }
            if (!items[i]) continue;
            const WrittenItem& item = *items[i];
            const auto* next = i + 1 < items.size() && items[i + 1] ? &*items[i + 1] : nullptr;
            // A line without a dash below one that is open goes on with it; below a colon stand the items of another list.
            const bool next_goes_on = listed && next != nullptr && next->bullet.empty();
            const bool goes_on = listed && item.bullet.empty() && i > 0 && items[i - 1] && items[i - 1]->mark != ';';
            const bool introduces = item.mark == ':' && next != nullptr && next->bullet != item.bullet;
            if ((item.mark != ';' && next_goes_on) || introduces) continue;
            const Line& line = draft_.lines[item.line];
            const std::string words(line.text.substr(item.begin, item.end - item.begin));
            if (listed && item.bullet.empty() && !goes_on) {
                report_.add("recipients-line-format/dash", {at(i), line.span, words}, {recipients[i]});
            }
            const bool last = i + 1 == recipients.size() && document_.filing.empty();
            if (item.mark == ';' || (last && item.mark == '.')) continue;
            const std::string right = last ? "." : ";";
            report_item("recipients-line-format/semicolon", at(i), item, right, {std::string(text::without_final(recipients[i], ";.,:")), right});
        }
    }

    // The words are quoted with as many of those before them as tell them from others in the same lines.
    void report_item(std::string_view finding, std::string at, const WrittenItem& item, const std::string& right,
                     std::vector<std::string> arguments) {
        const Line& line = draft_.lines[item.line];
        const std::size_t end = item.mark == ' ' ? item.end : item.mark_end;
        const std::size_t typed = line.paragraph != nullptr && line.paragraph->text == line.text ? line.paragraph->label_size : 0;
        std::size_t begin = item.begin;
        while (begin > typed && times_in_lines(draft_, line.span, line.text.substr(begin, end - begin)) > 1) {
            const auto word_end = line.text.find_last_not_of(white, begin - 1);
            if (word_end == std::string_view::npos) break;
            const auto space = line.text.find_last_of(white, word_end);
            begin = std::max(typed, space == std::string_view::npos ? 0 : space + 1);
        }
        const std::string before(line.text.substr(begin, end - begin));
        Problem& problem = report_.add(finding, {std::move(at), line.span, before}, std::move(arguments));
        problem.correction = Correction{before, std::string(line.text.substr(begin, item.end - begin)) + right};
    }

    void check_filing() {
        const std::string at = part_.at + "/filing";
        if (document_.filing.empty()) {
            if (!document_.filing_span.is_known() && !filing_follows()) {
                report_.add("recipients-luu/missing", {part_.at + "/recipients", document_.recipients_span, "Nơi nhận"});
            }
            return;
        }
        const Span last = document_.recipient_spans.empty() ? Span{} : document_.recipient_spans.back();
        if (last.is_known() && document_.filing_span.last < last.first) report_.add("recipients-luu/not-last", {at, document_.filing_span, "Lưu"});
        const bool office = std::any_of(document_.filing.begin(), document_.filing.end(),
                                        [](const std::string& unit) { return filing_offices().in(text::fold(unit)); });
        if (!office) report_.add("recipients-luu/office", {at, document_.filing_span, document_.filing.front()}, {document_.filing.front()});
        const auto item = written_filing();
        if (!item || (item->mark != ' ' && item->mark != ';' && item->mark != ',')) return;
        report_item("recipients-line-format/last", at, *item, ".", {document_.filing.back()});
    }

    // A line that begins with `Lưu` where the parser took it for something else.
    [[nodiscard]] bool filing_follows() const {
        constexpr std::size_t furthest = 60;
        const auto [begin, end] = draft_.lines_of(document_.recipients_span);
        for (std::size_t i = begin; i < draft_.lines.size() && i < end + furthest; ++i) {
            const std::string key = text::fold(draft_.lines[i].text, 80);
            if (text::find_words(key, "lưu") != std::string::npos) return true;
        }
        return false;
    }

    const Draft& draft_;
    const Part& part_;
    const Document& document_;
    Report& report_;
};

// The parser's remarks that the colon is missing, with the change that mends it.
void correct_colons(const Draft& draft, Report& report) {
    for (auto& problem : report.problems) {
        auto& diagnostic = problem.diagnostic;
        if (diagnostic.finding->variant != "colon" || diagnostic.name() != "recipients-luu") continue;
        const Line* line = draft.line_with(diagnostic.span, "Lưu");
        if (line == nullptr) continue;
        const auto begin = line->text.find("Lưu");
        const auto end = begin + std::string_view("Lưu").size();
        const auto next = std::min(line->text.find_first_not_of(" \t-;,", end), line->text.size());
        const auto words_end = std::min(line->text.find_first_of(white, next), line->text.size());
        if (next == words_end) continue;
        const std::string word(line->text.substr(next, words_end - next));
        problem.correction = Correction{std::string(line->text.substr(begin, words_end - begin)), "Lưu: " + word};
        diagnostic.quote = problem.correction->before;
    }
}

}  // namespace

void check_ending(const Draft& draft, Report& report) {
    correct_colons(draft, report);
    for (const Part& part : draft.parts) {
        check_end_mark(draft, part, report);
        SignatureChecker(draft, part, report).check();
        RecipientsChecker(draft, part, report).check();
    }
}

}  // namespace kehoach::checks
