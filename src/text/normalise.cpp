#include "text/normalise.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cassert>

namespace kehoach::text {

namespace {

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    assert(U_SUCCESS(status));
    return *instance;
}

}  // namespace

std::string composed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
    if (nfc().isNormalizedUTF8(piece, status) != 0) return {};
    std::string out;
    out.reserve(text.size());
    icu::StringByteSink<std::string> sink(&out);
    nfc().normalizeUTF8(0, piece, sink, nullptr, status);
    assert(U_SUCCESS(status));
    return out;
}

bool starts_composition(char32_t c) { return nfc().hasBoundaryBefore(static_cast<UChar32>(c)) != 0; }

}  // namespace kehoach::text
