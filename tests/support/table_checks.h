/// \file
/// A plan around one table, and what check() says of it.
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

}  // namespace kehoach::test
