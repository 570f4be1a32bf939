/// \file
/// Parts that several JSON outputs share.
#pragma once

#include <optional>
#include <string_view>

#include "json/writer.h"
#include "kehoach/span.h"

namespace kehoach::json {

/// An object with members put by `members`, or null.
template <class Value, class Members>
void put_object_or_null(Writer& out, Key key, const std::optional<Value>& value, Members members) {
    out.key(key);
    if (!value) return out.null();
    out.open_object();
    members(*value);
    out.close_object();
}

/// An array of objects with members put by `members`.
template <class Items, class Members>
void put_objects(Writer& out, Key key, const Items& items, Members members) {
    out.key(key);
    out.open_array();
    for (const auto& item : items) {
        out.open_object();
        members(item);
        out.close_object();
    }
    out.close_array();
}

/// null for the empty text.
inline void put_text_or_null(Writer& out, std::string_view text) {
    if (text.empty()) {
        out.null();
    } else {
        out.value(text);
    }
}

/// The span as lines of a text or as blocks of a Word document.
inline void put_span_value(Writer& out, Span span, PlaceUnit unit) {
    const bool lines = unit == PlaceUnit::line;
    out.open_object();
    out.member(lines ? Key("first_line") : Key("first_block"), span.first);
    out.member(lines ? Key("last_line") : Key("last_block"), span.last);
    out.close_object();
}

}  // namespace kehoach::json
