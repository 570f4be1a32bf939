#include "system/memory.h"

#include <cstdlib>  // which defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
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

}  // namespace kehoach::system
