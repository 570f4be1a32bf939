#include "input/zip_memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <new>

namespace kehoach::input {
namespace {

// One open file; `Bytes` is std::string_view or std::string. All functions are called by C: none of them may throw.
template <typename Bytes>
struct Stream {
    Bytes* bytes;
    std::size_t at = 0;
    bool is_cut = false;  // more was wanted than there is, which minizip takes for zeros unless it is an error
};

template <typename Bytes>
voidpf open(voidpf bytes, const void* /*name*/, int /*mode*/) {
    return new (std::nothrow) Stream<Bytes>{static_cast<Bytes*>(bytes)};
}

template <typename Bytes>
int close(voidpf /*bytes*/, voidpf stream) {
    delete static_cast<Stream<Bytes>*>(stream);
    return 0;
}

template <typename Bytes>
int error(voidpf /*bytes*/, voidpf stream) {
    return static_cast<Stream<Bytes>*>(stream)->is_cut ? 1 : 0;
}

template <typename Bytes>
ZPOS64_T tell(voidpf /*bytes*/, voidpf stream) {
    return static_cast<Stream<Bytes>*>(stream)->at;
}

template <typename Bytes>
long seek(voidpf /*bytes*/, voidpf stream, ZPOS64_T offset, int origin) {
    auto& file = *static_cast<Stream<Bytes>*>(stream);
    const std::size_t size = file.bytes->size();
    const std::size_t base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? file.at : size;
    // Steps back come as numbers that wrap around.
    const ZPOS64_T target = base + offset;
    if (target > size) return -1;
    file.at = static_cast<std::size_t>(target);
    return 0;
}

template <typename Bytes>
uLong read(voidpf /*bytes*/, voidpf stream, void* to, uLong wanted) {
    auto& file = *static_cast<Stream<Bytes>*>(stream);
    const std::size_t count = std::min<std::size_t>(wanted, file.bytes->size() - file.at);
    std::copy_n(file.bytes->data() + file.at, count, static_cast<char*>(to));
    file.at += count;
    file.is_cut = file.is_cut || count < wanted;
    return count;
}

uLong write_nothing(voidpf /*bytes*/, voidpf /*stream*/, const void* /*from*/, uLong /*size*/) { return 0; }

uLong write(voidpf /*bytes*/, voidpf stream, const void* from, uLong size) {
    auto& file = *static_cast<Stream<std::string>*>(stream);
    try {
        if (file.bytes->size() < file.at + size) file.bytes->resize(file.at + size);
    } catch (const std::exception&) {
        return 0;
    }
    std::copy_n(static_cast<const char*>(from), size, file.bytes->data() + file.at);
    file.at += size;
    return size;
}

template <typename Bytes>
zlib_filefunc64_def functions(Bytes& bytes, write_file_func writer) {
    zlib_filefunc64_def out{};
    out.zopen64_file = open<Bytes>;
    out.zread_file = read<Bytes>;
    out.zwrite_file = writer;
    out.ztell64_file = tell<Bytes>;
    out.zseek64_file = seek<Bytes>;
    out.zclose_file = close<Bytes>;
    out.zerror_file = error<Bytes>;
    out.opaque = &bytes;
    return out;
}

}  // namespace

zlib_filefunc64_def reading(std::string_view& bytes) { return functions(bytes, write_nothing); }

zlib_filefunc64_def writing(std::string& out) { return functions(out, write); }

}  // namespace kehoach::input
