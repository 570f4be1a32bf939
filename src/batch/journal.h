/// \file
/// The state file of a batch, from which it goes on after it was ended at any moment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/hash.h"
#include "json/journal_json.h"
#include "kehoach/result.h"

namespace kehoach::batch {

using json::FileState;
using json::JournalEntry;
using json::JournalHead;
using json::JournalOutput;

/// nullopt for what is not there, cannot be looked at or is no regular file.
std::optional<FileState> state_of(const std::string& path);

/// A file of lines of JSON: a head, then one line for each input that is finished, in the order in which they were. The file is locked as long
/// as the object lives; a child made by fork() keeps the lock until it ends or closes the file.
///
/// For batches whose outputs are files of their own, done() tells which inputs to leave out. For those with outputs that all inputs share, the
/// inputs are given to follows() from the first on until it says no; what lies behind is cut off with cut(), and the outputs are to be cut to
/// the sizes in outputs().
///
/// Memory: some 60 bytes for each input. Not to be used by several threads at once.
class Journal {
public:
    struct Options {
        bool by_sha256 = false;     ///< what has the same digest is unchanged, whenever it was written; else size and time decide
        bool retry_failed = false;  ///< inputs that were refused are not done
    };

    /// The SHA-256 of an input; empty where it cannot be read. Called only where the answer depends on it.
    using Digest = std::function<std::string()>;

    /// Opens the file, or makes a new one. A last line that is not complete is cut off. An error where the file is used by another process, is
    /// none of this kind, is damaged, or is of another version or other options.
    static Result<Journal> open(const std::string& path, const JournalHead& head, Options options);

    Journal(Journal&& other) noexcept { swap(other); }
    Journal& operator=(Journal&& other) noexcept {
        swap(other);
        return *this;
    }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    /// What was written of an input that is done and unchanged and whose outputs stand there with their sizes. `now` is its state_of().
    std::optional<JournalEntry> done(const std::string& path, const std::optional<FileState>& now, const Digest& sha256) const;

    /// Whether what a line says of an output is still there.
    using HasOutput = std::function<bool(const JournalOutput&)>;

    /// Whether the next line is that of this input, which is unchanged, and `has` all its outputs. Once no, always no.
    bool follows(const std::string& path, const std::optional<FileState>& now, const Digest& sha256, const HasOutput& has = is_long_enough);

    /// A file of at least this size.
    static bool is_long_enough(const JournalOutput& output);

    /// The line of the last input for which follows() said yes.
    [[nodiscard]] const JournalEntry& last() const { return last_; }

    /// The sizes of the outputs behind the last input for which follows() said yes; empty before the first that gave any.
    [[nodiscard]] const std::vector<JournalOutput>& outputs() const { return outputs_; }

    /// Removes the lines behind those that follow. To be called before append() where follows() is used.
    std::optional<Error> cut();

    /// Adds a line with one write(2). On an error the file is as before.
    std::optional<Error> append(const JournalEntry& entry);

    /// The number of lines read on opening.
    [[nodiscard]] std::uint64_t entries() const { return entries_; }

private:
    Journal() = default;
    void swap(Journal& other) noexcept;
    std::optional<Error> read(const JournalHead& head);
    std::optional<Error> write(const std::string& line);
    [[nodiscard]] std::optional<std::string> line_at(std::uint64_t offset) const;
    [[nodiscard]] bool unchanged(const JournalEntry& entry, const std::optional<FileState>& now, const Digest& sha256) const;

    int descriptor_ = -1;
    Options options_;
    std::uint64_t size_ = 0;          // of the file
    std::uint64_t entries_ = 0;       // read on opening
    HashMap<std::uint64_t> offsets_;  // of the last line of a path
    std::uint64_t next_ = 0;          // the offset of the line that follows() looks at
    bool ended_ = false;
    JournalEntry last_;
    std::vector<JournalOutput> outputs_;
};

}  // namespace kehoach::batch
