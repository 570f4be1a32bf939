#include "json/config_json.h"

#include "support/catch.h"

using namespace kehoach;
using json::baseline_of;
using json::config_of;

namespace {

Error error_of(std::string_view text) {
    const auto config = config_of(text);
    REQUIRE_FALSE(config.has_value());
    return config.error();
}

}  // namespace

TEST_CASE("a configuration sets what it names", "[json]") {
    const auto config = config_of(R"({
        "$schema": "config.schema.json",
        "stage": "final",
        "rules": {"number-blank": "off", "header": "warning"},
        "organs": {"SKHCN": "Sở Khoa học và Công nghệ"},
        "units": ["Văn phòng Sở"],
        "style": {"dash": "en", "tone": "new", "letter_i": "y"},
        "electronic": true,
        "appendices_apart": true
    })");
    REQUIRE(config.has_value());
    CHECK(config->stage == Stage::final);
    const auto& check = config->check;
    CHECK(check.rules.at("number-blank") == std::nullopt);
    CHECK(check.rules.at("header") == Severity::warning);
    REQUIRE(check.organs.size() == 1);
    CHECK(check.organs[0].abbreviation == "SKHCN");
    CHECK(check.organs[0].name == "Sở Khoa học và Công nghệ");
    CHECK(check.units == std::vector<std::string>{"Văn phòng Sở"});
    CHECK(check.style.en_dash);
    CHECK(check.style.tone == ToneStyle::new_style);
    CHECK(check.style.letter_for_i == LetterForI::y);
    CHECK(check.electronic);
    CHECK(check.appendices_apart);
}

TEST_CASE("an empty configuration changes nothing", "[json]") {
    const auto config = config_of("\xEF\xBB\xBF{}");
    REQUIRE(config.has_value());
    CHECK_FALSE(config->stage.has_value());
    CHECK(config->check.rules.empty());
    CHECK_FALSE(config->check.electronic);
}

TEST_CASE("broken JSON is named with its line and column", "[json]") {
    const auto error = error_of("{\n  \"stage\": \"Sở\" x\n}\n");
    CHECK(error.code == ErrorCode::json_broken);
    CHECK(error.arguments == std::vector<std::string>{"2", "17"});
    CHECK(error_of("").arguments == std::vector<std::string>{"1", "1"});
    CHECK(error_of("{\"stage\": \"\xFF\"}").code == ErrorCode::json_broken);
}

TEST_CASE("what a configuration has wrong is named with its key", "[json]") {
    auto error = error_of(R"({"style": {"dashes": "en"}})");
    CHECK(error.code == ErrorCode::config_key_unknown);
    CHECK(error.arguments.front() == "style.dashes");
    error = error_of(R"({"rules": {"number-blank": "fatal"}})");
    CHECK(error.code == ErrorCode::config_value_wrong);
    CHECK(error.arguments == std::vector<std::string>{"rules.number-blank", R"("off", "info", "warning", "error")"});
    error = error_of(R"({"rules": {"numbr-blank": "off"}})");
    CHECK(error.code == ErrorCode::config_rule_unknown_near);
    CHECK(error.arguments == std::vector<std::string>{"rules.numbr-blank", "number-blank"});
    CHECK(error_of(R"({"rules": {"xyzzy": "off"}})").code == ErrorCode::config_rule_unknown);
}

TEST_CASE("a baseline is read as it was written, and sorted", "[json]") {
    json::Baseline baseline;
    baseline["b.txt"] = {{"00000000000000b2", "title-line", "hai"}, {"00000000000000b1", "number-blank", "một"}};
    baseline["a.txt"] = {{"00000000000000a1", "number-blank", "\"một\""}};
    const std::string text = json::to_json(baseline);
    const auto again = baseline_of(text);
    REQUIRE(again.has_value());
    CHECK(again->size() == 2);
    CHECK(again->at("b.txt").front().rule == "number-blank");
    CHECK(again->at("a.txt").front().message == "\"một\"");
    CHECK(json::to_json(*again) == text);
    CHECK(text.find("a.txt") < text.find("b.txt"));
}

TEST_CASE("what is no baseline is refused", "[json]") {
    CHECK(baseline_of("{").error().code == ErrorCode::json_broken);
    for (const char* other : {"[]", "{}", R"({"baseline_version": 1, "files": {}})", R"({"baseline_version": "1.0", "files": []})",
                              R"({"baseline_version": "1.0", "files": {"a": {}}})", R"({"baseline_version": "1.0", "files": {"a": [1]}})",
                              R"({"baseline_version": "1.0", "files": {"a": [{"rule": "b"}]}})"}) {
        INFO(other);
        const auto baseline = baseline_of(other);
        REQUIRE_FALSE(baseline.has_value());
        CHECK(baseline.error().code == ErrorCode::baseline_wrong);
    }
}
