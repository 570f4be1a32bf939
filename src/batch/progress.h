/// \file
/// What is seen while a batch runs.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "kehoach/diagnostic.h"

namespace kehoach::batch {

enum class ProgressMode : std::uint8_t {
    none,
    lines,  ///< a line after 10 s, 30 s, and each minute: for logs
    bar,    ///< one line that is drawn again, at most 10 times a second: for terminals
};

/// Where progress is shown, and by which clock.
struct ProgressSettings {
    ProgressMode mode = ProgressMode::none;
    Language language = Language::vietnamese;
    std::function<std::chrono::steady_clock::time_point()> now;
    std::function<std::size_t()> width;  ///< of the terminal, in columns; asked at each drawing
    std::function<void(std::string_view)> write;
};

/// Those of standard error: `bar` on a terminal that can draw a line again, else `lines`; `none` for quiet.
ProgressSettings progress_on_stderr(bool quiet, Language language);

/// Counts what is finished and shows it. All functions may be called by any thread.
class Progress {
public:
    /// Time counts from here.
    explicit Progress(ProgressSettings settings);
    /// Erases the bar.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// How many files there will be, once that is known.
    void set_total(std::uint64_t files);

    /// A file is converted or refused. `bytes` is the size of the input.
    void finished(std::uint64_t bytes, bool ok, std::uint64_t findings);

    /// A file was done before; it counts, but says nothing of the speed.
    void left_out();

    /// Shows what is due, where nothing has been finished for a while.
    void tick();

    /// Does so again and again. For a thread of its own, since all others may be busy with long files.
    void show_until(const std::stop_token& stop);

    /// Writes a line, without its line break, in every mode; the bar is erased before and drawn again behind it.
    void above(std::string_view line);

    /// Erases the bar; nothing is shown from here on but the lines of above().
    void end();

private:
    using Time = std::chrono::steady_clock::time_point;

    void show_if_due();
    void draw(Time now);
    void erase();
    [[nodiscard]] std::string line(Time now, std::size_t width) const;

    std::mutex mutex_;
    ProgressSettings settings_;
    Time start_;
    Time due_;
    bool drawn_ = false;
    bool ended_ = false;
    std::optional<std::uint64_t> total_;
    std::uint64_t finished_ = 0;
    std::uint64_t left_out_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t failed_ = 0;
    std::uint64_t findings_ = 0;
};

}  // namespace kehoach::batch
