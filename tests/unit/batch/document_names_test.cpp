#include "batch/document_names.h"

#include "support/catch.h"

using namespace kehoach::batch;

TEST_CASE("documents are known by their extensions in any case", "[batch]") {
    for (const char* name : {"a.docx", "A.DOCX", "kế hoạch.Txt", "a.b.md", "x.xml", "x.docm", "x.dotx", "\xFF.txt"}) CHECK(is_document_name(name));
    for (const char* name : {"", "docx", "a.docx.bak", "a.pdf", "a.txt\n", "a.doc"}) CHECK_FALSE(is_document_name(name));
    CHECK(is_lock_file("~$a.docx"));
    CHECK(is_hidden(".a"));
}

TEST_CASE("the stem of a name is what stands before its last dot", "[batch]") {
    CHECK(stem_of("a.docx") == "a");
    CHECK(stem_of("a.b.docx") == "a.b");
    CHECK(stem_of("a") == "a");
    CHECK(stem_of(".a") == ".a");
    CHECK(stem_of("a.") == "a");
    CHECK(stem_of("").empty());
}

TEST_CASE("names that differ in case have one hash", "[batch]") {
    CHECK(hash_without_case("Kế Hoạch.TXT") == hash_without_case("kế hoạch.txt"));
    CHECK(hash_without_case("ĐỀ ÁN") == hash_without_case("đề án"));
    CHECK(hash_without_case("A\xFF") == hash_without_case("a\xFF"));
    CHECK(hash_without_case("đề án") != hash_without_case("de an"));
}
