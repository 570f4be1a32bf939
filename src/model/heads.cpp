#include "model/heads.h"

#include <algorithm>

#include "model/walk.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::model {
namespace {

// `Số: 257 /KH-SKHCN` without its first word, and without blanks.
std::string number_and_symbol(std::string_view raw) {
    std::size_t at = 0;
    while (at < raw.size() && text::is_letter(text::code_point_at(raw, at))) text::next_code_point(raw, at);
    std::string out;
    while (at < raw.size()) {
        const char32_t c = text::next_code_point(raw, at);
        const bool blank = text::is_space(c) || (out.empty() && (c == U':' || c == U'.' || c == U'…' || c == U'_'));
        if (!blank) text::append(out, c);
    }
    return out;
}

template <class Field>
void set_first(std::optional<std::string>& out, const Header& header, const Field& field) {
    if (out) return;
    std::optional<std::string> value = field(header);
    if (value && !value->empty()) out = std::move(value);
}

}  // namespace

std::string Head::shortest_name() const {
    for (const auto* name : {&number, &type, &title}) {
        if (*name) return **name;
    }
    return {};
}

Head head_of(const Document& document, std::string_view pointer) {
    Head head;
    for (const Document* part : surroundings_of(document, pointer).documents) {
        set_first(head.number, part->header,
                  [](const Header& h) { return h.number ? std::optional(number_and_symbol(h.number->raw)) : std::nullopt; });
        set_first(head.type, part->header, [](const Header& h) { return h.type ? std::optional(h.type->name) : std::nullopt; });
        set_first(head.title, part->header, [](const Header& h) { return h.title; });
        set_first(head.date, part->header, [](const Header& h) { return h.date ? h.date->value : std::nullopt; });
        set_first(head.issuer, part->header, [](const Header& h) {
            return !h.issuer ? std::nullopt : h.issuer->name ? h.issuer->name : h.issuer->parent;
        });
    }
    return head;
}

}  // namespace kehoach::model
