#include "json/config_json.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "catalogue/rules.h"
#include "json/values.h"

namespace kehoach::json {
namespace {

// Where in a text the parser stopped, which counts the bytes that it has read.
Error broken_at(std::string_view text, std::size_t read) {
    const auto before = text.substr(0, std::min(read == 0 ? 0 : read - 1, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto start = before.rfind('\n');
    const auto in_line = before.substr(start == std::string_view::npos ? 0 : start + 1);
    const auto column = std::count_if(in_line.begin(), in_line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) + 1;
    return {ErrorCode::json_broken, {std::to_string(line), std::to_string(column)}};
}

Result<Json> parsed(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return broken_at(text, error.byte);
    }
}

std::optional<std::string_view> text_in(const Json& json) {
    const auto* text = json.get_ptr<const std::string*>();
    return text == nullptr ? std::nullopt : std::optional<std::string_view>(*text);
}

// Reads the object of a configuration key by key and keeps the first fault.
class ConfigReader {
public:
    Result<ConfigFile> read(const Json& json) {
        if (!json.is_object()) return wrong("kehoach.json", R"({"stage": "final", ...})");
        for (const auto& [key, value] : json.items()) {
            read_key(key, value);
            if (fault_) return *std::move(fault_);
        }
        return std::move(out_);
    }

private:
    void read_key(const std::string& key, const Json& value) {
        if (key == "$schema") {
            if (!value.is_string()) fault_ = wrong(key, R"("...")");
        } else if (key == "stage") {
            out_.stage = choice<Stage>(key, value, {{"draft", Stage::draft}, {"final", Stage::final}});
        } else if (key == "rules") {
            read_rules(value);
        } else if (key == "organs") {
            read_organs(value);
        } else if (key == "units") {
            read_units(value);
        } else if (key == "style") {
            read_style(value);
        } else if (key == "electronic") {
            read_flag(key, value, out_.check.electronic);
        } else if (key == "appendices_apart") {
            read_flag(key, value, out_.check.appendices_apart);
        } else {
            fault_ = Error{ErrorCode::config_key_unknown, {key, "$schema, stage, rules, organs, units, style, electronic, appendices_apart"}};
        }
    }

    void read_rules(const Json& json) {
        if (!json.is_object()) {
            fault_ = wrong("rules", R"({"number-blank": "warning", ...})");
            return;
        }
        for (const auto& [name, value] : json.items()) {
            const std::string key = "rules." + name;
            if (catalogue::rule_named(name) == nullptr && !catalogue::category_named(name)) {
                const auto near = catalogue::nearest_name(name);
                fault_ = near.empty() ? Error{ErrorCode::config_rule_unknown, {key}}
                                      : Error{ErrorCode::config_rule_unknown_near, {key, std::string(near)}};
                return;
            }
            const auto setting = choice<std::optional<Severity>>(
                key, value, {{"off", std::nullopt}, {"info", Severity::info}, {"warning", Severity::warning}, {"error", Severity::error}});
            if (!setting) return;
            out_.check.rules[name] = *setting;
        }
    }

    void read_organs(const Json& json) {
        constexpr const char* form = R"({"SKHCN": "Sở Khoa học và Công nghệ", ...})";
        if (!json.is_object()) {
            fault_ = wrong("organs", form);
            return;
        }
        for (const auto& [abbreviation, value] : json.items()) {
            const auto name = text_in(value);
            if (!name || name->empty() || abbreviation.empty()) {
                fault_ = wrong("organs." + abbreviation, R"("Sở Khoa học và Công nghệ")");
                return;
            }
            out_.check.organs.push_back({abbreviation, std::string(*name)});
        }
    }

    void read_units(const Json& json) {
        const bool list = json.is_array() && std::all_of(json.begin(), json.end(), [](const Json& unit) { return unit.is_string(); });
        if (!list) {
            fault_ = wrong("units", R"(["Văn phòng Sở", ...])");
            return;
        }
        for (const auto& unit : json) out_.check.units.emplace_back(*text_in(unit));
    }

    void read_style(const Json& json) {
        if (!json.is_object()) {
            fault_ = wrong("style", R"({"dash": "hyphen", "tone": "old", "letter_i": "i"})");
            return;
        }
        HouseStyle& style = out_.check.style;
        for (const auto& [key, value] : json.items()) {
            const std::string path = "style." + key;
            if (key == "dash") {
                style.en_dash = choice<bool>(path, value, {{"hyphen", false}, {"en", true}}).value_or(false);
            } else if (key == "tone") {
                style.tone = choice<ToneStyle>(path, value, {{"old", ToneStyle::old_style}, {"new", ToneStyle::new_style}}).value_or(ToneStyle::keep);
            } else if (key == "letter_i") {
                style.letter_for_i = choice<LetterForI>(path, value, {{"i", LetterForI::i}, {"y", LetterForI::y}}).value_or(LetterForI::keep);
            } else {
                fault_ = Error{ErrorCode::config_key_unknown, {path, "dash, tone, letter_i"}};
            }
            if (fault_) return;
        }
    }

    void read_flag(const std::string& key, const Json& value, bool& flag) {
        if (value.is_boolean()) {
            flag = value.get<bool>();
        } else {
            fault_ = wrong(key, "true, false");
        }
    }

    template <class Value>
    std::optional<Value> choice(const std::string& key, const Json& json, const std::vector<std::pair<std::string_view, Value>>& choices) {
        const auto given = text_in(json);
        std::string names;
        for (const auto& [name, value] : choices) {
            if (given == name) return value;
            names += names.empty() ? "\"" : ", \"";
            names += std::string(name) + "\"";
        }
        fault_ = wrong(key, names);
        return std::nullopt;
    }

    static Error wrong(const std::string& key, std::string form) { return {ErrorCode::config_value_wrong, {key, std::move(form)}}; }

    ConfigFile out_;
    std::optional<Error> fault_;
};

constexpr const char* baseline_version = "1.0";

}  // namespace

Result<ConfigFile> config_of(std::string_view text) {
    const auto json = parsed(text);
    if (!json) return json.error();
    return ConfigReader().read(*json);
}

Result<Baseline> baseline_of(std::string_view text) {
    const auto json = parsed(text);
    if (!json) return json.error();
    const Error wrong{ErrorCode::baseline_wrong, {}};
    if (!json->is_object() || !json->contains("baseline_version") || !json->contains("files")) return wrong;
    const Json& files = json->at("files");
    if (text_in(json->at("baseline_version")) != baseline_version || !files.is_object()) return wrong;
    Baseline out;
    for (const auto& [path, problems] : files.items()) {
        if (!problems.is_array()) return wrong;
        auto& entries = out[path];
        for (const auto& problem : problems) {
            const auto member = [&](const char* key) {
                const auto found = problem.is_object() ? problem.find(key) : problem.end();
                return found == problem.end() ? std::nullopt : text_in(*found);
            };
            const auto fingerprint = member("fingerprint");
            if (!fingerprint) return wrong;
            entries.push_back({std::string(*fingerprint), std::string(member("rule").value_or("")), std::string(member("message").value_or(""))});
        }
    }
    return out;
}

std::string to_json(Baseline baseline) {
    Json files = Json::object();
    for (auto& [path, entries] : baseline) {
        std::sort(entries.begin(), entries.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
            return std::tie(a.rule, a.message, a.fingerprint) < std::tie(b.rule, b.message, b.fingerprint);
        });
        Json list = Json::array();
        for (const auto& entry : entries) list.push_back({{"rule", entry.rule}, {"message", entry.message}, {"fingerprint", entry.fingerprint}});
        files[path] = std::move(list);
    }
    return written(Json{{"baseline_version", baseline_version}, {"files", std::move(files)}});
}

}  // namespace kehoach::json
