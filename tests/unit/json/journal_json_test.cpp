#include "json/journal_json.h"

#include "support/catch.h"

using namespace kehoach::json;

TEST_CASE("the lines of a state file are read as they were written", "[json]") {
    const JournalHead head{"1.2.3", "-t json \xFF «»"};
    CHECK(journal_head_of(journal_line(head)) == head);
    JournalEntry entry;
    entry.path = "năm 2025/a\n\"b\".txt";
    CHECK(journal_line(entry).find('\n') == journal_line(entry).size() - 1);
    CHECK(journal_entry_of(journal_line(entry)) == entry);
    entry.path = "\xFF\xFE/\x80.txt";
    entry.state = FileState{std::uint64_t{1} << 63, -1};
    entry.sha256 = "abc";
    entry.outputs = {{"out/a.json", 12}, {std::string("out/\0\xC3", 6), 0}};
    entry.refused = {"zip-damaged", "a\xFF"};
    entry.findings = {{"number-blank", kehoach::Severity::warning, 3}, {"section-duplicate", kehoach::Severity::error, 1}};
    CHECK(journal_entry_of(journal_line(entry)) == entry);
}

TEST_CASE("a line of a state file may lack findings", "[json]") {
    const auto entry = journal_entry_of(R"({"path":"a","size":3,"modified":5,"outputs":[["b",7]]})");
    REQUIRE(entry.has_value());
    CHECK(entry->findings.empty());
    CHECK(entry->outputs == std::vector<JournalOutput>{{"b", 7}});
}

TEST_CASE("what is no line of a state file is told", "[json]") {
    for (const char* line : {"",
                             "{}",
                             "[]",
                             "1",
                             "null",
                             "{\"path\":1,\"outputs\":[]}",
                             R"({"path":"a"})",
                             R"({"path":"a","outputs":{}})",
                             R"({"path":"a","outputs":[1]})",
                             R"({"path":"a","outputs":[["b",-1]]})",
                             R"({"path":"a","outputs":[["b"]]})",
                             R"({"path":{"hex":"f"},"outputs":[]})",
                             R"({"path":{"hex":"gg"},"outputs":[]})",
                             R"({"path":"a","size":1,"outputs":[]})",
                             R"({"path":"a","size":-1,"modified":1,"outputs":[]})",
                             R"({"path":"a","size":1.5,"modified":1,"outputs":[]})",
                             "{\"path\":\"\xFF\",\"outputs\":[]}",
                             R"({"path":"a","outputs":[]}x)",
                             R"({"path":"a","refused":true,"outputs":[]})",
                             R"({"path":"a","findings":true,"outputs":[]})",
                             R"({"path":"a","findings":[["b","fatal",1]],"outputs":[]})",
                             R"({"path":"a","findings":[["b","error"]],"outputs":[]})",
                             R"({"path":"a","findings":[["b","error",-1]],"outputs":[]})"}) {
        INFO(line);
        CHECK_FALSE(journal_entry_of(line).has_value());
        CHECK_FALSE(journal_head_of(line).has_value());
    }
    CHECK_FALSE(journal_head_of(R"({"kehoach_journal":2,"version":"1","options":""})").has_value());
    CHECK_FALSE(journal_head_of(R"({"kehoach_journal":1,"version":1,"options":""})").has_value());
    CHECK_FALSE(journal_head_of(R"({"kehoach_journal":1,"version":"1","options":1})").has_value());
}
