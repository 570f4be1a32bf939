#include "batch/document_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "batch/hash.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::batch {
namespace {

constexpr std::array<std::string_view, 6> endings = {".docx", ".docm", ".dotx", ".txt", ".md", ".xml"};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool ends_with(std::string_view name, std::string_view ending) {
    if (name.size() < ending.size()) return false;
    return std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                      [](char expected, char c) { return lower(c) == expected; });
}

}  // namespace

bool is_document_name(std::string_view name) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return ends_with(name, ending); });
}

std::uint64_t hash_without_case(std::string_view name) {
    const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string folded;
    folded.reserve(name.size());
    if (ascii || text::first_invalid_utf8(name)) {
        for (const char c : name) folded += lower(c);
    } else {
        for (std::size_t at = 0; at < name.size();) text::append(folded, text::to_lower(text::next_code_point(name, at)));
    }
    return fnv1a(folded);
}

}  // namespace kehoach::batch
