#include "vi/time_words.h"

#include "support/catch.h"

using namespace kehoach::vi;
using kehoach::text::tokens_of;

TEST_CASE("the longest phrase at a token is matched", "[vi]") {
    const auto tokens = tokens_of("báo cáo chậm nhất là ngày 5");
    CHECK(time_prefixes().match(tokens, 0).end == 0);
    const auto found = time_prefixes().match(tokens, 2);
    CHECK(found.end == 5);
    CHECK(found.meaning == TimePrefix::until);
}

TEST_CASE("phrases are matched as whole words, whatever their case and tone placement", "[vi]") {
    CHECK(time_units().match(tokens_of("QUÝ IV"), 0).meaning == TimeUnit::quarter);
    CHECK(time_units().match(tokens_of("Qúy IV"), 0).end == 1);
    CHECK(ongoing_words().match(tokens_of("Thường  xuyên"), 0).end == 2);
    CHECK(ongoing_words().match(tokens_of("Thường"), 0).end == 0);
    CHECK(weekdays().match(tokens_of("thứ Sáu hàng tuần"), 0).meaning == 5);
}

TEST_CASE("marks are part of phrases", "[vi]") {
    CHECK(range_words().match(tokens_of("2022 – 2023"), 1).end == 2);
    CHECK(ongoing_words().match(tokens_of("24/7"), 0).end == 3);
}
