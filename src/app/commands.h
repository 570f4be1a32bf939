/// \file
/// The commands of the program, as functions of their settings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/inputs.h"
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

enum class SchemaOf : std::uint8_t { document, tasks };

/// Prints the JSON Schema of converted documents, or of lists of tasks.
ExitCode run_schema(SchemaOf wanted, Language language);

}  // namespace kehoach::app
