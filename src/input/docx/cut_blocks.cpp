#include "input/docx/cut_blocks.h"

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <cstdint>
#include <string_view>
#include <utility>

#include "input/docx/xml.h"
#include "text/byte_scan.h"

namespace kehoach::input::docx {
namespace {

// No UTF-8 has this byte, so that no element of the part has this name.
constexpr std::string_view placeholder = "<\xFF/>";

// Whether the name of an element ends before `c`.
bool ends_name(char c) { return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0'; }

// Whether `name`, the name of an element and all that follows, has this local name.
bool is_named(const char* name, std::string_view wanted) {
    const char* local = name;
    if (name[0] != '\0' && name[1] == ':') {
        local = name + 2;
    } else {
        for (const char* c = name; !ends_name(*c); ++c) {
            if (*c != ':') continue;
            local = c + 1;
            break;
        }
    }
    for (const char c : wanted) {
        if (*local++ != c) return false;
    }
    return ends_name(*local);
}

// Gives whole pages of memory whose content is no longer needed back to the system. They stay allocated, and hold zeros from then on.
void give_back([[maybe_unused]] char* begin, [[maybe_unused]] std::size_t size) {
#if defined(__linux__)
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::size_t before = (page - address % page) % page;
    if (size < before + page) return;
    madvise(begin + before, (size - before) / page * page, MADV_DONTNEED);
#endif
}

// The pass over a part. Outside of blocks every tag is followed. Inside of a block nothing but its end is looked for: if what looks like it
// stands in a comment or in an attribute, the block that was cut is not well-formed.
class Cutter {
public:
    explicit Cutter(const std::string& xml) : xml_(xml) {}

    std::optional<CutPart> run(CutLimits limits) {
        std::size_t kept = 0;  // from here on nothing has gone into the rest
        for (std::size_t at = xml_.find('<', behind_declaration()); at != none; at = xml_.find('<', at)) {
            const char* name = xml_.data() + at + 1;
            if (*name == '!' || *name == '?') return std::nullopt;
            const bool is_row = tables_ > 0 && paragraphs_ == 0 && is_named(name, row_name);
            if (is_row || (depth_ == body_ && is_named(name, paragraph_name))) {
                const Block block = block_at(at, is_row ? row_name : paragraph_name);
                if (block.end == none) return std::nullopt;
                if (!block.stays) {
                    add_block(at, block.end, kept);
                    kept = block.end;
                }
                at = block.end;
                continue;
            }
            const std::size_t end = end_of_tag(at);
            if (end == none) return std::nullopt;
            count_tag(at, end);
            at = end;
        }
        if (blocks_size_ < xml_.size() / 100 * limits.least_percent || out_.places.blocks.empty()) return std::nullopt;
        out_.rest.append(xml_, kept);
        return std::move(out_);
    }

private:
    static constexpr std::size_t none = std::string::npos;
    static constexpr std::string_view row_name = "tr";
    static constexpr std::string_view paragraph_name = "p";

    struct Block {
        std::size_t end = none;
        bool stays = false;  // a paragraph that ends a section, for which the whole body is asked
    };

    [[nodiscard]] std::size_t behind_declaration() const {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        const std::size_t begin = xml_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        return xml_.compare(begin, 5, "<?xml") == 0 ? xml_.find("?>") : begin;
    }

    // Behind the `>` of the tag at `at`; those in the values of attributes end none.
    [[nodiscard]] std::size_t end_of_tag(std::size_t at) const {
        for (; at < xml_.size(); ++at) {
            const char c = xml_[at];
            if (c == '>') return at + 1;
            if (c == '"' || c == '\'') at = xml_.find(c, at + 1);
            if (at == none) break;
        }
        return none;
    }

    [[nodiscard]] bool is_empty_element(std::size_t end) const { return xml_[end - 2] == '/'; }

    enum class TagKind : std::uint8_t { none, opening, closing };

    // The kind of the tag whose local name begins at `at`, if one does.
    [[nodiscard]] TagKind tag_around(std::size_t at) const {
        constexpr std::size_t longest_prefix = 40;
        if (xml_[at - 1] == ':') {
            const std::size_t first = --at > longest_prefix ? at - longest_prefix : 1;
            while (at > first && !ends_name(xml_[at - 1]) && xml_[at - 1] != '<' && xml_[at - 1] != ':') --at;
        }
        if (xml_[at - 1] == '<') return TagKind::opening;
        return xml_[at - 1] == '/' && xml_[at - 2] == '<' ? TagKind::closing : TagKind::none;
    }

    // The element at `at`, those of its name inside of it included. Far the most tags are passed over unread: only bytes that may end the name
    // of such an element or of a section are looked at.
    [[nodiscard]] Block block_at(std::size_t at, std::string_view wanted) const {
        constexpr auto may_be_row = [](auto byte, auto next) { return (byte == 't') & (next == 'r'); };
        constexpr auto may_be_paragraph = [](auto byte, auto next) {
            return ((byte == 'p') & ((next <= ' ') | (next == '/') | (next == '>'))) | ((byte == 't') & (next == 'P'));
        };
        constexpr std::string_view section = "sectPr";
        const bool is_row = wanted == row_name;
        Block out;
        std::size_t open = 0;
        const auto next = [&](std::size_t from) {
            return is_row ? text::find_two(xml_, from, may_be_row) : text::find_two(xml_, from, may_be_paragraph);
        };
        for (std::size_t i = next(at); i != none; i = next(i + 1)) {
            if (!is_row && xml_[i] == 't') {
                const std::size_t name = i - section.find("tP");
                out.stays = out.stays || (xml_.compare(name, section.size(), section) == 0 && tag_around(name) == TagKind::opening);
                continue;
            }
            if (!ends_name(xml_[i + wanted.size()])) continue;
            const TagKind kind = tag_around(i);
            if (kind == TagKind::none) continue;
            const std::size_t end = end_of_tag(i);
            if (end == none) break;
            if (kind == TagKind::closing) {
                --open;
            } else if (!is_empty_element(end)) {
                ++open;
            }
            if (open == 0) {
                out.end = end;
                break;
            }
        }
        return out;
    }

    void add_block(std::size_t begin, std::size_t end, std::size_t kept) {
        auto& [blocks, run_ends] = out_.places;
        if (begin > kept || blocks.empty()) {
            out_.rest.append(xml_, kept, begin - kept);
            out_.rest += placeholder;
            run_ends.push_back(blocks.size());
        }
        blocks.push_back({begin, end - begin});
        run_ends.back() = blocks.size();
        blocks_size_ += end - begin;
    }

    void count_tag(std::size_t at, std::size_t end) {
        if (is_empty_element(end)) return;
        const char* name = xml_.data() + at + 1;
        const bool closes = *name == '/';
        if (closes) ++name;
        const auto count = [closes](std::size_t& open) {
            if (!closes) ++open;
            if (closes && open > 0) --open;
        };
        count(depth_);
        if (is_named(name, paragraph_name)) count(paragraphs_);
        if (is_named(name, "tbl")) count(tables_);
        if (depth_ == document_depth + 1 && !closes && is_named(name, "body")) body_ = depth_;
    }

    static constexpr std::size_t document_depth = 1;

    const std::string& xml_;
    CutPart out_;
    std::size_t blocks_size_ = 0;
    std::size_t depth_ = 0;
    std::size_t body_ = none;  // the depth of what stands in the body
    std::size_t tables_ = 0;
    std::size_t paragraphs_ = 0;
};

}  // namespace

std::optional<CutPart> cut_blocks(const std::string& xml, CutLimits limits) {
    // A zero byte ends what is parsed.
    if (xml.size() < limits.smallest_part || xml.find('\0') != std::string::npos) return std::nullopt;
    return Cutter(xml).run(limits);
}

bool is_placeholder(pugi::xml_node node) { return node.name()[0] == placeholder[1]; }

pugi::xml_node CutBlocks::next() {
    if (run_ == places_.run_ends.size()) return {};
    if (next_ == places_.run_ends[run_]) {
        if (++run_ == places_.run_ends.size()) std::string().swap(xml_);
        return {};
    }
    const auto& place = places_.blocks[next_++];
    // The blocks before have been read. What is between them is in the rest.
    constexpr std::size_t step = std::size_t{1} << 20;
    if (place.begin - given_back_ >= step) {
        give_back(xml_.data() + given_back_, place.begin - given_back_);
        given_back_ = place.begin;
    }
    const auto result = block_.load_buffer_inplace(xml_.data() + place.begin, place.size, tree_flags | pugi::parse_fragment, pugi::encoding_utf8);
    const auto block = block_.first_child();
    broken_ = broken_ || !result || block.next_sibling();
    return block;
}

}  // namespace kehoach::input::docx
