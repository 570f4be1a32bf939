#include "system/memory.h"

#include <cstdint>
#include <cstdlib>  // which defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace kehoach::system {

void keep_memory() {
#ifdef __GLIBC__
    constexpr int largest_threshold = 32 << 20;  // the most that glibc takes for mapping apart
    constexpr int never = 1 << 30;
    constexpr int step = 4 << 20;
    ::mallopt(M_TRIM_THRESHOLD, never);
    ::mallopt(M_MMAP_THRESHOLD, largest_threshold);
    ::mallopt(M_TOP_PAD, step);
#endif
}

void take_memory([[maybe_unused]] std::size_t bytes) {
#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)
    keep_memory();
    void* const memory = std::malloc(bytes);
    if (memory == nullptr) return;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t first = (begin + page - 1) / page * page;
    const std::uintptr_t end = (begin + bytes) / page * page;
    // Kernels before 5.14 refuse, and hand it out page by page as ever.
    if (first < end) ::madvise(reinterpret_cast<void*>(first), end - first, MADV_POPULATE_WRITE);
    // It stays with the program, for what is asked next.
    std::free(memory);
#endif
}

}  // namespace kehoach::system
