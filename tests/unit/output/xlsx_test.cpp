// What is inside of a workbook is looked at by tests/outputs/xlsx_test.py, with a library that reads workbooks.

#include <cstdlib>

#include "output/writers.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/task_plan.h"

using namespace kehoach;

namespace {

// Sets TMPDIR until the end of the test.
class TemporaryFiles {
public:
    explicit TemporaryFiles(const std::string& folder) {
        if (const char* before = std::getenv("TMPDIR")) before_ = before;
        ::setenv("TMPDIR", folder.c_str(), 1);
    }
    ~TemporaryFiles() { before_.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before_.c_str(), 1); }
    TemporaryFiles(const TemporaryFiles&) = delete;
    TemporaryFiles& operator=(const TemporaryFiles&) = delete;

private:
    std::string before_;
};

}  // namespace

TEST_CASE("a workbook is a ZIP file and the same each time", "[output]") {
    const auto book = output::write_xlsx(test::task_plan(), {});
    REQUIRE(book.has_value());
    CHECK(book->starts_with("PK"));
    CHECK(*book == *output::write_xlsx(test::task_plan(), {}));
}

TEST_CASE("a workbook leaves no temporary files", "[output]") {
    const test::TemporaryDirectory folder;
    const TemporaryFiles here(folder.path().string());
    CHECK(output::write_xlsx(test::task_plan(), {}).has_value());
    CHECK(folder.entries().empty());
}

TEST_CASE("without a folder for temporary files there is no workbook", "[output]") {
    const TemporaryFiles nowhere("/nonexistent");
    const auto book = output::write_xlsx(test::task_plan(), {});
    REQUIRE_FALSE(book.has_value());
    CHECK(book.error().code == ErrorCode::output_without_temporary_file);
}

TEST_CASE("a full disk gives an error and leaves nothing", "[output]") {
    const test::TemporaryDirectory folder;
    const TemporaryFiles here(folder.path().string());
    const test::FileSizeLimit full(500);
    const auto book = output::write_xlsx(test::task_plan(), {});
    REQUIRE_FALSE(book.has_value());
    CHECK(book.error().code == ErrorCode::output_without_temporary_file);
    CHECK(folder.entries().empty());
}

TEST_CASE("a text longer than a cell does not fail", "[output]") {
    auto plan = test::task_plan();
    plan.tasks[0].note = std::string(100000, 'a');
    const auto book = output::write_xlsx(plan, {});
    REQUIRE(book.has_value());
    CHECK(*book != *output::write_xlsx(test::task_plan(), {}));
}
