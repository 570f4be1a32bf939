#include "vi/tone_placement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "support/catch.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/syllables.h"

using namespace kehoach;
using namespace kehoach::vi;

namespace {

constexpr std::array tones = {Tone::level, Tone::huyen, Tone::hoi, Tone::nga, Tone::sac, Tone::nang};

std::string in_old_style(std::string_view word) { return with_tone_placed(word, ToneStyle::old_style); }
std::string in_new_style(std::string_view word) { return with_tone_placed(word, ToneStyle::new_style); }

/// Calls `use` with each of the words in a text with single spaces.
template <class Use>
void for_each_word(std::string_view text, Use use) {
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        use(std::string(text.substr(from, end - from)));
        from = end + 1;
    }
}

/// The word with its tone mark made that of another tone.
std::string in_tone(std::string_view word, Tone tone) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = text::next_code_point(word, at);
        const auto vowel = vowel_of(c);
        text::append(out, vowel && vowel->tone != Tone::level ? with_tone(vowel->letter, tone) : c);
    }
    return out;
}

/// The word with every letter for which `is_capital` holds, by its place, as a capital.
template <class Predicate>
std::string capitalised(std::string_view word, Predicate is_capital) {
    std::string out;
    std::size_t place = 0;
    for (std::size_t at = 0; at < word.size(); ++place) {
        const char32_t c = text::next_code_point(word, at);
        text::append(out, is_capital(place) ? text::to_upper(c) : c);
    }
    return out;
}

constexpr std::string_view onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

// Every rhyme with the tone sắc in the old style; with its mark on the letter that both styles share where they agree.
constexpr std::string_view rhymes =
    "á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy é éc ém én éng éo ép ét ế ếch ếm ến ếnh ếp ết ếu "
    "í ía ích ím ín ính íp ít íu iếc iếm iến iếng iếp iết iếu ó óc ói óm ón óng óp ót óa oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn "
    "oắng oắt óe oém oén oéo oét oóc oóng ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt ú úa úc úi úm ún úng úp út uấn uấng uất uấy uế uếch uếnh uếu uốc "
    "uối uốm uốn uống uốt uớ úy uýa uých uýn uýnh uýp uýt uýu uyến uyết ứ ứa ức ứi ứm ứn ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu ý yếm yến yếng yết "
    "yếu ếc ếng";

// The fifteen ends of words that differ, with the old one first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> different_ends = {{
    {"òa", "oà"},
    {"óa", "oá"},
    {"ỏa", "oả"},
    {"õa", "oã"},
    {"ọa", "oạ"},
    {"òe", "oè"},
    {"óe", "oé"},
    {"ỏe", "oẻ"},
    {"õe", "oẽ"},
    {"ọe", "oẹ"},
    {"ùy", "uỳ"},
    {"úy", "uý"},
    {"ủy", "uỷ"},
    {"ũy", "uỹ"},
    {"ụy", "uỵ"},
}};

std::string other_end(const std::string& old_style) {
    for (const auto& [old_end, new_end] : different_ends) {
        if (old_style.ends_with(old_end)) return old_style.substr(0, old_style.size() - old_end.size()) + std::string(new_end);
    }
    return old_style;
}

/// Every syllable with tone marks in the old style.
std::set<std::string> all_syllables() {
    std::set<std::string> all;
    for_each_word(rhymes, [&](const std::string& rhyme) {
        const auto add = [&](const std::string& onset) {
            for (const Tone tone : tones) {
                const std::string word = onset + in_tone(rhyme, tone);
                if (is_syllable(word)) all.insert(word);
            }
        };
        add("");
        for_each_word(onsets, add);
    });
    // gi and i in one letter
    for_each_word("gì gỉ gĩ gí gị gìn gỉn gĩn gín gịn gíp gịp gịa", [&](const std::string& word) { all.insert(word); });
    return all;
}

}  // namespace

TEST_CASE("every syllable is put into each style and back, in small letters, capitals and both", "[vi]") {
    const auto all = all_syllables();
    CHECK(all.size() > 14000);
    std::set<std::string> changed;
    for (const auto& small : all) {
        const std::string small_new = other_end(small);
        if (small_new != small) changed.insert(small);
        for (const int capitals : {0, 1, 2, 3, 4}) {
            const auto is_capital = [capitals](std::size_t place) {
                return capitals == 1 || (capitals == 2 && place == 0) || (capitals > 2 && place % 2 == static_cast<std::size_t>(capitals - 3));
            };
            const std::string old_style = capitalised(small, is_capital);
            const std::string new_style = capitalised(small_new, is_capital);
            if (in_new_style(old_style) == new_style && in_old_style(new_style) == old_style && in_old_style(old_style) == old_style &&
                in_new_style(new_style) == new_style && is_syllable(new_style) && with_tone_placed(old_style, ToneStyle::keep) == old_style) {
                continue;
            }
            INFO(old_style << " " << in_new_style(old_style) << " " << new_style << " " << in_old_style(new_style));
            CHECK(false);
        }
    }
    // Behind each of the onsets, or none, that may stand before the rhyme: no c, k, gh, ngh, gi, qu.
    CHECK(changed.size() == 15 * 22);
}

TEST_CASE("the tone mark of oa, oe, uy stands on the first letter in the old style, on the second in the new one", "[vi]") {
    CHECK(in_old_style("hoà") == "hòa");
    CHECK(in_old_style("HOÀ") == "HÒA");
    CHECK(in_old_style("Thuỷ") == "Thủy");
    CHECK(in_old_style("Uỷ") == "Ủy");
    CHECK(in_old_style("UỶ") == "ỦY");
    CHECK(in_old_style("khoẻ") == "khỏe");
    CHECK(in_old_style("xoá") == "xóa");
    CHECK(in_old_style("hOà") == "hÒa");
    CHECK(in_new_style("hòa") == "hoà");
    CHECK(in_new_style("HÒA") == "HOÀ");
    CHECK(in_new_style("Ủy") == "Uỷ");
    CHECK(in_new_style("Òa") == "Oà");
    CHECK(in_new_style("hÒa") == "hOà");
    CHECK(in_new_style("ngụy") == "nguỵ");
}

TEST_CASE("words in which the styles agree do not change", "[vi]") {
    for_each_word(
        "quý quà Quỳnh QUÝ quỷ già giày giữ gì gìn giỏi gịa hoàn toán thuyền khuỷu khuya ngoằn ngoèo loài xoáy mùa mía cửa thuở thuế huýt huỳnh hoét "
        "của bìa lụa tuệ được hoa thuy khoe a ạ",
        [](const std::string& word) {
            INFO(word);
            CHECK(in_old_style(word) == word);
            CHECK(in_new_style(word) == word);
        });
}

TEST_CASE("what is no syllable does not change", "[vi]") {
    for_each_word("toà1 qúy qùa tòan nghịêm gía coà ghoà kòa Krông Búk Đắk Kòa Shoà Hoàx Loàs HĐND QĐ été Noël hoàø Boàà hòà 2 . Гоà cafoé",
                  [](const std::string& word) {
                      INFO(word);
                      CHECK(in_old_style(word) == word);
                      CHECK(in_new_style(word) == word);
                  });
    CHECK(in_old_style("").empty());
    CHECK(in_old_style("hoà bình") == "hoà bình");
    CHECK(in_old_style("ho\xC3") == "ho\xC3");
}

TEST_CASE("i and y are exchanged where either may stand", "[vi]") {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 16> pairs = {{
        {"kỹ", "kĩ"},
        {"kỳ", "kì"},
        {"ký", "kí"},
        {"kỷ", "kỉ"},
        {"lý", "lí"},
        {"mỹ", "mĩ"},
        {"hy", "hi"},
        {"sỹ", "sĩ"},
        {"tỷ", "tỉ"},
        {"ty", "ti"},
        {"KỸ", "KĨ"},
        {"Lý", "Lí"},
        {"HY", "HI"},
        {"tỴ", "tỊ"},
        {"Mỳ", "Mì"},
        {"kỵ", "kị"},
    }};
    for (const auto& [with_y, with_i] : pairs) {
        INFO(with_y);
        CHECK(with_letter_for_i(with_y, LetterForI::i) == with_i);
        CHECK(with_letter_for_i(with_i, LetterForI::y) == with_y);
        CHECK(with_letter_for_i(with_y, LetterForI::y) == with_y);
        CHECK(with_letter_for_i(with_i, LetterForI::i) == with_i);
        CHECK(with_letter_for_i(with_y, LetterForI::keep) == with_y);
    }
}

TEST_CASE("i and y stay where only one of them is right", "[vi]") {
    for_each_word("quý quy qui thúy thuý duy vĩ vỹ chỉ nghỉ thị khi phí trị nhì bị đi gì ý ỷ y i yên kim tin lính mười my3 kýt TTY KYC .y кy k ĩ",
                  [](const std::string& word) {
                      INFO(word);
                      CHECK(with_letter_for_i(word, LetterForI::y) == word);
                      CHECK(with_letter_for_i(word, LetterForI::i) == word);
                  });
    for_each_word("mỉ sỉ sì mí lì hì ki mi si", [](const std::string& word) {
        INFO(word);
        CHECK(with_letter_for_i(word, LetterForI::y) == word);
    });
    CHECK(with_letter_for_i("", LetterForI::i).empty());
    CHECK(with_letter_for_i("k\xE1", LetterForI::i) == "k\xE1");
}
