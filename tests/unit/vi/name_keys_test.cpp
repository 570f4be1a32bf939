#include "vi/name_keys.h"

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;

TEST_CASE("all correct spellings of a name have one exact key", "[vi]") {
    CHECK(exact_key(fold("THANH HOÁ")) == exact_key(fold("Thanh Hóa")));
    CHECK(exact_key(fold("Bà Rịa – Vũng Tàu")) == exact_key(fold("Bà Rịa-Vũng Tàu")));
    CHECK(exact_key(fold("Khoa học và Kỹ thuật")) == exact_key(fold("Khoa học và Kĩ thuật")));
    CHECK(exact_key(fold("Quản lý")) == exact_key(fold("Quản lí")));
    CHECK(exact_key(fold("Lai Châu")) == "laichâu");
    // y and i stand for different vowels behind others.
    CHECK(exact_key(fold("tay")) != exact_key(fold("tai")));
    CHECK(exact_key(fold("quý")) != exact_key(fold("quí")));
    CHECK(exact_key(fold("Sơn La")) != exact_key(fold("Sơn Lạ")));
    CHECK(exact_key("").empty());
}

TEST_CASE("the bare key has no accents", "[vi]") {
    CHECK(bare_key(fold("Sơn Lạ")) == "sonla");
    CHECK(bare_key(fold("ĐẮK LẮK")) == "daklak");
    CHECK(bare_key(fold("Thuỷ lợi")) == "thuiloi");
    CHECK(bare_key(fold("Nghiệp vụ 2")) == "nghiepvu2");
}

TEST_CASE("edits are letters put in, left out, changed or swapped", "[vi]") {
    CHECK(edits_between("sonla", "sonla", 2) == 0);
    CHECK(edits_between("sonla", "sola", 2) == 1);
    CHECK(edits_between("sonla", "sonnla", 2) == 1);
    CHECK(edits_between("sonla", "sanla", 2) == 1);
    CHECK(edits_between("sonla", "snola", 2) == 1);
    CHECK(edits_between("khao", "khoa", 1) == 1);
    CHECK(edits_between("sonla", "hanoi", 2) == 3);
    CHECK(edits_between("sonla", "hanoi", 1) == 2);
    CHECK(edits_between("", "ab", 2) == 2);
    CHECK(edits_between("", "abc", 2) == 3);
    CHECK(edits_between("", "", 0) == 0);
}

TEST_CASE("longer keys may have more edits", "[vi]") {
    CHECK(allowed_edits(4) == 0);
    CHECK(allowed_edits(5) == 1);
    CHECK(allowed_edits(8) == 1);
    CHECK(allowed_edits(9) == 2);
}
