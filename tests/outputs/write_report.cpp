// Writes the report of an invented run: write_report json|html|markdown vi|en COUNT > FILE

#include <cstdio>
#include <cstdlib>
#include <string>

#include "report/writers.h"
#include "support/batch_runs.h"

int main(int argc, char** argv) {
    using namespace kehoach;
    if (argc != 4) return 2;
    const std::string form = argv[1];
    const Language language = std::string(argv[2]) == "en" ? Language::english : Language::vietnamese;
    const test::BatchRun run(std::strtoul(argv[3], nullptr, 10));
    const auto write = form == "json" ? report::write_json : form == "html" ? report::write_html : report::write_markdown;
    write(
        run.summary(), run.records(), [](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), stdout); }, language);
}
