#include "support/checked.h"

using namespace kehoach;
using test::Found;
using test::found_in;
using test::model_with;

TEST_CASE("what is outside of the decree is said once, and no rule of the decree is applied", "[check]") {
    const std::string party = model_with("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM");
    CHECK(found_in(party) == Found{"profile-not-nd30/party /header/state_title"});

    const std::string plan_with_year = model_with("Số: 05/KH-SKHCN", "Số: 05/2026/KH-SKHCN");
    CHECK(found_in(plan_with_year, "profile-not-nd30").empty());

    // A plan that only cites the Party's documents.
    const std::string cites =
        model_with("Căn cứ Nghị định số", "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị;\nCăn cứ Nghị định số");
    CHECK(found_in(cites, "profile-not-nd30").empty());
}

TEST_CASE("a text without any head may have lost it on its way", "[check]") {
    const auto severities = [](std::string_view text) {
        const auto examined = check(text, "draft.txt", CheckOptions());
        REQUIRE(examined);
        std::vector<Severity> out;
        for (const auto& problem : examined->problems) {
            if (problem.diagnostic.name() == "component-missing" && problem.diagnostic.at.starts_with("/header/")) out.push_back(problem.severity);
        }
        return out;
    };
    const std::string rest = "Số: 05/KH-SKHCN\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỘT\n\nMột.\n";
    CHECK(severities(rest) == std::vector<Severity>(3, Severity::warning));
    CHECK(severities("SỞ KHOA HỌC VÀ CÔNG NGHỆ\n\n" + rest) == std::vector<Severity>(2, Severity::error));
}

TEST_CASE("missing components are reported, each once", "[check]") {
    CHECK(found_in(model_with("Số: 05/KH-SKHCN\n", ""), "component-missing") == Found{"component-missing/number-line /header/number"});
    CHECK(found_in(model_with("Lâm Đồng, ngày 05 tháng 01 năm 2026\n", ""), "component-missing") ==
          Found{"component-missing/place-date /header/date"});
    CHECK(found_in(model_with("Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n", ""), "component-missing") ==
          Found{"component-missing/recipients /recipients"});
    CHECK(found_in("ỦY BAN NHÂN DÂN XÃ A\n\nSố: 01/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n", "component-missing").back() ==
          "component-missing/body /sections");
}

TEST_CASE("minutes have no place and date at their head", "[check]") {
    const std::string minutes =
        "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/BB-SNV\n\nBIÊN BẢN\nHọp giao "
        "ban\n\nThời gian bắt đầu: 8 giờ 00, ngày 05 tháng 01 năm 2026.\n";
    const auto found = found_in(minutes, "component-missing");
    CHECK(std::count(found.begin(), found.end(), "component-missing/place-date /header/date") == 0);
}

TEST_CASE("a head in columns misses nothing", "[check]") {
    const std::string columns = model_with(
        "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-SKHCN\nLâm Đồng, "
        "ngày 05 tháng 01 năm 2026\n",
        "UBND TỈNH LÂM ĐỒNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ KHOA HỌC VÀ CÔNG NGHỆ            Độc lập - Tự do - Hạnh phúc\nSố: "
        "05/KH-SKHCN            Lâm Đồng, ngày 05 tháng 01 năm 2026\n");
    for (const auto* rule : {"component-missing", "component-order", "national-header-wording", "organ-name-form", "place-format", "date-zero-pad"}) {
        CHECK(found_in(columns, rule).empty());
    }
}

TEST_CASE("recipients before the last section are out of order, and the section stays in the body", "[check]") {
    const std::string text = model_with("IV. TỔ CHỨC THỰC HIỆN", "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Lưu: VT, VP.\n\nIV. TỔ CHỨC THỰC HIỆN");
    const auto at = text.rfind("Nơi nhận:");
    const auto end = text.find("KT. GIÁM ĐỐC");
    const std::string early = text.substr(0, at) + text.substr(end);
    CHECK(found_in(early, "component-order") == Found{"component-order/recipients /recipients"});
    CHECK(found_in(early, "component-missing").empty());
    CHECK(found_in(early, "appendix-label-missing").empty());
}

TEST_CASE("components that stand there twice are reported", "[check]") {
    CHECK(found_in(model_with("Nơi nhận:\n", "Nơi nhận:\nNơi nhận:\n"), "component-order") == Found{"component-order/repeated /recipients"});
    CHECK(found_in(model_with("Độc lập - Tự do - Hạnh phúc\n", "Độc lập - Tự do - Hạnh phúc\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"),
                   "component-order") == Found{"component-order/repeated /header/state_title"});
}
