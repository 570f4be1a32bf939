#include "report/markup.h"

#include <algorithm>

#include "report/wording.h"

namespace kehoach::report {

void append_html(std::string& out, std::string_view text) {
    for (const char c : visible(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
}

void append_json_in_script(std::string& out, std::string_view json) {
    while (!json.empty()) {
        const std::size_t at = std::min(json.find('<'), json.size());
        out += json.substr(0, at);
        if (at == json.size()) return;
        out += "\\u003c";
        json.remove_prefix(at + 1);
    }
}

}  // namespace kehoach::report
