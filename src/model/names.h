/// \file
/// The names that enumerators have in every output.
#pragma once

#include <string_view>

#include "kehoach/document.h"

namespace kehoach::model {

std::string_view name(NodeKind kind);
std::string_view name(Numbering numbering);
std::string_view name(ColumnRole role);
std::string_view name(RowKind kind);
std::string_view name(CapacityForm form);
std::string_view name(DiscardReason reason);

}  // namespace kehoach::model
