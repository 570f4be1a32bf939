#include "batch/output_names.h"

#include <set>

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace kehoach::test;

namespace {

using Names = std::vector<std::string>;

Input input(std::string relative, bool stem_is_shared = false) { return {"/in/" + relative, std::move(relative), std::nullopt, stem_is_shared}; }

OutputNames names(std::optional<std::string> pattern = {}) {
    return {"out", pattern ? std::optional(*NameTemplate::of(*pattern)) : std::nullopt, InputFiles({})};
}

std::string next(OutputNames& outputs, const std::string& relative, bool stem_is_shared = false) {
    return outputs.next(input(relative, stem_is_shared), {"json"}).at(0);
}

}  // namespace

TEST_CASE("outputs mirror the inputs", "[batch]") {
    auto outputs = names();
    CHECK(next(outputs, "a.docx") == "out/a.json");
    CHECK(next(outputs, "sub/a.b.docx") == "out/sub/a.b.json");
    CHECK(next(outputs, "sub/noext") == "out/sub/noext.json");
    CHECK(outputs.next({"-", "-", {}, false}, {"json", "csv"}) == Names{"out/stdin.json", "out/stdin.csv"});
    OutputNames here("", std::nullopt, InputFiles({}));
    CHECK(next(here, "a.docx") == "a.json");
    OutputNames root("/", std::nullopt, InputFiles({}));
    CHECK(next(root, "a.docx") == "/a.json");
}

TEST_CASE("inputs that would give one output keep their extensions", "[batch]") {
    auto outputs = names();
    CHECK(next(outputs, "a.docx", true) == "out/a.docx.json");
    CHECK(next(outputs, "a.txt", true) == "out/a.txt.json");
    // What collides still is numbered.
    CHECK(next(outputs, "a.docx.txt") == "out/a.docx-2.json");
    CHECK(next(outputs, "A.TXT", true) == "out/A.TXT-2.json");
    CHECK(next(outputs, "a.txt", true) == "out/a.txt-3.json");
    CHECK(next(outputs, "Ế.txt") == "out/Ế.json");
    CHECK(next(outputs, "ế.md") == "out/ế-2.json");
    CHECK(next(outputs, "\xFF.txt") == "out/\xFF.json");
    CHECK(next(outputs, "\xFE.txt") == "out/\xFE.json");
}

TEST_CASE("the outputs of one input have one number", "[batch]") {
    auto outputs = names();
    CHECK(outputs.next(input("a.txt"), {"csv"}) == Names{"out/a.csv"});
    CHECK(outputs.next(input("a.md"), {"json", "csv"}) == Names{"out/a-2.json", "out/a-2.csv"});
    CHECK(outputs.next(input("a.xml"), {"json"}) == Names{"out/a-3.json"});
    CHECK(outputs.next(input("a.xml"), {}).empty());
}

TEST_CASE("a name is a file or a folder", "[batch]") {
    auto outputs = names();
    CHECK(next(outputs, "a.txt") == "out/a.json");
    CHECK(next(outputs, "a.json/b.txt") == "out/a.json-2/b.json");
    CHECK(next(outputs, "a.json/c.txt") == "out/a.json-2/c.json");
    CHECK(next(outputs, "b.json/c.txt") == "out/b.json/c.json");
    CHECK(next(outputs, "b.txt") == "out/b-2.json");
}

TEST_CASE("outputs never leave their folder", "[batch]") {
    auto outputs = names();
    for (const char* relative : {"../../etc/passwd", "/etc/passwd", "a/../../b", "..", ".", "", "//", "a/./b/../..", "../"}) {
        const auto path = next(outputs, relative);
        INFO(path);
        CHECK(path.starts_with("out/"));
        CHECK(path.size() > 9);
        CHECK(path.find("/../") == std::string::npos);
        CHECK(path.find("//") == std::string::npos);
        CHECK(path.ends_with(".json"));
    }
    auto templated = names("../{dir}/../../{stem}/{number}");
    NameValues values;
    values[static_cast<std::size_t>(NameField::number)] = "../../x";
    CHECK(templated.next(input("../a/b.txt"), {"json"}, values) == Names{"out/a/b/..-..-x.json"});
    auto empty = names("{dir}/..");
    CHECK(next(empty, "a.txt") == "out/unknown.json");
}

TEST_CASE("names may follow a template", "[batch]") {
    auto outputs = names("{year}/{type}-{index}.{ext}");
    NameValues values;
    values[static_cast<std::size_t>(NameField::year)] = "2025";
    CHECK(outputs.next(input("a.txt"), {"json", "csv"}, values) == Names{"out/2025/unknown-1.json", "out/2025/unknown-1.csv"});
    CHECK(next(outputs, "b.txt") == "out/unknown/unknown-2.json");
    auto without_extension = names("{stem}");
    CHECK(next(without_extension, "a.txt") == "out/a.json");
    auto same = names("plan.{ext}");
    CHECK(next(same, "a.txt") == "out/plan.json");
    CHECK(next(same, "b.txt") == "out/plan-2.json");
    CHECK(next(same, "c.txt") == "out/plan-3.json");
    for (int i = 0; i < 20000; ++i) next(same, "d.txt");
    CHECK(next(same, "e.txt") == "out/plan-20004.json");
}

TEST_CASE("long names are cut at a character, and stay different", "[batch]") {
    auto outputs = names();
    std::set<std::string> seen;
    std::string name;
    for (int i = 0; i < 80; ++i) name += "ế";
    for (const char* end : {"a", "b", "ế"}) {
        const auto path = next(outputs, name + "ế" + end + ".txt");
        CHECK(path.size() <= 4 + longest_name);
        CHECK(path.ends_with(".json"));
        CHECK(path.starts_with("out/ếế"));
        CHECK(seen.insert(path).second);
    }
    CHECK(shortened("ab", ".x", 4) == "ab.x");
    CHECK(shortened(std::string(300, 'a'), "-2.json").size() == longest_name);
    CHECK(shortened(std::string(300, 'a'), "-2.json").ends_with("-2.json"));
    CHECK(shortened("ếếếếếếếếếếếếếếếếếếế", ".json", 27).starts_with("ế-"));
    const auto folder = next(outputs, std::string(255, 'd') + "/a.txt");
    CHECK(folder.size() == 4 + longest_name + 7);
}

TEST_CASE("an output is never an input", "[batch]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.docx", "a.md", "b.md"}) write(directory.path() / name, "a");
    Selection selection;
    selection.paths = {directory.path().string()};
    selection.recursive = true;
    selection.output_folder = directory.path().string();
    OutputNames outputs(directory.path().string(), std::nullopt, InputFiles(selection));
    Names found;
    Inputs inputs(selection);
    while (const auto next_input = inputs.next()) {
        for (const auto& path : outputs.next(*next_input, {"md"})) found.push_back(path.substr(directory.path().string().size() + 1));
    }
    CHECK(found == Names{"a.docx.md", "a.md.md", "b-2.md"});
}

TEST_CASE("paths that are known from before are not given again", "[batch]") {
    auto outputs = names("{stem}-{index}");
    outputs.skip({"out/b-2.json", "out/c-3.json/x.json", "elsewhere"});
    CHECK(next(outputs, "b.txt") == "out/b-2-2.json");
    CHECK(next(outputs, "c.txt") == "out/c-3-2.json");
    outputs.skip({});
    CHECK(next(outputs, "d.txt") == "out/d-5.json");
}
