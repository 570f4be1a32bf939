/// \file
/// The lines of the state file of a batch: a head, then what became of one input each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"

namespace kehoach::json {

struct JournalHead {
    std::string version;  ///< of the program
    std::string options;  ///< those that change outputs, as one text

    bool operator==(const JournalHead&) const = default;
};

/// What tells whether a file has changed.
struct FileState {
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970

    bool operator==(const FileState&) const = default;
};

struct JournalOutput {
    std::string path;
    std::uint64_t size = 0;  ///< of a file that several inputs share, its size behind this input

    bool operator==(const JournalOutput&) const = default;
};

/// The findings of one rule.
struct JournalFinding {
    std::string rule;
    Severity severity = Severity::info;  ///< the highest that occurred
    std::uint64_t count = 0;

    bool operator==(const JournalFinding&) const = default;
};

struct JournalEntry {
    std::string path;  ///< any bytes
    std::optional<FileState> state;
    std::string sha256;  ///< empty where nobody asked for it
    std::vector<JournalOutput> outputs;
    std::vector<std::string> refused;      ///< the name of the error and its arguments; empty where the input was converted
    std::vector<JournalFinding> findings;  ///< what is odd about the document; empty also in files that do not have them

    bool operator==(const JournalEntry&) const = default;
};

/// One line of JSON with its line break.
std::string journal_line(const JournalHead& head);
std::string journal_line(const JournalEntry& entry);

/// nullopt for what is no such line.
std::optional<JournalHead> journal_head_of(std::string_view line);
std::optional<JournalEntry> journal_entry_of(std::string_view line);

}  // namespace kehoach::json
