#include "input/docx/package.h"
#include "input/docx/reader.h"
#include "input/plain_text.h"
#include "kehoach/pipeline.h"
#include "output/writers.h"

namespace kehoach {
namespace {

// Most formats are text, whose writing cannot fail.
template <std::string (*Write)(const Conversion&, const WriteOptions&)>
Result<std::string> always(const Conversion& conversion, const WriteOptions& options) {
    return Write(conversion, options);
}

}  // namespace

const std::vector<Reader>& readers() {
    static const std::vector<Reader> table = {
        {"docx", "Word documents: DOCX, DOCM, DOTX, Flat OPC, a bare document part, Word 2003 XML", input::docx::is_word_document, input::docx::read},
        {"text", "plain text of Word, PDF and OCR tools, UTF-8", [](std::string_view) { return true; }, input::read_plain_text},
    };
    return table;
}

const std::vector<Writer>& writers() {
    static const std::vector<Writer> table = {
        {"json", "the typed document (schemas/document.schema.json)", always<output::write_json>},
        {"csv", "tasks, rows of tables, sections, documents, citations or remarks, one a line", always<output::write_csv>},
        {"markdown", "GitHub Flavored Markdown with YAML front matter", always<output::write_markdown>},
        {"xlsx", "a workbook of Excel: tasks, rows of tables, citations, remarks", output::write_xlsx, true},
        {"ics", "iCalendar: the dated deadlines of tasks", output::write_ics},
    };
    return table;
}

}  // namespace kehoach
