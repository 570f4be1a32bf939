/// \file
/// Values that several JSON outputs share.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

#include "kehoach/span.h"

namespace kehoach::json {

using Json = nlohmann::ordered_json;

template <class T>
Json nullable(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

inline std::string text_of(std::string_view view) { return std::string(view); }

/// The span as lines of a text or as blocks of a Word document.
inline Json span_json(Span span, PlaceUnit unit) {
    const bool lines = unit == PlaceUnit::line;
    return Json{{lines ? "first_line" : "first_block", span.first}, {lines ? "last_line" : "last_block", span.last}};
}

inline void put_span(Json& out, Span span, PlaceUnit unit) {
    if (span.is_known()) out["span"] = span_json(span, unit);
}

/// Indented text with a line break behind it. Bytes that are no UTF-8, as names of files may have, become U+FFFD.
inline std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

}  // namespace kehoach::json
