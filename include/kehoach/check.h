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

/// A correction that was made.
struct MadeCorrection {
    Problem problem;       ///< as it was found
    std::string place;     ///< in words of Vietnamese, as place_in_words() gives it
    std::string place_en;  ///< the same in English
    std::size_t passage;   ///< the paragraph in Fixed::before; of a text its line
};

/// Why a correction was not made.
enum class WhyLeft : std::uint8_t {
    not_found,  ///< its words do not stand there as they were read: the source has them in notes, page headers, capitals by format
    ambiguous,  ///< they stand there more than once
    not_typed,  ///< Word fills in what would change, or it is over a line end
    unsettled,  ///< made once it leads to other corrections without an end
};

struct LeftCorrection {
    std::size_t problem = 0;  ///< index in the problems that remain
    WhyLeft why = WhyLeft::not_found;
};

/// A file with its mechanical mistakes mended.
struct Fixed {
    std::string bytes;                 ///< the file that it becomes; the same bytes where nothing changes
    bool changed = false;              ///< whether `bytes` are others than those that were given
    Changes changes;                   ///< letters that became Unicode which reads the same
    std::vector<MadeCorrection> made;  ///< in the order in which they were made
    std::vector<LeftCorrection> left;
    Diagnostics remarks;              ///< on what the changes do besides: signatures that do not hold any more
    std::vector<std::string> before;  ///< the lines of a text, or the paragraphs of a Word document, as they were
    std::vector<std::string> after;   ///< and as they are, just as many
    Examination remaining;            ///< of the file that it becomes
};

/// Makes the corrections of all problems that check() finds with these options, suggestions left out, and letters Unicode (NFC, nothing
/// invisible, none of other scripts that look alike); checks again, until nothing more is to be corrected. In a text all bytes besides stay,
/// in a Word document all of the container but the text of the runs concerned. Tracked changes are read as accepted.
/// Fails as check() does, and with `fix_needs_unicode` where text is in an old encoding.
Result<Fixed> fix(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options);

/// The rules, by category.
const std::vector<Rule>& rules();

/// The place of a diagnostic as a reader says it: `Phụ lục I, bảng 1, hàng 12, cột «Chủ trì»`, `mục II.1`; empty where it has none.
std::string place_in_words(const Document& document, std::string_view pointer, Language language);

}  // namespace kehoach
