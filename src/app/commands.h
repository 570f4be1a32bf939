/// \file
/// The commands of the program, as functions of their settings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/inputs.h"
#include "kehoach/check.h"
#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "worklist/worklist.h"

namespace kehoach::app {

struct ConvertSettings {
    InputSettings input;
    std::string path;
    std::string to = "json";
    WriteOptions writing;
    bool strict = false;
    bool verbose = false;
};

ExitCode run_convert(const ConvertSettings& settings);

enum class TasksLayout : std::uint8_t { table, csv, json, markdown };

struct TasksSettings {
    InputSettings input;
    std::vector<std::string> paths;
    WriteOptions writing;  ///< of CSV
    TasksLayout layout = TasksLayout::table;
    worklist::GroupBy group_by = worklist::GroupBy::none;
    std::optional<std::string> lead;  ///< words, as typed
    std::optional<std::string> coordinating;
    std::optional<std::string> words;
    std::optional<std::string> since;  ///< a day, month or year, as typed
    std::optional<std::string> due;
    std::optional<std::string> as_of;  ///< a day, as typed
    bool only_overdue = false;
};

/// Lists the tasks of the documents. One that cannot be read is named on standard error, the others go on.
ExitCode run_tasks(const TasksSettings& settings);

enum class Report : std::uint8_t { none, text, json };

struct NormalizeSettings {
    InputSettings input;
    std::string path;
    NormaliseOptions options;
    std::string to_encoding = "utf-8";
    Report report = Report::none;  ///< on standard output, in place of the file
    bool check = false;            ///< write nothing, say by the exit code whether something would change
};

/// Normalises a file. Exit code 1 for `check` where it would change.
ExitCode run_normalize(const NormalizeSettings& settings);

struct CheckSettings {
    InputSettings input;
    std::vector<std::string> paths;
    CheckOptions options;
    bool fix = false;
    bool diff = false;  ///< show what `fix` would change, and write nothing
};

/// Corrects what is mechanical in a document, and examines the rest.
ExitCode run_fix(const CheckSettings& settings);

/// Examines documents. Exit code 1 where there are findings as severe as asked for.
ExitCode run_check(const CheckSettings& settings);

enum class SchemaOf : std::uint8_t { document, tasks, normalize };

/// Prints the JSON Schema of converted documents, of lists of tasks, or of reports on normalising.
ExitCode run_schema(SchemaOf wanted, Language language);

}  // namespace kehoach::app
