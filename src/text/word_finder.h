/// \file
/// Many words found in a text in one pass over it (Aho and Corasick, 1975).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kehoach::text {

class WordFinder {
public:
    /// The words must be different ones, and none of them empty.
    explicit WordFinder(const std::vector<std::string_view>& words);

    /// Calls `found` for every place of every word, those that reach into each other too, in the order in which they end.
    void find(std::string_view text, const std::function<void(std::size_t word, std::size_t begin)>& found) const;

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    // What has been read of words: the bytes on the way from the first node.
    struct Node {
        std::uint32_t shorter = 0;     // the node of the longest end of these bytes that begins a word too
        std::uint32_t next_word = 0;   // the nearest of those at which a word ends; 0 for none
        std::uint32_t word = none;     // that ends here
        std::uint32_t last_child = 0;  // the children of a node are a list, for the constructor
        std::uint32_t sibling = 0;
        unsigned char byte = 0;
    };

    [[nodiscard]] std::uint32_t child(std::uint32_t node, unsigned char byte) const;
    [[nodiscard]] std::uint32_t step(std::uint32_t node, unsigned char byte) const;

    std::vector<Node> nodes_ = std::vector<Node>(1);
    std::unordered_map<std::uint64_t, std::uint32_t> children_;
    std::vector<std::size_t> sizes_;
};

}  // namespace kehoach::text
