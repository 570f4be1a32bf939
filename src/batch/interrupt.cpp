#include "batch/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace kehoach::batch {
namespace {

// What a handler of signals may touch.
std::atomic<int> noted = 0;
std::array<int, 2> ends = {-1, -1};
struct sigaction interrupt_before;
struct sigaction terminate_before;

void note(int signal) {
    const int before = errno;
    noted.store(signal);
    if (ends[1] >= 0) [[maybe_unused]]
        const auto put = ::write(ends[1], "", 1);
    errno = before;
}

// A signal that whoever started the program chose to ignore (nohup, a job in the background) stays ignored.
void take(int signal, const struct sigaction& action, struct sigaction& before) {
    ::sigaction(signal, &action, &before);
    if (before.sa_handler == SIG_IGN) ::sigaction(signal, &before, nullptr);
}

}  // namespace

Interrupts::Interrupts() {
    noted = 0;
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) ends = {-1, -1};
    struct sigaction action {};
    action.sa_handler = note;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    take(SIGINT, action, interrupt_before);
    take(SIGTERM, action, terminate_before);
}

Interrupts::~Interrupts() {
    ::sigaction(SIGINT, &interrupt_before, nullptr);
    ::sigaction(SIGTERM, &terminate_before, nullptr);
    for (int& end : ends) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

int Interrupts::signal() { return noted.load(); }

int Interrupts::descriptor() { return ends[0]; }

bool wait_for_input(int input) {
    while (Interrupts::signal() == 0) {
        std::array<pollfd, 2> both = {pollfd{input, POLLIN, 0}, pollfd{Interrupts::descriptor(), POLLIN, 0}};
        const int ready = ::poll(both.data(), both.size(), -1);
        if (ready < 0 && errno != EINTR) return true;  // let the read itself say what is wrong
        if (ready > 0 && both[0].revents != 0 && both[1].revents == 0) return true;
    }
    return false;
}

}  // namespace kehoach::batch
