#include "vi/labels.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::vi;

namespace {

// `label|number|rest`, or `none`.
std::string taken(std::string_view text, bool emphasised = false) {
    const auto label = label_of(text, emphasised);
    if (!label) return "none";
    return std::string(label->text) + "|" + std::string(label->number) + "|" + std::string(text.substr(label->end));
}

int ordinal(std::string_view text, bool emphasised = false) {
    const auto label = label_of(text, emphasised);
    return label ? label->ordinal : -1;
}

Numbering numbering(std::string_view text, bool emphasised = false) {
    const auto label = label_of(text, emphasised);
    REQUIRE(label.has_value());
    return label->numbering;
}

}  // namespace

TEST_CASE("Roman numerals with a stop, a dash, a bracket or a slash are labels", "[vi]") {
    CHECK(taken("I. MỤC ĐÍCH") == "I.|I|MỤC ĐÍCH");
    CHECK(taken("IV.TỔ CHỨC") == "IV.|IV|TỔ CHỨC");
    CHECK(taken("I- MỤC ĐÍCH") == "I-|I|MỤC ĐÍCH");
    CHECK(taken("I-MỤC ĐÍCH") == "I-|I|MỤC ĐÍCH");
    CHECK(taken("II - NỘI DUNG") == "II -|II|NỘI DUNG");
    CHECK(taken("III/ KINH PHÍ") == "III/|III|KINH PHÍ");
    CHECK(taken("XIX) Mười chín") == "XIX)|XIX|Mười chín");
    CHECK(numbering("I. MỤC ĐÍCH") == Numbering::roman);
    CHECK(ordinal("XIV. MƯỜI BỐN") == 14);
}

TEST_CASE("capitals that are no canonical Roman numeral are no Roman label", "[vi]") {
    CHECK(taken("IIII. BỐN") == "none");
    CHECK(taken("VX. SAI") == "none");
    CHECK(taken("IX") == "none");
    CHECK(taken("VI PHẠM HÀNH CHÍNH") == "none");
    CHECK(taken("V.I. Lê-nin") == "none");
    CHECK(taken("XIII của Đảng") == "none");
}

TEST_CASE("a Roman numeral without a stop counts where the paragraph is a heading by its looks", "[vi]") {
    CHECK(taken("I MỤC ĐÍCH", true) == "I|I|MỤC ĐÍCH");
    CHECK(taken("I mục đích", true) == "none");
    CHECK(taken("I MỤC ĐÍCH", false) == "none");
}

TEST_CASE("Arabic numbers with a stop, a bracket, a slash or a colon are labels", "[vi]") {
    CHECK(taken("1. Mục đích") == "1.|1|Mục đích");
    CHECK(taken("3.Tiếp tục duy tu") == "3.|3|Tiếp tục duy tu");
    CHECK(taken("12) Mười hai") == "12)|12|Mười hai");
    CHECK(taken("1/ Một") == "1/|1|Một");
    CHECK(taken("2: Hai") == "2:|2|Hai");
    CHECK(taken("1- Một") == "1-|1|Một");
    CHECK(taken("5.") == "5.|5|");
    CHECK(taken("1. “Bốn tại chỗ”") == "1.|1|“Bốn tại chỗ”");
    CHECK(taken("1.“Bốn tại chỗ”") == "1.|1|“Bốn tại chỗ”");
    CHECK(numbering("1. Mục đích") == Numbering::arabic);
}

TEST_CASE("amounts, dates, times and years are no labels", "[vi]") {
    for (const auto* text :
         {"1.500 người", "2.200.000 đồng", "100% văn bản", "05 ngày làm việc", "2,4 km đường", "15/7/2026", "24/24 giờ", "7:30 khai mạc", "2026. Năm",
          "12", "30/6 là hạn", "3-5 ngày", "0. Không", "1.tiếp tục", "1234. Số lớn", "50%.", "1.5km"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("a number without a stop counts where the paragraph is a heading by its looks", "[vi]") {
    CHECK(taken("1 Mục đích", true) == "1|1|Mục đích");
    CHECK(taken("1 mục đích", true) == "none");
    CHECK(taken("1 Mục đích", false) == "none");
    CHECK(taken("2026 là năm", true) == "none");
}

TEST_CASE("decimal numbers are labels with or without a stop", "[vi]") {
    CHECK(taken("1.1. Việc lãnh đạo") == "1.1.|1.1|Việc lãnh đạo");
    CHECK(taken("1.1 Việc lãnh đạo") == "1.1|1.1|Việc lãnh đạo");
    CHECK(taken("2.3.4. Chi tiết") == "2.3.4.|2.3.4|Chi tiết");
    CHECK(taken("1.2) Hai") == "1.2)|1.2|Hai");
    CHECK(taken("1.2Việc thu") == "1.2|1.2|Việc thu");
    CHECK(label_of("1.3. Ba", false)->components == std::vector<int>{1, 3});
    CHECK(ordinal("1.3. Ba") == 3);
    CHECK(numbering("1.1. Một") == Numbering::decimal);
}

TEST_CASE("decimal fractions and long tails are no labels", "[vi]") {
    for (const auto* text : {"1.5 triệu đồng", "1.500. Một nghìn", "1.2.3.4.5.6.7.8 Sâu", "1.0. Không", "2.500 Đồng"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("letters of điểm are labels, đ among them", "[vi]") {
    CHECK(taken("a) Công khai") == "a)|a|Công khai");
    CHECK(taken("đ) Giải quyết kiến nghị") == "đ)|đ|Giải quyết kiến nghị");
    CHECK(taken("b. Kiểm tra") == "b.|b|Kiểm tra");
    CHECK(taken("a/ Một") == "a/|a|Một");
    CHECK(taken("c) hỗ trợ đào tạo") == "c)|c|hỗ trợ đào tạo");
    CHECK(taken("a)Công khai") == "a)|a|Công khai");
    CHECK(ordinal("d) Bố trí") == 4);
    CHECK(ordinal("đ) Giải quyết") == 5);
    CHECK(ordinal("e) Tổ chức") == 6);
    CHECK(numbering("đ) Giải quyết") == Numbering::letter);
}

TEST_CASE("numbered letters count by their number", "[vi]") {
    CHECK(taken("a1) Một") == "a1)|a1|Một");
    CHECK(ordinal("a2) Hai") == 2);
    CHECK(taken("b.1. Một") == "b.1.|b.1|Một");
}

TEST_CASE("abbreviations are no letter labels", "[vi]") {
    for (const auto* text : {"v.v.", "v.v...", "v.v. và các nội dung khác", "e. coli", "a.b", "w) Không", "a", "a ) b"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("small Roman numerals of two letters and more are Roman", "[vi]") {
    CHECK(numbering("ii) Hai") == Numbering::roman);
    CHECK(ordinal("iv) Bốn") == 4);
    CHECK(numbering("i) Một") == Numbering::letter);
}

TEST_CASE("capital letters before a capitalised title are labels", "[vi]") {
    CHECK(taken("A. TÌNH HÌNH") == "A.|A|TÌNH HÌNH");
    CHECK(taken("B) Nội dung") == "B)|B|Nội dung");
    CHECK(ordinal("Đ. NĂM") == 5);
}

TEST_CASE("a capital letter with a stop that is an initial of Roman value is taken as Roman", "[vi]") {
    CHECK(numbering("V. KẾT LUẬN") == Numbering::roman);
    CHECK(numbering("C. KẾT LUẬN") == Numbering::letter);
}

TEST_CASE("capital letters before small letters or without a space are none", "[vi]") {
    for (const auto* text : {"A.b", "C.Mác", "B. nội dung", "T. Hà Nội", "Q. Bình Thạnh", "P. Ninh Kiều", "AB. CD"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("the initial of a person's name is no label", "[vi]") { CHECK(taken("C. Mác và Ph. Ăng-ghen") == "none"); }

TEST_CASE("bracketed numbers and letters are labels", "[vi]") {
    CHECK(taken("(1) Một") == "(1)|1|Một");
    CHECK(taken("(a) Một") == "(a)|a|Một");
    CHECK(taken("(ii) Hai") == "(ii)|ii|Hai");
    CHECK(taken("(đ) Năm") == "(đ)|đ|Năm");
    CHECK(taken("(1)Một") == "(1)|1|Một");
    CHECK(numbering("(ii) Hai") == Numbering::roman);
}

TEST_CASE("other brackets are no labels", "[vi]") {
    for (const auto* text : {"(Kèm theo Kế hoạch)", "(2026) năm", "()", "(1", "(ab) hai", "(1)một", "(xem Phụ lục)"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("articles are labels with a stop or alone on their line", "[vi]") {
    CHECK(taken("Điều 5. Phong trào") == "Điều 5.|5|Phong trào");
    CHECK(taken("Điều 5: Phong trào") == "Điều 5:|5|Phong trào");
    CHECK(taken("Điều 12") == "Điều 12|12|");
    CHECK(taken("ĐIỀU 1. BAN HÀNH") == "ĐIỀU 1.|1|BAN HÀNH");
    CHECK(taken("Điều 5a. Bổ sung") == "Điều 5a.|5a|Bổ sung");
    CHECK(numbering("Điều 5. Phong trào") == Numbering::article);
}

TEST_CASE("a mention of an article is no label", "[vi]") {
    for (const auto* text :
         {"Điều 5 Luật Tổ chức", "Điều 5 của Quyết định này", "Điều này", "Điều khoản thi hành", "Điều 1234. Quá lớn", "Điều chỉnh"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("parts, chapters and mục are counted in words, Roman and Arabic", "[vi]") {
    CHECK(taken("Phần thứ nhất") == "Phần thứ nhất|thứ nhất|");
    CHECK(ordinal("Phần thứ ba") == 3);
    CHECK(taken("PHẦN I. TÌNH HÌNH") == "PHẦN I.|I|TÌNH HÌNH");
    CHECK(taken("Chương II") == "Chương II|II|");
    CHECK(taken("CHƯƠNG I QUY ĐỊNH CHUNG") == "CHƯƠNG I|I|QUY ĐỊNH CHUNG");
    CHECK(taken("Chương I - Quy định chung") == "Chương I|I|Quy định chung");
    CHECK(taken("Mục 1. VIỆC LÀM") == "Mục 1.|1|VIỆC LÀM");
    CHECK(taken("Mục 2") == "Mục 2|2|");
    CHECK(taken("Tiểu mục 3. Ba") == "Tiểu mục 3.|3|Ba");
    CHECK(numbering("Phần thứ nhất") == Numbering::part);
    CHECK(numbering("Chương II") == Numbering::chapter);
    CHECK(numbering("Mục 2") == Numbering::muc);
}

TEST_CASE("words that only begin like parts and chapters are none", "[vi]") {
    for (const auto* text :
         {"Phần mềm một cửa", "Phần lớn các xã", "Chương trình số 08", "Mục đích", "Mục tiêu 1", "Chương II của Luật", "Phần", "Mục II phần này"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("plain text has no label", "[vi]") {
    for (const auto* text : {"", "Trên đây là Kế hoạch", "- Bullet", "năm 2026", "“I. Trích”", "Ông Nguyễn Văn A"}) {
        INFO(text);
        CHECK(taken(text) == "none");
    }
}

TEST_CASE("series that are written differently have different styles", "[vi]") {
    CHECK(label_of("1. Một", false)->style == label_of("2. Hai", false)->style);
    CHECK(label_of("1. Một", false)->style != label_of("1) Một", false)->style);
    CHECK(label_of("(1) Một", false)->style != label_of("1) Một", false)->style);
    CHECK(label_of("a) Một", false)->style != label_of("A) Một", false)->style);
    CHECK(label_of("1.1. Một", false)->style != label_of("1.1.1. Một", false)->style);
    CHECK(label_of("Điều 1. Một", false)->style == label_of("ĐIỀU 2. HAI", false)->style);
}

TEST_CASE("dashes, plus signs and the dots of word processors are bullets", "[vi]") {
    const auto rank = [](std::string_view text) {
        const auto bullet = bullet_of(text);
        return bullet ? bullet->rank : -1;
    };
    CHECK(rank("- Một") == 0);
    CHECK(rank("– Một") == 0);
    CHECK(rank("-Một") == 0);
    CHECK(rank("+ Một") == 1);
    CHECK(rank("* Một") == 2);
    CHECK(rank("• Một") == 2);
    CHECK(rank("\uF0B7 Một") == 2);
    CHECK(rank("o Một") == 2);
}

TEST_CASE("rules, telephone numbers and footnote marks are no bullets", "[vi]") {
    for (const auto* text : {"", "-", "---", "-- Một", "+84 912", "*)", "o một", "Một - hai", "→"}) {
        INFO(text);
        CHECK_FALSE(bullet_of(text).has_value());
    }
}

TEST_CASE("the text behind a bullet is found", "[vi]") {
    const std::string_view text = "•   Một";
    const auto bullet = bullet_of(text);
    REQUIRE(bullet.has_value());
    CHECK(bullet->marker == "•");
    CHECK(text.substr(bullet->end) == "Một");
}

TEST_CASE("cells with an ordinal and nothing else are ordinal cells", "[vi]") {
    for (const auto* text : {"1", "12", "I", "IV.", "2.1", "2.1.", "a", "a)", "A", "A.", "(1)", "1.", "a.1", " 3 ", "1/", "4a", "12b."}) {
        INFO(text);
        CHECK(is_ordinal_cell(text));
    }
    for (const auto* text : {"", "TT", "Sở Y tế", "1 xã", "36 lớp", "100%", "1.500 người", "-", ".", "1234567", "II A", "Quý I", "ab", "2026-2027",
                             "4ab", "2026a", "5G", "4w"}) {
        INFO(text);
        CHECK_FALSE(is_ordinal_cell(text));
    }
}

TEST_CASE("an ordinal cell is taken apart", "[vi]") {
    CHECK(ordinal_cell("IX")->numbering == Numbering::roman);
    CHECK(ordinal_cell("IX")->ordinal == 9);
    CHECK(ordinal_cell("2.1.")->components == std::vector<int>{2, 1});
    CHECK(ordinal_cell("12")->ordinal == 12);
    CHECK(ordinal_cell("b")->ordinal == 2);
    CHECK(ordinal_cell("4b")->components == std::vector<int>{4, 2});
    CHECK(ordinal_cell("A")->style != ordinal_cell("a")->style);
}

TEST_CASE("cells that number columns are numbers in brackets or bare", "[vi]") {
    CHECK(column_number("(1)") == 1);
    CHECK(column_number("[2]") == 2);
    CHECK(column_number("12") == 12);
    CHECK_FALSE(column_number("(3) = (4) + (5)").has_value());
    CHECK_FALSE(column_number("A").has_value());
    CHECK_FALSE(column_number("123").has_value());
    CHECK_FALSE(column_number("").has_value());
    CHECK_FALSE(column_number("()").has_value());
}
