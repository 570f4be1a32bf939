#include "input/encoding_remarks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/rules.h"
#include "text/boundaries.h"
#include "text/words.h"

namespace kehoach::input {
namespace {

using encoding::Misreading;

void remark(BlockList& out, std::string_view finding, std::vector<std::string> arguments, Span span = {}) {
    out.remarks.push_back({&catalogue::finding(finding), std::move(arguments), {}, span});
}

std::string counted(std::uint64_t count) { return std::to_string(count); }

}  // namespace

void add_remarks(const encoding::Rereadings& rereadings, BlockList& out) {
    struct Named {
        Misreading reading;
        std::string_view name;
    };
    for (const auto& [reading, name] :
         {Named{Misreading::tcvn3, "TCVN3"}, Named{Misreading::vni, "VNI"}, Named{Misreading::windows_1258, "Windows-1258"}}) {
        const auto parts = rereadings.parts[static_cast<std::size_t>(reading)];
        if (parts > 0) remark(out, "legacy-encoding/parts", {counted(parts), std::string(name)});
    }
    if (const auto parts = rereadings.parts[static_cast<std::size_t>(Misreading::utf8)]; parts > 0)
        remark(out, "legacy-encoding/mojibake", {counted(parts)});
    if (rereadings.case_inferred > 0) remark(out, "case-inferred", {counted(rereadings.case_inferred)});
    if (rereadings.doubtful > 0) {
        // The paragraphs of a Word document's parts are not counted as its blocks are.
        const std::uint32_t line = out.unit == PlaceUnit::line ? rereadings.doubtful_line : 0;
        constexpr std::size_t longest = 60;
        const std::string beginning(text::window(text::trimmed(rereadings.doubtful_text), 0, longest));
        remark(out, "legacy-encoding/doubtful", {counted(rereadings.doubtful), beginning}, {line, line});
    }
}

void add_remarks(const encoding::Sightings& sightings, BlockList& out) {
    const auto about = [&](std::string_view finding, std::uint64_t count) {
        if (count > 0) remark(out, finding, {counted(count)});
    };
    const Changes& changes = out.changes;
    about("invisible-chars/look-alikes", changes[ChangeKind::look_alikes] + changes[ChangeKind::d_stroke]);
    about("invisible-chars/bidi", changes[ChangeKind::bidi_controls]);
    about("text-lost", sightings.replacements);
    about("invisible-chars/private-use", sightings.private_use);
    about("unicode-form/stray", sightings.orphaned_marks);
}

}  // namespace kehoach::input
