#include "support/rule_drafts.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/docx_builder.h"
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

std::vector<ZipEntry> model_parts() {
    const auto root = folder() / "model_docx";
    std::vector<ZipEntry> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.is_regular_file()) out.push_back({entry.path().lexically_relative(root).generic_string(), read(entry.path())});
    }
    std::sort(out.begin(), out.end(), [](const ZipEntry& a, const ZipEntry& b) { return a.name < b.name; });
    return out;
}

void replace_in(std::vector<ZipEntry>& parts, std::string_view before, std::string_view after) {
    ZipEntry* holder = nullptr;
    std::size_t count = 0;
    for (auto& part : parts) {
        for (auto at = part.content.find(before); at != std::string::npos; at = part.content.find(before, at + 1)) {
            ++count;
            holder = &part;
        }
    }
    INFO("not once in the document: " << before);
    REQUIRE(count == 1);
    replace(holder->content, before, after);
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

bool is_of_word(const Rule& rule) { return rule.bad.find("w:") != std::string_view::npos; }

std::string model_document() { return zipped(model_parts()); }

std::string model_document_with(const std::vector<std::pair<std::string, std::string>>& changes) {
    auto parts = model_parts();
    for (const auto& [before, after] : changes) replace_in(parts, before, after);
    return zipped(parts);
}

std::vector<std::string> layout_findings(std::string_view document) {
    CheckOptions options;
    options.stage = Stage::final;
    options.select = {"layout-docx"};
    const auto examined = check(document, "draft", options);
    REQUIRE(examined);
    std::vector<std::string> out;
    for (const auto& problem : examined->problems) {
        const Finding& finding = *problem.diagnostic.finding;
        std::string& text = out.emplace_back(std::string(finding.rule->name) + "/" + std::string(finding.variant));
        for (std::size_t i = 0; i < problem.diagnostic.arguments.size(); ++i) text += (i == 0 ? " " : ", ") + problem.diagnostic.arguments[i];
    }
    return out;
}

DraftPair word_drafts_of(const Rule& rule) {
    auto parts = model_parts();
    if (const auto found = contexts().find(rule.name); found != contexts().end()) {
        for (const auto& change : found->second) replace_in(parts, change.before, change.after);
    }
    DraftPair out;
    out.good = zipped(parts);
    replace_in(parts, rule.good, rule.bad);
    out.bad = zipped(parts);
    return out;
}

}  // namespace kehoach::test
