#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "app/commands.h"
#include "app/terminal.h"
#include "catalogue/rules.h"
#include "json/check_json.h"
#include "output/rule_layouts.h"

namespace kehoach::app {

ExitCode run_rules(const RulesSettings& settings) {
    InputSettings output;
    output.language = settings.language;
    std::vector<Rule> wanted;
    const auto in = [&](const Rule& rule) {
        return settings.categories.empty() ||
               std::find(settings.categories.begin(), settings.categories.end(), name(rule.category)) != settings.categories.end();
    };
    std::copy_if(rules().begin(), rules().end(), std::back_inserter(wanted), in);
    switch (settings.layout) {
        case RulesLayout::table: {
            const Terminal shown = terminal(false);
            return write_output(output::rules_table(wanted, {shown.width, shown.colour}, settings.language), output);
        }
        case RulesLayout::json: return write_output(json::to_json(wanted, settings.language), output);
        case RulesLayout::markdown: return write_output(output::rules_markdown(wanted, settings.language), output);
    }
    return ExitCode::usage;
}

ExitCode run_explain(const std::string& given, Language language) {
    InputSettings output;
    output.language = language;
    const Terminal shown = terminal(false);
    const output::CheckLook look{shown.width, shown.colour};
    if (const Rule* rule = catalogue::rule_named(given)) return write_output(output::rule_page(*rule, look, language), output);
    if (!rule_names_exist("", {given}, language)) return ExitCode::usage;
    // The name of a category: its rules.
    return run_rules({language, {given}, RulesLayout::table});
}

}  // namespace kehoach::app
