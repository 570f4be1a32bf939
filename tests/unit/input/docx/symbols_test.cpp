#include "input/docx/symbols.h"

#include "support/catch.h"

using namespace kehoach::input::docx;

TEST_CASE("symbol fonts are known by their names, all others draw letters", "[input]") {
    CHECK(symbol_font("Symbol") == SymbolFont::symbol);
    CHECK(symbol_font("Wingdings") == SymbolFont::wingdings);
    CHECK(symbol_font("Wingdings 2") == SymbolFont::wingdings_2);
    CHECK(symbol_font("Wingdings 3") == SymbolFont::wingdings_3);
    CHECK(symbol_font("Webdings") == SymbolFont::webdings);
    for (const auto* font : {"", "Times New Roman", "Segoe UI Symbol", "Wingdings 4", ".VnTime"}) {
        INFO(font);
        CHECK(symbol_font(font) == SymbolFont::none);
    }
}

TEST_CASE("characters of Symbol are the signs that Adobe's table gives", "[input]") {
    CHECK(shown_by(SymbolFont::symbol, 0xF0B7) == U'•');
    CHECK(shown_by(SymbolFont::symbol, 0xF0AE) == U'→');
    CHECK(shown_by(SymbolFont::symbol, 0xF0DE) == U'⇒');
    CHECK(shown_by(SymbolFont::symbol, 0xF0A3) == U'≤');
    CHECK(shown_by(SymbolFont::symbol, 0xF0B3) == U'≥');
    CHECK(shown_by(SymbolFont::symbol, 0xF0B4) == U'×');
    CHECK(shown_by(SymbolFont::symbol, 0xF02D) == U'−');
    CHECK(shown_by(SymbolFont::symbol, 0xF061) == U'α');
    CHECK(shown_by(SymbolFont::symbol, 0xF0FE) == U'⎭');
}

TEST_CASE("characters of Wingdings are bullets, arrows, ticks and boxes", "[input]") {
    CHECK(shown_by(SymbolFont::wingdings, 0xF0A7) == U'▪');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0D8) == U'➢');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0E0) == U'→');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0E8) == U'➔');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0F0) == U'⇨');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0FB) == U'✗');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0FC) == U'✓');
    CHECK(shown_by(SymbolFont::wingdings, 0xF0FE) == U'☑');
    CHECK(shown_by(SymbolFont::wingdings, 0xF06C) == U'●');
    CHECK(shown_by(SymbolFont::wingdings, 0xF076) == U'❖');
    CHECK(shown_by(SymbolFont::wingdings, 0xF028) == U'☎');
    CHECK(shown_by(SymbolFont::wingdings, 0xF081) == U'①');
    CHECK(shown_by(SymbolFont::wingdings_2, 0xF052) == U'☑');
    CHECK(shown_by(SymbolFont::wingdings_3, 0xF022) == U'→');
    CHECK(shown_by(SymbolFont::webdings, 0xF061) == U'✓');
}

TEST_CASE("codes stand as such or in the private use area", "[input]") {
    CHECK(shown_by(SymbolFont::wingdings, U'ü') == U'✓');
    CHECK(shown_by(SymbolFont::symbol, U'a') == U'α');
    CHECK(shown_by(SymbolFont::symbol, 0xF020) == U' ');
}

TEST_CASE("a character that the font's table lacks stays", "[input]") {
    CHECK(shown_by(SymbolFont::none, 0xF0B7) == char32_t{0xF0B7});
    CHECK(shown_by(SymbolFont::symbol, U'ế') == U'ế');
    CHECK(shown_by(SymbolFont::wingdings_3, 0xF0FE) == char32_t{0xF0FE});
    CHECK(shown_by(SymbolFont::wingdings, 0xF0FF) == char32_t{0xF0FF});
}
