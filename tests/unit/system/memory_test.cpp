#include "system/memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "support/catch.h"

namespace {

const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));

// Whether the system can hand out memory before it is touched. AddressSanitizer has an allocator of its own, which gives nothing out twice.
bool can_be_taken() {
#if defined(MADV_POPULATE_WRITE) && !defined(__SANITIZE_ADDRESS__)
    void* const memory = ::mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return false;
    const bool done = ::madvise(memory, page, MADV_POPULATE_WRITE) == 0;
    ::munmap(memory, page);
    return done;
#else
    return false;
#endif
}

// How many of the whole pages of a block are in memory.
std::size_t resident_pages(const void* memory, std::size_t size) {
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / page * page;
    std::vector<unsigned char> states((end - begin) / page);
    if (::mincore(reinterpret_cast<void*>(begin), end - begin, states.data()) != 0) return 0;
    return static_cast<std::size_t>(std::count_if(states.begin(), states.end(), [](unsigned char state) { return (state & 1U) != 0; }));
}

}  // namespace

TEST_CASE("memory that was taken is there before it is touched", "[system]") {
    kehoach::system::take_memory(0);
    kehoach::system::take_memory(1);
    if (!can_be_taken()) {
        WARN("skipped: memory cannot be taken beforehand here");
        return;
    }
    constexpr std::size_t size = std::size_t{16} << 20;
    kehoach::system::take_memory(size);
    void* const memory = std::malloc(size);
    REQUIRE(memory != nullptr);
    CHECK(resident_pages(memory, size) >= size / page - 1);
    std::free(memory);
}
