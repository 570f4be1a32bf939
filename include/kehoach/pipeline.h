/// \file
/// The way of a file: bytes → blocks → document → text of an output format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/block.h"
#include "kehoach/citation.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/result.h"
#include "kehoach/task.h"

namespace kehoach {

/// What is known of the file that a document came from.
struct Source {
    std::optional<std::string> path;   ///< as given by the caller; nullopt for standard input
    std::string format;                ///< `text`, `docx`, `flat-opc`, `document-xml`, `word-2003-xml`
    std::string encoding;              ///< `utf-8`, `utf-16le`, `tcvn3`, ...: of the bytes, or what they had been before they were misread
    PlaceUnit unit = PlaceUnit::line;  ///< what the spans of the document count
    std::uint64_t bytes = 0;
    std::string sha256;  ///< of the bytes as read, 64 hexadecimal digits
};

/// One converted file: the document and everything said of it.
struct Conversion {
    Source source;
    Document document;
    std::vector<Task> tasks;          ///< of all tables and clauses, in reading order
    std::vector<Citation> citations;  ///< one for each mention, in reading order
    std::vector<Discarded> discarded;
    Diagnostics diagnostics;
    Changes changes;
};

/// Which state of a text with tracked changes is read.
enum class Revisions : std::uint8_t {
    final,     ///< as if all changes were accepted
    original,  ///< as if all were rejected
};

struct ReadOptions {
    Revisions revisions = Revisions::final;
    /// The name of an encoding (encodings()), or `auto` to tell it by the bytes. In Word documents it is that of text whose font does not
    /// say it.
    std::string encoding = "auto";
    /// What a compressed file may expand to, in bytes; no real document comes near.
    std::uint64_t max_size = std::uint64_t{512} << 20;
    bool keep_lines = false;  ///< fill BlockList::lines
};

/// A way to turn bytes into blocks.
struct Reader {
    std::string_view name;  ///< as in `--from`
    std::string_view summary;
    bool (*recognises)(std::string_view bytes);  ///< whether `auto` chooses it; asked in the order of the table
    Result<BlockList> (*read)(std::string_view bytes, const ReadOptions& options);
};

/// Which lines a table-shaped output holds (CSV).
enum class RecordKind : std::uint8_t { tasks, rows, sections, documents, citations, diagnostics };

/// For whom CSV is written.
enum class CsvDialect : std::uint8_t {
    rfc4180,  ///< for programs: UTF-8, commas, the values as they are
    excel,    ///< for spreadsheets: byte order mark, semicolons, text stays text
};

struct WriteOptions {
    bool compact = false;                      ///< JSON in one line
    RecordKind records = RecordKind::tasks;    ///< CSV
    CsvDialect dialect = CsvDialect::rfc4180;  ///< CSV
    std::optional<char> separator = {};        ///< CSV; nullopt for that of the dialect
    bool task_table = true;                    ///< Markdown: a table of all tasks behind the document
    Language language = Language::vietnamese;  ///< of the messages of diagnostics and of headings
};

/// A way to turn a conversion into the bytes of a file.
struct Writer {
    std::string_view name;  ///< as in `--to`
    std::string_view summary;
    /// Fails only where the output needs more than memory, or a format cannot hold what there is.
    Result<std::string> (*write)(const Conversion&, const WriteOptions&);
    bool binary = false;  ///< nothing for a terminal
};

/// The readers and writers, in the order in which help lists them.
const std::vector<Reader>& readers();
const std::vector<Writer>& writers();

/// Reads and parses one file. `format` is a reader's name, or `auto` to look at the bytes.
/// Fails only where no document can be made of the bytes at all; all else is a diagnostic.
Result<Conversion> convert(std::string_view bytes, std::string_view format, std::optional<std::string> path, const ReadOptions& options = {});

/// Makes a document of blocks. Never fails; what was repaired or is odd is in `diagnostics`, what is no content in `discarded`.
Document parse(BlockList blocks, std::vector<Discarded>& discarded, Diagnostics& diagnostics);

/// The version of the library, `major.minor.patch`.
std::string_view version();

}  // namespace kehoach
