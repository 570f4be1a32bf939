/// \file
/// Long tables of names, looked for where a text begins with one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// The spellings (append_spellings) of names as they are written. Those of the names that begin with one letter are made when a text with that letter
/// first comes: most documents ask for few of them, and to make all takes longer than to read most documents.
class SpellingIndex {
public:
    /// The names stay where they are, which must be for as long as this lives. With `before` each is known with these words before it too.
    explicit SpellingIndex(std::span<const std::string_view> names, std::string_view before = {});

    /// As of NameIndex.
    [[nodiscard]] std::size_t longest_at_start(std::string_view folded) const;
    [[nodiscard]] bool contains(std::string_view folded) const;

private:
    struct Name {
        std::uint16_t index;  // of names_
        bool behind;          // before_
    };
    struct Group {
        std::vector<Name> names;
        std::once_flag made;
        std::optional<NameIndex> index;
    };

    void add(std::string_view beginning, Name name);
    [[nodiscard]] const NameIndex* index_for(std::string_view folded) const;

    std::span<const std::string_view> names_;
    std::string_view before_;
    std::unordered_map<char32_t, std::unique_ptr<Group>> groups_;  // by the first letters of the comparison keys
};

/// Appends the comparison keys of a name of an organ or a law as it is typed: `A - B` also as `A-B`, `A- B`, `A -B` and `A B`,
/// `A, B` without its commas, the last `và` as `&`.
void append_spellings(std::string_view name, std::vector<std::string>& keys);

}  // namespace kehoach::vi
