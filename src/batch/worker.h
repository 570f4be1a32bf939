/// \file
/// A conversion in a process of its own, which may crash, hang or take all memory without harm to the others.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "batch/convert_file.h"

namespace kehoach::batch {

/// The first argument that makes the program a worker: it reads requests from standard input and writes products to standard output.
inline constexpr std::string_view worker_command = "batch-worker";

struct WorkerLimits {
    std::uint64_t memory = 0;  ///< megabytes beyond what the program itself has mapped; 0 for no limit
    double seconds = 0;        ///< for one file; 0 for no limit
};

/// One process at a time, started when there is a file for it and again when it died. It dies with the thread that started it.
class Worker {
public:
    /// `stopped` is asked a few times a second: once it is true, what is in work is given up after two seconds.
    Worker(ConvertOptions options, WorkerLimits limits, std::function<bool()> stopped);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// As convert_file(). nullopt where it was given up because all is to stop.
    std::optional<Product> convert(const std::string& path, std::optional<std::string_view> bytes);

private:
    enum class Exchange { done, timed_out, given_up, broken };

    std::optional<Error> start();
    void stop();
    Exchange send(std::string_view bytes);
    Exchange receive(char* bytes, std::size_t size);
    Exchange transfer(short events, const std::function<ssize_t()>& step, std::size_t size);
    Product failed(const std::string& path, Exchange how);

    ConvertOptions options_;
    WorkerLimits limits_;
    std::function<bool()> stopped_;
    pid_t process_ = -1;
    int requests_ = -1;
    int products_ = -1;
    double deadline_ = 0;  // of the file in work, by the monotonic clock; 0 for none
    double give_up_ = 0;   // the same, where all is to stop
};

/// Why a worker that ended so, by its status of waitpid(2), has not answered.
Error error_of_end(int status, const WorkerLimits& limits);

/// The life of a worker; returns its exit status.
int run_worker();

}  // namespace kehoach::batch
