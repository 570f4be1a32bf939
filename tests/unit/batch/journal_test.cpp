#include "batch/journal.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace kehoach::test;

namespace {

const JournalHead head{"1.0.0", "-t json"};

std::string no_digest() {
    FAIL("the digest was not to be asked for");
    return {};
}

JournalEntry entry_of(const std::string& path, std::vector<JournalOutput> outputs) { return {path, state_of(path), "", std::move(outputs), {}, {}}; }

std::optional<JournalEntry> done(const Journal& journal, const std::string& path) { return journal.done(path, state_of(path), no_digest); }

bool follows(Journal& journal, const std::string& path) { return journal.follows(path, state_of(path), no_digest); }

Journal opened(const std::string& path, Journal::Options options = {}) {
    auto journal = Journal::open(path, head, options);
    REQUIRE(journal.has_value());
    return *std::move(journal);
}

ErrorCode refused(const std::string& path, const JournalHead& given = head) {
    const auto journal = Journal::open(path, given, {});
    REQUIRE_FALSE(journal.has_value());
    return journal.error().code;
}

void touch(const std::string& path) {
    const timespec times[] = {{1, 0}, {1, 5}};
    REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

}  // namespace

TEST_CASE("a state file knows what is done and unchanged", "[batch]") {
    const TemporaryDirectory directory;
    const auto a = directory.file("a.txt");
    const auto out = directory.file("a.json");
    const auto path = directory.file("state");
    write(a, "abc");
    write(out, "12345");
    {
        auto journal = opened(path);
        CHECK(journal.entries() == 0);
        CHECK_FALSE(done(journal, a).has_value());
        CHECK_FALSE(journal.append(entry_of(a, {{out, 5}})).has_value());
        CHECK(done(journal, a).has_value());
    }
    auto journal = opened(path);
    CHECK(journal.entries() == 1);
    const auto entry = done(journal, a);
    REQUIRE(entry.has_value());
    CHECK(entry->outputs == std::vector<JournalOutput>{{out, 5}});
    CHECK_FALSE(done(journal, directory.file("b.txt")).has_value());
    SECTION("another time") { touch(a); }
    SECTION("another size") { write(a, "abcd"); }
    SECTION("gone") { std::filesystem::remove(a); }
    SECTION("output gone") { std::filesystem::remove(out); }
    SECTION("output of another size") { write(out, "1234"); }
    SECTION("output a folder") {
        std::filesystem::remove(out);
        std::filesystem::create_directory(out);
    }
    CHECK_FALSE(done(journal, a).has_value());
}

TEST_CASE("the last line of an input counts", "[batch]") {
    const TemporaryDirectory directory;
    const auto a = directory.file("a.txt");
    write(a, "abc");
    const auto old = entry_of(a, {});
    write(a, "abcd");
    auto journal = opened(directory.file("state"));
    CHECK_FALSE(journal.append(old).has_value());
    CHECK_FALSE(done(journal, a).has_value());
    CHECK_FALSE(journal.append(entry_of(a, {})).has_value());
    CHECK(done(journal, a).has_value());
}

TEST_CASE("by its digest an input is unchanged whenever it was written", "[batch]") {
    const TemporaryDirectory directory;
    const auto a = directory.file("a.txt");
    write(a, "abc");
    auto entry = entry_of(a, {});
    entry.sha256 = "1";
    const auto same = [] { return std::string("1"); };
    auto journal = opened(directory.file("state"), {true, false});
    CHECK_FALSE(journal.append(entry).has_value());
    touch(a);
    CHECK(journal.done(a, state_of(a), same).has_value());
    CHECK_FALSE(journal.done(a, state_of(a), [] { return std::string("2"); }).has_value());
    write(a, "abcd");
    CHECK_FALSE(journal.done(a, state_of(a), no_digest).has_value());
    entry.sha256.clear();
    CHECK_FALSE(journal.append(entry).has_value());
    write(a, "abc");
    CHECK_FALSE(journal.done(a, state_of(a), [] { return std::string(); }).has_value());
}

TEST_CASE("refused inputs are done unless they are to be tried again", "[batch]") {
    const TemporaryDirectory directory;
    const auto a = directory.file("a.txt");
    const auto none = directory.file("none");
    write(a, "abc");
    {
        auto journal = opened(directory.file("state"));
        auto entry = entry_of(a, {});
        entry.refused = {"input-empty"};
        CHECK_FALSE(journal.append(entry).has_value());
        entry = entry_of(none, {});
        entry.refused = {"input-empty"};
        CHECK_FALSE(journal.append(entry).has_value());
        CHECK_FALSE(journal.append(entry_of("-", {})).has_value());
        CHECK_FALSE(done(journal, a)->refused.empty());
        CHECK_FALSE(done(journal, none)->refused.empty());
        CHECK_FALSE(done(journal, "-").has_value());
    }
    auto journal = opened(directory.file("state"), {false, true});
    CHECK_FALSE(done(journal, a).has_value());
    CHECK_FALSE(follows(journal, a));
}

TEST_CASE("shared outputs go on behind the inputs that are done in order", "[batch]") {
    const TemporaryDirectory directory;
    const auto path = directory.file("state");
    const auto out = directory.file("out.jsonl");
    std::vector<std::string> inputs;
    write(out, std::string(40, 'x'));
    {
        auto journal = opened(path);
        CHECK_FALSE(follows(journal, "a"));
        CHECK_FALSE(journal.cut().has_value());
        for (std::uint64_t i = 0; i < 4; ++i) {
            inputs.push_back(directory.file(std::to_string(i) + ".txt"));
            write(inputs.back(), "abc");
            auto entry = entry_of(inputs.back(), {{out, 10 * (i + 1)}});
            if (i == 1) entry.outputs.clear();
            CHECK_FALSE(journal.append(entry).has_value());
        }
    }
    SECTION("all of them") {
        auto journal = opened(path);
        CHECK(journal.outputs().empty());
        for (const auto& input : inputs) CHECK(follows(journal, input));
        CHECK(journal.outputs() == std::vector<JournalOutput>{{out, 40}});
        CHECK_FALSE(follows(journal, inputs[0]));
        CHECK_FALSE(journal.cut().has_value());
        journal = opened(directory.file("other"));
        CHECK(opened(path).entries() == 4);
    }
    SECTION("up to one that has changed") {
        touch(inputs[2]);
        {
            auto journal = opened(path);
            CHECK(follows(journal, inputs[0]));
            CHECK(follows(journal, inputs[1]));
            CHECK_FALSE(follows(journal, inputs[2]));
            CHECK_FALSE(follows(journal, inputs[2]));
            CHECK_FALSE(follows(journal, inputs[3]));
            // The second gave nothing, so that the output ends behind the first.
            CHECK(journal.outputs() == std::vector<JournalOutput>{{out, 10}});
            CHECK_FALSE(journal.cut().has_value());
            CHECK_FALSE(journal.append(entry_of(inputs[2], {{out, 30}})).has_value());
        }
        auto journal = opened(path);
        CHECK(journal.entries() == 3);
        for (std::size_t i = 0; i < 3; ++i) CHECK(follows(journal, inputs[i]));
        CHECK_FALSE(follows(journal, inputs[3]));
    }
    SECTION("up to the end of the output") {
        write(out, std::string(35, 'x'));
        auto journal = opened(path);
        for (std::size_t i = 0; i < 3; ++i) CHECK(follows(journal, inputs[i]));
        CHECK_FALSE(follows(journal, inputs[3]));
    }
    SECTION("up to another order") {
        auto journal = opened(path);
        CHECK_FALSE(follows(journal, inputs[1]));
        CHECK_FALSE(journal.cut().has_value());
        CHECK(journal.outputs().empty());
    }
}

TEST_CASE("a state file may be torn at every byte of its last line", "[batch]") {
    const TemporaryDirectory directory;
    const auto path = directory.file("state");
    const auto a = directory.file("a.txt");
    const auto b = directory.file("b.txt");
    write(a, "abc");
    write(b, "abc");
    {
        auto journal = opened(path);
        CHECK_FALSE(journal.append(entry_of(a, {})).has_value());
    }
    const auto before = read(path);
    {
        auto journal = opened(path);
        CHECK_FALSE(journal.append(entry_of(b, {})).has_value());
    }
    const auto after = read(path);
    for (std::size_t size = before.size(); size < after.size(); ++size) {
        write(path, after.substr(0, size));
        auto journal = opened(path);
        REQUIRE(journal.entries() == 1);
        REQUIRE(done(journal, a).has_value());
        REQUIRE_FALSE(done(journal, b).has_value());
        REQUIRE(read(path) == before);
        REQUIRE_FALSE(journal.append(entry_of(b, {})).has_value());
        REQUIRE(read(path) == after);
    }
    const auto first = before.substr(0, before.find('\n') + 1);
    for (std::size_t size = 0; size < first.size(); ++size) {
        write(path, first.substr(0, size));
        REQUIRE(opened(path).entries() == 0);
        REQUIRE(read(path) == first);
    }
}

TEST_CASE("a state file that does not fit is refused and kept", "[batch]") {
    const TemporaryDirectory directory;
    const auto path = directory.file("state");
    {
        auto journal = opened(path);
        for (const char* name : {"a", "b", "c"}) CHECK_FALSE(journal.append(entry_of(name, {})).has_value());
        CHECK(refused(path) == ErrorCode::journal_locked);
    }
    CHECK(refused(path, {"1.0.1", "-t json"}) == ErrorCode::journal_of_other_version);
    CHECK(refused(path, {"1.0.0", "-t csv"}) == ErrorCode::journal_of_other_options);
    const auto whole = read(path);
    auto damaged = whole;
    damaged[damaged.find("\"b\"")] = '\0';
    write(path, damaged);
    const auto journal = Journal::open(path, head, {});
    REQUIRE_FALSE(journal.has_value());
    CHECK(journal.error().code == ErrorCode::journal_damaged);
    CHECK(journal.error().arguments == std::vector<std::string>{"3"});
    CHECK(read(path) == damaged);
    for (const auto& other : {std::string("KẾ HOẠCH"), std::string("KẾ HOẠCH\n"), std::string("\n"), std::string(100000, 'x'), std::string(1, '\0'),
                              whole.substr(whole.find('\n') + 1), "{\"kehoach_journal\":1}" + std::string(1000, ' ')}) {
        write(path, other);
        CHECK(refused(path) == ErrorCode::journal_wrong);
        CHECK(read(path) == other);
    }
    CHECK(refused(directory.path().string()) == ErrorCode::file_is_directory);
    CHECK(refused(directory.file("none/state")) == ErrorCode::file_unwritable);
    REQUIRE(::mkfifo(directory.file("pipe").c_str(), 0600) == 0);
    CHECK(refused(directory.file("pipe")) == ErrorCode::journal_wrong);
}

TEST_CASE("a full disk leaves the state file whole", "[batch]") {
    const TemporaryDirectory directory;
    const auto path = directory.file("state");
    auto journal = opened(path);
    const auto before = read(path);
    {
        const FileSizeLimit limit(before.size() + 10);
        const auto error = journal.append(entry_of("a", {}));
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::output_broken);
    }
    CHECK(read(path) == before);
    CHECK_FALSE(journal.append(entry_of("a", {})).has_value());
    CHECK(read(path).size() > before.size());
}

TEST_CASE("long and many lines of a state file are read", "[batch]") {
    const TemporaryDirectory directory;
    const auto path = directory.file("state");
    const std::string very_long(200000, 'x');
    {
        auto journal = opened(path);
        for (int i = 0; i < 3000; ++i) REQUIRE_FALSE(journal.append(entry_of(directory.file(std::to_string(i)), {})).has_value());
        REQUIRE_FALSE(journal.append(entry_of(very_long, {})).has_value());
    }
    auto journal = opened(path);
    CHECK(journal.entries() == 3001);
    for (int i = 0; i < 3000; ++i) REQUIRE(done(journal, directory.file(std::to_string(i))).has_value());
    CHECK(done(journal, very_long).has_value());
}
