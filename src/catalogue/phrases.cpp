#include "catalogue/phrases.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

#include "catalogue/template.h"

namespace kehoach::catalogue {
namespace {

struct PhraseText {
    Phrase phrase;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
constexpr std::array table = {
    PhraseText{Phrase::not_a_day, "{0}: «{1}» không phải là một ngày; hãy viết như 2025-06-30 hoặc 30/6/2025", "{0}: '{1}' is no day; write it as 2025-06-30 or 30/6/2025"},
    PhraseText{Phrase::not_a_stretch, "{0}: «{1}» không phải là ngày, tháng hay năm; hãy viết như 2025-06-30, 30/6/2025, 6/2025 hoặc 2025",
               "{0}: '{1}' is no day, month or year; write it as 2025-06-30, 30/6/2025, 6/2025 or 2025"},
    PhraseText{Phrase::nothing_to_look_for, "{0}: không có chữ hay số nào để tìm", "{0}: there is no letter or digit to look for"},
    PhraseText{Phrase::overdue_needs_as_of, "--overdue cần có --as-of: hãy nêu ngày dùng để tính quá hạn, ví dụ --as-of 30/6/2025 (chương trình không xem đồng hồ)",
               "--overdue needs --as-of: name the day that says what is overdue, as in --as-of 30/6/2025 (the program reads no clock)"},
    PhraseText{Phrase::group_by_needs_headings, "--group-by chỉ dùng với -t table và -t markdown; CSV và JSON có sẵn các trường để tự nhóm",
               "--group-by is for -t table and -t markdown; CSV and JSON have fields to group by"},
    PhraseText{Phrase::no_tasks, "không có nhiệm vụ nào trong {0}", "there are no tasks in {0}"},
    PhraseText{Phrase::no_tasks_wanted, "không có nhiệm vụ nào đúng yêu cầu trong {0}", "no task in {0} is as wanted"},
    PhraseText{Phrase::tasks_in_document, "{0} trong văn bản {1}", "{0} in {1}"},
    PhraseText{Phrase::tasks_in_documents, "{0} trong {1}", "{0} in {1}"},
    PhraseText{Phrase::overdue_as_of, "{0} quá hạn tính đến {1}", "{0} overdue as of {1}"},
    PhraseText{Phrase::overdue, "quá hạn", "overdue"},
    PhraseText{Phrase::without_lead, "Không nêu đơn vị chủ trì", "No leading unit"},
    PhraseText{Phrase::without_date, "Không có ngày cụ thể", "No date"},
    PhraseText{Phrase::without_group, "Không thuộc nhóm nào", "No group"},
    PhraseText{Phrase::nothing_to_normalise, "{0}: không có gì phải chuẩn hóa", "{0}: nothing to normalise"},
    PhraseText{Phrase::would_be_normalised, "{0}: cần chuẩn hóa: {1}", "{0}: would be normalised: {1}"},
    PhraseText{Phrase::was_normalised, "{0}: chuẩn hóa: {1}", "{0}: normalised: {1}"},
    PhraseText{Phrase::to_encoding_is_for_text, "--to-encoding chỉ dùng cho văn bản thuần; tài liệu Word luôn là Unicode", "--to-encoding is for plain text; Word documents are Unicode always"},
    PhraseText{Phrase::rule_unknown, "{0}không có quy tắc hay nhóm quy tắc nào tên «{1}»; xem danh sách bằng: kehoach rules", "{0}there is no rule or category '{1}'; list them with: kehoach rules"},
    PhraseText{Phrase::rule_unknown_near, "{0}không có quy tắc hay nhóm quy tắc nào tên «{1}»; có phải là «{2}» không?", "{0}there is no rule or category '{1}'; is '{2}' meant?"},
    PhraseText{Phrase::no_documents_in, "{0}: thư mục không có văn bản nào (.docx, .docm, .dotx, .txt, .md, .xml)", "{0}: there are no documents in the folder (.docx, .docm, .dotx, .txt, .md, .xml)"},
    PhraseText{Phrase::problems_in_documents, "{0} trong {1}", "{0} in {1}"},
    PhraseText{Phrase::no_problems, "không thấy vấn đề nào trong {0}", "no problems found in {0}"},
    PhraseText{Phrase::problems_known, "không hiện {0} đã biết", "{0} known and not shown"},
    PhraseText{Phrase::documents_unread, "không đọc được {0}", "{0} could not be read"},
    PhraseText{Phrase::baseline_written, "{0}: đã ghi {1} đã biết trong {2}", "{0}: written, with {1} in {2}"},
    PhraseText{Phrase::baseline_outdated, "{0}: {1} không còn gặp nữa; hãy ghi lại bằng --write-baseline", "{0}: {1} no longer found; write it again with --write-baseline"},
    PhraseText{Phrase::check_heading, "Kết quả kiểm tra văn bản", "Results of the check"},
    PhraseText{Phrase::rules_heading, "Các quy tắc kiểm tra", "Rules"},
    PhraseText{Phrase::place, "vị trí", "place"},
    PhraseText{Phrase::basis, "căn cứ", "basis"},
    PhraseText{Phrase::advice, "cách sửa", "advice"},
    PhraseText{Phrase::correction, "sửa thành", "correction"},
    PhraseText{Phrase::suggestion, "có thể là", "perhaps"},
    PhraseText{Phrase::rule, "quy tắc", "rule"},
    PhraseText{Phrase::problem, "vấn đề", "problem"},
    PhraseText{Phrase::severity, "mức độ", "severity"},
    PhraseText{Phrase::category, "nhóm", "category"},
    PhraseText{Phrase::summary, "yêu cầu", "what it wants"},
    PhraseText{Phrase::messages, "thông báo", "messages"},
    PhraseText{Phrase::messages_by_stage, "dự thảo → trước khi ban hành", "as a draft → before it is issued"},
    PhraseText{Phrase::example, "ví dụ", "example"},
    PhraseText{Phrase::decree_only, "chỉ áp dụng cho văn bản theo Nghị định 30/2020/NĐ-CP; không áp dụng cho văn bản của Đảng, Đoàn và văn bản quy phạm pháp luật",
               "only for documents under Decree 30/2020/NĐ-CP; not for those of the Party and the Youth Union, nor for legal normative documents"},
    PhraseText{Phrase::standard_input, "<đầu vào chuẩn>", "<standard input>"},
    PhraseText{Phrase::fix_takes_one_file, "--fix và --diff chỉ nhận mỗi lần một tệp", "--fix and --diff take one file at a time"},
    PhraseText{Phrase::fix_needs_output, "--fix cần -o TỆP để ghi bản đã sửa (tệp gốc chỉ bị thay khi -o nêu đúng tên của nó); --diff cho xem trước mà không ghi gì",
               "--fix needs -o FILE for what it writes (the draft itself is replaced only if -o names it); --diff shows what it would be and writes nothing"},
    PhraseText{Phrase::nothing_fixed, "{0}: không có gì tự sửa được", "{0}: nothing to correct"},
    PhraseText{Phrase::would_be_fixed, "{0}: sẽ sửa: {1}", "{0}: would be corrected: {1}"},
    PhraseText{Phrase::was_fixed, "{0}: đã sửa: {1}", "{0}: corrected: {1}"},
    PhraseText{Phrase::not_corrected, "chưa sửa «{0}» → «{1}»", "not corrected '{0}' → '{1}'"},
    PhraseText{Phrase::correction_not_found, "trong tệp, chữ ở chỗ này không nằm liền như đã đọc", "the words do not stand in the file as they were read"},
    PhraseText{Phrase::correction_ambiguous, "các chữ này có ở nhiều chỗ", "the words stand there more than once"},
    PhraseText{Phrase::correction_not_typed, "chữ ở đây do Word tự điền, hoặc vắt qua chỗ ngắt dòng hay tab", "Word fills in what would change, or the end of a line or a tab stands in it"},
    PhraseText{Phrase::correction_unsettled, "sửa chỗ này lại sinh ra lỗi khác, không bao giờ xong", "correcting it leads to other corrections without an end"},
    PhraseText{Phrase::paragraph_number, "đoạn {0}", "paragraph {0}"},
    PhraseText{Phrase::input_needed, "thiếu đầu vào: hãy nêu tên tệp, thư mục (với -r), hoặc «-» cho đầu vào chuẩn", "an input is needed: name a file, a folder (with -r), or - for standard input"},
    PhraseText{Phrase::needs_output_folder, "{0} cần một thư mục cho kết quả; hãy thêm -o THƯ-MỤC/ (có dấu / ở cuối)", "{0} needs a folder for the outputs; add -o DIR/ (with the / at its end)"},
    PhraseText{Phrase::documents_need_folder, "nhiều văn bản không ghi chung vào một tệp dạng «{0}» được; hãy dùng -o THƯ-MỤC/ để mỗi văn bản một tệp, hoặc -t jsonl",
               "several documents do not go into one output of the format {0}; write a file for each with -o DIR/, or use -t jsonl"},
    PhraseText{Phrase::split_needs_file, "--split chỉ dùng cho -t jsonl và -t csv ghi vào tệp bằng -o", "--split is for -t jsonl and -t csv that go into a file with -o"},
    PhraseText{Phrase::resume_needs_output, "--resume cần -o: không thể làm tiếp phần đã ra đầu ra chuẩn", "--resume needs -o: what went to standard output cannot be gone on with"},
    PhraseText{Phrase::resume_of_one_stream, "--resume chỉ dùng được với một kết quả nối (jsonl hoặc csv có --split) mỗi lần chạy", "--resume goes on with one joined output (jsonl, or csv with --split) in a run"},
    PhraseText{Phrase::needs_resume, "{0} chỉ dùng cùng --resume", "{0} is for --resume"},
    PhraseText{Phrase::stdin_list_alone, "--stdin-list nhận đầu vào từ đầu vào chuẩn và ghi mỗi dòng một JSON; không dùng cùng {0}", "--stdin-list takes its inputs from standard input and writes one JSON a line; it does not go with {0}"},
    PhraseText{Phrase::report_ending_unknown, "--report: tên «{0}» phải kết thúc bằng .json, .html hoặc .md", "--report: the name '{0}' must end with .json, .html or .md"},
    PhraseText{Phrase::standard_input_twice, "đầu vào chuẩn chỉ dùng được cho một việc: văn bản «-», hoặc danh sách --files-from -", "standard input is for one thing: the document -, or the list of --files-from -"},
    PhraseText{Phrase::batch_done, "đã chuyển đổi {0} trên {1} tệp trong {2} giây ({3} tệp/s, {4} MB/s)", "converted {0} of {1} files in {2} s ({3} files/s, {4} MB/s)"},
    PhraseText{Phrase::batch_unchanged, "đã xong từ lần chạy trước, không đổi: {0}", "done by an earlier run and unchanged: {0}"},
    PhraseText{Phrase::batch_failed, "không chuyển đổi được: {0} ({1})", "not converted: {0} ({1})"},
    PhraseText{Phrase::batch_skipped, "bỏ qua: {0}", "skipped: {0}"},
    PhraseText{Phrase::batch_findings, "nhận xét: {0}", "findings: {0}"},
    PhraseText{Phrase::batch_stopped, "đã dừng theo tín hiệu, trước khi xong", "stopped by a signal before the end"},
    PhraseText{Phrase::batch_stopped_to_resume, "đã dừng theo tín hiệu, trước khi xong; chạy lại cùng lệnh để làm tiếp", "stopped by a signal before the end; the same command goes on from here"},
    PhraseText{Phrase::skipped_hidden, "{0} mục ẩn", "{0} hidden"},
    PhraseText{Phrase::skipped_lock_files, "{0} tệp khóa của Word", "{0} lock files of Word"},
    PhraseText{Phrase::skipped_excluded, "{0} bị loại trừ", "{0} excluded"},
    PhraseText{Phrase::skipped_other_kinds, "{0} thuộc loại khác", "{0} of other kinds"},
    PhraseText{Phrase::skipped_other_shards, "{0} thuộc phần khác", "{0} of other shards"},
    PhraseText{Phrase::files_done, "{0} tệp", "{0} files"},
    PhraseText{Phrase::files_done_of, "{0}/{1} tệp", "{0}/{1} files"},
    PhraseText{Phrase::files_per_second, "{0} tệp/s", "{0} files/s"},
    PhraseText{Phrase::time_left, "còn {0}", "{0} left"},
    PhraseText{Phrase::time_so_far, "đã chạy {0}", "running for {0}"},
    PhraseText{Phrase::errors_so_far, "{0} tệp lỗi", "{0} failed"},
    PhraseText{Phrase::findings_so_far, "{0} phát hiện", "{0} findings"},
};
// clang-format on

std::string counted(std::size_t count, Language language, std::string_view vietnamese, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(language == Language::vietnamese ? vietnamese : count == 1 ? one : many);
}

}  // namespace

std::string phrase(Phrase wanted, Language language, const std::vector<std::string>& arguments) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const PhraseText& p) { return p.phrase == wanted; });
    assert(found != table.end());
    return filled(language == Language::english ? found->english : found->vietnamese, arguments);
}

std::string count_of_tasks(std::size_t count, Language language) { return counted(count, language, "nhiệm vụ", "task", "tasks"); }

std::string count_of_documents(std::size_t count, Language language) { return counted(count, language, "văn bản", "document", "documents"); }

std::string count_of_problems(std::size_t count, Language language) { return counted(count, language, "vấn đề", "problem", "problems"); }

std::string count_of_entries(std::size_t count, Language language) { return counted(count, language, "mục", "entry", "entries"); }

std::string count_of_corrections(std::size_t count, Language language) { return counted(count, language, "chỗ", "place", "places"); }

std::string count_of(Severity severity, std::size_t count, Language language) {
    switch (severity) {
        case Severity::error: return counted(count, language, "lỗi", "error", "errors");
        case Severity::warning: return counted(count, language, "cảnh báo", "warning", "warnings");
        case Severity::info: return counted(count, language, "lưu ý", "info", "infos");
    }
    return {};
}

std::string_view word(Severity severity, Language language) {
    if (language == Language::english) return name(severity);
    switch (severity) {
        case Severity::error: return "lỗi";
        case Severity::warning: return "cảnh báo";
        case Severity::info: return "lưu ý";
    }
    return {};
}

std::string_view heading(Category category, Language language) {
    struct Heading {
        std::string_view vietnamese;
        std::string_view english;
    };
    constexpr std::array<Heading, categories> headings = {{
        {"Thành phần thể thức", "Components"},
        {"Phần đầu văn bản", "Head"},
        {"Đánh số mục", "Numbering"},
        {"Căn cứ, viện dẫn", "Legal bases and references"},
        {"Bảng, phân công", "Tables and assignments"},
        {"Thời hạn", "Deadlines"},
        {"Chính tả, dấu câu", "Spelling and punctuation"},
        {"Dấu vết soạn thảo", "Residue of drafting"},
        {"Trình bày (Word)", "Layout (Word)"},
        {"Đọc tệp", "Reading"},
    }};
    const auto& found = headings[static_cast<std::size_t>(category)];
    return language == Language::english ? found.english : found.vietnamese;
}

}  // namespace kehoach::catalogue
