/// \file
/// Which files of a folder are documents, by their names.
#pragma once

#include <cstdint>
#include <string_view>

namespace kehoach::batch {

/// `.docx`, `.docm`, `.dotx`, `.txt`, `.md` and `.xml`, in any case.
bool is_document_name(std::string_view name);

/// Word's own `~$` files, which say who has a document open.
inline bool is_lock_file(std::string_view name) { return name.starts_with("~$"); }

inline bool is_hidden(std::string_view name) { return name.starts_with('.'); }

/// The name without its last `.` and what stands behind it; a dot at the start is no such dot.
inline std::string_view stem_of(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

/// A file system may take two names for the same that differ in case only: a hash that does not see case. Bytes that are no UTF-8 are taken
/// as they are.
std::uint64_t hash_without_case(std::string_view name);

}  // namespace kehoach::batch
