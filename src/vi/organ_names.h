/// \file
/// Names of organs: ministries, departments, divisions and other bodies, before and after the reorganisation of 2025, and the
/// words that stand around such names. A name may hold commas and `và` (`Sở Văn hóa, Thể thao và Du lịch`), so that only a
/// table can tell a name from a list of names. All arguments named `folded` are comparison keys (text/fold.h).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vi/lexicon.h"

namespace kehoach::vi {

/// Flags: the levels at which a field of administration (lĩnh vực) gives its name to an organ.
namespace field_level {
inline constexpr unsigned ministry = 1;    ///< Bộ
inline constexpr unsigned department = 2;  ///< Sở
inline constexpr unsigned division = 4;    ///< Phòng of a district or a commune
inline constexpr unsigned section = 8;     ///< Phòng inside of a department or another organ
inline constexpr unsigned any = ministry | department | division | section;
}  // namespace field_level

struct Field {
    std::string_view name;
    unsigned levels;  ///< of field_level
};

/// The length of the longest name of an organ that `folded` starts with as whole words, or 0. That is Bộ, Sở or Phòng and a
/// field of that level, or another body's whole name; places and what an organ belongs to (`tỉnh Nghệ An`) come behind it.
std::size_t organ_name_at_start(std::string_view folded);

/// True if `folded` is exactly such a name.
bool is_organ_name(std::string_view folded);

/// True if `folded` starts with the name of a department (Sở), which only provinces have.
bool starts_with_department(std::string_view folded);

/// The length of the longest field of one of `levels` that `folded` starts with as whole words, or 0. Sections have fields
/// that are everyday words too (`Tổng hợp`, `Kế hoạch`): leave them out of `levels` where the context does not tell.
std::size_t field_at_start(std::string_view folded, unsigned levels = field_level::any);

/// The tables themselves.
std::span<const Field> fields();
std::span<const std::string_view> bodies();

/// A name: of a body, or the word of a level with a field behind it.
struct OrganName {
    std::string_view level;     ///< Bộ, Sở or Phòng; empty of a body
    std::string_view name;      ///< of the body or the field
    bool listed_whole = false;  ///< of a ministry or a department: all that there are and were are in the table

    /// As it is written.
    [[nodiscard]] std::string whole() const;
};

/// The names of the tables: how many there are, one of them, all of them.
std::size_t organ_count();
OrganName organ_name(std::size_t which);
std::vector<OrganName> organ_names();

const Phrases& office_words();  ///< Chủ tịch, Giám đốc: titles that may stand before the name of an organ
const Phrases& level_words();   ///< tỉnh, huyện, đặc khu: what an organ is of

}  // namespace kehoach::vi
