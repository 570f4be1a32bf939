/// \file
/// Tên loại văn bản and their abbreviations (Decree 30/2020/NĐ-CP, Article 7 and Annex III), and the types beside the decree.
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::vi {

struct TypeName {
    std::string_view name;             ///< canonical spelling
    std::string_view code;             ///< abbreviation; empty where the type has none
    bool enacts;                       ///< decides, and may put other documents in force: `QUYẾT ĐỊNH:`, Điều
    std::string_view party_code = {};  ///< in documents of the Party, where it is another: `Quy định số 22-QĐ/TW`
};

/// The type whose name is the comparison key `folded`, or nullptr.
const TypeName* type_named(std::string_view folded);

/// The longest type name that `folded` starts with, and its length there; nullptr if there is none.
const TypeName* type_at_start(std::string_view folded, std::size_t& length);

/// The longest type name that `folded` ends with as whole words, and its length; nullptr if there is none.
const TypeName* type_at_end(std::string_view folded, std::size_t& length);

/// Whether `code_key`, the comparison key of an abbreviation, is one of the type's.
bool has_code(const TypeName& type, std::string_view code_key, bool party);

/// The first type whose abbreviation has that comparison key, or nullptr.
const TypeName* type_with_code_key(std::string_view code_key);

/// The type whose abbreviation is `code` (`QyĐ`, case and all), or nullptr.
const TypeName* type_with_code(std::string_view code);

/// Whether the type is one of the 29 of the decree. `type` is one that a function of this file gave.
bool is_of_decree(const TypeName& type);

}  // namespace kehoach::vi
