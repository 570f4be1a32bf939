// The least that reading text costs: its bytes, and whether they are UTF-8.
//     kehoach_floor_text FILE|DIRECTORY...

#include <unicode/utf8.h>

#include <cstdint>
#include <cstdio>
#include <string>

#include "bench/floors/files.h"

namespace {

using namespace kehoach::bench;

bool is_utf8(const std::string& bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size();) {
        UChar32 c = 0;
        U8_NEXT(data, i, bytes.size(), c);
        if (c < 0) return false;
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    for (const auto& path : files_of(argc, argv)) {
        if (is_utf8(content_of(path))) continue;
        std::fprintf(stderr, "%s: no UTF-8\n", path.c_str());
        return 1;
    }
    return 0;
}
