/// \file
/// An output that many documents go into one after another: standard output, a file, or files of bounded size.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kehoach/result.h"

namespace kehoach::batch {

/// When a file is full and the next begins. A document is never parted: one that is larger has a file of its own.
struct Split {
    std::uint64_t documents = 0;  ///< 0 for any number
    std::uint64_t bytes = 0;      ///< 0 for any number
};

/// `1000` documents, `64MB` (or KB, GB; 1024 each); nullopt for what is neither, and for 0.
std::optional<Split> split_of(std::string_view text);

struct StreamSettings {
    std::string path;    ///< empty for standard output; with a split, `all.jsonl` stands for `all-00001.jsonl`, ...
    std::string header;  ///< stands once at the beginning of each file
    std::optional<Split> split;
};

/// Files are written under a name with `.part` behind it, document by document, and get their own when they are whole. Standard output and
/// devices are written to as they are.
class StreamOutput {
public:
    explicit StreamOutput(StreamSettings settings) : settings_(std::move(settings)) {}
    ~StreamOutput();
    StreamOutput(const StreamOutput&) = delete;
    StreamOutput& operator=(const StreamOutput&) = delete;

    /// How many bytes there are to go on from: those of the whole files, and of the first that is not whole. What is whole counts only as far
    /// as no file lacks before it.
    [[nodiscard]] std::uint64_t found() const;

    /// Whether the files are whole, with this many bytes together.
    [[nodiscard]] bool is_whole(std::uint64_t length) const;

    /// Goes on behind the first `length` bytes of all files together, which hold `documents` documents. A whole file that this is the
    /// middle of is copied first and stays as it is until the new one replaces it.
    std::optional<Error> resume(std::uint64_t length, std::uint64_t documents);

    /// Nothing is written for a document without text.
    std::optional<Error> write(std::string_view document);

    /// Gives the last file its name. There is a file even where there are no documents.
    std::optional<Error> finish();

    /// Takes back the file that is not whole.
    void abandon();

    /// Of all files so far, in bytes.
    [[nodiscard]] std::uint64_t length() const { return before_ + size_; }

    /// The file that the last document went into; empty for standard output.
    [[nodiscard]] std::string path() const { return settings_.path.empty() ? std::string() : path_of(number_); }

    /// The path of the settings.
    [[nodiscard]] const std::string& whole_path() const { return settings_.path; }

private:
    [[nodiscard]] std::string path_of(std::uint64_t number) const;
    [[nodiscard]] std::string part_of(std::uint64_t number) const { return path_of(number) + ".part"; }
    std::optional<Error> open_next();
    std::optional<Error> close_current();
    std::optional<Error> put(std::string_view text);
    [[nodiscard]] bool is_full_for(std::size_t more) const;

    StreamSettings settings_;
    int descriptor_ = -1;
    bool special_ = false;         // standard output or a device: nothing to rename
    bool renamed_over_ = false;    // files of an earlier run may follow
    std::uint64_t number_ = 0;     // of the present file, from 1
    std::uint64_t before_ = 0;     // bytes of the files before it
    std::uint64_t size_ = 0;       // bytes of the present file
    std::uint64_t documents_ = 0;  // in the present file
};

}  // namespace kehoach::batch
