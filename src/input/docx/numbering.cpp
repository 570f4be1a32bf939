#include "input/docx/numbering.h"

#include <algorithm>
#include <utility>

#include "input/docx/symbols.h"
#include "input/docx/xml.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace kehoach::input::docx {
namespace {

// Longer than any label; a text of a megabyte repeated in each paragraph would be a bomb.
constexpr std::size_t longest_label = 200;

std::int64_t start_of(const char* text) { return std::max(number(text, 0), 0); }

pugi::xml_node number_format_node(pugi::xml_node level) {
    if (const auto plain = child(level, "numFmt")) return plain;
    if (const auto older = child(level, "nfc")) return older;
    // Formats of later versions stand in `mc:AlternateContent`.
    return child(child(child(level, "AlternateContent"), "Choice"), "numFmt");
}

// The formats of Word 2003, by number (`w:nfc`), as far as they have names today.
std::string_view format_of_2003(std::int32_t number) {
    switch (number) {
        case 1: return "upperRoman";
        case 2: return "lowerRoman";
        case 3: return "upperLetter";
        case 4: return "lowerLetter";
        case 5: return "ordinal";
        case 6: return "cardinalText";
        case 7: return "ordinalText";
        case 22: return "decimalZero";
        case 23: return "bullet";
        case 255: return "none";
        default: return "decimal";
    }
}

// The text of a label as text is: composed, single-spaced, without invisible characters.
std::string normalised(std::string_view text, bool spaced) {
    const std::string composed = text::composed(text);
    const std::string_view source = composed.empty() ? text : std::string_view(composed);
    std::string out;
    for (std::size_t i = 0; i < source.size();) {
        const char32_t c = text::next_code_point(source, i);
        if (text::is_invisible(c)) continue;
        if (!text::is_space(c)) {
            text::append(out, c);
        } else if (!out.ends_with(' ')) {
            out.push_back(' ');
        }
    }
    // The space that follows a label is not written twice.
    while (spaced && out.ends_with(' ')) out.pop_back();
    return out;
}

Level read_level(pugi::xml_node node) {
    Level level;
    if (const char* start = value(node, "start")) level.start = start_of(start);
    if (const auto format = number_format_node(node)) {
        const char* name = attribute(format, "val");
        const char* custom = attribute(format, "format");
        const std::string_view known = is(format, "nfc") ? format_of_2003(number(name, 0)) : std::string_view(name == nullptr ? "decimal" : name);
        level.format = number_format(known, custom == nullptr ? "" : custom);
    }
    if (const char* text = value(node, "lvlText")) level.text = std::string_view(text).substr(0, longest_label);
    while (text::first_invalid_utf8(level.text)) level.text.pop_back();
    if (child(node, "lvlPicBulletId")) level.text = "•";
    if (const char* style = value(node, "pStyle")) level.paragraph_style = style;
    if (const char* restart = value(node, "lvlRestart")) level.restart = number(restart, 0);
    level.legal = is_on(child(node, "isLgl"));
    const char* suffix = value(node, "suff");
    level.suffix_nothing = suffix != nullptr && (std::string_view(suffix) == "nothing" || std::string_view(suffix) == "Nothing");
    const RunProperties looks = run_properties(child(node, "rPr"));
    if (looks.font != nullptr) level.font = looks.font;
    level.text = normalised(level.text, !level.suffix_nothing);
    level.capitals = looks.capitals.value_or(false);
    const ParagraphProperties indents = paragraph_properties(child(node, "pPr"));
    level.left = indents.left;
    level.first_line = indents.first_line;
    return level;
}

std::string in_capitals(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) text::append(out, text::to_upper(text::next_code_point(text, i)));
    return out;
}

// The level that `w:lvl` describes, or level_count.
std::size_t level_index(pugi::xml_node node) {
    const auto index = number(attribute(node, "ilvl"), -1);
    return index < 0 || index >= static_cast<std::int32_t>(level_count) ? level_count : static_cast<std::size_t>(index);
}

// The text of a bullet with signs of symbol fonts in Unicode.
std::string bullet_text(const Level& level) {
    const SymbolFont font = symbol_font(level.font);
    std::string out;
    for (std::size_t i = 0; i < level.text.size();) {
        char32_t c = text::next_code_point(level.text, i);
        const bool private_use = c >= 0xF000 && c <= 0xF0FF;
        // Bullets at private-use characters are those of Symbol where the level names no font.
        c = shown_by(font == SymbolFont::none && private_use ? SymbolFont::symbol : font, c);
        // Word's hollow bullet is the letter o of a typewriter font.
        if (c == U'o' && level.text.size() == 1) c = U'○';
        text::append(out, c);
    }
    return out;
}

}  // namespace

Numbering::Numbering(pugi::xml_node numbering, Styles& styles) {
    for (auto n = numbering.first_child(); n; n = n.next_sibling()) {
        const bool modern = is(n, "abstractNum");
        if (!modern && !is(n, "listDef")) continue;
        Definition definition;
        for (auto l = n.first_child(); l; l = l.next_sibling()) {
            if (!is(l, "lvl")) continue;
            const auto index = level_index(l);
            if (index < level_count) definition.levels[index] = read_level(l);
        }
        definition.style_link = value(n, "styleLink");
        definition.num_style_link = value(n, "numStyleLink");
        if (const auto linked = child(n, "listStyleLink")) definition.num_style_link = attribute(linked, "val");
        definitions_.try_emplace(docx::number(attribute(n, modern ? "abstractNumId" : "listDefId"), 0), std::move(definition));
    }
    read_instances(numbering);
    follow_style_links(styles);
}

void Numbering::read_instances(pugi::xml_node numbering) {
    for (auto n = numbering.first_child(); n; n = n.next_sibling()) {
        const bool modern = is(n, "num");
        if (!modern && !is(n, "list")) continue;
        Instance instance;
        instance.list = docx::number(value(n, modern ? "abstractNumId" : "ilst"), 0);
        instance.definition = instance.list;
        for (auto o = n.first_child(); o; o = o.next_sibling()) {
            if (!is(o, "lvlOverride")) continue;
            const auto index = level_index(o);
            if (index >= level_count) continue;
            if (instance.override_of(index) != nullptr) continue;  // the first counts
            Override override;
            if (const char* start = value(o, "startOverride")) override.start = start_of(start);
            if (const auto level = child(o, "lvl")) {
                override.level = read_level(level);
                // Word takes the restart from the definition, whatever the override says.
                const auto definition = definitions_.find(instance.definition);
                const bool known = definition != definitions_.end() && definition->second.levels[index];
                override.level->restart = known ? definition->second.levels[index]->restart : std::nullopt;
            }
            instance.overrides.emplace_back(index, std::move(override));
        }
        const char* id = attribute(n, modern ? "numId" : "ilfo");
        instances_.try_emplace(docx::number(id, 0), std::move(instance));
    }
}

// A definition that only names a numbering style stands for the definition that this style's numbering has.
void Numbering::follow_style_links(Styles& styles) {
    std::unordered_map<std::string_view, std::int64_t> owners;
    for (const auto& [id, definition] : definitions_) {
        if (definition.style_link != nullptr) owners.try_emplace(definition.style_link, id);
    }
    for (auto& [id, instance] : instances_) {
        for (int step = 0; step < 10; ++step) {
            const auto definition = definitions_.find(instance.definition);
            if (definition == definitions_.end() || definition->second.num_style_link == nullptr) break;
            const auto linked = styles.numbering_of_style(definition->second.num_style_link);
            const auto other = linked ? instances_.find(*linked) : instances_.end();
            if (other != instances_.end() && other->second.definition != instance.definition) {
                instance.definition = other->second.definition;
                continue;
            }
            // Without such a style, the definition that says to be its.
            const auto owner = owners.find(definition->second.num_style_link);
            if (owner == owners.end() || owner->second == instance.definition) break;
            instance.definition = owner->second;
        }
    }
}

const Numbering::Override* Numbering::Instance::override_of(std::size_t level) const {
    const auto found = std::find_if(overrides.begin(), overrides.end(), [&](const auto& entry) { return entry.first == level; });
    return found == overrides.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> Numbering::Instance::start_of(std::size_t level) const {
    const Override* override = override_of(level);
    return override == nullptr ? std::nullopt : override->start;
}

const Level* Numbering::level_at(const Instance& instance, std::size_t level) const {
    const Override* override = instance.override_of(level);
    if (override != nullptr && override->level) return &*override->level;
    const auto definition = definitions_.find(instance.definition);
    if (definition == definitions_.end() || !definition->second.levels[level]) return nullptr;
    return &*definition->second.levels[level];
}

std::optional<Numbering::Label> Numbering::next(NumberingState& state, std::int32_t num_id, std::int32_t level_number) {
    const auto found = instances_.find(num_id);
    if (found == instances_.end()) return std::nullopt;
    const Instance& instance = found->second;
    const auto level = static_cast<std::size_t>(std::clamp<std::int32_t>(level_number, 0, level_count - 1));
    const Level* format = level_at(instance, level);
    if (format == nullptr) return std::nullopt;

    NumberingState::Count& count = state.counts[instance.list];
    const auto key = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(num_id)) << 8) | level;
    if (instance.start_of(level) && state.overridden.insert(key).second) count.used[level] = false;
    const auto first = [&](std::size_t l) {
        if (const auto start = instance.start_of(l)) return *start;
        const Level* at = level_at(instance, l);
        return at == nullptr ? std::int64_t{1} : at->start;
    };
    for (std::size_t l = 0; l < level; ++l) {
        if (count.used[l]) continue;
        count.values[l] = first(l);
        count.used[l] = true;
    }
    if (count.used[level]) {
        ++count.values[level];
    } else {
        count.values[level] = first(level);
        count.used[level] = true;
    }
    for (std::size_t l = level + 1; l < level_count; ++l) {
        const Level* deeper = level_at(instance, l);
        const auto restart = deeper == nullptr ? std::nullopt : deeper->restart;
        if (!restart || static_cast<std::int64_t>(level) < *restart) count.used[l] = false;
    }

    Label label;
    label.level = format;
    label.spaced = !format->suffix_nothing;
    label.bullet = format->format == NumberFormat::bullet;
    label.text = label.bullet ? bullet_text(*format) : label_text(instance, count, level);
    if (format->capitals) label.text = in_capitals(label.text);
    return label;
}

std::string Numbering::label_text(const Instance& instance, const NumberingState::Count& count, std::size_t level) {
    const Level& format = *level_at(instance, level);
    std::string out;
    const auto is_number = [&](std::size_t i) {
        return format.text[i] == '%' && i + 1 < format.text.size() && format.text[i + 1] >= '1' && format.text[i + 1] <= '9';
    };
    // A label that asks for the number of a deeper level is not shown at all.
    for (std::size_t i = 0; i < format.text.size(); ++i) {
        if (is_number(i) && static_cast<std::size_t>(format.text[i + 1] - '1') > level) return out;
    }
    for (std::size_t i = 0; i < format.text.size(); ++i) {
        if (!is_number(i)) {
            out.push_back(format.text[i]);
            continue;
        }
        const auto l = static_cast<std::size_t>(format.text[++i] - '1');
        const Level* at = level_at(instance, l);
        const NumberFormat own = at == nullptr ? NumberFormat::decimal : at->format;
        met_unknown_format_ = met_unknown_format_ || own == NumberFormat::unknown;
        const bool kept = own == NumberFormat::none || own == NumberFormat::bullet || own == NumberFormat::decimal_zero;
        out += formatted(count.values[l], format.legal && !kept ? NumberFormat::decimal : own);
    }
    return out;
}

std::string_view Numbering::style_of_level(std::int32_t num_id, std::int32_t level_number) const {
    const auto instance = instances_.find(num_id);
    if (instance == instances_.end()) return {};
    const auto level = static_cast<std::size_t>(std::clamp<std::int32_t>(level_number, 0, level_count - 1));
    const Level* at = level_at(instance->second, level);
    return at == nullptr ? std::string_view() : std::string_view(at->paragraph_style);
}

std::optional<std::int32_t> Numbering::level_of_style(std::int32_t num_id, std::string_view style) {
    const auto instance = instances_.find(num_id);
    if (instance == instances_.end()) return std::nullopt;
    for (std::size_t l = 0; l < level_count; ++l) {
        const Level* level = level_at(instance->second, l);
        if (level != nullptr && level->paragraph_style == style && !style.empty()) return static_cast<std::int32_t>(l);
    }
    return std::nullopt;
}

}  // namespace kehoach::input::docx
