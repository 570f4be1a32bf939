/// \file
/// The terminal behind standard output.
#pragma once

#include <cstddef>

namespace kehoach::app {

struct Terminal {
    std::size_t width = 100;
    bool colour = false;
};

/// The width is that of the terminal, else that in COLUMNS, else 100. Colours only on a terminal that is not `dumb`, and where NO_COLOR is
/// not set. `to_file` says that the output does not go to standard output.
Terminal terminal(bool to_file);

}  // namespace kehoach::app
