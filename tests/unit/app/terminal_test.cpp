#include "app/terminal.h"

#include <cstdlib>
#include <optional>
#include <string>

#include "support/catch.h"

using kehoach::app::terminal;

namespace {

// The environment variable COLUMNS, put back at the end.
class Columns {
public:
    explicit Columns(const char* value) {
        if (const char* before = std::getenv("COLUMNS")) before_ = before;
        value == nullptr ? ::unsetenv("COLUMNS") : ::setenv("COLUMNS", value, 1);
    }
    ~Columns() { before_ ? ::setenv("COLUMNS", before_->c_str(), 1) : ::unsetenv("COLUMNS"); }
    Columns(const Columns&) = delete;
    Columns& operator=(const Columns&) = delete;

private:
    std::optional<std::string> before_;
};

std::size_t width_with(const char* columns) {
    const Columns set(columns);
    return terminal(true).width;
}

}  // namespace

TEST_CASE("without a terminal the width is that of COLUMNS or 100, and there are no colours", "[app]") {
    CHECK(width_with("72") == 72);
    CHECK(width_with(nullptr) == 100);
    for (const char* wrong : {"", "0", "-5", "80x", "99999999999999999999", "20000"}) {
        INFO(wrong);
        CHECK(width_with(wrong) == 100);
    }
    CHECK_FALSE(terminal(true).colour);
}
