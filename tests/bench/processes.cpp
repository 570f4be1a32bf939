#include "bench/processes.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kehoach::bench {
namespace {

double seconds(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; }

// What the command prints goes nowhere. Spawned, not forked: a fork would count the pages of this program as its own.
Usage run(const Command& command, bool may_fail) {
    std::vector<char*> arguments;
    for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failure = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) throw std::runtime_error(command.front() + ": cannot be started");
    int status = 0;
    rusage used{};
    while (wait4(child, &status, 0, &used) < 0) {
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 0 && !may_fail)) {
        std::string whole;
        for (const auto& argument : command) whole += argument + ' ';
        throw std::runtime_error(whole + "failed");
    }
    constexpr double unit_of_peak = 1024;
    return {seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(), static_cast<double>(used.ru_maxrss) * unit_of_peak};
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

std::vector<Usage> compared(const std::vector<Side>& sides, int rounds, bool may_fail) {
    struct Series {
        std::vector<double> cpu;
        std::vector<double> wall;
        std::vector<double> peak;
    };
    std::vector<Series> series(sides.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t s = 0; s < sides.size(); ++s) {
            if (!sides[s].output.empty()) {
                std::filesystem::remove_all(sides[s].output);
                std::filesystem::create_directories(sides[s].output);
            }
            Usage sum;
            for (const auto& command : sides[s].commands) {
                const Usage usage = run(command, may_fail);
                sum.cpu += usage.cpu;
                sum.wall += usage.wall;
                sum.peak = std::max(sum.peak, usage.peak);
            }
            series[s].cpu.push_back(sum.cpu);
            series[s].wall.push_back(sum.wall);
            series[s].peak.push_back(sum.peak);
        }
    }
    std::vector<Usage> out;
    out.reserve(series.size());
    for (const auto& each : series) out.push_back({median(each.cpu), median(each.wall), median(each.peak)});
    return out;
}

bool is_installed(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (::access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
    }
    return false;
}

std::optional<std::uint64_t> instructions_of(const Command& command) {
    if (!is_installed("valgrind")) return std::nullopt;
    const auto log = std::filesystem::temp_directory_path() / ("kehoach-instructions-" + std::to_string(::getpid()));
    Command whole = {
        "valgrind", "--tool=cachegrind", "--cache-sim=no", "--branch-sim=no", "--cachegrind-out-file=/dev/null", "--log-file=" + log.string()};
    whole.insert(whole.end(), command.begin(), command.end());
    run(whole, true);
    std::ifstream file(log);
    std::optional<std::uint64_t> out;
    // ==123== I   refs:      1,234,567
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find("refs:");
        if (colon == std::string::npos) continue;
        std::string digits = line.substr(colon);
        digits.erase(std::remove_if(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c) == 0; }), digits.end());
        out = std::stoull(digits);
        break;
    }
    std::filesystem::remove(log);
    return out;
}

}  // namespace kehoach::bench
