/// \file
/// What the columns of an appendix table hold, by the words of their headers.
#pragma once

#include <optional>
#include <string_view>

#include "kehoach/document.h"

namespace kehoach::vi {

/// The role that a header (comparison key) names, or nullopt where its words say nothing.
std::optional<ColumnRole> role_of_header(std::string_view folded);

/// True for the headers of the ordinal column: `TT`, `STT`, `Số TT`.
bool is_ordinal_header(std::string_view folded);

/// True for headers such as `Đơn vị`, which may be of a unit that leads or of a unit of measure: the cells must tell.
bool is_unclear_header(std::string_view folded);

/// True for header cells that name no role and still are known headers: `Đơn vị tính`, `Địa điểm`, `Số lượng`.
bool is_other_header(std::string_view folded);

}  // namespace kehoach::vi
