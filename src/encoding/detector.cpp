#include "encoding/detector.h"

#include <algorithm>
#include <utility>

#include "text/accents.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::encoding {
namespace {

constexpr std::array by_bytes = {Misreading::tcvn3, Misreading::vni, Misreading::windows_1258};

// Where nothing else is known, this much of the words must be Vietnamese, and so much more than in any other reading.
constexpr double sure_score = 0.9;
constexpr double sure_lead = 0.2;
constexpr std::uint32_t sure_words = 3;

// Where the document or the font say the same.
constexpr double supported_score = 0.5;

bool is_sure(const Reading& r) { return r.valid >= sure_words && r.score() >= sure_score && r.plain_valid * 2 >= r.plain; }

// Few words, all of them right and none of them possible as they stand.
bool is_sure_though_short(const Reading& r, const Reading& as_is) {
    if (r.valid == 0 || r.valid != r.words || as_is.valid > 0 || r.plain_valid * 5 < r.plain * 4) return false;
    return r.strange > 0 || r.distinct > 1 || r.abbreviations > 0;
}

// Which of two readings is more Vietnamese: by its words, where they are as many by how common these are.
bool reads_better(const Reading& r, const Reading& other) {
    const auto told = r.valid + r.abbreviations;
    const auto otherwise = other.valid + other.abbreviations;
    return told > otherwise || (told == otherwise && r.common > other.common);
}

Misreading told_alone(std::string_view text, bool& doubtful) {
    if (mojibake_undone(text)) return Misreading::utf8;
    const Reading as_is = reading_of(text, nullptr);
    Misreading best = Misreading::none;
    Reading best_reading;
    double second = as_is.score();
    for (const auto candidate : by_bytes) {
        const Reading r = reading_of(text, &codec_of(candidate));
        if (r.words == 0) continue;
        if (best == Misreading::none || r.score() > best_reading.score()) {
            second = std::max(second, best_reading.score());
            best = candidate;
            best_reading = r;
        } else {
            second = std::max(second, r.score());
        }
    }
    if (best == Misreading::none) return best;
    // A slip of the typist (vaò) is no other encoding: most words of a misread text are none as they stand.
    const bool leads = best_reading.score() >= second + sure_lead && as_is.valid * 2 <= best_reading.valid;
    if (leads && (is_sure(best_reading) || is_sure_though_short(best_reading, as_is))) return best;
    doubtful = leads && best_reading.valid > 1 && as_is.valid == 0 && best_reading.plain_valid * 2 >= best_reading.plain;
    return Misreading::none;
}

bool has_high_character(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Looks at each word of a text that is to be reread.
class ForeignWords {
public:
    explicit ForeignWords(std::string_view text) : text_(text) {}

    void take(char32_t c, std::size_t begin, std::size_t end) {
        if (!text::is_letter(c)) return finish();
        if (letters_ == 0) begin_ = begin;
        end_ = end;
        // A letter and its mark, as VNI has them, stand in no other language like this.
        std::size_t first_end = begin;
        text::next_code_point(text_, first_end);
        paired_ = paired_ || first_end < end;
        text::append(word_, c);
        for (std::size_t i = begin; i < end;) note(text::next_code_point(text_, i));
    }

    Stretches result() {
        finish();
        return std::move(out_);
    }

private:
    // A character of the word as it stands.
    void note(char32_t source) {
        const bool is_letter = text::is_letter(source) && source != 0xAA && source != 0xB5 && source != 0xBA;
        const bool ends_words = source == 0xAE || source == 0xA9 || source == 0xB9 || (source == 0xAA && letters_ == 1);
        sign_at_end_ = high_ == 0 && letters_ > 0 && ends_words;
        western_ = western_ && is_letter && (letters_ == 0 || text::is_lower(source));
        if (source > 0x7F) ++high_;
        if (letters_ == 0) first_ = source;
        if (letters_ == 1) second_ = source;
        ++letters_;
    }

    void finish() {
        constexpr int shortest = 4;
        if (high_ > 0) {
            const bool name = western_ && !paired_ && letters_ >= shortest && !looks_vietnamese();
            const bool trade_name = sign_at_end_ && !vi::is_syllable(word_);
            if (name || trade_name || is_sign_of_number() || is_micro_unit()) out_.emplace_back(begin_, end_);
        }
        word_.clear();
        western_ = true;
        sign_at_end_ = paired_ = false;
        high_ = letters_ = 0;
    }

    // A syllable once its marks do not count: misspelt ones are Vietnamese too.
    [[nodiscard]] bool looks_vietnamese() const {
        if (vi::is_syllable(word_)) return true;
        std::string bare;
        for (std::size_t i = 0; i < word_.size();) {
            const char32_t c = text::next_code_point(word_, i);
            const bool vietnamese = vi::vowel_of(c) || c == U'đ' || c == U'Đ';
            text::append(bare, vietnamese ? text::base_letter(c) : text::to_lower(c));
        }
        if (vi::is_syllable(bare)) return true;
        // Before c, ch, p, t there is always a tone.
        for (std::size_t i = 0; i < bare.size(); ++i) {
            const auto vowel = vi::vowel_of(static_cast<unsigned char>(bare[i]));
            if (!vowel) continue;
            std::string toned = bare.substr(0, i);
            text::append(toned, vi::with_tone(vowel->letter, vi::Tone::sac));
            toned += bare.substr(i + 1);
            if (vi::is_syllable(toned)) return true;
        }
        return false;
    }

    // 2×3, Ø16, £5, ½: a sign alone with a number beside it, or a space away.
    [[nodiscard]] bool is_sign_of_number() const {
        constexpr std::u32string_view signs = U"×÷½¼¾£¥¢¤§Øø";
        constexpr char32_t raised_one = 0xB9;
        if (letters_ != 1) return false;
        const auto digit_at = [&](std::size_t i) { return i < text_.size() && text::is_digit(static_cast<unsigned char>(text_[i])); };
        if (first_ == raised_one) return begin_ > 0 && digit_at(begin_ - 1);
        if (signs.find(first_) == std::u32string_view::npos) return false;
        const bool before = begin_ > 0 && digit_at(begin_ - (begin_ > 1 && text_[begin_ - 1] == ' ' ? 2 : 1));
        const bool after = digit_at(end_ < text_.size() && text_[end_] == ' ' ? end_ + 1 : end_);
        return before || after;
    }

    // µm, µg
    [[nodiscard]] bool is_micro_unit() const {
        constexpr std::u32string_view units = U"mglsFAWVL";
        return letters_ == 2 && first_ == 0xB5 && units.find(second_) != std::u32string_view::npos;
    }

    std::string_view text_;
    Stretches out_;
    std::string word_;
    char32_t first_ = 0;
    char32_t second_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool western_ = true;
    bool sign_at_end_ = false;
    bool paired_ = false;
    int high_ = 0;
    int letters_ = 0;
};

}  // namespace

const Codec& codec_of(Misreading reading) {
    switch (reading) {
        case Misreading::vni: return codec(Charset::vni);
        case Misreading::windows_1258: return codec(Charset::windows_1258);
        default: return codec(Charset::tcvn3);
    }
}

bool is_suspicious(std::string_view text) {
    // Private-use characters are bytes of a font without an encoding that Word knows.
    const auto may_be_byte = [](char32_t c) { return (c >= 0x80 && c <= 0xFF && c != 0xA0) || (c >= 0xF080 && c <= 0xF0FF); };
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
        } else if (may_be_byte(text::next_code_point(text, i))) {
            return !has_unicode_letters(text);
        }
    }
    return false;
}

void Detector::observe(std::string_view text, Misreading claim) {
    if (!has_high_character(text)) return;
    auto& of_claim = claimed_[static_cast<std::size_t>(claim)];
    if (has_unicode_letters(text)) {
        ++unicode_;
        ++of_claim[static_cast<std::size_t>(Misreading::none)];
        return;
    }
    // More evidence than this changes nothing.
    constexpr std::uint32_t enough = 200;
    const bool known_enough = *std::max_element(of_claim.begin(), of_claim.end()) >= enough;
    if (known_enough || !is_suspicious(text)) return;
    bool doubtful = false;
    const Misreading told = told_alone(text, doubtful);
    ++seen_[static_cast<std::size_t>(told)];
    if (told != Misreading::none) ++of_claim[static_cast<std::size_t>(told)];
}

Misreading Detector::mostly(Misreading claim) const {
    const auto& of_claim = claimed_[static_cast<std::size_t>(claim)];
    const auto most = std::max_element(of_claim.begin(), of_claim.end());
    const bool as_claimed = of_claim[static_cast<std::size_t>(claim)] == *most;
    return as_claimed ? claim : static_cast<Misreading>(most - of_claim.begin());
}

std::optional<Misreading> Detector::as_known(std::string_view text) const {
    std::array<Misreading, by_bytes.size()> order = by_bytes;
    const auto seen = [&](Misreading reading) { return seen_[static_cast<std::size_t>(reading)]; };
    std::stable_sort(order.begin(), order.end(), [&](Misreading a, Misreading b) { return seen(a) > seen(b); });
    if (seen(order.front()) == 0) return std::nullopt;
    const Reading as_is = reading_of(text, nullptr);
    for (const auto known : order) {
        if (seen(known) == 0) break;
        const Reading r = reading_of(text, &codec_of(known));
        if (r.words == 0 && r.abbreviations == 0) continue;
        if (reads_better(r, as_is) && r.score() >= supported_score) return known;
        if (r.words == 0 && as_is.words == 0) return known;
        // Text of the encoding is hardly Vietnamese as it stands, and so what is Vietnamese as it stands is none.
        const bool plainly_as_is = as_is.valid > 1 && as_is.valid == as_is.words;
        const bool foreign = r.plain_valid * 2 < r.plain || (r.words > 1 && r.valid * 3 < r.words);
        const bool evident = r.valid > 0 || r.abbreviations > 0;
        if (is_all(known) && evident && r.valid >= as_is.valid && !plainly_as_is && !foreign) return known;
    }
    return std::nullopt;
}

bool Detector::is_good_as_it_stands(std::string_view text, Misreading reading) const {
    if (unicode_ == 0) return false;
    const Reading as_is = reading_of(text, nullptr);
    return as_is.words > 0 && as_is.valid == as_is.words && !reads_better(reading_of(text, &codec_of(reading)), as_is);
}

Detector::Verdict Detector::judge(std::string_view text, Misreading claim) const {
    if (claim != Misreading::none) return judge_claim(text, claim);
    if (!is_suspicious(text)) return {};
    if (mojibake_undone(text)) return {Misreading::utf8, false};
    if (forced_ != Misreading::none) return {is_good_as_it_stands(text, forced_) ? Misreading::none : forced_, false};
    if (const auto known = as_known(text)) return {*known, false};
    if (otherwise_ != Misreading::none) return {is_good_as_it_stands(text, otherwise_) ? Misreading::none : otherwise_, false};
    Verdict verdict;
    verdict.reading = told_alone(text, verdict.doubtful);
    return verdict;
}

// What stands in an old font is shown by it, unless the letters of this text or of most others say plainly that it is not what the font
// is for.
Detector::Verdict Detector::judge_claim(std::string_view text, Misreading claim) const {
    if (has_unicode_letters(text)) return {};
    const Misreading usual = mostly(claim);
    if (!has_high_character(text)) return {usual == claim ? claim : Misreading::none, false};
    const auto read_as = [&](Misreading reading) { return reading_of(text, reading == Misreading::none ? nullptr : &codec_of(reading)); };
    if (mojibake_undone(text)) return {Misreading::utf8, false};
    const Reading claimed = read_as(claim);
    if (usual != claim && usual != Misreading::utf8) {
        const Reading r = read_as(usual);
        if (r.words > 0 && r.score() >= supported_score && !reads_better(claimed, r)) return {usual, false};
    }
    if (claimed.words == 0 || claimed.score() >= supported_score) return {claim, false};
    constexpr double other_score = 0.8;
    for (const auto other : {Misreading::tcvn3, Misreading::vni, Misreading::none}) {
        if (other == claim) continue;
        const Reading r = read_as(other);
        if (r.score() >= other_score && (r.valid > 1 || usual == other)) return {other, false};
    }
    return {claim, false};
}

bool Detector::is_all(Misreading reading) const {
    return unicode_ == 0 && seen_[static_cast<std::size_t>(reading)] * 2 >= seen_[static_cast<std::size_t>(Misreading::none)];
}

Misreading Detector::whole() const {
    const auto most = static_cast<Misreading>(std::max_element(seen_.begin() + 1, seen_.end()) - seen_.begin());
    return seen_[static_cast<std::size_t>(most)] > 0 && is_all(most) ? most : Misreading::none;
}

Stretches foreign_words(std::string_view text, const Codec& codec) {
    ForeignWords words(text);
    decode_text(text, codec, [&](char32_t c, std::size_t begin, std::size_t end) { words.take(c, begin, end); });
    return words.result();
}

std::string reread(std::string_view text, Misreading reading, bool certain) {
    if (reading == Misreading::none) return std::string(text);
    if (reading == Misreading::utf8) {
        auto undone = mojibake_undone(text);
        return undone ? *std::move(undone) : std::string(text);
    }
    const Codec& codec = codec_of(reading);
    std::string out;
    std::size_t done = 0;
    const auto decode = [&](std::string_view stretch) {
        decode_text(stretch, codec, [&](char32_t c, std::size_t, std::size_t) { text::append(out, c); });
    };
    for (const auto& [begin, end] : certain ? Stretches() : foreign_words(text, codec)) {
        decode(text.substr(done, begin - done));
        out += text.substr(begin, end - begin);
        done = end;
    }
    decode(text.substr(done));
    // Windows-1258 has letters and marks apart.
    if (auto composed = text::composed(out); !composed.empty()) return composed;
    return out;
}

}  // namespace kehoach::encoding
