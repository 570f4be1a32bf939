/// \file
/// The commands of the program, as functions of their settings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/inputs.h"
#include "batch/name_template.h"
#include "batch/selection.h"
#include "batch/stream_output.h"
#include "kehoach/check.h"
#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "worklist/worklist.h"

namespace kehoach::app {

/// What one line of --stdin-list holds.
enum class StdinList : std::uint8_t { none, paths, base64 };

/// How --resume sees that an input changed.
enum class ResumeBy : std::uint8_t {
    mtime,   ///< by size and time of the last change
    sha256,  ///< by its bytes
};

/// How many documents are converted: which, where to, and under which limits.
struct BatchSettings {
    batch::Selection selection;  ///< without `paths` and `output_folder`
    std::optional<batch::NameTemplate> name;
    std::string name_text;  ///< the template as typed
    std::optional<batch::Split> split;
    unsigned jobs = 0;  ///< threads; 0 for one for each processor
    bool fail_fast = false;
    bool isolate = false;
    std::uint64_t max_memory = 0;  ///< megabytes for one file; 0 for no limit
    double timeout = 0;            ///< seconds for one file; 0 for no limit
    std::string resume;            ///< the state file; empty for none
    std::optional<ResumeBy> resume_by;
    bool retry_failed = false;
    StdinList stdin_list = StdinList::none;
    std::string report;  ///< a file; empty for none
    bool quiet = false;
};

struct ConvertSettings {
    InputSettings input;
    std::vector<std::string> paths;
    std::vector<std::string> to = {"json"};
    bool to_given = false;
    WriteOptions writing;
    bool strict = false;
    bool verbose = false;
    BatchSettings batch;
    bool batch_wanted = false;  ///< an option of BatchSettings was given
};

/// Converts one document as a filter does, or as many as are named.
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

enum class CheckLayout : std::uint8_t { text, json, sarif, junit, markdown };

struct CheckSettings {
    InputSettings input;
    std::vector<std::string> paths;                     ///< files, folders, `-`
    CheckOptions options;                               ///< those that no configuration changes: select, ignore, lowest
    std::optional<Stage> stage;                         ///< goes before that of a configuration
    std::optional<Severity> failing = Severity::error;  ///< what makes the exit code 1; nullopt for nothing
    CheckLayout layout = CheckLayout::text;
    std::string config;  ///< a file; empty to look for kehoach.json
    bool no_config = false;
    std::string baseline;              ///< a file; empty for none
    std::string write_baseline;        ///< the file to write in place of a report; empty for a report
    std::optional<std::string> as_of;  ///< a day, as typed; nullopt for that of the system
    bool fix = false;
    bool diff = false;  ///< show what `fix` would change, and write nothing
};

/// Corrects what is mechanical in a document, and examines the rest.
ExitCode run_fix(const CheckSettings& settings);

/// Examines documents. One that cannot be read is named on standard error, the others go on. Exit code 1 where there are problems as severe
/// as asked for.
ExitCode run_check(const CheckSettings& settings);

/// Whether all names are those of rules or categories; says which is not, behind the name of the option.
bool rule_names_exist(const std::string& option, const std::vector<std::string>& names, Language language);

enum class RulesLayout : std::uint8_t { table, json, markdown };

struct RulesSettings {
    Language language = Language::vietnamese;
    std::vector<std::string> categories;  ///< empty for all
    RulesLayout layout = RulesLayout::table;
};

/// Lists the rules of check.
ExitCode run_rules(const RulesSettings& settings);

/// Prints all that is known of a rule, or the list of a category.
ExitCode run_explain(const std::string& given, Language language);

enum class SchemaOf : std::uint8_t { document, tasks, normalize, check, config, report };

/// Prints the JSON Schema of converted documents, of lists of tasks, of reports on normalising, checking or a batch, or of kehoach.json.
ExitCode run_schema(SchemaOf wanted, Language language);

}  // namespace kehoach::app
