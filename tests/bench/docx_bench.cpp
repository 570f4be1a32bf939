// Time to convert Word documents against the floor below which no reader can be: expanding document.xml with libzip, parsing it
// with pugixml and walking over it once. Documents have the markup that Word writes, with looks on every run.
//     kehoach_docx_bench                        the documents that are made here
//     kehoach_docx_bench --compare FILE...      documents at hand, all steps in turn
//     kehoach_docx_bench --write DIRECTORY      writes the documents, for measuring the program as a whole

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "input/docx/reader.h"
#include "kehoach/kehoach.h"
#include "support/docx_builder.h"

namespace {

using namespace kehoach;

constexpr std::string_view run_looks =
    R"(<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>)";
constexpr std::string_view paragraph_looks =
    R"(<w:pPr><w:spacing w:before="120" w:after="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>)";

// Pseudo-random, the same on every machine, so that the documents compress as real ones do.
class Random {
public:
    std::uint32_t next(std::uint32_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(state_ >> 33) % limit;
    }
    std::string revision_id() {
        std::string out = "00";
        for (int i = 0; i < 6; ++i) out.push_back("0123456789ABCDEF"[next(16)]);
        return out;
    }

private:
    std::uint64_t state_ = 2026;
};

constexpr std::array words = {
    "phòng",      "đơn vị",   "thuộc",      "rà soát",      "chuẩn hóa",  "quy trình", "nội bộ",        "giải quyết", "thủ tục",
    "hành chính", "cập nhật", "cơ sở",      "dữ liệu",      "dùng chung", "của",       "ngành",         "báo cáo",    "kết quả",
    "Văn phòng",  "trước",    "hằng tháng", "công chức",    "viên chức",  "nâng cao",  "trách nhiệm",   "thực hiện",  "nhiệm vụ",
    "triển khai", "kiểm tra", "giám sát",   "tuyên truyền", "phổ biến",   "pháp luật", "chuyển đổi số", "người dân",  "doanh nghiệp",
};

std::string sentence(Random& random, int length) {
    std::string out;
    for (int i = 0; i < length; ++i) {
        out += words[random.next(words.size())];
        out.push_back(' ');
    }
    out.back() = '.';
    return out;
}

// A text as Word writes it: in several runs, each with its looks.
std::string runs(std::string_view text, Random& random) {
    std::string out;
    while (!text.empty()) {
        std::size_t cut = text.find(' ', 20 + random.next(60));
        cut = std::min(cut, text.size());
        out += "<w:r w:rsidRPr=\"" + random.revision_id() + "\">" + std::string(run_looks) + R"(<w:t xml:space="preserve">)" +
               std::string(text.substr(0, cut)) + "</w:t></w:r>";
        text.remove_prefix(cut);
    }
    return out;
}

std::string word_paragraph(std::string_view text, Random& random) {
    return "<w:p w:rsidR=\"" + random.revision_id() + "\" w:rsidRDefault=\"" + random.revision_id() + R"(" w:rsidP="00C21F4D">)" +
           std::string(paragraph_looks) + std::string(run_looks) + "</w:pPr>" + runs(text, random) + "</w:p>";
}

std::string word_cell(std::string_view text, Random& random) {
    return R"(<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vAlign w:val="center"/></w:tcPr>)" +
           word_paragraph(text, random) + "</w:tc>";
}

std::string word_row(std::initializer_list<std::string> cells, Random& random) {
    std::string out = "<w:tr w:rsidR=\"" + random.revision_id() + R"(" w:rsidTr="00C21F4D"><w:trPr><w:cantSplit/></w:trPr>)";
    for (const auto& text : cells) out += word_cell(text, random);
    return out + "</w:tr>";
}

std::string body(std::int64_t clauses, std::int64_t rows) {
    Random random;
    std::string out;
    for (const auto* line : {"UBND TỈNH LÂM ĐỒNG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                             "Số: 48/KH-SKHCN", "Lâm Đồng, ngày 12 tháng 02 năm 2026", "KẾ HOẠCH", "Chuyển đổi số năm 2026"}) {
        out += word_paragraph(line, random);
    }
    for (std::int64_t i = 0; i < clauses; ++i) {
        if (i % 20 == 0) out += word_paragraph("I. MỤC ĐÍCH, YÊU CẦU", random);
        out += word_paragraph(std::to_string(i % 20 + 1) + ". Các " + sentence(random, 25), random);
    }
    if (rows == 0) return out;
    out += R"(<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>)";
    for (int c = 0; c < 6; ++c) out += R"(<w:gridCol w:w="1500"/>)";
    out += "</w:tblGrid>" + word_row({"TT", "Nhiệm vụ cụ thể", "Sản phẩm đầu ra", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"}, random);
    for (std::int64_t r = 0; r < rows; ++r) {
        out += word_row({std::to_string(r + 1), sentence(random, 12), "Quyết định công bố; Báo cáo kết quả", "Văn phòng Sở",
                         "Các phòng, đơn vị thuộc Sở", "Trước ngày 30/6/2026"},
                        random);
    }
    return out + "</w:tbl>";
}

std::string document(const benchmark::State& state) { return test::DocxBuilder(body(state.range(0), state.range(1))).docx(); }

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
    if (argc == 3 && std::string_view(argv[1]) == "--write") {
        for (const auto& [clauses, rows] :
             {std::pair(100, 0), std::pair(100, 30), std::pair(60, 1000), std::pair(60, 10000), std::pair(60, 100000)}) {
            const std::string name = std::string(argv[2]) + "/plan-" + std::to_string(clauses) + "-" + std::to_string(rows) + ".docx";
            std::ofstream(name, std::ios::binary) << test::DocxBuilder(body(clauses, rows)).docx();
        }
        return 0;
    }
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
