/// \file
/// Words of a text that become others: where they stand, and the least that changes there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// In a stretch of a text, `before` becomes `after`. A space in `before` stands for any white space, line ends too, unless there is other
/// white space in it than single spaces.
struct Replacement {
    std::size_t begin = 0;  ///< of the stretch
    std::size_t end = 0;
    std::string_view before;
    std::string_view after;
};

enum class Outcome : std::uint8_t {
    made,
    missing,       ///< the words do not stand there
    ambiguous,     ///< they stand there more often than they are to be replaced
    in_the_way,    ///< another replacement takes some of the same words
    unchangeable,  ///< what would change is not to be changed
};

/// The bytes of a text from `begin` up to `end` become `text`.
struct Splice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text;
};

/// Where the words of a replacement stand, and the least that changes them: word by word where there are as many as before, and of each
/// only what does not begin and end alike.
struct Placed {
    Outcome outcome = Outcome::missing;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<Splice> splices;  ///< in order
};

/// Finds the places of all replacements in one pass over each of their stretches. The same replacement may be wanted several times, and is
/// made where its words stand there just as often. Of replacements that take some of the same words the first in the text is made.
/// `may_change` is asked of each that could be made.
std::vector<Placed> placed(std::string_view text, const std::vector<Replacement>& wanted, const std::function<bool(const Placed&)>& may_change);

/// Of those that are to be made and take some of the same words, the first in the text stays.
void keep_apart(std::vector<Placed>& all);

/// The splices of those that are made, in the order of the text.
std::vector<Splice> splices_of(const std::vector<Placed>& all);

/// `text` with the splices, which are in order and none of which reaches into another.
std::string spliced(std::string_view text, const std::vector<Splice>& splices);

/// Whether `c` is a space of any kind, or ends a line or page.
bool is_white(char32_t c);

/// Whether a line or page ends in `text`.
bool has_line_end(std::string_view text);

}  // namespace kehoach::text
