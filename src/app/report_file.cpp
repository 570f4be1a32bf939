#include "app/report_file.h"

namespace kehoach::app {

bool is_report_name(const std::string&) { return false; }

std::optional<Error> write_report(const std::string&, const batch::Summary&, batch::RecordSpool&, Language) { return std::nullopt; }

}  // namespace kehoach::app
