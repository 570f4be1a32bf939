#include "app/terminal.h"

#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace kehoach::app {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::optional<std::size_t> width_in_columns_variable() {
    constexpr std::size_t widest = 10000;
    const std::string_view value = variable("COLUMNS");
    std::size_t width = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), width);
    if (value.empty() || error != std::errc() || end != value.data() + value.size() || width == 0 || width > widest) return std::nullopt;
    return width;
}

}  // namespace

Terminal terminal(bool to_file) {
    Terminal out;
    const bool shown = !to_file && ::isatty(STDOUT_FILENO) == 1;
    winsize size{};
    if (shown && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        out.width = size.ws_col;
    } else if (const auto width = width_in_columns_variable()) {
        out.width = *width;
    }
    const std::string_view kind = variable("TERM");
    out.colour = shown && variable("NO_COLOR").empty() && !kind.empty() && kind != "dumb";
    return out;
}

}  // namespace kehoach::app
