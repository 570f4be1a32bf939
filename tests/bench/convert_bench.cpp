// Time to convert plans with tables of a thousand rows and more; `BigO` in the output tells how it grows.

#include <benchmark/benchmark.h>

#include <string>

#include "kehoach/kehoach.h"

namespace {

// A plan whose appendix is one table over many pages: the header again every 30 rows, a group every 10.
std::string plan(std::int64_t rows) {
    const std::string header = "TT\tNhiệm vụ cụ thể\tSản phẩm đầu ra\tChủ trì\tPhối hợp\tThời gian hoàn thành\n";
    std::string text =
        "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 48/KH-SKHCN\n\n"
        "Lâm Đồng, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. MỤC ĐÍCH\n\n1. Một\n\n- Hai.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\n"
        "GIÁM ĐỐC\n\nLê Quốc Bảo\n\nPHỤ LỤC\nNHIỆM VỤ NĂM 2026\n(Kèm theo Kế hoạch số 48/KH-SKHCN ngày 12/02/2026 của Sở Khoa học và Công nghệ)\n\n";
    text += header;
    for (std::int64_t row = 0; row < rows; ++row) {
        if (row > 0 && row % 30 == 0) text += "\n" + header;
        if (row % 10 == 0) text += std::to_string(row / 10 + 1) + "\tNhóm nhiệm vụ\t\t\t\t\n";
        text += std::to_string(row / 10 + 1) + "." + std::to_string(row % 10 + 1) +
                "\tRà soát, chuẩn hóa quy trình nội bộ giải quyết thủ tục hành chính\t- Quyết định công bố; - Báo cáo kết quả\tVăn phòng Sở\t"
                "Các phòng, đơn vị thuộc Sở\tTrước ngày 30/6/2026\n";
    }
    return text;
}

void read(benchmark::State& state) {
    const std::string text = plan(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(kehoach::convert(text, "text", std::nullopt));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}

void write(benchmark::State& state, const char* format) {
    const auto conversion = kehoach::convert(plan(state.range(0)), "text", std::nullopt);
    for (const auto& writer : kehoach::writers()) {
        if (writer.name != format) continue;
        for (auto _ : state) benchmark::DoNotOptimize(writer.write(*conversion, {}));
    }
    state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(read)->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK_CAPTURE(write, json, "json")->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK_CAPTURE(write, csv, "csv")->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK_CAPTURE(write, markdown, "markdown")->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity();

BENCHMARK_MAIN();
