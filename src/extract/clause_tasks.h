/// \file
/// Tasks that clauses state instead of tables.
#pragma once

#include <optional>
#include <string>

#include "extract/deadlines.h"
#include "kehoach/document.h"
#include "kehoach/task.h"

namespace kehoach::extract {

/// The task of a clause whose children are labelled lines: `- Thời gian dự kiến: ...`, `- Đơn vị chủ trì: ...`, `- Sản phẩm: ...`;
/// nullopt for other nodes. `pointer` is the node's.
std::optional<Task> labelled_task(const Node& node, const std::string& pointer, DeadlineReader& deadlines);

/// The task of a clause that names who does it and by when: `Giao Văn phòng Sở ... trước ngày 30/6/2021`; nullopt for other nodes.
std::optional<Task> assigned_task(const Node& node, const std::string& pointer, DeadlineReader& deadlines);

}  // namespace kehoach::extract
