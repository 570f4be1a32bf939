#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/tables.h"
#include "model/table_groups.h"
#include "model/walk.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::checks {
namespace {

// The words of a title, without those that are in every title of a list.
std::set<std::string> words_of(std::string_view title) {
    std::set<std::string> words;
    std::string word;
    const std::string folded = text::fold(title);
    for (std::size_t at = 0; at <= folded.size();) {
        const char32_t c = at < folded.size() ? text::next_code_point(folded, at) : (++at, U' ');
        if (text::is_word_character(c)) {
            text::append(word, c);
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

// Whether most of the words of the shorter title stand in the other one.
bool are_alike(const std::set<std::string>& a, const std::set<std::string>& b) {
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    std::size_t common = 0;
    for (const auto& word : shorter) common += longer.count(word);
    return common * 5 >= shorter.size() * 4 && common * 5 >= longer.size() * 3;
}

struct TitleList {
    std::vector<std::string> keys;
    std::vector<std::set<std::string>> words;

    void add(std::string_view title) {
        auto set = words_of(title);
        std::string key;
        const std::string folded = text::fold(title);
        for (std::size_t at = 0; at < folded.size();) {
            const char32_t c = text::next_code_point(folded, at);
            if (text::is_word_character(c)) text::append(key, c);
        }
        keys.push_back(std::move(key));
        words.push_back(std::move(set));
    }
};

}  // namespace

// The outermost groups of an appendix's table that no section of the body answers to, where the others are its sections one by one.
void check_group_sections(const PlacedTable& place, Report& report) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 60;
    const Table& table = *place.table;
    if (!place.in_appendix) return;
    const auto groups = model::groups_of_rows(table);
    std::vector<std::size_t> rows;
    TitleList titles;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.rows[r].kind != RowKind::group || !groups[r].empty()) continue;
        const std::string title = model::group_title(table, r);
        if (title.empty()) continue;
        rows.push_back(r);
        titles.add(title);
    }
    if (rows.size() <= fewest || rows.size() > most) return;

    // The section whose subsections answer to the most groups.
    std::vector<bool> answered;
    std::size_t best = 0;
    std::size_t sections = 0;
    std::string label;
    model::for_each_node(*place.part->document, [&](const Node& node, const model::Place& where) {
        if (where.appendix != nullptr || where.document != place.part->document || node.kind != NodeKind::section) return;
        if (node.children.size() < fewest || node.children.size() > most) return;
        TitleList under;
        for (const auto& child : node.children) {
            if (child.kind == NodeKind::section) under.add(child.text);
        }
        if (under.keys.size() < fewest) return;
        std::vector<bool> taken(under.keys.size(), false);
        std::vector<bool> found(rows.size(), false);
        std::size_t count = 0;
        for (const bool exact : {true, false}) {
            for (std::size_t g = 0; g < rows.size(); ++g) {
                for (std::size_t s = 0; s < taken.size() && !found[g]; ++s) {
                    if (taken[s] || !(exact ? titles.keys[g] == under.keys[s] : are_alike(titles.words[g], under.words[s]))) continue;
                    taken[s] = found[g] = true;
                    ++count;
                }
            }
        }
        if (count <= best) return;
        best = count;
        answered = std::move(found);
        sections = under.keys.size();
        label = std::string(text::without_final(text::trimmed(node.label), "."));
    });
    // All sections must be among the groups; groups that are named otherwise than their sections are no groups too many.
    if (best < fewest || best * 3 < rows.size() * 2 || best < sections || sections >= rows.size()) return;
    for (std::size_t g = 0; g < rows.size(); ++g) {
        if (answered[g]) continue;
        const std::string title = cell_start(model::group_title(table, rows[g]));
        report.add("group-without-section", {place.row_at(rows[g]), table.rows[rows[g]].span, title}, {title, label});
    }
}

}  // namespace kehoach::checks
