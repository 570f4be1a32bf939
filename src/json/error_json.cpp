#include "json/error_json.h"

#include "catalogue/errors.h"
#include "json/values.h"
#include "model/names.h"

namespace kehoach::json {

std::string error_line(const std::optional<std::string>& path, const Error& error, Language language) {
    Json out;
    out["source"]["path"] = nullable(path);
    out["error"]["code"] = text_of(model::name(error.code));
    out["error"]["message"] = catalogue::sentence(error, path.value_or("-"), language);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace kehoach::json
