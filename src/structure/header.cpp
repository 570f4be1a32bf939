#include "structure/header.h"

#include <algorithm>
#include <vector>

#include "structure/signature_lines.h"
#include "structure/titles.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/dates.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"
#include "vi/name_keys.h"
#include "vi/places.h"
#include "vi/symbols.h"

namespace kehoach::structure {
namespace {

class HeaderReader {
public:
    HeaderReader(const Items& items, std::size_t begin, std::size_t end, const std::string& at, Document& document, Context& context)
        : items_(items), begin_(begin), end_(end), at_(at), document_(document), header_(document.header), context_(context) {}

    std::size_t read() {
        std::size_t i = begin_;
        while (i < end_ && !items_[i].is_table()) {
            const Item& item = items_[i];
            if (item.kind == LineKind::type) {
                i = read_type(i);
                break;
            }
            // `*` alone before the place and date of the Party's documents.
            if (item.bullet && item.bullet->marker == "*" && !header_.type) {
                Item bare = item;
                bare.paragraph.text.erase(0, item.bullet->end);
                bare.paragraph.gaps.clear();
                if (read_line(bare)) {
                    ++i;
                    continue;
                }
            }
            if (item.kind == LineKind::label || item.kind == LineKind::bullet || item.kind == LineKind::legal_basis ||
                item.kind == LineKind::addressees) {
                if (!head_goes_on(i)) break;
            }
            if (is_signature_stamp(item)) {
                context_.discard(item.text(), DiscardReason::noise, item.span());
                ++i;
                continue;
            }
            if (read_line(item)) {
                ++i;
                if (header_.title) {  // V/v of a công văn, which has no name of its type
                    i = read_title(items_, i, end_, header_.title, header_.spans.title, at_ + "/header/title", context_);
                    i = read_late_lines(i);
                    break;
                }
                continue;
            }
            if (const std::size_t behind = read_type_with_title(i); behind != i) {
                i = behind;
                break;
            }
            if (!head_goes_on(i)) break;
            keep_unknown(item);
            ++i;
        }
        finish_issuer();
        return i;
    }

private:
    // `Ký bởi: ... Thời gian ký: ...`, the words of a digital signature's picture above the head.
    static bool is_signature_stamp(const Item& item) {
        constexpr std::size_t longest = 300;
        return item.text().size() < longest && vi::signature_stamp_starts().starts(item.folded) && item.text().find(':') != std::string::npos;
    }

    // A line of the head in one or more columns. False if it is none.
    bool read_line(const Item& item) {
        constexpr std::size_t longest_line = 600;
        if (item.text().size() > longest_line) return false;
        span_ = item.span();
        const auto segments = segments_of(item.paragraph);
        std::vector<std::string_view> pieces;
        for (const auto segment : segments) {
            if (!pieces.empty() && !is_head_piece(segment) && !is_head_piece(pieces.back())) {
                // A gap inside one piece: a blank in a date or number, or wide setting.
                const char* begin = pieces.back().data();
                pieces.back() = {begin, static_cast<std::size_t>(segment.data() + segment.size() - begin)};
                continue;
            }
            pieces.push_back(segment);
        }
        if (pieces.size() > 1 && is_head_piece(item.text()) && !std::any_of(pieces.begin(), pieces.end(), [&](auto p) { return is_head_piece(p); })) {
            pieces = {item.text()};
        }
        if (segments.size() > 1 && is_blank_date_or_number(item.text(), segments)) pieces = {item.text()};
        const Header before = header_;
        const auto organs_before = organs_;
        const Span organs_span_before = organs_span_;
        for (const auto piece : pieces) {
            if (read_piece(piece, item)) continue;
            header_ = before;
            organs_ = organs_before;
            organs_span_ = organs_span_before;
            return false;
        }
        flattened_ = flattened_ || pieces.size() > 1 || item.paragraph.tab_before;
        return true;
    }

    // `Số:      /KH-UBND`, `ngày      tháng 3 năm 2025`: a gap where a number will be.
    static bool is_blank_date_or_number(std::string_view text, const std::vector<std::string_view>& segments) {
        const auto number = vi::number_line(text);
        if (number && number->end == text.size() && segments.front().size() < 6) return true;
        const auto date = vi::date_phrase(text);
        return date && date->end == text.size() && !vi::number_line(text) && !vi::date_phrase(segments.back());
    }

    static bool is_head_piece(std::string_view piece) {
        if (piece.empty()) return false;
        const std::string folded = text::fold(piece, 120);
        return vi::state_titles().in(folded) || vi::mottos().in(folded) || vi::union_titles().is(folded) || vi::number_line(piece).has_value() ||
               vi::date_phrase(piece).has_value() || vi::marks().is(folded) || vi::subject_starts().starts(folded) ||
               (text::is_all_capitals(piece) && vi::organ_starts().starts(folded));
    }

    bool read_piece(std::string_view piece, const Item& item) {
        piece = text::trimmed(piece);
        if (piece.empty()) return true;
        if (!text::has_word_character(piece)) return true;  // a rule drawn with dashes
        const std::string folded = text::fold(piece);
        if (!header_.state_title && vi::union_titles().is(folded)) {
            header_.state_title = piece;
            header_.spans.state_title = span_;
            return true;
        }
        if (read_phrase(piece, folded, vi::state_titles(), header_.state_title, header_.spans.state_title, item)) return true;
        if (read_phrase(piece, folded, vi::mottos(), header_.motto, header_.spans.motto, item)) return true;
        if (read_repeated(piece, folded) || read_misspelt(piece, folded)) return true;
        if (read_number(piece, item)) return true;
        if (read_place_date(piece)) return true;
        constexpr std::size_t most_marks = 8;
        const bool mark = header_.marks.size() < most_marks && is_mark(folded);
        if (mark && (text::is_all_capitals(piece.substr(0, piece.find('('))) || item.is_emphasised())) {
            header_.marks.emplace_back(piece);
            return true;
        }
        if (vi::subject_starts().starts(folded) && !header_.title && !header_.type) {
            header_.title = piece;
            header_.spans.title = span_;
            return true;
        }
        return read_organ(piece, folded, item.is_emphasised() || &item == &items_[begin_] || (!organs_.empty() && &item == &items_[begin_ + 1]));
    }

    // A fixed phrase (Quốc hiệu, Tiêu ngữ) in a line that may hold other pieces before and behind it.
    bool read_phrase(std::string_view piece, const std::string& folded, const vi::Phrases& phrases, std::optional<std::string>& field, Span& span,
                     const Item& item) {
        const std::size_t found = phrases.find(folded);
        if (found == std::string::npos || field || piece.size() != folded_size(piece, folded)) return false;
        const std::size_t length = phrases.match_at_start(std::string_view(folded).substr(found));
        const std::size_t begin = text::offset_in_source(piece, folded, found);
        const std::size_t end = text::offset_in_source(piece, folded, found + length);
        const auto before = text::trimmed(piece.substr(0, begin));
        const auto behind = text::trimmed(piece.substr(end));
        const Header header = header_;
        const auto organs = organs_;
        field = piece.substr(begin, end - begin);
        span = span_;
        if ((before.empty() || read_piece(before, item)) && (behind.empty() || read_piece(behind, item))) return true;
        header_ = header;
        organs_ = organs;
        return false;
    }

    // Quốc hiệu and Tiêu ngữ for the second time, left from a template.
    bool read_repeated(std::string_view piece, std::string_view folded) {
        const bool again = (header_.state_title && vi::state_titles().is(folded)) || (header_.motto && vi::mottos().is(folded));
        if (again) context_.discard(std::string(piece), DiscardReason::noise, span_);
        return again;
    }

    // Quốc hiệu and Tiêu ngữ with a letter or two or their accents wrong.
    bool read_misspelt(std::string_view piece, std::string_view folded) {
        constexpr std::size_t longest = 120;
        if ((header_.state_title && header_.motto) || piece.size() > longest) return false;
        const std::string key = vi::bare_key(folded);
        const auto like = [&](std::string_view phrase) { return vi::edits_between(key, phrase, most_edits) <= most_edits; };
        if (!header_.state_title && like("conghoaxahoichunghiavietnam")) {
            header_.state_title = piece;
            header_.spans.state_title = span_;
            return true;
        }
        if (!header_.motto && like("doclaptudohanhphuc")) {
            header_.motto = piece;
            header_.spans.motto = span_;
            return true;
        }
        return false;
    }

    // Offsets of the key hold in the text only if folding changed no number of code points.
    static std::size_t folded_size(std::string_view piece, const std::string& folded) {
        return text::length(piece) == text::length(folded) ? piece.size() : 0;
    }

    bool read_number(std::string_view piece, const Item& item) {
        if (header_.number) return false;
        const auto line = vi::number_line(piece);
        if (!line) return false;
        const auto rest = text::trimmed(piece.substr(line->end));
        header_.number = line->number;
        header_.spans.number = span_;
        if (!rest.empty() && !read_piece(rest, item)) {
            header_.number.reset();
            return false;
        }
        if (!line->number.value) context_.report("number-blank", at_ + "/header/number", span_, {line->number.raw});
        if (line->spaced) context_.report("number-format/spaces", at_ + "/header/number", span_, {line->number.raw});
        return true;
    }

    // The comma between place and date may be missing.
    static bool looks_like_a_place(std::string_view text) {
        constexpr std::size_t longest = 60;
        if (text.size() > longest) return false;
        const std::string folded = text::fold(text);
        std::size_t length = 0;
        if (vi::type_at_start(folded, length) != nullptr || vi::organ_starts().starts(folded)) return false;
        static const vi::Phrases levels = {"Xã", "Phường", "Đặc khu", "Thị trấn", "Thị xã", "Huyện", "Quận", "TX"};
        return vi::is_place_name(folded) || vi::without_level(text).begin != 0 || levels.starts(folded);
    }

    bool read_place_date(std::string_view piece) {
        if (header_.date) return false;
        const auto phrase = vi::date_phrase(piece);
        if (!phrase) return false;
        auto place = text::trimmed(piece.substr(0, phrase->begin));
        if (!place.empty() && place.back() != ',' && !looks_like_a_place(place)) return false;
        place = text::without_final(place, ",");
        constexpr std::size_t longest_place = 90;
        if (place.size() > longest_place || piece.size() - phrase->end > 20) return false;
        if (!place.empty()) {
            header_.place = place;
            header_.place_span = span_;
        }
        header_.spans.date = span_;
        header_.date = Date{std::string(text::without_final(piece.substr(phrase->begin), ".")), phrase->value};
        if (phrase->impossible) {
            context_.report("date-invalid", at_ + "/header/date", span_, {header_.date->raw});
        } else if (!phrase->complete) {
            context_.report(phrase->value ? "date-blank" : "date-blank/year", at_ + "/header/date", span_, {header_.date->raw});
        }
        return true;
    }

    bool read_organ(std::string_view piece, const std::string& folded, bool may_be_small) {
        constexpr std::size_t longest_organ = 200;
        constexpr std::size_t most_organs = 12;
        if (header_.type || piece.size() > longest_organ || organs_.size() > most_organs) return false;
        const bool starts = vi::organ_starts().starts(folded) || vi::positions().starts(folded);
        // Bold lines in small letters at the very top name organs too.
        const bool capitals = text::is_all_capitals(piece) || (starts && may_be_small && piece.size() < 100 && !text::ends_a_sentence(piece));
        if (!capitals) return false;
        std::size_t length = 0;
        if (vi::type_at_start(folded, length) != nullptr && !starts) return false;
        if (!starts && organs_.empty()) return false;
        const bool joint = !organs_.empty() && organs_.back().ends_with('-');
        // `BAN CHẤP HÀNH` / `TỈNH QUẢNG TRỊ`; `SỞ KHOA HỌC` / `VÀ CÔNG NGHỆ`: a line that begins no organ goes on with the one above.
        if (starts && !joint) {
            organs_.emplace_back(piece);
        } else {
            text::append_with(organs_.back(), piece, " ");
        }
        organs_span_ = organs_span_.joined_with(span_);
        return true;
    }

    void finish_issuer() {
        if (organs_.empty()) return;
        Issuer issuer;
        issuer.name = organs_.back();
        for (std::size_t i = 0; i + 1 < organs_.size(); ++i) {
            if (!issuer.parent) issuer.parent.emplace();
            text::append_with(*issuer.parent, organs_[i], " ");
        }
        issuer.span = organs_span_;
        header_.issuer = std::move(issuer);
        if (flattened_ && header_.state_title) context_.report("header-flattened", at_ + "/header", items_[begin_].span(), {});
    }

    // Whether lines of a head still follow within a few lines.
    [[nodiscard]] bool head_goes_on(std::size_t at) const {
        constexpr std::size_t furthest = 8;
        for (std::size_t i = at + 1; i < end_ && i <= at + furthest && !items_[i].is_table(); ++i) {
            switch (items_[i].kind) {
                case LineKind::state_title:
                case LineKind::number:
                case LineKind::type: return true;
                case LineKind::place_date: return !header_.date;
                case LineKind::text:
                    if (is_type_with_title(items_[i])) return true;
                    break;
                case LineKind::label:
                case LineKind::legal_basis:
                case LineKind::recipients: return false;
                default: break;
            }
        }
        return false;
    }

    void keep_unknown(const Item& item) {
        context_.report("header-line-unrecognised", at_ + "/preamble/" + std::to_string(document_.preamble.size()), item.span(),
                        {excerpt(item.text())});
        Node node;
        node.text = item.text();
        node.span = item.span();
        document_.preamble.push_back(std::move(node));
    }

    void set_type(const vi::TypeName& type) {
        header_.type = DocumentType{type.code.empty() ? std::nullopt : std::optional<std::string>(type.code), std::string(type.name)};
    }

    static bool is_type_with_title(const Item& item) {
        std::size_t length = 0;
        if (item.kind == LineKind::label || vi::type_at_start(item.folded, length) == nullptr || item.text().ends_with(':')) return false;
        const std::size_t end = text::offset_in_source(item.text(), item.folded, length);
        const auto word = std::string_view(item.text()).substr(0, end);
        if (!text::is_all_capitals(word) || item.text().size() > 500) return false;
        return item.capitals || item.is_emphasised() || item.paragraph.blank_before;
    }

    // The type on a line of its own, the title below it.
    std::size_t read_type(std::size_t i) {
        header_.spans.type = items_[i].span();
        set_type(*vi::type_named(text::without_final(items_[i].folded, ":.")));
        return read_below_type(i + 1);
    }

    // `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026`: type and title on one line. Returns `i` if it is no such line.
    std::size_t read_type_with_title(std::size_t i) {
        const Item& item = items_[i];
        if (!is_type_with_title(item)) return i;
        std::size_t length = 0;
        const auto* type = vi::type_at_start(item.folded, length);
        const std::size_t end = text::offset_in_source(item.text(), item.folded, length);
        set_type(*type);
        header_.spans.type = item.span();
        header_.spans.title = item.span();
        header_.title = text::trimmed(std::string_view(item.text()).substr(end));
        return read_below_type(i + 1);
    }

    std::size_t read_below_type(std::size_t i) {
        // A mark in a text box or a line of its own between type and title.
        while (i < end_ && !items_[i].is_table() && items_[i].kind == LineKind::mark && read_line(items_[i])) ++i;
        i = read_title(items_, i, end_, header_.title, header_.spans.title, at_ + "/header/title", context_);
        document_.reference = read_reference(items_, i, end_);
        return read_late_lines(i);
    }

    // Number, place and date that a converter put behind the title.
    std::size_t read_late_lines(std::size_t i) {
        while (i < end_ && !items_[i].is_table()) {
            const LineKind kind = items_[i].kind;
            const bool late = (kind == LineKind::number && !header_.number) || (kind == LineKind::place_date && !header_.date) ||
                              (kind == LineKind::state_title && (!header_.state_title || !header_.motto)) || kind == LineKind::mark;
            if (!late || !read_line(items_[i])) break;
            ++i;
        }
        return i;
    }

    static constexpr std::size_t most_edits = 2;

    const Items& items_;
    std::size_t begin_;
    std::size_t end_;
    const std::string& at_;
    Document& document_;
    Header& header_;
    Context& context_;
    std::vector<std::string> organs_;
    Span span_;         // of the line that is read
    Span organs_span_;  // of the lines of organs_
    bool flattened_ = false;
};

}  // namespace

std::size_t read_header(const Items& items, std::size_t begin, std::size_t end, const std::string& at, Document& document, Context& context) {
    return HeaderReader(items, begin, end, at, document, context).read();
}

bool is_party_document(const Header& header) {
    return header.state_title && (vi::party_titles().in(text::fold(*header.state_title)) || vi::union_titles().is(text::fold(*header.state_title)));
}

void report_missing(const Header& header, const std::string& at, Context& context) {
    const auto missing = [&](bool present, std::string_view finding, std::string_view field) {
        if (!present) context.report(finding, at + "/header" + std::string(field), {});
    };
    missing(header.issuer.has_value(), "component-missing/organ", "/issuer");
    missing(header.state_title.has_value(), "component-missing/quoc-hieu", "/state_title");
    missing(header.motto.has_value() || is_party_document(header), "component-missing/tieu-ngu", "/motto");
    missing(header.type.has_value() || header.title.has_value(), "component-missing/doc-type", "/type");
    missing(header.title.has_value(), "component-missing/trich-yeu", "/title");
}

}  // namespace kehoach::structure
