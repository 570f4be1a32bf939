#include "structure/locate.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kehoach::structure {
namespace {

struct Place {
    std::uint32_t line;
    std::string pointer;
};

void collect(const std::vector<Node>& nodes, const std::string& prefix, std::vector<Place>& places) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::string pointer = prefix + "/" + std::to_string(i);
        if (!nodes[i].children.empty()) {
            places.push_back({nodes[i].span.first, pointer});
            collect(nodes[i].children, pointer + "/children", places);
        } else {
            places.push_back({nodes[i].span.first, std::move(pointer)});
        }
    }
}

void collect(const Document& document, const std::string& prefix, std::vector<Place>& places) {
    collect(document.preamble, prefix + "/preamble", places);
    collect(document.sections, prefix + "/sections", places);
    collect(document.closing, prefix + "/closing", places);
    for (std::size_t i = 0; i < document.appendices.size(); ++i) {
        collect(document.appendices[i].children, prefix + "/appendices/" + std::to_string(i) + "/children", places);
    }
    for (std::size_t i = 0; i < document.attachments.size(); ++i) {
        collect(document.attachments[i], prefix + "/attachments/" + std::to_string(i), places);
    }
}

}  // namespace

void locate(const Document& document, Diagnostics& diagnostics) {
    std::vector<Place> places;
    collect(document, {}, places);
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.line < b.line; });
    for (auto& diagnostic : diagnostics) {
        const bool relative = diagnostic.at.starts_with('@');
        if (!diagnostic.span.is_known() || (!diagnostic.at.empty() && !relative)) continue;
        const auto behind = std::upper_bound(places.begin(), places.end(), diagnostic.span.first,
                                             [](std::uint32_t line, const Place& place) { return line < place.line; });
        const std::string pointer = behind == places.begin() ? std::string() : std::prev(behind)->pointer;
        diagnostic.at = relative ? pointer + diagnostic.at.substr(1) : pointer;
    }
}

}  // namespace kehoach::structure
