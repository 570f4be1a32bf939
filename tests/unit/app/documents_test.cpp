#include "app/documents.h"

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::test;
using app::documents_below;

TEST_CASE("a folder stands for all documents below it, sorted", "[app]") {
    const TemporaryDirectory directory;
    std::filesystem::create_directories(directory.path() / "sub" / ".git");
    for (const char* name :
         {"b.txt", "a.DOCX", "c.pdf", ".hidden.txt", "~$a.docx", "sub/d.md", "sub/.git/e.txt", "sub/f.xml", "sub/g.docm", "h.dotx", "txt"}) {
        write(directory.path() / name, "a");
    }
    std::filesystem::create_directory_symlink(directory.path(), directory.path() / "sub" / "loop");
    const auto found = documents_below(directory.path().string());
    REQUIRE(found.has_value());
    std::vector<std::string> names;
    for (const auto& path : *found) names.push_back(std::filesystem::relative(path, directory.path()).string());
    CHECK(names == std::vector<std::string>{"a.DOCX", "b.txt", "h.dotx", "sub/d.md", "sub/f.xml", "sub/g.docm"});
}

TEST_CASE("a folder that cannot be looked into is an error", "[app]") {
    const TemporaryDirectory directory;
    CHECK_FALSE(documents_below(directory.file("none")).has_value());
    CHECK(app::is_folder(directory.path().string()));
    CHECK_FALSE(app::is_folder(directory.file("none")));
    CHECK_FALSE(app::is_folder("-"));
}
