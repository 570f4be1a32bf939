#include "support/batch_runs.h"

#include <array>
#include <memory>
#include <string_view>

namespace kehoach::test {
namespace {

using batch::FileRecord;
using batch::Outcome;

const std::vector<std::string>& hostile_names() {
    static const std::vector<std::string> names = {
        "<img src=x onerror=\"document.title='harmed'\">.docx",
        "</script><script>document.title='harmed'</script>.txt",
        "<!--<script>.txt",
        "quotes \" ' ` & &amp; \\ | * _ [a](b).md",
        "two\nlines\tand a tab\x01.txt",
        "\u202Etxt.exe\u2066.docx",
        "no UTF-8 \xFF\xC3.txt",
        "{0} $1 $& %s.txt",
        std::string(300, 'x') + "/" + std::string(300, 'y') + ".docx",
        "../kế hoạch số 12 😀.docx",
    };
    return names;
}

std::string two_digits(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

BatchRun::BatchRun(std::size_t count) : count_(count) {
    summary_.version = "1.0.0";
    summary_.started = "2026-11-26T08:30:00+07:00";
    summary_.jobs = 4;
    summary_.seconds = 0.0021 * static_cast<double>(count) + 0.3;
    summary_.skipped = {3, 1, 0, 1234, 56};
    for (std::size_t i = 0; i < count; ++i) summary_.add(record(i));
}

FileRecord BatchRun::record(std::size_t i) const {
    constexpr std::array<std::string_view, 6> types = {"Kế hoạch", "Quyết định", "Công văn", "Báo cáo", "Thông báo", "Chương trình"};
    constexpr std::array<std::string_view, 6> codes = {"KH", "QĐ", "CV", "BC", "TB", "CTr"};
    constexpr std::array<std::string_view, 7> units = {
        "Văn phòng Sở",
        "Sở Khoa học và Công nghệ",
        "Sở Tài chính",
        "Phòng Kế hoạch - Tài chính",
        "UBND các xã, phường, đặc khu",
        "Trung tâm Ứng dụng tiến bộ khoa học, công nghệ và đổi mới sáng tạo trực thuộc Sở Khoa học và Công nghệ tỉnh",
        "<b>Sở</b> & \"ban\""};
    FileRecord out;
    out.path =
        i < hostile_names().size() ? hostile_names()[i] : "lưu trữ/" + std::to_string(2016 + i % 11) + "/văn bản " + std::to_string(i) + ".docx";
    out.bytes = 700 + i * 7919 % 3000000;
    out.seconds = 0.001 * static_cast<double>(i * 37 % 900);
    if (i % 23 == 11) {
        constexpr std::array failures = {Outcome::refused,     Outcome::crashed,    Outcome::timed_out,
                                         Outcome::over_memory, Outcome::unwritable, Outcome::refused};
        const std::array<Error, 6> errors = {Error{ErrorCode::input_is_pdf, {}},           Error{ErrorCode::process_crashed, {"11"}},
                                             Error{ErrorCode::process_timed_out, {"60"}},  Error{ErrorCode::process_over_memory, {"512"}},
                                             Error{ErrorCode::file_unwritable, {"<why>"}}, Error{ErrorCode::zip_damaged, {}}};
        const std::size_t kind = i / 23 % failures.size();
        out.outcome = failures[kind];
        out.error = errors[kind];
        return out;
    }
    if (i % 17 == 5) {
        out.outcome = Outcome::unchanged;
        return out;
    }
    const std::size_t year = 2016 + i % 11;
    const std::size_t month = 1 + i / 11 % 12;
    out.outputs = {"out/" + std::to_string(i) + ".json"};
    out.format = i % 3 == 0 ? "text" : "docx";
    out.type = types[i * i % types.size()];
    out.number = std::to_string(i % 400 + 1) + "/" + std::string(codes[i * i % codes.size()]) + "-SKHCN";
    out.title = i == 1 ? "</script><!-- <b>đậm</b> -->" : "Triển khai nhiệm vụ chuyển đổi số và đổi mới sáng tạo năm " + std::to_string(year);
    if (i % 13 != 0) out.date = std::to_string(year) + "-" + two_digits(month) + (i % 5 == 0 ? "" : "-" + two_digits(1 + i % 28));
    out.issuer = units[i % units.size()];
    if (i % 3 == 0) out.findings["number-blank"] = {Severity::warning, 1 + i % 2};
    if (i % 4 == 0) out.findings["deadline-past"] = {Severity::error, 1};
    if (i % 7 == 0) out.findings["place-near-known"] = {Severity::info, 3};
    out.tasks = i * 31 % 40;
    for (std::size_t k = 0; k < 3; ++k) out.due_months[std::to_string(year) + "-" + two_digits(1 + (month + k * k) % 12)] = 1 + i % 3;
    if (i % 50 == 7) out.due_months["9999-12"] = 1;
    out.lead_units[std::string(units[i % units.size()])] = 1 + i % 9;
    out.lead_units["Phòng số " + std::to_string(i % 40)] = 2;
    return out;
}

batch::NextRecord BatchRun::records() const {
    return [this, index = std::size_t{0}](FileRecord& out) mutable {
        if (index >= count_) return false;
        out = record(index++);
        return true;
    };
}

std::string written(void (*write)(const batch::Summary&, const batch::NextRecord&, const batch::Sink&, Language), const BatchRun& run,
                    Language language) {
    std::string out;
    write(
        run.summary(), run.records(), [&](std::string_view piece) { out += piece; }, language);
    return out;
}

}  // namespace kehoach::test
