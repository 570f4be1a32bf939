/// \file
/// Texts made of the samples, always the same ones: what drafts go through on their way, and worse.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::test {

struct Mutation {
    std::string name;  ///< what was done to which sample, for messages
    std::string text;
};

/// `count` texts. The same number gives the same texts on every machine.
std::vector<Mutation> mutations(std::size_t count);

}  // namespace kehoach::test
