#include <algorithm>
#include <set>

#include "kehoach/kehoach.h"
#include "support/catch.h"

using namespace kehoach;

TEST_CASE("readers and writers have names of their own and a summary", "[registry]") {
    std::set<std::string_view> names;
    for (const auto& reader : readers()) {
        CHECK(names.insert(reader.name).second);
        CHECK_FALSE(reader.summary.empty());
        CHECK(reader.read != nullptr);
    }
    names.clear();
    for (const auto& writer : writers()) {
        CHECK(names.insert(writer.name).second);
        CHECK_FALSE(writer.summary.empty());
        CHECK(writer.write != nullptr);
    }
    CHECK(names == std::set<std::string_view>{"csv", "ics", "json", "markdown", "xlsx"});
}

TEST_CASE("the version has three numbers", "[registry]") {
    CHECK(version().find_first_not_of("0123456789.") == std::string_view::npos);
    CHECK(std::count(version().begin(), version().end(), '.') == 2);
}
