/// \file
/// The names that enumerators have in every output.
#pragma once

#include <optional>
#include <string_view>

#include "kehoach/changes.h"
#include "kehoach/document.h"
#include "kehoach/result.h"
#include "kehoach/task.h"

namespace kehoach::model {

std::string_view name(NodeKind kind);
std::string_view name(Numbering numbering);
std::string_view name(ColumnRole role);
std::string_view name(RowKind kind);
std::string_view name(CapacityForm form);
std::string_view name(DiscardReason reason);
std::string_view name(DeadlineKind kind);
std::string_view name(Bound bound);
std::string_view name(Frequency every);
std::string_view name(ChangeKind kind);
std::string_view name(ErrorCode code);

/// The error of a name; nullopt where there is none.
std::optional<ErrorCode> error_named(std::string_view name);

}  // namespace kehoach::model
