#include "app/baseline.h"

#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "system/files.h"

namespace kehoach::app {
namespace {

namespace fs = std::filesystem;

// The path of a document as a baseline has it, so that it does not depend on the working directory.
std::string relative_path(const std::string& document, const std::string& baseline_path) {
    if (document == "-") return document;
    std::error_code failed;
    const fs::path folder = fs::weakly_canonical(baseline_path, failed).parent_path();
    const fs::path relative = failed ? fs::path() : fs::relative(fs::weakly_canonical(document, failed), folder, failed);
    return failed || relative.empty() ? document : relative.generic_string();
}

}  // namespace

Result<json::Baseline> read_baseline(const std::string& path) {
    const auto bytes = system::read_file(path);
    if (!bytes) return bytes.error();
    return json::baseline_of(*bytes);
}

std::size_t mark_known(model::CheckReport& report, const json::Baseline& baseline, const std::string& baseline_path) {
    report.has_baseline = true;
    std::size_t outdated = 0;
    for (auto& file : report.files) {
        const auto entries = baseline.find(relative_path(file.path, baseline_path));
        if (entries == baseline.end()) continue;
        std::multiset<std::string_view> known;
        for (const auto& entry : entries->second) known.insert(entry.fingerprint);
        for (auto& reported : file.problems) {
            const auto found = known.find(reported.problem.fingerprint);
            if (found == known.end()) continue;
            reported.known = true;
            known.erase(found);
        }
        outdated += known.size();
    }
    return outdated;
}

std::string baseline_text(const model::CheckReport& report, const std::string& baseline_path) {
    json::Baseline out;
    for (const auto& file : report.files) {
        if (file.problems.empty()) continue;
        auto& entries = out[relative_path(file.path, baseline_path)];
        for (const auto& reported : file.problems) {
            entries.push_back({reported.problem.fingerprint, std::string(reported.problem.diagnostic.name()), reported.message});
        }
    }
    return json::to_json(std::move(out));
}

}  // namespace kehoach::app
