/// \file
/// Long tables of names, looked for where a text begins with one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::vi {

/// Sorted comparison keys: the longest that a text starts with is found by a few binary searches, however many there are.
/// `Phrases` tries each of its phrases, which is enough for tables of some dozens.
class NameIndex {
public:
    explicit NameIndex(std::vector<std::string> folded_names);

    /// The length of the longest name that `folded` starts with as whole words, or 0.
    [[nodiscard]] std::size_t longest_at_start(std::string_view folded) const;
    [[nodiscard]] bool contains(std::string_view folded) const;

private:
    std::vector<std::string> names_;
};

/// Appends the comparison keys of a name of an organ or a law as it is typed: `A - B` also as `A-B`, `A- B`, `A -B` and `A B`,
/// `A, B` without its commas, the last `và` as `&`.
void append_spellings(std::string_view name, std::vector<std::string>& keys);

}  // namespace kehoach::vi
