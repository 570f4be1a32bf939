/// \file
/// The provinces and cities under the central government since 1976, and what became of them. All arguments named `folded` are
/// comparison keys (text/fold.h).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kehoach::vi {

enum class PlaceKind : std::uint8_t { province, city };

/// A name, and the days on which a province or a city had it without a break. Units that went on under their name when others were merged
/// into them have one row.
struct Place {
    std::string_view name;
    PlaceKind kind;
    std::string_view from;                       ///< first day, or its year, as ISO 8601; empty where it is older than 1976
    std::string_view until;                      ///< last day, or its year; empty where it holds today
    std::array<std::string_view, 3> successors;  ///< what it belongs to since then
};

/// All rows, those of one name in the order of time.
std::span<const Place> places();

/// The last row of that name, whatever its case, tone style and dashes, with or without `tỉnh`, `thành phố`, `TP.` before it; also by names
/// in common use (`Sài Gòn`, `Đắc Lắc`). nullptr if it is none.
const Place* place_named(std::string_view folded);

/// What a text says that a name names.
enum class SaidPlace : std::uint8_t {
    place,     ///< nothing: perhaps a district or a commune
    province,  ///< `tỉnh`
    city,      ///< `thành phố`, perhaps one in a province
};

/// True for a place of the table, and for one of that level that looks like it and is another: a district or a commune, a city in a province, a
/// province before 1976 or of a neighbouring country. SaidPlace::place stands for all of these.
bool is_place_name(std::string_view folded, SaidPlace said = SaidPlace::place);

/// The first day of the 34 provinces and cities.
constexpr std::string_view merger_day = "2025-07-01";

/// The row of a place that was merged into another on that day; nullptr for all other names.
const Place* place_merged(std::string_view folded);

/// The place that a misspelt name stands for: one that differs in its accents only, or, where the text says that it is a province or a city
/// under the central government, in one or two letters. nullptr for is_place_name(), and where there are several.
const Place* place_like(std::string_view folded, SaidPlace said);

/// A name with the word before it that says what it is.
struct PlaceMention {
    SaidPlace said = SaidPlace::place;
    std::size_t begin = 0;  ///< of the name in the text
    std::size_t end = 0;
};

/// The names in `text`, whose key is `folded`, behind `tỉnh` and `thành phố`; a name is made of words with capitals.
std::vector<PlaceMention> said_places(std::string_view text, std::string_view folded);

/// What the text itself says a name is: `tỉnh Sơn La`, `TP. Huế`. SaidPlace::place with `begin` 0 where it says nothing.
PlaceMention without_level(std::string_view text);

/// True if the name of an organ says that it is of a province: `UBND tỉnh Sơn La`, `Sở Nội vụ`.
bool is_of_province(std::string_view folded);

/// True if the name of an organ says that it is of a district or a commune: `UBND xã Tân Hưng`.
bool is_of_district_or_commune(std::string_view folded);

}  // namespace kehoach::vi
