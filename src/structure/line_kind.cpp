#include "structure/items.h"
#include "structure/signature_lines.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/dates.h"
#include "vi/lexicon.h"
#include "vi/symbols.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t longest_heading = 220;

// `Kế hoạch:` and `KẾ HOẠCH` alone on a line.
bool is_type_line(std::string_view folded) { return vi::type_named(text::without_final(folded, ":.")) != nullptr; }

// `PHỤ LỤC`, `Phụ lục I`, `Phụ lục số 2: DANH MỤC ...`; no sentence that begins with the word.
bool is_appendix_line(std::string_view text, std::string_view folded, bool emphasised) {
    if (!vi::appendix_words().starts(folded) || text.size() > 2 * longest_heading) return false;
    const auto head = appendix_label(text);
    if (!head) return false;
    if (head->end >= text.size()) return true;
    const auto rest = text::trimmed(text.substr(head->end));
    if (text::is_all_capitals(rest) || rest.front() == '(') return true;
    return head->ordinal.has_value() && (head->stopped || emphasised || text::is_all_capitals(text));
}

// Quốc hiệu in capitals, or Tiêu ngữ; a sentence may name the State in small letters.
bool holds_state_title(std::string_view text, std::string_view folded) {
    if (vi::mottos().in(folded) || vi::union_titles().is(folded)) return true;
    const std::size_t at = vi::state_titles().find(folded);
    if (at == std::string_view::npos) return false;
    const std::size_t begin = text::offset_in_source(text, folded, at);
    const std::size_t end = text::offset_in_source(text, folded, at + vi::state_titles().match_at_start(folded.substr(at)));
    return at == 0 || text::is_all_capitals(text.substr(begin, end - begin));
}

}  // namespace

LineKind kind_of(std::string_view text, std::string_view folded, bool emphasised) {
    if (text.size() < longest_heading && holds_state_title(text, folded)) return LineKind::state_title;
    if (vi::number_line(text)) return LineKind::number;
    if (text.size() < longest_heading) {
        const auto date = vi::date_phrase(text);
        const bool behind_place = date && (date->begin == 0 || text::trimmed(text.substr(0, date->begin)).ends_with(','));
        const bool alone = date && text.size() - date->end < 14;
        if (behind_place && alone && !vi::reference_starts().starts(folded)) return LineKind::place_date;
    }
    if (is_mark(folded) && (text::is_all_capitals(text.substr(0, text.find('('))) || emphasised)) return LineKind::mark;
    if (is_type_line(folded)) return LineKind::type;
    if (vi::addressee_starts().starts(folded)) return LineKind::addressees;
    if (vi::reference_starts().starts(folded) && text.front() == '(') return LineKind::reference;
    if (starts_recipients(text, folded)) return LineKind::recipients;
    if (capacity_prefix(text)) return LineKind::capacity;
    if (is_position_line(text, folded, emphasised)) return LineKind::position;
    if (is_appendix_line(text, folded, emphasised)) return LineKind::appendix;
    if (vi::legal_basis_starts().starts(folded)) return LineKind::legal_basis;
    if (vi::label_of(text, emphasised)) return LineKind::label;
    if (vi::bullet_of(text)) return LineKind::bullet;
    return LineKind::text;
}

}  // namespace kehoach::structure
