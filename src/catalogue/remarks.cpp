#include "catalogue/remarks.h"

#include <cstddef>
#include <string_view>

#include "catalogue/changes.h"
#include "catalogue/errors.h"
#include "catalogue/phrases.h"

namespace kehoach::catalogue {

std::string display_name(const std::string& path, Language language) {
    if (path != "-") return printable(path);
    return phrase(Phrase::standard_input, language);
}

std::string remark_lines(const Diagnostics& diagnostics, PlaceUnit unit, const std::string& path, Language language) {
    std::string out;
    for (const auto& diagnostic : diagnostics) {
        out += display_name(path, language);
        if (diagnostic.span.is_known()) {
            // Word documents have no lines that a reader could count, so that the paragraph or table is named as such.
            out += unit == PlaceUnit::line ? ":" : language == Language::english ? ": block " : ": khối ";
            out += std::to_string(diagnostic.span.first);
        }
        out += ": " + std::string(name(severity(diagnostic))) + ": " + message(diagnostic, language);
        out += " [" + std::string(diagnostic.name()) + "]\n";
    }
    return out;
}

std::string changes_in_words(const Changes& changes, Language language) {
    std::string out;
    for (std::size_t i = 0; i < change_kinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (changes[kind] == 0) continue;
        out += out.empty() ? "" : ", ";
        out += std::to_string(changes[kind]) + " " + std::string(description(kind, language));
    }
    return out;
}

std::string all_remarks(const Diagnostics& diagnostics, const Changes& changes, PlaceUnit unit, const std::string& path, Language language) {
    std::string out = remark_lines(diagnostics, unit, path, language);
    if (const auto words = changes_in_words(changes, language); !words.empty()) {
        out += phrase(Phrase::was_normalised, language, {display_name(path, language), words}) + "\n";
    }
    return out;
}

}  // namespace kehoach::catalogue
