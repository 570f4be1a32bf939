#include "support/table_checks.h"

#include "support/catch.h"

namespace kehoach::test {
namespace {

constexpr std::string_view header = "STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";

}  // namespace

std::string plan_with_table(std::string_view table, std::string_view recipients) {
    std::string text =
        "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 05/KH-SKHCN\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n"
        "I. NỘI DUNG\n\n1. Thực hiện các nhiệm vụ tại Phụ lục.\n\nNơi nhận:\n";
    text += recipients;
    text += "- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nPhụ lục\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 05/KH-SKHCN)\n\n";
    text += table;
    return text;
}

std::vector<std::string> problems_in(std::string_view text, Category category, const CheckOptions& options) {
    CheckOptions at_end = options;
    at_end.stage = Stage::final;
    const auto examined = check(text, "draft.txt", at_end);
    REQUIRE(examined);
    std::vector<std::string> out;
    for (const auto& problem : examined->problems) {
        const auto& finding = *problem.diagnostic.finding;
        if (finding.rule->category != category) continue;
        std::string line(finding.rule->name);
        if (!finding.variant.empty()) line += "/" + std::string(finding.variant);
        constexpr std::string_view table = "/children/0";
        const std::string& at = problem.diagnostic.at;
        const auto behind = at.find(table);
        line += " " + (behind == std::string::npos ? at : at.substr(behind + table.size()));
        out.push_back(std::move(line));
    }
    return out;
}

std::string task_row(const std::string& ordinal) {
    return ordinal + "\tRà soát quy định " + (ordinal.empty() ? "khác" : "số " + ordinal) + "\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
}

std::vector<std::string> problems_of_rows(const std::string& rows) {
    return problems_in(plan_with_table(std::string(header) + rows), Category::table);
}

std::string table_of_units(const std::vector<UnitRow>& rows) {
    std::string out(header);
    int ordinal = 0;
    for (const auto& [lead, coordinating] : rows) {
        const std::string number = std::to_string(++ordinal);
        out += number;
        out += "\tRà soát văn bản đợt ";
        out += number;
        out += "\tBáo cáo\t";
        out += lead;
        out += "\t";
        out += coordinating;
        out += "\tQuý II/2026\n";
    }
    return out;
}

std::vector<std::string> problems_of_units(const std::vector<UnitRow>& rows) {
    return problems_in(plan_with_table(table_of_units(rows)), Category::table);
}

std::vector<std::string> problems_of_units(const std::vector<UnitRow>& rows, std::string_view recipients) {
    return problems_in(plan_with_table(table_of_units(rows), recipients), Category::table);
}

}  // namespace kehoach::test
