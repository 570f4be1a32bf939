/// \file
/// How the program takes memory from the system.
#pragma once

namespace kehoach::system {

/// For programs that convert one document after another: what one needed is kept for the next. Giving it back and asking for it again
/// costs up to half of the time.
void keep_memory();

}  // namespace kehoach::system
