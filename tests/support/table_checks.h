/// \file
/// Plans around one table, and what check() says of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"

namespace kehoach::test {

/// A plan of the Sở Khoa học và Công nghệ for 2026, issued on 5 January 2026, with a table in its appendix.
std::string plan_with_table(std::string_view table, std::string_view recipients = "- UBND tỉnh;\n- Các phòng, đơn vị thuộc Sở;\n");

/// The problems of a category at stage final, each as `rule/variant <end of the pointer behind the table>`.
std::vector<std::string> problems_in(std::string_view text, Category category, const CheckOptions& options = {});

/// A row with its ordinal and a text of its own, all other cells filled, for problems_of_rows().
std::string task_row(const std::string& ordinal);

/// The problems of a table of tasks with these rows: STT, Nội dung, Sản phẩm, Đơn vị chủ trì, Đơn vị phối hợp, Thời gian.
std::vector<std::string> problems_of_rows(const std::string& rows);

/// What differs from row to row in a table of units.
struct UnitRow {
    std::string lead;
    std::string coordinating;
};

std::string table_of_units(const std::vector<UnitRow>& rows);

/// The problems of a table of units, in a plan with these or the usual recipients.
std::vector<std::string> problems_of_units(const std::vector<UnitRow>& rows);
std::vector<std::string> problems_of_units(const std::vector<UnitRow>& rows, std::string_view recipients);

}  // namespace kehoach::test
