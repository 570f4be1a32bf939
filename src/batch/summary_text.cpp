#include "batch/summary_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/phrases.h"
#include "model/names.h"

namespace kehoach::batch {
namespace {

using catalogue::phrase;
using catalogue::Phrase;
using Counted = std::vector<std::pair<std::uint64_t, std::string>>;

// The most frequent ones, `12 header-missing, 3 ...`.
std::string listed(Counted counted) {
    constexpr std::size_t most = 8;
    std::stable_sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::string out;
    for (std::size_t i = 0; i < std::min(most, counted.size()); ++i) {
        out += (i == 0 ? "" : ", ") + std::to_string(counted[i].first) + " " + counted[i].second;
    }
    if (counted.size() > most) out += ", ...";
    return out;
}

std::string with_one_decimal(double value) {
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%.1f", value);
    return out.data();
}

std::string skipped_in_words(const Skipped& skipped, Language language) {
    std::string out;
    const auto add = [&](Phrase what, std::uint64_t count) {
        if (count > 0) out += (out.empty() ? "" : ", ") + phrase(what, language, {std::to_string(count)});
    };
    add(Phrase::skipped_hidden, skipped.hidden);
    add(Phrase::skipped_lock_files, skipped.lock_files);
    add(Phrase::skipped_excluded, skipped.excluded);
    add(Phrase::skipped_other_kinds, skipped.other_kinds);
    add(Phrase::skipped_other_shards, skipped.other_shards);
    return out;
}

}  // namespace

std::string summary_text(const Summary& summary, bool resumable, Language language) {
    constexpr double megabyte = 1 << 20;
    const double seconds = std::max(summary.seconds, 1e-6);
    const auto done = summary[Outcome::converted];
    std::string out;
    const auto line = [&](Phrase what, const std::vector<std::string>& arguments) { out += phrase(what, language, arguments) + "\n"; };
    line(Phrase::batch_done, {std::to_string(done), std::to_string(summary.files), with_one_decimal(summary.seconds),
                              std::to_string(static_cast<std::uint64_t>(static_cast<double>(done) / seconds)),
                              with_one_decimal(static_cast<double>(summary.bytes) / megabyte / seconds)});
    if (const auto unchanged = summary[Outcome::unchanged]; unchanged > 0) line(Phrase::batch_unchanged, {std::to_string(unchanged)});
    if (summary.all_failed() > 0) {
        Counted reasons;
        for (const auto& [code, count] : summary.failed_by_error) reasons.emplace_back(count, std::string(model::name(code)));
        line(Phrase::batch_failed, {std::to_string(summary.all_failed()), listed(std::move(reasons))});
    }
    if (const auto words = skipped_in_words(summary.skipped, language); !words.empty()) line(Phrase::batch_skipped, {words});
    if (!summary.findings.empty()) {
        Counted rules;
        for (const auto& [rule, found] : summary.findings) rules.emplace_back(found.count, rule);
        line(Phrase::batch_findings, {listed(std::move(rules))});
    }
    if (summary.interrupted) line(resumable ? Phrase::batch_stopped_to_resume : Phrase::batch_stopped, {});
    return out;
}

}  // namespace kehoach::batch
