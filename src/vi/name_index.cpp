#include "vi/name_index.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
    std::string out;
    for (std::size_t from = 0;;) {
        const auto at = text.find(what, from);
        out += text.substr(from, at - from);
        if (at == std::string_view::npos) return out;
        out += by;
        from = at + what.size();
    }
}

}  // namespace

NameIndex::NameIndex(std::vector<std::string> folded_names) : names_(std::move(folded_names)) {
    std::sort(names_.begin(), names_.end());
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

std::size_t NameIndex::longest_at_start(std::string_view folded) const {
    auto end = names_.end();
    for (auto key = folded; !key.empty();) {
        const auto after = std::upper_bound(names_.begin(), end, key);
        if (after == names_.begin()) return 0;
        const std::string& before = *std::prev(after);
        const auto differs = std::mismatch(before.begin(), before.end(), key.begin(), key.end());
        const auto common = static_cast<std::size_t>(differs.first - before.begin());
        const bool whole = common == before.size();
        if (whole && text::starts_with_words(folded, before)) return common;
        // Each other name that the text starts with stands before this one and is no longer than what the two have in common.
        key = key.substr(0, whole ? common - 1 : common);
        end = after;
    }
    return 0;
}

bool NameIndex::contains(std::string_view folded) const { return std::binary_search(names_.begin(), names_.end(), folded); }

SpellingIndex::SpellingIndex(std::span<const std::string_view> names, std::string_view before) : names_(names), before_(before) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        add(names[i], {static_cast<std::uint16_t>(i), false});
        if (!before.empty()) add(before, {static_cast<std::uint16_t>(i), true});
    }
}

void SpellingIndex::add(std::string_view beginning, Name name) {
    auto& group = groups_[text::code_point_at(text::fold(beginning, 1), 0)];
    if (group == nullptr) group = std::make_unique<Group>();
    group->names.push_back(name);
}

const NameIndex* SpellingIndex::index_for(std::string_view folded) const {
    const auto found = groups_.find(text::code_point_at(folded, 0));
    if (found == groups_.end()) return nullptr;
    Group& group = *found->second;
    std::call_once(group.made, [&] {
        std::vector<std::string> keys;
        for (const auto& [index, behind] : group.names) {
            const std::string_view name = names_[index];
            append_spellings(behind ? std::string(before_) + ' ' + std::string(name) : std::string(name), keys);
        }
        group.index.emplace(std::move(keys));
    });
    return &*group.index;
}

std::size_t SpellingIndex::longest_at_start(std::string_view folded) const {
    const NameIndex* const index = index_for(folded);
    return index == nullptr ? 0 : index->longest_at_start(folded);
}

bool SpellingIndex::contains(std::string_view folded) const {
    const NameIndex* const index = index_for(folded);
    return index != nullptr && index->contains(folded);
}

void append_spellings(std::string_view name, std::vector<std::string>& keys) {
    std::vector<std::string> forms = {text::fold(name)};
    const auto also = [&forms](std::string_view what, std::string_view by) {
        for (std::size_t i = 0, count = forms.size(); i < count; ++i) {
            if (forms[i].find(what) != std::string::npos) forms.push_back(replaced(forms[i], what, by));
        }
    };
    if (forms.front().find(" - ") != std::string::npos) {
        for (const std::string_view dash : {"-", "- ", " -", " "}) forms.push_back(replaced(forms.front(), " - ", dash));
    }
    also("phòng, chống", "phòng chống");
    also(", ", " ");
    constexpr std::string_view conjunction = " và ";
    for (std::size_t i = 0, count = forms.size(); i < count; ++i) {
        const auto at = forms[i].rfind(conjunction);
        if (at == std::string::npos) continue;
        for (const std::string_view sign : {" & ", "&"}) {
            auto form = forms[i];
            forms.push_back(std::move(form.replace(at, conjunction.size(), sign)));
        }
    }
    keys.insert(keys.end(), std::make_move_iterator(forms.begin()), std::make_move_iterator(forms.end()));
}

}  // namespace kehoach::vi
