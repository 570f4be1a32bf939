/// \file
/// How the program takes memory from the system.
#pragma once

#include <cstddef>

namespace kehoach::system {

/// For programs that convert one document after another: what one needed is kept for the next. Giving it back and asking for it again
/// costs up to half of the time.
void keep_memory();

/// For programs that convert one document: takes so much at once. Page by page, when each is first touched, the system takes more than twice as
/// long for it, which for most documents is a quarter of the whole. Where the system has no such call nothing happens.
void take_memory(std::size_t bytes);

}  // namespace kehoach::system
