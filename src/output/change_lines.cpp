#include "output/change_lines.h"

#include <cstddef>
#include <cstdio>
#include <string_view>

#include "model/names.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace kehoach::output {
namespace {

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string out;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) {
        if (count == longest) return out + "…";
        const char32_t c = text::next_code_point(text, i);
        const bool seen = c == U' ' || !(text::is_space(c) || text::is_invisible(c) || c == U'\n' || !text::starts_composition(c));
        if (seen) {
            text::append(out, c);
        } else {
            char name[16];
            std::snprintf(name, sizeof name, "<U+%04X>", static_cast<unsigned>(c));
            out += name;
        }
    }
    return out;
}

}  // namespace

std::string change_lines(const Normalised& normalised, const std::string& file) {
    std::string out;
    for (const auto& change : normalised.list) {
        out += file;
        if (!change.part.empty()) out += " (" + change.part + ")";
        out += ":" + std::to_string(change.line) + ":" + std::to_string(change.column);
        out += ": " + std::string(model::name(change.kind)) + ": " + shown(change.before) + " → " + shown(change.after) + "\n";
    }
    return out;
}

}  // namespace kehoach::output
