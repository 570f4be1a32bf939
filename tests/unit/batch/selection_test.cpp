#include "batch/selection.h"

#include <algorithm>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace kehoach::test;

namespace {

using Names = std::vector<std::string>;

std::vector<Input> all(Inputs& inputs) {
    std::vector<Input> out;
    while (auto input = inputs.next()) out.push_back(*std::move(input));
    return out;
}

std::vector<Input> all(const Selection& selection) {
    Inputs inputs(selection);
    return all(inputs);
}

Names relative(const std::vector<Input>& inputs) {
    Names out;
    for (const auto& input : inputs) {
        CHECK_FALSE(input.error.has_value());
        out.push_back(input.relative);
    }
    return out;
}

Names relative(const Selection& selection) { return relative(all(selection)); }

Selection below(const std::string& folder) {
    Selection out;
    out.paths = {folder};
    out.recursive = true;
    return out;
}

}  // namespace

TEST_CASE("a folder gives its documents and those below, sorted, and counts the rest", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name :
         {"b.txt", "a.DOCX", "c.pdf", ".hidden.txt", "~$a.docx", "sub/d.md", "sub/.git/e.txt", "sub/f.xml", "sub.txt", "z/~$z.docx"}) {
        write(directory.path() / name, "a");
    }
    std::filesystem::create_directory_symlink(directory.path(), directory.path() / "sub" / "loop");
    std::filesystem::create_symlink("none", directory.path() / "dead.txt");
    std::filesystem::create_symlink("b.txt", directory.path() / "link.txt");
    REQUIRE(::mkfifo(directory.file("pipe.txt").c_str(), 0600) == 0);
    Inputs inputs(below(directory.path().string()));
    const auto found = all(inputs);
    CHECK(relative(found) == Names{"a.DOCX", "b.txt", "link.txt", "sub/d.md", "sub/f.xml", "sub.txt"});
    CHECK(found[3].path == directory.file("sub/d.md"));
    CHECK(inputs.skipped().hidden == 2);
    CHECK(inputs.skipped().lock_files == 2);
    CHECK(inputs.skipped().other_kinds == 4);
    CHECK(inputs.skipped().excluded == 0);
    CHECK(inputs.skipped().other_shards == 0);
    CHECK_FALSE(inputs.next().has_value());
}

TEST_CASE("a folder without recursion is an error, and the others follow", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.file("a.pdf"), "a");
    Selection selection;
    selection.paths = {directory.path().string(), directory.file("none.txt"), directory.file("a.pdf/b"), directory.file("a.pdf"), "-"};
    const auto found = all(selection);
    REQUIRE(found.size() == 5);
    CHECK(found[0].error->code == ErrorCode::folder_needs_recursive);
    CHECK(found[1].error->code == ErrorCode::file_missing);
    CHECK(found[2].error->code == ErrorCode::file_missing);
    CHECK_FALSE(found[3].error.has_value());
    CHECK(found[3].relative == "a.pdf");
    CHECK(found[4].path == "-");
    CHECK_FALSE(found[4].error.has_value());
}

TEST_CASE("files that are named are taken whatever their names", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.file(".hidden"), "a");
    write(directory.file("~$a.docx"), "a");
    Selection selection;
    selection.paths = {directory.file("~$a.docx"), directory.file(".hidden"), directory.file(".hidden")};
    selection.exclude = {"*"};
    CHECK(relative(selection) == Names{"~$a.docx", ".hidden", ".hidden"});
}

TEST_CASE("several folders are told apart by their names, one is not named", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"2023/a.txt", "2024/a.txt", "2024/sub/b.txt"}) write(directory.path() / name, "a");
    CHECK(relative(below(directory.file("2024//"))) == Names{"a.txt", "sub/b.txt"});
    auto selection = below(directory.file("2024/"));
    selection.paths.push_back(directory.file("2023"));
    CHECK(relative(selection) == Names{"2024/a.txt", "2024/sub/b.txt", "2023/a.txt"});
}

TEST_CASE("a pattern names files, folders or paths", "[batch]") {
    CHECK(matches("*.txt", "a/b.txt", false));
    CHECK_FALSE(matches("*.txt", "a/b.txt.md", false));
    CHECK(matches("a", "x/a", true));
    CHECK(matches("a/", "x/a", true));
    CHECK_FALSE(matches("a/", "x/a", false));
    CHECK(matches("a/*.txt", "a/b.txt", false));
    CHECK_FALSE(matches("a/*.txt", "a/b/c.txt", false));
    CHECK_FALSE(matches("a/*.txt", "x/a/c.txt", false));
    CHECK(matches("**/c.txt", "c.txt", false));
    CHECK(matches("**/c.txt", "a/b/c.txt", false));
    CHECK(matches("a/**", "a/b/c.txt", false));
    CHECK(matches("a/**/c.txt", "a/c.txt", false));
    CHECK(matches("a/**/b/**/c.txt", "a/b/x/b/y/c.txt", false));
    CHECK_FALSE(matches("a/**/b/**/c.txt", "a/x/y/c.txt", false));
    CHECK(matches("/a.txt", "a.txt", false));
    CHECK_FALSE(matches("/a.txt", "b/a.txt", false));
    CHECK(matches("./a.txt", "a.txt", false));
    CHECK(matches("[ab].txt", "b.txt", false));
    CHECK(matches("\\[a].txt", "[a].txt", false));
    CHECK(matches("*\n*", "a\nb.txt", false));
    CHECK(matches("\xFF*", "\xFF.txt", false));
    CHECK_FALSE(matches("", "a", false));
}

TEST_CASE("many stars in a pattern are no trouble", "[batch]") {
    std::string pattern = "x";
    std::string path = "x";
    for (int i = 0; i < 200; ++i) pattern += "/**/a";
    for (int i = 0; i < 2000; ++i) path += "/a";
    CHECK(matches(pattern, path, false));
    CHECK_FALSE(matches(pattern + "/b", path, false));
}

TEST_CASE("included files are those of the patterns alone, excluded folders are not looked into", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.log", "b.txt", "sub/c.log", "sub/d.txt", "old/e.txt", "sub/old/f.txt"}) write(directory.path() / name, "a");
    auto selection = below(directory.path().string());
    selection.include = {"*.log", "sub/*.txt"};
    CHECK(relative(selection) == Names{"a.log", "sub/c.log", "sub/d.txt"});
    selection.include.clear();
    selection.exclude = {"/old", "d.*"};
    Inputs inputs(selection);
    CHECK(relative(all(inputs)) == Names{"b.txt", "sub/old/f.txt"});
    CHECK(inputs.skipped().excluded == 2);
    CHECK(inputs.skipped().other_kinds == 2);
}

TEST_CASE("the folder of the outputs is not gone into where it lies among the inputs", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.txt", "out/a.md", "out/sub/b.md", "z.txt"}) write(directory.path() / name, "a");
    auto selection = below(directory.path().string());
    selection.output_folder = directory.file("out/../out");
    Inputs inputs(selection);
    CHECK(relative(all(inputs)) == Names{"a.txt", "z.txt"});
    CHECK(inputs.skipped().excluded == 1);
    selection.output_folder = directory.path().string();
    CHECK(all(selection).size() == 4);
}

TEST_CASE("names of one folder that would give one output are known", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.docx", "a.txt", "B.txt", "b.docx", "c.txt", "sub/c.txt", "d.txt", "d/x.txt", "Ế.txt", "ế.md"}) {
        write(directory.path() / name, "a");
    }
    Names shared;
    for (const auto& input : all(below(directory.path().string()))) {
        if (input.stem_is_shared) shared.push_back(input.relative);
    }
    CHECK(shared == Names{"B.txt", "a.docx", "a.txt", "b.docx", "Ế.txt", "ế.md"});
}

TEST_CASE("names may have any bytes", "[batch]") {
    const TemporaryDirectory directory;
    const Names names = {"\x01.txt", " .txt", "-.txt", "a\nb.txt", "kế hoạch.txt", "\xFF\xFE.txt"};
    for (const auto& name : names) write(directory.path() / name, "a");
    CHECK(relative(below(directory.path().string())) == names);
}

TEST_CASE("folders deeper than any path are an error, and the others follow", "[batch]") {
    const TemporaryDirectory directory;
    const std::string name(200, 'd');
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(directory.path());
    int depth = 0;
    for (; depth < 30; ++depth) {
        std::filesystem::create_directory(name);
        write("a.txt", "a");
        std::filesystem::current_path(name);
    }
    std::filesystem::current_path(before);
    write(directory.file("z.txt"), "a");
    const auto found = all(below(directory.path().string()));
    const auto failed = [](const Input& input) { return input.error.has_value(); };
    CHECK(std::count_if(found.begin(), found.end(), failed) == 1);
    CHECK(found.size() > 10);
    CHECK(found.back().relative == "z.txt");
    // std::filesystem removes by path and would fail as well.
    CHECK(std::system(("rm -rf '" + directory.file(name) + "'").c_str()) == 0);
}

TEST_CASE("a folder that cannot be read is one error among the inputs", "[batch]") {
    if (::geteuid() == 0) return;
    const TemporaryDirectory directory;
    for (const char* name : {"a.txt", "locked/b.txt", "z.txt"}) write(directory.path() / name, "a");
    std::filesystem::permissions(directory.file("locked"), std::filesystem::perms::none);
    const auto found = all(below(directory.path().string()));
    std::filesystem::permissions(directory.file("locked"), std::filesystem::perms::owner_all);
    REQUIRE(found.size() == 3);
    CHECK(found[1].relative == "locked");
    CHECK(found[1].error->code == ErrorCode::file_unreadable);
    CHECK(found[2].relative == "z.txt");
}

TEST_CASE("a list gives paths behind those that were named", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.txt", "sub/b.txt", "sub/c d.pdf"}) write(directory.path() / name, "a");
    const auto root = directory.path().string();
    const auto mirrored = lexically_below(root) + "/";
    write(directory.file("list"),
          "\xEF\xBB\xBF" + root + "/sub/../sub/b.txt\r\n\r\n\n" + root + "//sub\n" + root + "/none\n-\n" + root + "/sub/c d.pdf");
    Selection selection;
    selection.paths = {directory.file("a.txt")};
    selection.files_from = directory.file("list");
    selection.recursive = true;
    const auto found = all(selection);
    REQUIRE(found.size() == 6);
    CHECK(found[0].relative == "a.txt");
    CHECK(found[1].relative == mirrored + "sub/b.txt");
    CHECK(found[1].path == root + "/sub/../sub/b.txt");
    CHECK(found[2].relative == mirrored + "sub/b.txt");
    CHECK(found[3].error->code == ErrorCode::file_missing);
    CHECK(found[4].path == "./-");
    CHECK(found[4].error->code == ErrorCode::file_missing);
    CHECK(found[5].relative == mirrored + "sub/c d.pdf");
}

TEST_CASE("a list may be parted by NUL", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.path() / "a\nb.txt", "a");
    const std::string path = directory.file("a\nb.txt");
    write(directory.file("list"), path + '\0' + '\0' + path);
    Selection selection;
    selection.files_from = directory.file("list");
    selection.nul_separated = true;
    auto found = all(selection);
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == path);
    CHECK_FALSE(found[1].error.has_value());
    selection.nul_separated = false;
    found = all(selection);
    REQUIRE(found.size() == 2);
    CHECK(found[1].error->code == ErrorCode::list_has_nul);
    CHECK(found[1].error->arguments == std::vector<std::string>{"2"});
    CHECK(found[1].path == directory.file("list"));
}

TEST_CASE("a list that is none is one error", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.file("long"), std::string(std::size_t{1} << 20, 'a'));
    for (const auto& path : {directory.file("none"), directory.path().string(), directory.file("long")}) {
        Selection selection;
        selection.files_from = path;
        const auto found = all(selection);
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == path);
        CHECK(found[0].error.has_value());
    }
}

TEST_CASE("shards part the inputs", "[batch]") {
    std::set<std::string> names;
    for (int i = 0; i < 10000; ++i) names.insert("năm " + std::to_string(i % 10) + "/kế hoạch " + std::to_string(i) + ".docx");
    for (const std::uint64_t count : {1U, 3U, 8U}) {
        std::size_t total = 0;
        for (std::uint64_t index = 1; index <= count; ++index) {
            const Shard shard{index, count};
            const auto size = static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [&](const auto& name) { return shard.has(name); }));
            CHECK(size > names.size() / count * 9 / 10);
            total += size;
        }
        CHECK(total == names.size());
    }
    // Written down so that no machine and no later version parts otherwise.
    CHECK(Shard{1, 3}.has("a.txt") == (fnv1a("a.txt") % 3 == 0));
    const TemporaryDirectory directory;
    for (int i = 0; i < 50; ++i) write(directory.file(std::to_string(i) + ".txt"), "a");
    Names found;
    std::uint64_t others = 0;
    for (std::uint64_t index = 1; index <= 3; ++index) {
        auto selection = below(directory.path().string());
        selection.shard = Shard{index, 3};
        Inputs inputs(selection);
        for (const auto& name : relative(all(inputs))) found.push_back(name);
        others += inputs.skipped().other_shards;
    }
    std::sort(found.begin(), found.end());
    CHECK(found == relative(below(directory.path().string())));
    CHECK(others == 100);
}

TEST_CASE("files that are named keep their extension in a part", "[batch]") {
    const TemporaryDirectory directory;
    write(directory.file("a.txt"), "a");
    Selection selection;
    selection.paths = {directory.file("a.txt")};
    Inputs whole(selection);
    CHECK_FALSE(whole.next()->stem_is_shared);
    selection.shard = Shard{1, 1};
    Inputs part(selection);
    CHECK(part.next()->stem_is_shared);
}

TEST_CASE("a shard is written as two numbers", "[batch]") {
    const auto shard = shard_of("2/8");
    REQUIRE(shard.has_value());
    CHECK(shard->index == 2);
    CHECK(shard->count == 8);
    CHECK(shard_of("1/1").has_value());
    for (const char* wrong : {"", "/", "1", "1/", "/2", "0/2", "3/2", "-1/2", "+1/2", "1/2/3", "1 /2", "1/0", "1/99999999999999999999"}) {
        INFO(wrong);
        CHECK_FALSE(shard_of(wrong).has_value());
    }
}

TEST_CASE("a path is brought below a folder by its parts alone", "[batch]") {
    CHECK(lexically_below("/a//b/./c") == "a/b/c");
    CHECK(lexically_below("../../a") == "a");
    CHECK(lexically_below("a/../../b") == "b");
    CHECK(lexically_below("./").empty());
    CHECK(lexically_below("..").empty());
    CHECK(lexically_below("...") == "...");
}

TEST_CASE("outputs that would overwrite inputs are known", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name :
         {"a.txt", "a.md", "a.json", "sub/b.md", "old/c.md", ".x/d.md", "~$e.md", "out/f.md", "named.json", "listed.json", "z.md"}) {
        write(directory.path() / name, "a");
    }
    std::filesystem::create_symlink("a.md", directory.file("link"));
    auto selection = below(directory.path().string());
    selection.exclude = {"old"};
    selection.output_folder = directory.file("out");
    selection.paths.push_back(directory.file("named.json"));
    selection.files_from = directory.file("list");
    write(directory.file("list"), directory.file("sub/../listed.json") + "\n");
    InputFiles inputs(selection);
    for (const char* name : {"a.md", "sub/b.md", "sub/../a.md", "named.json", "listed.json", "link"}) {
        INFO(name);
        CHECK(inputs.has(directory.file(name)));
    }
    for (const char* name : {"a.json", "none.md", "old/c.md", ".x/d.md", "~$e.md", "out/f.md"}) {
        INFO(name);
        CHECK_FALSE(inputs.has(directory.file(name)));
    }
    Selection from_standard_input;
    from_standard_input.files_from = "-";
    InputFiles unknown(from_standard_input);
    CHECK(unknown.has(directory.file("z.md")));
    CHECK_FALSE(unknown.has(directory.file("a.json")));
}
