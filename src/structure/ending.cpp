#include "structure/ending.h"

#include <algorithm>
#include <vector>

#include "structure/header.h"
#include "structure/signature_lines.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

bool is_signing_mark(std::string_view text, const std::string& folded) {
    return vi::signing_marks().is(text::without_final(folded, ".,")) || (vi::signature_stamp_starts().starts(folded) && text.size() < 120);
}

// A name of a person without the rank or degree before it: `Thượng tá Bùi Văn Thọ`. `folded` is the comparison key of its first words.
std::string_view without_rank(std::string_view text, const std::string& folded) {
    const std::size_t rank = vi::ranks().match_at_start(folded);
    return rank == 0 ? text : text::trimmed(text.substr(text::offset_in_source(text, folded, rank)));
}

// `Lưu Thị Hồng Vân`: Lưu is a family name too. Abbreviations behind it are units that file.
bool is_name_of_signer(std::string_view text) {
    if (!text::looks_like_a_name(text) || text.find_first_of(":,;.") != std::string_view::npos) return false;
    const auto words = text::split(text, ' ');
    return std::none_of(words.begin(), words.end(), [](std::string_view word) { return text::is_all_capitals(word); });
}

// `Lưu: VT`, `Lưu VT`; no `Lưu ý: ...`, `Lưu trữ hồ sơ`. `item` is the key of the text without its bullet.
bool is_filing(std::string_view text, std::string_view item) {
    const std::size_t matched = vi::filing_starts().match_at_start(item);
    if (matched == 0 || is_name_of_signer(text)) return false;
    const auto rest = text::trimmed(item.substr(matched));
    if (rest.empty() || rest.front() == ':' || rest.front() == '.' || rest.front() == ';' || rest.front() == '-') return true;
    if (vi::filing_units().starts(rest)) return true;
    // Any other abbreviation is a unit too.
    const auto bullet = vi::bullet_of(text);
    const auto words = text::split(bullet ? text.substr(bullet->end) : text, ' ');
    return words.size() > 1 && text::is_all_capitals(text::without_final(words[1], ",;."));
}

// What a piece of the ending is, where several may stand side by side.
enum class Piece : std::uint8_t { recipients, bullet, filing, capacity, position, name, signing_mark, other };

// `folded` is the comparison key of the first words of `text`.
Piece piece_of(std::string_view text, const std::string& folded, bool emphasised) {
    if (starts_recipients(text, folded)) return Piece::recipients;
    if (is_signing_mark(text, folded)) return Piece::signing_mark;
    if (capacity_prefix(text)) return Piece::capacity;
    const auto bullet = vi::bullet_of(text);
    const std::string item = bullet ? text::fold(text.substr(bullet->end), 30) : folded;
    if (is_filing(text, item)) return Piece::filing;
    if (bullet) return Piece::bullet;
    if (is_position_line(text, folded, emphasised) || vi::positions().is(text::without_final(folded, ",.:"))) return Piece::position;
    const bool organ = text::is_all_capitals(text) && vi::organ_starts().starts(folded);
    if (!organ && text::looks_like_a_name(without_rank(text, folded)) && text.size() < 60) return Piece::name;
    return Piece::other;
}

Piece piece_of(std::string_view text, bool emphasised) { return piece_of(text, text::fold(text, 90), emphasised); }

class EndingReader {
public:
    EndingReader(const Items& items, std::size_t begin, const std::string& pointer, Document& document, Context& context)
        : items_(items), begin_(begin), pointer_(pointer), document_(document), context_(context) {}

    std::size_t read() {
        std::size_t i = begin_;
        for (; i < items_.size() && !items_[i].is_table(); ++i) {
            if (!read_line(i)) break;
        }
        discard_heads(recipients_heads_, document_.recipients.empty());
        discard_heads(filing_heads_, document_.filing.empty());
        // A comma that ends an item of the Party's lists; inside an item it has been read past.
        for (auto& recipient : document_.recipients) recipient = std::string(text::without_final(recipient, ","));
        for (std::size_t s = 0; s < document_.signatures.size(); ++s) {
            const Signature& signature = document_.signatures[s];
            if (signature.name) continue;
            const std::string office = signature.position             ? *signature.position
                                       : signature.capacities.empty() ? std::string()
                                                                      : signature.capacities.back().of;
            context_.report("signature-name/missing", pointer_ + "/signatures/" + std::to_string(s), signature.span, {office});
        }
        return i;
    }

private:
    // The words `Nơi nhận` and `Lưu`, which the lists of the document imply, as they stood in the source.
    struct Head {
        std::string text;
        Span span;
    };

    static void note_head(std::string_view text, Span span, std::vector<Head>& heads) { heads.push_back({std::string(text::trimmed(text)), span}); }

    // A list implies its head once; heads of empty lists and further heads are text that stands nowhere else.
    void discard_heads(const std::vector<Head>& heads, bool list_is_empty) {
        for (std::size_t h = list_is_empty ? 0 : 1; h < heads.size(); ++h) context_.discard(heads[h].text, DiscardReason::noise, heads[h].span);
    }

    // What stands behind the words `Nơi nhận` and their colon, however often they stand there.
    std::string_view behind_recipients_heads(std::string_view text, Span span) {
        while (true) {
            const std::string folded = text::fold(text, 12);
            const std::size_t matched = vi::recipient_starts().match_at_start(folded);
            if (matched == 0) return text;
            const std::size_t cut = text::offset_in_source(text, folded, matched);
            note_head(text.substr(0, cut), span, recipients_heads_);
            text.remove_prefix(cut);
            while (!text.empty() && (text.front() == ':' || text.front() == ' ')) text.remove_prefix(1);
        }
    }

    bool read_line(std::size_t i) {
        const Item& item = items_[i];
        switch (item.kind) {
            case LineKind::appendix:
            case LineKind::reference:
            case LineKind::number:
            case LineKind::state_title:
            case LineKind::type:
            case LineKind::label: return false;
            default: break;
        }
        const auto pieces = pieces_of(item);
        const bool all_signing = pieces.size() > 1;
        std::size_t column = 0;
        for (std::size_t p = 0; p < pieces.size(); ++p) {
            if (!read_piece(pieces[p], i, all_signing, column)) {
                if (p == 0) return false;
                keep_unknown(pieces[p], item.span());
            }
        }
        return true;
    }

    // The columns of a line; a gap parts pieces only where the right one is of the signature, or a new list.
    static std::vector<std::string_view> pieces_of(const Item& item) {
        std::vector<std::string_view> pieces;
        for (const auto segment : segments_of(item.paragraph)) {
            const Piece kind = piece_of(segment, item.is_emphasised());
            const bool parts = pieces.empty() || (kind != Piece::other && kind != Piece::bullet);
            if (parts) {
                pieces.push_back(segment);
            } else {
                const char* begin = pieces.back().data();
                pieces.back() = {begin, static_cast<std::size_t>(segment.data() + segment.size() - begin)};
            }
        }
        return pieces;
    }

    bool read_piece(std::string_view text, std::size_t i, bool beside, std::size_t& column) {
        const Item& item = items_[i];
        switch (piece_of(text, item.is_emphasised())) {
            case Piece::recipients: {
                in_recipients_ = true;
                if (!document_.recipients_span.is_known()) document_.recipients_span = item.span();
                const auto rest = behind_recipients_heads(text, item.span());
                if (!rest.empty() && !read_piece(rest, i, beside, column)) keep_unknown(rest, item.span());
                return true;
            }
            case Piece::signing_mark: context_.discard(std::string(text), DiscardReason::noise, item.span()); return true;
            case Piece::filing: return read_filing(text, item.span());
            case Piece::bullet: {
                // Without the words `Nơi nhận` a list is not known to be one of recipients.
                if (recipients_heads_.empty()) break;
                // `- Như trên; TM. ỦY BAN NHÂN DÂN`: the signature's column run into the list.
                for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
                    const auto rest = text.substr(at + 1);
                    const bool behind_item = text[at - 1] == ';' || text[at - 1] == '.' || text[at - 1] == ',';
                    const bool position = behind_item && text::is_all_capitals(rest) && vi::positions().starts(text::fold(rest, 60));
                    if (!position && !capacity_prefix(rest)) continue;
                    read_recipients(text.substr(0, at), item.span());
                    read_signature(rest, item.span(), false, column);
                    return true;
                }
                read_recipients(text, item.span());
                in_recipients_ = true;
                return true;
            }
            case Piece::capacity:
            case Piece::position: read_signature(text, item.span(), beside, column); return true;
            case Piece::name:
                if (read_name(text, item.span(), beside)) return true;
                break;
            case Piece::other: break;
        }
        return read_other(text, i);
    }

    void read_recipients(std::string_view text, Span span) {
        std::size_t start = 0;
        while (start < text.size()) {
            auto end = text.find(';', start);
            // A semicolon parts recipients only where a new bullet or the filing follows it.
            while (end != std::string_view::npos && !starts_entry(text::trimmed(text.substr(end + 1)))) end = text.find(';', end + 1);
            end = std::min(end, text.size());
            const auto part = text::trimmed(text.substr(start, end - start));
            const auto bullet = vi::bullet_of(part);
            const auto name = bullet ? part.substr(bullet->end) : part;
            if (is_filing(name, text::fold(name, 20))) {
                read_filing(part, span);
            } else if (const auto clean = text::without_final(name, ";."); !clean.empty()) {
                open_recipient_ = clean.size() == name.size();
                document_.recipients.emplace_back(clean);
                document_.recipient_spans.push_back(span);
            }
            start = end + 1;
        }
    }

    static bool starts_entry(std::string_view text) { return vi::bullet_of(text) || is_filing(text, text::fold(text, 20)); }

    bool read_filing(std::string_view text, Span span) {
        const auto bullet = vi::bullet_of(text);
        std::string_view rest = bullet ? text.substr(bullet->end) : text;
        const std::string folded = text::fold(rest, 12);
        const std::size_t cut = text::offset_in_source(rest, folded, vi::filing_starts().match_at_start(folded));
        note_head(rest.substr(0, cut), span, filing_heads_);
        document_.filing_span = document_.filing_span.joined_with(span);
        rest = text::trimmed(rest.substr(cut));
        const bool colon = rest.starts_with(':') || rest.starts_with('.');
        while (!rest.empty() && (rest.front() == ':' || rest.front() == '.' || rest.front() == ';' || rest.front() == '-' || rest.front() == ' ')) {
            rest.remove_prefix(1);
        }
        // The Party's documents write `Lưu Văn phòng ...`.
        if (!colon && !is_party_document(document_.header)) context_.report("recipients-luu/colon", pointer_ + "/filing", span, {std::string(text)});
        // The signature's column may follow on the same line.
        for (auto at = rest.find(' '); at != std::string_view::npos; at = rest.find(' ', at + 1)) {
            if (!capacity_prefix(rest.substr(at + 1))) continue;
            std::size_t column = 0;
            read_signature(rest.substr(at + 1), span, false, column);
            rest = rest.substr(0, at);
            break;
        }
        for (const auto part : text::split(rest, ',')) {
            for (const auto piece : text::split(part, ';')) {
                const auto clean = text::without_final(piece, ".;");
                if (!clean.empty()) document_.filing.emplace_back(clean);
            }
        }
        filed_ = true;
        in_recipients_ = false;
        return true;
    }

    void read_signature(std::string_view text, Span span, bool beside, std::size_t& column) {
        in_recipients_ = in_recipients_ && !filed_;
        bool first = true;
        std::size_t slot = 0;
        for (const auto part : signature_parts(text)) {
            const auto prefix = capacity_prefix(part);
            if (first) slot = slot_for(beside, column, prefix.has_value());
            first = false;
            Signature& signature = document_.signatures[slot];
            signature.span = signature.span.joined_with(span);
            if (prefix) {
                signature.capacities.push_back({prefix->form, std::string(part.substr(prefix->end))});
            } else if (signature.position) {
                text::append_with(*signature.position, part, " ");
            } else {
                signature.position = part;
            }
        }
        in_signature_ = true;
    }

    // The signature that a line belongs to: by its column where several stand side by side, else the last one that is open.
    std::size_t slot_for(bool beside, std::size_t& column, bool capacity) {
        auto& signatures = document_.signatures;
        const std::size_t first_open = first_open_;
        if (beside && !in_recipients_) {
            const std::size_t slot = first_open + column++;
            while (signatures.size() <= slot) signatures.emplace_back();
            return slot;
        }
        for (std::size_t s = first_open; s < signatures.size(); ++s) {
            const bool takes = !signatures[s].name && (capacity ? !signatures[s].position : true);
            if (takes && (capacity || !signatures[s].position)) return s;
        }
        if (!signatures.empty() && !signatures.back().name && !capacity) return signatures.size() - 1;
        signatures.emplace_back();
        return signatures.size() - 1;
    }

    bool read_name(std::string_view text, Span span, bool beside) {
        auto& signatures = document_.signatures;
        if (signatures.empty()) return false;
        if (in_recipients_ && !beside && !in_signature_) return false;
        for (auto& signature : signatures) {
            if (signature.name || (!signature.position && signature.capacities.empty())) continue;
            signature.name = text;
            signature.span = signature.span.joined_with(span);
            if (&signature == &signatures.back()) first_open_ = signatures.size();
            return true;
        }
        return false;
    }

    // Lines that are none of the above: the second line of a recipient, of an organ, of an office.
    bool read_other(std::string_view text, std::size_t i) {
        const Item& item = items_[i];
        const std::string folded = text::fold(text, 90);
        if (in_recipients_ && !item.is_emphasised() && !text::is_all_capitals(text) && text.size() < 200) {
            const bool goes_on =
                open_recipient_ && !document_.recipients.empty() && (text::starts_in_lower_case(text) || document_.recipients.back().ends_with(','));
            if (goes_on) {
                const auto clean = text::without_final(text, ";.");
                open_recipient_ = clean.size() == text.size();
                text::append_with(document_.recipients.back(), clean, " ");
                document_.recipient_spans.back() = document_.recipient_spans.back().joined_with(item.span());
            } else {
                read_recipients(text, item.span());
            }
            return true;
        }
        auto& signatures = document_.signatures;
        const bool open = !signatures.empty() && !signatures.back().name;
        if (open && text::is_all_capitals(text) && text.size() < 120 && !vi::appendix_starts().starts(folded)) {
            Signature& signature = signatures.back();
            const bool organ = vi::organ_starts().starts(folded);
            if (!organ && text::looks_like_a_name(without_rank(text, text::fold(text, 30))) && signature.position && text.size() < 40 &&
                !name_follows(i)) {
                signature.name = text;
            } else if (signature.position) {
                text::append_with(*signature.position, text, " ");
            } else if (!signature.capacities.empty()) {
                text::append_with(signature.capacities.back().of, text, " ");
            }
            return true;
        }
        // A note below the last name: no appendix begins in small letters.
        const bool note = !signatures.empty() && signatures.back().name && text::starts_in_lower_case(text) && text.size() < 120;
        if (!note && !ending_goes_on(i)) return false;
        keep_unknown(text, item.span());
        return true;
    }

    // Whether the very next lines name a signer, so that this one belongs to the office above it.
    [[nodiscard]] bool name_follows(std::size_t at) const {
        constexpr std::size_t furthest = 2;
        for (std::size_t i = at + 1; i < items_.size() && i <= at + furthest && !items_[i].is_table(); ++i) {
            const Piece piece = piece_of(items_[i].text(), items_[i].folded, items_[i].is_emphasised());
            if (piece == Piece::name) return true;
            if (piece != Piece::signing_mark) return false;
        }
        return false;
    }

    // Whether lines of an ending still follow within a few lines.
    [[nodiscard]] bool ending_goes_on(std::size_t at) const {
        constexpr std::size_t furthest = 4;
        for (std::size_t i = at + 1; i < items_.size() && i <= at + furthest && !items_[i].is_table(); ++i) {
            const Item& item = items_[i];
            if (item.kind == LineKind::appendix || item.kind == LineKind::type || item.kind == LineKind::reference || item.kind == LineKind::label)
                return false;
            const bool recipients_follow = item.kind == LineKind::recipients && document_.recipients.empty() && document_.filing.empty();
            if (recipients_follow || item.kind == LineKind::capacity) return true;
            const Piece piece = piece_of(item.text(), item.folded, item.is_emphasised());
            if (piece == Piece::filing && document_.filing.empty()) return true;
            const bool open = !document_.signatures.empty() && !document_.signatures.back().name;
            if (piece == Piece::name && open) return true;
        }
        return false;
    }

    void keep_unknown(std::string_view text, Span span) {
        context_.report("ending-line-unrecognised", pointer_ + "/closing/" + std::to_string(document_.closing.size()), span, {excerpt(text)});
        Node node;
        node.text = text;
        node.span = span;
        document_.closing.push_back(std::move(node));
    }

    const Items& items_;
    std::size_t begin_;
    const std::string& pointer_;
    Document& document_;
    Context& context_;
    std::vector<Head> recipients_heads_;
    std::vector<Head> filing_heads_;
    bool in_recipients_ = false;
    bool in_signature_ = false;
    bool filed_ = false;
    bool open_recipient_ = false;
    std::size_t first_open_ = 0;
};

}  // namespace

bool starts_ending(const Items& items, std::size_t at) {
    if (items[at].is_table()) return false;
    const Item& item = items[at];
    if (item.kind == LineKind::recipients || item.kind == LineKind::capacity) return true;
    const bool columns = !item.paragraph.gaps.empty();
    bool position = item.kind == LineKind::position;
    for (const auto segment : segments_of(item.paragraph)) {
        const Piece piece = columns ? piece_of(segment, item.is_emphasised()) : piece_of(segment, item.folded, item.is_emphasised());
        if (columns && (piece == Piece::recipients || piece == Piece::capacity)) return true;
        position = position || (columns && piece == Piece::position && text::is_all_capitals(segment));
        if (piece == Piece::filing && segment.find(':') != std::string_view::npos && segment.size() < 60) return true;
    }
    if (!position) return false;
    // An office alone could be anything; a name, a signing mark or the recipients below it make it a signature,
    // unless the outline goes on behind it.
    constexpr std::size_t furthest = 5;
    bool named = false;
    for (std::size_t i = at + 1; i < items.size() && i <= at + furthest && !items[i].is_table(); ++i) {
        const LineKind kind = items[i].kind;
        if (kind == LineKind::label || kind == LineKind::legal_basis || kind == LineKind::type) return false;
        if (kind == LineKind::appendix || kind == LineKind::reference) return named;
        for (const auto segment : segments_of(items[i].paragraph)) {
            const bool whole = items[i].paragraph.gaps.empty();
            const Piece piece = whole ? piece_of(segment, items[i].folded, items[i].is_emphasised()) : piece_of(segment, items[i].is_emphasised());
            if (piece == Piece::recipients) return true;
            named = named || piece == Piece::name || piece == Piece::signing_mark;
        }
        if (!named && items[i].text().size() > 150) return false;
    }
    return named;
}

std::size_t read_ending(const Items& items, std::size_t begin, const std::string& pointer, Document& document, Context& context) {
    return EndingReader(items, begin, pointer, document, context).read();
}

}  // namespace kehoach::structure
