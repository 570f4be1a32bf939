#include "batch/stream_output.h"

#include <unistd.h>

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace kehoach::test;
using Names = std::vector<std::string>;

namespace {

void write_all(StreamOutput& out, const std::vector<std::string>& documents) {
    for (const auto& document : documents) REQUIRE_FALSE(out.write(document).has_value());
}

}  // namespace

TEST_CASE("what a split means", "[batch]") {
    CHECK(split_of("1000")->documents == 1000);
    CHECK(split_of("64MB")->bytes == std::uint64_t{64} << 20);
    CHECK(split_of("2KB")->bytes == 2048);
    CHECK(split_of("1GB")->bytes == std::uint64_t{1} << 30);
    for (const char* wrong : {"", "0", "0MB", "MB", "-1", "5 MB", "5mb", "99999999999999999999", "18446744073709551615GB"}) {
        INFO(wrong);
        CHECK_FALSE(split_of(wrong).has_value());
    }
}

TEST_CASE("a stream has its name when it is whole", "[batch]") {
    const TemporaryDirectory directory;
    StreamOutput out({directory.file("all.jsonl"), "", {}});
    write_all(out, {"1\n", "", "22\n"});
    CHECK(out.length() == 5);
    CHECK(directory.entries() == Names{"all.jsonl.part"});
    CHECK(read(directory.file("all.jsonl.part")) == "1\n22\n");
    REQUIRE_FALSE(out.finish().has_value());
    CHECK(directory.entries() == Names{"all.jsonl"});
}

TEST_CASE("a stream without documents has its header", "[batch]") {
    const TemporaryDirectory directory;
    StreamOutput out({directory.file("below/all.csv"), "a,b\r\n", {}});
    REQUIRE_FALSE(out.finish().has_value());
    CHECK(read(directory.file("below/all.csv")) == "a,b\r\n");
}

TEST_CASE("an abandoned stream leaves nothing, and what stood there before", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.file("all.jsonl"), "before\n");
    StreamOutput out({directory.file("all.jsonl"), "", {}});
    write_all(out, {"1\n"});
    out.abandon();
    CHECK(directory.entries() == Names{"all.jsonl"});
    CHECK(read(directory.file("all.jsonl")) == "before\n");
}

TEST_CASE("a stream is split by documents, each file with the header", "[batch]") {
    const TemporaryDirectory directory;
    StreamOutput out({directory.file("all.csv"), "h\n", Split{2, 0}});
    write_all(out, {"1\n", "2\n", "3\n", "4\n", "5\n"});
    REQUIRE_FALSE(out.finish().has_value());
    CHECK(directory.entries() == Names{"all-00001.csv", "all-00002.csv", "all-00003.csv"});
    CHECK(read(directory.file("all-00001.csv")) == "h\n1\n2\n");
    CHECK(read(directory.file("all-00003.csv")) == "h\n5\n");
    CHECK(out.length() == 16);
}

TEST_CASE("a stream is split by bytes, and no document is parted", "[batch]") {
    const TemporaryDirectory directory;
    StreamOutput out({directory.file("all.jsonl"), "", Split{0, 5}});
    write_all(out, {"1\n", "2\n", "a large one\n", "3\n", "4\n", "5\n"});
    REQUIRE_FALSE(out.finish().has_value());
    CHECK(read(directory.file("all-00001.jsonl")) == "1\n2\n");
    CHECK(read(directory.file("all-00002.jsonl")) == "a large one\n");
    CHECK(read(directory.file("all-00003.jsonl")) == "3\n4\n");
    CHECK(read(directory.file("all-00004.jsonl")) == "5\n");
}

TEST_CASE("a stream that was cut anywhere goes on from any document before", "[batch]") {
    const std::vector<std::string> documents = {"1\n", "22\n", "a large one\n", "3\n", "44\n", "5\n", "6\n"};
    for (const auto& split : {std::optional<Split>(), std::optional(Split{2, 0}), std::optional(Split{0, 9})}) {
        const TemporaryDirectory whole;
        std::vector<std::uint64_t> lengths = {0};
        {
            StreamOutput out({whole.file("all.csv"), "h\n", split});
            for (const auto& document : documents) {
                write_all(out, {document});
                lengths.push_back(out.length());
            }
            REQUIRE_FALSE(out.finish().has_value());
            CHECK(out.found() == lengths.back());
            CHECK(out.is_whole(lengths.back()));
            CHECK_FALSE(out.is_whole(lengths.back() - 1));
        }
        for (std::size_t reached = 0; reached <= documents.size() + 1; ++reached) {
            for (std::size_t kept = 0; kept <= std::min(reached, documents.size()); ++kept) {
                INFO("reached " << reached << ", kept " << kept);
                const TemporaryDirectory directory;
                {
                    StreamOutput out({directory.file("all.csv"), "h\n", split});
                    write_all(out, {documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(std::min(reached, documents.size()))});
                    // One more than there are documents stands for a run that came to its end.
                    if (reached > documents.size()) REQUIRE_FALSE(out.finish().has_value());
                }
                StreamOutput out({directory.file("all.csv"), "h\n", split});
                CHECK(out.found() == lengths[std::min(reached, documents.size())]);
                CHECK(out.is_whole(lengths.back()) == (reached > documents.size()));
                REQUIRE_FALSE(out.resume(lengths[kept], kept).has_value());
                if (reached > documents.size() && !split) CHECK(read(directory.file("all.csv")) == read(whole.file("all.csv")));
                write_all(out, {documents.begin() + static_cast<std::ptrdiff_t>(kept), documents.end()});
                CHECK(out.length() == lengths.back());
                REQUIRE_FALSE(out.finish().has_value());
                REQUIRE(directory.entries() == whole.entries());
                for (const auto& name : whole.entries()) CHECK(read(directory.file(name)) == read(whole.file(name)));
            }
        }
    }
}

TEST_CASE("a stream that goes on with fewer documents takes away the files that are left over", "[batch]") {
    const TemporaryDirectory directory;
    {
        StreamOutput out({directory.file("all.jsonl"), "", Split{1, 0}});
        write_all(out, {"1\n", "2\n", "3\n", "4\n"});
        REQUIRE_FALSE(out.finish().has_value());
    }
    StreamOutput out({directory.file("all.jsonl"), "", Split{1, 0}});
    REQUIRE_FALSE(out.resume(2, 1).has_value());
    write_all(out, {"x\n"});
    REQUIRE_FALSE(out.finish().has_value());
    CHECK(directory.entries() == Names{"all-00001.jsonl", "all-00002.jsonl"});
    CHECK(read(directory.file("all-00002.jsonl")) == "x\n");
}

TEST_CASE("a stream into a device without room says so", "[batch]") {
    StreamOutput out({"/dev/full", "", {}});
    const auto error = out.write("x\n");
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::disk_full);
    out.abandon();
    CHECK(std::filesystem::exists("/dev/full"));
}
