#include "input/docx/symbols.h"

#include <algorithm>
#include <array>

namespace kehoach::input::docx {
namespace {

struct Named {
    std::string_view name;
    SymbolFont font;
};

constexpr std::array fonts = {
    Named{"Symbol", SymbolFont::symbol},           Named{"Wingdings", SymbolFont::wingdings}, Named{"Wingdings 2", SymbolFont::wingdings_2},
    Named{"Wingdings 3", SymbolFont::wingdings_3}, Named{"Webdings", SymbolFont::webdings},
};

// Each table gives the signs of the codes from 0x20 on; U' ' where none is known.
constexpr std::u32string_view symbol_low =  // 0x20 to 0x7E
    U" !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u32string_view symbol_high =  // 0xA0 to 0xFE
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";
constexpr std::u32string_view wingdings_low =  // 0x20 to 0x7E
    U" ✏✂✁👓🔔📖🕯☎✆✉📧📪📫📬📭📁📂📄🗏🗐🗄⌛⌨🖰🖲💻🖴💾🖬✇✍🖎✌👌👍👎☜☞☝☟✋☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰&●❍■□▢❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞";
constexpr std::u32string_view wingdings_high =  // 0x80 to 0xFE
    U"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•▪○🞆🞈◉◎🔿▪□🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦◀➢▲▼⮈➲⮉⮋←→↑↓↖↗↙↘🡸➔🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑";

struct Sign {
    char32_t code;
    char32_t sign;
};

constexpr std::array wingdings_2_signs = {
    Sign{0x4F, U'✗'}, Sign{0x50, U'✓'}, Sign{0x51, U'☒'}, Sign{0x52, U'☑'}, Sign{0x53, U'☒'}, Sign{0x54, U'☒'}, Sign{0x55, U'⮿'}, Sign{0x6A, U'⓪'},
    Sign{0x6B, U'①'}, Sign{0x6C, U'②'}, Sign{0x6D, U'③'}, Sign{0x6E, U'④'}, Sign{0x6F, U'⑤'}, Sign{0x70, U'⑥'}, Sign{0x71, U'⑦'},   Sign{0x72, U'⑧'},
    Sign{0x73, U'⑨'}, Sign{0x74, U'⑩'}, Sign{0x96, U'•'}, Sign{0x97, U'●'}, Sign{0x98, U'●'}, Sign{0x9E, U'⦿'}, Sign{0x9F, U'■'},   Sign{0xA0, U'■'},
    Sign{0xA1, U'■'}, Sign{0xA2, U'■'}, Sign{0xA3, U'□'}, Sign{0xAE, U'◆'}, Sign{0xEB, U'★'},
};

constexpr std::array wingdings_3_signs = {
    Sign{0x21, U'←'}, Sign{0x22, U'→'}, Sign{0x23, U'↑'}, Sign{0x24, U'↓'}, Sign{0x25, U'↖'}, Sign{0x26, U'↗'}, Sign{0x27, U'↙'}, Sign{0x28, U'↘'},
    Sign{0x2B, U'↔'}, Sign{0x2C, U'↕'}, Sign{0x44, U'⇨'}, Sign{0x70, U'▲'}, Sign{0x71, U'▼'}, Sign{0x72, U'△'}, Sign{0x73, U'▽'}, Sign{0x74, U'◀'},
    Sign{0x75, U'▶'}, Sign{0x76, U'◁'}, Sign{0x77, U'▷'}, Sign{0x7C, U'◀'}, Sign{0x7D, U'▶'}, Sign{0x81, U'◀'}, Sign{0x82, U'▶'},
};

constexpr std::array webdings_signs = {
    Sign{0x33, U'◀'}, Sign{0x34, U'▶'}, Sign{0x35, U'▲'}, Sign{0x36, U'▼'}, Sign{0x61, U'✓'}, Sign{0x63, U'□'},
    Sign{0x67, U'■'}, Sign{0x6E, U'●'}, Sign{0x72, U'✗'}, Sign{0x3D, U'■'}, Sign{0x59, U'♥'},
};

template <std::size_t size>
char32_t sign_of(const std::array<Sign, size>& signs, char32_t code) {
    for (const auto& entry : signs) {
        if (entry.code == code) return entry.sign;
    }
    return 0;
}

char32_t sign_of(std::u32string_view signs, char32_t code, char32_t first) {
    const char32_t sign = code >= first && code - first < signs.size() ? signs[code - first] : U' ';
    return sign == U' ' ? 0 : sign;
}

}  // namespace

SymbolFont symbol_font(std::string_view font) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    const auto found = std::find_if(fonts.begin(), fonts.end(), [&](const Named& known) {
        return std::equal(font.begin(), font.end(), known.name.begin(), known.name.end(), [&](char a, char b) { return lower(a) == lower(b); });
    });
    return found == fonts.end() ? SymbolFont::none : found->font;
}

char32_t shown_by(SymbolFont font, char32_t c) {
    constexpr char32_t private_use = 0xF000;
    const char32_t code = c >= private_use && c <= private_use + 0xFF ? c - private_use : c;
    if (code <= 0x20 || code > 0xFF) return code == 0x20 ? U' ' : c;
    char32_t sign = 0;
    switch (font) {
        case SymbolFont::none: break;
        case SymbolFont::symbol: sign = code < 0x80 ? sign_of(symbol_low, code, 0x20) : sign_of(symbol_high, code, 0xA0); break;
        case SymbolFont::wingdings: sign = code < 0x80 ? sign_of(wingdings_low, code, 0x20) : sign_of(wingdings_high, code, 0x80); break;
        case SymbolFont::wingdings_2: sign = sign_of(wingdings_2_signs, code); break;
        case SymbolFont::wingdings_3: sign = sign_of(wingdings_3_signs, code); break;
        case SymbolFont::webdings: sign = sign_of(webdings_signs, code); break;
    }
    return sign == 0 ? c : sign;
}

}  // namespace kehoach::input::docx
