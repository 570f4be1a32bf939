#include "text/converters.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace kehoach::text {
namespace {

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter opened(const char* icu_name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(icu_name, &status));
    assert(U_SUCCESS(status));
    return converter;
}

// Feeds `text` through both converters in steps, which needs no buffer for the whole of it in UTF-16.
std::string converted(UConverter* target, UConverter* source, std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 2);
    constexpr std::size_t step = std::size_t{1} << 14;
    std::array<char, step> buffer{};
    std::array<UChar, step> pivot{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    const char* from = text.data();
    const char* const end = text.data() + text.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    for (bool reset = true; status == U_BUFFER_OVERFLOW_ERROR; reset = false) {
        status = U_ZERO_ERROR;
        char* to = buffer.data();
        ucnv_convertEx(target, source, &to, buffer.data() + buffer.size(), &from, end, pivot.data(), &pivot_source, &pivot_target,
                       pivot.data() + pivot.size(), static_cast<UBool>(reset), 1, &status);
        out.append(buffer.data(), static_cast<std::size_t>(to - buffer.data()));
    }
    assert(U_SUCCESS(status));
    return out;
}

}  // namespace

std::array<char32_t, 256> single_bytes(const char* icu_name) {
    const Converter converter = opened(icu_name);
    std::array<char32_t, 256> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        const char byte = static_cast<char>(i);
        const char* at = &byte;
        UErrorCode status = U_ZERO_ERROR;
        const UChar32 c = ucnv_getNextUChar(converter.get(), &at, &byte + 1, &status);
        constexpr UChar32 substitute = 0xFFFD;
        out[i] = U_FAILURE(status) || c == substitute ? static_cast<char32_t>(i) : static_cast<char32_t>(c);
        ucnv_reset(converter.get());
    }
    return out;
}

std::string to_utf8(std::string_view bytes, const char* icu_name, bool& damaged) {
    const Converter source = opened(icu_name);
    const Converter target = opened("UTF-8");
    std::string out = converted(target.get(), source.get(), bytes);
    // ICU puts U+FFFD for what it cannot read; one that was written in the file is damage of an earlier step all the same.
    damaged = out.find("\uFFFD") != std::string::npos;
    return out;
}

std::string from_utf8(std::string_view text, const char* icu_name) {
    const Converter source = opened("UTF-8");
    const Converter target = opened(icu_name);
    return converted(target.get(), source.get(), text);
}

}  // namespace kehoach::text
