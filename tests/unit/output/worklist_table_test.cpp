#include "output/worklist_layouts.h"

#include "support/catch.h"
#include "support/worklists.h"
#include "text/display.h"
#include "text/words.h"

using namespace kehoach;
using namespace kehoach::test;
using namespace kehoach::worklist;
using kehoach::output::worklist_table;

namespace {

std::vector<Conversion> plans() {
    std::vector<Conversion> out;
    out.push_back(
        plan("Số: 48/KH-SKHCN", {task("Xây dựng Kế hoạch kiểm soát thủ tục hành chính", {"Văn phòng Sở"}, on("Trước ngày 30/6/2025", "2025-06-30")),
                                 task("Báo cáo", {"Phòng A", "Phòng B"}, on("15/2/2025", "2025-02-15"))}));
    out.push_back(plan("Số: 12/KH-SYT", {task("Tuyên truyền", {}, std::nullopt)}));
    out[0].tasks[0].ordinal = "1.2";
    out[0].tasks[0].coordinating = {"Các phòng, đơn vị thuộc Sở"};
    return out;
}

std::string table(const std::vector<Conversion>& all, std::size_t width, GroupBy by = GroupBy::none, bool colour = false,
                  std::optional<std::string> as_of = std::nullopt) {
    Selection wanted;
    wanted.as_of = as_of;
    return worklist_table(grouped(select(all, wanted), by, as_of), {width, colour, Language::vietnamese});
}

}  // namespace

TEST_CASE("a table that fits is as wide as its cells", "[output]") {
    const std::vector<Conversion> one = {
        plan("Số: 1/KH-A", {task("Tuyên truyền", {"Văn phòng"}, on("1/2/2025", "2025-02-01")), task("Rà soát", {"Phòng A"}, std::nullopt)})};
    CHECK(table(one, 200) ==
          "Thời hạn    Nhiệm vụ      Chủ trì\n"
          "───────────────────────────────────\n"
          "01/02/2025  Tuyên truyền  Văn phòng\n"
          "            Rà soát       Phòng A\n"
          "───────────────────────────────────\n"
          "2 nhiệm vụ trong văn bản 1/KH-A\n");
}

TEST_CASE("cells wrap at words where the terminal is narrow", "[output]") {
    CHECK(table(plans(), 80) ==
          "Thời hạn         Nhiệm vụ              Chủ trì       Phối hợp        Văn bản\n"
          "────────────────────────────────────────────────────────────────────────────────\n"
          "15/02/2025       Báo cáo               Phòng A;                      48/KH-SKHCN\n"
          "                                       Phòng B\n"
          "\n"
          "30/06/2025       1.2. Xây dựng Kế      Văn phòng Sở  Các phòng, đơn  48/KH-SKHCN\n"
          "Trước ngày       hoạch kiểm soát thủ                 vị thuộc Sở\n"
          "30/6/2025        tục hành chính\n"
          "\n"
          "                 Tuyên truyền                                        12/KH-SYT\n"
          "────────────────────────────────────────────────────────────────────────────────\n"
          "3 nhiệm vụ trong 2 văn bản\n");
}

TEST_CASE("no line is wider than the terminal, and none ends in a space", "[output]") {
    for (std::size_t width = 13; width < 130; ++width) {
        INFO(width);
        const std::string text = table(plans(), width, GroupBy::lead);
        for (const auto line : text::lines(text)) CHECK(text::display_width(line) <= width);
    }
    const std::string text = table(plans(), 60);
    CHECK(text.find(" \n") == std::string::npos);
    CHECK_FALSE(table(plans(), 1).empty());
}

TEST_CASE("groups have headings with the number of their tasks", "[output]") {
    const std::string text = table(plans(), 120, GroupBy::lead);
    CHECK(text.find("\nVăn phòng Sở (1)\n") != std::string::npos);
    CHECK(text.find("\nPhòng B (1)\n") != std::string::npos);
    CHECK(text.find("\nKhông nêu đơn vị chủ trì (1)\n") != std::string::npos);
    CHECK(text.ends_with("3 nhiệm vụ trong 2 văn bản\n"));
}

TEST_CASE("the column of the lead is left out where the heading is the only lead", "[output]") {
    const std::vector<Conversion> one = {plan("Số: 1/KH-A", {task("Rà soát", {"Phòng A"}, std::nullopt)})};
    CHECK(table(one, 100, GroupBy::lead) ==
          "Nhiệm vụ\n"
          "────────\n"
          "Phòng A (1)\n"
          "\n"
          "Rà soát\n"
          "────────\n"
          "1 nhiệm vụ trong văn bản 1/KH-A\n");
}

TEST_CASE("what is overdue says so, and is red where there are colours", "[output]") {
    const std::string text = table(plans(), 200, GroupBy::none, false, "2025-03-01");
    CHECK(text.find("15/02/2025 (quá hạn)") != std::string::npos);
    CHECK(text.find('\x1B') == std::string::npos);
    CHECK(text.ends_with("3 nhiệm vụ trong 2 văn bản; 1 nhiệm vụ quá hạn tính đến 01/03/2025\n"));
    const std::string coloured = table(plans(), 200, GroupBy::none, true, "2025-03-01");
    CHECK(coloured.find("\x1B[31m15/02/2025 (quá hạn)\x1B[0m") != std::string::npos);
    CHECK(coloured.find("\x1B[1mThời hạn\x1B[0m") != std::string::npos);
}

TEST_CASE("an empty list is no table", "[output]") { CHECK(table({}, 80).empty()); }
