/// \file
/// Remarks on a document: what was repaired, inferred or found odd. A remark never stops a conversion.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/span.h"

namespace kehoach {

enum class Severity : std::uint8_t { info, warning, error };

/// The languages of messages; every message exists in both.
enum class Language : std::uint8_t { vietnamese, english };

/// An entry of the catalogue of findings (catalogue/findings.cpp).
/// `name` is kebab-case, unique and never reused; `{0}`, `{1}` in the messages stand for the arguments.
struct Finding {
    std::string_view name;
    Severity severity;
    std::string_view vietnamese;
    std::string_view english;
};

/// One remark: which finding, with what words, where in the document (`at`, an RFC 6901 JSON pointer) and in the source.
struct Diagnostic {
    const Finding* finding = nullptr;
    std::vector<std::string> arguments;
    std::string at;
    Span span;
};

using Diagnostics = std::vector<Diagnostic>;

/// The sentence of a diagnostic in the given language, arguments filled in.
std::string message(const Diagnostic& diagnostic, Language language);

/// `info`, `warning` or `error`.
std::string_view name(Severity severity);

}  // namespace kehoach
