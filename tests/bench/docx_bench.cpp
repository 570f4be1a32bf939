// Time to convert Word documents against the floor below which no reader can be: expanding document.xml with libzip, parsing it
// with pugixml and walking over it once. Documents have the markup that Word writes, with looks on every run.
//     kehoach_docx_bench                        the documents that are made here
//     kehoach_docx_bench --compare FILE...      documents at hand, all steps in turn

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <zip.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "bench/inputs.h"
#include "input/docx/reader.h"
#include "kehoach/kehoach.h"

namespace {

using namespace kehoach;

std::string document(const benchmark::State& state) {
    return bench::docx(bench::Markup::word, static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
}

// All text below a node, one stretch after another.
void walk(pugi::xml_node node, std::string& out) {
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        if (child.type() != pugi::node_element) continue;
        const std::string_view name = child.name();
        if (name == "w:t") {
            out += child.child_value();
        } else if (!name.ends_with("Pr")) {
            walk(child, out);
        }
    }
}

std::string floor_of(const std::string& bytes) {
    std::string text;
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), ZIP_RDONLY, &error);
    zip_stat_t status;
    zip_file_t* file = nullptr;
    if (archive != nullptr && zip_stat(archive, "word/document.xml", 0, &status) == 0) file = zip_fopen(archive, "word/document.xml", 0);
    if (file != nullptr) {
        std::string xml(status.size, '\0');
        zip_fread(file, xml.data(), xml.size());
        zip_fclose(file);
        pugi::xml_document parsed;
        parsed.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
        walk(parsed, text);
    }
    if (archive != nullptr) zip_discard(archive);
    return text;
}

void floor(benchmark::State& state) {
    const std::string bytes = document(state);
    for (auto _ : state) benchmark::DoNotOptimize(floor_of(bytes));
}

void blocks(benchmark::State& state) {
    const std::string bytes = document(state);
    for (auto _ : state) benchmark::DoNotOptimize(input::docx::read(bytes, {}));
}

void converted(benchmark::State& state) {
    const std::string bytes = document(state);
    for (auto _ : state) benchmark::DoNotOptimize(convert(bytes, "docx", std::nullopt));
}

void json(benchmark::State& state) {
    const std::string bytes = document(state);
    for (auto _ : state) {
        const auto conversion = convert(bytes, "docx", std::nullopt);
        benchmark::DoNotOptimize(writers().front().write(*conversion, {}));
    }
}

struct Step {
    const char* name;
    void (*run)(const std::string& bytes);
};

// Times of all steps on the same files, round by round, and their ratios to the floor.
void compare(const std::vector<std::string>& files) {
    constexpr Step steps[] = {
        {"floor", [](const std::string& bytes) { benchmark::DoNotOptimize(floor_of(bytes)); }},
        {"blocks", [](const std::string& bytes) { benchmark::DoNotOptimize(input::docx::read(bytes, {})); }},
        {"document", [](const std::string& bytes) { benchmark::DoNotOptimize(convert(bytes, "docx", std::nullopt)); }},
        {"json",
         [](const std::string& bytes) {
             const auto conversion = convert(bytes, "docx", std::nullopt);
             if (conversion) benchmark::DoNotOptimize(writers().front().write(*conversion, {}));
         }},
    };
    constexpr int rounds = 9;
    std::vector<std::vector<double>> ratios(std::size(steps));
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> seconds(std::size(steps), 0);
        for (const auto& file : files) {
            for (std::size_t s = 0; s < std::size(steps); ++s) {
                const auto begin = std::chrono::steady_clock::now();
                steps[s].run(file);
                seconds[s] += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            }
        }
        for (std::size_t s = 0; s < std::size(steps); ++s) ratios[s].push_back(seconds[s] / seconds[0]);
    }
    for (std::size_t s = 0; s < std::size(steps); ++s) {
        std::sort(ratios[s].begin(), ratios[s].end());
        std::printf("%-10s %.2f (%.2f to %.2f) times the floor, %zu files\n", steps[s].name, ratios[s][rounds / 2], ratios[s].front(),
                    ratios[s].back(), files.size());
    }
}

// A plan of some pages, one with a table, and tables of a thousand rows and more.
void documents(benchmark::internal::Benchmark* benchmark) {
    benchmark->Args({100, 0})->Args({100, 30})->Args({60, 1000})->Args({60, 10000})->Unit(benchmark::kMillisecond);
}

}  // namespace

BENCHMARK(floor)->Apply(documents);
BENCHMARK(blocks)->Apply(documents);
BENCHMARK(converted)->Apply(documents);
BENCHMARK(json)->Apply(documents);

int main(int argc, char** argv) {
    // Memory that is given back to the system and taken again would be measured with everything else.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    if (argc > 2 && std::string_view(argv[1]) == "--compare") {
        std::vector<std::string> files;
        for (int i = 2; i < argc; ++i) {
            std::ifstream in(argv[i], std::ios::binary);
            files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
        compare(files);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
