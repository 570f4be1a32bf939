/// \file
/// The way of a file: bytes → blocks → document → text of an output format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/block.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/result.h"

namespace kehoach {

/// What is known of the file that a document came from.
struct Source {
    std::optional<std::string> path;  ///< as given by the caller; nullopt for standard input
    std::string format;               ///< `text`
    std::string encoding;             ///< `utf-8`
    std::uint64_t bytes = 0;
    std::string sha256;  ///< of the bytes as read, 64 hexadecimal digits
};

/// One converted file: the document and everything said of it.
struct Conversion {
    Source source;
    Document document;
    std::vector<Discarded> discarded;
    Diagnostics diagnostics;
    Changes changes;
};

/// A way to turn bytes into blocks.
struct Reader {
    std::string_view name;  ///< as in `--from`
    std::string_view summary;
    Result<BlockList> (*read)(std::string_view bytes);
};

/// Which lines a table-shaped output holds (CSV).
enum class RecordKind : std::uint8_t { rows, sections, documents };

struct WriteOptions {
    bool compact = false;                      ///< JSON in one line
    RecordKind records = RecordKind::rows;     ///< CSV
    Language language = Language::vietnamese;  ///< of the messages of diagnostics
};

/// A way to turn a conversion into text.
struct Writer {
    std::string_view name;  ///< as in `--to`
    std::string_view summary;
    std::string (*write)(const Conversion&, const WriteOptions&);
};

/// The readers and writers, in the order in which help lists them.
const std::vector<Reader>& readers();
const std::vector<Writer>& writers();

/// Reads and parses one file. `format` is a reader's name, or `auto` to look at the bytes.
/// Fails only where no document can be made of the bytes at all; all else is a diagnostic.
Result<Conversion> convert(std::string_view bytes, std::string_view format, std::optional<std::string> path);

/// Makes a document of blocks. Never fails; what was repaired or is odd is in `diagnostics`, what is no content in `discarded`.
Document parse(BlockList blocks, std::vector<Discarded>& discarded, Diagnostics& diagnostics);

/// The version of the library, `major.minor.patch`.
std::string_view version();

}  // namespace kehoach
