/// \file
/// The paragraphs of the body of a part and the rows of its tables, cut out of its XML before the rest is parsed. Each is parsed when it is
/// read, so that the part never is a tree as a whole, which takes some five times the memory of its bytes.
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::input::docx {

/// Which parts are cut: those that are large, and of which the blocks are much.
struct CutLimits {
    std::size_t smallest_part = std::size_t{1} << 16;  ///< in bytes
    std::size_t least_percent = 25;                    ///< of the bytes, what the blocks have

    /// Every part is one tree.
    static constexpr CutLimits none() { return {std::numeric_limits<std::size_t>::max(), 0}; }
};

/// Where the blocks of a part stand.
struct BlockPlaces {
    struct Stretch {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    std::vector<Stretch> blocks;
    std::vector<std::size_t> run_ends;  ///< for each placeholder the number of blocks up to the last that it stands for
};

/// A part without its blocks: the paragraphs that are children of the body and end no section, and the rows that do not stand inside of other rows
/// or of paragraphs.
struct CutPart {
    std::string rest;  ///< with a placeholder for each run of blocks of one kind that follow each other
    BlockPlaces places;
};

/// Cuts a part of UTF-8 without bytes that no UTF-8 has. nullopt where the limits leave it whole, and where it holds what is not followed
/// here: comments, CDATA sections and instructions outside of blocks, zero bytes, tags and blocks without an end.
///
/// Where the rest and each block are well-formed by themselves, the part is, and its tree is that of the rest with the trees of the blocks in
/// place of their placeholders.
std::optional<CutPart> cut_blocks(const std::string& xml, CutLimits limits);

/// Whether an element stands for blocks.
bool is_placeholder(pugi::xml_node node);

/// The blocks of a part that was cut, one after another.
class CutBlocks {
public:
    /// `xml` is what the places are of.
    CutBlocks(std::string xml, BlockPlaces places) : xml_(std::move(xml)), places_(std::move(places)) {}

    /// The next block of the run that is read; an empty node behind its last one, after which the next run begins. The node lasts until
    /// the next call.
    pugi::xml_node next();

    /// Whether all blocks were read, and are well-formed. If not, runs may have been read for placeholders that are not theirs.
    [[nodiscard]] bool all_read() const { return !broken_ && run_ == places_.run_ends.size(); }

private:
    std::string xml_;
    BlockPlaces places_;
    std::size_t next_ = 0;
    std::size_t run_ = 0;
    std::size_t given_back_ = 0;  // bytes from the first on
    bool broken_ = false;
    pugi::xml_document block_;
};

}  // namespace kehoach::input::docx
