#include "vi/places.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/name_keys.h"
#include "vi/organ_names.h"

namespace kehoach::vi {
namespace {

using enum PlaceKind;

// Resolutions 202/2025/QH15 (the 34 since 1 July 2025), 175/2024/QH15 (Huế), 30/2026/QH16 (Đồng Nai), and those by which provinces were parted
// and merged in 1975 to 2008. Mergers and names are certain; of the days before 1997 only the year.
// clang-format off

constexpr Place table[] = {
    {"Hà Nội", city, "", "", {}},
    {"Hà Giang", province, "1991", "2025-06-30", {"Tuyên Quang"}},
    {"Cao Bằng", province, "", "", {}},
    {"Bắc Kạn", province, "1997-01-01", "2025-06-30", {"Thái Nguyên"}},
    {"Tuyên Quang", province, "1991", "", {}},
    {"Lào Cai", province, "1991", "", {}},
    {"Điện Biên", province, "2004-01-01", "", {}},
    {"Lai Châu", province, "", "", {}},
    {"Sơn La", province, "", "", {}},
    {"Yên Bái", province, "1991", "2025-06-30", {"Lào Cai"}},
    {"Hòa Bình", province, "1991", "2025-06-30", {"Phú Thọ"}},
    {"Thái Nguyên", province, "1997-01-01", "", {}},
    {"Lạng Sơn", province, "", "", {}},
    {"Quảng Ninh", province, "", "", {}},
    {"Bắc Giang", province, "1997-01-01", "2025-06-30", {"Bắc Ninh"}},
    {"Phú Thọ", province, "1997-01-01", "", {}},
    {"Vĩnh Phúc", province, "1997-01-01", "2025-06-30", {"Phú Thọ"}},
    {"Bắc Ninh", province, "1997-01-01", "", {}},
    {"Hải Dương", province, "1997-01-01", "2025-06-30", {"Hải Phòng"}},
    {"Hải Phòng", city, "", "", {}},
    {"Hưng Yên", province, "1997-01-01", "", {}},
    {"Thái Bình", province, "", "2025-06-30", {"Hưng Yên"}},
    {"Hà Nam", province, "1997-01-01", "2025-06-30", {"Ninh Bình"}},
    {"Nam Định", province, "1997-01-01", "2025-06-30", {"Ninh Bình"}},
    {"Ninh Bình", province, "1991", "", {}},
    {"Thanh Hóa", province, "", "", {}},
    {"Nghệ An", province, "1991", "", {}},
    {"Hà Tĩnh", province, "1991", "", {}},
    {"Quảng Bình", province, "1989", "2025-06-30", {"Quảng Trị"}},
    {"Quảng Trị", province, "1989", "", {}},
    {"Đà Nẵng", city, "1997-01-01", "", {}},
    {"Quảng Nam", province, "1997-01-01", "2025-06-30", {"Đà Nẵng"}},
    {"Quảng Ngãi", province, "1989", "", {}},
    {"Bình Định", province, "1989", "2025-06-30", {"Gia Lai"}},
    {"Phú Yên", province, "1989", "2025-06-30", {"Đắk Lắk"}},
    {"Khánh Hòa", province, "1989", "", {}},
    {"Ninh Thuận", province, "1992", "2025-06-30", {"Khánh Hòa"}},
    {"Bình Thuận", province, "1992", "2025-06-30", {"Lâm Đồng"}},
    {"Kon Tum", province, "1991", "2025-06-30", {"Quảng Ngãi"}},
    {"Gia Lai", province, "1991", "", {}},
    {"Đắk Lắk", province, "", "", {}},
    {"Đắk Nông", province, "2004-01-01", "2025-06-30", {"Lâm Đồng"}},
    {"Lâm Đồng", province, "", "", {}},
    {"Bình Phước", province, "1997-01-01", "2025-06-30", {"Đồng Nai"}},
    {"Tây Ninh", province, "", "", {}},
    {"Bình Dương", province, "1997-01-01", "2025-06-30", {"Hồ Chí Minh"}},
    {"Bà Rịa - Vũng Tàu", province, "1991", "2025-06-30", {"Hồ Chí Minh"}},
    {"Hồ Chí Minh", city, "", "", {}},
    {"Long An", province, "", "2025-06-30", {"Tây Ninh"}},
    {"Tiền Giang", province, "", "2025-06-30", {"Đồng Tháp"}},
    {"Bến Tre", province, "", "2025-06-30", {"Vĩnh Long"}},
    {"Trà Vinh", province, "1992", "2025-06-30", {"Vĩnh Long"}},
    {"Vĩnh Long", province, "1992", "", {}},
    {"Đồng Tháp", province, "", "", {}},
    {"An Giang", province, "", "", {}},
    {"Kiên Giang", province, "", "2025-06-30", {"An Giang"}},
    {"Cần Thơ", province, "1992", "2003-12-31", {"Cần Thơ", "Hậu Giang"}},
    {"Cần Thơ", city, "2004-01-01", "", {}},
    {"Hậu Giang", province, "1976", "1991", {"Cần Thơ", "Sóc Trăng"}},
    {"Hậu Giang", province, "2004-01-01", "2025-06-30", {"Cần Thơ"}},
    {"Sóc Trăng", province, "1991", "2025-06-30", {"Cần Thơ"}},
    {"Bạc Liêu", province, "1997-01-01", "2025-06-30", {"Cà Mau"}},
    {"Cà Mau", province, "1997-01-01", "", {}},
    {"Huế", city, "2025-01-01", "", {}},
    {"Đồng Nai", province, "", "2026-04-29", {"Đồng Nai"}},
    {"Đồng Nai", city, "2026-04-30", "", {}},
    // Names that are gone for longer.
    {"Thừa Thiên Huế", province, "1989", "2024-12-31", {"Huế"}},
    {"Hà Tây", province, "1991", "2008-07-31", {"Hà Nội"}},
    {"Hà Bắc", province, "", "1996-12-31", {"Bắc Giang", "Bắc Ninh"}},
    {"Hải Hưng", province, "", "1996-12-31", {"Hải Dương", "Hưng Yên"}},
    {"Nam Hà", province, "1991", "1996-12-31", {"Hà Nam", "Nam Định"}},
    {"Hà Nam Ninh", province, "", "1991", {"Nam Hà", "Ninh Bình"}},
    {"Vĩnh Phú", province, "", "1996-12-31", {"Vĩnh Phúc", "Phú Thọ"}},
    {"Bắc Thái", province, "", "1996-12-31", {"Bắc Kạn", "Thái Nguyên"}},
    {"Hà Tuyên", province, "1976", "1991", {"Hà Giang", "Tuyên Quang"}},
    {"Hoàng Liên Sơn", province, "1976", "1991", {"Lào Cai", "Yên Bái"}},
    {"Cao Lạng", province, "1976", "1978", {"Cao Bằng", "Lạng Sơn"}},
    {"Hà Sơn Bình", province, "1976", "1991", {"Hà Tây", "Hòa Bình"}},
    {"Nghệ Tĩnh", province, "1976", "1991", {"Nghệ An", "Hà Tĩnh"}},
    {"Bình Trị Thiên", province, "1976", "1989", {"Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"}},
    {"Quảng Nam - Đà Nẵng", province, "1976", "1996-12-31", {"Quảng Nam", "Đà Nẵng"}},
    {"Nghĩa Bình", province, "1976", "1989", {"Quảng Ngãi", "Bình Định"}},
    {"Phú Khánh", province, "1976", "1989", {"Phú Yên", "Khánh Hòa"}},
    {"Thuận Hải", province, "1976", "1992", {"Ninh Thuận", "Bình Thuận"}},
    {"Gia Lai - Kon Tum", province, "1976", "1991", {"Gia Lai", "Kon Tum"}},
    {"Sông Bé", province, "1976", "1996-12-31", {"Bình Dương", "Bình Phước"}},
    {"Vũng Tàu - Côn Đảo", province, "1979", "1991", {"Bà Rịa - Vũng Tàu"}},
    {"Cửu Long", province, "1976", "1992", {"Vĩnh Long", "Trà Vinh"}},
    {"Minh Hải", province, "1976", "1996-12-31", {"Bạc Liêu", "Cà Mau"}},
};

struct Alias {
    std::string_view name;
    std::string_view of;
};

constexpr Alias aliases[] = {
    {"Bắc Cạn", "Bắc Kạn"}, {"Lào Kay", "Lào Cai"}, {"Quảng Nghĩa", "Quảng Ngãi"}, {"Con Tum", "Kon Tum"}, {"Công Tum", "Kon Tum"},
    {"Đăk Lăk", "Đắk Lắk"}, {"Đắc Lắc", "Đắk Lắk"}, {"Đak Lak", "Đắk Lắk"}, {"Dak Lak", "Đắk Lắk"}, {"Đắk Lăk", "Đắk Lắk"}, {"Đăk Lắk", "Đắk Lắk"},
    {"Đắc Lăk", "Đắk Lắk"}, {"Đắc Lắk", "Đắk Lắk"}, {"Đăc Lăc", "Đắk Lắk"}, {"Đăk Nông", "Đắk Nông"}, {"Đắc Nông", "Đắk Nông"}, {"Đăc Nông", "Đắk Nông"},
    {"Đak Nông", "Đắk Nông"}, {"Dak Nông", "Đắk Nông"}, {"Dak Nong", "Đắk Nông"}, {"BR-VT", "Bà Rịa - Vũng Tàu"}, {"Vũng Tàu", "Bà Rịa - Vũng Tàu"},
    {"HCM", "Hồ Chí Minh"}, {"TPHCM", "Hồ Chí Minh"}, {"Sài Gòn", "Hồ Chí Minh"}, {"TT Huế", "Thừa Thiên Huế"}, {"TTH", "Thừa Thiên Huế"},
};

struct OtherName {
    std::string_view name;
    SaidPlace level;
};

// Places that differ from one of the table by as little as a slip does, and are right as they stand.
constexpr OtherName other_names[] = {
    // Districts and communes, where nothing is said of them.
    {"Phù Yên", SaidPlace::place}, {"Quang Bình", SaidPlace::place}, {"Thạnh Hóa", SaidPlace::place}, {"Thạnh Hòa", SaidPlace::place}, {"Thanh Hòa", SaidPlace::place}, {"Thành Hòa", SaidPlace::place},
    {"Kiến Giang", SaidPlace::place}, {"Hải Phong", SaidPlace::place}, {"Hải Đường", SaidPlace::place}, {"Lang Sơn", SaidPlace::place}, {"Lãng Sơn", SaidPlace::place}, {"Lâm Động", SaidPlace::place},
    {"Yên Bài", SaidPlace::place},
    // Cities in provinces.
    {"Cao Lãnh", SaidPlace::city}, {"Hà Tiên", SaidPlace::city}, {"Phúc Yên", SaidPlace::city}, {"Phổ Yên", SaidPlace::city},
    {"Đồng Hới", SaidPlace::city}, {"Đông Hà", SaidPlace::city}, {"Móng Cái", SaidPlace::city}, {"Đồng Xoài", SaidPlace::city},
    {"Tân An", SaidPlace::city}, {"Thuận An", SaidPlace::city}, {"Tân Uyên", SaidPlace::city},
    // Provinces before 1976.
    {"Sơn Tây", SaidPlace::province}, {"Hà Đông", SaidPlace::province}, {"Hải Ninh", SaidPlace::province}, {"Hồng Quảng", SaidPlace::province},
    {"Kiến An", SaidPlace::province}, {"Phúc Yên", SaidPlace::province}, {"Vĩnh Yên", SaidPlace::province}, {"Quảng Yên", SaidPlace::province},
    {"Thừa Thiên", SaidPlace::province}, {"Quảng Tín", SaidPlace::province}, {"Quảng Đức", SaidPlace::province}, {"Tuyên Đức", SaidPlace::province},
    {"Phú Bổn", SaidPlace::province}, {"Bình Tuy", SaidPlace::province}, {"Phước Tuy", SaidPlace::province}, {"Phước Long", SaidPlace::province},
    {"Bình Long", SaidPlace::province}, {"Long Khánh", SaidPlace::province}, {"Biên Hòa", SaidPlace::province}, {"Gia Định", SaidPlace::province},
    {"Hậu Nghĩa", SaidPlace::province}, {"Định Tường", SaidPlace::province}, {"Kiến Hòa", SaidPlace::province}, {"Kiến Tường", SaidPlace::province},
    {"Kiến Phong", SaidPlace::province}, {"Vĩnh Bình", SaidPlace::province}, {"Phong Dinh", SaidPlace::province}, {"Ba Xuyên", SaidPlace::province},
    {"Chương Thiện", SaidPlace::province}, {"An Xuyên", SaidPlace::province}, {"Châu Đốc", SaidPlace::province},
    {"Long Xuyên", SaidPlace::province}, {"Sa Đéc", SaidPlace::province}, {"Rạch Giá", SaidPlace::province}, {"Mỹ Tho", SaidPlace::province},
    {"Gò Công", SaidPlace::province}, {"Chợ Lớn", SaidPlace::province}, {"Bà Rịa", SaidPlace::province}, {"Tân An", SaidPlace::province},
    // Provinces of neighbours.
    {"Quảng Tây", SaidPlace::province}, {"Quảng Đông", SaidPlace::province}, {"Vân Nam", SaidPlace::province}, {"Hải Nam", SaidPlace::province},
    {"Hồ Nam", SaidPlace::province}, {"Hồ Bắc", SaidPlace::province}, {"Sơn Đông", SaidPlace::province}, {"Giang Tây", SaidPlace::province},
    {"Giang Tô", SaidPlace::province}, {"An Huy", SaidPlace::province}, {"Phúc Kiến", SaidPlace::province}, {"Tứ Xuyên", SaidPlace::province},
    {"Quý Châu", SaidPlace::province}, {"Cam Túc", SaidPlace::province}, {"Thanh Hải", SaidPlace::province}, {"Liêu Ninh", SaidPlace::province},
    {"Cát Lâm", SaidPlace::province}, {"Chiết Giang", SaidPlace::province}, {"Thiểm Tây", SaidPlace::province}, {"Hủa Phăn", SaidPlace::province},
    {"Xiêng Khoảng", SaidPlace::province}, {"Bò Kẹo", SaidPlace::province}, {"Sê Kông", SaidPlace::province}, {"Chăm Pa Sắc", SaidPlace::province},
    {"Khăm Muộn", SaidPlace::province}, {"Sa La Van", SaidPlace::province}, {"Át Ta Pư", SaidPlace::province},
};

struct LevelWord {
    std::string_view word;
    SaidPlace said;
};

// Longer words first.
constexpr LevelWord level_table[] = {
    {"tỉnh ủy", SaidPlace::province}, {"tỉnh đoàn", SaidPlace::province}, {"tỉnh", SaidPlace::province}, {"thành phố", SaidPlace::city},
    {"thủ đô", SaidPlace::city}, {"t.p", SaidPlace::city}, {"tp", SaidPlace::city},
};

const Phrases& lower_levels() {
    static const Phrases phrases = {"huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "thôn"};
    return phrases;
}

// Words that begin with one of these and name no level.
const Phrases& no_levels() {
    static const Phrases phrases = {"xã hội"};
    return phrases;
}

// clang-format on

struct Index {
    std::unordered_map<std::string, const Place*> exact;
    std::unordered_multimap<std::string, SaidPlace> others;
};

const Index& index() {
    static const Index made = [] {
        Index out;
        for (const auto& place : table) out.exact[exact_key(text::fold(place.name))] = &place;
        for (const auto& alias : aliases) {
            out.exact.emplace(exact_key(text::fold(alias.name)), out.exact.at(exact_key(text::fold(alias.of))));
        }
        for (const auto& other : other_names) out.others.emplace(exact_key(text::fold(other.name)), other.level);
        return out;
    }();
    return made;
}

// By their bare keys, for what is no name as it stands.
const std::unordered_map<std::string, const Place*>& bare_names() {
    static const auto made = [] {
        std::unordered_map<std::string, const Place*> out;
        for (const auto& place : table) out[bare_key(text::fold(place.name))] = &place;
        return out;
    }();
    return made;
}

// The level word that a key starts with; `length` is its own and that of the marks and spaces behind it.
const LevelWord* level_at_start(std::string_view folded, std::size_t& length) {
    for (const auto& level : level_table) {
        if (!text::starts_with_words(folded, level.word)) continue;
        length = level.word.size();
        while (length < folded.size() && (folded[length] == '.' || folded[length] == ' ')) ++length;
        return &level;
    }
    return nullptr;
}

std::string_view bare_name(std::string_view folded) {
    std::size_t length = 0;
    return level_at_start(folded, length) == nullptr || length == folded.size() ? folded : folded.substr(length);
}

const Place* exactly(const std::string& key) {
    const auto found = index().exact.find(key);
    return found == index().exact.end() ? nullptr : found->second;
}

// The end of the words with capitals that begin at `begin`, dashes between two of them among them: that of the longest known name that they
// begin with, else that of all of them.
std::size_t end_of_name(std::string_view text, std::size_t begin, SaidPlace said) {
    constexpr int most_words = 6;
    std::size_t end = begin;
    std::size_t known = 0;
    std::size_t at = begin;
    for (int word = 0; word < most_words && at < text.size() && text::is_upper(text::code_point_at(text, at)); ++word) {
        while (at < text.size() && text::is_word_character(text::code_point_at(text, at))) text::next_code_point(text, at);
        end = at;
        if (is_place_name(text::fold(text.substr(begin, end - begin)), said)) known = end;
        while (at < text.size() && (text::is_dash(text::code_point_at(text, at)) || text[at] == ' ')) text::next_code_point(text, at);
        if (at == end) break;
    }
    return known != 0 ? known : end;
}

}  // namespace

std::span<const Place> places() { return table; }

const Place* place_named(std::string_view folded) { return exactly(exact_key(bare_name(folded))); }

bool is_place_name(std::string_view folded, SaidPlace said) {
    const std::string key = exact_key(bare_name(folded));
    if (exactly(key) != nullptr) return true;
    const auto [first, last] = index().others.equal_range(key);
    return std::any_of(first, last, [&](const auto& other) { return said == SaidPlace::place || said == other.second; });
}

const Place* place_merged(std::string_view folded) {
    constexpr std::string_view last_day = "2025-06-30";
    const Place* place = place_named(folded);
    return place != nullptr && place->until == last_day ? place : nullptr;
}

const Place* place_like(std::string_view folded, SaidPlace said) {
    constexpr std::size_t longest = 60;
    if (folded.size() > longest || is_place_name(folded, said)) return nullptr;
    const std::string bare = bare_key(bare_name(folded));
    const auto& known = bare_names();
    if (const auto found = known.find(bare); found != known.end()) return found->second;
    const std::size_t limit = allowed_edits(bare.size());
    if (said == SaidPlace::place || limit == 0) return nullptr;
    const Place* nearest = nullptr;
    std::size_t least = limit + 1;
    for (const auto& [key, place] : known) {
        if (said == SaidPlace::city && place->kind != city) continue;
        const std::size_t edits = edits_between(bare, key, limit);
        if (edits > limit || edits > least) continue;
        nearest = edits == least ? nullptr : place;
        least = edits;
    }
    return nearest;
}

std::vector<PlaceMention> said_places(std::string_view text, std::string_view folded) {
    std::vector<PlaceMention> mentions;
    std::size_t from = 0;
    std::size_t at = 0;  // of `from` in the text
    for (std::size_t f = 0; f < folded.size(); f = folded.find_first_not_of(' ', std::min(folded.find(' ', f), folded.size()))) {
        std::size_t length = 0;
        const LevelWord* level = level_at_start(folded.substr(f), length);
        if (level == nullptr) continue;
        // Offsets of the key hold in the text only where folding changed no number of code points.
        if (from == 0 && text::length(text) != text::length(folded)) break;
        at += text::offset_in_source(text.substr(at), folded.substr(from), f + length - from);
        from = f + length;
        const std::size_t end = end_of_name(text, at, level->said);
        if (end > at) mentions.push_back({level->said, at, end});
    }
    return mentions;
}

PlaceMention without_level(std::string_view text) {
    const std::string folded = text::fold(text);
    std::size_t length = 0;
    const LevelWord* level = level_at_start(folded, length);
    if (level == nullptr || length == folded.size()) return {SaidPlace::place, 0, text.size()};
    return {level->said, text::offset_in_source(text, folded, length), text.size()};
}

bool is_of_province(std::string_view folded) {
    return starts_with_department(folded) || std::any_of(std::begin(level_table), std::end(level_table), [&](const LevelWord& level) {
               return level.said == SaidPlace::province && text::find_words(folded, level.word) != std::string_view::npos;
           });
}

bool is_of_district_or_commune(std::string_view folded) {
    for (std::size_t at = lower_levels().find(folded); at < folded.size();) {
        const auto rest = folded.substr(at);
        if (!no_levels().starts(rest)) return true;
        const auto next = lower_levels().find(rest.substr(1));
        if (next == std::string_view::npos) break;
        at += next + 1;
    }
    return false;
}

}  // namespace kehoach::vi
