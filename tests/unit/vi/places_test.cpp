#include "vi/places.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "support/catch.h"
#include "text/fold.h"
#include "vi/name_keys.h"

using namespace kehoach::vi;
using kehoach::text::fold;

namespace {

std::string named(const char* text) {
    const auto* place = place_named(fold(text));
    return place == nullptr ? "" : std::string(place->name);
}

std::string like(const char* text, SaidPlace said = SaidPlace::place) {
    const auto* place = place_like(fold(text), said);
    return place == nullptr ? "" : std::string(place->name);
}

// The names behind `tỉnh` and `thành phố`.
std::string said(const std::string& text) {
    std::string out;
    for (const auto& mention : said_places(text, fold(text))) {
        out += (mention.said == SaidPlace::city ? "city " : "province ") + text.substr(mention.begin, mention.end - mention.begin) + ';';
    }
    return out;
}

std::size_t count_on(std::string_view day) {
    return static_cast<std::size_t>(std::count_if(
        places().begin(), places().end(), [&](const Place& place) { return place.from <= day && (place.until.empty() || place.until >= day); }));
}

}  // namespace

TEST_CASE("there are 63 provinces and cities, and 34 since 1 July 2025", "[vi]") {
    CHECK(count_on("2025-06-30") == 63);
    CHECK(count_on("2025-07-01") == 34);
    CHECK(count_on("2026-12-31") == 34);
    CHECK(count_on("2020-01-01") == 63);
    const auto cities = [](std::string_view day) {
        return std::count_if(places().begin(), places().end(), [&](const Place& place) {
            return place.kind == PlaceKind::city && place.from <= day && (place.until.empty() || place.until >= day);
        });
    };
    CHECK(cities("2024-12-31") == 5);
    CHECK(cities("2025-01-01") == 6);
    CHECK(cities("2026-04-29") == 6);
    CHECK(cities("2026-04-30") == 7);
}

TEST_CASE("every place that is gone went to places of the table, and rows of one name follow each other", "[vi]") {
    std::map<std::string_view, std::string_view> last;
    for (const auto& place : places()) {
        INFO(std::string(place.name));
        CHECK(place.until.empty() == place.successors.front().empty());
        for (const auto successor : place.successors) {
            if (!successor.empty()) CHECK(named(std::string(successor).c_str()) == successor);
        }
        if (const auto before = last.find(place.name); before != last.end()) {
            CHECK_FALSE(before->second.empty());
            CHECK(before->second < place.from);
        }
        last[place.name] = place.until;
    }
}

TEST_CASE("no two names differ in their accents only", "[vi]") {
    std::map<std::string, std::string> names;
    for (const auto& place : places()) {
        const auto [found, added] = names.emplace(bare_key(fold(place.name)), place.name);
        CHECK(found->second == place.name);
    }
}

TEST_CASE("places are known in their spellings", "[vi]") {
    CHECK(named("Sơn La") == "Sơn La");
    CHECK(named("SƠN LA") == "Sơn La");
    CHECK(named("Thanh Hoá") == "Thanh Hóa");
    CHECK(named("tỉnh Hoà Bình") == "Hòa Bình");
    CHECK(named("TP. Hồ Chí Minh") == "Hồ Chí Minh");
    CHECK(named("TP.HCM") == "Hồ Chí Minh");
    CHECK(named("Tp HCM") == "Hồ Chí Minh");
    CHECK(named("TPHCM") == "Hồ Chí Minh");
    CHECK(named("Thành phố Huế") == "Huế");
    CHECK(named("Thủ đô Hà Nội") == "Hà Nội");
    CHECK(named("Thừa Thiên - Huế") == "Thừa Thiên Huế");
    CHECK(named("Bà Rịa-Vũng Tàu") == "Bà Rịa - Vũng Tàu");
    CHECK(named("Đăk Lăk") == "Đắk Lắk");
    CHECK(named("Đắc Lắc") == "Đắk Lắk");
    CHECK(named("Kontum") == "Kon Tum");
    CHECK(named("Hà Tây") == "Hà Tây");
    CHECK(named("Tân Hưng") == "");
    CHECK(named("Son La") == "");
    CHECK(named("") == "");
    CHECK(named("tỉnh") == "");
}

TEST_CASE("a name with other accents is a slip", "[vi]") {
    CHECK(like("Son La") == "Sơn La");
    CHECK(like("Sơn Lạ") == "Sơn La");
    CHECK(like("SON LA") == "Sơn La");
    CHECK(like("Hà Nôi") == "Hà Nội");
    CHECK(like("Quảng Ngai") == "Quảng Ngãi");
    CHECK(like("Đà Năng") == "Đà Nẵng");
    CHECK(like("Dong Nai") == "Đồng Nai");
    CHECK(like("TP. Hồ Chi Minh", SaidPlace::city) == "Hồ Chí Minh");
}

TEST_CASE("names of places that are right as they stand are no slips", "[vi]") {
    for (const char* name :
         {"Sơn La",    "Hà Tây",   "Minh Hải", "Thừa Thiên Huế", "Đăk Nông", "Phù Yên", "Quang Bình", "Thanh Hòa", "Lang Sơn",      "Kiến Giang",
          "Hải Đường", "Cao Lãnh", "Đồng Hới", "Tân Hưng",       "Vinh",     "Phủ Lý",  "Nha Trang",  "Bảo Lộc",   "xã Quang Bình", "Sơn",
          "La",        ""}) {
        INFO(name);
        CHECK(like(name) == "");
    }
    for (const char* name : {"Quảng Tây", "Hải Nam", "Hồ Bắc", "Vân Nam", "Vĩnh Yên", "Phúc Yên", "Hủa Phăn", "Bình Định", "Quảng Nam"}) {
        INFO(name);
        CHECK(like(name, SaidPlace::province) == "");
    }
    for (const char* name :
         {"Cao Lãnh", "Hà Tiên", "Đồng Hới", "Đồng Xoài", "Móng Cái", "Đông Hà", "Thủ Đức", "Vinh", "Hạ Long", "Tam Kỳ", "Hội An", "Đà Lạt"}) {
        INFO(name);
        CHECK(like(name, SaidPlace::city) == "");
    }
}

TEST_CASE("one or two letters are a slip only where the text says what is named", "[vi]") {
    CHECK(like("Sơn Lla") == "");
    CHECK(like("Sơn Lla", SaidPlace::province) == "Sơn La");
    CHECK(like("Nghê Am", SaidPlace::province) == "Nghệ An");
    CHECK(like("Quảg Ngãii", SaidPlace::province) == "Quảng Ngãi");
    CHECK(like("Hải Phòg", SaidPlace::city) == "Hải Phòng");
    // Four letters are too few.
    CHECK(like("Huếe", SaidPlace::city) == "");
    // A city in a province is not looked for.
    CHECK(like("Thái Bìn", SaidPlace::city) == "");
    // As near to one as to the other.
    CHECK(like("Bây Ninh", SaidPlace::province) == "");
    CHECK(like("Kinh Thuận", SaidPlace::province) == "");
}

TEST_CASE("provinces that were merged on 1 July 2025", "[vi]") {
    REQUIRE(place_merged(fold("tỉnh Hà Giang")) != nullptr);
    CHECK(place_merged(fold("Hà Giang"))->successors.front() == "Tuyên Quang");
    CHECK(place_merged(fold("BÌNH DƯƠNG"))->successors.front() == "Hồ Chí Minh");
    for (const char* name : {"Sơn La", "Quảng Trị", "Hà Tây", "Thừa Thiên Huế", "Đồng Nai", "Tân Hưng", ""}) {
        INFO(name);
        CHECK(place_merged(fold(name)) == nullptr);
    }
}

TEST_CASE("names behind the words of their level", "[vi]") {
    CHECK(said("UBND tỉnh Sơn La") == "province Sơn La;");
    CHECK(said("ỦY BAN NHÂN DÂN TỈNH SƠN LA") == "province SƠN LA;");
    CHECK(said("Tỉnh ủy Sơn La") == "province Sơn La;");
    CHECK(said("Công an tỉnh Bà Rịa - Vũng Tàu, các xã") == "province Bà Rịa - Vũng Tàu;");
    CHECK(said("UBND TP. Hồ Chí Minh và UBND tỉnh Long An") == "city Hồ Chí Minh;province Long An;");
    CHECK(said("UBND TỈNH QUẢNG NGÃI V/v") == "province QUẢNG NGÃI;");
    CHECK(said("UBND TỈNH HÀ GIANG - SỞ NỘI VỤ") == "province HÀ GIANG;");
    CHECK(said("UBND tỉnh Son La Phê duyệt") == "province Son La Phê;");
    CHECK(said("UBND tỉnh, các sở") == "");
    CHECK(said("UBND tỉnh giao Sở Nội vụ") == "");
    CHECK(said("tỉnh") == "");
    CHECK(said("") == "");
}

TEST_CASE("what a text says a name is", "[vi]") {
    CHECK(without_level("tỉnh Sơn La").said == SaidPlace::province);
    CHECK(without_level("TP. Huế").said == SaidPlace::city);
    CHECK(without_level("TP. Huế").begin == 4);
    CHECK(without_level("Sơn La").said == SaidPlace::place);
    CHECK(without_level("Sơn La").begin == 0);
    CHECK(without_level("Tỉnh").said == SaidPlace::place);
}

TEST_CASE("the level of an organ by the words of its name", "[vi]") {
    CHECK(is_of_province(fold("UBND TỈNH SƠN LA")));
    CHECK(is_of_province(fold("Sở Nội vụ")));
    CHECK_FALSE(is_of_province(fold("UBND thành phố Hải Dương")));
    CHECK_FALSE(is_of_province(fold("Bộ Nội vụ")));
    for (const char* name :
         {"UBND XÃ TÂN HƯNG", "ỦY BAN NHÂN DÂN PHƯỜNG HÒA BÌNH", "Đặc khu Phú Quý", "HUYỆN ỦY PHÙ YÊN", "ỦY BAN NHÂN DÂN QUẬN 1"}) {
        INFO(name);
        CHECK(is_of_district_or_commune(fold(name)));
    }
    CHECK(is_of_district_or_commune(fold("Phòng Văn hóa - Xã hội xã Tân Hưng")));
    for (const char* name : {"BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "UBND TỈNH SƠN LA", "QUÂN KHU 2", ""}) {
        INFO(name);
        CHECK_FALSE(is_of_district_or_commune(fold(name)));
    }
}
