/// \file
/// Reading and writing whole files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kehoach/result.h"

namespace kehoach::system {

/// Far above any document; a device that never ends must not fill the memory.
inline constexpr std::uint64_t largest_file = std::uint64_t{1} << 29;

/// The bytes of a file, or of standard input for `-`.
Result<std::string> read_file(const std::string& path);

/// The same into a buffer that is used again and again. A file with more than `largest` bytes is an error.
std::optional<Error> read_file(const std::string& path, std::string& bytes, std::uint64_t largest);

/// Writes a file under a temporary name beside it and renames it, so that what stood there is replaced whole or not at all.
std::optional<Error> write_file(const std::string& path, std::string_view text);

/// The same for one of many outputs: folders that lack are made, and the temporary name is always the same for a path, so that what a killed
/// run left there goes with the next. No two may write the same path at once. A disk without room is `disk_full`.
std::optional<Error> write_output_file(const std::string& path, std::string_view text);

/// The name beside `path` under which it is written until it is whole.
std::string unfinished_name(const std::string& path);

bool stdout_is_terminal();

/// Writes to standard output. A closed pipe is no error.
std::optional<Error> write_stdout(std::string_view text);

/// Writes everything; returns the error number, 0 if all went well.
int write_all(int descriptor, std::string_view text);

/// An error of the operating system as that of a file.
Error system_error(ErrorCode code, int number);

}  // namespace kehoach::system
