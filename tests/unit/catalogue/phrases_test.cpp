#include "catalogue/phrases.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::catalogue;

TEST_CASE("every phrase exists in both languages", "[catalogue]") {
    for (int i = 0; i <= static_cast<int>(Phrase::paragraph_number); ++i) {
        const auto vietnamese = phrase(static_cast<Phrase>(i), Language::vietnamese, {"a", "b"});
        const auto english = phrase(static_cast<Phrase>(i), Language::english, {"a", "b"});
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
}
