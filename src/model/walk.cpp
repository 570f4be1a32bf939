#include "model/walk.h"

#include <vector>

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

}  // namespace kehoach::model
