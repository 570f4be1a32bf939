/// \file
/// One input of a batch: bytes → document → the bytes of its outputs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/name_template.h"
#include "batch/report.h"
#include "kehoach/pipeline.h"

namespace kehoach::batch {

/// How the inputs of a batch are read, and what is made of each.
struct ConvertOptions {
    std::string from = "auto";                    ///< a reader
    ReadOptions reading;                          ///< `max_size` limits the bytes of the file too
    std::vector<std::string> formats = {"json"};  ///< writers, or json_lines
    WriteOptions writing;
    bool remarks = false;  ///< put into words what is odd about the document
};

/// The format of one compact JSON document a line.
inline constexpr std::string_view json_lines = "jsonl";

/// What became of one input.
struct Product {
    FileRecord record;                 ///< without `outputs` and `seconds`
    std::vector<std::string> outputs;  ///< the bytes of each format; empty where it failed
    std::string remarks;               ///< one a line
    NameValues names;                  ///< what the document says for the names of outputs
};

/// How an input ended that failed so.
Outcome outcome_of(ErrorCode code);

/// An input that failed.
Product failure(std::string path, Error error);

/// Converts the file, or the given bytes of one whose path is at most for messages. `buffer` is used for the bytes of the file, again and again.
Product convert_file(const std::string& path, std::optional<std::string_view> bytes, const ConvertOptions& options, std::string& buffer);

/// The writer of a format; nullptr where there is none. json_lines is that of `json`.
const Writer* writer_of(std::string_view format);

}  // namespace kehoach::batch
