#include <string>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/check.h"
#include "support/docx_builder.h"

using namespace kehoach;
using test::problems;
using test::quotes;
using test::with;
using test::with_paragraph;
using Strings = std::vector<std::string>;

TEST_CASE("a space before a mark is mended where the word stands once", "[check]") {
    const auto found = problems(with_paragraph("Rà soát văn bản ; kiến nghị sửa đổi , bổ sung."), "text-hygiene");
    REQUIRE(found.size() == 2);
    CHECK(found[0].diagnostic.quote == "bản ;");
    REQUIRE(found[0].correction);
    CHECK(found[0].correction->before == "bản ;");
    CHECK(found[0].correction->after == "bản;");
    CHECK_FALSE(found[0].correction->suggestion);
    CHECK(found[1].diagnostic.quote == "đổi ,");

    const auto twice = problems(with_paragraph("Rà soát văn bản ; gửi văn bản ; lưu."), "text-hygiene");
    REQUIRE(twice.size() == 2);
    CHECK(twice[0].correction->before == "soát văn bản ;");
    CHECK(twice[1].correction->before == "gửi văn bản ;");
}

TEST_CASE("marks that begin something else may have a space before them", "[check]") {
    for (const auto* text :
         {"Trên đây là kế hoạch, đề nghị thực hiện ./.", "Kinh phí 1.500.000 đồng.", "Mua gạo, muối, ...", "Tệp có đuôi .docx là đủ.",
          "Tên miền .vn là đủ.", "Tỷ lệ 2 : 1 là đủ.", "Dài 3 , 5 km.", "Kinh phí 1 . 500 . 000 đồng.", "Gửi về phòng . . . trước ngày 05."}) {
        INFO(text);
        CHECK(quotes(with_paragraph(text), "text-hygiene") == Strings{});
    }
}

TEST_CASE("two spaces are found in running text only", "[check]") {
    const auto found = problems(with_paragraph("Nâng cao  chất lượng phục vụ người dân."), "text-hygiene");
    REQUIRE(found.size() == 1);
    CHECK(found[0].correction->before == "cao  chất");
    CHECK(found[0].correction->after == "cao chất");
    // Columns of the head, text behind a label, columns of a line.
    CHECK(quotes(with("Số: 05/KH-SKHCN", "Số:  05/KH-SKHCN"), "text-hygiene") == Strings{});
    CHECK(quotes(with("2. Yêu cầu", "2.  Yêu cầu"), "text-hygiene") == Strings{});
    CHECK(quotes(with("- Lưu: VT, VP.", "- Lưu:  VT, VP."), "text-hygiene") == Strings{});
}

TEST_CASE("two spaces are found in Word documents too", "[check]") {
    const auto spaces = [](std::string_view text) {
        const std::string head = test::paragraph("KẾ HOẠCH", "<w:jc w:val=\"center\"/>") + test::paragraph("Kiểm tra công vụ năm 2026");
        return problems(test::DocxBuilder(head + test::paragraph("I. NỘI DUNG") + test::paragraph(text)).docx(), "text-hygiene");
    };
    const auto found = spaces("Nâng cao  chất lượng phục vụ người dân.");
    REQUIRE(found.size() == 1);
    CHECK(found[0].diagnostic.quote == "cao chất");
    CHECK(found[0].correction->before == "cao  chất");
    CHECK(found[0].correction->after == "cao chất");
    CHECK(spaces("1.  Nâng cao chất lượng phục vụ người dân.").empty());
    CHECK(spaces("Nâng cao chất lượng  phục vụ     người dân.").empty());
}

TEST_CASE("many places of one kind have a summary behind the first ten", "[check]") {
    std::string text;
    for (int i = 0; i < 14; ++i) text += "việc " + std::to_string(i) + " đã xong ; ";
    const auto found = problems(with_paragraph(text + "hết."), "text-hygiene");
    REQUIRE(found.size() == 11);
    CHECK(found.back().diagnostic.finding->variant == "spaces-before");
    CHECK(found.back().diagnostic.arguments == Strings{"4"});
}

TEST_CASE("two kinds of quotation marks are remarked once, an inch is none", "[check]") {
    CHECK(quotes(with_paragraph("Phong trào “Sáng, xanh” và cuộc thi \"Chuyển đổi số\" của Sở."), "text-hygiene") == Strings{"\"Chuyển"});
    CHECK(quotes(with_paragraph("Phong trào “Sáng, xanh” dùng màn hình 24\" của Sở."), "text-hygiene") == Strings{});
    CHECK(quotes(with_paragraph("Phong trào \"Sáng\" và \"Xanh\" của Sở."), "text-hygiene") == Strings{});
}

TEST_CASE("places of tone marks are compared in one document, names apart", "[check]") {
    CHECK(quotes(with_paragraph("Số hoá hồ sơ, số hóa kết quả và văn hóa."), "text-hygiene") == Strings{"hoá"});
    CHECK(quotes(with_paragraph("Số hóa hồ sơ, giao bà Nguyễn Thị Thuý chủ trì."), "text-hygiene") == Strings{});
    CheckConfig config;
    config.style.tone = ToneStyle::new_style;
    CHECK(quotes(with_paragraph("Số hóa hồ sơ."), "text-hygiene", config).size() == 1);
}

TEST_CASE("words in the other style of the office are remarked once", "[check]") {
    CheckConfig config;
    config.style.letter_for_i = LetterForI::y;
    CHECK(quotes(with_paragraph("Bảo đảm kĩ thuật, kĩ năng."), "text-hygiene", config) == Strings{"kĩ"});
    CHECK(quotes(with_paragraph("Bảo đảm kĩ thuật, kĩ năng."), "text-hygiene") == Strings{});
    CheckConfig dashes;
    dashes.style.en_dash = true;
    CHECK(quotes(with_paragraph("Phòng Kế hoạch – Tài chính."), "text-hygiene", dashes).size() == 1);  // the one of section IV
}

TEST_CASE("emoji are found, check marks and bullets not", "[check]") {
    CHECK(quotes(with_paragraph("Hoàn thành đúng hạn \U0001F4CC."), "text-hygiene") == Strings{"\U0001F4CC"});
    CHECK(quotes(with_paragraph("Hồ sơ đủ: ✓; thiếu: ☐."), "text-hygiene") == Strings{});
}

TEST_CASE("words that were typed twice are found with a suggestion", "[check]") {
    const auto found = problems(with_paragraph("Văn bản được ban hành được ban hành theo quy định của của Sở."), "repeated-words");
    REQUIRE(found.size() == 2);
    CHECK(found[0].diagnostic.quote == "được ban hành được ban hành");
    REQUIRE(found[0].correction);
    CHECK(found[0].correction->after == "được ban hành");
    CHECK(found[0].correction->suggestion);
    CHECK(found[1].diagnostic.quote == "của của");
    CHECK(quotes(with_paragraph("Xây dựng xây dựng quy chế; việc xuất việc xuất trình."), "repeated-words") ==
          Strings{"Xây dựng xây dựng", "việc xuất việc xuất"});
}

TEST_CASE("reduplications, and syllables that belong to two words, are no repetitions", "[check]") {
    for (const auto* text : {
             "Giữ môi trường xanh xanh, đời đời nhớ ơn, ngày ngày học tập, người người thi đua, nhà nhà hưởng ứng.",
             "Từng bước từng bước đổi mới; song song với đó, luôn luôn học hỏi.",
             "Quy định định mức, đầu tư tư nhân, trở thành thành viên, phát triển triển khai.",
             "Các bước tiếp theo theo quy định; trước khi khi cần; được gọi là là đúng.",
             "Kế hoạch năm năm; thực hiện, thực hiện; các, các.",
         }) {
        INFO(text);
        CHECK(quotes(with_paragraph(text), "repeated-words") == Strings{});
    }
    CHECK(quotes(with("Văn phòng Sở\tThanh tra Sở\tTrước", "Văn phòng Sở Văn phòng Sở\tThanh tra Sở\tTrước"), "repeated-words") == Strings{});
}

TEST_CASE("capitals of names and documents are mended", "[check]") {
    const auto found =
        problems(with_paragraph("Theo quyết định số 12/QĐ-UBND của Ủy Ban Nhân Dân tỉnh và thành phố Hồ Chí Minh."), "capitalisation-fixed");
    Strings after;
    for (const auto& problem : found) {
        REQUIRE(problem.correction);
        after.push_back(problem.correction->after);
    }
    CHECK(after == Strings{"Ủy ban nhân dân", "Thành phố Hồ Chí Minh", "Quyết định số 12/QĐ-UBND"});
    CHECK(quotes(with_paragraph("Giao Sở tài chính và Sở Nội Vụ phối hợp."), "capitalisation-fixed") == Strings{"Sở tài chính", "Sở Nội Vụ"});
    CHECK(quotes(with_paragraph("Thực hiện tại Khoản 2 Điều 5 của Luật."), "capitalisation-fixed") == Strings{"Khoản 2"});
    CHECK(quotes(with_paragraph("Theo điều 5 Nghị định số 30/2020/NĐ-CP."), "capitalisation-fixed") == Strings{"điều 5"});
    CHECK(quotes(with_paragraph("Trên địa bàn của Tỉnh Lâm Đồng."), "capitalisation-fixed") == Strings{"Tỉnh Lâm Đồng"});
    CHECK(quotes(with_paragraph("Chủ trương của Đảng và nhà nước."), "capitalisation-fixed") == Strings{"nhà nước"});
}

TEST_CASE("capitals that are right, or that no rule decides, stay silent", "[check]") {
    for (const auto* text : {
             "ỦY BAN NHÂN DÂN TỈNH VÀ HỘI ĐỒNG NHÂN DÂN",
             "Giám đốc Sở, chủ tịch hội đồng và các giám đốc trung tâm thực hiện.",
             "Phong trào “Ủy Ban Nhân Dân thân thiện” của tỉnh.",
             "Sở xây dựng kế hoạch; Sở ban hành văn bản; các sở, ngành phối hợp.",
             "Khoản 2 Điều 5 quy định việc này. Khoản chi này do ngân sách nhà nước bảo đảm.",
             "Giao ông Nguyễn Trung Tâm phụ trách; Ủy ban nhân dân, Công an nhân dân phối hợp.",
             "Chính quyền phường 2 cấp; các quyết định số 12/QĐ-UBND, số 13/QĐ-UBND.",
             "Quản lý nhà nước về cải cách hành chính.",
         }) {
        INFO(text);
        CHECK(quotes(with_paragraph(text), "capitalisation-fixed") == Strings{});
    }
}

TEST_CASE("abbreviations that nobody explains are remarked once each", "[check]") {
    CHECK(quotes(with_paragraph("Thành lập Tổ CNSCĐ; tập huấn cho Tổ CNSCĐ."), "abbreviation-undefined") == Strings{"CNSCĐ"});
    for (const auto* text : {
             "Tổ công nghệ số cộng đồng (CNSCĐ) hoạt động; Tổ CNSCĐ báo cáo.",
             "Tổ CNSCĐ (công nghệ số cộng đồng) báo cáo.",
             "Tổ công nghệ số cộng đồng (sau đây viết tắt là Tổ CNSCĐ) báo cáo.",
             "UBND xã, HĐND xã giải quyết TTHC, ứng dụng CNTT.",
             "Theo Quyết định số 12/QĐ-BTTTT của Bộ; thế kỷ XXI; Phụ lục XIII.",
             "Biểu mẫu số 02a-BNXHC; ký hiệu BNXHC.",
             "KHÔNG ÁP DỤNG với văn phòng.",
         }) {
        INFO(text);
        CHECK(quotes(with_paragraph(text), "abbreviation-undefined") == Strings{});
    }
    CheckConfig config;
    config.units = {"Tổ CNSCĐ"};
    CHECK(quotes(with_paragraph("Thành lập Tổ CNSCĐ."), "abbreviation-undefined", config) == Strings{});
}
