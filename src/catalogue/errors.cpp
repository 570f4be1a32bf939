#include "catalogue/errors.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <string_view>
#include <vector>

#include "catalogue/template.h"

namespace kehoach::catalogue {
namespace {

constexpr std::string_view standard_input = "-";

struct ErrorText {
    ErrorCode code;
    std::string_view vietnamese;
    std::string_view english;
};

// {0} is the name of the file, {1} and {2} are the arguments of the error, {9} is the file in a command.
// clang-format off
constexpr std::array table = {
    ErrorText{ErrorCode::file_missing, "{0}: không tìm thấy tệp; hãy kiểm tra lại đường dẫn", "{0}: no such file; check the path"},
    ErrorText{ErrorCode::file_is_directory, "{0}: đây là thư mục, không phải tệp; hãy nêu tên một tệp", "{0}: is a directory; name a file"},
    ErrorText{ErrorCode::file_unreadable, "{0}: không đọc được ({1}); hãy kiểm tra quyền đọc tệp", "{0}: cannot be read ({1}); check its permissions"},
    ErrorText{ErrorCode::file_unwritable, "{0}: không ghi được ({1}); chưa có gì bị thay đổi", "{0}: cannot be written ({1}); nothing was changed"},
    ErrorText{ErrorCode::input_empty, "{0}: tệp rỗng (0 byte), không có gì để chuyển đổi", "{0}: the file is empty (0 bytes), there is nothing to convert"},
    ErrorText{ErrorCode::input_too_large, "{0}: tệp lớn hơn {1} MB; hãy chia nhỏ trước khi chuyển đổi", "{0}: is larger than {1} MB; split it first"},
    ErrorText{ErrorCode::out_of_memory, "{0}: không đủ bộ nhớ để chuyển đổi tệp này", "{0}: there is not enough memory to convert this file"},
    ErrorText{ErrorCode::input_without_text, "{0}: tệp không có chữ nào; nếu là bản quét, hãy nhận dạng chữ (OCR) trước",
              "{0}: there are no letters in the file; if it is a scan, run OCR on it first"},
    ErrorText{ErrorCode::input_is_pdf, "{0}: đây là tệp PDF; hãy trích xuất văn bản trước: pdftotext -layout \"{9}\" - | kehoach convert -",
              "{0}: is a PDF; extract its text first: pdftotext -layout \"{9}\" - | kehoach convert -"},
    ErrorText{ErrorCode::input_is_ole, "{0}: đây là tệp Word cũ (.doc) hoặc tệp Office nhị phân; hãy chuyển sang văn bản: soffice --headless --convert-to txt:Text \"{9}\" (hoặc --convert-to docx)",
              "{0}: is an old Word (.doc) or other binary Office file; convert it: soffice --headless --convert-to txt:Text \"{9}\" (or --convert-to docx)"},
    ErrorText{ErrorCode::input_is_zip, "{0}: đây là tệp nén ZIP (DOCX cũng là loại này); bản này chỉ đọc văn bản thuần: soffice --headless --convert-to txt:Text \"{9}\"",
              "{0}: is a ZIP container (as DOCX is); this version reads plain text: soffice --headless --convert-to txt:Text \"{9}\""},
    ErrorText{ErrorCode::input_is_rtf, "{0}: đây là tệp RTF; hãy chuyển sang văn bản: soffice --headless --convert-to txt:Text \"{9}\"",
              "{0}: is RTF; convert it to text: soffice --headless --convert-to txt:Text \"{9}\""},
    ErrorText{ErrorCode::input_is_image, "{0}: đây là tệp ảnh ({1}); hãy nhận dạng chữ trước: tesseract \"{9}\" - -l vie | kehoach convert -",
              "{0}: is an image ({1}); recognise its text first: tesseract \"{9}\" - -l vie | kehoach convert -"},
    ErrorText{ErrorCode::input_is_archive, "{0}: đây là tệp nén ({1}); hãy giải nén rồi chuyển đổi từng tệp bên trong", "{0}: is a compressed file ({1}); unpack it and convert the files inside"},
    ErrorText{ErrorCode::input_is_utf16, "{0}: tệp dùng bảng mã {1}; hãy chuyển sang UTF-8: iconv -f UTF-16 -t UTF-8 \"{9}\" | kehoach convert -",
              "{0}: is encoded in {1}; convert it to UTF-8: iconv -f UTF-16 -t UTF-8 \"{9}\" | kehoach convert -"},
    ErrorText{ErrorCode::input_is_binary, "{0}: đây là tệp nhị phân, không phải văn bản", "{0}: is a binary file, not a text"},
    ErrorText{ErrorCode::input_not_utf8, "{0}: dòng {1} có byte không hợp lệ trong UTF-8 (byte thứ {2} của tệp); tệp bị hỏng hoặc dùng mã khác (TCVN3, VNI, Windows-1258): hãy lưu lại bằng UTF-8",
              "{0}: line {1} holds a byte that is not UTF-8 (byte {2} of the file); the file is damaged or in another encoding (TCVN3, VNI, Windows-1258): save it as UTF-8"},
    ErrorText{ErrorCode::format_unknown, "{0}: không có định dạng vào tên «{1}»", "{0}: there is no input format '{1}'"},
    ErrorText{ErrorCode::output_broken, "{0}: không ghi hết được kết quả ({1})", "{0}: the output could not be written to the end ({1})"},
};
// clang-format on

}  // namespace

std::string sentence(const Error& error, const std::string& path, Language language) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const ErrorText& e) { return e.code == error.code; });
    assert(found != table.end());
    constexpr std::size_t in_command = 9;
    std::vector<std::string> arguments = {path == standard_input ? std::string(language == Language::english ? "standard input" : "đầu vào chuẩn")
                                                                 : path};
    arguments.insert(arguments.end(), error.arguments.begin(), error.arguments.end());
    arguments.resize(in_command);
    arguments.push_back(path == standard_input ? "FILE" : path);
    return filled(language == Language::english ? found->english : found->vietnamese, arguments);
}

}  // namespace kehoach::catalogue
