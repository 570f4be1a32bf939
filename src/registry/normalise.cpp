#include "kehoach/normalise.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "catalogue/rules.h"
#include "encoding/charsets.h"
#include "encoding/decode.h"
#include "encoding/normalise.h"
#include "encoding/transcode.h"
#include "input/docx/rewrite.h"
#include "input/encoding_remarks.h"
#include "input/plain_text.h"
#include "registry/sha256.h"
#include "text/utf8.h"

namespace kehoach {
namespace {

Error lacks_character(std::string_view text, std::size_t offset, encoding::Charset charset) {
    const auto before = text.substr(0, offset);
    const auto line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    std::string character;
    const char32_t c = text::code_point_at(text, offset);
    text::append(character, c);
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(c));
    return {ErrorCode::encoding_lacks_character,
            {std::string(encoding::name(charset)), character, name, std::to_string(1 + std::count(before.begin(), before.end(), '\n')),
             std::to_string(1 + text::length(before.substr(line_begin)))}};
}

// Programs tell UTF-16 and UTF-32 by their mark.
std::string_view byte_order_mark(encoding::Charset charset) {
    using namespace std::string_view_literals;
    switch (charset) {
        case encoding::Charset::utf16le: return "\xFF\xFE"sv;
        case encoding::Charset::utf16be: return "\xFE\xFF"sv;
        case encoding::Charset::utf32le: return "\xFF\xFE\0\0"sv;
        case encoding::Charset::utf32be: return "\0\0\xFE\xFF"sv;
        default: return ""sv;
    }
}

std::optional<Error> normalise_text(std::string_view bytes, const NormaliseRequest& request, Normalised& out) {
    const auto target = encoding::charset_named(request.to_encoding);
    if (!target) return encoding::unknown(request.to_encoding);
    const encoding::ChangeList list{request.list ? &out.list : nullptr, {}, 1};
    auto read = input::read_text(bytes, request.reading, {request.options, {}, false}, list);
    if (!read) return read.error();
    out.source.format = "text";
    out.source.encoding = read->blocks.encoding;
    out.changes = read->blocks.changes;
    out.diagnostics = std::move(read->blocks.remarks);
    std::size_t offset = 0;
    auto encoded = encoding::to_bytes(read->view(), *target, offset);
    if (!encoded) return lacks_character(read->view(), offset, *target);
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        ++out.changes[ChangeKind::invisible];
        if (request.list) out.list.insert(out.list.begin(), {ChangeKind::invisible, {}, 1, 1, "\uFEFF", {}});
    }
    out.bytes = std::string(byte_order_mark(*target)) + *std::move(encoded);
    return std::nullopt;
}

std::optional<Error> normalise_word(std::string_view bytes, const NormaliseRequest& request, Normalised& out) {
    encoding::PiecesOptions how;
    how.normalise = request.options;
    how.characters.spaces = encoding::SpacesReplaced::all_that_break;
    how.list = request.list;
    if (const auto charset = encoding::charset_named(request.reading.encoding)) {
        how.otherwise = encoding::misreading_of(*charset).value_or(encoding::Misreading::none);
    }
    auto rewritten = input::docx::rewrite(bytes, how, request.reading);
    if (!rewritten) return rewritten.error();
    BlockList remarks;
    remarks.unit = PlaceUnit::block;
    remarks.changes = rewritten->changes;
    input::add_remarks(rewritten->rereadings, remarks);
    input::add_remarks(rewritten->sightings, remarks);
    out.diagnostics = std::move(remarks.remarks);
    out.source.format = rewritten->format;
    out.source.encoding = encoding::name(rewritten->charset);
    out.source.unit = PlaceUnit::block;
    out.bytes = std::move(rewritten->bytes);
    out.changes = rewritten->changes;
    out.list = std::move(rewritten->list);
    const auto remark = [&](std::string_view finding, std::vector<std::string> arguments) {
        out.diagnostics.push_back({&catalogue::finding(finding), std::move(arguments), {}, {}});
    };
    if (rewritten->signed_package && rewritten->changed) remark("signature-invalidated", {});
    for (auto& part : rewritten->parts_left) remark("part-left", {std::move(part)});
    if (!rewritten->unconverted_font.empty()) remark("legacy-encoding/font", {rewritten->unconverted_font});
    return std::nullopt;
}

}  // namespace

Result<Normalised> normalise(std::string_view bytes, std::optional<std::string> path, const NormaliseRequest& request) {
    if (bytes.empty()) return Error{ErrorCode::input_empty, {}};
    const auto& known = readers();
    const auto reader = std::find_if(known.begin(), known.end(),
                                     [&](const Reader& r) { return request.format == "auto" ? r.recognises(bytes) : r.name == request.format; });
    if (reader == known.end()) return Error{ErrorCode::format_unknown, {request.format}};
    Normalised out;
    out.source.path = std::move(path);
    out.source.bytes = bytes.size();
    out.source.sha256 = sha256(bytes);
    const auto error = reader->name == "docx" ? normalise_word(bytes, request, out) : normalise_text(bytes, request, out);
    if (error) return *error;
    out.changed = out.bytes != bytes;
    return out;
}

}  // namespace kehoach
