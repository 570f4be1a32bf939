#include "batch/convert_file.h"

#include <algorithm>
#include <new>
#include <utility>

#include "catalogue/remarks.h"
#include "system/files.h"

namespace kehoach::batch {
namespace {

Product converted(const std::string& path, std::optional<std::string_view> bytes, const ConvertOptions& options, std::string& buffer) {
    std::optional<std::string> source = path;
    if (path == "-" || path.empty()) source = std::nullopt;
    if (!bytes) {
        if (auto error = system::read_file(path, buffer, options.reading.max_size)) return failure(path, *std::move(error));
        bytes = buffer;
    } else if (bytes->size() > options.reading.max_size) {
        return failure(path, {ErrorCode::input_too_large, {std::to_string(options.reading.max_size >> 20)}});
    }
    const auto conversion = convert(*bytes, options.from, std::move(source), options.reading);
    Product product;
    if (!conversion) {
        product = failure(path, conversion.error());
        product.record.bytes = bytes->size();
        return product;
    }
    product.record.path = path;
    product.record.bytes = bytes->size();
    for (const auto& format : options.formats) {
        WriteOptions writing = options.writing;
        if (format == json_lines) writing.compact = true;
        auto output = writer_of(format)->write(*conversion, writing);
        if (!output) {
            product = failure(path, output.error());
            product.record.bytes = bytes->size();
            return product;
        }
        product.outputs.push_back(*std::move(output));
    }
    describe(product.record, *conversion);
    put_document(product.names, *conversion);
    if (options.remarks)
        product.remarks =
            catalogue::all_remarks(conversion->diagnostics, conversion->changes, conversion->source.unit, path, options.writing.language);
    return product;
}

}  // namespace

Outcome outcome_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::process_crashed:
        case ErrorCode::process_exited:
        case ErrorCode::process_not_started: return Outcome::crashed;
        case ErrorCode::process_timed_out: return Outcome::timed_out;
        case ErrorCode::process_over_memory:
        case ErrorCode::out_of_memory: return Outcome::over_memory;
        case ErrorCode::file_unwritable:
        case ErrorCode::disk_full: return Outcome::unwritable;
        default: return Outcome::refused;
    }
}

Product failure(std::string path, Error error) {
    Product product;
    product.record.path = std::move(path);
    product.record.outcome = outcome_of(error.code);
    product.record.error = std::move(error);
    return product;
}

const Writer* writer_of(std::string_view format) {
    if (format == json_lines) format = "json";
    const auto& known = writers();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Writer& w) { return w.name == format; });
    return found == known.end() ? nullptr : &*found;
}

Product convert_file(const std::string& path, std::optional<std::string_view> bytes, const ConvertOptions& options, std::string& buffer) {
    // What a file of unusual size left must not stay for the rest of the run.
    constexpr std::size_t usual_size = std::size_t{4} << 20;
    if (buffer.capacity() > usual_size) std::string().swap(buffer);
    try {
        return converted(path, bytes, options, buffer);
    } catch (const std::bad_alloc&) {
        return failure(path, {ErrorCode::out_of_memory, {}});
    }
}

}  // namespace kehoach::batch
