#include "check/figures.h"

#include <array>
#include <cstddef>

namespace kehoach::checks {
namespace {

using enum Wanted;

// In the order of Component. Quốc hiệu and the names of organs are in capitals too, which rules on their wording look at.
constexpr std::array table = {
    // clang-format off
    //       component                    term                smallest largest bold italic capitals centred
    Figures{Component::state_title,      "@quoc-hieu",        24,      26,     yes,  no,   false,   false},
    Figures{Component::motto,            "@tieu-ngu",         26,      28,     yes,  no,   false,   false},
    Figures{Component::parent_organ,     "@parent-organ",     24,      26,     no,   no,   false,   false},
    Figures{Component::organ,            "@organ",            24,      26,     yes,  no,   false,   false},
    Figures{Component::number,           "@number-line",      26,      26,     no,   no,   false,   false},
    Figures{Component::place_date,       "@place-date",       26,      28,     no,   yes,  false,   false},
    Figures{Component::type,             "@doc-type",         26,      28,     yes,  no,   true,    true},
    Figures{Component::title,            "@trich-yeu",        26,      28,     yes,  no,   false,   true},
    Figures{Component::letter_title,     "@trich-yeu",        24,      26,     no,   no,   false,   false},
    Figures{Component::legal_basis,      "@legal-bases",      26,      28,     no,   yes,  false,   false},
    Figures{Component::body,             "@body",             26,      28,     open, open, false,   false},
    Figures{Component::part_label,       "@part-label",       26,      28,     yes,  no,   false,   true},
    Figures{Component::section,          "@section-heading",  26,      28,     yes,  no,   false,   false},
    Figures{Component::article,          "@article-label",    26,      28,     yes,  no,   false,   false},
    Figures{Component::clause_title,     "@clause-heading",   26,      28,     yes,  open, false,   false},
    Figures{Component::addressee,        "@addressees",       26,      28,     open, no,   false,   false},
    Figures{Component::position,         "@position",         26,      28,     yes,  no,   true,    false},
    Figures{Component::signer,           "@signer",           26,      28,     yes,  no,   false,   false},
    Figures{Component::recipients_label, "@recipients-label", 24,      24,     yes,  yes,  false,   false},
    Figures{Component::recipients,       "@recipients-list",  22,      22,     no,   no,   false,   false},
    Figures{Component::appendix_label,   "@appendix-label",   28,      28,     yes,  no,   false,   true},
    Figures{Component::appendix_title,   "@appendix-title",   26,      28,     yes,  no,   true,    true},
    Figures{Component::reference,        "@reference-line",   26,      28,     no,   yes,  false,   true},
    // clang-format on
};

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].component) != i) return false;
    }
    return table.size() == static_cast<std::size_t>(Component::reference) + 1;
}
static_assert(is_in_order());

}  // namespace

const Figures& figures_of(Component component) { return table[static_cast<std::size_t>(component)]; }

}  // namespace kehoach::checks
