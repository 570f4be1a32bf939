#include "structure/furniture.h"

#include <algorithm>
#include <string_view>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t longest_running_line = 140;

// `12`, `- 12 -`, `Trang 2/3`: the number of a page and nothing else.
std::optional<DiscardReason> page_number(std::string_view text) {
    constexpr std::size_t longest = 16;
    if (text.size() > longest) return std::nullopt;
    DiscardReason reason = DiscardReason::page_number;
    if (vi::page_words().starts(text::fold(text))) {
        reason = DiscardReason::page_furniture;
        text.remove_prefix(std::min(text.find(' '), text.size()));
    }
    std::size_t digits = 0;
    std::size_t longest_run = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next_code_point(text, i);
        const bool mark = c == U' ' || text::is_dash(c) || c == U'/' || c == U'|' || c == U'~';
        if (!text::is_digit(c) && !mark) return std::nullopt;
        run = text::is_digit(c) ? run + 1 : 0;
        if (text::is_digit(c)) ++digits;
        longest_run = std::max(longest_run, run);
    }
    if (digits == 0 || longest_run > 3) return std::nullopt;
    const bool fraction = text.find('/') != std::string_view::npos;
    if (fraction && reason == DiscardReason::page_number) return std::nullopt;
    return reason;
}

// A line with `#` for its numbers, and the last of these; no key for lines that cannot be running heads or feet.
struct Running {
    std::string key;
    long last = 0;
};

Running running_line(const Paragraph& paragraph) {
    Running out;
    const std::string& text = paragraph.text;
    if (text.size() > longest_running_line || paragraph.tab_before || text::ends_a_sentence(text)) return out;
    if (vi::label_of(text, false) || vi::bullet_of(text)) return out;
    bool number = false;
    bool in_digits = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            out.last = in_digits ? (out.last * 10 + (c - '0')) % 100000 : c - '0';
            if (!in_digits) out.key.push_back('#');
            in_digits = true;
            number = true;
        } else {
            in_digits = false;
            out.key.push_back(c);
        }
    }
    // `Tuần 1`, `Bước 2` are headings; a running head says which document it stands on.
    constexpr std::size_t shortest = 16;
    const bool lone_number = out.key == "#";
    if (!number || (out.key.size() < shortest && !lone_number)) out.key.clear();
    return out;
}

// `Kế hoạch chuyển đổi số - Trang 2/6`: a line that ends with the number of its page.
bool ends_with_page(std::string_view key) {
    const auto word = text::last_word(text::without_final(key, "#/"));
    return key.ends_with('#') && word.size() + 4 < key.size() && vi::page_words().is(text::fold(word));
}

// An empty line, a table or a page break on one side at least: a number inside a block of lines is text.
bool stands_apart(const std::vector<Block>& blocks, std::size_t at) {
    const auto& paragraph = std::get<Paragraph>(blocks[at]);
    if (paragraph.blank_before || paragraph.page_break_before) return true;
    if (at + 1 == blocks.size()) return true;
    const auto* next = std::get_if<Paragraph>(&blocks[at + 1]);
    return next == nullptr || next->blank_before || next->page_break_before;
}

}  // namespace

PageFurniture::PageFurniture(const std::vector<Block>& blocks) {
    std::unordered_map<std::string, long> last;
    constexpr long latest_start = 2;
    constexpr int fewest = 2;  // a single number inside a block of lines may be anything
    long page = 0;
    int numbers = 0;
    bool counts = true;
    for (const auto& block : blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr) continue;
        Running line = running_line(*paragraph);
        if (line.key == "#") {
            ++numbers;
            counts = counts && (page == 0 ? line.last <= latest_start : line.last == page + 1);
            page = line.last;
        }
        if (line.key.empty()) continue;
        const auto [known, first] = last.try_emplace(line.key, line.last);
        if (first || line.last > known->second) ++running_[line.key];
        known->second = line.last;
    }
    numbers_count_pages_ = counts && numbers >= fewest;
}

std::optional<DiscardReason> PageFurniture::reason(const std::vector<Block>& blocks, std::size_t at) const {
    constexpr int often = 3;
    const auto& paragraph = std::get<Paragraph>(blocks[at]);
    if (paragraph.text.size() > longest_running_line) return std::nullopt;
    const bool apart = stands_apart(blocks, at);
    if (!paragraph.tab_before && (apart || numbers_count_pages_)) {
        if (const auto number = page_number(paragraph.text)) return number;
    }
    if (!apart) return std::nullopt;
    const Running line = running_line(paragraph);
    if (line.key.empty()) return std::nullopt;
    if (ends_with_page(line.key)) return DiscardReason::page_furniture;
    const auto known = running_.find(line.key);
    const bool at_page_end = paragraph.page_break_before || paragraph.blank_before;
    return known != running_.end() && known->second >= often && at_page_end ? std::optional(DiscardReason::page_furniture) : std::nullopt;
}

}  // namespace kehoach::structure
