// What normalising costs, beside what ICU needs to check the same text and copy it.
//     cmake --build build/release --target kehoach_normalise_bench && build/release/tests/kehoach_normalise_bench

#include <benchmark/benchmark.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <string>
#include <string_view>

#include "encoding/decode.h"
#include "encoding/normalise.h"

namespace {

using namespace kehoach;

constexpr std::size_t size = std::size_t{4} << 20;

std::string repeated(std::string_view text) {
    std::string out;
    while (out.size() < size) out += text;
    return out;
}

const std::string& clean() {
    static const std::string text = repeated(
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2026; các sở, ngành căn cứ nhiệm vụ được giao để tổ chức thực hiện.\n");
    return text;
}

// Every letter in parts, as some systems store all text.
const std::string& decomposed() {
    static const std::string text = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::string out;
        icu::StringByteSink<std::string> sink(&out);
        icu::Normalizer2::getNFDInstance(status)->normalizeUTF8(0, icu::StringPiece(clean().data(), static_cast<int>(clean().size())), sink, nullptr,
                                                                status);
        return out;
    }();
    return text;
}

// A special space, a zero-width character and a letter in parts a line.
const std::string& dirty() {
    static const std::string text =
        repeated("Ủy ban nhân dân\u00A0tỉnh ban hành Kế hoạch\u200B cải cách hành chính na\u0306m 2026; các sở, ngành căn cứ nhiệm vụ được giao.\n");
    return text;
}

void icu_check_and_copy(benchmark::State& state) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    for (auto _ : state) {
        bool normal = nfc->isNormalizedUTF8(icu::StringPiece(clean().data(), static_cast<int>(clean().size())), status) != 0;
        std::string copy = clean();
        benchmark::DoNotOptimize(normal);
        benchmark::DoNotOptimize(copy.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(clean().size()));
}

void normalise(benchmark::State& state, const std::string& text) {
    for (auto _ : state) {
        Changes changes;
        encoding::Sightings sightings;
        auto normal = encoding::normalised(text, {}, changes, sightings);
        std::string out = normal ? *std::move(normal) : text;
        benchmark::DoNotOptimize(out.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void decode(benchmark::State& state) {
    for (auto _ : state) {
        Changes changes;
        auto decoded = encoding::decode(clean(), std::nullopt, changes);
        benchmark::DoNotOptimize(decoded->charset);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(clean().size()));
}

}  // namespace

BENCHMARK(icu_check_and_copy);
BENCHMARK_CAPTURE(normalise, clean, clean());
BENCHMARK_CAPTURE(normalise, dirty, dirty());
BENCHMARK_CAPTURE(normalise, decomposed, decomposed());
BENCHMARK(decode);

BENCHMARK_MAIN();
