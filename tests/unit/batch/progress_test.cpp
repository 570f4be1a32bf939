#include "batch/progress.h"

#include <algorithm>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "text/display.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace std::chrono_literals;

namespace {

// A terminal and a clock of the test's own.
struct Screen {
    std::string written;
    std::chrono::steady_clock::time_point now;
    std::size_t width = 100;

    ProgressSettings settings(ProgressMode mode, Language language = Language::english) {
        return {mode, language, [this] { return now; }, [this] { return width; }, [this](std::string_view text) { written += text; }};
    }
    // Where it is inlined, g++ 12 takes the string for a short one and warns of each comparison with a long one.
    [[gnu::noinline]] std::string taken() { return std::exchange(written, {}); }
    // What a terminal shows behind the last erasing.
    std::string last() {
        const auto all = taken();
        const auto at = all.rfind("\x1b[K");
        return at == std::string::npos ? all : all.substr(at + 3);
    }
};

}  // namespace

TEST_CASE("a bar is drawn at most ten times a second", "[batch]") {
    Screen screen;
    Progress progress(screen.settings(ProgressMode::bar));
    int drawn = 0;
    for (int i = 0; i < 1000; ++i) {
        progress.finished(1000, true, 0);
        if (!screen.taken().empty()) ++drawn;
        screen.now += 2ms;
    }
    CHECK(drawn == 20);
    progress.tick();
    CHECK(screen.taken() == "\r\x1b[K1000 files  running for 0:02  500 files/s  0.5 MB/s");
    progress.end();
    CHECK(screen.taken() == "\r\x1b[K");
    screen.now += 10s;
    progress.finished(1, true, 0);
    progress.end();
    CHECK(screen.taken().empty());
}

TEST_CASE("a bar shows how far, how fast and how long", "[batch]") {
    Screen screen;
    screen.width = 140;
    Progress progress(screen.settings(ProgressMode::bar));
    progress.set_total(400);
    CHECK(screen.taken() == "\r\x1b[K[" + std::string(30, '.') + "]  0/400 files");
    screen.now += 10s;
    for (int i = 0; i < 98; ++i) progress.finished(1'000'000, true, 0);
    progress.finished(1'000'000, false, 0);
    screen.taken();
    screen.now += 1s;
    progress.finished(1'000'000, true, 3);
    CHECK(screen.taken() == "\r\x1b[K[#######.......................]  100/400 files  1 failed  0:33 left  9.1 files/s  9.1 MB/s  3 findings");
    // Files of an earlier run count, but not for the speed.
    screen.now += 1s;
    for (int i = 0; i < 200; ++i) progress.left_out();
    screen.now += 1s;
    progress.tick();
    CHECK(screen.last().find("300/400 files  1 failed  0:13 left  7.7 files/s") != std::string::npos);
    for (int i = 0; i < 150; ++i) progress.left_out();
    screen.now += 1s;
    progress.tick();
    CHECK(screen.last().find("##]  450/450 files  1 failed  running for 0:14  7.1 files/s") != std::string::npos);
}

TEST_CASE("a bar speaks Vietnamese", "[batch]") {
    Screen screen;
    Progress progress(screen.settings(ProgressMode::bar, Language::vietnamese));
    progress.set_total(36001);
    screen.now += 2s;
    progress.finished(1'500'000, false, 0);
    screen.taken();
    screen.now += 1s;
    progress.tick();
    CHECK(screen.last() == "[..............................]  1/36001 tệp  1 tệp lỗi  còn 30:00:00  0,3 tệp/s  0,5 MB/s");
}

TEST_CASE("a bar fits any terminal", "[batch]") {
    Screen screen;
    Progress progress(screen.settings(ProgressMode::bar, Language::vietnamese));
    progress.set_total(1000);
    progress.finished(1'000'000, false, 5);
    for (std::size_t width = 0; width < 130; ++width) {
        screen.width = width;
        screen.now += 1s;
        screen.taken();
        progress.tick();
        const auto shown = screen.last();
        INFO(shown);
        CHECK(text::display_width(shown) < std::max<std::size_t>(width, 2));
    }
    CHECK(screen.taken().empty());
    screen.width = 14;
    screen.now += 1s;
    progress.tick();
    CHECK(screen.last() == "1/1000 tệp");
}

TEST_CASE("lines stand above the bar", "[batch]") {
    Screen screen;
    {
        Progress progress(screen.settings(ProgressMode::bar));
        progress.above("first");
        CHECK(screen.taken() == "first\n");
        progress.finished(0, true, 0);
        screen.taken();
        progress.above("second");
        CHECK(screen.taken().starts_with("\r\x1b[Ksecond\n\r\x1b[K1 files"));
    }
    CHECK(screen.taken() == "\r\x1b[K");
}

TEST_CASE("where there is no terminal, lines come at growing intervals", "[batch]") {
    Screen screen;
    Progress progress(screen.settings(ProgressMode::lines));
    progress.set_total(1000);
    std::vector<int> moments;
    for (int second = 1; second <= 200; ++second) {
        screen.now += 1s;
        progress.finished(1'000'000, true, 0);
        if (!screen.taken().empty()) moments.push_back(second);
    }
    CHECK(moments == std::vector<int>{10, 30, 60, 120, 180});
    // What was slept through is not made up for.
    screen.now += 1000s;
    progress.finished(1'000'000, true, 0);
    CHECK(screen.taken() == "201/1000 files  1:19:30 left  0.2 files/s  0.2 MB/s\n");
    progress.tick();
    CHECK(screen.taken().empty());
    progress.above("an error");
    CHECK(screen.taken() == "an error\n");
    progress.end();
    CHECK(screen.taken().empty());
}

TEST_CASE("progress goes on while no file ends", "[batch]") {
    // Each look at the clock is some time later.
    Screen screen;
    std::stop_source stop;
    auto settings = screen.settings(ProgressMode::bar);
    SECTION("on a terminal") {
        settings.now = [&] {
            if (screen.now.time_since_epoch() == 3s) stop.request_stop();
            return std::exchange(screen.now, screen.now + 1s);
        };
        Progress progress(settings);
        progress.show_until(stop.get_token());
        CHECK(screen.taken() == "\r\x1b[K0 files  running for 0:01\r\x1b[K0 files  running for 0:02\r\x1b[K0 files  running for 0:03");
    }
    SECTION("in a log") {
        settings.mode = ProgressMode::lines;
        settings.now = [&] {
            if (screen.now.time_since_epoch() == 45s) stop.request_stop();
            return std::exchange(screen.now, screen.now + 15s);
        };
        Progress progress(settings);
        progress.show_until(stop.get_token());
        CHECK(screen.taken() == "0 files  running for 0:15\n0 files  running for 0:30\n");
    }
    SECTION("not behind the end") {
        stop.request_stop();
        Progress progress(settings);
        progress.show_until(stop.get_token());
        CHECK(screen.taken().empty());
    }
}

TEST_CASE("a quiet run shows lines only", "[batch]") {
    Screen screen;
    Progress progress(screen.settings(ProgressMode::none));
    screen.now += 100s;
    progress.set_total(1);
    progress.finished(1, true, 1);
    progress.tick();
    CHECK(screen.taken().empty());
    progress.above("an error");
    CHECK(screen.taken() == "an error\n");
}

TEST_CASE("progress may be told by many threads", "[batch]") {
    Screen screen;
    {
        Progress progress(screen.settings(ProgressMode::bar));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 1000; ++i) progress.finished(1, i % 2 == 0, 1);
            });
        }
        for (auto& thread : threads) thread.join();
        screen.now += 1s;
        progress.tick();
        CHECK(screen.last() == "4000 files  2000 failed  running for 0:01  4000 files/s  0.0 MB/s  4000 findings");
    }
    CHECK(progress_on_stderr(true, Language::english).mode == ProgressMode::none);
    CHECK(progress_on_stderr(false, Language::english).width() > 0);
}
