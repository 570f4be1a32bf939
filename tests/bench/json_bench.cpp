// Time to write a converted document as JSON: by json::Writer, and by nlohmann's library, whose bytes must be the same.
//     kehoach_json_bench [FILE...]: these files in place of a plan with a thousand rows; --benchmark_... as Google Benchmark has it.
//     kehoach_json_bench --writer | --ordered-json: that plan a number of times by one of the two, for whoever measures the process.

#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "bench/ordered_json.h"
#include "json/document_json.h"
#include "kehoach/kehoach.h"

namespace {

using namespace kehoach;

// A plan with one table, which has a task in each row.
std::string plan(int rows) {
    std::string text =
        "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 48/KH-SKHCN\n\n"
        "Lâm Đồng, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n"
        "TT\tNhiệm vụ cụ thể\tSản phẩm đầu ra\tChủ trì\tPhối hợp\tThời gian hoàn thành\n";
    for (int row = 1; row <= rows; ++row) {
        text += std::to_string(row) +
                "\tRà soát, chuẩn hóa quy trình nội bộ giải quyết thủ tục hành chính\t- Quyết định công bố; - Báo cáo kết quả\tVăn phòng Sở\t"
                "Các phòng, đơn vị thuộc Sở\tTrước ngày 30/6/2026\n";
    }
    return text;
}

bool same_bytes(const Conversion& conversion) {
    for (const bool compact : {true, false}) {
        if (json::to_json(conversion, compact, Language::vietnamese) != bench::ordered_json_text(conversion, compact, Language::vietnamese))
            return false;
    }
    return true;
}

// False where no one way is asked for.
bool written_in_one_way(int argc, char** argv) {
    constexpr int times = 200;
    const std::string_view way = argc == 2 ? argv[1] : "";
    if (way != "--writer" && way != "--ordered-json") return false;
    const auto conversion = convert(plan(1000), "auto", "plan.txt");
    std::string text;
    for (int i = 0; i < times && conversion; ++i) {
        text.clear();
        if (way == "--writer") {
            json::append_json(text, *conversion, false, Language::vietnamese);
        } else {
            text = bench::ordered_json_text(*conversion, false, Language::vietnamese);
        }
        benchmark::DoNotOptimize(text.data());
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (written_in_one_way(argc, argv)) return 0;
    benchmark::Initialize(&argc, argv);
    std::vector<Conversion> conversions;
    const auto add = [&](std::string_view bytes, const std::string& path) {
        auto conversion = convert(bytes, "auto", path);
        if (conversion) conversions.push_back(std::move(*conversion));
    };
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        add(std::string(std::istreambuf_iterator<char>(file), {}), argv[i]);
    }
    if (argc == 1) add(plan(1000), "plan.txt");
    for (const auto& conversion : conversions) {
        if (same_bytes(conversion)) continue;
        std::fprintf(stderr, "%s: the two outputs differ\n", conversion.source.path->c_str());
        return 1;
    }
    for (const bool compact : {false, true}) {
        const std::string layout = compact ? "compact" : "indented";
        benchmark::RegisterBenchmark(("writer/" + layout).c_str(), [&conversions, compact](benchmark::State& state) {
            std::string text;
            for (auto _ : state) {
                for (const auto& conversion : conversions) {
                    text.clear();
                    json::append_json(text, conversion, compact, Language::vietnamese);
                    benchmark::DoNotOptimize(text.data());
                }
            }
        })->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark(("ordered_json/" + layout).c_str(), [&conversions, compact](benchmark::State& state) {
            for (auto _ : state) {
                for (const auto& conversion : conversions)
                    benchmark::DoNotOptimize(bench::ordered_json_text(conversion, compact, Language::vietnamese));
            }
        })->Unit(benchmark::kMicrosecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
