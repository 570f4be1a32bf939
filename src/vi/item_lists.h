/// \file
/// A table cell as the items that it lists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::vi {

/// The items of a cell: parted at line breaks that part items (not at those that wrap a line), at `;`, at a running
/// enumeration `1. ... 2. ...`, and, in a cell that starts with `- `, at every ` - ` before a capital.
/// Items lose their bullet, enumerator and final punctuation; line breaks inside of them are spaces.
std::vector<std::string> listed_items(std::string_view cell);

/// The outputs (sản phẩm) of a cell. Beside listed_items(), commas part outputs that each begin with the name of a kind of document:
/// `Kế hoạch, báo cáo` is two, `Hồ sơ, kết quả giải quyết` one.
std::vector<std::string> listed_outputs(std::string_view cell);

}  // namespace kehoach::vi
