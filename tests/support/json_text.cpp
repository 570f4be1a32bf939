#include "support/json_text.h"

#include <fstream>
#include <map>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace kehoach::test {
namespace {

// By the name of a schema in schemas/, or of a file in tests/data.
const valijson::Schema& schema_of(const std::string& name) {
    static std::map<std::string, std::unique_ptr<const valijson::Schema>> schemas;
    auto& schema = schemas[name];
    if (!schema) {
        const bool of_others = name.ends_with(".json");
        std::ifstream file(of_others ? KEHOACH_SOURCE_DIR "/tests/data/" + name : KEHOACH_SOURCE_DIR "/schemas/" + name + ".schema.json");
        const auto json = nlohmann::json::parse(file);
        auto out = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser(of_others ? valijson::SchemaParser::kDraft4 : valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *out);
        schema = std::move(out);
    }
    return *schema;
}

}  // namespace

struct JsonText::Value {
    nlohmann::ordered_json ordered;
    nlohmann::json plain;
};

JsonText::JsonText(std::string_view text) : value_(new Value{nlohmann::ordered_json::parse(text), nlohmann::json::parse(text)}) {}

JsonText::~JsonText() = default;

bool JsonText::has(const std::string& pointer) const {
    try {
        return value_->plain.contains(nlohmann::json::json_pointer(pointer));
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

std::string JsonText::at(const std::string& pointer) const { return value_->ordered.at(nlohmann::ordered_json::json_pointer(pointer)).dump(); }

std::string JsonText::quoted(std::string_view text) {
    const std::string whole = nlohmann::json(std::string(text)).dump();
    return whole.substr(1, whole.size() - 2);
}

std::string JsonText::dumped(bool compact) const { return value_->ordered.dump(compact ? -1 : 2); }

std::string JsonText::replaced(std::string_view bytes) {
    return nlohmann::json(std::string(bytes)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> JsonText::keys(const std::string& pointer) const {
    std::vector<std::string> out;
    for (const auto& item : value_->ordered.at(nlohmann::ordered_json::json_pointer(pointer)).items()) out.push_back(item.key());
    return out;
}

std::string JsonText::without(const std::string& key) const {
    auto copy = value_->ordered;
    copy.erase(key);
    return copy.dump();
}

std::vector<std::string> JsonText::schema_violations(const std::string& schema) const {
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(value_->plain);
    std::vector<std::string> out;
    if (validator.validate(schema_of(schema), target, &results)) return out;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string sentence;
        for (const auto& step : error.context) sentence += step;
        out.push_back(sentence + ": " + error.description);
    }
    return out;
}

}  // namespace kehoach::test
