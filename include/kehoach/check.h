/// \file
/// A draft examined before it is issued: against Decree 30/2020/NĐ-CP, and against itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach {

/// The abbreviation of an organ in the symbols of its documents, which its head decides.
struct OrganAbbreviation {
    std::string abbreviation;  ///< `SKHCN`
    std::string name;          ///< `Sở Khoa học và Công nghệ`
};

/// What an office wants where the decree leaves it open, or other than the decree has it.
struct HouseStyle {
    bool en_dash = false;  ///< `Độc lập – Tự do – Hạnh phúc`
    ToneStyle tone = ToneStyle::keep;
    LetterForI letter_for_i = LetterForI::keep;
};

/// How an office has its documents checked; kehoach.json.
struct CheckConfig {
    /// By the name of a rule or of a category: its severity, or nullopt to leave it out. Rules go before categories.
    std::map<std::string, std::optional<Severity>, std::less<>> rules;
    std::vector<OrganAbbreviation> organs;
    std::vector<std::string> units;  ///< names and abbreviations of units that need no explanation in a document
    HouseStyle style;
    bool electronic = false;        ///< issued as an electronic document, where the reference line of an appendix stays blank
    bool appendices_apart = false;  ///< appendices are files of their own
};

struct CheckOptions {
    Stage stage = Stage::draft;
    std::vector<std::string> select;   ///< names of rules and categories; empty for all
    std::vector<std::string> ignore;   ///< names of rules and categories that are left out
    Severity lowest = Severity::info;  ///< what is less severe is left out
    std::string today;                 ///< ISO 8601; empty where rules that need it are to be left out
    CheckConfig config;
    ReadOptions reading;
    std::string format = "auto";  ///< a reader's name
};

/// A line of a text, or a paragraph or cell of a Word document, and in it the words that a problem is about.
struct Excerpt {
    std::string text;
    std::size_t begin = 0;  ///< of the words, in bytes
    std::size_t end = 0;
    std::uint32_t line = 0;    ///< number of the line; 0 in a Word document, and where it is not known
    std::uint32_t column = 0;  ///< of `text` in that line of the file, in UTF-16 code units from 1; 0 where normalising changed the line
    std::size_t offset = 0;    ///< bytes of the normalised line before `text`
    bool cut_begin = false;    ///< words of a long line before `text` were left out
    bool cut_end = false;      ///< and behind it
};

/// A change of a few words that mends a problem. `before` stands in the lines of the problem's span, spaces aside.
struct Correction {
    std::string before;
    std::string after;
    bool suggestion = false;  ///< for a person to decide: never made by itself
};

/// One thing wrong with a draft.
struct Problem {
    Diagnostic diagnostic;
    Severity severity = Severity::info;
    std::optional<Excerpt> excerpt;
    std::optional<Correction> correction;
    std::string fingerprint;  ///< 16 hexadecimal digits that stay the same when lines are added elsewhere in the file
};

/// A checked file.
struct Examination {
    Conversion conversion;
    std::vector<Problem> problems;  ///< in the order of the source
};

/// Reads, parses and checks one file. Fails as convert() does.
Result<Examination> check(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options);

/// The rules, by category.
const std::vector<Rule>& rules();

/// The place of a diagnostic as a reader says it: `Phụ lục I, bảng 1, hàng 12, cột «Chủ trì»`, `mục II.1`; empty where it has none.
std::string place_in_words(const Document& document, std::string_view pointer, Language language);

}  // namespace kehoach
