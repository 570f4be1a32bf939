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
    ErrorText{ErrorCode::input_empty, "{0}: tệp rỗng (0 byte), không có gì để đọc", "{0}: the file is empty (0 bytes), there is nothing to read"},
    ErrorText{ErrorCode::input_too_large, "{0}: tệp lớn hơn {1} MB; hãy chia nhỏ trước", "{0}: is larger than {1} MB; split it first"},
    ErrorText{ErrorCode::out_of_memory, "{0}: không đủ bộ nhớ để đọc tệp này", "{0}: there is not enough memory to read this file"},
    ErrorText{ErrorCode::input_without_text, "{0}: tệp không có chữ nào; nếu là bản quét, hãy nhận dạng chữ (OCR) trước",
              "{0}: there are no letters in the file; if it is a scan, run OCR on it first"},
    ErrorText{ErrorCode::input_is_pdf, "{0}: đây là tệp PDF; hãy trích xuất văn bản trước: pdftotext -layout {9} - | kehoach convert -",
              "{0}: is a PDF; extract its text first: pdftotext -layout {9} - | kehoach convert -"},
    ErrorText{ErrorCode::input_is_ole, "{0}: đây là tệp Word cũ (.doc) hoặc tệp Office nhị phân; hãy chuyển sang DOCX: soffice --headless --convert-to docx --outdir docx {9}",
              "{0}: is an old Word (.doc) or other binary Office file; convert it: soffice --headless --convert-to docx --outdir docx {9}"},
    ErrorText{ErrorCode::input_is_rtf, "{0}: đây là tệp RTF; hãy chuyển sang DOCX: soffice --headless --convert-to docx --outdir docx {9}",
              "{0}: is RTF; convert it: soffice --headless --convert-to docx --outdir docx {9}"},
    ErrorText{ErrorCode::input_is_image, "{0}: đây là tệp ảnh ({1}); hãy nhận dạng chữ trước: tesseract {9} - -l vie | kehoach convert -",
              "{0}: is an image ({1}); recognise its text first: tesseract {9} - -l vie | kehoach convert -"},
    ErrorText{ErrorCode::input_is_archive, "{0}: đây là tệp nén ({1}); hãy giải nén rồi chuyển đổi từng tệp bên trong", "{0}: is a compressed file ({1}); unpack it and convert the files inside"},
    ErrorText{ErrorCode::input_is_binary, "{0}: đây là tệp nhị phân, không phải văn bản", "{0}: is a binary file, not a text"},
    ErrorText{ErrorCode::input_not_utf8, "{0}: dòng {1} có byte không hợp lệ trong UTF-8 (byte thứ {2} của tệp) và không nhận ra bảng mã nào khác; nếu tệp không hỏng, hãy nêu bảng mã bằng --encoding (tcvn3, vni, windows-1258, ...)",
              "{0}: line {1} holds a byte that is not UTF-8 (byte {2} of the file), and no other encoding was recognised; if the file is not damaged, name its encoding with --encoding (tcvn3, vni, windows-1258, ...)"},
    ErrorText{ErrorCode::encoding_unknown, "{0}: không biết bảng mã «{1}»; các bảng mã: {2}", "{0}: there is no encoding '{1}'; the encodings are {2}"},
    ErrorText{ErrorCode::encoding_does_not_fit, "{0}: tệp viết bằng UTF-8, và dòng {2} có ký tự không thể là {1} bị đọc nhầm; hãy bỏ --encoding", "{0}: is UTF-8, and line {2} has a character that cannot be misread {1}; leave out --encoding"},
    ErrorText{ErrorCode::encoding_lacks_character, "{0}: bảng mã {1} không có ký tự «{2}» ({3}) ở dòng {4}, cột {5}; chưa ghi gì: hãy thay ký tự đó hoặc chọn bảng mã khác",
              "{0}: {1} has no character '{2}' ({3}), which stands in line {4}, column {5}; nothing was written: replace it, or choose another encoding"},
    ErrorText{ErrorCode::input_is_no_word_xml, "{0}: đây là tệp XML nhưng không phải tài liệu Word; hãy mở bằng chương trình đã tạo ra nó và lưu lại thành .docx",
              "{0}: is XML, but no Word document; open it in the program that made it and save it as .docx"},
    ErrorText{ErrorCode::input_is_zip, "{0}: đây là tệp nén ZIP, có thể là DOCX, không phải văn bản thuần; hãy bỏ tùy chọn -f text", "{0}: is a ZIP container, perhaps a DOCX, and no plain text; leave out -f text"},
    ErrorText{ErrorCode::input_is_no_word_document, "{0}: đây không phải tài liệu Word; nếu là văn bản thuần, hãy bỏ tùy chọn -f docx", "{0}: is no Word document; if it is plain text, leave out -f docx"},
    ErrorText{ErrorCode::input_is_other_package, "{0}: tệp này ({1}) không chứa tài liệu Word; hãy chuyển sang .docx, hoặc giải nén rồi chuyển đổi từng tệp bên trong",
              "{0}: this file ({1}) holds no Word document; convert it to .docx, or unpack it and convert the files inside"},
    ErrorText{ErrorCode::input_encrypted, "{0}: tệp được đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại",
              "{0}: is protected by a password; open it in Word, remove the password (File > Info > Protect Document) and save it again"},
    ErrorText{ErrorCode::zip_damaged, "{0}: tệp DOCX bị hỏng hoặc chưa được chép trọn vẹn; hãy chép lại từ bản gốc, hoặc mở bằng Word để phục hồi rồi lưu lại",
              "{0}: the DOCX is damaged or was not copied to its end; copy it again, or let Word repair it and save it"},
    ErrorText{ErrorCode::zip_too_many_entries, "{0}: tệp nén có {1} mục, nhiều hơn mức {2} của một tài liệu Word; có thể là tệp phá hoại, không đọc",
              "{0}: the container has {1} entries, more than the {2} that a Word document may have; it may be made to do harm and is not read"},
    ErrorText{ErrorCode::zip_unsafe_name, "{0}: tệp nén có mục mang tên trỏ ra ngoài («..»); có thể là tệp phá hoại, không đọc",
              "{0}: the container has an entry whose name climbs out of it ('..'); it may be made to do harm and is not read"},
    ErrorText{ErrorCode::part_missing, "{0}: tệp DOCX thiếu phần «{1}»; hãy mở bằng Word để phục hồi rồi lưu lại", "{0}: the DOCX lacks its part '{1}'; let Word repair it and save it again"},
    ErrorText{ErrorCode::expanded_too_large, "{0}: phần «{1}» giải nén ra lớn bất thường (giới hạn {2} MB); nếu đúng là tài liệu thật, hãy nâng giới hạn bằng --max-size",
              "{0}: part '{1}' expands to an unusual size (the limit is {2} MB); if the document is real, raise the limit with --max-size"},
    ErrorText{ErrorCode::xml_broken, "{0}: XML sai cú pháp ở «{1}», dòng {2}, cột {3}; hãy mở bằng Word để phục hồi rồi lưu lại",
              "{0}: the XML of '{1}' is not well-formed at line {2}, column {3}; let Word repair it and save it again"},
    ErrorText{ErrorCode::xml_too_deep, "{0}: «{1}» có các phần tử lồng nhau quá sâu, không phải tài liệu Word bình thường; không đọc",
              "{0}: the elements of '{1}' stand inside each other too deep for a Word document; it is not read"},
    ErrorText{ErrorCode::xml_has_doctype, "{0}: «{1}» có khai báo DOCTYPE, điều không tài liệu Word nào có; có thể là tệp phá hoại, không đọc",
              "{0}: '{1}' has a DOCTYPE, which no Word document has; it may be made to do harm and is not read"},
    ErrorText{ErrorCode::format_unknown, "{0}: không có định dạng vào tên «{1}»", "{0}: there is no input format '{1}'"},
    ErrorText{ErrorCode::output_broken, "{0}: không ghi hết được kết quả ({1})", "{0}: the output could not be written to the end ({1})"},
    ErrorText{ErrorCode::output_is_terminal, "kết quả dạng «{1}» không phải văn bản, không in ra màn hình được; hãy ghi vào tệp bằng -o TỆP",
              "'{1}' is no text for a terminal; write it into a file with -o FILE"},
    ErrorText{ErrorCode::output_without_temporary_file, "{0}: không ghi được tệp tạm để lập kết quả ({1}); hãy xem chỗ trống và quyền ghi ở thư mục tạm (TMPDIR)",
              "{0}: no temporary file could be written for the output ({1}); see to room and permissions in the folder for them (TMPDIR)"},
    ErrorText{ErrorCode::output_too_many_rows, "{0}: có nhiều hàng hơn mức {1} hàng của một trang tính; hãy dùng -t csv",
              "{0}: there are more rows than the {1} that a sheet holds; use -t csv"},
    ErrorText{ErrorCode::output_without_library, "{0}: không lập được kết quả dạng này vì máy thiếu thư viện {1}; hãy cài thư viện đó, hoặc dùng dạng khác",
              "{0}: this kind of output needs the library {1}, which is not there; install it, or use another kind"},
    ErrorText{ErrorCode::json_broken, "{0}: dòng {1}, cột {2}: JSON sai cú pháp; hãy sửa chỗ đó (thừa hoặc thiếu dấu phẩy, ngoặc kép)",
              "{0}: line {1}, column {2}: this is no JSON; mend it there (a comma or a quotation mark too many or too few)"},
    ErrorText{ErrorCode::config_key_unknown, "{0}: không có khóa «{1}»; ở đó có các khóa: {2}", "{0}: there is no key '{1}'; the keys there are {2}"},
    ErrorText{ErrorCode::config_value_wrong, "{0}: giá trị của «{1}» không hợp lệ; hãy viết: {2}", "{0}: the value of '{1}' is wrong; write {2}"},
    ErrorText{ErrorCode::config_rule_unknown, "{0}: «{1}»: không có quy tắc hay nhóm quy tắc nào tên như vậy; xem danh sách bằng: kehoach rules",
              "{0}: '{1}': there is no rule or category of that name; list them with: kehoach rules"},
    ErrorText{ErrorCode::config_rule_unknown_near, "{0}: «{1}»: không có quy tắc hay nhóm quy tắc nào tên như vậy; có phải là «{2}» không?",
              "{0}: '{1}': there is no rule or category of that name; is '{2}' meant?"},
    ErrorText{ErrorCode::baseline_wrong, "{0}: không phải danh sách vấn đề đã biết; hãy ghi lại bằng: kehoach check ... --write-baseline {9}",
              "{0}: is no list of known problems; write it with: kehoach check ... --write-baseline {9}"},
    ErrorText{ErrorCode::fix_needs_unicode, "{0}: có chữ ở bảng mã cũ, hoặc đã bị đọc nhầm bảng mã; chưa sửa gì, hãy chuyển sang Unicode trước: kehoach normalize {9} -o TỆP",
              "{0}: has text in an old encoding, or text that was read in a wrong one; nothing was corrected: make it Unicode first with kehoach normalize {9} -o FILE"},
    ErrorText{ErrorCode::disk_full, "{0}: không còn chỗ trống để ghi ({1}); đã dừng, hãy dọn chỗ rồi chạy lại", "{0}: there is no room to write it ({1}); stopped here: make room and run it again"},
    ErrorText{ErrorCode::pipe_closed, "{0}: chương trình nhận kết quả đã đóng; đã dừng", "{0}: the program that reads the output has closed it; stopped here"},
    ErrorText{ErrorCode::process_crashed, "{0}: tiến trình đọc tệp này bị lỗi và dừng đột ngột (tín hiệu {1}); xin gửi tệp để sửa chương trình",
              "{0}: the process that read the file crashed (signal {1}); please report it with the file"},
    ErrorText{ErrorCode::process_exited, "{0}: tiến trình đọc tệp này đã thoát giữa chừng (mã thoát {1}); xin gửi tệp để sửa chương trình",
              "{0}: the process that read the file ended before it was done (exit status {1}); please report it with the file"},
    ErrorText{ErrorCode::process_timed_out, "{0}: quá {1} giây chưa xong, đã bỏ; hãy nâng giới hạn bằng --timeout", "{0}: not done after {1} s and given up; raise the limit with --timeout"},
    ErrorText{ErrorCode::process_over_memory, "{0}: cần quá {1} MB bộ nhớ, đã bỏ; hãy nâng giới hạn bằng --max-memory",
              "{0}: needs more than {1} MB of memory and was given up; raise the limit with --max-memory"},
    ErrorText{ErrorCode::process_not_started, "{0}: không tạo được tiến trình riêng để đọc tệp ({1})", "{0}: no process could be started to read the file ({1})"},
    ErrorText{ErrorCode::input_not_base64, "{0}: dòng này không phải base64", "{0}: the line is no base64"},
    ErrorText{ErrorCode::folder_needs_recursive, "{0}: đây là thư mục; hãy thêm -r để chuyển đổi mọi văn bản trong đó", "{0}: is a directory; add -r to convert the documents in it"},
    ErrorText{ErrorCode::list_has_nul, "{0}: danh sách có byte NUL ở dòng {1}; nếu các đường dẫn cách nhau bằng NUL, hãy thêm -0", "{0}: line {1} of the list has a NUL byte; if NUL stands between the paths, add -0"},
    ErrorText{ErrorCode::template_field_unknown, "{0}: không có trường «{1}» (vị trí {2} của mẫu tên); các trường: {3}", "{0}: there is no field '{1}' (at character {2} of the template); the fields are {3}"},
    ErrorText{ErrorCode::template_brace_open, "{0}: dấu ngoặc nhọn ở vị trí {1} của mẫu tên không có cặp; hãy viết tên trường trong một cặp ngoặc, và viết đôi dấu ngoặc để có chính nó; các trường: {2}",
              "{0}: the brace at character {1} of the template has no partner; write a field between two braces, and a brace twice to have itself; the fields are {2}"},
    ErrorText{ErrorCode::journal_wrong, "{0}: không phải tệp trạng thái của --resume; hãy nêu tên một tệp khác", "{0}: is no state file of --resume; name another file"},
    ErrorText{ErrorCode::journal_damaged, "{0}: tệp trạng thái bị hỏng ở dòng {1}; hãy xóa tệp để làm lại từ đầu, hoặc xóa từ dòng đó trở đi",
              "{0}: the state file is damaged at line {1}; delete it to begin again, or delete that line and those behind it"},
    ErrorText{ErrorCode::journal_of_other_version, "{0}: tệp trạng thái do phiên bản {1} ghi, đây là phiên bản {2}; hãy chạy tiếp bằng phiên bản đó, hoặc xóa tệp để làm lại từ đầu",
              "{0}: the state file was written by version {1}, this is version {2}; go on with that version, or delete the file to begin again"},
    ErrorText{ErrorCode::journal_of_other_options, "{0}: tệp trạng thái được ghi với các tùy chọn khác («{1}», nay là «{2}»); hãy dùng lại các tùy chọn đó, hoặc nêu tên một tệp khác",
              "{0}: the state file was begun with other options ('{1}', now '{2}'); use those again, or name another file"},
    ErrorText{ErrorCode::journal_locked, "{0}: một tiến trình khác đang dùng tệp trạng thái này; hãy đợi tiến trình đó xong, hoặc nêu tên một tệp khác",
              "{0}: another running process uses this state file; wait for its end, or name another file"},
};
// clang-format on

// A file name as one word of a shell command, whatever characters it has.
std::string quoted_for_shell(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'') {
            out += "'\\''";
        } else {
            out += c;
        }
    }
    return out + "'";
}

}  // namespace

std::string printable(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if ((c >= 0 && c < ' ') || c == 0x7F) c = '?';
    }
    return out;
}

std::string sentence(const Error& error, const std::string& path, Language language) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const ErrorText& e) { return e.code == error.code; });
    assert(found != table.end());
    constexpr std::size_t in_command = 9;
    std::vector<std::string> arguments = {path == standard_input ? std::string(language == Language::english ? "standard input" : "đầu vào chuẩn")
                                                                 : printable(path)};
    arguments.insert(arguments.end(), error.arguments.begin(), error.arguments.end());
    arguments.resize(in_command);
    arguments.push_back(path == standard_input ? "FILE" : quoted_for_shell(printable(path)));
    return filled(language == Language::english ? found->english : found->vietnamese, arguments);
}

}  // namespace kehoach::catalogue
