#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_rows;
using Lines = std::vector<std::string>;

TEST_CASE("cells end as the others of their column do", "[check]") {
    const auto content = [](const std::string& ordinal, const std::string& text) {
        return ordinal + "\t" + text + "\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
    };
    CHECK(problems_of_rows(content("1", "Rà soát văn bản.") + content("2", "Rà soát thủ tục.") + content("3", "Rà soát quy chế.") +
                           content("4", "Rà soát hồ sơ.") + content("5", "Rà soát biểu mẫu")) == Lines{"cell-unfinished/stop /rows/4/cells/1"});
    // Without a habit nothing is missing.
    CHECK(problems_of_rows(content("1", "Rà soát văn bản.") + content("2", "Rà soát thủ tục") + content("3", "Rà soát quy chế.") +
                           content("4", "Rà soát hồ sơ") + content("5", "Rà soát biểu mẫu")) == Lines{});
    CHECK(problems_of_rows(content("1", "Rà soát văn bản;") + content("2", "Rà soát thủ tục;") + content("3", "Rà soát quy chế;") +
                           content("4", "Rà soát hồ sơ;")) == Lines{});
}
