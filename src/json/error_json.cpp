#include "json/error_json.h"

#include "catalogue/errors.h"
#include "json/writer.h"
#include "model/names.h"

namespace kehoach::json {

std::string error_line(const std::optional<std::string>& path, const Error& error, Language language) {
    std::string text;
    Writer out(text, Layout::compact);
    out.open_object();
    out.key("source");
    out.open_object();
    out.member("path", path);
    out.close_object();
    out.key("error");
    out.open_object();
    out.member("code", model::name(error.code));
    out.member("message", catalogue::sentence(error, path.value_or("-"), language));
    out.close_object();
    out.close_object();
    out.finish();
    return text;
}

}  // namespace kehoach::json
