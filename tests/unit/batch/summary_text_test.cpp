#include "batch/summary_text.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::batch;

TEST_CASE("the summary of a run names what there was and nothing else", "[batch]") {
    Summary summary;
    FileRecord record;
    record.bytes = 3 << 20;
    summary.add(record);
    summary.add(record);
    summary.seconds = 2;
    CHECK(summary_text(summary, false, Language::english) == "converted 2 of 2 files in 2.0 s (1 files/s, 3.0 MB/s)\n");
}

TEST_CASE("the summary counts failures, what was skipped and findings, the most frequent first", "[batch]") {
    Summary summary;
    FileRecord record;
    record.findings["place-missing"] = {Severity::info, 1};
    record.findings["number-blank"] = {Severity::warning, 3};
    summary.add(record);
    FileRecord pdf;
    pdf.outcome = Outcome::refused;
    pdf.error = Error{ErrorCode::input_is_pdf, {}};
    summary.add(pdf);
    FileRecord same;
    same.outcome = Outcome::unchanged;
    summary.add(same);
    summary.seconds = 0.5;
    summary.interrupted = true;
    summary.skipped = {1, 2, 0, 3, 4};
    CHECK(summary_text(summary, true, Language::english) ==
          "converted 1 of 3 files in 0.5 s (2 files/s, 0.0 MB/s)\n"
          "done by an earlier run and unchanged: 1\n"
          "not converted: 1 (1 input-is-pdf)\n"
          "skipped: 1 hidden, 2 lock files of Word, 3 of other kinds, 4 of other shards\n"
          "findings: 3 number-blank, 1 place-missing\n"
          "stopped by a signal before the end; the same command goes on from here\n");
    CHECK(summary_text(summary, false, Language::vietnamese).find("đã dừng theo tín hiệu, trước khi xong\n") != std::string::npos);
}
