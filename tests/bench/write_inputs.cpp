// Writes the documents that scripts/bench and scripts/instructions measure with:
//     kehoach_bench_inputs DIRECTORY
//     kehoach_bench_inputs --small DIRECTORY    one of each, no long ones

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "bench/inputs.h"
#include "support/decomposed.h"
#include "support/docx_builder.h"

namespace {

using namespace kehoach;
namespace fs = std::filesystem;

void write(const fs::path& path, std::string_view bytes) {
    // Files that are there already are the same.
    if (fs::exists(path)) return;
    fs::create_directories(path.parent_path());
    const fs::path made = path.string() + ".part";
    std::ofstream(made, std::ios::binary) << bytes;
    fs::rename(made, path);
}

// As many plans, no two of the same words.
void write_plans(const fs::path& folder, bench::Markup markup, int count) {
    constexpr int clauses = 80;
    constexpr int rows = 33;
    for (int i = 0; i < count; ++i) {
        write(folder / ("plan-" + std::to_string(10000 + i) + ".docx"), bench::docx(markup, clauses, rows, static_cast<std::uint64_t>(i)));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const bool small = argc == 3 && std::string_view(argv[1]) == "--small";
    if (argc != 2 && !small) {
        std::fputs("usage: kehoach_bench_inputs [--small] DIRECTORY\n", stderr);
        return 2;
    }
    const fs::path folder = argv[argc - 1];
    const int plans = small ? 1 : 200;
    const int many = small ? 1 : 2000;
    write_plans(folder / "word", bench::Markup::word, plans);
    write_plans(folder / "plain", bench::Markup::plain, plans);
    constexpr std::size_t text_size = 27'000;
    for (int i = 0; i < many; ++i) {
        const auto bytes = bench::text(text_size, static_cast<std::uint64_t>(i));
        const auto name = "plan-" + std::to_string(10000 + i) + ".txt";
        if (i < plans) write(folder / "text" / name, bytes);
        write(folder / "many" / name, bytes);
    }
    for (const int rows : {1000, 5000, 10'000, 20'000, 100'000}) {
        constexpr int clauses = 60;
        const fs::path path = folder / ("table-" + std::to_string(rows) + ".docx");
        if (fs::exists(path) || (small && rows > 1000)) continue;
        const test::DocxBuilder document(bench::body(bench::Markup::word, clauses, rows));
        write(folder / ("table-" + std::to_string(rows) + ".size"), std::to_string(document.document_xml().size()) + "\n");
        write(path, document.docx());
    }
    const std::size_t long_text = small ? text_size : 2'000'000;
    write(folder / "nfc.txt", bench::text(long_text));
    write(folder / "nfd.txt", test::decomposed(bench::text(long_text)));
    write(folder / "bomb.docx", bench::bomb());
    return 0;
}
