#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/units.h"
#include "text/letters.h"
#include "vi/lexicon.h"
#include "vi/name_keys.h"

namespace kehoach::checks {
namespace {

// Names of places and persons, of which two may differ in a letter.
bool may_differ(const Unit& unit) {
    // clang-format off
    static const vi::Phrases words = {
        "xã", "phường", "thị trấn", "huyện", "thôn", "ấp", "ông", "bà", "đồng chí", "đ/c", "khu phố", "trường", "tổ dân phố",
    };
    // clang-format on
    return words.in(unit.key) || std::any_of(unit.key.begin(), unit.key.end(), [](char c) { return text::is_digit(static_cast<unsigned char>(c)); });
}

// A slip of one letter in one word, or of its accents.
bool is_slip(const UnitWords& a, const UnitWords& b) {
    constexpr std::size_t shortest_word = 4;
    constexpr std::size_t fewest_words = 3;
    if (a.size() != b.size() || a.size() < fewest_words) return false;
    std::size_t different = a.size();
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        if (different != a.size()) return false;
        different = i;
    }
    if (different == a.size()) return false;
    const std::string left = vi::bare_key(a[different]);
    const std::string right = vi::bare_key(b[different]);
    return left.size() >= shortest_word && right.size() >= shortest_word && vi::edits_between(left, right, 1) == 0;
}

void add_variants(const Unit& rare, const Unit& usual, Report& report) {
    std::set<std::string> places;
    for (const auto& mention : rare.mentions) {
        auto where = Units::where(rare, mention);
        if (!places.insert(where.at).second) continue;
        std::string name = where.quote;
        report.add("unit-name-variant", std::move(where), {std::move(name), usual.name});
    }
}

}  // namespace

void check_unit_variants(const Units& units, Report& report) {
    std::unordered_map<std::string, const Unit*> by_key;
    for (const auto& unit : units.all()) by_key.emplace(unit.key, &unit);
    // `Thanh tra` beside `Thanh tra Sở`.
    for (const std::string_view start : {"văn phòng", "thanh tra"}) {
        const auto bare = by_key.find(std::string(start));
        if (bare == by_key.end()) continue;
        const Unit* whole = nullptr;
        bool several = false;
        for (const std::string_view level : {" sở", " bộ", " cục", " tỉnh", " thành phố", " xã", " phường", " huyện"}) {
            const auto found = by_key.find(std::string(start) + std::string(level));
            if (found == by_key.end()) continue;
            several = whole != nullptr;
            whole = found->second;
        }
        if (whole == nullptr || several) continue;
        const bool bare_is_rare = bare->second->mentions.size() <= whole->mentions.size();
        add_variants(bare_is_rare ? *bare->second : *whole, bare_is_rare ? *whole : *bare->second, report);
    }
    // By the letters without accents, names that differ in them stand together.
    std::map<std::string, std::vector<const Unit*>> by_letters;
    for (const auto& unit : units.all()) {
        if (!unit.is_class() && !may_differ(unit)) by_letters[vi::bare_key(unit.key)].push_back(&unit);
    }
    for (const auto& [letters, alike] : by_letters) {
        if (alike.size() < 2) continue;
        const Unit* usual =
            *std::max_element(alike.begin(), alike.end(), [](const Unit* a, const Unit* b) { return a->mentions.size() < b->mentions.size(); });
        for (const auto* unit : alike) {
            if (unit != usual && is_slip(unit->words, usual->words)) add_variants(*unit, *usual, report);
        }
    }
}

}  // namespace kehoach::checks
