/// \file
/// One function for each output format.
#pragma once

#include <string>

#include "kehoach/pipeline.h"

namespace kehoach::output {

/// The whole conversion as JSON.
std::string write_json(const Conversion& conversion, const WriteOptions& options);

/// RFC 4180, UTF-8: table rows, sections or documents, one a line, with a header line.
std::string write_csv(const Conversion& conversion, const WriteOptions& options);

/// GitHub Flavored Markdown with YAML front matter; reading it again gives the same sections and tables.
std::string write_markdown(const Conversion& conversion, const WriteOptions& options);

}  // namespace kehoach::output
