/// \file
/// The rows of the tables of a large part, cut out of its XML before the rest is parsed. Each is parsed when it is read, so that a long
/// table never is a tree as a whole, which takes some five times the memory of its bytes.
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

/// Which parts are cut: those that are large, and of which the rows are much.
struct CutLimits {
    std::size_t smallest_part = std::size_t{4} << 20;  ///< in bytes
    std::size_t least_percent = 25;                    ///< of the bytes, what the rows have

    /// Every part is one tree.
    static constexpr CutLimits none() { return {std::numeric_limits<std::size_t>::max(), 0}; }
};

/// Where the rows of a part stand.
struct RowPlaces {
    struct Stretch {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    std::vector<Stretch> rows;
    std::vector<std::size_t> run_ends;  ///< for each placeholder the number of rows up to the last that it stands for
};

/// A part without the rows that do not stand inside of other rows or of paragraphs.
struct CutPart {
    std::string rest;  ///< with a placeholder for each run of rows that follow each other
    RowPlaces places;
};

/// Cuts a part of UTF-8 without bytes that no UTF-8 has. nullopt where the limits leave it whole, and where it holds what is not followed
/// here: comments, CDATA sections and instructions outside of rows, zero bytes, tags and rows without an end.
///
/// Where the rest and each row are well-formed by themselves, the part is, and its tree is that of the rest with the trees of the rows in
/// place of their placeholders.
std::optional<CutPart> cut_rows(const std::string& xml, CutLimits limits);

/// Whether an element stands for rows.
bool is_placeholder(pugi::xml_node node);

/// The rows of a part that was cut, one after another.
class CutRows {
public:
    /// `xml` is what the places are of.
    CutRows(std::string xml, RowPlaces places) : xml_(std::move(xml)), places_(std::move(places)) {}

    /// The next row of the run that is read; an empty node behind its last one, after which the next run begins. The node lasts until
    /// the next call.
    pugi::xml_node next();

    /// Whether all rows were read, and are well-formed. If not, runs may have been read for placeholders that are not theirs.
    [[nodiscard]] bool all_read() const { return !broken_ && run_ == places_.run_ends.size(); }

private:
    std::string xml_;
    RowPlaces places_;
    std::size_t next_ = 0;
    std::size_t run_ = 0;
    std::size_t given_back_ = 0;  // bytes from the first on
    bool broken_ = false;
    pugi::xml_document row_;
};

}  // namespace kehoach::input::docx
