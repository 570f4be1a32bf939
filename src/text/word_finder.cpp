#include "text/word_finder.h"

namespace kehoach::text {

WordFinder::WordFinder(const std::vector<std::string_view>& words) {
    for (std::size_t w = 0; w < words.size(); ++w) {
        std::uint32_t node = 0;
        for (const char c : words[w]) {
            const auto byte = static_cast<unsigned char>(c);
            std::uint32_t next = child(node, byte);
            if (next == 0) {
                next = static_cast<std::uint32_t>(nodes_.size());
                children_.emplace(std::uint64_t{node} << 8 | byte, next);
                Node& made = nodes_.emplace_back();
                made.byte = byte;
                made.sibling = nodes_[node].last_child;
                nodes_[node].last_child = next;
            }
            node = next;
        }
        nodes_[node].word = static_cast<std::uint32_t>(w);
        sizes_.push_back(words[w].size());
    }
    // Level by level, since the shorter ones must be known before the longer.
    std::vector<std::uint32_t> queue = {0};
    for (std::size_t q = 0; q < queue.size(); ++q) {
        const std::uint32_t parent = queue[q];
        for (std::uint32_t n = nodes_[parent].last_child; n != 0; n = nodes_[n].sibling) {
            Node& node = nodes_[n];
            node.shorter = parent == 0 ? 0 : step(nodes_[parent].shorter, node.byte);
            const Node& shorter = nodes_[node.shorter];
            node.next_word = shorter.word != none ? node.shorter : shorter.next_word;
            queue.push_back(n);
        }
    }
}

std::uint32_t WordFinder::child(std::uint32_t node, unsigned char byte) const {
    const auto found = children_.find(std::uint64_t{node} << 8 | byte);
    return found == children_.end() ? 0 : found->second;
}

std::uint32_t WordFinder::step(std::uint32_t node, unsigned char byte) const {
    while (true) {
        const std::uint32_t next = child(node, byte);
        if (next != 0 || node == 0) return next;
        node = nodes_[node].shorter;
    }
}

void WordFinder::find(std::string_view text, const std::function<void(std::size_t, std::size_t)>& found) const {
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        node = step(node, static_cast<unsigned char>(text[i]));
        std::uint32_t at = nodes_[node].word != none ? node : nodes_[node].next_word;
        for (; at != 0; at = nodes_[at].next_word) {
            const std::uint32_t word = nodes_[at].word;
            found(word, i + 1 - sizes_[word]);
        }
    }
}

}  // namespace kehoach::text
