#include "system/clock.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <ctime>

namespace kehoach::system {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

std::string time_of_day() {
    const std::time_t time = std::time(nullptr);
    std::tm parts{};
    if (::localtime_r(&time, &parts) == nullptr) return {};
    std::array<char, 40> out{};
    const std::size_t size = std::strftime(out.data(), out.size(), "%Y-%m-%dT%H:%M:%S%z", &parts);
    std::string text(out.data(), size);
    constexpr std::size_t minutes = 2;
    if (text.size() > minutes) text.insert(text.size() - minutes, ":");
    return text;
}

}  // namespace kehoach::system
