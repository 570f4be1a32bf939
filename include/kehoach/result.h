/// \file
/// The result of a function that may fail, and the error it then carries.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kehoach {

/// What made a value impossible. Each code has one sentence in the catalogue (catalogue/errors.cpp).
enum class ErrorCode : std::uint8_t {
    file_missing,
    file_is_directory,
    file_unreadable,
    file_unwritable,
    input_empty,
    input_too_large,
    out_of_memory,
    input_without_text,
    input_is_pdf,
    input_is_ole,
    input_is_rtf,
    input_is_image,
    input_is_archive,
    input_is_binary,
    input_not_utf8,
    encoding_unknown,
    encoding_does_not_fit,
    encoding_lacks_character,
    input_is_zip,
    input_is_no_word_document,
    input_is_no_word_xml,
    input_is_other_package,
    input_encrypted,
    zip_damaged,
    zip_too_many_entries,
    zip_unsafe_name,
    part_missing,
    expanded_too_large,
    xml_broken,
    xml_too_deep,
    xml_has_doctype,
    format_unknown,
    output_broken,
    output_is_terminal,
    output_without_temporary_file,
    output_too_many_rows,
    output_without_library,
    json_broken,
    config_key_unknown,
    config_value_wrong,
    config_rule_unknown,
    config_rule_unknown_near,
    baseline_wrong,
    fix_needs_unicode,
    disk_full,
    pipe_closed,
    process_crashed,
    process_exited,
    process_timed_out,
    process_over_memory,
    process_not_started,
    input_not_base64,
    folder_needs_recursive,
    list_has_nul,
    template_field_unknown,
    template_brace_open,
    journal_wrong,
    journal_damaged,
    journal_of_other_version,
    journal_of_other_options,
    journal_locked,
};

/// An error as a value: its code and the arguments of its sentence (a path, a line number, ...).
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments;
};

/// A value or an Error, with the names of std::expected.
template <class T>
class Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& operator*() & {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    T&& operator*() && {
        assert(has_value());
        return std::move(*std::get_if<0>(&state_));
    }
    const T& operator*() const& {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }

    [[nodiscard]] const Error& error() const {
        assert(!has_value());
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Error> state_;
};

}  // namespace kehoach
