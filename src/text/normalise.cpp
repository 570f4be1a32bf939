#include "text/normalise.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <vector>

#include "text/utf8.h"

namespace kehoach::text {

namespace {

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    assert(U_SUCCESS(status));
    return *instance;
}

// More marks on one letter than any writing has.
bool has_many_marks(std::string_view text) {
    constexpr int many = 30;
    int marks = 0;
    for (std::size_t i = 0; i < text.size() && marks <= many;) {
        const char32_t c = next_code_point(text, i);
        constexpr char32_t first_mark = 0x300;
        marks = c >= first_mark && u_getCombiningClass(static_cast<UChar32>(c)) != 0 ? marks + 1 : 0;
    }
    return marks > many;
}

}  // namespace

std::string composed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece given(text.data(), static_cast<int32_t>(text.size()));
    if (nfc().isNormalizedUTF8(given, status) != 0) return {};
    // Few marks are sorted by ICU, many would take it a time that grows with their square.
    const std::string ordered = has_many_marks(text) ? canonically_ordered(text) : std::string();
    const icu::StringPiece piece = ordered.empty() ? given : icu::StringPiece(ordered.data(), static_cast<int32_t>(ordered.size()));
    std::string out;
    out.reserve(text.size());
    icu::StringByteSink<std::string> sink(&out);
    nfc().normalizeUTF8(0, piece, sink, nullptr, status);
    assert(U_SUCCESS(status));
    return out;
}

std::string canonically_ordered(std::string_view text) {
    struct Mark {
        char32_t character;
        std::uint8_t combining_class;
    };
    std::string out;
    std::vector<Mark> marks;
    const auto settle = [&] {
        std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.combining_class < b.combining_class; });
        for (const auto& mark : marks) append(out, mark.character);
        marks.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        const std::uint8_t combining_class = u_getCombiningClass(static_cast<UChar32>(c));
        if (combining_class == 0) {
            settle();
            append(out, c);
        } else {
            marks.push_back({c, combining_class});
        }
    }
    settle();
    return out;
}

bool starts_composition(char32_t c) { return nfc().hasBoundaryBefore(static_cast<UChar32>(c)) != 0; }

}  // namespace kehoach::text
