#include "vi/name_index.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;
using kehoach::text::starts_with_words;

TEST_CASE("the longest name at the start is found", "[vi]") {
    const NameIndex index({"an ninh", "an", "an ninh mạng", "an toàn", "đất"});
    CHECK(index.longest_at_start("an ninh mạng 2025") == std::string("an ninh mạng").size());
    CHECK(index.longest_at_start("an ninh mạngx") == std::string("an ninh").size());
    CHECK(index.longest_at_start("an ninhh") == 2);
    CHECK(index.longest_at_start("an") == 2);
    CHECK(index.longest_at_start("anh") == 0);
    CHECK(index.longest_at_start("đấu giá") == 0);
    CHECK(index.longest_at_start("a") == 0);
    CHECK(index.longest_at_start("") == 0);
    CHECK(index.contains("an toàn"));
    CHECK_FALSE(index.contains("an to"));
    CHECK(NameIndex({}).longest_at_start("an") == 0);
}

TEST_CASE("the index finds what trying each name finds", "[vi]") {
    const std::vector<std::string> names = {"a", "a b", "a b c", "a bc", "a b d", "ab", "b", "b - c", "b, c", "b, c và d"};
    const NameIndex index(names);
    for (const std::string first : {"a", "ab", "b", "c"}) {
        for (const std::string between : {" ", ", ", " - ", ""}) {
            for (const std::string second : {"b", "bc", "c", "b c", "b d", "c và d", "c và", "b e"}) {
                const auto text = first + between + second;
                INFO(text);
                std::size_t longest = 0;
                for (const auto& name : names) {
                    if (starts_with_words(text, name)) longest = std::max(longest, name.size());
                }
                CHECK(index.longest_at_start(text) == longest);
            }
        }
    }
}

TEST_CASE("a name has the spellings that are typed", "[vi]") {
    std::vector<std::string> keys;
    append_spellings("Văn hóa - Xã hội", keys);
    for (const char* typed : {"Văn hoá - Xã hội", "Văn hóa-Xã hội", "Văn hóa- Xã hội", "Văn hóa -Xã hội", "VĂN HÓA – XÃ HỘI", "Văn hóa Xã hội"}) {
        INFO(typed);
        CHECK(std::count(keys.begin(), keys.end(), fold(typed)) == 1);
    }
    keys.clear();
    append_spellings("Phòng, chống tác hại của rượu, bia", keys);
    for (const char* typed : {"Phòng, chống tác hại của rượu, bia", "phòng chống tác hại của rượu, bia", "Phòng chống tác hại của rượu bia"}) {
        INFO(typed);
        CHECK(std::count(keys.begin(), keys.end(), fold(typed)) != 0);
    }
    keys.clear();
    append_spellings("Lao động - Thương binh và Xã hội", keys);
    CHECK(std::count(keys.begin(), keys.end(), fold("Lao động-Thương binh & Xã hội")) == 1);
    CHECK(std::count(keys.begin(), keys.end(), fold("Lao động - Thương binh&Xã hội")) == 1);
}

TEST_CASE("spellings of names that begin with the same letter or another are found", "[vi]") {
    constexpr std::array<std::string_view, 4> names = {"Văn hóa - Xã hội", "Văn hóa", "Đô thị", "Xã hội và Dân số"};
    const SpellingIndex index(names);
    CHECK(index.longest_at_start(fold("Văn hóa-Xã hội tỉnh")) == fold("Văn hóa-Xã hội").size());
    CHECK(index.longest_at_start(fold("VĂN HOÁ, Thể thao")) == fold("Văn hóa").size());
    CHECK(index.longest_at_start(fold("đô thị")) == fold("đô thị").size());
    CHECK(index.longest_at_start("do thi") == 0);
    CHECK(index.longest_at_start("") == 0);
    CHECK(index.contains(fold("Xã hội & Dân số")));
    CHECK_FALSE(index.contains(fold("Xã hội")));
}

TEST_CASE("names are known with the words before them too", "[vi]") {
    constexpr std::array<std::string_view, 2> names = {"Giá", "Đất đai"};
    const SpellingIndex index(names, "về");
    CHECK(index.contains("giá"));
    CHECK(index.contains("về giá"));
    CHECK(index.longest_at_start(fold("Về đất đai năm 1993")) == fold("về đất đai").size());
    CHECK_FALSE(index.contains("về"));
}
