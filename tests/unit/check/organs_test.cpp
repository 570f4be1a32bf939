#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;

namespace {

using Lines = std::vector<std::string>;

struct Plan {
    std::string organ = "SỞ KHOA HỌC VÀ CÔNG NGHỆ";
    std::string preamble = "Sở Khoa học và Công nghệ ban hành Kế hoạch như sau:";
    std::string body = "Thực hiện nhiệm vụ.";
    std::string closing = "Trên đây là Kế hoạch cải cách hành chính năm 2026, yêu cầu các phòng thực hiện./.";
    std::string recipients = "- Như trên;";
};

Lines remarks(const Plan& plan) {
    CheckOptions options;
    options.select = {"organ-foreign", "organ-variant"};
    const std::string text =
        "UBND TỈNH LÂM ĐỒNG\n" + plan.organ + "\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-SKHCN\n" +
        "Lâm Đồng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n" + plan.preamble + "\n\nI. MỘT\n\n" + plan.body + "\n\n" +
        plan.closing + "\n\nNơi nhận:\n" + plan.recipients + "\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn An\n";
    const auto examined = check(text, "draft.txt", options);
    REQUIRE(examined);
    Lines out;
    for (const auto& problem : examined->problems) {
        std::string line(problem.diagnostic.name());
        if (!problem.diagnostic.finding->variant.empty()) line += "/" + std::string(problem.diagnostic.finding->variant);
        out.push_back(line + ": " + problem.diagnostic.quote);
    }
    return out;
}

Lines remarks_of_body(const std::string& body) {
    Plan plan;
    plan.body = body;
    return remarks(plan);
}

}  // namespace

TEST_CASE("another department in the places of the issuing one", "[check]") {
    CHECK(remarks({}).empty());
    Plan plan;
    plan.preamble = "Sở Nội vụ ban hành Kế hoạch như sau:";
    CHECK(remarks(plan) == Lines{"organ-foreign: Sở Nội vụ"});
    plan = {};
    plan.closing = "Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Nội vụ./.";
    CHECK(remarks(plan) == Lines{"organ-foreign: Sở Nội vụ"});
    CHECK(remarks_of_body("Công khai thủ tục thuộc thẩm quyền của Sở Y tế.") == Lines{"organ-foreign/text: Sở Y tế"});
}

TEST_CASE("departments that have a part in a plan are not left over", "[check]") {
    CHECK(remarks_of_body("Phối hợp với Sở Nội vụ; tham mưu theo hướng dẫn của Sở Tài chính.").empty());
    Plan plan;
    plan.body = "Gửi báo cáo về Sở Nội vụ trước ngày 15/12/2026.";
    plan.recipients = "- Sở Nội vụ;";
    CHECK(remarks(plan).empty());
    plan.recipients = "- Các sở, ban, ngành tỉnh;";
    CHECK(remarks(plan).empty());
    plan = {};
    plan.preamble = "Thực hiện Kế hoạch số 12/KH-SNV ngày 02/01/2026 của Sở Nội vụ, Sở Khoa học và Công nghệ ban hành Kế hoạch như sau:";
    CHECK(remarks(plan).empty());
}

TEST_CASE("the field of a department whose name was left over", "[check]") {
    const Lines found = remarks_of_body("Công khai thủ tục thuộc thẩm quyền của Sở Y tế.\n\nThông tin về lĩnh vực y tế trên trang của Sở.");
    CHECK(found == Lines{"organ-foreign/text: Sở Y tế", "organ-foreign/field: y tế"});
    CHECK(remarks_of_body("Thông tin về lĩnh vực y tế trên trang của Sở.").empty());
}

TEST_CASE("another commune in the places of the issuing one", "[check]") {
    Plan plan;
    plan.organ = "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG";
    plan.preamble = "UBND xã Tân Hưng ban hành Kế hoạch như sau:";
    CHECK(remarks(plan).empty());
    plan.preamble = "UBND xã Bình Minh ban hành Kế hoạch như sau:";
    CHECK(remarks(plan) == Lines{"organ-foreign: UBND xã Bình Minh"});
}

TEST_CASE("the territory of another province", "[check]") {
    CHECK(remarks_of_body("Triển khai trên địa bàn tỉnh Lâm Đồng.").empty());
    CHECK(remarks_of_body("Triển khai trên địa bàn tỉnh Nghệ An.") == Lines{"organ-foreign/place: Nghệ An"});
    // Merged into the same province.
    CHECK(remarks_of_body("Triển khai trên địa bàn tỉnh Bình Thuận.").empty());
}

TEST_CASE("an organ's name in two spellings", "[check]") {
    CHECK(remarks_of_body("Sở Khoa học Công nghệ chủ trì.") == Lines{"organ-variant: Sở Khoa học Công nghệ"});
    CHECK(remarks_of_body("Sở KH&CN chủ trì; Sở Khoa học & Công nghệ phối hợp.").empty());
}
