#include "input/docx/package.h"
#include "input/docx/reader.h"
#include "input/plain_text.h"
#include "kehoach/pipeline.h"
#include "output/writers.h"

namespace kehoach {

const std::vector<Reader>& readers() {
    static const std::vector<Reader> table = {
        {"docx", "Word documents: DOCX, DOCM, DOTX, Flat OPC, a bare document part, Word 2003 XML", input::docx::is_word_document, input::docx::read},
        {"text", "plain text of Word, PDF and OCR tools, UTF-8", [](std::string_view) { return true; }, input::read_plain_text},
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
