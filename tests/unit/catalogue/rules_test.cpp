#include "catalogue/rules.h"

#include <set>
#include <string>

#include "support/catch.h"
#include "support/files.h"
#include "support/mutations.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

// The places in a message, as their digits.
std::set<char> places(std::string_view message) {
    std::set<char> out;
    for (std::size_t i = 0; i + 2 < message.size(); ++i) {
        if (message[i] == '{' && message[i + 2] == '}') out.insert(message[i + 1]);
    }
    return out;
}

void check_arguments(const Conversion& conversion) {
    for (const auto& diagnostic : conversion.diagnostics) {
        INFO(diagnostic.name());
        // As many arguments as places: none is missing, none is given in vain.
        CHECK(diagnostic.arguments.size() == places(diagnostic.finding->english).size());
        for (const auto language : {Language::vietnamese, Language::english}) CHECK(message(diagnostic, language).find('{') == std::string::npos);
    }
}

}  // namespace

TEST_CASE("names are unique and kebab-case", "[catalogue]") {
    std::set<std::string_view> names;
    for (const auto& rule : catalogue::rules()) {
        INFO(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK_FALSE(rule.name.empty());
        CHECK(rule.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK(rule.name.front() != '-');
        CHECK(rule.name.back() != '-');
        CHECK(rule.name.find("--") == std::string_view::npos);
        // A name says which: a rule, or a category.
        CHECK_FALSE(catalogue::category_named(rule.name).has_value());
        CHECK_FALSE(rule.findings.empty());
        std::set<std::string_view> variants;
        for (const auto& finding : rule.findings) CHECK(variants.insert(finding.variant).second);
    }
}

TEST_CASE("every finding has a sentence in both languages with the same places", "[catalogue]") {
    for (const auto& rule : catalogue::rules()) {
        for (const auto& finding : rule.findings) {
            INFO(rule.name << "/" << finding.variant);
            CHECK(finding.rule == &rule);
            CHECK_FALSE(finding.vietnamese.empty());
            CHECK_FALSE(finding.english.empty());
            CHECK(finding.vietnamese != finding.english);
            CHECK(places(finding.vietnamese) == places(finding.english));
            char next = '0';
            for (const char place : places(finding.english)) CHECK(place == next++);
            CHECK(finding.draft <= finding.final);
        }
    }
}

TEST_CASE("a finding is found by its name", "[catalogue]") {
    CHECK(catalogue::finding("number-blank").rule->name == "number-blank");
    CHECK(catalogue::finding("component-missing/tieu-ngu").variant == "tieu-ngu");
    CHECK(catalogue::rule_named("no-such-rule") == nullptr);
    CHECK(catalogue::category_named("draft-residue") == Category::draft_residue);
    CHECK(name(Severity::info) == "info");
    CHECK(name(Severity::warning) == "warning");
    CHECK(name(Severity::error) == "error");
}

TEST_CASE("what was inferred is one level less severe", "[catalogue]") {
    Diagnostic diagnostic{&catalogue::finding("component-missing/organ"), {}, {}, {}};
    CHECK(severity(diagnostic) == Severity::error);
    diagnostic.inferred = true;
    CHECK(severity(diagnostic) == Severity::warning);
    diagnostic.finding = &catalogue::finding("end-mark/missing");
    CHECK(severity(diagnostic) == Severity::info);
}

TEST_CASE("every place of a message is filled wherever it is reported", "[catalogue]") {
    for (const auto& name : test::sample_names()) check_arguments(test::convert_text(test::sample(name)));
    for (const auto& made : test::mutations(130)) {
        if (const auto conversion = convert(made.text, "text", std::nullopt)) check_arguments(*conversion);
    }
}

TEST_CASE("messages are in the language asked for", "[catalogue]") {
    const Diagnostic diagnostic{&catalogue::finding("number-blank"), {"Số: /KH-SYT"}, "/header/number", {}};
    CHECK(message(diagnostic, Language::vietnamese) == "văn bản chưa có số: «Số: /KH-SYT»");
    CHECK(message(diagnostic, Language::english) == "the document has no number yet: 'Số: /KH-SYT'");
}

TEST_CASE("a name given by mistake is told from others", "[catalogue]") {
    CHECK(nearest_name("number-blank") == "number-blank");
    CHECK(nearest_name("numbr-blank") == "number-blank");
    CHECK(nearest_name("number_blank") == "number-blank");
    CHECK(nearest_name("heade") == "header");
    CHECK(nearest_name("zzz").empty());
    CHECK(nearest_name("").empty());
    CHECK(nearest_name(std::string(100000, 'a')).empty());
    const std::vector<std::string_view> names = {"recipients-luu", "recipients-end", "title"};
    CHECK(nearest_name("luu", names) == "recipients-luu");
    CHECK(nearest_name("recipients", names).empty());
}
