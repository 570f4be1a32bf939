#include "vi/deadlines.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "support/catch.h"
#include "support/deadlines.h"
#include "support/files.h"

using namespace kehoach;

namespace {

struct Wording {
    std::string text;
    std::string meaning;
    bool names_time = true;
    bool counted = false;  ///< stood in real documents
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::vector<Wording> wordings() {
    std::vector<Wording> out;
    bool counted = false;
    for (const auto& line : lines_of(test::read(test::source_dir() / "tests/data/deadlines.tsv"))) {
        if (line.starts_with('#')) counted = line.starts_with("# Counted");
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos) continue;
        Wording wording{line.substr(0, tab), line.substr(tab + 1), true, counted};
        if (wording.text.starts_with('!')) {
            wording.names_time = false;
            wording.text.erase(0, 1);
        }
        for (auto at = wording.text.find("\\n"); at != std::string::npos; at = wording.text.find("\\n", at)) wording.text.replace(at, 2, "\n");
        out.push_back(std::move(wording));
    }
    return out;
}

std::string meaning(std::string_view text, int year = 2026) {
    const auto reading = vi::deadline_of(text, year);
    return reading ? test::shown(reading->deadline) : "nothing";
}

std::vector<std::string> texts(std::string_view cell) {
    std::vector<std::string> out;
    const auto reading = vi::deadline_of(cell, 2026);
    if (!reading) return out;
    for (const auto& item : reading->deadline.items) out.push_back(item.text);
    return out;
}

std::string within(std::string_view sentence, const std::vector<vi::TextRange>& skipped = {}) {
    const auto reading = vi::deadline_in(sentence, 2026, skipped);
    return reading ? reading->deadline.raw + " = " + test::shown(reading->deadline) : "nothing";
}

}  // namespace

TEST_CASE("every wording in the table means what stands beside it", "[vi]") {
    const auto table = wordings();
    REQUIRE(table.size() > 500);
    for (const auto& wording : table) {
        INFO(wording.text);
        CHECK(meaning(wording.text) == wording.meaning);
    }
}

TEST_CASE("at most one counted wording in fifty that names a time is not understood", "[vi]") {
    std::size_t named = 0;
    std::size_t unparsed = 0;
    for (const auto& wording : wordings()) {
        if (!wording.names_time || !wording.counted) continue;
        ++named;
        if (wording.meaning.find("unparsed") != std::string::npos) ++unparsed;
    }
    CHECK(named > 350);
    CHECK(unparsed * 50 <= named);
}

TEST_CASE("the table has every wording of deadline cells that was counted", "[vi]") {
    const auto counted = test::source_dir().parent_path() / "shared/design/vocabulary/deadline-vocabulary.tsv";
    if (!std::filesystem::exists(counted)) {
        WARN("skipped: there are no counted wordings in " << counted.string());
        return;
    }
    std::set<std::string> known;
    for (const auto& wording : wordings()) known.insert(wording.text);
    const auto lines = lines_of(test::read(counted));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        std::string text = lines[i].substr(0, lines[i].find('\t'));
        if (const auto remark = text.find(" [Excel serial]"); remark != std::string::npos) text.erase(remark);
        INFO(text);
        CHECK(known.count(text) == 1);
    }
}

TEST_CASE("a deadline without a year has the document's, or no days", "[vi]") {
    CHECK(meaning("Trước 30/6", 2025) == "date ~2025-06-30..2025-06-30 before");
    CHECK(meaning("Trước 30/6", 0) == "date before");
    CHECK(meaning("Quý II", 0) == "quarter");
    CHECK(meaning("9/3; 9/12/2023", 2025) == "date 2023-03-09..2023-03-09 | date 2023-12-09..2023-12-09");
}

TEST_CASE("impossible dates are named", "[vi]") {
    const auto reading = vi::deadline_of("Quý I/2025; 31/02/2025", 2025);
    REQUIRE(reading);
    CHECK(reading->impossible == std::vector<std::string>{"31/02/2025"});
    CHECK(vi::deadline_of("29/02/2024", 2025)->impossible.empty());
    CHECK(vi::deadline_of("29/02", 2025)->impossible == std::vector<std::string>{"29/02"});
}

TEST_CASE("the texts of the items cover the cell", "[vi]") {
    CHECK(texts("- Ban hành Kế hoạch quý II/2025; - Báo cáo theo quy định.") ==
          std::vector<std::string>{"Ban hành Kế hoạch quý II/2025", "Báo cáo theo quy định"});
    CHECK(texts("Báo cáo kết quả hàng quý, năm.") == std::vector<std::string>{"Báo cáo kết quả hàng quý", "năm"});
    CHECK(texts("Ban hành trong tháng 01/2026 và tổ chức thực hiện") ==
          std::vector<std::string>{"Ban hành trong tháng 01/2026 và tổ chức thực hiện"});
}

TEST_CASE("cells without words are no deadlines", "[vi]") {
    CHECK(meaning("") == "nothing");
    CHECK(meaning("-") == "nothing");
    CHECK(meaning("...") == "nothing");
}

TEST_CASE("sentences set limits", "[vi]") {
    CHECK(within("hoàn thành trước ngày 30/6/2021.") == "trước ngày 30/6/2021 = date 2021-06-30..2021-06-30 before");
    CHECK(within("trình Giám đốc Sở trong quý II/2025.") == "trong quý II/2025 = quarter 2025-04-01..2025-06-30");
    CHECK(within("làm xong trong năm 2025") == "trong năm 2025 = year 2025-01-01..2025-12-31");
    CHECK(within("hoàn thành trong năm 2025") == "trong năm 2025 = year 2025-01-01..2025-12-31");
    CHECK(within("định kỳ hằng quý báo cáo Sở Nội vụ") == "định kỳ hằng quý = recurring every quarter FREQ=MONTHLY;INTERVAL=3");
    CHECK(within("báo cáo trước ngày 15/6 và trước ngày 15/12/2025") ==
          "trước ngày 15/6 và trước ngày 15/12/2025 = date 2025-06-15..2025-06-15 before | date 2025-12-15..2025-12-15 before");
}

TEST_CASE("a day of every year is a limit, every year alone is none", "[vi]") {
    CHECK(within("trình trước 25/12 hàng năm") == "trước 25/12 hàng năm = recurring every year FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25");
    CHECK(within("tổ chức hằng năm cho công chức") == "nothing");
}

TEST_CASE("other times in a sentence are no limits", "[vi]") {
    CHECK(within("nâng cao Chỉ số cải cách hành chính năm 2025") == "nothing");
    CHECK(within("theo Nghị định ngày 01/6/2020 của Chính phủ") == "nothing");
    CHECK(within("trong năm 2025 có nhiều khó khăn") == "nothing");
    const std::string sentence = "thực hiện Công văn trước ngày 1/2/2025 của Sở";
    CHECK(within(sentence, {{sentence.find("Công văn"), sentence.size()}}) == "nothing");
}

TEST_CASE("no letter is lost at the edges", "[vi]") {
    CHECK(meaning("Hoàn thành bản đồ trước ngày 30/6/2026") == "date 2026-06-30..2026-06-30 before \"Hoàn thành bản đồ\"");
    CHECK(texts("Sau khi phê duyệt bản đồ – Ó") == std::vector<std::string>{"Sau khi phê duyệt bản đồ – Ó"});
    CHECK(texts("– Quý I/2026 –") == std::vector<std::string>{"Quý I/2026"});
}

TEST_CASE("days that never come are no recurrence", "[vi]") {
    CHECK(vi::deadline_of("Ngày 45 hàng tháng", 2026)->impossible.size() == 1);
    CHECK(meaning("Trước ngày 31/6 hàng năm") == "unparsed");
}

TEST_CASE("a sentence of conditions without end is read in time", "[vi]") {
    std::string text = "Giao Sở Y tế ";
    for (int i = 0; i < 20000; ++i) text += "khi, theo, kể từ ngày ký ";
    CHECK(within(text + "báo cáo trước ngày 30/6/2026") == "trước ngày 30/6/2026 = date 2026-06-30..2026-06-30 before");
}
