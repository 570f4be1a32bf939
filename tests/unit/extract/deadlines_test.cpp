#include "extract/deadlines.h"

#include "support/catch.h"
#include "support/deadlines.h"

using namespace kehoach;

namespace {

Header header(std::optional<std::string> title, std::optional<std::string> date) {
    Header out;
    out.title = std::move(title);
    if (date) out.date = Date{"", std::move(date)};
    return out;
}

}  // namespace

TEST_CASE("the year of a document is the one that its title names, else that of its date", "[extract]") {
    CHECK(extract::year_of(header("Cải cách hành chính năm 2026", "2025-12-20")) == 2026);
    CHECK(extract::year_of(header("Cải cách hành chính giai đoạn 2021-2025", "2021-03-01")) == 2021);
    CHECK(extract::year_of(header("Tổng kết năm 2025 và triển khai nhiệm vụ năm 2026", "2025-12-20")) == 2025);
    CHECK(extract::year_of(header("Thực hiện Nghị quyết số 76/NQ-CP", "2025-03")) == 2025);
    CHECK(extract::year_of(header(std::nullopt, std::nullopt)) == 0);
}

TEST_CASE("a change of the year holds for cells read before", "[extract]") {
    Diagnostics diagnostics;
    extract::DeadlineReader reader(diagnostics);
    reader.set_year(2025);
    CHECK(test::shown(*reader.read("Quý I", "/a", {})) == "quarter ~2025-01-01..2025-03-31");
    reader.set_year(2026);
    CHECK(test::shown(*reader.read("Quý I", "/a", {})) == "quarter ~2026-01-01..2026-03-31");
    CHECK_FALSE(reader.read(" ", "/a", {}));
    CHECK(diagnostics.empty());
}

TEST_CASE("every cell with an impossible date is reported", "[extract]") {
    Diagnostics diagnostics;
    extract::DeadlineReader reader(diagnostics);
    reader.read("31/4/2025", "/a", {});
    reader.read("31/4/2025", "/b", {});
    REQUIRE(diagnostics.size() == 2);
    CHECK(diagnostics[1].at == "/b");
    CHECK(diagnostics[1].arguments == std::vector<std::string>{"31/4/2025"});
}
