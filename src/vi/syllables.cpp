#include "vi/syllables.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kehoach::vi {
namespace {

// Each vowel without and with its tones, in the order of Tone. The order of the rows is that of the vowels' numbers.
constexpr std::array<std::u32string_view, 12> small_vowels = {U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ", U"êềểễếệ", U"iìỉĩíị",
                                                              U"oòỏõóọ", U"ôồổỗốộ", U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};
constexpr std::array<std::u32string_view, 12> capital_vowels = {U"AÀẢÃÁẠ", U"ĂẰẲẴẮẶ", U"ÂẦẨẪẤẬ", U"EÈẺẼÉẸ", U"ÊỀỂỄẾỆ", U"IÌỈĨÍỊ",
                                                                U"OÒỎÕÓỌ", U"ÔỒỔỖỐỘ", U"ƠỜỞỠỚỢ", U"UÙỦŨÚỤ", U"ƯỪỬỮỨỰ", U"YỲỶỸÝỴ"};
constexpr std::u32string_view small_consonants = U"bcdđghklmnpqrstvx";
constexpr std::u32string_view capital_consonants = U"BCDĐGHKLMNPQRSTVX";

// A letter is a number: vowels from 1 to 12, consonants from 13 to 29, 0 for what is none of the alphabet.
constexpr unsigned vowel_count = 12;
// Consonants alone are counted from 1 to 17: one or two of them are a number below `pair_count`.
constexpr unsigned consonant_base = 18;
constexpr unsigned pair_count = consonant_base * consonant_base;

/// Number and tone of every letter of the alphabet, in one byte each.
class Letters {
public:
    struct Letter {
        unsigned number;
        Tone tone;
    };

    constexpr Letters() {
        for (unsigned row = 0; row < vowel_count; ++row) {
            for (unsigned tone = 0; tone < small_vowels[row].size(); ++tone) {
                set(small_vowels[row][tone], row + 1, tone);
                set(capital_vowels[row][tone], row + 1, tone);
            }
        }
        for (unsigned i = 0; i < small_consonants.size(); ++i) {
            set(small_consonants[i], vowel_count + 1 + i, 0);
            set(capital_consonants[i], vowel_count + 1 + i, 0);
        }
    }

    constexpr Letter operator[](char32_t c) const {
        std::uint8_t packed = 0;
        if (c < low_end) {
            packed = packed_[c];
        } else if (c >= high_begin && c < high_end) {
            packed = packed_[low_end + c - high_begin];
        }
        return {packed % 32U, static_cast<Tone>(packed / 32U)};
    }

private:
    // Up to ư, and the block of the letters with two marks.
    static constexpr char32_t low_end = U'ư' + 1;
    static constexpr char32_t high_begin = U'Ạ';
    static constexpr char32_t high_end = U'ỹ' + 1;

    constexpr void set(char32_t c, unsigned number, unsigned tone) {
        packed_[c < low_end ? c : low_end + c - high_begin] = static_cast<std::uint8_t>(number + 32U * tone);
    }

    std::array<std::uint8_t, low_end + high_end - high_begin> packed_{};
};

constexpr Letters letters;

constexpr bool is_vowel(unsigned number) { return number <= vowel_count; }

/// The letters of a cluster of vowels, each four bits.
constexpr unsigned cluster_key(std::u32string_view vowels) {
    unsigned key = 0;
    for (const char32_t c : vowels) key = key * 16 + letters[c].number;
    return key;
}

/// Consonants in a row as a number; single ones and pairs are below `pair_count`.
constexpr unsigned consonant_key(std::u32string_view consonants) {
    unsigned key = 0;
    for (const char32_t c : consonants) key = key * consonant_base + letters[c].number - vowel_count;
    return key;
}

/// Calls `use` with each word of a text with single spaces.
template <class Use>
constexpr void for_each_word(std::u32string_view text, Use use) {
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(U' ', from), text.size());
        use(text.substr(from, end - from));
        from = end + 1;
    }
}

// The rhymes of the language without tones, with the rare ones of the dictionaries (coóng, ngoao, ngoém, nguều, huơ, tuýp).
constexpr std::u32string_view rhymes =
    U"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    U"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    U"o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong "
    U"ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ "
    U"uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu";

// What follows `qu`.
constexpr std::u32string_view rhymes_after_qu =
    U"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e em en eo ep et ê êch ên ênh êt êu "
    U"i ich in inh it iu ôc ơ ơi ơn ơt y ych yn ynh yt yên yêt";

// What follows `gi`; only the rhymes that begin with i share it (gì, gìn, lô-gích, gíp).
constexpr std::u32string_view rhymes_after_gi =
    U"i ich im in ip a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em en eo ep et ê êc êm ên êng êt êu "
    U"o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uông ư ưa ưc ưng ưt ươc ương";

constexpr std::array<std::u32string_view, 3> rhymes_of_onset = {rhymes, rhymes_after_qu, rhymes_after_gi};
enum OnsetKind : std::uint8_t { plain, qu, gi };

// Finals by their index; an open syllable has the first.
constexpr std::array<std::u32string_view, 9> finals = {U"", U"c", U"ch", U"p", U"t", U"m", U"n", U"ng", U"nh"};
constexpr unsigned last_stop = 4;
constexpr std::uint8_t no_final = 0xFF;

// What onsets may not stand before, and what clusters are of it.
constexpr std::uint8_t front = 1;       // e ê i y
constexpr std::uint8_t back = 2;        // all others
constexpr std::uint8_t glide = 4;       // oa oă oe uâ uê uơ uy: c before them is written q
constexpr std::uint8_t i_e = 8;         // iê, which is yê where no onset stands before it
constexpr std::uint8_t y_e = 16;        // yê
constexpr std::uint8_t lone_y = 32;     // y, written for i behind few onsets
constexpr std::uint8_t no_onset = 128;  // the consonants begin no syllable

constexpr std::uint8_t nature_of(std::u32string_view cluster) {
    const auto starts_with = [cluster](std::u32string_view start) { return cluster.substr(0, start.size()) == start; };
    unsigned nature = std::u32string_view(U"eêiy").find(cluster.front()) != std::u32string_view::npos ? front : back;
    for_each_word(U"oa oă oe uâ uê uơ uy", [&](std::u32string_view start) { nature |= starts_with(start) ? glide : 0U; });
    if (starts_with(U"iê")) nature |= i_e;
    if (starts_with(U"yê")) nature |= y_e;
    if (cluster == U"y") nature |= lone_y;
    return static_cast<std::uint8_t>(nature);
}

/// A cluster of vowels.
struct Cluster {
    std::uint16_t finals_behind[rhymes_of_onset.size()] = {};  ///< bits of the finals that make a rhyme with it
    std::uint8_t nature = 0;
    // Which of its letters has the tone mark.
    std::uint8_t closed_place = 0;
    std::uint8_t old_place = 0;
    std::uint8_t new_place = 0;
};

constexpr void place_tones(std::u32string_view cluster, Cluster& entry) {
    const std::size_t sign = cluster.find_last_of(U"ăâêôơư");
    if (sign != std::u32string_view::npos) {
        entry.closed_place = entry.old_place = entry.new_place = static_cast<std::uint8_t>(sign);
        return;
    }
    if (cluster.size() == 1) return;
    entry.closed_place = 1;
    const bool styles_differ = cluster == U"oa" || cluster == U"oe" || cluster == U"uy";
    entry.old_place = cluster.size() == 3 ? 1 : 0;
    entry.new_place = cluster.size() == 3 || styles_differ ? 1 : 0;
}

/// What consonants and vowels may stand together.
class Grammar {
public:
    constexpr Grammar() {
        forbidden_.fill(no_onset);
        forbid(U" b ch d đ gi h k kh l m n nh p ph q r s t th tr v x", 0);
        // Before others than front vowels, /k/, /g/ and /ŋ/ are written c, g and ng.
        forbid(U"c", front | glide);
        forbid(U"g ng", front);
        forbid(U"k gh", back);
        for (std::uint8_t& forbidden : forbidden_) forbidden |= y_e | lone_y;
        for_each_word(U"h k l m n s t th v", [this](std::u32string_view onset) { forbidden_[consonant_key(onset)] &= 0xFF - lone_y; });
        forbidden_[0] = i_e;

        final_.fill(no_final);
        for (std::size_t i = 0; i < finals.size(); ++i) final_[consonant_key(finals[i])] = static_cast<std::uint8_t>(i);

        for (std::size_t kind = 0; kind < rhymes_of_onset.size(); ++kind) {
            for_each_word(rhymes_of_onset[kind], [&](std::u32string_view rhyme) { add_rhyme(rhyme, kind); });
        }
    }

    /// What may not stand behind the consonants before the vowels.
    [[nodiscard]] constexpr std::uint8_t forbidden_behind(unsigned onset) const {
        if (onset < pair_count) return forbidden_[onset];
        return onset == consonant_key(U"ngh") ? back | y_e | lone_y : no_onset;
    }
    /// The index of the consonants behind the vowels.
    [[nodiscard]] constexpr std::uint8_t final_of(unsigned consonants) const { return consonants < pair_count ? final_[consonants] : no_final; }
    /// A cluster without any finals if the vowels are in no rhyme.
    [[nodiscard]] constexpr const Cluster& cluster(unsigned key) const { return clusters_[cluster_number_[key]]; }

private:
    constexpr void forbid(std::u32string_view onsets, unsigned what) {
        for_each_word(onsets, [&](std::u32string_view onset) { forbidden_[consonant_key(onset)] = static_cast<std::uint8_t>(what); });
    }

    constexpr void add_rhyme(std::u32string_view rhyme, std::size_t kind) {
        std::size_t size = 0;
        while (size < rhyme.size() && is_vowel(letters[rhyme[size]].number)) ++size;
        const auto vowels = rhyme.substr(0, size);
        std::uint8_t& number = cluster_number_[cluster_key(vowels)];
        if (number == 0) {
            number = ++cluster_count_;
            clusters_[number].nature = nature_of(vowels);
            place_tones(vowels, clusters_[number]);
        }
        auto& behind = clusters_[number].finals_behind[kind];
        behind = static_cast<std::uint16_t>(behind | 1U << final_[consonant_key(rhyme.substr(size))]);
    }

    std::array<std::uint8_t, pair_count> forbidden_{};
    std::array<std::uint8_t, pair_count> final_{};
    std::array<std::uint8_t, std::size_t{16} * 16 * 16> cluster_number_{};
    std::array<Cluster, 80> clusters_{};
    std::uint8_t cluster_count_ = 0;
};

constexpr Grammar grammar;

constexpr std::size_t longest_syllable = 7;  // nghiêng
constexpr std::size_t longest_letter = 3;    // in UTF-8
constexpr std::size_t most_vowels = 3;

/// The next letter of a text that need not be UTF-8; 0 is no letter.
inline char32_t next_letter(std::string_view text, std::size_t& offset) {
    const auto octet = [text](std::size_t at) -> char32_t { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; };
    const char32_t lead = octet(offset++);
    if (lead < 0x80) return lead;
    const char32_t second = octet(offset++);
    if (second / 0x40 != 2) return 0;
    // 0xC0 and 0xC1 write ASCII letters longer than they are, 0xE0 may do so for others and begins none of ours.
    if (lead / 0x20 == 6) return lead < 0xC2 ? 0 : lead % 0x20 * 0x40 + second % 0x40;
    const char32_t third = octet(offset++);
    if (lead / 0x10 != 14 || lead == 0xE0 || third / 0x40 != 2) return 0;
    return (lead % 0x10 * 0x40 + second % 0x40) * 0x40 + third % 0x40;
}

}  // namespace

std::optional<Vowel> vowel_of(char32_t letter) {
    const auto [number, tone] = letters[letter];
    if (number == 0 || !is_vowel(number)) return std::nullopt;
    return Vowel{small_vowels[number - 1].front(), tone};
}

char32_t with_tone(char32_t letter, Tone tone) {
    const unsigned number = letters[letter].number;
    if (number == 0 || !is_vowel(number)) return letter;
    return small_vowels[number - 1][static_cast<std::size_t>(tone)];
}

std::optional<Syllable> syllable_of(std::string_view word) {
    if (word.empty() || word.size() > longest_syllable * longest_letter) return std::nullopt;
    unsigned onset = 0;
    unsigned behind = 0;
    unsigned key = 0;
    std::array<std::uint8_t, most_vowels> at{};  // the offsets of the vowels
    std::size_t vowels = 0;
    std::size_t marked = 0;  // which vowel has the tone mark
    Tone tone = Tone::level;
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < word.size();) {
        const std::size_t start = offset;
        const auto letter = letters[next_letter(word, offset)];
        if (letter.number == 0 || ++count > longest_syllable) return std::nullopt;
        if (!is_vowel(letter.number)) {
            unsigned& consonants = vowels == 0 ? onset : behind;
            consonants = consonants * consonant_base + letter.number - vowel_count;
            continue;
        }
        if (behind != 0 || vowels == most_vowels) return std::nullopt;
        if (letter.tone != Tone::level) {
            if (tone != Tone::level) return std::nullopt;
            tone = letter.tone;
            marked = vowels;
        }
        key = key * 16 + letter.number;
        at[vowels++] = static_cast<std::uint8_t>(start);
    }
    if (vowels == 0) return std::nullopt;

    std::uint8_t forbidden = grammar.forbidden_behind(onset);
    OnsetKind kind = plain;
    const unsigned first_vowel = key >> 4 * (vowels - 1);
    if (onset == consonant_key(U"q")) {
        if (first_vowel != cluster_key(U"u") || vowels == 1) return std::nullopt;
        kind = qu;
        forbidden = 0;
    } else if (onset == consonant_key(U"g") && first_vowel == cluster_key(U"i")) {
        kind = gi;
        forbidden = 0;
    }
    // The u of qu is no part of the rhyme, nor the i of gi if another vowel follows.
    const std::size_t skipped = kind != plain && vowels > 1 ? 1 : 0;
    if (skipped == 1) key -= first_vowel << 4 * (vowels - 1);

    const Cluster& cluster = grammar.cluster(key);
    const unsigned final = grammar.final_of(behind);
    if (final == no_final || (cluster.finals_behind[kind] >> final & 1) == 0 || (forbidden & (cluster.nature | no_onset)) != 0) return std::nullopt;
    const bool is_closed = final != 0;
    if (is_closed && final <= last_stop && tone != Tone::sac && tone != Tone::nang) return std::nullopt;

    Syllable syllable;
    syllable.tone = tone;
    syllable.mark = at[marked];
    syllable.old_place = at[skipped + (is_closed ? cluster.closed_place : cluster.old_place)];
    syllable.new_place = at[skipped + (is_closed ? cluster.closed_place : cluster.new_place)];
    // `giặt gịa`, the only word where g stands before ia.
    if (kind == gi && tone == Tone::nang && marked == 0 && !is_closed && key == cluster_key(U"a")) {
        syllable.old_place = syllable.new_place = syllable.mark;
    }
    return syllable;
}

bool is_syllable(std::string_view word) {
    const auto syllable = syllable_of(word);
    return syllable && !syllable->is_misplaced();
}

bool is_syllable_with_misplaced_tone(std::string_view word) {
    const auto syllable = syllable_of(word);
    return syllable && syllable->is_misplaced();
}

}  // namespace kehoach::vi
