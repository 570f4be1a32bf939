#include "input/plain_text.h"

#include <algorithm>
#include <string>

#include "input/front_matter.h"
#include "input/source_lines.h"
#include "input/table_shapes.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace kehoach::input {
namespace {

using Shape = std::size_t (*)(const SourceLines&, std::size_t, BlockBuilder&);

// Tried in this order at each line.
constexpr Shape table_shapes[] = {read_html_table, read_pipe_table, read_tab_rows, read_cell_lines, read_layout_table};

// The rest of the block of lines at `at`, for emphasis that is closed on a later line.
std::string_view rest_of_block(const SourceLines& lines, std::size_t at) {
    constexpr std::size_t furthest = 6;
    std::size_t end = at + 1;
    while (end < lines.size() && end <= at + furthest && !lines[end].is_blank()) ++end;
    if (end == at + 1) return {};
    const char* begin = lines[at + 1].raw.data();
    const auto& last = lines[end - 1].raw;
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

Error not_utf8(std::string_view bytes, std::size_t offset) {
    const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    return {ErrorCode::input_not_utf8, {std::to_string(line), std::to_string(offset + 1)}};
}

}  // namespace

Result<BlockList> read_plain_text(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::string_view text = bytes;
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    if (const auto offset = text::first_invalid_utf8(bytes)) return not_utf8(bytes, *offset);

    BlockList list;
    const std::string composed = text::composed(text);
    if (!composed.empty()) {
        text = composed;
        list.changes.composed = 1;
    }
    const SourceLines lines = split_lines(text);
    BlockBuilder out(list);
    std::size_t i = read_front_matter(lines, out);
    while (i < lines.size()) {
        if (lines[i].page_break_before) out.note_page_break();
        if (lines[i].is_blank()) {
            out.note_blank();
            ++i;
            continue;
        }
        std::size_t read = 0;
        for (const Shape shape : table_shapes) {
            read = shape(lines, i, out);
            if (read != 0) break;
        }
        if (read == 0) {
            const bool opens_emphasis = lines[i].raw.find('*') != std::string_view::npos;
            out.add_line(lines[i], lines[i].raw, opens_emphasis ? rest_of_block(lines, i) : std::string_view{});
            read = 1;
        }
        i += read;
    }
    if (list.blocks.empty()) return Error{ErrorCode::input_without_text, {}};
    return list;
}

}  // namespace kehoach::input
