/// \file
/// Changes of a text as edits of its bytes.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/changes.h"

namespace kehoach::encoding {

/// The bytes from `begin` to `end` of a text become `after`.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string after;
    ChangeKind kind = ChangeKind::composed;
};

/// In order, and none reaches into another.
using Edits = std::vector<Edit>;

/// Takes the edits of a step, and the text that they are of: what the step before left.
using TakeEdits = std::function<void(std::string_view text, const Edits& edits)>;

/// `text` with the edits made.
inline std::string edited(std::string_view text, const Edits& edits) {
    std::string out;
    out.reserve(text.size());
    std::size_t done = 0;
    for (const auto& edit : edits) {
        out += text.substr(done, edit.begin - done);
        out += edit.after;
        done = edit.end;
    }
    out += text.substr(done);
    return out;
}

}  // namespace kehoach::encoding
