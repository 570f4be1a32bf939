#include "json/error_json.h"

#include "catalogue/errors.h"
#include "json/writer.h"
#include "model/names.h"

namespace kehoach::json {

std::string error_line(const std::optional<std::string>& path, const Error& error, Language language) {
    std::string out;
    Writer json(out, Layout::compact);
    json.open_object();
    json.key("source");
    json.open_object();
    json.member("path", path);
    json.close_object();
    json.key("error");
    json.open_object();
    json.member("code", model::name(error.code));
    json.member("message", catalogue::sentence(error, path.value_or("-"), language));
    json.close_object();
    json.close_object();
    json.finish();
    return out;
}

}  // namespace kehoach::json
