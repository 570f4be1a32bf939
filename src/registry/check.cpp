#include "kehoach/check.h"

#include <utility>

#include "check/examine.h"
#include "registry/stages.h"

namespace kehoach {

Result<Examination> check(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options) {
    ReadOptions reading = options.reading;
    reading.keep_lines = true;
    auto blocks = registry::read_blocks(bytes, options.format, reading);
    if (!blocks) return blocks.error();
    const BlockList source = *blocks;
    Examination out;
    out.conversion = registry::converted(*std::move(blocks), bytes, std::move(path));
    out.problems = checks::examine(out.conversion, source, options);
    return out;
}

}  // namespace kehoach
