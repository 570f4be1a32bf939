#include "report/writers.h"
#include "support/batch_runs.h"
#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("a report as Markdown has an overview, reasons, findings and files", "[report]") {
    const std::string text = written(report::write_markdown, BatchRun(60), Language::vietnamese);
    CHECK(text.starts_with("# Báo cáo chuyển đổi văn bản\n"));
    CHECK(has(text, "| Dung lượng | "));
    CHECK(has(text, "| Bỏ qua | 3 mục ẩn, 1 tệp khóa của Word, 1.234 thuộc loại khác, 56 thuộc phần khác |\n"));
    CHECK(has(text, "| `input-is-pdf` | 1 |\n"));
    CHECK(has(text, "| `number-blank` | cảnh báo | "));
    CHECK(has(text, "| lưu trữ/2026/văn bản 10.docx | Đã chuyển đổi | 11/"));
    CHECK(has(text, "`number-blank` ×2"));
}

TEST_CASE("every file is one row of the table, whatever its name", "[report]") {
    const std::string text = written(report::write_markdown, BatchRun(200), Language::english);
    const auto begin = text.find("## Files\n");
    REQUIRE(begin != std::string::npos);
    std::size_t rows = 0;
    for (std::size_t at = begin; at < text.size(); ++rows) {
        const std::size_t end = text.find('\n', at);
        const std::string line = text.substr(at, end - at);
        INFO(line);
        if (rows >= 4) {
            std::size_t bars = 0;
            for (std::size_t i = 0; i < line.size(); ++i) bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1U : 0U;
            CHECK(bars == 8);
        }
        at = end + 1;
    }
    CHECK(rows == 204);
    CHECK(has(text, "\n| \\<img src=x "));
    CHECK(has(text, "\n| \\</script>\\<script>"));
    CHECK(has(text, " \\[a](b).md |"));
}
