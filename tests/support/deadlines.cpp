#include "support/deadlines.h"

#include "model/names.h"

namespace kehoach::test {

std::string shown(const Deadline& deadline) {
    std::string out;
    for (const auto& item : deadline.items) {
        if (!out.empty()) out += " | ";
        out += model::name(item.kind);
        if (item.start) out += std::string(" ") + (item.inferred_year ? "~" : "") + *item.start + ".." + item.end.value_or("?");
        if (item.bound) out += " " + std::string(model::name(*item.bound));
        if (item.every) out += " every " + std::string(model::name(*item.every));
        if (item.times) out += " " + std::to_string(*item.times) + " times";
        if (item.rrule) out += " " + *item.rrule;
        if (item.action) out += " \"" + *item.action + "\"";
    }
    return out;
}

}  // namespace kehoach::test
