#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/places.h"
#include "check/rules.h"
#include "check/wording.h"
#include "model/walk.h"
#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

using text::Token;
using text::TokenKind;

// What stands in brackets where something is to be filled in: first words.
const vi::Phrases& bracketed_notes() {
    static const vi::Phrases table = {
        "cần xác minh", "cần bổ sung", "cần kiểm tra", "cần làm rõ", "cần rà soát",  "bổ sung",       "điền",           "chèn",
        "nhập",         "tên cơ quan", "tên đơn vị",   "tên dự án",  "tên người",    "họ và tên",     "họ tên",         "số liệu",
        "nêu số liệu",  "ghi số liệu", "chờ",          "xem lại",    "kiểm tra lại", "đang cập nhật", "cập nhật",       "chưa có",
        "todo",         "tbd",         "ngày",         "tháng",      "năm",          "địa danh",      "tên địa phương", "nội dung",
        "ghi rõ",       "cơ quan",     "đơn vị",       "thời gian",  "số lượng",     "kinh phí",      "xác minh",
    };
    return table;
}

// The same in round brackets, where far more is said on purpose: the whole of it, or its beginning.
const vi::Phrases& parenthesised_notes() {
    static const vi::Phrases table = {
        "bổ sung sau",   "cập nhật sau",    "sẽ bổ sung",      "sẽ bổ sung sau",       "sẽ cập nhật",  "sẽ cập nhật sau",
        "đang cập nhật", "chờ số liệu",     "chờ bổ sung",     "nêu số liệu",          "ghi số liệu",  "điền số liệu",
        "điền sau",      "bổ sung số liệu", "cần bổ sung",     "cần bổ sung số liệu",  "cần xác minh", "cần kiểm tra lại",
        "kiểm tra lại",  "xem lại",         "chưa có số liệu", "số liệu cập nhật sau", "todo",         "tbd",
        "viết sau",      "hoàn thiện sau",  "bổ sung thêm",
    };
    return table;
}

// What forms to be filled in are called.
const vi::Phrases& form_names() {
    static const vi::Phrases table = {"mẫu",  "biểu mẫu", "biểu",    "phiếu",  "đề cương", "bảng kiểm", "đơn",
                                      "giấy", "biên bản", "tờ khai", "bản kê", "hợp đồng", "báo cáo",   "danh sách"};
    return table;
}

// The header of a column that is made for the office only.
const vi::Phrases& internal_notes() {
    static const vi::Phrases table = {
        "không phát hành",
        "không ban hành",
        "để giải trình",
        "cột giải trình",
        "cột này để",
        "bỏ khi ban hành",
        "xóa khi ban hành",
        "bỏ khi phát hành",
        "xóa khi phát hành",
        "bỏ trước khi ban hành",
        "xóa trước khi ban hành",
        "ghi chú nội bộ",
        "giải trình nội bộ",
        "chỉ dùng nội bộ",
        "dùng nội bộ",
        "lưu nội bộ",
        "tài liệu nội bộ",
        "bản nội bộ",
    };
    return table;
}

// A line of its own that says that this is no issued document.
const vi::Phrases& draft_lines() {
    static const vi::Phrases table = {"dự thảo", "bản dự thảo", "bản nháp", "nháp", "đã sửa", "bản đã sửa", "đã chỉnh sửa", "bản chỉnh sửa", "draft"};
    return table;
}

// Keys of words behind which a number stands.
const std::vector<std::string>& counted_behind() {
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> out;
        for (const std::string_view word :
             {"đạt", "số", "khoảng", "trên", "dưới", "có", "là", "gồm", "ngày", "tháng", "năm", "hơn", "tối thiểu", "ít nhất"}) {
            out.push_back(text::fold(word));
        }
        return out;
    }();
    return keys;
}

bool ends_with_one_of(std::string_view folded, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return folded.ends_with(word) && (folded.size() == word.size() || folded[folded.size() - word.size() - 1] == ' ');
    });
}

bool is_dot(char32_t c) { return c == U'.' || c == U'…' || c == U'_'; }

class Placeholders {
public:
    Placeholders(const Text& text, bool is_form, Findings& out) : text_(text), all_(text.text), is_form_(is_form), out_(out) {}

    void find() {
        for (std::size_t i = 0; i < all_.size();) {
            const std::size_t end = at(i);
            if (end > i) {
                out_.add(text_, i, end, {std::string(all_.substr(i, end - i))});
                i = end;
            } else {
                text::next_code_point(all_, i);
                i = std::max(i, skipped_);
            }
        }
    }

private:
    // The end of the placeholder that begins at `i`, or `i`.
    std::size_t at(std::size_t i) {
        switch (all_[i]) {
            case '[': return in_brackets(i, ']', bracketed_notes(), true);
            case '<': return in_brackets(i, '>', bracketed_notes(), false);
            case '(': return in_parentheses(i);
            case '{': return templated(i);
            case '$': return i + 1 < all_.size() && all_[i + 1] == '{' ? std::max(i, templated(i + 1)) : i;
            case '?': return question_marks(i);
            case 'X':
            case 'x': return letters_x(i);
            case '.':
            case '_':
            case '\xE2': return dots(i);
            default: return i;
        }
    }

    [[nodiscard]] std::size_t closing(std::size_t from, char mark) const {
        constexpr std::size_t longest = 160;
        const auto near = text::window(all_, from, longest);
        const auto close = near.find(mark);
        return close == std::string_view::npos || near.substr(0, close).find('\n') != std::string_view::npos ? std::string_view::npos : from + close;
    }

    [[nodiscard]] std::size_t in_brackets(std::size_t i, char mark, const vi::Phrases& notes, bool dots_too) const {
        const auto close = closing(i + 1, mark);
        if (close == std::string_view::npos || close == i + 1) return i;
        const auto inside = text::trimmed(all_.substr(i + 1, close - i - 1));
        const std::string folded = text::fold(inside);
        if (notes.starts(folded)) return close + 1;
        // `[...]` leaves out words of a quotation.
        return dots_too && !is_form_ && !folded.empty() && folded.find_first_not_of("?") == std::string::npos ? close + 1 : i;
    }

    [[nodiscard]] std::size_t in_parentheses(std::size_t i) const {
        const auto close = closing(i + 1, ')');
        if (close == std::string_view::npos) return i;
        const std::string folded = text::fold(text::without_final(all_.substr(i + 1, close - i - 1), ".…!"));
        if (folded == "?" || folded == "??" || folded == "???") return close + 1;
        return parenthesised_notes().is(folded) ? close + 1 : i;
    }

    [[nodiscard]] std::size_t templated(std::size_t i) const {
        const bool two = i + 1 < all_.size() && all_[i + 1] == '{';
        const bool dollar = i > 0 && all_[i - 1] == '$';
        if (!two && !dollar) return i;
        const auto close = closing(i + 1, '}');
        if (close == std::string_view::npos) return i;
        return close + (two && close + 1 < all_.size() && all_[close + 1] == '}' ? 2 : 1);
    }

    [[nodiscard]] std::size_t question_marks(std::size_t i) const {
        std::size_t end = i;
        while (end < all_.size() && all_[end] == '?') ++end;
        constexpr std::size_t fewest = 3;
        return end - i >= fewest ? end : i;
    }

    // XX in place of a number or a name.
    std::size_t letters_x(std::size_t i) {
        const char letter = all_[i];
        if (i > 0 && (text::is_word_character(text::code_point_before(all_, i)) || all_[i - 1] == '-')) return i;
        std::size_t end = i;
        while (end < all_.size() && all_[end] == letter) ++end;
        const char32_t next = text::code_point_at(all_, end);
        if (end - i < 2 || text::is_word_character(next)) return i;
        if (letter == 'x') return end;
        constexpr std::size_t longest_numeral = 3;
        if (end - i > longest_numeral || next == U'%' || next == U'/') return end;
        // XX and XXX are numbers too.
        if (i == 0 || next == U'.' || next == U')' || next == U',' || next == 0 || next == U'\n') return i;
        constexpr std::size_t furthest = 40;
        const auto from = text::boundary_from(all_, i > furthest ? i - furthest : 0);
        const std::string before = text::fold(all_.substr(from, i - from));
        return ends_with_one_of(before, counted_behind()) ? end : i;
    }

    // A row of dots, or of strokes at the foot of the line, in which something is to be written.
    std::size_t dots(std::size_t i) {
        std::size_t end = i;
        std::size_t width = 0;
        while (end < all_.size()) {
            std::size_t next = end;
            const char32_t c = text::next_code_point(all_, next);
            if (!is_dot(c)) break;
            width += c == U'…' ? 3 : 1;
            end = next;
        }
        // Dots in the middle of another sign, and those that are none.
        if (end == i) return i;
        skipped_ = end;
        constexpr std::size_t ellipsis = 3;
        if (is_form_ || width < ellipsis) return i;
        // `v.v...`, `A, B, C....`: a list that goes on.
        const char32_t before = text::code_point_before(all_, i);
        if ((before != 0 && before != U' ' && before != U'(' && before != U'\n') || goes_on_a_list(i)) return i;
        // Blanks of numbers and days are those of documents, which other rules are about.
        if (is_blank_of_document(i, end)) return i;
        if (width == ellipsis) return stands_for_number(end) ? end : i;
        const char32_t behind = text::code_point_at(all_, end);
        return text::is_word_character(behind) ? i : end;
    }

    // `gạo, muối, ....`, `gồm: ....`.
    [[nodiscard]] bool goes_on_a_list(std::size_t begin) const {
        std::size_t at = begin;
        while (at > 0 && all_[at - 1] == ' ') --at;
        return at > 0 && (all_[at - 1] == ',' || all_[at - 1] == ';');
    }

    [[nodiscard]] bool is_blank_of_document(std::size_t begin, std::size_t end) const {
        constexpr std::size_t furthest = 24;
        const auto from = text::boundary_from(all_, begin > furthest ? begin - furthest : 0);
        const std::string before = text::fold(text::trimmed(all_.substr(from, begin - from)));
        for (const std::string_view word : {"số", "số:", "ngày", "tháng", "năm", "/"}) {
            if (before.ends_with(word)) return true;
        }
        const auto rest = text::trimmed(text::window(all_, end, furthest));
        return rest.starts_with("/") || rest.starts_with("-KH") || text::fold(rest).starts_with("tháng") || text::fold(rest).starts_with("năm 20");
    }

    // `đạt … %`, `khoảng … triệu đồng`.
    [[nodiscard]] bool stands_for_number(std::size_t end) const {
        constexpr std::size_t furthest = 24;
        const std::string rest = text::fold(text::trimmed(text::window(all_, end, furthest)));
        if (rest.starts_with("%")) return true;
        for (const std::string_view unit : {"triệu đồng", "tỷ đồng", "đồng", "người", "hồ sơ", "lượt", "buổi", "lớp", "văn bản", "hộ"}) {
            if (text::starts_with_words(rest, unit)) return true;
        }
        return false;
    }

    const Text& text_;
    std::string_view all_;
    bool is_form_;
    Findings& out_;
    std::size_t skipped_ = 0;
};

// Appendices that are forms, by the parts that their pointers begin with.
class Forms {
public:
    explicit Forms(const Draft& draft) {
        // Blanks in more texts than a draft has things left open.
        constexpr std::size_t most_blanks = 6;
        for (const auto& part : draft.parts) {
            for (std::size_t i = 0; i < part.document->appendices.size(); ++i) {
                const Appendix& appendix = part.document->appendices[i];
                const std::string pointer = part.at + "/appendices/" + std::to_string(i) + "/";
                const auto is_form = [](const std::optional<std::string>& words) { return words && form_names().starts(text::fold(*words)); };
                if (is_form(appendix.label) || is_form(appendix.title)) pointers_.insert(pointer);
            }
        }
        std::vector<std::pair<std::string, std::size_t>> blanks;
        for (const auto& text : draft.texts) {
            if (!text.in_appendix || (text.text.find("....") == std::string_view::npos && text.text.find("……") == std::string_view::npos)) continue;
            const std::string pointer = appendix_of(text.at);
            if (blanks.empty() || blanks.back().first != pointer) blanks.emplace_back(pointer, 0);
            if (++blanks.back().second == most_blanks) pointers_.insert(pointer);
        }
    }

    [[nodiscard]] bool holds(const Text& text) const {
        if (!text.in_appendix) return false;
        return pointers_.contains(appendix_of(text.at));
    }

private:
    static std::string appendix_of(std::string_view pointer) {
        constexpr std::string_view list = "/appendices/";
        const auto at = pointer.find(list);
        if (at == std::string_view::npos) return {};
        return std::string(pointer.substr(0, std::min(pointer.find('/', at + list.size()), pointer.size()))) + "/";
    }

    std::set<std::string> pointers_;
};

void check_placeholders(const Draft& draft, Report& report) {
    Findings found("placeholder-left", "placeholder-left/more", false);
    const Forms forms(draft);
    for (const auto& text : draft.texts) {
        // The number and the day of the document itself are blank until it is issued.
        if (text.zone != Zone::reference) Placeholders(text, forms.holds(text), found).find();
    }
    found.report(draft, report);
}

// A line of its own: `DỰ THẢO`, `Dự thảo lần 2`, `(bản nháp)`, `Dự thảo ngày 05/3/2026`.
bool is_draft_line(std::string_view line) {
    auto words = text::trimmed(line);
    constexpr std::size_t longest = 48;
    if (words.empty() || words.size() > longest) return false;
    while (!words.empty() && (words.front() == '(' || words.front() == '[' || words.front() == '*' || words.front() == '_')) words.remove_prefix(1);
    words = text::without_final(words, ".)]*_:");
    const std::string folded = text::fold(words);
    const auto length = draft_lines().match_at_start(folded);
    if (length == 0) return false;
    for (const auto& token : text::tokens_of(std::string_view(folded).substr(length))) {
        if (token.kind != TokenKind::word) continue;
        constexpr std::array further = {"lần",  "thứ", "ngày", "tháng", "năm",     "nhất", "hai", "ba", "tư",
                                        "cuối", "bản", "số",   "v",     "version", "lan",  "h",   "giờ"};
        if (std::none_of(further.begin(), further.end(), [&](std::string_view w) { return token.key == w; })) return false;
    }
    return true;
}

// `KH CCHC v2.docx`, the name of a state of the file, as a line of its own.
bool is_file_name(std::string_view line) {
    const auto words = text::trimmed(line);
    constexpr std::size_t longest = 80;
    if (words.empty() || words.size() > longest) return false;
    const std::string folded = text::fold(words);
    if (!folded.ends_with(".docx") && !folded.ends_with(".doc") && !folded.ends_with(".odt")) return false;
    constexpr std::array states = {"v1", "v2", "v3", "v4", "v5", "final", "dự thảo", "du thao", "sửa", "sua", "copy", "draft"};
    return std::any_of(states.begin(), states.end(), [&](std::string_view w) { return folded.find(w) != std::string::npos; });
}

// Whether a line stands before the title of the first document.
bool is_in_head(const Draft& draft, const Line& line) {
    const HeaderSpans& spans = draft.document.header.spans;
    const Span head = spans.number.joined_with(spans.date).joined_with(spans.type).joined_with(spans.state_title);
    return line.span.first <= head.last;
}

void check_draft_marks(const Draft& draft, Report& report) {
    const Line* first = nullptr;
    std::size_t count = 0;
    for (const auto& line : draft.lines) {
        // In tables it is what somebody is to deliver.
        if (line.in_table && !is_in_head(draft, line)) continue;
        if (!is_draft_line(line.text) && !is_file_name(line.text)) continue;
        if (count++ == 0) first = &line;
    }
    if (first != nullptr) {
        report.add("draft-mark", {is_in_head(draft, *first) ? "/header/marks" : "", first->span, std::string(text::trimmed(first->text))},
                   {std::string(text::trimmed(first->text))});
        return;
    }
    const auto& marks = draft.document.header.marks;
    const auto mark = std::find_if(marks.begin(), marks.end(), [](const std::string& m) { return is_draft_line(m); });
    if (mark != marks.end()) report.add("draft-mark", {"/header/marks/" + std::to_string(mark - marks.begin()), {}, *mark}, {*mark});
}

void check_internal_columns(const Draft& draft, Report& report) {
    model::for_each_node(draft.document, [&](const Node& node, const model::Place& place) {
        if (node.kind != NodeKind::table) return;
        for (std::size_t i = 0; i < node.table.columns.size(); ++i) {
            const std::string& header = node.table.columns[i].header;
            if (!internal_notes().in(text::fold(header))) continue;
            report.add("internal-only-column", {place.pointer + "/columns/" + std::to_string(i), node.span, header}, {header});
        }
    });
}

// How a stretch of text of a Word document is shown.
struct Shown {
    std::size_t count = 0;
    const Line* line = nullptr;
    std::string quote;
    std::uint32_t colour = 0;

    void note(const Line& where, std::string_view words, std::uint32_t in) {
        if (count++ != 0) return;
        line = &where;
        constexpr std::size_t longest = 80;
        quote = text::trimmed(text::window(words, 0, longest));
        colour = in;
    }
};

// What prints like black.
bool is_black(std::uint32_t colour) {
    constexpr std::uint32_t darkest = 0x48;
    return (colour >> 16) <= darkest && (colour >> 8 & 0xFF) <= darkest && (colour & 0xFF) <= darkest;
}

// Underlined and blue, as Word shows a link; or an address in any colour.
bool is_link(const RunStyle& style, std::string_view words) {
    const auto red = style.colour >> 16;
    const auto blue = style.colour & 0xFF;
    if (style.underlined && blue > red && blue >= 0x80) return true;
    return words.find("http") != std::string_view::npos || words.find("www.") != std::string_view::npos ||
           words.find('@') != std::string_view::npos || words.find(".vn") != std::string_view::npos;
}

void report_shown(const Draft& draft, Report& report, std::string_view finding, const Shown& shown, std::vector<std::string> arguments) {
    if (shown.count > 0) report.add(finding, {pointer_of(draft, *shown.line), shown.line->span, shown.quote}, std::move(arguments));
}

void check_run_looks(const Draft& draft, Report& report) {
    Shown coloured;
    Shown highlighted;
    Shown links;
    const auto& styles = draft.blocks.run_styles;
    for (const auto& line : draft.lines) {
        if (line.paragraph == nullptr) continue;
        const auto& runs = line.paragraph->runs;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].style >= styles.size()) continue;
            const RunStyle& style = styles[runs[i].style];
            if (!style.highlighted && is_black(style.colour)) continue;
            const std::size_t end = i + 1 < runs.size() ? runs[i + 1].begin : line.text.size();
            const auto words = line.text.substr(std::min<std::size_t>(runs[i].begin, end), end - std::min<std::size_t>(runs[i].begin, end));
            if (!text::has_word_character(words)) continue;
            if (style.highlighted) highlighted.note(line, words, style.colour);
            if (is_black(style.colour)) continue;
            (is_link(style, words) ? links : coloured).note(line, words, style.colour);
        }
    }
    const auto hex = [](std::uint32_t colour) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        std::string out;
        for (int shift = 20; shift >= 0; shift -= 4) out += digits[colour >> shift & 0xF];
        return out;
    };
    report_shown(draft, report, "colour-highlight-hidden/colour", coloured, {std::to_string(coloured.count), hex(coloured.colour)});
    report_shown(draft, report, "colour-highlight-hidden/highlight", highlighted, {std::to_string(highlighted.count)});
    report_shown(draft, report, "colour-highlight-hidden/link", links, {std::to_string(links.count)});
}

}  // namespace

void check_residue(const Draft& draft, Report& report) {
    check_placeholders(draft, report);
    check_draft_marks(draft, report);
    check_internal_columns(draft, report);
    check_run_looks(draft, report);
}

}  // namespace kehoach::checks
