/// \file
/// Fields of a task that running text labels.
#pragma once

#include <string_view>
#include <vector>

#include "kehoach/document.h"

namespace kehoach::extract {

/// `Đơn vị chủ trì: Văn phòng Sở`.
struct LabelledField {
    ColumnRole role;
    std::string_view value;
};

/// The fields of a line that begins with a label: one, or several that follow each other as sentences or items
/// (`Chủ trì: A; phối hợp: B`). None for other lines.
std::vector<LabelledField> labelled_fields(std::string_view text);

}  // namespace kehoach::extract
