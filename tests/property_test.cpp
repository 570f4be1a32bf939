// What holds for every input: for the samples, and for texts that a fixed generator makes of them.

#include "kehoach/kehoach.h"

#include <algorithm>
#include <utility>

#include "json/document_json.h"
#include "model/names.h"
#include "model/walk.h"
#include "output/writers.h"
#include "support/catch.h"
#include "support/conservation.h"
#include "support/decomposed.h"
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

// The tasks without their spans, which are other lines in another text.
std::vector<std::string> tasks_of(const Conversion& conversion) {
    const JsonText json(json_of(conversion));
    std::vector<std::string> out;
    for (std::size_t i = 0; i < conversion.tasks.size(); ++i) out.push_back(json.at("/tasks/" + std::to_string(i)));
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
            INFO(input.name << ": " << name_of(diagnostic) << " at " << diagnostic.at);
            CHECK(json.has(diagnostic.at));
        }
    }
}

TEST_CASE("every citation stands in the text that it points to", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        const JsonText json(json_of(*conversion));
        for (const auto& citation : conversion->citations) {
            INFO(input.name << ": " << citation.raw << " at " << citation.at);
            // A string, or the text of a node, a reference line or a column.
            std::string place = citation.at;
            for (const std::string_view field : {"/text", "/raw", "/header"}) {
                if (json.has(citation.at + std::string(field))) place = citation.at + std::string(field);
            }
            REQUIRE(json.has(place));
            const std::string text = json.at(place);
            CHECK(text.find(JsonText::quoted(citation.raw)) != std::string::npos);
        }
    }
}

TEST_CASE("every task stands in the row or clause that it points to", "[property]") {
    for (const auto& input : inputs()) {
        const auto conversion = converted(input.text);
        if (!conversion) continue;
        const JsonText json(json_of(*conversion));
        for (const auto& task : conversion->tasks) {
            INFO(input.name << " at " << task.at);
            REQUIRE(json.has(task.at));
            if (task.table) CHECK(task.at == *task.table + "/rows/" + std::to_string(*task.row));
            // A cell that is merged down stands above, so that the whole table or clause is looked at.
            const std::string place = json.at(task.table ? *task.table : task.at);
            const auto stands = [&](const std::optional<std::string>& words) {
                return !words || place.find(JsonText::quoted(*words)) != std::string::npos;
            };
            CHECK(stands(task.deadline ? std::optional(task.deadline->raw) : std::nullopt));
            if (task.table) {
                for (const auto* list : {&task.outputs, &task.lead, &task.coordinating}) {
                    // Items may be joined from wrapped lines; their first word is not.
                    for (const auto& item : *list) CHECK(stands(item.substr(0, item.find(' '))));
                }
            }
            if (task.deadline) {
                REQUIRE_FALSE(task.deadline->items.empty());
                for (const auto& item : task.deadline->items) {
                    CHECK(item.start.has_value() == item.end.has_value());
                    CHECK((!item.start || *item.start <= *item.end));
                    CHECK_FALSE((item.inferred_year && !item.start));
                    CHECK((item.every.has_value() || !item.rrule));
                }
            }
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
            CHECK(*writer.write(convert_text(text), {}) == *writer.write(convert_text(text), {}));
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

TEST_CASE("Markdown read again gives the same sections, tables and tasks", "[property]") {
    for (const auto& name : sample_names()) {
        const auto first = convert_text(sample(name));
        const auto markdown = output::write_markdown(first, {});
        const auto second = convert_text(markdown);
        INFO(name);
        CHECK(nodes_of(second.document) == nodes_of(first.document));
        CHECK(second.document.header.title == first.document.header.title);
        CHECK(second.document.recipients == first.document.recipients);
        CHECK(second.document.filing == first.document.filing);
        CHECK(tasks_of(second) == tasks_of(first));
        CHECK(output::write_markdown(second, {}) == markdown);
    }
}
