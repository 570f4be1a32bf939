#include <algorithm>
#include <utility>

#include "extract/citations.h"
#include "extract/names.h"
#include "extract/tasks.h"
#include "kehoach/pipeline.h"
#include "registry/sha256.h"
#include "registry/stages.h"

namespace kehoach {
namespace registry {

Result<BlockList> read_blocks(std::string_view bytes, std::string_view format, const ReadOptions& options) {
    if (bytes.empty()) return Error{ErrorCode::input_empty, {}};
    const auto& known = readers();
    const auto chosen = std::find_if(known.begin(), known.end(), [&](const Reader& r) { return r.name == format; });
    if (chosen == known.end() && format != "auto") return Error{ErrorCode::format_unknown, {std::string(format)}};
    const Reader& reader =
        chosen != known.end() ? *chosen : *std::find_if(known.begin(), known.end(), [&](const Reader& r) { return r.recognises(bytes); });

    return reader.read(bytes, options);
}

Conversion converted(BlockList blocks, std::string_view bytes, std::optional<std::string> path) {
    Conversion conversion;
    conversion.source.path = std::move(path);
    conversion.source.format = blocks.format;
    conversion.source.encoding = blocks.encoding;
    conversion.source.unit = blocks.unit;
    conversion.source.bytes = bytes.size();
    conversion.source.sha256 = sha256(bytes);
    conversion.changes = blocks.changes;
    conversion.document = parse(std::move(blocks), conversion.discarded, conversion.diagnostics);
    conversion.tasks = extract::find_tasks(conversion.document, conversion.diagnostics);
    extract::check_names(conversion.document, conversion.tasks, conversion.diagnostics);
    conversion.citations = extract::find_citations(conversion.document);
    return conversion;
}

}  // namespace registry

Result<Conversion> convert(std::string_view bytes, std::string_view format, std::optional<std::string> path, const ReadOptions& options) {
    auto blocks = registry::read_blocks(bytes, format, options);
    if (!blocks) return blocks.error();
    return registry::converted(*std::move(blocks), bytes, std::move(path));
}

}  // namespace kehoach
