#include "batch/line_source.h"

#include <array>
#include <csignal>
#include <thread>

#include <unistd.h>

#include "batch/interrupt.h"
#include "support/catch.h"

using namespace kehoach::batch;

namespace {

class Pipe {
public:
    Pipe() { REQUIRE(::pipe(ends_.data()) == 0); }
    ~Pipe() {
        ::close(ends_[0]);
        close();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] int out() const { return ends_[0]; }
    void put(std::string_view text) { REQUIRE(::write(ends_[1], text.data(), text.size()) == static_cast<ssize_t>(text.size())); }
    void close() {
        if (ends_[1] >= 0) ::close(ends_[1]);
        ends_[1] = -1;
    }

private:
    std::array<int, 2> ends_{};
};

}  // namespace

TEST_CASE("a line is given before the next is sent", "[batch]") {
    Pipe pipe;
    LineSource lines(pipe.out());
    pipe.put("a\nb\r\n\nc");
    CHECK(lines.next() == "a");
    CHECK(lines.next() == "b");
    CHECK(lines.next() == "");
    pipe.put("d\n");
    CHECK(lines.next() == "cd");
    pipe.put("e");
    pipe.close();
    CHECK(lines.next() == "e");
    CHECK_FALSE(lines.next().has_value());
}

TEST_CASE("long lines and many lines are whole", "[batch]") {
    Pipe pipe;
    LineSource lines(pipe.out());
    std::thread writer([&] {
        for (int i = 0; i < 300; ++i) pipe.put(std::string(static_cast<std::size_t>(i) * 100, 'x') + "\n");
        pipe.close();
    });
    std::size_t count = 0;
    while (const auto line = lines.next()) CHECK(line->size() == 100 * count++);
    writer.join();
    CHECK(count == 300);
}

TEST_CASE("a signal ends the waiting for a line", "[batch]") {
    const Interrupts interrupts;
    Pipe pipe;
    LineSource lines(pipe.out());
    CHECK(Interrupts::signal() == 0);
    std::thread sender([] {
        ::usleep(10000);
        ::kill(::getpid(), SIGTERM);
    });
    CHECK_FALSE(lines.next().has_value());
    sender.join();
    CHECK(Interrupts::signal() == SIGTERM);
}
