#include "system/files.h"

#include <sys/stat.h>
#include <unistd.h>

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::system;
using namespace kehoach::test;

namespace {

mode_t mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

// The mask of new files, put back at the end.
class Mask {
public:
    explicit Mask(mode_t mask) : before_(::umask(mask)) {}
    ~Mask() { ::umask(before_); }
    Mask(const Mask&) = delete;
    Mask& operator=(const Mask&) = delete;

private:
    mode_t before_;
};

}  // namespace

TEST_CASE("a file is read whole", "[system]") {
    const TemporaryDirectory directory;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{300000}}) {
        const std::string bytes(size, 'x');
        write(directory.file("a"), bytes);
        const auto got = read_file(directory.file("a"));
        REQUIRE(got.has_value());
        CHECK(*got == bytes);
    }
}

TEST_CASE("a missing file and a directory are told apart", "[system]") {
    const TemporaryDirectory directory;
    CHECK(read_file(directory.file("none")).error().code == ErrorCode::file_missing);
    CHECK(read_file(directory.file("none/below")).error().code == ErrorCode::file_missing);
    CHECK(read_file(directory.path().string()).error().code == ErrorCode::file_is_directory);
    write(directory.file("a"), "x");
    CHECK(read_file(directory.file("a/below")).error().code == ErrorCode::file_missing);
}

TEST_CASE("a file is written, and nothing else is left beside it", "[system]") {
    const TemporaryDirectory directory;
    CHECK_FALSE(write_file(directory.file("a"), "một").has_value());
    CHECK(read(directory.file("a")) == "một");
    CHECK_FALSE(write_file(directory.file("a"), "hai").has_value());
    CHECK(read(directory.file("a")) == "hai");
    CHECK(directory.entries() == std::vector<std::string>{"a"});
}

TEST_CASE("a new file has the permissions of the mask", "[system]") {
    const TemporaryDirectory directory;
    const Mask mask(027);
    CHECK_FALSE(write_file(directory.file("a"), "x").has_value());
    CHECK(mode_of(directory.file("a")) == 0640);
}

TEST_CASE("a file that is replaced keeps its permissions", "[system]") {
    const TemporaryDirectory directory;
    write(directory.file("a"), "x");
    REQUIRE(::chmod(directory.file("a").c_str(), 0604) == 0);
    CHECK_FALSE(write_file(directory.file("a"), "y").has_value());
    CHECK(mode_of(directory.file("a")) == 0604);
}

TEST_CASE("a link stays a link, and its target is replaced", "[system]") {
    const TemporaryDirectory directory;
    write(directory.file("target"), "x");
    std::filesystem::create_symlink("target", directory.path() / "link");
    CHECK_FALSE(write_file(directory.file("link"), "y").has_value());
    CHECK(std::filesystem::is_symlink(directory.path() / "link"));
    CHECK(read(directory.file("target")) == "y");
}

TEST_CASE("a file that cannot be written whole is left as it was", "[system]") {
    const TemporaryDirectory directory;
    write(directory.file("a"), "cũ");
    std::optional<Error> error;
    {
        const FileSizeLimit full(1000);
        error = write_file(directory.file("a"), std::string(5000, 'x'));
    }
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::file_unwritable);
    CHECK(read(directory.file("a")) == "cũ");
    CHECK(directory.entries() == std::vector<std::string>{"a"});
}

TEST_CASE("a directory, and a file in a directory that is not there, cannot be written", "[system]") {
    const TemporaryDirectory directory;
    CHECK(write_file(directory.path().string(), "x")->code == ErrorCode::file_is_directory);
    CHECK(write_file(directory.file("none/a"), "x")->code == ErrorCode::file_unwritable);
    CHECK(directory.entries().empty());
}

TEST_CASE("a device is written to, not replaced", "[system]") {
    CHECK_FALSE(write_file("/dev/null", "x").has_value());
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(write_file("/dev/full", "x")->code == ErrorCode::output_broken);
}
