// What holds for every input: for the samples, and for texts that a fixed generator makes of them.

#include "kehoach/kehoach.h"

#include <algorithm>
#include <array>
#include <utility>

#include "json/document_json.h"
#include "model/names.h"
#include "model/walk.h"
#include "output/writers.h"
#include "support/catch.h"
#include "support/conservation.h"
#include "support/files.h"
#include "support/json_text.h"
#include "support/mutations.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

constexpr std::size_t generated = 390;

const std::vector<Mutation>& inputs() {
    static const std::vector<Mutation> all = [] {
        std::vector<Mutation> out;
        for (const auto& name : sample_names()) out.push_back({name, sample(name)});
        for (auto& made : mutations(generated)) out.push_back(std::move(made));
        return out;
    }();
    return all;
}

// A text cut down to nothing is refused, which is right.
std::optional<Conversion> converted(const std::string& text) {
    auto conversion = convert(text, "text", std::nullopt);
    if (conversion) return *std::move(conversion);
    const bool refused = conversion.error().code == ErrorCode::input_empty || conversion.error().code == ErrorCode::input_without_text;
    CHECK(refused);
    return std::nullopt;
}

std::string json_of(const Conversion& conversion) { return output::write_json(conversion, {}); }
std::string content_of(const Conversion& conversion) { return JsonText(json_of(conversion)).without("source"); }

// Canonical decomposition of Vietnamese letters: the vowel, its hook or hat, its tone.
std::string decomposed(std::string_view text) {
    struct Letter {
        std::string_view composed;
        std::string_view parts;
    };
    static const std::vector<std::pair<std::string, std::string>> letters = [] {
        constexpr std::array<Letter, 24> bases = {{{"a", "a"}, {"ă", "a\u0306"}, {"â", "a\u0302"}, {"e", "e"}, {"ê", "e\u0302"}, {"i", "i"},
                                                   {"o", "o"}, {"ô", "o\u0302"}, {"ơ", "o\u031B"}, {"u", "u"}, {"ư", "u\u031B"}, {"y", "y"},
                                                   {"A", "A"}, {"Ă", "A\u0306"}, {"Â", "A\u0302"}, {"E", "E"}, {"Ê", "E\u0302"}, {"I", "I"},
                                                   {"O", "O"}, {"Ô", "O\u0302"}, {"Ơ", "O\u031B"}, {"U", "U"}, {"Ư", "U\u031B"}, {"Y", "Y"}}};
        constexpr std::array<std::array<std::string_view, 5>, 24> toned = {{
            {"à", "á", "ả", "ã", "ạ"}, {"ằ", "ắ", "ẳ", "ẵ", "ặ"}, {"ầ", "ấ", "ẩ", "ẫ", "ậ"}, {"è", "é", "ẻ", "ẽ", "ẹ"}, {"ề", "ế", "ể", "ễ", "ệ"},
            {"ì", "í", "ỉ", "ĩ", "ị"}, {"ò", "ó", "ỏ", "õ", "ọ"}, {"ồ", "ố", "ổ", "ỗ", "ộ"}, {"ờ", "ớ", "ở", "ỡ", "ợ"}, {"ù", "ú", "ủ", "ũ", "ụ"},
            {"ừ", "ứ", "ử", "ữ", "ự"}, {"ỳ", "ý", "ỷ", "ỹ", "ỵ"}, {"À", "Á", "Ả", "Ã", "Ạ"}, {"Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"}, {"Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"},
            {"È", "É", "Ẻ", "Ẽ", "Ẹ"}, {"Ề", "Ế", "Ể", "Ễ", "Ệ"}, {"Ì", "Í", "Ỉ", "Ĩ", "Ị"}, {"Ò", "Ó", "Ỏ", "Õ", "Ọ"}, {"Ồ", "Ố", "Ổ", "Ỗ", "Ộ"},
            {"Ờ", "Ớ", "Ở", "Ỡ", "Ợ"}, {"Ù", "Ú", "Ủ", "Ũ", "Ụ"}, {"Ừ", "Ứ", "Ử", "Ữ", "Ự"}, {"Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"},
        }};
        constexpr std::array<std::string_view, 5> tones = {"\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
        std::vector<std::pair<std::string, std::string>> out;
        for (std::size_t b = 0; b < bases.size(); ++b) {
            if (bases[b].composed != bases[b].parts) out.emplace_back(bases[b].composed, bases[b].parts);
            for (std::size_t t = 0; t < tones.size(); ++t) out.emplace_back(toned[b][t], std::string(bases[b].parts) + std::string(tones[t]));
        }
        return out;
    }();
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        bool replaced = false;
        if (static_cast<unsigned char>(text[i]) >= 0x80) {
            for (const auto& [composed, parts] : letters) {
                if (!text.substr(i).starts_with(composed)) continue;
                out += parts;
                i += composed.size();
                replaced = true;
                break;
            }
        }
        if (!replaced) out += text[i++];
    }
    return out;
}

// What a Markdown round trip must keep: kind, label and text of every node, and the tables, with their places.
std::vector<std::string> nodes_of(const Document& document) {
    std::vector<std::string> out;
    model::for_each_node(document, [&](const Node& node, const model::Place& place) {
        out.push_back(place.pointer + " " + std::string(model::name(node.kind)) + " " + node.label + " " + node.text);
        if (node.kind == NodeKind::table) out.push_back(shown(node.table));
    });
    return out;
}

}  // namespace

TEST_CASE("nothing is lost and nothing is made up", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        INFO(input.name);
        CHECK(conservation_fault(input.text, *conversion) == "");
    }
}

TEST_CASE("every row has as many cells as its table has columns", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        model::for_each_node(conversion->document, [&](const Node& node, const model::Place& place) {
            for (const auto& row : node.table.rows) {
                INFO(input.name << " " << place.pointer);
                CHECK(row.cells.size() == node.table.columns.size());
            }
        });
    }
}

TEST_CASE("every diagnostic points to something", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        const JsonText json(json_of(*conversion));
        for (const auto& diagnostic : conversion->diagnostics) {
            INFO(input.name << ": " << diagnostic.finding->name << " at " << diagnostic.at);
            CHECK(json.has(diagnostic.at));
        }
    }
}

TEST_CASE("a row that was moved and then joined to the one above is pointed to", "[property][!shouldfail]") {
    const auto conversion = convert_text("TT\t\tú\n\t\t.\nnn\t\tn");
    const JsonText json(json_of(conversion));
    for (const auto& diagnostic : conversion.diagnostics) CHECK(json.has(diagnostic.at));
}

TEST_CASE("the ids of the sections of one list are unique", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        std::vector<std::string> ids;
        model::for_each_node(conversion->document, [&](const Node& node, const model::Place& place) {
            if (node.kind != NodeKind::section) return;
            const auto list = place.pointer.substr(0, place.pointer.rfind("/sections/"));
            if (place.appendix == nullptr && place.pointer.find("/sections/") != std::string::npos) ids.push_back(list + " " + node.id);
        });
        const auto all = ids.size();
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        INFO(input.name);
        CHECK(ids.size() == all);
    }
}

TEST_CASE("the same bytes give the same output in every format", "[property]") {
    for (const auto& name : sample_names()) {
        const auto text = sample(name);
        for (const auto& writer : writers()) {
            INFO(name << " as " << writer.name);
            CHECK(writer.write(convert_text(text), {}) == writer.write(convert_text(text), {}));
        }
    }
}

TEST_CASE("composed and decomposed text give the same document", "[property]") {
    for (const auto& name : sample_names()) {
        const auto text = sample(name);
        const auto apart = decomposed(text);
        INFO(name);
        REQUIRE(apart != text);
        CHECK(content_of(convert_text(apart)) == content_of(convert_text(text)));
    }
}

TEST_CASE("blank lines at the end change nothing", "[property]") {
    for (const auto& name : sample_names()) {
        const auto text = sample(name);
        INFO(name);
        CHECK(content_of(convert_text(text + "\n\n \t\n\n")) == content_of(convert_text(text)));
    }
}

TEST_CASE("line ends of any kind give the same document", "[property]") {
    for (const auto& name : sample_names()) {
        const auto text = sample(name);
        if (text.find('\f') != std::string::npos) continue;
        std::string windows;
        std::string classic;
        for (const char c : text) {
            windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
            classic += c == '\n' ? '\r' : c;
        }
        INFO(name);
        CHECK(content_of(convert_text(windows)) == content_of(convert_text(text)));
        CHECK(content_of(convert_text(classic)) == content_of(convert_text(text)));
    }
}

TEST_CASE("Markdown read again gives the same sections and tables", "[property]") {
    for (const auto& name : sample_names()) {
        const auto first = convert_text(sample(name));
        const auto markdown = output::write_markdown(first, {});
        const auto second = convert_text(markdown);
        INFO(name);
        CHECK(nodes_of(second.document) == nodes_of(first.document));
        CHECK(second.document.header.title == first.document.header.title);
        CHECK(second.document.recipients == first.document.recipients);
        CHECK(second.document.filing == first.document.filing);
        CHECK(output::write_markdown(second, {}) == markdown);
    }
}
