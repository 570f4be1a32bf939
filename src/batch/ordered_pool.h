/// \file
/// Work on a stream of items by several threads, with the results in the order of the items.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace kehoach::batch {

/// What results that wait for their turn may hold together; one above it is kept by its thread, which waits too.
struct WaitingRoom {
    std::size_t items = 64;
    std::size_t bytes = std::size_t{16} << 20;
};

/// The steps of an ordered pool. `take` and `deliver` are never called by two threads at once, each for itself.
template <class Item>
struct PoolSteps {
    std::function<std::optional<Item>()> take;         ///< the next item; nullopt at the end
    std::function<void(Item&, unsigned thread)> work;  ///< `thread` counts from 0
    std::function<bool(Item&)> deliver;                ///< in the order of taking; false ends the whole
    std::function<std::size_t(const Item&)> size;      ///< bytes that an item which waits holds
};

/// Ends when all items are delivered, or `deliver` returned false: then what is in work is finished and dropped.
/// An item is delivered as soon as it is done and all before it are, even while `take` waits for the next.
template <class Item>
class OrderedPool {
public:
    OrderedPool(PoolSteps<Item> steps, WaitingRoom room) : steps_(std::move(steps)), room_(room) {}

    void run(unsigned threads) {
        std::vector<std::thread> others;
        for (unsigned i = 1; i < threads; ++i) {
            try {
                others.emplace_back([this, i] { loop(i); });
            } catch (const std::system_error&) {
                break;  // the system gives no more threads; those that there are do the work
            }
        }
        loop(0);
        for (auto& thread : others) thread.join();
    }

private:
    void loop(unsigned thread) {
        while (true) {
            std::optional<Item> item;
            std::size_t turn = 0;
            {
                const std::lock_guard lock(taking_);
                if (at_end_ || stopped()) return;
                item = steps_.take();
                if (!item) {
                    at_end_ = true;
                    return;
                }
                turn = taken_++;
            }
            steps_.work(*item, thread);
            hand_over(turn, *std::move(item));
        }
    }

    bool stopped() {
        const std::lock_guard lock(waiting_);
        return stopped_;
    }

    void hand_over(std::size_t turn, Item item) {
        const std::size_t size = steps_.size(item);
        std::unique_lock lock(waiting_);
        // The one whose turn it is must never wait for room.
        changed_.wait(lock, [&] { return stopped_ || turn == next_ || (done_.size() < room_.items && bytes_ + size <= room_.bytes); });
        if (stopped_) return;
        bytes_ += size;
        done_.emplace(turn, Done{std::move(item), size});
        if (delivering_) return;
        delivering_ = true;
        while (!stopped_ && !done_.empty() && done_.begin()->first == next_) {
            auto node = done_.extract(done_.begin());
            lock.unlock();
            const bool go_on = steps_.deliver(node.mapped().item);
            const std::size_t freed = node.mapped().size;
            node = {};
            lock.lock();
            bytes_ -= freed;
            ++next_;
            if (!go_on) stopped_ = true;
            changed_.notify_all();
        }
        delivering_ = false;
    }

    struct Done {
        Item item;
        std::size_t size;
    };

    PoolSteps<Item> steps_;
    WaitingRoom room_;

    std::mutex taking_;
    bool at_end_ = false;
    std::size_t taken_ = 0;

    std::mutex waiting_;
    std::condition_variable changed_;
    std::map<std::size_t, Done> done_;  // by turn
    std::size_t bytes_ = 0;
    std::size_t next_ = 0;
    bool delivering_ = false;
    bool stopped_ = false;
};

}  // namespace kehoach::batch
