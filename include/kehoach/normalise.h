/// \file
/// Text as archives hold it → Unicode in Normalization Form C that reads the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach {

/// Where the tone mark of `oa`, `oe`, `uy` stands (Decision 1989/QĐ-BGDĐT of 2018, article 8).
enum class ToneStyle : std::uint8_t {
    keep,
    old_style,  ///< hòa, khỏe, thủy
    new_style,  ///< hoà, khoẻ, thuỷ
};

/// The vowel /i/ alone behind h, k, l, m, s, t (the same decision, article 9).
enum class LetterForI : std::uint8_t {
    keep,
    y,  ///< kỹ thuật, lý luận
    i,  ///< kĩ thuật, lí luận
};

/// What is changed besides what no reader sees.
struct NormaliseOptions {
    ToneStyle tone = ToneStyle::keep;
    LetterForI letter_for_i = LetterForI::keep;
    bool quotes = false;  ///< “ ” ‘ ’ and the like → " and '
    bool dashes = false;  ///< – — − and the like → -
};

struct NormaliseRequest {
    NormaliseOptions options;
    ReadOptions reading;
    std::string format = "auto";        ///< a reader's name
    std::string to_encoding = "utf-8";  ///< of text; Word documents are UTF-8 always
    bool list = false;                  ///< every change, not only the counts
};

/// A file normalised: text as text, a Word document as a Word document.
struct Normalised {
    Source source;
    std::string bytes;     ///< the file that it becomes; the same bytes where nothing changes
    bool changed = false;  ///< whether `bytes` are others than those that were given
    Changes changes;
    std::vector<Change> list;
    Diagnostics diagnostics;
};

/// Normalises one file. Text: its encoding, its characters, its words; lines stay lines. Word documents: the text in all parts, the fonts
/// of old encodings become Times New Roman, and every byte besides stays. Fails as convert() does, and where text has a character that
/// the wanted encoding has not.
Result<Normalised> normalise(std::string_view bytes, std::optional<std::string> path, const NormaliseRequest& request);

/// The names of the encodings that are read and written.
const std::vector<std::string_view>& encodings();

/// The name of an encoding by that name or another one (`abc`, `cp1258`), in any case; nullopt where there is none.
std::optional<std::string_view> encoding_named(std::string_view name);

}  // namespace kehoach
