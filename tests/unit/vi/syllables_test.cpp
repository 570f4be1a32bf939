#include "vi/syllables.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.h"
#include "support/files.h"
#include "text/letters.h"
#include "text/utf8.h"

using namespace kehoach;
using namespace kehoach::vi;

namespace {

constexpr std::array tones = {Tone::level, Tone::huyen, Tone::hoi, Tone::nga, Tone::sac, Tone::nang};

/// Calls `use` with each of the words in a text with single spaces.
template <class Use>
void for_each_word(std::string_view text, Use use) {
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        use(std::string(text.substr(from, end - from)));
        from = end + 1;
    }
}

/// The word with its tone mark, wherever it stands, made that of another tone.
std::string in_tone(std::string_view word, Tone tone) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = text::next_code_point(word, at);
        const auto vowel = vowel_of(c);
        text::append(out, vowel && vowel->tone != Tone::level ? with_tone(vowel->letter, tone) : c);
    }
    return out;
}

std::string capitals(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) text::append(out, text::to_upper(text::next_code_point(word, at)));
    return out;
}

}  // namespace

TEST_CASE("vowels are a letter and a tone, in either case", "[vi]") {
    REQUIRE(vowel_of(U'ế'));
    CHECK(vowel_of(U'ế')->letter == U'ê');
    CHECK(vowel_of(U'ế')->tone == Tone::sac);
    CHECK(vowel_of(U'Ợ')->letter == U'ơ');
    CHECK(vowel_of(U'Ợ')->tone == Tone::nang);
    CHECK(vowel_of(U'y')->letter == U'y');
    CHECK(vowel_of(U'A')->tone == Tone::level);
    for (const char32_t c : U"bđĐ1 ëñ・€") CHECK_FALSE(vowel_of(c));
    CHECK_FALSE(vowel_of(U'\x10FFFF'));
}

TEST_CASE("letters and tones make vowels", "[vi]") {
    std::u32string all;
    for (const char32_t letter : std::u32string_view(U"aăâeêioôơuưy")) {
        for (const Tone tone : tones) {
            const char32_t c = with_tone(letter, tone);
            all += c;
            REQUIRE(vowel_of(c));
            CHECK(vowel_of(c)->letter == letter);
            CHECK(vowel_of(c)->tone == tone);
        }
    }
    CHECK(all == U"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ");
    CHECK(with_tone(U'b', Tone::sac) == U'b');
}

TEST_CASE("words of the language are syllables, in any case", "[vi]") {
    for_each_word(
        "kế hoạch uỷ ủy ban nhân dân tỉnh nghiêng nghiễm nguyễn nguyệt khuya khuỷu khúc khuỷu ngoằn ngoèo ngoẻo quý quỳnh quốc quyết quyền quây quẫy "
        "quơ queo quều quào quạu quặp quỵt già giày giữ gì gìn giếng giêng giết giường giữa giũ giễu giỗ giọt gịa ghế ghi gạo gỗ nghề ngành ngỗng ngã "
        "yêu yến yểm ý ỷ ỉa ít ích ỉu ưu ướt ước oái oăm oanh oàm oạp uể oải ừm hừm ông ăn ấm êm ơn a ô ơ ư kỹ kĩ lý lí mỹ sỹ tỷ vỹ ty hy kỳ thuở huơ "
        "huếch huênh hoang huỳnh huých tuýp tuyn soóc xoong coóng séc xẻng beng đéc khoèn hoẹt ngoém ngoao nguều bâng khuâng luật xuất chuẩn thuế tuệ "
        "đường Đảng ĐIỀU TƯỚC rượu hươu uống buộc chuồng muỗi cửa của chưa mía gửi nghĩa nghịch phép pin pa phuy thùng rổ xã vượt trường giám đốc",
        [](const std::string& word) {
            INFO(word);
            CHECK(is_syllable(word));
            CHECK(is_syllable(capitals(word)));
            CHECK_FALSE(is_syllable_with_misplaced_tone(word));
        });
}

TEST_CASE("what is spelt against the rules is no syllable", "[vi]") {
    for_each_word(
        "kà kông cế cí cyý gế gé ghà ghó ngế ngí nghà nghố ngiêng nghuyễn qà qố qi q qu quôn coà cuyết cuế iên iêu tyên gyà by ie ếo ôu ơu eu ơng "
        "ơc ôch ôông ăi ăo băy uô ươ iê yê đ ngh gh nh bạ̣ bằằ bấá áó viet viết́ việtt nghiêngg ngườii vệit đựoc đươợc hàgn mọtj "
        "thươgn băngh bất1 hòa-bình bàt bảc bãch bap bat bằc bà. ấưa trưòờng",
        [](const std::string& word) {
            INFO(word);
            CHECK_FALSE(is_syllable(word));
            CHECK_FALSE(is_syllable_with_misplaced_tone(word));
        });
    CHECK_FALSE(is_syllable(""));
    CHECK_FALSE(is_syllable(" "));
    CHECK_FALSE(is_syllable("hòa bình"));
}

TEST_CASE("foreign words, abbreviations and names of the highlands are no syllables", "[vi]") {
    for_each_word(
        "été Noël François naïve Citroën señor café garçon Élysée über Straße Škoda résumé mère première "
        "QĐ NĐ HĐND TTCP Đắk Krông Búk Đăk Lắk Pleiku Kạn software web zero join",
        [](const std::string& word) {
            INFO(word);
            CHECK_FALSE(is_syllable(word));
        });
}

TEST_CASE("stop finals have the tones sắc and nặng only", "[vi]") {
    for (const std::string_view word : {"bác", "bách", "bát", "cấp", "biết", "ướp", "quốc", "giếc", "huých"}) {
        for (const Tone tone : tones) {
            INFO(in_tone(word, tone));
            CHECK(is_syllable(in_tone(word, tone)) == (tone == Tone::sac || tone == Tone::nang));
        }
    }
}

TEST_CASE("tone marks stand where either style puts them", "[vi]") {
    for_each_word("hòa hoà khỏe khoẻ thủy thuỷ hoàn hoét tuýt quý quà già giáo toàn nghiệm mùa mía múi thuở thuế muối khuỷu loài xoáy của cứu",
                  [](const std::string& word) {
                      INFO(word);
                      CHECK(is_syllable(word));
                  });
    for_each_word("nghịêm qúy qùa gía gìa giaó tòan hóet túyt ngừơi trừơng đựơc bìên mưà muà miá muí thủơ thúê múôi khủyu lòai laì xóay cuả TÒAN Qúy",
                  [](const std::string& word) {
                      INFO(word);
                      CHECK_FALSE(is_syllable(word));
                      CHECK(is_syllable_with_misplaced_tone(word));
                  });
}

TEST_CASE("the places of a tone mark are offsets of vowels", "[vi]") {
    const auto hoa = syllable_of("thuỷ");
    REQUIRE(hoa);
    CHECK(hoa->tone == Tone::hoi);
    CHECK(hoa->mark == 3);
    CHECK(hoa->old_place == 2);
    CHECK(hoa->new_place == 3);
    const auto nghiem = syllable_of("nghịêm");
    REQUIRE(nghiem);
    CHECK(nghiem->mark == 3);
    CHECK(nghiem->old_place == 6);
    CHECK(nghiem->new_place == 6);
    CHECK(nghiem->is_misplaced());
    const auto thuong = syllable_of("thương");
    REQUIRE(thuong);
    CHECK(thuong->tone == Tone::level);
    CHECK_FALSE(thuong->is_misplaced());
}

TEST_CASE("every rhyme is there with every tone that it may have, in both styles", "[vi]") {
    // With the tone sắc, behind h where that is possible.
    constexpr std::string_view open =
        "há hái háo háu háy hấu hấy hé héo hế hếu hí hía híu hiếu hó hói hoái hoáo hoáy hoéo hố hối hớ hới hú húa húi huấy huế huếu huối huớ "
        "huýa huýu hứ hứa hứi hứu hưới hướu ý yếu hóa hoá hóe hoé húy huý quá quái quáo quáu quáy quấy qué quéo quế quếu quí quíu quớ quới quý "
        "gí giá giái giáo giáu giáy giấu giấy gié giéo giế giếu gió giói giố giối giớ giới giú giúa giúi giứ giứa";
    constexpr std::string_view nasal =
        "hám hán háng hánh hắm hắn hắng hấm hấn hấng hém hén héng hếm hến hếnh hím hín hính hiếm hiến hiếng hóm hón hóng hoám hoán hoáng hoánh "
        "hoắm hoắn hoắng hoém hoén hoóng hốm hốn hống hớm hớn húm hún húng huấn huấng huếnh huốm huốn huống huýn huýnh huyến hứm hứn hứng hướm hướn "
        "hướng yếm yến yếng quán quáng quánh quắn quăng quấn quấng quến quếnh quín quính quớn quýn quýnh quyến gím gín giám giếng giống gióng giướng";
    constexpr std::string_view stop =
        "hác hách háp hát hắc hắp hắt hấc hấp hất héc hép hét hếch hếp hết hích híp hít hiếc hiếp hiết hóc hóp hót hoác hoách hoáp hoát hoắc hoắt "
        "hoét hoóc hốc hốp hốt hớp hớt húc húp hút huất huếch huốc huốt huých huýp huýt huyết hức hứt hước hướp hướt yết "
        "quác quách quáp quát quắc quắp quắt quất quét quếch quết quích quít quốc quớt quých quýt quyết gích gíp giác giết giếc giúp giụt giước";
    for (const auto words : {open, nasal, stop}) {
        for_each_word(words, [&](const std::string& word) {
            for (const Tone tone : tones) {
                const std::string other = in_tone(word, tone);
                INFO(other);
                CHECK(is_syllable(other) == (words != stop || tone == Tone::sac || tone == Tone::nang));
                CHECK(is_syllable(capitals(other)) == is_syllable(other));
            }
        });
    }
}

TEST_CASE("bytes that are no text are no syllable", "[vi]") {
    for (int lead = 0; lead < 256; ++lead) {
        for (int second = 0; second < 256; ++second) {
            const std::string bytes = {static_cast<char>(lead), static_cast<char>(second)};
            if (is_syllable(bytes)) CHECK_FALSE(text::first_invalid_utf8(bytes));
        }
    }
    for (const std::string_view bytes :
         {"b\xE1", "b\xE1\xBA", "b\xC3", "\xE1\xBA", "t\xFF\xA1", "b\xE1\xC1\xA1", "\xF1\xBA\xA1", "\xE0\x81\xA1", "\xC1\xA1"}) {
        CHECK_FALSE(is_syllable(bytes));
    }
    CHECK_FALSE(is_syllable(std::string(100000, 'a')));
}

TEST_CASE("nearly all marked words of administrative documents are syllables", "[vi]") {
    for (const auto& name : test::sample_names()) {
        const std::string text = test::sample(name);
        std::size_t marked = 0;
        std::size_t syllables = 0;
        std::string word;
        const auto end_word = [&] {
            if (text::length(word) != word.size()) {
                // Symbols such as QĐ and HĐND are capitals without vowels.
                bool has_vowel = false;
                for (std::size_t at = 0; at < word.size();) has_vowel |= vowel_of(text::next_code_point(word, at)).has_value();
                if (has_vowel) ++marked;
                if (is_syllable(word)) ++syllables;
            }
            word.clear();
        };
        for (std::size_t at = 0; at < text.size();) {
            const char32_t c = text::next_code_point(text, at);
            if (text::is_letter(c)) {
                text::append(word, c);
            } else {
                end_word();
            }
        }
        end_word();
        INFO(name << ": " << syllables << " of " << marked);
        CHECK(syllables * 100 >= marked * 98);
    }
}
