// Writes the plan of tests/support/task_plan.h, for the scripts that read outputs with other programs:
//     kehoach_write_plan <xlsx | ics | csv | markdown> <full | empty> <vi | en> > file

#include <iostream>
#include <string_view>

#include "support/task_plan.h"

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const std::string_view format = argv[1];
    const auto plan = std::string_view(argv[2]) == "empty" ? kehoach::test::empty_plan() : kehoach::test::task_plan();
    kehoach::WriteOptions options;
    options.dialect = kehoach::CsvDialect::excel;
    if (std::string_view(argv[3]) == "en") options.language = kehoach::Language::english;
    for (const auto& writer : kehoach::writers()) {
        if (writer.name != format) continue;
        const auto output = writer.write(plan, options);
        if (!output) return 1;
        std::cout << *output;
        return std::cout.flush() ? 0 : 1;
    }
    return 2;
}
