#include "structure/locate.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
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

std::vector<Place> places_of(const Document& document) {
    std::vector<Place> places;
    collect(document, {}, places);
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.line < b.line; });
    return places;
}

// The last place that begins at this line or before it; nullptr if there is none.
const Place* place_at(const std::vector<Place>& places, std::uint32_t line) {
    const auto behind = std::upper_bound(places.begin(), places.end(), line, [](std::uint32_t l, const Place& place) { return l < place.line; });
    return behind == places.begin() ? nullptr : &*std::prev(behind);
}

}  // namespace

void place_notes(std::vector<SourceNote> notes, Document& document) {
    if (notes.empty()) return;
    const std::vector<Place> places = places_of(document);
    for (auto& note : notes) {
        const Place* place = place_at(places, note.span.first);
        const std::string at = place == nullptr ? "/header" : place->pointer;
        constexpr std::string_view attachments = "/attachments/";
        std::size_t index = document.attachments.size();
        if (at.starts_with(attachments)) std::from_chars(at.data() + attachments.size(), at.data() + at.size(), index);
        Document& owner = index < document.attachments.size() ? document.attachments[index] : document;
        owner.notes.push_back({std::move(note.label), std::move(note.text), at});
    }
}

void locate(const Document& document, Diagnostics& diagnostics) {
    const std::vector<Place> places = places_of(document);
    for (auto& diagnostic : diagnostics) {
        const bool relative = diagnostic.at.starts_with('@');
        if (!diagnostic.span.is_known() || (!diagnostic.at.empty() && !relative)) continue;
        const Place* place = place_at(places, diagnostic.span.first);
        const std::string pointer = place == nullptr ? std::string() : place->pointer;
        diagnostic.at = relative ? pointer + diagnostic.at.substr(1) : pointer;
    }
}

}  // namespace kehoach::structure
