/// \file
/// The words that a problem is about, in the line that they stand in.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "check/cell_places.h"
#include "check/draft.h"

namespace kehoach::checks {

/// Where `words` begin in `line` and end there, however many spaces part them in either; begin == end where they do not stand there.
std::pair<std::size_t, std::size_t> find_spaced(std::string_view line, std::string_view words);

/// Excerpts of the problems of one draft.
class Excerpts {
public:
    /// Keeps a reference to the draft.
    explicit Excerpts(const Draft& draft);

    /// The line of the problem's place with its words marked: whole words in the cell that the place names, else in its row, else in the lines
    /// of its span; parts of words where they stand nowhere whole. The first line of the place where it has no words of its own, or they do
    /// not stand there together. nullopt where the problem has no place.
    [[nodiscard]] std::optional<Excerpt> of(const Problem& problem);

private:
    struct Words;
    [[nodiscard]] std::optional<Stretch> find(const Words& words, const Problem& problem, std::span<const Stretch> places);
    [[nodiscard]] std::optional<Stretch> find(const Words& words, const Problem& problem, std::size_t first, std::size_t last);
    template <class PlaceAt>
    [[nodiscard]] std::optional<Stretch> find_among(const Words& words, const Problem& problem, std::size_t count, const PlaceAt& place_at);

    const Draft& draft_;
    CellPlaces cells_;
    std::size_t allowance_;                                               // bytes that may still be searched
    std::map<std::pair<const Finding*, std::size_t>, std::size_t> last_;  // by finding and first line, where its words stood last
};

}  // namespace kehoach::checks
