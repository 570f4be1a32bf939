#include "batch/ordered_pool.h"

#include <atomic>
#include <thread>

#include "support/catch.h"

using namespace kehoach::batch;

namespace {

PoolSteps<int> counting_to(int last, std::vector<int>& delivered) {
    PoolSteps<int> steps;
    steps.take = [last, next = 0]() mutable { return next < last ? std::optional(next++) : std::nullopt; };
    steps.work = [](int&, unsigned) {};
    steps.deliver = [&delivered](int& item) {
        delivered.push_back(item);
        return true;
    };
    steps.size = [](const int&) { return std::size_t{1}; };
    return steps;
}

}  // namespace

TEST_CASE("a pool delivers in the order of the items, whatever the number of threads", "[batch]") {
    for (const unsigned threads : {1U, 2U, 7U}) {
        std::vector<int> delivered;
        auto steps = counting_to(1000, delivered);
        // The first of each ten takes longest.
        steps.work = [](int& item, unsigned) {
            if (item % 10 == 0) std::this_thread::yield();
            item *= 2;
        };
        OrderedPool<int>(steps, {4, 100}).run(threads);
        REQUIRE(delivered.size() == 1000);
        for (std::size_t i = 0; i < delivered.size(); ++i) CHECK(delivered[i] == static_cast<int>(2 * i));
    }
}

TEST_CASE("what waits for its turn is bounded", "[batch]") {
    std::vector<int> delivered;
    std::atomic<int> taken = 0;
    std::atomic<int> ahead = 0;
    auto steps = counting_to(200, delivered);
    steps.work = [&](int& item, unsigned) {
        ++taken;
        if (item != 0) return;
        // The others can take only what finds room: one that waits holds its thread.
        while (taken < 3 + 1 + 2) std::this_thread::yield();
        for (int i = 0; i < 1000; ++i) std::this_thread::yield();
        ahead = taken.load();
    };
    OrderedPool<int>(steps, {3, 100}).run(3);
    CHECK(delivered.size() == 200);
    CHECK(ahead == 3 + 1 + 2);
}

TEST_CASE("an item larger than all the room is delivered all the same", "[batch]") {
    std::vector<int> delivered;
    auto steps = counting_to(50, delivered);
    steps.size = [](const int&) { return std::size_t{1000}; };
    OrderedPool<int>(steps, {8, 10}).run(4);
    CHECK(delivered.size() == 50);
}

TEST_CASE("a pool stops where delivering fails", "[batch]") {
    std::vector<int> delivered;
    auto steps = counting_to(100000, delivered);
    steps.deliver = [&delivered](int& item) {
        delivered.push_back(item);
        return item < 5;
    };
    OrderedPool<int>(steps, {}).run(3);
    CHECK(delivered == std::vector<int>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("an item is delivered while the next is waited for", "[batch]") {
    std::atomic<int> done = 0;
    PoolSteps<int> steps;
    steps.take = [&done, next = 0]() mutable -> std::optional<int> {
        // Nobody sends the second line before the answer to the first is there.
        while (done < next) std::this_thread::yield();
        return next < 20 ? std::optional(next++) : std::nullopt;
    };
    steps.work = [](int&, unsigned) {};
    steps.deliver = [&done](int&) {
        ++done;
        return true;
    };
    steps.size = [](const int&) { return std::size_t{1}; };
    OrderedPool<int>(steps, {}).run(3);
    CHECK(done == 20);
}
