/// \file
/// What became of the files of a run: a record for each, and what all of them add up to. Data that the reports write.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::batch {

/// How the conversion of one file ended, in the order of reports.
enum class Outcome : std::uint8_t {
    converted,
    unchanged,    ///< done by an earlier run, and the same since
    refused,      ///< no document could be made of it
    crashed,      ///< the process that read it died
    timed_out,    ///< it took longer than allowed
    over_memory,  ///< it needed more memory than allowed
    unwritable,   ///< what it became could not be written
};

inline constexpr std::size_t outcomes = static_cast<std::size_t>(Outcome::unwritable) + 1;

/// `converted`, `timed-out`, ...: as in the JSON of reports.
std::string_view name(Outcome outcome);

/// Neither converted nor unchanged.
bool failed(Outcome outcome);

struct RuleCount {
    Severity severity = Severity::info;  ///< the highest that occurred
    std::uint64_t count = 0;
};

/// Findings by the name of their rule.
using RuleCounts = std::map<std::string, RuleCount, std::less<>>;

/// How many by a name: a month, a unit, a type.
using Counts = std::map<std::string, std::uint64_t, std::less<>>;

/// One file of a run.
struct FileRecord {
    std::string path;  ///< as selected; `-` for standard input
    std::uint64_t bytes = 0;
    Outcome outcome = Outcome::converted;
    std::optional<Error> error;        ///< why it failed
    std::vector<std::string> outputs;  ///< the files written, in the order of the formats
    double seconds = 0;                ///< from opening the file to its last output

    RuleCounts findings;  ///< empty where it failed
    // What the document says of itself; empty where it failed or was not read again.
    std::optional<std::string> format;  ///< as in Source
    std::optional<std::string> number;  ///< number and symbol without spaces: `257/KH-SKHCN`
    std::optional<std::string> type;    ///< the name of the type
    std::optional<std::string> title;
    std::optional<std::string> date;  ///< ISO 8601, reduced precision where the document has no day
    std::optional<std::string> issuer;
    std::uint64_t tasks = 0;
    Counts due_months;  ///< `2026-03` → deadlines that end in that month
    Counts lead_units;  ///< unit as written → tasks that it leads
};

/// Enters what a conversion says of the document: all members from `findings` on.
void describe(FileRecord& record, const Conversion& conversion);

/// What was met and is no input.
struct Skipped {
    std::uint64_t hidden = 0;        ///< files and folders
    std::uint64_t lock_files = 0;    ///< `~$*`, which Word leaves beside an open document
    std::uint64_t excluded = 0;      ///< files and folders, by the patterns of the command line
    std::uint64_t other_kinds = 0;   ///< no documents by their names, devices, links to folders or to nothing
    std::uint64_t other_shards = 0;  ///< inputs of other parts, also files that were named

    [[nodiscard]] std::uint64_t all() const { return hidden + lock_files + excluded + other_kinds + other_shards; }
};

/// A run. Its size does not depend on the number of files.
struct Summary {
    std::string version;  ///< of the program
    std::string started;  ///< ISO 8601 with time zone; empty where it is not known
    unsigned jobs = 1;
    double seconds = 0;        ///< of the whole run
    bool interrupted = false;  ///< by the user, before all files were done

    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::array<std::uint64_t, outcomes> by_outcome{};
    Skipped skipped;
    std::map<ErrorCode, std::uint64_t> failed_by_error;
    RuleCounts findings;
    std::uint64_t tasks = 0;
    Counts due_months;
    Counts lead_units;
    std::uint64_t other_leads = 0;  ///< tasks of units beyond the first `most_names` of a run
    Counts types;                   ///< name of the type → files
    std::uint64_t other_types = 0;  ///< files of types beyond the first `most_names`, or without one
    Counts years;                   ///< year of the document → files
    std::uint64_t undated = 0;

    /// How many different units, and types, are counted by name.
    static constexpr std::size_t most_names = 20000;

    [[nodiscard]] std::uint64_t operator[](Outcome outcome) const { return by_outcome[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::uint64_t all_failed() const { return files - (*this)[Outcome::converted] - (*this)[Outcome::unchanged]; }

    /// Whether a document has a finding of severity error.
    [[nodiscard]] bool has_errors() const;

    /// Counts one more file. Those that no document was read from are in no count by type and year.
    void add(const FileRecord& record);
};

/// Gives the records of a run one by one in the order of the inputs; false behind the last.
using NextRecord = std::function<bool(FileRecord&)>;

/// Takes the text of a report piece by piece.
using Sink = std::function<void(std::string_view)>;

}  // namespace kehoach::batch
