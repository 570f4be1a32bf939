#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include "cli/options.h"

int main(int argc, char** argv) {
    // A reader that goes away early is seen as a failed write, not as a signal.
    std::signal(SIGPIPE, SIG_IGN);
    const auto code = static_cast<int>(kehoach::cli::run(argc, argv));
#ifdef NDEBUG
    // The system takes all memory back at once; to take the tables down piece by piece takes longer than many commands do.
    std::cout.flush();
    std::fflush(nullptr);
    std::_Exit(code);
#else
    return code;
#endif
}
