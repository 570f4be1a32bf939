#include "input/docx/xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace kehoach::input::docx {
namespace {

// An element costs 64 bytes and more in memory; a document has one tag to some twenty bytes.
constexpr std::size_t most_tags = std::size_t{40} << 20;

Error broken(const std::string& name, std::string_view bytes, std::size_t offset) {
    offset = std::min(offset, bytes.size());
    const auto before = bytes.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto start = before.rfind('\n');
    const auto column = start == std::string_view::npos ? offset + 1 : offset - start;
    return {ErrorCode::xml_broken, {name, std::to_string(line), std::to_string(column)}};
}

// Whether a DOCTYPE stands before the first element.
bool has_doctype(std::string_view bytes) {
    for (std::size_t at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1)) {
        const auto rest = bytes.substr(at);
        if (rest.starts_with("<!DOCTYPE")) return true;
        if (rest.starts_with("<!--")) {
            at = bytes.find("-->", at);
            if (at == std::string_view::npos) return false;
        } else if (!rest.starts_with("<?")) {
            return false;
        }
    }
    return false;
}

// Whether the declaration of a file names no encoding other than UTF-8.
bool is_declared_utf8(std::string_view bytes) {
    const auto declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
    if (declaration.find("<?xml") == std::string_view::npos) return true;
    const auto name = declaration.find("encoding");
    const auto quote = name == std::string_view::npos ? name : declaration.find_first_of("\"'", name);
    if (quote == std::string_view::npos) return true;
    const auto value = declaration.substr(quote + 1, declaration.find(declaration[quote], quote + 1) - quote - 1);
    constexpr std::string_view expected = "utf-8";
    return std::equal(value.begin(), value.end(), expected.begin(), expected.end(), [](char a, char b) { return a == b || a == b - ('a' - 'A'); });
}

struct Unit {
    std::string_view name;
    double twentieths;
};

constexpr std::array units = {
    Unit{"pt", 20}, Unit{"cm", 1440 / 2.54}, Unit{"mm", 144 / 2.54}, Unit{"in", 1440}, Unit{"pc", 240}, Unit{"pi", 240},
};

}  // namespace

pugi::xml_parse_result XmlPart::load(std::string bytes) {
    bytes_ = std::make_unique<std::string>(std::move(bytes));
    document_ = std::make_unique<pugi::xml_document>();
    return document_->load_buffer_inplace(bytes_->data(), bytes_->size(), tree_flags);
}

Result<XmlPart> XmlPart::parse(std::string bytes, std::string name, const std::function<std::string()>& again, CutLimits limits) {
    if (has_doctype(bytes)) return Error{ErrorCode::xml_has_doctype, {name}};
    constexpr std::size_t shortest_tag = 4;
    if (bytes.size() > most_tags * shortest_tag && static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '<')) > most_tags) {
        return Error{ErrorCode::expanded_too_large, {name, std::to_string(bytes.size() >> 20)}};
    }
    XmlPart part;
    part.name_ = std::move(name);
    // Before parsing in place spoils the bytes.
    part.hints_ = text_hints(bytes);
    part.utf8_ = is_declared_utf8(bytes);
    // Repairing text takes the whole tree.
    const bool is_clean = part.utf8_ && !part.hints_.legacy_font && !part.hints_.odd_character && !part.hints_.private_use;
    auto cut = is_clean ? docx::cut_blocks(bytes, limits) : std::nullopt;
    if (cut && part.load(std::move(cut->rest)) && part.root()) {
        part.cut_ = std::make_unique<CutBlocks>(std::move(bytes), std::move(cut->places));
        return part;
    }
    const auto result = part.load(std::move(bytes));
    if (!result || !part.document_->document_element()) {
        return broken(part.name_, again(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
    }
    return part;
}

std::optional<std::size_t> XmlPart::offset_of(const char* text) const {
    const char* begin = bytes_->data();
    const std::less<const char*> before;
    if (!utf8_ || before(text, begin) || !before(text, begin + bytes_->size())) return std::nullopt;
    return static_cast<std::size_t>(text - begin);
}

const char* attribute(pugi::xml_node node, std::string_view name) {
    for (auto a = node.first_attribute(); a; a = a.next_attribute()) {
        if (same(local_part(a.name()), name)) return a.value();
    }
    return nullptr;
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (auto c = node.first_child(); c; c = c.next_sibling()) {
        if (is(c, name)) return c;
    }
    return {};
}

const char* value(pugi::xml_node node, std::string_view name) {
    const auto found = child(node, name);
    return found ? attribute(found, "val") : nullptr;
}

std::string text_of_element(pugi::xml_node node) {
    std::string out;
    for (auto c = node.first_child(); c; c = c.next_sibling()) {
        if (c.type() == pugi::node_pcdata || c.type() == pugi::node_cdata) out += c.value();
    }
    return out;
}

std::int32_t number(const char* text, std::int32_t otherwise) {
    if (text == nullptr) return otherwise;
    std::string_view rest = text;
    if (rest.starts_with('+')) rest.remove_prefix(1);
    std::int32_t whole = 0;
    const auto integer = std::from_chars(rest.data(), rest.data() + rest.size(), whole);
    if (integer.ec == std::errc() && integer.ptr == rest.data() + rest.size()) return whole;
    double value = 0;
    const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (parsed.ec != std::errc()) return otherwise;
    const std::string_view unit(parsed.ptr, static_cast<std::size_t>(rest.data() + rest.size() - parsed.ptr));
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.name == unit; });
    if (found != units.end()) {
        value *= found->twentieths;
    } else if (!unit.empty()) {
        return otherwise;
    }
    constexpr double largest = 2147483647;
    return std::abs(value) <= largest ? static_cast<std::int32_t>(std::lround(value)) : otherwise;
}

bool is_on(pugi::xml_node node) {
    if (!node) return false;
    const char* text = attribute(node, "val");
    if (text == nullptr) return true;
    const std::string_view value = text;
    return value != "0" && value != "false" && value != "off";
}

std::string_view namespace_of(pugi::xml_node node) {
    const std::string_view whole = node.name();
    const auto colon = whole.find(':');
    const std::string declaration = colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(whole.substr(0, colon));
    for (auto n = node; n; n = n.parent()) {
        if (const auto a = n.attribute(declaration.c_str())) return a.value();
    }
    return {};
}

bool is_wordprocessing(std::string_view uri) {
    return uri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" || uri == "http://purl.oclc.org/ooxml/wordprocessingml/main" ||
           uri == word_2003_namespace;
}

}  // namespace kehoach::input::docx
