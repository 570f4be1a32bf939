/// \file
/// Plain data as bytes and back, for pipes and temporary files of the same program: no format to be kept.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "batch/convert_file.h"
#include "batch/report.h"

namespace kehoach::batch {

class Packer {
public:
    void number(std::uint64_t value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void text(std::string_view value) {
        number(value.size());
        bytes_.append(value);
    }
    void text(const std::optional<std::string>& value) {
        number(value ? 1 : 0);
        if (value) text(std::string_view(*value));
    }

    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// Reads what a Packer wrote. Behind an end that comes too early all is empty, and `complete()` is false.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : left_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        if (left_.size() < sizeof value) return fail();
        std::memcpy(&value, left_.data(), sizeof value);
        left_.remove_prefix(sizeof value);
        return value;
    }
    std::string_view view() {
        const std::uint64_t size = number();
        if (size > left_.size()) {
            fail();
            return {};
        }
        const auto value = left_.substr(0, static_cast<std::size_t>(size));
        left_.remove_prefix(value.size());
        return value;
    }
    std::string text() { return std::string(view()); }
    std::optional<std::string> optional_text() { return number() != 0 ? std::optional(text()) : std::nullopt; }

    /// How many elements follow: no more than bytes, so that damaged data cannot ask for all memory.
    std::uint64_t count() {
        const std::uint64_t value = number();
        return value <= left_.size() ? value : fail();
    }

    [[nodiscard]] bool complete() const { return complete_ && left_.empty(); }

private:
    std::uint64_t fail() {
        complete_ = false;
        left_ = {};
        return 0;
    }

    std::string_view left_;
    bool complete_ = true;
};

void pack(Packer& out, const FileRecord& record);
FileRecord unpack_record(Unpacker& in);

void pack(Packer& out, const ConvertOptions& options);
ConvertOptions unpack_options(Unpacker& in);

void pack(Packer& out, const Product& product);
Product unpack_product(Unpacker& in);

}  // namespace kehoach::batch
