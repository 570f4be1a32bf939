#include "batch/name_template.h"

#include <algorithm>
#include <utility>

#include "model/heads.h"
#include "text/utf8.h"

namespace kehoach::batch {
namespace {

constexpr std::array<std::string_view, name_fields> names = {"dir",  "stem",   "name", "ext",   "number", "year",
                                                             "type", "issuer", "date", "index", "sha256"};

std::string list_of_names() {
    std::string out;
    for (const auto name : names) out += (out.empty() ? "{" : ", {") + std::string(name) + "}";
    return out;
}

std::string place_in(std::string_view pattern, std::size_t at) {
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    const auto before = pattern.substr(0, at);
    return std::to_string(before.size() - static_cast<std::size_t>(std::count_if(before.begin(), before.end(), continues)) + 1);
}

// A value as a part of the name of a file; with `slashes`, as a path.
std::string as_name(std::string_view value, bool slashes) {
    std::string out;
    while (!value.empty()) {
        const auto invalid = text::first_invalid_utf8(value);
        for (const char c : value.substr(0, invalid.value_or(value.size()))) {
            const bool control = (c >= 0 && c < ' ') || c == 0x7F;
            const bool forbidden = std::string_view("\\:*?\"<>|").find(c) != std::string_view::npos || (c == '/' && !slashes);
            out += control || forbidden ? '-' : c;
        }
        if (!invalid) break;
        out += '-';
        value.remove_prefix(*invalid + 1);
    }
    return out;
}

}  // namespace

void put_document(NameValues& values, const Conversion& conversion) {
    const auto put = [&](NameField field, std::string value) { values[static_cast<std::size_t>(field)] = std::move(value); };
    const auto head = model::head_of(conversion.document, "");
    const auto number = head.number.value_or(std::string());
    put(NameField::number, number.substr(0, number.find('/')));
    put(NameField::type, head.type.value_or(std::string()));
    put(NameField::issuer, head.issuer.value_or(std::string()));
    const auto date = head.date.value_or(std::string());
    put(NameField::date, date);
    put(NameField::year, date.substr(0, date.find('-')));
    put(NameField::sha256, conversion.source.sha256);
}

Result<NameTemplate> NameTemplate::of(std::string_view pattern) {
    NameTemplate out;
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c != '{' && c != '}') {
            text += c;
            continue;
        }
        if (at + 1 < pattern.size() && pattern[at + 1] == c) {
            text += c;
            ++at;
            continue;
        }
        const auto end = pattern.find_first_of("{}", at + 1);
        if (c == '}' || end == std::string_view::npos || pattern[end] == '{') {
            return Error{ErrorCode::template_brace_open, {place_in(pattern, at), list_of_names()}};
        }
        const auto given = pattern.substr(at + 1, end - at - 1);
        const auto found = std::find(names.begin(), names.end(), given);
        if (found == names.end()) {
            return Error{ErrorCode::template_field_unknown, {std::string(given), place_in(pattern, at), list_of_names()}};
        }
        if (!text.empty()) out.parts_.push_back({std::exchange(text, {})});
        out.parts_.push_back({{}, true, static_cast<NameField>(found - names.begin())});
        at = end;
    }
    if (!text.empty()) out.parts_.push_back({text});
    return out;
}

bool NameTemplate::has(NameField field) const {
    return std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) { return part.is_field && part.field == field; });
}

bool NameTemplate::needs_document() const {
    constexpr std::array of_document = {NameField::number, NameField::year, NameField::type, NameField::issuer, NameField::date, NameField::sha256};
    return std::any_of(of_document.begin(), of_document.end(), [&](NameField field) { return has(field); });
}

std::string NameTemplate::filled(const NameValues& values) const {
    std::string out;
    for (const auto& part : parts_) {
        if (!part.is_field) {
            out += part.text;
            continue;
        }
        const bool is_path = part.field == NameField::dir;
        const auto& value = values[static_cast<std::size_t>(part.field)];
        out += value.empty() && !is_path ? "unknown" : as_name(value, is_path);
    }
    return out;
}

}  // namespace kehoach::batch
