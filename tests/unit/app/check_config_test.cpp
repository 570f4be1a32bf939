#include "app/check_config.h"

#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::test;
using app::Configurations;

TEST_CASE("the nearest configuration above a document holds for it", "[app]") {
    const TemporaryDirectory directory;
    std::filesystem::create_directories(directory.path() / "a" / "b");
    std::filesystem::create_directories(directory.path() / "c");
    write(directory.file("kehoach.json"), R"({"stage": "final"})");
    write(directory.path() / "a" / "kehoach.json", R"({"electronic": true})");
    const app::CheckSettings settings;
    Configurations configurations(settings);
    const auto* near = configurations.of((directory.path() / "a" / "b" / "plan.txt").string());
    REQUIRE(near != nullptr);
    CHECK(near->check.electronic);
    CHECK_FALSE(near->stage.has_value());
    const auto* far = configurations.of((directory.path() / "c" / "plan.txt").string());
    REQUIRE(far != nullptr);
    CHECK(far->stage == Stage::final);
    CHECK(configurations.of((directory.path() / "a" / "other.txt").string()) == near);
}

TEST_CASE("a configuration is named, or none is wanted", "[app]") {
    const TemporaryDirectory directory;
    write(directory.file("kehoach.json"), "{");
    write(directory.file("other.json"), R"({"stage": "final"})");
    app::CheckSettings settings;
    settings.config = directory.file("other.json");
    Configurations named(settings);
    REQUIRE(named.of(directory.file("plan.txt")) != nullptr);
    CHECK(named.of("-")->stage == Stage::final);
    settings.config.clear();
    settings.no_config = true;
    Configurations none(settings);
    REQUIRE(none.of(directory.file("plan.txt")) != nullptr);
    CHECK_FALSE(none.of(directory.file("plan.txt"))->stage.has_value());
}

TEST_CASE("a broken configuration is named with its fault", "[app]") {
    const TemporaryDirectory directory;
    write(directory.file("kehoach.json"), "{");
    app::CheckSettings settings;
    Configurations configurations(settings);
    CHECK(configurations.of(directory.file("plan.txt")) == nullptr);
    REQUIRE(configurations.error().has_value());
    CHECK(configurations.error()->path.ends_with("kehoach.json"));
    CHECK(configurations.error()->error.code == ErrorCode::json_broken);
    settings.config = directory.file("missing.json");
    Configurations missing(settings);
    CHECK(missing.of("-") == nullptr);
    CHECK(missing.error()->error.code == ErrorCode::file_missing);
}
