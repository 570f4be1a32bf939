#include "batch/worker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <new>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/packing.h"
#include "system/clock.h"
#include "system/files.h"
#include "system/memory.h"

extern char** environ;

namespace kehoach::batch {
namespace {

// The exit status of a worker without memory.
constexpr int no_memory = 86;
constexpr double grace = 2.0;

using Size = std::uint64_t;  // goes before each message

void close_end(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
}

bool read_exactly(int descriptor, char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t got = ::read(descriptor, bytes, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool read_message(int descriptor, std::string& message) {
    Size size = 0;
    if (!read_exactly(descriptor, reinterpret_cast<char*>(&size), sizeof size)) return false;
    message.resize(static_cast<std::size_t>(size));
    return read_exactly(descriptor, message.data(), message.size());
}

std::string_view size_of(const Size& size) { return {reinterpret_cast<const char*>(&size), sizeof size}; }

// What is mapped already (the program, its libraries and their data) does not count.
void limit_memory(std::uint64_t megabytes) {
    unsigned long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    const rlim_t bytes = static_cast<rlim_t>(pages) * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + (static_cast<rlim_t>(megabytes) << 20);
    const rlimit limit = {bytes, bytes};
    ::setrlimit(RLIMIT_AS, &limit);
}

}  // namespace

Error error_of_end(int status, const WorkerLimits& limits) {
    if (WIFSIGNALED(status)) {
        std::string reason = std::to_string(WTERMSIG(status));
        if (const char* name = ::sigabbrev_np(WTERMSIG(status))) reason += std::string(", SIG") + name;
        return {ErrorCode::process_crashed, {reason}};
    }
    if (WEXITSTATUS(status) != no_memory) return {ErrorCode::process_exited, {std::to_string(WEXITSTATUS(status))}};
    if (limits.memory == 0) return {ErrorCode::out_of_memory, {}};
    return {ErrorCode::process_over_memory, {std::to_string(limits.memory)}};
}

int run_worker() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent decides what an interrupt means.
    std::signal(SIGINT, SIG_IGN);
    const rlimit no_core = {0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    std::string message;
    if (!read_message(STDIN_FILENO, message)) return 0;
    Unpacker first(message);
    // A parent that ended before the wish to die with it was known to the system is not seen otherwise.
    if (first.number() != static_cast<std::uint64_t>(::getppid())) return 0;
    const auto memory = first.number();
    const ConvertOptions options = unpack_options(first);
    system::keep_memory();
    // What ran out of memory cannot be trusted with the next file.
    std::set_new_handler([] { ::_exit(no_memory); });
    if (memory > 0) limit_memory(memory);
    std::string buffer;
    while (read_message(STDIN_FILENO, message)) {
        Unpacker request(message);
        const auto path = request.text();
        const bool given = request.number() != 0;
        const auto bytes = request.view();
        Packer reply;
        pack(reply, convert_file(path, given ? std::optional(bytes) : std::nullopt, options, buffer));
        const Size size = reply.bytes().size();
        if (system::write_all(STDOUT_FILENO, size_of(size)) != 0 || system::write_all(STDOUT_FILENO, reply.bytes()) != 0) return 1;
    }
    return 0;
}

Worker::Worker(ConvertOptions options, WorkerLimits limits, std::function<bool()> stopped)
    : options_(std::move(options)), limits_(limits), stopped_(std::move(stopped)) {}

Worker::~Worker() { stop(); }

void Worker::stop() {
    close_end(requests_);
    close_end(products_);
    if (process_ < 0) return;
    ::kill(process_, SIGKILL);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
}

std::optional<Error> Worker::start() {
    std::array<int, 2> in = {-1, -1};
    std::array<int, 2> out = {-1, -1};
    if (::pipe2(in.data(), O_CLOEXEC) != 0) return system::system_error(ErrorCode::process_not_started, errno);
    if (::pipe2(out.data(), O_CLOEXEC) != 0) {
        const int failed = errno;
        for (int& end : in) close_end(end);
        return system::system_error(ErrorCode::process_not_started, failed);
    }
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    // A group of its own, so that an interrupt from the keyboard does not reach it.
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    ::posix_spawnattr_setpgroup(&attributes, 0);
    std::string program = "kehoach";
    std::string command(worker_command);
    std::array<char*, 3> arguments = {program.data(), command.data(), nullptr};
    const int failed = ::posix_spawn(&process_, "/proc/self/exe", &actions, &attributes, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    close_end(in[0]);
    close_end(out[1]);
    requests_ = in[1];
    products_ = out[0];
    if (failed != 0) {
        process_ = -1;
        stop();
        return system::system_error(ErrorCode::process_not_started, failed);
    }
    for (const int end : {requests_, products_}) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETPIPE_SZ, 1 << 20);  // fewer changes between the two; smaller does too
    }
    Packer first;
    first.number(static_cast<std::uint64_t>(::getpid()));
    first.number(limits_.memory);
    pack(first, options_);
    const Size size = first.bytes().size();
    if (send(size_of(size)) != Exchange::done || send(first.bytes()) != Exchange::done) {
        stop();
        return system::system_error(ErrorCode::process_not_started, EPIPE);
    }
    return std::nullopt;
}

// Does a step again and again, each when the other side is ready for it, until `size` bytes went over.
Worker::Exchange Worker::transfer(short events, const std::function<ssize_t()>& step, std::size_t size) {
    constexpr double longest_wait = 0.2;
    while (size > 0) {
        const ssize_t moved = step();
        if (moved > 0) {
            size -= static_cast<std::size_t>(moved);
            continue;
        }
        if (moved == 0) return Exchange::broken;
        if (errno != EAGAIN && errno != EINTR) return Exchange::broken;
        const double time = system::now();
        if (give_up_ == 0 && stopped_()) give_up_ = time + grace;
        if (give_up_ > 0 && time >= give_up_) return Exchange::given_up;
        if (deadline_ > 0 && time >= deadline_) return Exchange::timed_out;
        double wait = longest_wait;
        if (deadline_ > 0) wait = std::min(wait, deadline_ - time);
        pollfd ready = {events == POLLIN ? products_ : requests_, events, 0};
        ::poll(&ready, 1, static_cast<int>(wait * 1000) + 1);
    }
    return Exchange::done;
}

Worker::Exchange Worker::send(std::string_view bytes) {
    const auto step = [&] {
        const ssize_t put = ::write(requests_, bytes.data(), bytes.size());
        if (put > 0) bytes.remove_prefix(static_cast<std::size_t>(put));
        return put;
    };
    return transfer(POLLOUT, step, bytes.size());
}

Worker::Exchange Worker::receive(char* bytes, std::size_t size) {
    const std::size_t all = size;
    const auto step = [&] {
        const ssize_t got = ::read(products_, bytes, size);
        if (got > 0) {
            bytes += got;
            size -= static_cast<std::size_t>(got);
        }
        return got;
    };
    return transfer(POLLIN, step, all);
}

Product Worker::failed(const std::string& path, Exchange how) {
    if (how == Exchange::timed_out) {
        stop();
        std::array<char, 32> seconds{};
        std::snprintf(seconds.data(), seconds.size(), "%g", limits_.seconds);
        return failure(path, {ErrorCode::process_timed_out, {seconds.data()}});
    }
    // The pipe is closed: the process ends, or has ended.
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
    stop();
    return failure(path, error_of_end(status, limits_));
}

std::optional<Product> Worker::convert(const std::string& path, std::optional<std::string_view> bytes) {
    give_up_ = 0;
    deadline_ = 0;
    if (process_ < 0) {
        if (auto error = start()) return failure(path, *std::move(error));
    }
    if (limits_.seconds > 0) deadline_ = system::now() + limits_.seconds;
    Packer request;
    request.text(std::string_view(path));
    request.number(bytes ? 1 : 0);
    request.text(bytes.value_or(std::string_view()));
    const Size request_size = request.bytes().size();
    Exchange how = send(size_of(request_size));
    if (how == Exchange::done) how = send(request.bytes());
    Size size = 0;
    if (how == Exchange::done) how = receive(reinterpret_cast<char*>(&size), sizeof size);
    std::string reply;
    if (how == Exchange::done) {
        reply.resize(static_cast<std::size_t>(size));
        how = receive(reply.data(), reply.size());
    }
    if (how == Exchange::given_up) {
        stop();
        return std::nullopt;
    }
    if (how != Exchange::done) return failed(path, how);
    Unpacker in(reply);
    return unpack_product(in);
}

}  // namespace kehoach::batch
