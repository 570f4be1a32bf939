#include "model/walk.h"

#include <charconv>
#include <cstddef>
#include <optional>

namespace kehoach::model {
namespace {

using NodeVisit = std::function<void(const Node&, const Place&)>;

void walk(const std::vector<Node>& nodes, const std::string& prefix, const Document& document, const Appendix* appendix, int depth,
          const NodeVisit& visit) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Place place{&document, appendix, prefix + "/" + std::to_string(i), depth};
        visit(nodes[i], place);
        walk(nodes[i].children, place.pointer + "/children", document, appendix, depth + 1, visit);
    }
}

void walk_documents(const Document& document, const std::string& pointer, const std::function<void(const Document&, const std::string&)>& visit) {
    visit(document, pointer);
    for (std::size_t i = 0; i < document.attachments.size(); ++i) {
        walk_documents(document.attachments[i], pointer + "/attachments/" + std::to_string(i), visit);
    }
}

// Takes `/<list>/<index>` off the start of a pointer.
std::optional<std::size_t> take_index(std::string_view& pointer, std::string_view list) {
    if (!pointer.starts_with(list)) return std::nullopt;
    const char* end = pointer.data() + pointer.size();
    std::size_t index = 0;
    const auto read = std::from_chars(pointer.data() + list.size(), end, index);
    if (read.ec != std::errc()) return std::nullopt;
    pointer = {read.ptr, static_cast<std::size_t>(end - read.ptr)};
    return index;
}

}  // namespace

void for_each_node(const Document& document, const NodeVisit& visit) {
    for_each_document(document, [&](const Document& part, const std::string& pointer) {
        walk(part.preamble, pointer + "/preamble", part, nullptr, 0, visit);
        walk(part.sections, pointer + "/sections", part, nullptr, 0, visit);
        walk(part.closing, pointer + "/closing", part, nullptr, 0, visit);
        for (std::size_t i = 0; i < part.appendices.size(); ++i) {
            const Appendix& appendix = part.appendices[i];
            walk(appendix.children, pointer + "/appendices/" + std::to_string(i) + "/children", part, &appendix, 0, visit);
        }
    });
}

void for_each_document(const Document& document, const std::function<void(const Document&, const std::string&)>& visit) {
    walk_documents(document, {}, visit);
}

Surroundings surroundings_of(const Document& document, std::string_view pointer) {
    Surroundings around;
    const Document* part = &document;
    around.documents.push_back(part);
    for (auto index = take_index(pointer, "/attachments/"); index && *index < part->attachments.size();
         index = take_index(pointer, "/attachments/")) {
        part = &part->attachments[*index];
        around.documents.insert(around.documents.begin(), part);
    }
    const auto appendix = take_index(pointer, "/appendices/");
    if (appendix && *appendix < part->appendices.size()) around.appendix = &part->appendices[*appendix];
    return around;
}

}  // namespace kehoach::model
