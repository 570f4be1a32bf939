// Each sample typed again in Word: the reader of Word documents must give what the reader of text gives.

#include "support/docx_twin.h"
#include <algorithm>

#include "output/writers.h"
#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/files.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::vector<std::string> head_of(const Header& header) {
    std::vector<std::string> out;
    if (header.issuer) out.push_back(header.issuer->parent.value_or("-") + " / " + header.issuer->name.value_or("-"));
    out.push_back(header.state_title.value_or("-"));
    out.push_back(header.motto.value_or("-"));
    out.push_back(header.number ? header.number->raw : "-");
    out.push_back(header.place.value_or("-"));
    out.push_back(header.date ? header.date->raw : "-");
    out.push_back(header.type ? header.type->name : "-");
    out.push_back(header.title.value_or("-"));
    out.insert(out.end(), header.marks.begin(), header.marks.end());
    return out;
}

std::vector<std::string> signatures_of(const Document& document) {
    std::vector<std::string> out;
    for (const auto& signature : document.signatures) {
        for (const auto& capacity : signature.capacities) out.push_back(capacity.of);
        out.push_back(signature.position.value_or("-") + ": " + signature.name.value_or("-"));
    }
    return out;
}

// Compares element by element, so that a failure shows the first that differs.
void check_same(const std::vector<std::string>& typed, const std::vector<std::string>& expected) {
    const auto [a, b] = std::mismatch(typed.begin(), typed.end(), expected.begin(), expected.end());
    CHECK((a == typed.end() ? "the end" : *a) == (b == expected.end() ? "the end" : *b));
}

void check_twin(const Document& typed, const Document& expected) {
    check_same(head_of(typed.header), head_of(expected.header));
    check_same(nodes_of(typed), nodes_of(expected));
    check_same(typed.addressees, expected.addressees);
    check_same(typed.legal_bases, expected.legal_bases);
    check_same(typed.recipients, expected.recipients);
    check_same(typed.filing, expected.filing);
    check_same(signatures_of(typed), signatures_of(expected));
    REQUIRE(typed.appendices.size() == expected.appendices.size());
    for (std::size_t a = 0; a < typed.appendices.size(); ++a) {
        CHECK(typed.appendices[a].label == expected.appendices[a].label);
        CHECK(typed.appendices[a].title == expected.appendices[a].title);
    }
    REQUIRE(typed.attachments.size() == expected.attachments.size());
    for (std::size_t a = 0; a < typed.attachments.size(); ++a) check_twin(typed.attachments[a], expected.attachments[a]);
}

void check_twins(const TwinOptions& options) {
    for (const auto& name : sample_names()) {
        INFO(name);
        const auto expected = convert_text(sample(name));
        const auto typed = convert(docx_twin(expected.document, options), "auto", std::nullopt);
        REQUIRE(typed.has_value());
        CHECK(typed->source.format == "docx");
        check_twin(typed->document, expected.document);
    }
}

}  // namespace

TEST_CASE("a sample typed in Word gives the same document", "[docx_twin]") { check_twins({}); }

TEST_CASE("a sample numbered by Word gives the same document", "[docx_twin]") {
    TwinOptions options;
    options.automatic = true;
    check_twins(options);
}

TEST_CASE("a sample without a table for its head gives the same document", "[docx_twin]") {
    TwinOptions options;
    options.head_as_table = false;
    check_twins(options);
}

TEST_CASE("a sample typed with separate marks gives the same document", "[docx_twin]") {
    TwinOptions options;
    options.decomposed = true;
    options.automatic = true;
    check_twins(options);
}

TEST_CASE("Markdown of a Word document read again gives the same sections and tables", "[docx_twin]") {
    for (const auto& input : sample_inputs()) {
        if (!input.ends_with(".docx")) continue;
        INFO(input);
        const auto first = convert(read(source_dir() / input), "auto", std::nullopt);
        REQUIRE(first.has_value());
        const auto markdown = output::write_markdown(*first, {});
        const auto second = convert_text(markdown);
        check_twin(second.document, first->document);
        CHECK(second.document.notes.size() == first->document.notes.size());
        CHECK(output::write_markdown(second, {}) == markdown);
    }
}
