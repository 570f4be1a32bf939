#include "app/commands.h"
#include "app/schema_text.h"

namespace kehoach::app {

ExitCode run_schema(SchemaOf wanted, Language language) {
    InputSettings settings;
    settings.language = language;
    switch (wanted) {
        case SchemaOf::document: return write_output(document_schema, settings);
        case SchemaOf::tasks: return write_output(tasks_schema, settings);
        case SchemaOf::normalize: return write_output(normalize_schema, settings);
        case SchemaOf::check: return write_output(check_schema, settings);
        case SchemaOf::config: return write_output(config_schema, settings);
        case SchemaOf::report: return write_output(report_schema, settings);
    }
    return ExitCode::usage;
}

}  // namespace kehoach::app
