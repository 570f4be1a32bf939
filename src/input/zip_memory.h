/// \file
/// Bytes in memory as the files that minizip reads and writes.
#pragma once

#include <minizip/ioapi.h>

#include <string>
#include <string_view>

namespace kehoach::input {

/// The functions by which minizip reads `bytes`, which must outlive what is opened with them.
zlib_filefunc64_def reading(std::string_view& bytes);

/// The functions by which minizip writes to `out`.
zlib_filefunc64_def writing(std::string& out);

}  // namespace kehoach::input
