#include "app/report_file.h"

#include <array>
#include <string_view>

#include "batch/stream_output.h"
#include "report/writers.h"

namespace kehoach::app {
namespace {

struct Form {
    std::string_view ending;
    void (*write)(const batch::Summary&, const batch::NextRecord&, const batch::Sink&, Language);
};

constexpr std::array forms = {Form{".json", report::write_json}, Form{".html", report::write_html}, Form{".md", report::write_markdown}};

const Form* form_of(std::string_view path) {
    for (const auto& form : forms) {
        if (path.ends_with(form.ending)) return &form;
    }
    return nullptr;
}

}  // namespace

bool is_report_name(const std::string& path) { return form_of(path) != nullptr; }

std::optional<Error> write_report(const std::string& path, const batch::Summary& summary, batch::RecordSpool& records, Language language) {
    auto next = records.records();
    if (!next) return next.error();
    batch::StreamOutput file({path, {}, std::nullopt});
    std::optional<Error> error;
    const auto put = [&](std::string_view text) {
        if (!error) error = file.write(text);
    };
    form_of(path)->write(summary, *next, put, language);
    if (!error) error = file.finish();
    if (error) file.abandon();
    return error;
}

}  // namespace kehoach::app
