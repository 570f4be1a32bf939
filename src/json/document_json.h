/// \file
/// Conversions and work lists as JSON, in the key order of their contracts in schemas/.
#pragma once

#include <string>

#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "worklist/worklist.h"

namespace kehoach::json {

/// The version of the JSON contract.
inline constexpr const char* schema_version = "1.0";

/// schemas/document.schema.json. Compact JSON is one line, as JSON Lines have it; either ends in one line break.
std::string to_json(const Conversion& conversion, bool compact, Language language);

/// The same, appended to `text`.
void append_json(std::string& text, const Conversion& conversion, bool compact, Language language);

/// schemas/normalize.schema.json: what normalising changed in a file.
std::string to_json(const Normalised& normalised, Language language);

/// schemas/tasks.schema.json: the tasks of a list, each with what names its document; headings are left out.
std::string to_json(const worklist::Worklist& list);

}  // namespace kehoach::json
