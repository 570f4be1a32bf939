/// \file
/// What a slow function says of characters, remembered.
#pragma once

#include <array>
#include <atomic>

namespace kehoach::text {

/// The answers of `find_out` for the characters below `low_end` and from `high_begin` to `high_end`, each remembered from the first time that it
/// comes: a text has some hundred different ones, and to ask for all beforehand takes longer than most texts do. Threads that find out the same
/// write the same. An answer that equals a value of zeros is not remembered.
template <auto find_out, char32_t low_end, char32_t high_begin, char32_t high_end>
class Remembered {
public:
    using Answer = decltype(find_out(char32_t{}));

    static Answer of(char32_t c) {
        const bool high = c >= high_begin && c < high_end;
        if (c >= low_end && !high) return find_out(c);
        auto& known = known_[high ? low_end + (c - high_begin) : c];
        Answer answer = known.load(std::memory_order_relaxed);
        if (answer == Answer{}) {
            answer = find_out(c);
            known.store(answer, std::memory_order_relaxed);
        }
        return answer;
    }

private:
    static constinit inline std::array<std::atomic<Answer>, low_end + (high_end - high_begin)> known_{};
};

}  // namespace kehoach::text
