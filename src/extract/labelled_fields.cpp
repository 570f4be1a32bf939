#include "extract/labelled_fields.h"

#include <optional>
#include <string>

#include "text/fold.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/lexicon.h"

namespace kehoach::extract {
namespace {

constexpr std::size_t longest_label = 64;

// The role that the words before a colon name; nullopt if they are no label of a field.
std::optional<ColumnRole> label_role(std::string_view label) {
    label = text::trimmed(label);
    if (label.empty() || label.size() > longest_label || label.find_first_of(".;(") != std::string_view::npos) return std::nullopt;
    const std::string folded = text::fold(label);
    if (!vi::field_labels().in(folded)) return std::nullopt;
    return vi::role_of_header(folded);
}

}  // namespace

std::vector<LabelledField> labelled_fields(std::string_view text) {
    std::vector<LabelledField> fields;
    std::size_t start = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        // A label begins the line, or stands behind a stop or semicolon.
        const std::string_view before = text.substr(start, colon - start);
        const std::size_t far = before.size() > longest_label ? before.size() - longest_label : 0;
        const auto stop = before.substr(far).find_last_of(".;\n");
        const std::size_t label = stop != std::string_view::npos ? start + far + stop + 1 : start;
        const bool begins = label == 0 || label != start;
        const auto role = begins ? label_role(text.substr(label, colon - label)) : std::nullopt;
        if (!role || (fields.empty() && label != 0)) {
            if (fields.empty()) return fields;
            continue;
        }
        if (!fields.empty()) fields.back().value = text::trimmed(text.substr(start, label - start));
        fields.push_back({*role, text.substr(colon + 1)});
        start = colon + 1;
    }
    if (!fields.empty()) fields.back().value = text::trimmed(fields.back().value);
    return fields;
}

}  // namespace kehoach::extract
