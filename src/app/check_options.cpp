#include "app/check_options.h"

#include <cstdio>
#include <ctime>
#include <vector>

#include "catalogue/errors.h"
#include "catalogue/phrases.h"
#include "catalogue/rules.h"
#include "worklist/days.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

// The day of the system, which rules need that say whether something is over.
std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (::localtime_r(&now, &local) == nullptr) return {};
    char day[11];
    return std::strftime(day, sizeof day, "%Y-%m-%d", &local) == 10 ? std::string(day) : std::string();
}

}  // namespace

void say(const std::string& sentence) { std::fputs(("kehoach: " + sentence + "\n").c_str(), stderr); }

ExitCode refuse(const FileError& fault, Language language) {
    fail(fault.error, fault.path, language);
    return ExitCode::usage;
}

bool rule_names_exist(const std::string& option, const std::vector<std::string>& names, Language language) {
    for (const auto& given : names) {
        if (catalogue::rule_named(given) != nullptr || catalogue::category_named(given)) continue;
        const auto near = catalogue::nearest_name(given);
        const std::vector<std::string> arguments = {option, catalogue::printable(given), std::string(near)};
        say(catalogue::phrase(near.empty() ? Phrase::rule_unknown : Phrase::rule_unknown_near, language, arguments));
        return false;
    }
    return true;
}

std::optional<CheckOptions> common_options(const CheckSettings& settings) {
    const Language language = settings.input.language;
    if (!rule_names_exist("--select: ", settings.options.select, language)) return std::nullopt;
    if (!rule_names_exist("--ignore: ", settings.options.ignore, language)) return std::nullopt;
    CheckOptions options = settings.options;
    options.reading = settings.input.reading;
    options.format = settings.input.from;
    options.today = today();
    if (settings.as_of) {
        const auto stretch = worklist::stretch_of(*settings.as_of);
        if (!stretch || stretch->first != stretch->last) {
            say(catalogue::phrase(Phrase::not_a_day, language, {"--as-of", catalogue::printable(*settings.as_of)}));
            return std::nullopt;
        }
        options.today = stretch->first;
    }
    return options;
}

CheckOptions options_for(const CheckOptions& common, const CheckSettings& settings, const json::ConfigFile& config) {
    CheckOptions options = common;
    options.config = config.check;
    options.stage = settings.stage.value_or(config.stage.value_or(Stage::draft));
    return options;
}

}  // namespace kehoach::app
