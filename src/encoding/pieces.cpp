#include "encoding/pieces.h"

#include <algorithm>
#include <utility>

#include "encoding/capitals.h"
#include "encoding/codec.h"
#include "encoding/normalise.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::encoding {
namespace {

std::string_view text_of(const Piece& piece) { return piece.changed ? std::string_view(piece.repaired) : piece.text; }

void set(Piece& piece, std::string text) {
    if (text == text_of(piece)) return;
    piece.repaired = std::move(text);
    piece.changed = true;
}

std::uint64_t high_letters(std::string_view text) {
    return static_cast<std::uint64_t>(std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
}

std::string joined(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t p = begin; p < end; ++p) out += text_of(pieces[p]);
    return out;
}

// Each piece's part of `text`, which has as many characters as the texts of the pieces together.
std::vector<std::string> parted(std::string_view text, const std::vector<std::string>& like) {
    std::vector<std::string> out;
    std::size_t at = 0;
    for (const auto& part : like) {
        const std::size_t begin = at;
        for (std::size_t left = text::length(part); left > 0; --left) text::next_code_point(text, at);
        out.emplace_back(text.substr(begin, at - begin));
    }
    return out;
}

// Makes edits of the pieces' texts put together. What replaces text over several pieces goes to the first of them.
void apply(const Edits& edits, std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    auto edit = edits.begin();
    std::size_t piece_begin = 0;
    for (std::size_t p = begin; p < end; ++p) {
        const std::string_view text = text_of(pieces[p]);
        const std::size_t piece_end = piece_begin + text.size();
        std::string out;
        std::size_t done = piece_begin;
        while (edit != edits.end() && edit->begin < piece_end) {
            if (edit->begin >= piece_begin) {
                out += text.substr(done - piece_begin, edit->begin - done);
                out += edit->after;
            }
            done = std::min(edit->end, piece_end);
            if (edit->end > piece_end) break;
            ++edit;
        }
        // An edit that ends with the piece has nothing to say of the next.
        const bool goes_on = edit != edits.end() && edit->begin < piece_end;
        if (done == piece_begin && !goes_on) {
            piece_begin = piece_end;
            continue;
        }
        out += text.substr(done - piece_begin);
        set(pieces[p], std::move(out));
        piece_begin = piece_end;
    }
}

}  // namespace

PiecesRepair::PiecesRepair(const PiecesOptions& options) : options_(options) {
    if (options.otherwise != Misreading::none) detector_.suppose(options.otherwise);
}

std::vector<PiecesRepair::Group> PiecesRepair::groups_of(const std::vector<Piece>& pieces) {
    std::vector<Group> out;
    bool open = false;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        const FontClaim& font = pieces[p].font;
        if (font.symbols) {
            open = false;
            continue;
        }
        const auto misreading = font.charset ? misreading_of(*font.charset) : std::nullopt;
        const Misreading claim = misreading.value_or(Misreading::none);
        const auto other = misreading ? std::nullopt : font.charset;
        if (!open || out.back().claim != claim || out.back().other != other) out.push_back({p, p, claim, other, {}});
        open = true;
        out.back().end = p + 1;
        out.back().text += pieces[p].text;
    }
    return out;
}

void PiecesRepair::observe(const std::vector<Piece>& pieces) {
    for (const auto& group : groups_of(pieces)) {
        detector_.observe(group.text, group.claim);
        vietnamese_ = vietnamese_ || group.claim != Misreading::none || has_unicode_letters(group.text);
    }
}

void PiecesRepair::repair(std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph) {
    for (const auto& group : groups_of(pieces)) decode(group, pieces, part, paragraph);
    normalise(pieces, part, paragraph);
}

void PiecesRepair::decode(const Group& group, std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph) {
    Misreading reading = Misreading::none;
    const Codec* table = nullptr;
    if (group.other) {
        const Codec& claimed = codec(*group.other);
        const Reading r = reading_of(group.text, &claimed);
        constexpr double enough = 0.5;
        if (!has_unicode_letters(group.text) && r.score() >= enough) table = &claimed;
    } else {
        const auto verdict = detector_.judge(group.text, group.claim);
        if (verdict.doubtful && rereadings_.doubtful++ == 0) {
            rereadings_.doubtful_line = paragraph;
            rereadings_.doubtful_text = group.text;
        }
        reading = verdict.reading;
    }
    letters_[static_cast<std::size_t>(reading)] += high_letters(group.text);
    if (reading == Misreading::none && table == nullptr) return;

    std::vector<std::string> texts(group.end - group.begin);
    if (reading == Misreading::utf8) {
        // Bytes of one letter may stand in two pieces, and no piece can say which of them it has.
        texts.front() = reread(group.text, reading);
    } else {
        if (table == nullptr) table = &codec_of(reading);
        const bool shown_by_font = group.other || misreading_of(table->charset()) == group.claim;
        const Stretches foreign = shown_by_font ? Stretches() : foreign_words(group.text, *table);
        auto kept = foreign.begin();
        std::size_t piece = group.begin;
        std::size_t piece_end = pieces[piece].text.size();
        const auto put = [&](char32_t c, std::size_t at) {
            while (at >= piece_end && piece + 1 < group.end) piece_end += pieces[++piece].text.size();
            const bool capital = shown_by_font && pieces[piece].font.capitals;
            text::append(texts[piece - group.begin], capital ? text::to_upper(c) : c);
        };
        decode_text(group.text, *table, [&](char32_t c, std::size_t begin, std::size_t end) {
            while (kept != foreign.end() && kept->second <= begin) ++kept;
            if (kept == foreign.end() || begin < kept->first) return put(c, begin);
            for (std::size_t i = begin; i < end;) {
                const std::size_t at = i;
                put(text::next_code_point(group.text, i), at);
            }
        });
        if (reading == Misreading::tcvn3 && !shown_by_font) {
            std::string all;
            for (const auto& text : texts) all += text;
            const auto before = rereadings_.case_inferred;
            if (const auto raised = with_capitals_inferred(all, rereadings_.case_inferred)) texts = parted(*raised, texts);
            changes_[ChangeKind::case_inferred] += rereadings_.case_inferred - before;
        }
    }
    for (std::size_t p = group.begin; p < group.end; ++p) set(pieces[p], std::move(texts[p - group.begin]));
    std::string after = joined(pieces, group.begin, group.end);
    if (after == group.text) return;
    ++rereadings_.parts[static_cast<std::size_t>(reading)];
    note(reading == Misreading::utf8 ? ChangeKind::mojibake : ChangeKind::legacy_encoding, group.text, after, part, paragraph);
}

void PiecesRepair::note(ChangeKind kind, std::string_view before, std::string_view after, std::string_view part, std::uint32_t paragraph) {
    ++changes_[kind];
    if (options_.list) list_.push_back({kind, std::string(part), paragraph, 1, std::string(before), std::string(after)});
}

void PiecesRepair::normalise(std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph) {
    TextOptions how{options_.normalise, options_.characters, vietnamese_};
    const ChangeList list{options_.list ? &list_ : nullptr, part, paragraph};
    for (std::size_t begin = 0; begin < pieces.size();) {
        if (pieces[begin].font.symbols) {
            ++begin;
            continue;
        }
        std::size_t end = begin + 1;
        while (end < pieces.size() && !pieces[end].font.symbols) ++end;
        Sightings seen;
        const std::string text = joined(pieces, begin, end);
        ChangeLog log(text, list);
        normalised(text, how, changes_, seen, [&](std::string_view now, const Edits& edits) {
            log.take(now, edits);
            apply(edits, pieces, begin, end);
        });
        log.finish();
        sightings_.private_use += seen.private_use;
        sightings_.replacements += seen.replacements;
        sightings_.orphaned_marks += seen.orphaned_marks;
        begin = end;
    }
}

Charset PiecesRepair::charset() const {
    const auto most = std::max_element(letters_.begin(), letters_.end());
    return *most == 0 ? Charset::utf8 : charset_of(static_cast<Misreading>(most - letters_.begin()));
}

}  // namespace kehoach::encoding
