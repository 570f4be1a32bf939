#include "input/docx/looks.h"

#include <cstring>
#include <string_view>
#include <utility>

namespace kehoach::input::docx {
namespace {

std::size_t mixed(std::size_t seed, std::size_t value) {
    constexpr std::size_t golden = 0x9E3779B97F4A7C15;
    return seed ^ (value + golden + (seed << 6) + (seed >> 2));
}

std::size_t hash_of(const char* text) { return text == nullptr ? 0 : std::hash<std::string_view>()(text); }

bool equal(const char* a, const char* b) { return a == b || (a != nullptr && b != nullptr && std::strcmp(a, b) == 0); }

// 0 not stated, 1 off, 2 on.
std::size_t state(const std::optional<bool>& toggle) { return toggle ? (*toggle ? 2 : 1) : 0; }

std::size_t states(const RunProperties& p) {
    std::size_t all = 0;
    for (const auto* toggle : {&p.bold, &p.italic, &p.underlined, &p.struck, &p.capitals, &p.small_capitals, &p.hidden, &p.highlighted}) {
        all = all * 3 + state(*toggle);
    }
    return all;
}

std::string fields(const RunStyle& style) {
    std::string out = style.font;
    out += '\n' + style.ansi_font + '\n' + std::to_string(style.half_points) + ' ' + std::to_string(style.colour) + ' ';
    for (const bool b : {style.bold, style.italic, style.underlined, style.struck, style.capitals, style.small_capitals, style.highlighted}) {
        out.push_back(b ? '1' : '0');
    }
    return out;
}

}  // namespace

LooksTable::LooksTable(Styles& styles, BlockList& out) : styles_(styles), out_(out) {
    out_.paragraph_styles.emplace_back();
    paragraphs_.emplace(ParagraphStyle{}, 0);
}

std::size_t LooksTable::Hash::operator()(const Key& key) const {
    std::size_t hash = std::hash<const void*>()(key.paragraph);
    hash = mixed(hash, hash_of(key.direct.style));
    hash = mixed(hash, hash_of(key.direct.font));
    hash = mixed(hash, hash_of(key.direct.theme_font));
    hash = mixed(hash, key.direct.half_points.value_or(0));
    hash = mixed(hash, key.direct.colour.value_or(0));
    return mixed(hash, states(key.direct));
}

std::size_t LooksTable::Hash::operator()(const ParagraphStyle& looks) const {
    std::size_t hash = static_cast<std::size_t>(looks.alignment);
    for (const auto length :
         {looks.left_indent, looks.right_indent, looks.first_line_indent, looks.space_before, looks.space_after, looks.line_spacing}) {
        hash = mixed(hash, static_cast<std::size_t>(static_cast<std::uint32_t>(length)));
    }
    return mixed(hash, looks.style_name ? std::hash<std::string>()(*looks.style_name) : 0);
}

bool LooksTable::Equal::operator()(const Key& a, const Key& b) const {
    return a.paragraph == b.paragraph && equal(a.direct.style, b.direct.style) && equal(a.direct.font, b.direct.font) &&
           equal(a.direct.theme_font, b.direct.theme_font) && equal(a.direct.ansi_font, b.direct.ansi_font) &&
           equal(a.direct.ansi_theme_font, b.direct.ansi_theme_font) && a.direct.half_points == b.direct.half_points &&
           a.direct.colour == b.direct.colour && states(a.direct) == states(b.direct);
}

const char* LooksTable::kept(const char* name) { return name == nullptr ? nullptr : names_.emplace(name).first->c_str(); }

const RunLooks& LooksTable::of_run(pugi::xml_node run_pr, const Style& paragraph) {
    Key key{&paragraph, {}};
    if (run_pr) key.direct = run_properties(run_pr);
    if (last_ != nullptr && Equal()(last_->first, key)) return last_->second;
    const auto known = runs_.find(key);
    if (known != runs_.end()) {
        last_ = &*known;
        return known->second;
    }
    for (auto* name : {&key.direct.style, &key.direct.font, &key.direct.theme_font, &key.direct.ansi_font, &key.direct.ansi_theme_font}) {
        *name = kept(*name);
    }
    last_ = &*runs_.try_emplace(key).first;
    RunLooks& looks = last_->second;
    auto effective = styles_.looks(paragraph, key.direct);
    looks.hidden = effective.hidden;
    looks.text.symbols = symbol_font(effective.style.font);
    looks.text.capitals = effective.style.capitals;
    looks.text.bold = effective.style.bold;
    const auto [index, is_new] = run_styles_.try_emplace(fields(effective.style), static_cast<std::uint32_t>(out_.run_styles.size()));
    if (is_new) out_.run_styles.push_back(std::move(effective.style));
    looks.text.style = index->second;
    return looks;
}

std::uint32_t LooksTable::of_paragraph(const ParagraphStyle& looks, const Style& style) {
    if (last_paragraph_.style == &style && last_paragraph_.looks == looks) return last_paragraph_.index;
    ParagraphStyle named = looks;
    if (!style.name.empty()) named.style_name = style.name;
    const auto [index, is_new] = paragraphs_.try_emplace(named, static_cast<std::uint32_t>(out_.paragraph_styles.size()));
    if (is_new) out_.paragraph_styles.push_back(std::move(named));
    last_paragraph_ = {looks, &style, index->second};
    return index->second;
}

}  // namespace kehoach::input::docx
