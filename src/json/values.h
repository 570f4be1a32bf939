/// \file
/// Values of the JSON library, for what is read, and for outputs that are put together out of order.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace kehoach::json {

using Json = nlohmann::ordered_json;

inline std::string text_of(std::string_view view) { return std::string(view); }

/// Indented text with a line break behind it. Bytes that are no UTF-8, as names of files may have, become U+FFFD.
inline std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

}  // namespace kehoach::json
