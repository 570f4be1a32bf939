#include "input/plain_text.h"
#include "kehoach/pipeline.h"
#include "output/writers.h"

namespace kehoach {

const std::vector<Reader>& readers() {
    static const std::vector<Reader> table = {
        {"text", "plain text of Word, PDF and OCR tools, UTF-8", input::read_plain_text},
    };
    return table;
}

const std::vector<Writer>& writers() {
    static const std::vector<Writer> table = {
        {"json", "the typed document (schemas/document.schema.json)", output::write_json},
        {"csv", "table rows, sections or documents, one a line", output::write_csv},
        {"markdown", "GitHub Flavored Markdown with YAML front matter", output::write_markdown},
    };
    return table;
}

}  // namespace kehoach
