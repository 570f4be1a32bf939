#include <csignal>

#include "cli/options.h"

int main(int argc, char** argv) {
    // A reader that goes away early is seen as a failed write, not as a signal.
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(kehoach::cli::run(argc, argv));
}
