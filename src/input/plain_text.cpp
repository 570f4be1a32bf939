#include "input/plain_text.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "catalogue/rules.h"
#include "encoding/charsets.h"
#include "encoding/decode.h"
#include "encoding/normalise.h"
#include "input/encoding_remarks.h"
#include "input/front_matter.h"
#include "input/note_marks.h"
#include "input/sniff.h"
#include "input/source_lines.h"
#include "input/table_shapes.h"
#include "text/letters.h"
#include "text/table_marks.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::input {
namespace {

using Shape = std::size_t (*)(const SourceLines&, std::size_t, BlockBuilder&);

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

// An HTML comment over several lines: no content. Returns the number of lines read, 0 if none begins at `at`.
std::size_t read_long_comment(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    constexpr std::size_t longest = 200;
    const auto open = lines[at].raw.find("<!--");
    if (open != 0 || lines[at].raw.find("-->", open) != std::string_view::npos) return 0;
    for (std::size_t i = at + 1; i < lines.size() && i < at + longest; ++i) {
        const auto close = lines[i].raw.find("-->");
        if (close == std::string_view::npos) continue;
        if (close + 3 != lines[i].raw.size()) return 0;  // text behind it: kept as it stands
        for (std::size_t k = at; k <= i; ++k) out.note_markup(lines[k].raw, {lines[k].number, lines[k].number});
        out.note_blank();
        return i - at + 1;
    }
    return 0;
}

// The table of tasks that the Markdown writer puts behind a document. It is no content, since the document says the same; what a person may have
// changed in it can be found in the discarded text.
std::size_t read_task_table(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    if (text::trimmed(lines[at].raw) != text::task_table_begin) return 0;
    std::size_t end = at + 1;
    while (end < lines.size() && text::trimmed(lines[end].raw) != text::task_table_end) ++end;
    if (end == lines.size()) return 0;
    for (std::size_t i = at; i <= end; ++i) out.note_markup(lines[i].raw, {lines[i].number, lines[i].number});
    out.note_blank();
    return end + 1 - at;
}

// Tried in this order at each line.
constexpr Shape shapes[] = {read_task_table, read_long_comment, read_note_definition, read_html_table,
                            read_pipe_table, read_tab_rows,     read_cell_lines,      read_layout_table};

// The encoding that the options name; nullopt for `auto`.
Result<std::optional<encoding::Charset>> wanted_charset(const ReadOptions& options) {
    if (options.encoding == "auto") return std::optional<encoding::Charset>();
    const auto charset = encoding::charset_named(options.encoding);
    if (charset) return charset;
    return encoding::unknown(options.encoding);
}

// Keeps the line of the first change of each kind. Each step leaves the lines as they are.
void note_first_changes(std::string_view text, const encoding::Edits& edits, std::vector<std::uint32_t>& first) {
    first.resize(change_kinds);
    const SourceLines lines = split_lines(text);
    for (const auto& edit : edits) {
        auto& line = first[static_cast<std::size_t>(edit.kind)];
        if (line != 0) continue;
        const char* const at = text.data() + edit.begin;
        const auto behind = std::upper_bound(lines.begin(), lines.end(), at, [](const char* p, const SourceLine& l) { return p < l.raw.data(); });
        if (behind != lines.begin()) line = std::prev(behind)->number;
    }
}

}  // namespace

Result<ReadText> read_text(std::string_view bytes, const ReadOptions& options, const encoding::TextOptions& how, const encoding::ChangeList& list) {
    const auto wanted = wanted_charset(options);
    if (!wanted) return wanted.error();
    // UTF-16 has zero bytes, as binary files have.
    const bool wide = encoding::wide_charset(bytes) || (*wanted && encoding::is_wide(**wanted));
    if (!wide) {
        if (auto error = refusal(bytes)) return *std::move(error);
    }
    ReadText out;
    BlockList& blocks = out.blocks;
    blocks.format = "text";
    // The places of changes are those of the text as it is decoded from its bytes, before anything of it is reread.
    std::string unread;
    std::optional<encoding::ChangeLog> log;
    encoding::TakeEdits take;
    if (list.changes != nullptr) {
        take = [&](std::string_view text, const encoding::Edits& edits) {
            if (!log) log.emplace(unread = text, list);
            log->take(text, edits);
        };
    } else if (options.keep_lines) {
        take = [&](std::string_view text, const encoding::Edits& edits) { note_first_changes(text, edits, blocks.first_changes); };
    }
    auto decoded = encoding::decode(bytes, *wanted, blocks.changes, take);
    if (!decoded) return decoded.error();
    blocks.encoding = encoding::name(decoded->charset);
    encoding::Sightings sightings;
    out.text = encoding::normalised(decoded->view(), how, blocks.changes, sightings, take);
    if (log) log->finish();
    if (!out.text) out.text = std::move(decoded->text);
    out.source = decoded->source;
    if (encoding::is_legacy(decoded->charset)) {
        blocks.remarks.push_back({&catalogue::finding("legacy-encoding/file"), {blocks.encoding}, {}, {}});
        // That says the same of all parts in it.
        if (const auto reading = encoding::misreading_of(decoded->charset)) decoded->rereadings.parts[static_cast<std::size_t>(*reading)] = 0;
    }
    add_remarks(decoded->rereadings, blocks);
    add_remarks(sightings, blocks);
    return out;
}

Result<BlockList> read_plain_text(std::string_view bytes, const ReadOptions& options) {
    encoding::TextOptions how;
    // The lines are counted as the file has them, and spaces are read below.
    how.characters = {false, encoding::SpacesReplaced::none};
    auto decoded = read_text(bytes, options, how);
    if (!decoded) return decoded.error();
    BlockList list = std::move(decoded->blocks);
    const std::string_view text = decoded->view();
    const SourceLines lines = split_lines(text);
    BlockBuilder out(list);
    if (text.find("[^") != std::string_view::npos) out.expect_notes(defined_notes(lines));
    std::size_t i = read_front_matter(lines, out);
    while (i < lines.size()) {
        if (lines[i].page_break_before) out.note_page_break();
        if (lines[i].is_blank()) {
            out.note_blank();
            ++i;
            continue;
        }
        std::size_t read = 0;
        for (const Shape shape : shapes) {
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
    out.finish_notes();
    if (options.keep_lines) {
        list.lines.reserve(lines.size());
        const char* begin = nullptr;
        for (const auto& line : lines) {
            // Page breaks and line separators part a line that editors count as one.
            const bool goes_on = line.number <= list.lines.size();
            if (!goes_on) begin = line.raw.data();
            const std::string_view whole(begin, static_cast<std::size_t>(line.raw.data() + line.raw.size() - begin));
            if (goes_on) {
                list.lines.back() = whole;
            } else {
                list.lines.emplace_back(whole);
            }
        }
    }
    if (list.blocks.empty()) return Error{ErrorCode::input_without_text, {}};
    return list;
}

}  // namespace kehoach::input
