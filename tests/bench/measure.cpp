// Measures the goals of speed and memory (bench/goals.h); scripts/bench builds all that it takes and starts it.
//     kehoach_measure [--static] [--json FILE] PROGRAM PROGRAMS INPUTS [GOAL...]

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/goals.h"

namespace {

using namespace kehoach::bench;

const char* verdict(const Figure& figure) { return !figure.missing.empty() ? "not measured" : figure.is_met() ? "met" : "NOT MET"; }

void print(const std::string& goal, const Figure& figure) {
    std::printf("%-4s %-58s %s %6.1f  ", goal.c_str(), figure.what.c_str(), figure.at_least ? ">=" : "<=", figure.goal);
    if (figure.missing.empty()) {
        std::printf("%8.2f  %s\n", figure.value, verdict(figure));
    } else {
        std::printf("%8s  %s: %s is not there\n", "-", verdict(figure), figure.missing.c_str());
    }
    std::fflush(stdout);
}

nlohmann::ordered_json to_json(const std::string& goal, const Figure& figure) {
    nlohmann::ordered_json out = {{"goal", goal}, {"what", figure.what}, {figure.at_least ? "at_least" : "at_most", figure.goal}};
    if (figure.missing.empty()) {
        out["value"] = figure.value;
        out["met"] = figure.is_met();
    } else {
        out["missing"] = figure.missing;
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    Setting setting;
    std::string json_file;
    std::vector<std::string> arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--static") {
            setting.linked_statically = true;
        } else if (argument == "--json" && i + 1 < argc) {
            json_file = argv[++i];
        } else {
            arguments.push_back(argument);
        }
    }
    constexpr std::size_t paths = 3;
    if (arguments.size() < paths) {
        std::fputs("usage: kehoach_measure [--static] [--json FILE] PROGRAM PROGRAMS INPUTS [GOAL...]\n", stderr);
        return 2;
    }
    setting.program = arguments[0];
    setting.programs = arguments[1];
    setting.inputs = arguments[2];
    setting.scratch = setting.inputs / "out";
    const std::vector<std::string> wanted(arguments.begin() + paths, arguments.end());
    auto report = nlohmann::ordered_json::array();
    bool all_met = true;
    for (const auto& goal : goals()) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), goal.name) == wanted.end()) continue;
        try {
            for (const auto& figure : goal.measure(setting)) {
                print(goal.name, figure);
                report.push_back(to_json(goal.name, figure));
                all_met = all_met && (!figure.missing.empty() || figure.is_met());
            }
        } catch (const std::exception& error) {
            std::printf("%-4s not measured: %s\n", goal.name.c_str(), error.what());
            all_met = false;
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(setting.scratch, ignored);
    if (!json_file.empty()) std::ofstream(json_file) << report.dump(2) << '\n';
    return all_met ? 0 : 1;
}
