#include "model/walk.h"

#include "support/catch.h"

using namespace kehoach;

namespace {

Node node(std::string text, std::vector<Node> children = {}) {
    Node out;
    out.text = std::move(text);
    out.children = std::move(children);
    return out;
}

}  // namespace

TEST_CASE("all nodes are visited in reading order with their pointers", "[model]") {
    Document document;
    document.preamble = {node("a")};
    document.sections = {node("b", {node("c"), node("d")})};
    document.closing = {node("e")};
    document.appendices.resize(2);
    document.appendices[1].children = {node("f")};
    document.attachments.resize(1);
    document.attachments[0].sections = {node("g")};
    std::string seen;
    model::for_each_node(document, [&](const Node& visited, const model::Place& place) {
        seen += visited.text + " " + place.pointer + " " + std::to_string(place.depth) + (place.appendix != nullptr ? " appendix" : "") + "\n";
    });
    CHECK(seen ==
          "a /preamble/0 0\nb /sections/0 0\nc /sections/0/children/0 1\nd /sections/0/children/1 1\ne /closing/0 0\nf /appendices/1/children/0 0 appendix\n"
          "g /attachments/0/sections/0 0\n");
}

TEST_CASE("attachments are visited behind their document", "[model]") {
    Document document;
    document.attachments.resize(2);
    std::string seen;
    model::for_each_document(document, [&](const Document&, const std::string& pointer) { seen += "[" + pointer + "]"; });
    CHECK(seen == "[][/attachments/0][/attachments/1]");
}

TEST_CASE("a pointer tells its documents and its appendix", "[model]") {
    Document document;
    document.attachments.resize(2);
    document.attachments[1].attachments.resize(1);
    document.attachments[1].attachments[0].appendices.resize(1);
    const Document& inner = document.attachments[1].attachments[0];
    const auto around = model::surroundings_of(document, "/attachments/1/attachments/0/appendices/0/children/3");
    CHECK(around.documents == std::vector<const Document*>{&inner, &document.attachments[1], &document});
    CHECK(around.appendix == &inner.appendices[0]);
    for (const auto* pointer : {"", "/", "/sections/0", "/attachments/7", "/attachments/", "/attachments/x", "/appendices/0"}) {
        INFO(pointer);
        CHECK(model::surroundings_of(document, pointer).documents == std::vector<const Document*>{&document});
        CHECK(model::surroundings_of(document, pointer).appendix == nullptr);
    }
}
