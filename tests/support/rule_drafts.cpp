#include "support/rule_drafts.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/files.h"

namespace kehoach::test {
namespace {

struct Change {
    std::string before;
    std::string after;
};

using Contexts = std::map<std::string, std::vector<Change>, std::less<>>;

std::filesystem::path folder() { return source_dir() / "tests/data/rules"; }

void add_contexts(const std::string& text, Contexts& out) {
    std::string* field = nullptr;
    std::vector<Change>* changes = nullptr;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.starts_with("== ")) {
            changes = &out[line.substr(3)];
            field = nullptr;
        } else if (line == "<<<" && changes != nullptr) {
            field = &changes->emplace_back().before;
        } else if (line == ">>>" && changes != nullptr && !changes->empty()) {
            field = &changes->back().after;
        } else if (field != nullptr) {
            *field += (field->empty() ? "" : "\n") + line;
        }
    }
}

const Contexts& contexts() {
    static const Contexts all = [] {
        Contexts out;
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            if (entry.path().extension() == ".contexts") add_contexts(read(entry.path()), out);
        }
        return out;
    }();
    return all;
}

void replace(std::string& text, std::string_view before, std::string_view after) {
    const auto at = text.find(before);
    INFO("not in the draft: " << before);
    REQUIRE(at != std::string::npos);
    text.replace(at, before.size(), after);
}

}  // namespace

const std::string& model_draft() {
    static const std::string text = read(folder() / "model.txt");
    return text;
}

std::string context_of(std::string_view rule) {
    std::string text = model_draft();
    const auto found = contexts().find(rule);
    if (found == contexts().end()) return text;
    for (const auto& change : found->second) replace(text, change.before, change.after);
    return text;
}

DraftPair drafts_of(const Rule& rule) {
    DraftPair out;
    out.good = context_of(rule.name);
    out.bad = out.good;
    replace(out.bad, rule.good, rule.bad);
    return out;
}

}  // namespace kehoach::test
