/// \file
/// A ZIP container in memory, read through minizip with limits of our own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "kehoach/result.h"

namespace kehoach::input {

/// Entries are found by name without regard to case, to a leading `/` and to `\` for `/`, as OPC (ECMA-376, part 2) has it.
class ZipArchive {
public:
    /// Reads the directory of the container. Fails where it is damaged, has too many entries, or names that climb out of it.
    /// `bytes` must outlive the archive; `largest` is the limit of what all entries together may expand to.
    static Result<ZipArchive> open(std::string_view bytes, std::uint64_t largest);

    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    [[nodiscard]] bool has(std::string_view name) const;

    /// The bytes of an entry. Fails where it is damaged, encrypted, or expands beyond the limit; the sizes that the
    /// directory declares are not trusted.
    Result<std::string> read(std::string_view name);

    /// Where the directory has an entry.
    struct Place {
        std::uint64_t offset = 0;
        std::uint64_t index = 0;
    };

    /// The names of all entries in the form in which they are compared.
    [[nodiscard]] const std::unordered_map<std::string, Place>& entries() const { return entries_; }

private:
    class Container;

    ZipArchive();

    std::unique_ptr<Container> container_;
    std::unordered_map<std::string, Place> entries_;
    std::uint64_t largest_ = 0;
    std::uint64_t left_ = 0;  // bytes that may still be expanded

    friend Result<std::string> with_replaced(std::string_view bytes, const std::map<std::string, std::string>& entries);
};

/// The container with the content of some entries replaced. Their names, times and attributes stay, and so do all other entries:
/// compressed bytes, order and comments. Fails where an entry is not there or the container cannot be written.
Result<std::string> with_replaced(std::string_view bytes, const std::map<std::string, std::string>& entries);

/// Whether `bytes` begin as a ZIP container does.
bool is_zip(std::string_view bytes);

}  // namespace kehoach::input
