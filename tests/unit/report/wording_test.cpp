#include "report/wording.h"

#include "support/catch.h"

using namespace kehoach;
using report::count_text;

TEST_CASE("numbers are grouped as the language has it", "[report]") {
    CHECK(count_text(0, Language::vietnamese) == "0");
    CHECK(count_text(999, Language::vietnamese) == "999");
    CHECK(count_text(1000, Language::vietnamese) == "1.000");
    CHECK(count_text(1234567, Language::english) == "1,234,567");
    CHECK(report::decimal_text(1234.567, 2, Language::vietnamese) == "1.234,57");
    CHECK(report::decimal_text(0, 1, Language::english) == "0.0");
    CHECK(report::decimal_text(-1, 0, Language::english) == "0");
}

TEST_CASE("sizes and times are short", "[report]") {
    CHECK(report::size_text(1023, Language::vietnamese) == "1.023 B");
    CHECK(report::size_text(12345, Language::vietnamese) == "12 KB");
    CHECK(report::size_text(1500000, Language::vietnamese) == "1,4 MB");
    CHECK(report::size_text(std::uint64_t{5} << 30, Language::english) == "5.0 GB");
    CHECK(report::duration_text(4.25, Language::english) == "4.2 s");
    CHECK(report::duration_text(725, Language::vietnamese) == "12:05");
    CHECK(report::duration_text(12007, Language::vietnamese) == "3:20:07");
}

TEST_CASE("dates are written as the language has it, others stay", "[report]") {
    CHECK(report::date_text("2026-03-05", Language::vietnamese) == "5/3/2026");
    CHECK(report::date_text("2026-11", Language::vietnamese) == "11/2026");
    CHECK(report::date_text("2026", Language::vietnamese) == "2026");
    CHECK(report::date_text("2026-03-05", Language::english) == "2026-03-05");
    CHECK(report::date_text("2026-0x-05", Language::vietnamese) == "2026-0x-05");
    CHECK(report::date_text("", Language::vietnamese).empty());
}

TEST_CASE("nothing in a name is invisible", "[report]") {
    CHECK(report::visible("kế hoạch.docx") == "kế hoạch.docx");
    CHECK(report::visible("a\nb\x7F") == "a[U+000A]b[U+007F]");
    CHECK(report::visible("\u202Ecod.exe\u2069") == "[U+202E]cod.exe[U+2069]");
    CHECK(report::visible("a\xFF\xC3z") == "a\uFFFD\uFFFDz");
    CHECK(report::visible("").empty());
}

TEST_CASE("what stands beside the name of a file does not repeat it", "[report]") {
    batch::FileRecord record;
    record.path = "a\nb.pdf";
    CHECK(report::failure_text(record, Language::english).empty());
    record.error = Error{ErrorCode::file_missing, {}};
    CHECK(report::failure_text(record, Language::english) == "no such file; check the path");
}

TEST_CASE("the greatest counts stand first", "[report]") {
    const auto sorted = report::by_count({{"a", 1}, {"b", 3}, {"c", 3}});
    REQUIRE(sorted.size() == 3);
    CHECK(sorted[0].name == "b");
    CHECK(sorted[1].name == "c");
    CHECK(sorted[2].count == 1);
}

TEST_CASE("who made a report and when", "[report]") {
    batch::Summary summary;
    summary.version = "1.2.3";
    summary.jobs = 2;
    CHECK(report::made_by_text(summary, Language::vietnamese) == "kehoach 1.2.3, 2 luồng.");
    summary.started = "2026-11-26T08:30:00+07:00";
    CHECK(report::made_by_text(summary, Language::vietnamese) == "kehoach 1.2.3, 2 luồng. Bắt đầu lúc 26/11/2026 08:30:00 +07:00.");
    CHECK(report::skipped_text({}, Language::english).empty());
    CHECK(report::skipped_text({3, 0, 0, 1234, 0}, Language::english) == "3 hidden, 1,234 of other kinds");
    CHECK(report::skipped_text({0, 0, 0, 0, 1234}, Language::english) == "1,234 of other shards");
}
