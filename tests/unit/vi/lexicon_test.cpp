#include "vi/lexicon.h"

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;

TEST_CASE("the longest phrase at the start counts", "[vi]") {
    const Phrases phrases = {"Dự thảo", "Dự thảo lần 2"};
    CHECK(phrases.match_at_start(fold("DỰ THẢO LẦN 2 sửa")) == fold("Dự thảo lần 2").size());
    CHECK(phrases.match_at_start(fold("Dự thảo sửa")) == fold("Dự thảo").size());
    CHECK(phrases.match_at_start(fold("Bản dự thảo")) == 0);
    CHECK(phrases.match_at_start("") == 0);
}

TEST_CASE("a phrase is found at the start, inside, and as a whole", "[vi]") {
    const Phrases phrases = {"Chủ trì", "Phụ trách"};
    CHECK(phrases.starts(fold("Chủ trì, phối hợp")));
    CHECK_FALSE(phrases.starts(fold("Đơn vị chủ trì")));
    CHECK(phrases.in(fold("Đơn vị chủ trì")));
    CHECK_FALSE(phrases.in(fold("Đơn vị chủ trìx")));
    CHECK(phrases.is(fold("PHỤ TRÁCH")));
    CHECK_FALSE(phrases.is(fold("Phụ trách chung")));
    CHECK(phrases.find(fold("phụ trách, chủ trì")) == 0);
}

TEST_CASE("phrases are compared whatever the placement of their tone marks", "[vi]") {
    CHECK(state_titles().is(fold("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(state_titles().is(fold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(organ_starts().starts(fold("UỶ BAN NHÂN DÂN")));
    CHECK(mottos().is(fold("Độc lập – Tự do – Hạnh phúc")));
}

TEST_CASE("every table has whole phrases only", "[vi]") {
    using Table = const Phrases& (*)();
    for (const Table table :
         {state_titles, mottos, marks, organ_starts, addressee_starts, legal_basis_starts, recipient_starts, filing_starts, positions, signing_marks,
          appendix_starts, reference_starts, totals, linking_words, time_words, unit_words, product_words}) {
        CHECK_FALSE(table().is(""));
        CHECK_FALSE(table().starts("zzz"));
    }
    CHECK(recipient_starts().starts(fold("Nơi nhận:")));
    CHECK(filing_starts().starts(fold("Lưu: VT")));
    CHECK(positions().is(fold("PHÓ CHỦ TỊCH")));
    CHECK(totals().is(fold("Tổng cộng")));
    CHECK(reference_starts().starts(fold("(Kèm theo Kế hoạch")));
}
