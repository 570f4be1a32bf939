#include "support/decomposed.h"

#include <array>
#include <utility>
#include <vector>

namespace kehoach::test {

// Each letter as the vowel, its hook or hat, its tone.
std::string decomposed(std::string_view text) {
    struct Letter {
        std::string_view composed;
        std::string_view parts;
    };
    static const std::vector<std::pair<std::string, std::string>> letters = [] {
        constexpr std::array<Letter, 24> bases = {{{"a", "a"}, {"ă", "a\u0306"}, {"â", "a\u0302"}, {"e", "e"}, {"ê", "e\u0302"}, {"i", "i"},
                                                   {"o", "o"}, {"ô", "o\u0302"}, {"ơ", "o\u031B"}, {"u", "u"}, {"ư", "u\u031B"}, {"y", "y"},
                                                   {"A", "A"}, {"Ă", "A\u0306"}, {"Â", "A\u0302"}, {"E", "E"}, {"Ê", "E\u0302"}, {"I", "I"},
                                                   {"O", "O"}, {"Ô", "O\u0302"}, {"Ơ", "O\u031B"}, {"U", "U"}, {"Ư", "U\u031B"}, {"Y", "Y"}}};
        constexpr std::array<std::array<std::string_view, 5>, 24> toned = {{
            {"à", "á", "ả", "ã", "ạ"}, {"ằ", "ắ", "ẳ", "ẵ", "ặ"}, {"ầ", "ấ", "ẩ", "ẫ", "ậ"}, {"è", "é", "ẻ", "ẽ", "ẹ"}, {"ề", "ế", "ể", "ễ", "ệ"},
            {"ì", "í", "ỉ", "ĩ", "ị"}, {"ò", "ó", "ỏ", "õ", "ọ"}, {"ồ", "ố", "ổ", "ỗ", "ộ"}, {"ờ", "ớ", "ở", "ỡ", "ợ"}, {"ù", "ú", "ủ", "ũ", "ụ"},
            {"ừ", "ứ", "ử", "ữ", "ự"}, {"ỳ", "ý", "ỷ", "ỹ", "ỵ"}, {"À", "Á", "Ả", "Ã", "Ạ"}, {"Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"}, {"Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"},
            {"È", "É", "Ẻ", "Ẽ", "Ẹ"}, {"Ề", "Ế", "Ể", "Ễ", "Ệ"}, {"Ì", "Í", "Ỉ", "Ĩ", "Ị"}, {"Ò", "Ó", "Ỏ", "Õ", "Ọ"}, {"Ồ", "Ố", "Ổ", "Ỗ", "Ộ"},
            {"Ờ", "Ớ", "Ở", "Ỡ", "Ợ"}, {"Ù", "Ú", "Ủ", "Ũ", "Ụ"}, {"Ừ", "Ứ", "Ử", "Ữ", "Ự"}, {"Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"},
        }};
        constexpr std::array<std::string_view, 5> tones = {"\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
        std::vector<std::pair<std::string, std::string>> out;
        for (std::size_t b = 0; b < bases.size(); ++b) {
            if (bases[b].composed != bases[b].parts) out.emplace_back(bases[b].composed, bases[b].parts);
            for (std::size_t t = 0; t < tones.size(); ++t) out.emplace_back(toned[b][t], std::string(bases[b].parts) + std::string(tones[t]));
        }
        return out;
    }();
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        bool replaced = false;
        if (static_cast<unsigned char>(text[i]) >= 0x80) {
            for (const auto& [composed, parts] : letters) {
                if (!text.substr(i).starts_with(composed)) continue;
                out += parts;
                i += composed.size();
                replaced = true;
                break;
            }
        }
        if (!replaced) out += text[i++];
    }
    return out;
}

}  // namespace kehoach::test
