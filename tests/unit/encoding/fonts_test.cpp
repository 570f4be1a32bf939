#include "encoding/fonts.h"

#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

constexpr FontClaim nothing{};
constexpr FontClaim tcvn3{Charset::tcvn3, false, false};
constexpr FontClaim tcvn3_capitals{Charset::tcvn3, true, false};
constexpr FontClaim vni{Charset::vni, false, false};
constexpr FontClaim symbols{std::nullopt, false, true};

}  // namespace

TEST_CASE("fonts with a dot are of TCVN3, and an H at the end draws capitals", "[encoding]") {
    CHECK(claim_of_font(".VnTime") == tcvn3);
    CHECK(claim_of_font(".VnTimeH") == tcvn3_capitals);
    CHECK(claim_of_font(".vnarialh") == tcvn3_capitals);
    CHECK(claim_of_font(".VNTIME") == tcvn3);
    CHECK(claim_of_font(".VnArial Narrow") == tcvn3);
    CHECK(claim_of_font(".Vn3DH") == tcvn3_capitals);
}

TEST_CASE("fonts of other encodings are known by the beginning of their name", "[encoding]") {
    CHECK(claim_of_font("VNI-Times") == vni);
    CHECK(claim_of_font("vni-helve-condense") == vni);
    CHECK(claim_of_font("VNI Times") == vni);
    CHECK(claim_of_font("VNI-Thufap2H") == vni);  // an H says nothing there
    CHECK(claim_of_font("VPS Times").charset == Charset::vps);
    CHECK(claim_of_font("VISCII Times").charset == Charset::viscii);
}

TEST_CASE("names are seen through tags, brackets and renaming", "[encoding]") {
    CHECK(claim_of_font("ABCDEF+.VnTime") == tcvn3);
    CHECK(claim_of_font("TCVN-VnTimeH") == tcvn3_capitals);
    CHECK(claim_of_font(".VnTimeH (Ds)") == tcvn3_capitals);
    CHECK(claim_of_font(".VnTime(Ds)") == tcvn3);
    CHECK(claim_of_font("ABCDEF+Symbol") == symbols);
    CHECK(claim_of_font("abcdef+.VnTime") == nothing);
}

TEST_CASE("fonts whose characters are no letters are known", "[encoding]") {
    for (const auto* name : {"Symbol", "Wingdings", "wingdings 2", "Wingdings 3", "Webdings"}) {
        INFO(name);
        CHECK(claim_of_font(name) == symbols);
    }
    CHECK(claim_of_font("Symbola") == nothing);
}

TEST_CASE("other names say nothing", "[encoding]") {
    for (const auto* name :
         {"", "Times New Roman", "Arial", "VNTime", "VnArialH", "VNSTCVN3", "Vni", "VPS", ".Arial", "(", ")", "ABCDEF+", "Nivni-Times"}) {
        INFO(name);
        CHECK(claim_of_font(name) == nothing);
    }
}

TEST_CASE("the fonts that were counted in archives are known", "[encoding]") {
    const auto rows = test::design_table("legacy-fonts.tsv");
    if (rows.empty()) {
        WARN("skipped: there is no table of fonts");
        return;
    }
    int fonts = 0;
    for (const auto& row : rows) {
        if (row.size() < 4 || row[1] != "exact" || row[2] != "TCVN3") continue;
        INFO(row[0]);
        CHECK(claim_of_font(row[0]) == (row[3] == "yes" ? tcvn3_capitals : tcvn3));
        ++fonts;
    }
    CHECK(fonts > 60);
}
