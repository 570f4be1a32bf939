#include "json/journal_json.h"

#include <cstddef>

#include "json/values.h"

namespace kehoach::json {
namespace {

constexpr std::uint64_t format = 1;

std::string written_in_line(const Json& json) { return json.dump() + '\n'; }

Json parsed(std::string_view line) { return Json::parse(line, nullptr, false); }

// Bytes that are UTF-8 as a text, others as an object with their digits: JSON has only the first.
Json bytes_json(const std::string& bytes) {
    Json out = bytes;
    try {
        static_cast<void>(out.dump());
        return out;
    } catch (const Json::type_error&) {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string hex;
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            hex += digits[byte >> 4U];
            hex += digits[byte & 0xFU];
        }
        return Json{{"hex", hex}};
    }
}

const std::string* text_in(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? nullptr : found->get_ptr<const std::string*>();
}

std::optional<std::string> bytes_of(const Json& json) {
    if (const auto* text = json.get_ptr<const std::string*>()) return *text;
    const auto* hex = json.is_object() ? text_in(json, "hex") : nullptr;
    if (hex == nullptr || hex->size() % 2 != 0) return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < hex->size(); i += 2) {
        const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
        const int high = digit((*hex)[i]);
        const int low = digit((*hex)[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        out += static_cast<char>(16 * high + low);
    }
    return out;
}

std::optional<JournalOutput> output_of(const Json& json) {
    if (!json.is_array() || json.size() != 2) return std::nullopt;
    const auto path = bytes_of(json[0]);
    const auto* size = json[1].get_ptr<const std::uint64_t*>();
    if (!path || size == nullptr) return std::nullopt;
    return JournalOutput{*path, *size};
}

std::optional<JournalFinding> finding_of(const Json& json) {
    if (!json.is_array() || json.size() != 3) return std::nullopt;
    const auto* rule = json[0].get_ptr<const std::string*>();
    const auto* severity = json[1].get_ptr<const std::string*>();
    const auto* count = json[2].get_ptr<const std::uint64_t*>();
    if (rule == nullptr || severity == nullptr || count == nullptr) return std::nullopt;
    for (const auto known : {Severity::info, Severity::warning, Severity::error}) {
        if (name(known) == *severity) return JournalFinding{*rule, known, *count};
    }
    return std::nullopt;
}

}  // namespace

std::string journal_line(const JournalHead& head) {
    return written_in_line({{"kehoach_journal", format}, {"version", head.version}, {"options", bytes_json(head.options)}});
}

std::string journal_line(const JournalEntry& entry) {
    Json out = {{"path", bytes_json(entry.path)}};
    if (entry.state) {
        out["size"] = entry.state->size;
        out["modified"] = entry.state->modified;
    }
    if (!entry.sha256.empty()) out["sha256"] = entry.sha256;
    for (const auto& word : entry.refused) out["refused"].push_back(bytes_json(word));
    auto& outputs = out["outputs"] = Json::array();
    for (const auto& output : entry.outputs) outputs.push_back(Json::array({bytes_json(output.path), output.size}));
    for (const auto& finding : entry.findings) out["findings"].push_back(Json::array({finding.rule, name(finding.severity), finding.count}));
    return written_in_line(out);
}

std::optional<JournalHead> journal_head_of(std::string_view line) {
    const auto json = parsed(line);
    if (!json.is_object()) return std::nullopt;
    const auto number = json.find("kehoach_journal");
    const auto options = json.find("options");
    const auto* version = text_in(json, "version");
    if (number == json.end() || *number != format || options == json.end() || version == nullptr) return std::nullopt;
    const auto text = bytes_of(*options);
    if (!text) return std::nullopt;
    return JournalHead{*version, *text};
}

std::optional<JournalEntry> journal_entry_of(std::string_view line) {
    const auto json = parsed(line);
    if (!json.is_object()) return std::nullopt;
    JournalEntry out;
    const auto path = json.find("path");
    const auto outputs = json.find("outputs");
    if (path == json.end() || outputs == json.end() || !outputs->is_array()) return std::nullopt;
    const auto name = bytes_of(*path);
    if (!name) return std::nullopt;
    out.path = *name;
    if (const auto size = json.find("size"); size != json.end()) {
        const auto modified = json.find("modified");
        const auto* bytes = size->get_ptr<const std::uint64_t*>();
        const auto* time = modified == json.end() ? nullptr : modified->get_ptr<const std::int64_t*>();
        if (bytes == nullptr || time == nullptr) return std::nullopt;
        out.state = FileState{*bytes, *time};
    }
    if (const auto* digest = text_in(json, "sha256")) out.sha256 = *digest;
    if (const auto refused = json.find("refused"); refused != json.end()) {
        for (const auto& word : *refused) {
            auto bytes = bytes_of(word);
            if (!bytes) return std::nullopt;
            out.refused.push_back(*std::move(bytes));
        }
    }
    if (const auto findings = json.find("findings"); findings != json.end()) {
        for (const auto& finding : *findings) {
            auto read = finding_of(finding);
            if (!read) return std::nullopt;
            out.findings.push_back(*std::move(read));
        }
    }
    for (const auto& output : *outputs) {
        auto read = output_of(output);
        if (!read) return std::nullopt;
        out.outputs.push_back(*std::move(read));
    }
    return out;
}

}  // namespace kehoach::json
