#include "batch/progress.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstdlib>
#include <utility>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include "catalogue/phrases.h"
#include "text/display.h"

namespace kehoach::batch {
namespace {

using catalogue::Phrase;
using Seconds = std::chrono::duration<double>;

constexpr auto between_drawings = std::chrono::milliseconds(100);
constexpr auto between_looks = std::chrono::milliseconds(200);
constexpr auto first_line = std::chrono::seconds(10);
constexpr auto second_line = std::chrono::seconds(30);
constexpr auto between_lines = std::chrono::seconds(60);
constexpr std::string_view erase_line = "\r\x1b[K";

// A number with one decimal below ten, as the language writes it.
std::string rounded(double value, Language language) {
    constexpr double largest = 1e15;
    const double kept = std::clamp(value, 0.0, largest);
    constexpr double few = 9.95;
    if (kept >= few) return std::to_string(static_cast<std::uint64_t>(kept + 0.5));
    const auto tenths = static_cast<std::uint64_t>(10 * kept + 0.5);
    return std::to_string(tenths / 10) + (language == Language::vietnamese ? "," : ".") + std::to_string(tenths % 10);
}

std::string two_digits(std::uint64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// `3:05`, `2:03:05`
std::string duration(double seconds) {
    constexpr double longest = 359999;  // 99:59:59
    const auto whole = static_cast<std::uint64_t>(std::clamp(seconds, 0.0, longest) + 0.5);
    const std::uint64_t minutes = whole / 60;
    const std::string end = ":" + two_digits(whole % 60);
    return minutes < 60 ? std::to_string(minutes) + end : std::to_string(minutes / 60) + ":" + two_digits(minutes % 60) + end;
}

std::string bar(double part, std::size_t width) {
    const auto full = std::min(width, static_cast<std::size_t>(std::clamp(part, 0.0, 1.0) * static_cast<double>(width)));
    return "[" + std::string(full, '#') + std::string(width - full, '.') + "]";
}

void write_on_stderr(std::string_view text) {
    while (!text.empty()) {
        const ssize_t put = ::write(STDERR_FILENO, text.data(), text.size());
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(put));
    }
}

std::size_t width_of_stderr() {
    constexpr std::size_t usual = 80;
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

}  // namespace

ProgressSettings progress_on_stderr(bool quiet, Language language) {
    ProgressSettings out;
    const char* variable = std::getenv("TERM");
    const std::string_view kind = variable == nullptr ? std::string_view() : variable;
    const bool draws = ::isatty(STDERR_FILENO) == 1 && !kind.empty() && kind != "dumb";
    out.mode = quiet ? ProgressMode::none : draws ? ProgressMode::bar : ProgressMode::lines;
    out.language = language;
    out.now = std::chrono::steady_clock::now;
    out.width = width_of_stderr;
    out.write = write_on_stderr;
    return out;
}

Progress::Progress(ProgressSettings settings) : settings_(std::move(settings)), start_(settings_.now()) {
    due_ = start_ + (settings_.mode == ProgressMode::lines ? first_line : std::chrono::seconds(0));
}

Progress::~Progress() { end(); }

void Progress::set_total(std::uint64_t files) {
    const std::lock_guard lock(mutex_);
    total_ = files;
    show_if_due();
}

void Progress::finished(std::uint64_t bytes, bool ok, std::uint64_t findings) {
    const std::lock_guard lock(mutex_);
    ++finished_;
    bytes_ += bytes;
    failed_ += ok ? 0 : 1;
    findings_ += findings;
    show_if_due();
}

void Progress::left_out() {
    const std::lock_guard lock(mutex_);
    ++left_out_;
    show_if_due();
}

void Progress::tick() {
    const std::lock_guard lock(mutex_);
    show_if_due();
}

void Progress::show_until(const std::stop_token& stop) {
    std::condition_variable_any never;
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        show_if_due();
        never.wait_for(lock, stop, between_looks, [] { return false; });
    }
}

void Progress::above(std::string_view line) {
    const std::lock_guard lock(mutex_);
    const bool was_drawn = drawn_;
    erase();
    settings_.write(std::string(line) + "\n");
    if (was_drawn) draw(settings_.now());
}

void Progress::end() {
    const std::lock_guard lock(mutex_);
    erase();
    ended_ = true;
}

void Progress::erase() {
    if (drawn_) settings_.write(erase_line);
    drawn_ = false;
}

void Progress::show_if_due() {
    if (ended_ || settings_.mode == ProgressMode::none) return;
    const auto now = settings_.now();
    if (now < due_) return;
    if (settings_.mode == ProgressMode::bar) {
        due_ = now + between_drawings;
        draw(now);
        return;
    }
    settings_.write(line(now, 0) + "\n");
    // The next of the moments that has not passed yet.
    const auto passed = now - start_;
    due_ = start_ + (passed < second_line ? second_line : (passed / between_lines + 1) * between_lines);
}

void Progress::draw(Time now) {
    // The last column stays free: a terminal would go to the next line there.
    const auto columns = std::max<std::size_t>(settings_.width(), 2) - 1;
    settings_.write(std::string(erase_line) + line(now, columns));
    drawn_ = true;
}

// All that is known, or what fits in `width` columns; 0 for no bar and no limit.
std::string Progress::line(Time now, std::size_t width) const {
    const auto said = [&](Phrase phrase, std::vector<std::string> arguments) { return catalogue::phrase(phrase, settings_.language, arguments); };
    const double seconds = std::max(Seconds(now - start_).count(), 1e-3);
    const auto done = finished_ + left_out_;
    std::vector<std::string> parts;
    // The total may have been counted before a folder grew.
    if (total_) {
        parts.push_back(said(Phrase::files_done_of, {std::to_string(done), std::to_string(std::max(*total_, done))}));
    } else {
        parts.push_back(said(Phrase::files_done, {std::to_string(done)}));
    }
    if (failed_ > 0) parts.push_back(said(Phrase::errors_so_far, {std::to_string(failed_)}));
    if (total_ && finished_ > 0 && *total_ > done) {
        const double each = seconds / static_cast<double>(finished_);
        parts.push_back(said(Phrase::time_left, {duration(each * static_cast<double>(*total_ - done))}));
    } else if (seconds >= 1) {
        parts.push_back(said(Phrase::time_so_far, {duration(seconds)}));
    }
    if (finished_ > 0) {
        parts.push_back(said(Phrase::files_per_second, {rounded(static_cast<double>(finished_) / seconds, settings_.language)}));
        constexpr double megabyte = 1e6;
        parts.push_back(rounded(static_cast<double>(bytes_) / megabyte / seconds, settings_.language) + " MB/s");
    }
    if (findings_ > 0) parts.push_back(said(Phrase::findings_so_far, {std::to_string(findings_)}));

    // The parts stand in the order of their weight; those that do not fit are left out from the end.
    constexpr std::string_view between = "  ";
    std::string out;
    std::size_t used = 0;
    for (const auto& part : parts) {
        const std::size_t size = text::display_width(part) + (out.empty() ? 0 : between.size());
        if (width > 0 && used + size > width) break;
        if (!out.empty()) out += between;
        out += part;
        used += size;
    }
    constexpr std::size_t shortest_bar = 10;
    constexpr std::size_t longest_bar = 30;
    constexpr std::size_t brackets = 2;
    const std::size_t taken = used + brackets + between.size();
    if (total_ && width >= taken + shortest_bar) {
        const double part = *total_ == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(*total_);
        out = bar(part, std::min(width - taken, longest_bar)) + std::string(between) + out;
    }
    return out;
}

}  // namespace kehoach::batch
