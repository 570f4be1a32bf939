/// \file
/// `--name`: names of outputs made of what is known of an input and its document.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::batch {

enum class NameField : std::uint8_t {
    dir,     ///< the folder of the input in the output tree
    stem,    ///< its name without extension
    name,    ///< its name
    ext,     ///< the extension of the output, without its dot
    number,  ///< `48` of 48/KH-SKHCN
    year,
    type,    ///< Kế hoạch
    issuer,  ///< the unit that issued the document
    date,    ///< 2025-03-25
    index,   ///< the place of the input among all, from 1
    sha256,  ///< of the input
};

constexpr std::size_t name_fields = static_cast<std::size_t>(NameField::sha256) + 1;

/// By field; empty where unknown.
using NameValues = std::array<std::string, name_fields>;

/// Puts what the document says of itself: number, year, type, issuer, date, sha256.
void put_document(NameValues& values, const Conversion& conversion);

/// A pattern such as `{year}/{type}-{number}.{ext}`.
class NameTemplate {
public:
    /// Braces themselves are written twice. The error has the place of what is wrong in characters from 1, and the names of the fields.
    static Result<NameTemplate> of(std::string_view pattern);

    /// Whether the pattern has the field.
    [[nodiscard]] bool has(NameField field) const;

    /// Whether names can be given only where the document has been read.
    [[nodiscard]] bool needs_document() const;

    /// The pattern filled. Characters that names of files cannot have (`/ \ : * ? " < > |`, control characters, bytes that are no UTF-8)
    /// become `-`, and what is unknown `unknown`; `dir` keeps its `/` and may be empty.
    [[nodiscard]] std::string filled(const NameValues& values) const;

private:
    struct Part {
        std::string text;
        bool is_field = false;
        NameField field = NameField::dir;
    };
    std::vector<Part> parts_;
};

}  // namespace kehoach::batch
