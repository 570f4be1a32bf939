#include "catalogue/phrases.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::catalogue;

TEST_CASE("every phrase exists in both languages", "[catalogue]") {
    for (int i = 0; i <= static_cast<int>(Phrase::findings_so_far); ++i) {
        const auto vietnamese = phrase(static_cast<Phrase>(i), Language::vietnamese, {"a", "b", "c"});
        const auto english = phrase(static_cast<Phrase>(i), Language::english, {"a", "b", "c"});
        INFO(english);
        CHECK_FALSE(vietnamese.empty());
        CHECK_FALSE(english.empty());
        CHECK(vietnamese != english);
        CHECK(vietnamese.find('{') == std::string::npos);
        CHECK(english.find('{') == std::string::npos);
    }
}

TEST_CASE("counts have the number that their language wants", "[catalogue]") {
    CHECK(count_of_tasks(1, Language::english) == "1 task");
    CHECK(count_of_tasks(0, Language::english) == "0 tasks");
    CHECK(count_of_documents(12, Language::english) == "12 documents");
    CHECK(count_of_documents(12, Language::vietnamese) == "12 văn bản");
    CHECK(count_of_tasks(1, Language::vietnamese) == "1 nhiệm vụ");
    CHECK(count_of_problems(2, Language::english) == "2 problems");
    CHECK(count_of_entries(1, Language::english) == "1 entry");
    CHECK(count_of(Severity::error, 1, Language::english) == "1 error");
    CHECK(count_of(Severity::warning, 2, Language::english) == "2 warnings");
    CHECK(count_of(Severity::info, 3, Language::vietnamese) == "3 lưu ý");
}

TEST_CASE("every category and every severity has words in both languages", "[catalogue]") {
    for (std::size_t i = 0; i < categories; ++i) {
        const auto category = static_cast<Category>(i);
        CHECK_FALSE(heading(category, Language::vietnamese).empty());
        CHECK_FALSE(heading(category, Language::english).empty());
    }
    for (const auto severity : {Severity::info, Severity::warning, Severity::error}) {
        CHECK(word(severity, Language::english) == name(severity));
        CHECK_FALSE(word(severity, Language::vietnamese).empty());
    }
}
