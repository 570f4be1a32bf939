#include "vi/deadline_grammar.h"

#include "support/catch.h"

using namespace kehoach;
using text::tokens_of;

TEST_CASE("a match covers the words of its time", "[vi]") {
    const auto tokens = tokens_of("báo cáo trước ngày 30/6/2026 và hằng quý");
    CHECK(vi::match_deadline(tokens, 0, true).drafts.empty());
    const auto date = vi::match_deadline(tokens, 2, false);
    REQUIRE(date.drafts.size() == 1);
    CHECK(date.drafts[0].first == 2);
    CHECK(date.end == 9);
    CHECK(date.drafts[0].item.bound == Bound::before);
    CHECK(date.drafts[0].from->day == 30);
    CHECK(vi::match_deadline(tokens, 10, false).drafts[0].item.every == Frequency::quarter);
}

TEST_CASE("a list gives a draft for each of its points", "[vi]") {
    const auto found = vi::match_deadline(tokens_of("Quý II, IV/2026"), 0, true);
    REQUIRE(found.drafts.size() == 2);
    CHECK(found.drafts[0].from->year == 0);
    CHECK(found.drafts[1].from->year == 2026);
}

TEST_CASE("limits leave events and rules out", "[vi]") {
    CHECK_FALSE(vi::match_deadline(tokens_of("theo quy định"), 0, true).drafts.empty());
    CHECK(vi::match_limit(tokens_of("theo quy định"), 0).drafts.empty());
    CHECK(vi::match_limit(tokens_of("khi có yêu cầu"), 0).drafts.empty());
}
