/// \file
/// A conversion as JSON, in the key order of the contract (schemas/document.schema.json).
#pragma once

#include <string>

#include "kehoach/pipeline.h"

namespace kehoach::json {

/// The version of the JSON contract.
inline constexpr const char* schema_version = "1.0";

std::string to_json(const Conversion& conversion, bool compact, Language language);

}  // namespace kehoach::json
