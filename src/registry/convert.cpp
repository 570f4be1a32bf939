#include <algorithm>
#include <utility>

#include "input/sniff.h"
#include "kehoach/pipeline.h"
#include "registry/sha256.h"

namespace kehoach {

Result<Conversion> convert(std::string_view bytes, std::string_view format, std::optional<std::string> path) {
    if (auto refusal = input::refusal(bytes)) return *std::move(refusal);
    const auto& known = readers();
    const auto chosen = std::find_if(known.begin(), known.end(), [&](const Reader& r) { return r.name == format; });
    if (chosen == known.end() && format != "auto") return Error{ErrorCode::format_unknown, {std::string(format)}};
    const Reader& reader = chosen == known.end() ? known.front() : *chosen;

    auto blocks = reader.read(bytes);
    if (!blocks) return blocks.error();
    Conversion conversion;
    conversion.source.path = std::move(path);
    conversion.source.format = reader.name;
    conversion.source.encoding = "utf-8";
    conversion.source.bytes = bytes.size();
    conversion.source.sha256 = sha256(bytes);
    conversion.changes = blocks->changes;
    conversion.document = parse(*std::move(blocks), conversion.discarded, conversion.diagnostics);
    return conversion;
}

}  // namespace kehoach
