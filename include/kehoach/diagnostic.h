/// \file
/// Remarks on a document: what was repaired, inferred or found odd. A remark never stops a conversion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/span.h"

namespace kehoach {

enum class Severity : std::uint8_t { info, warning, error };

/// What a document is about to become: before the signature a number, a day and a name may well be missing.
enum class Stage : std::uint8_t { draft, final };

/// The languages of messages; every message exists in both.
enum class Language : std::uint8_t { vietnamese, english };

/// What a rule is about, in the order of reports.
enum class Category : std::uint8_t { structure, header, numbering, reference, table, deadline, typography, draft_residue, layout, reading };

inline constexpr std::size_t categories = static_cast<std::size_t>(Category::reading) + 1;

struct Rule;

/// One message of a rule; `{0}`, `{1}` in it stand for the arguments. A rule has several where it can be broken in several ways, told
/// apart by `variant`.
struct Finding {
    std::string_view variant;
    Severity draft;  ///< while the document is a draft
    Severity final;  ///< when it is about to be issued
    std::string_view vietnamese;
    std::string_view english;
    const Rule* rule = nullptr;
};

/// The same words in both languages.
struct Wording {
    std::string_view vietnamese;
    std::string_view english;
};

/// An entry of the catalogue (catalogue/rules). `name` is kebab-case, unique and never reused.
struct Rule {
    std::string_view name;
    Category category;
    bool decree = false;          ///< holds only where Decree 30/2020/NĐ-CP does: not for the Party, not for legal normative documents
    std::string_view basis = {};  ///< căn cứ: where the decree says so, in Vietnamese; empty where no text does
    Wording summary = {};         ///< what the rule wants, in one sentence
    Wording advice = {};          ///< what to do about it
    std::string_view good = {};   ///< a piece of a draft that keeps the rule; empty where a piece of text cannot show it
    std::string_view bad = {};    ///< the same piece, and the rule broken
    std::vector<Finding> findings;
};

/// One remark: which finding, with what words, where in the document (`at`, an RFC 6901 JSON pointer) and in the source.
/// An argument that begins with `@` is the key of a term (catalogue/terms.h), which each language has its word for.
struct Diagnostic {
    const Finding* finding = nullptr;
    std::vector<std::string> arguments;
    std::string at;
    Span span;
    std::string quote = {};  ///< the words concerned, as the source has them; empty for the whole of the place
    bool inferred = false;   ///< the place, or what it is, was inferred: one level less severe

    [[nodiscard]] std::string_view name() const;  ///< of the rule
};

using Diagnostics = std::vector<Diagnostic>;

/// The sentence of a diagnostic in the given language, arguments filled in.
std::string message(const Diagnostic& diagnostic, Language language);

Severity severity(const Diagnostic& diagnostic, Stage stage = Stage::draft);

/// `info`, `warning` or `error`.
std::string_view name(Severity severity);

/// `structure`, `draft-residue`, `layout-docx`, ...
std::string_view name(Category category);

}  // namespace kehoach
