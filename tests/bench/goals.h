/// \file
/// The goals of speed and memory, each a ratio to something measured in the same run, so that they hold on any machine.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::bench {

/// What is measured, and where all that it takes is.
struct Setting {
    std::filesystem::path program;   ///< kehoach
    std::filesystem::path programs;  ///< the folder of the programs that it is measured against
    std::filesystem::path inputs;    ///< what kehoach_bench_inputs wrote
    std::filesystem::path scratch;   ///< for what is written, emptied again and again
    bool linked_statically = false;
};

/// One figure against its goal.
struct Figure {
    std::string what;
    double goal = 0;
    bool at_least = false;  ///< the figure is to be no lower than the goal; otherwise no higher
    double value = 0;
    std::string missing;  ///< what is not installed, where there is no value

    [[nodiscard]] bool is_met() const { return at_least ? value >= goal : value <= goal; }
};

struct Goal {
    std::string name;  ///< G1 ...
    std::vector<Figure> (*measure)(const Setting& setting);
};

const std::vector<Goal>& goals();

}  // namespace kehoach::bench
