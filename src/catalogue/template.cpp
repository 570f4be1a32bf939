#include "catalogue/template.h"

#include <cstddef>

namespace kehoach::catalogue {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' && pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        if (!place) {
            out.push_back(pattern[i]);
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[i + 1] - '0');
        if (index < arguments.size()) out += arguments[index];
        i += 2;
    }
    return out;
}

}  // namespace kehoach::catalogue
