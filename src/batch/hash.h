/// \file
/// Sets and maps of hashes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/hash.h"

namespace kehoach::batch {

using text::fnv1a;

/// Values by 64-bit hashes, in one block of memory. A hash of 0 is kept as 1.
template <class Value>
class HashMap {
public:
    /// Sets the value of a hash.
    void put(std::uint64_t hash, Value value) {
        if (2 * (used_ + 1) > slots_.size()) grow();
        Slot& slot = slots_[slot_of(hash)];
        if (slot.hash == 0) ++used_;
        slot = {named(hash), value};
    }

    /// nullptr where there is none.
    [[nodiscard]] const Value* find(std::uint64_t hash) const {
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[slot_of(hash)];
        return slot.hash == 0 ? nullptr : &slot.value;
    }

    [[nodiscard]] std::size_t size() const { return used_; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        [[no_unique_address]] Value value = {};
    };

    static std::uint64_t named(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

    // Where the hash stands, or the free slot for it. The number of slots is a power of two.
    [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
        hash = named(hash);
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = static_cast<std::size_t>(hash ^ (hash >> 32)) & mask;
        while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<Slot> old(slots_.empty() ? 64 : 2 * slots_.size());
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (slot.hash != 0) slots_[slot_of(slot.hash)] = slot;
        }
    }

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

class HashSet {
public:
    void insert(std::uint64_t hash) { map_.put(hash, {}); }
    [[nodiscard]] bool contains(std::uint64_t hash) const { return map_.find(hash) != nullptr; }
    [[nodiscard]] std::size_t size() const { return map_.size(); }

private:
    struct Nothing {};
    HashMap<Nothing> map_;
};

}  // namespace kehoach::batch
