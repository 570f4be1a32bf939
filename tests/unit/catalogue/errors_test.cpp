#include "catalogue/errors.h"

#include "support/catch.h"

using namespace kehoach;
using catalogue::sentence;

namespace {

constexpr ErrorCode codes[] = {
    ErrorCode::file_missing,
    ErrorCode::file_is_directory,
    ErrorCode::file_unreadable,
    ErrorCode::file_unwritable,
    ErrorCode::input_empty,
    ErrorCode::input_too_large,
    ErrorCode::out_of_memory,
    ErrorCode::input_without_text,
    ErrorCode::input_is_pdf,
    ErrorCode::input_is_ole,
    ErrorCode::input_is_rtf,
    ErrorCode::input_is_image,
    ErrorCode::input_is_archive,
    ErrorCode::input_is_binary,
    ErrorCode::input_not_utf8,
    ErrorCode::encoding_unknown,
    ErrorCode::encoding_does_not_fit,
    ErrorCode::encoding_lacks_character,
    ErrorCode::input_is_zip,
    ErrorCode::input_is_no_word_document,
    ErrorCode::input_is_no_word_xml,
    ErrorCode::input_is_other_package,
    ErrorCode::input_encrypted,
    ErrorCode::zip_damaged,
    ErrorCode::zip_too_many_entries,
    ErrorCode::zip_unsafe_name,
    ErrorCode::part_missing,
    ErrorCode::expanded_too_large,
    ErrorCode::xml_broken,
    ErrorCode::xml_too_deep,
    ErrorCode::xml_has_doctype,
    ErrorCode::format_unknown,
    ErrorCode::output_broken,
    ErrorCode::output_without_library,
    ErrorCode::json_broken,
    ErrorCode::config_key_unknown,
    ErrorCode::config_value_wrong,
    ErrorCode::config_rule_unknown,
    ErrorCode::config_rule_unknown_near,
    ErrorCode::baseline_wrong,
    ErrorCode::fix_needs_unicode,
    ErrorCode::disk_full,
    ErrorCode::pipe_closed,
    ErrorCode::process_crashed,
    ErrorCode::process_exited,
    ErrorCode::process_timed_out,
    ErrorCode::process_over_memory,
    ErrorCode::process_not_started,
    ErrorCode::input_not_base64,
    ErrorCode::folder_needs_recursive,
    ErrorCode::list_has_nul,
    ErrorCode::template_field_unknown,
    ErrorCode::template_brace_open,
    ErrorCode::journal_wrong,
    ErrorCode::journal_damaged,
    ErrorCode::journal_of_other_version,
    ErrorCode::journal_of_other_options,
    ErrorCode::journal_locked,
};

}  // namespace

TEST_CASE("every error has a sentence that names the file, in both languages", "[catalogue]") {
    for (const auto code : codes) {
        const Error error{code, {"mot", "hai", "ba"}};
        const auto vietnamese = sentence(error, "ke-hoach.txt", Language::vietnamese);
        const auto english = sentence(error, "ke-hoach.txt", Language::english);
        INFO(english);
        CHECK(vietnamese.starts_with("ke-hoach.txt: "));
        CHECK(english.starts_with("ke-hoach.txt: "));
        CHECK(vietnamese != english);
        CHECK(vietnamese.find('{') == std::string::npos);
        CHECK(english.find('{') == std::string::npos);
    }
}

TEST_CASE("an error of encoding says line and byte", "[catalogue]") {
    const auto text = sentence({ErrorCode::input_not_utf8, {"12", "345"}}, "a.txt", Language::english);
    CHECK(text.find("line 12") != std::string::npos);
    CHECK(text.find("byte 345") != std::string::npos);
}

TEST_CASE("errors of other formats say what to do", "[catalogue]") {
    CHECK(sentence({ErrorCode::input_is_pdf, {"PDF"}}, "a.pdf", Language::english).find("pdftotext -layout") != std::string::npos);
}

TEST_CASE("file names in suggested commands are one word for any shell", "[catalogue]") {
    CHECK(catalogue::sentence({ErrorCode::input_is_rtf, {}}, "b'$(id).rtf", Language::english).ends_with("--outdir docx 'b'\\''$(id).rtf'"));
}
