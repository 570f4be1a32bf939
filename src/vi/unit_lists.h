/// \file
/// The units (đơn vị chủ trì, đơn vị phối hợp) that a table cell names.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::vi {

/// The units of a cell: parted as by listed_items(), and at commas between units that could each stand alone
/// (`Văn phòng Sở, Các phòng, đơn vị có TTHC` is two, `Sở Văn hóa, Thể thao và Du lịch` and `Các phòng, đơn vị thuộc Sở` one).
/// `và` never parts.
std::vector<std::string> listed_units(std::string_view cell);

/// The units that running text begins with: `Chi cục Thủy lợi, Chi cục Kiểm lâm rà soát ...`; none where it begins with no unit.
std::vector<std::string> units_at_start(std::string_view text);

/// The units of a table by their comparison keys, with how many cells name each.
using KnownUnits = std::map<std::string, int, std::less<>>;

/// Parts every unit that is made of two and more known ones, whose separator was lost: `Văn phòng Sở Thanh tra Sở`.
void split_joined_units(std::vector<std::string>& units, const KnownUnits& known);

}  // namespace kehoach::vi
