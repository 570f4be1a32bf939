#include "encoding/decode.h"

#include <array>

#include "encoding/transcode.h"
#include "support/catch.h"
#include "support/legacy_text.h"
#include "text/letters.h"
#include "text/utf8.h"

using namespace kehoach;
using namespace kehoach::encoding;
using namespace std::string_view_literals;
using namespace std::string_literals;

namespace {

struct Outcome {
    std::string text;
    Charset charset = Charset::utf8;
    Rereadings rereadings;
    Changes changes;
    std::vector<Change> list;
    bool copied = false;
    bool damaged = false;
};

Outcome outcome_of(std::string_view bytes, std::optional<Charset> wanted = std::nullopt) {
    Outcome out;
    const auto decoded = decode(bytes, wanted, out.changes, [&](std::string_view text, const Edits& edits) {
        ChangeLog log(text, {&out.list, {}, 1});
        log.take(text, edits);
        log.finish();
    });
    REQUIRE(decoded.has_value());
    out.text = decoded->view();
    out.charset = decoded->charset;
    out.rereadings = decoded->rereadings;
    out.copied = decoded->text.has_value();
    out.damaged = decoded->damaged;
    return out;
}

std::string text_of(std::string_view bytes, std::optional<Charset> wanted = std::nullopt) { return outcome_of(bytes, wanted).text; }

/// Where bytes are refused: `line 2, byte 9`.
std::string refusal_of(std::string_view bytes, std::optional<Charset> wanted = std::nullopt) {
    Changes changes;
    const auto decoded = decode(bytes, wanted, changes);
    if (decoded.has_value()) return "read: " + std::string(decoded->view());
    CHECK(decoded.error().code == ErrorCode::input_not_utf8);
    REQUIRE(decoded.error().arguments.size() == 2);
    return "line " + decoded.error().arguments[0] + ", byte " + decoded.error().arguments[1];
}

std::uint32_t parts(const Outcome& outcome, Misreading reading) { return outcome.rereadings.parts[static_cast<std::size_t>(reading)]; }

void check_stays(std::string_view text) {
    const auto found = outcome_of(text);
    INFO(text << " becomes " << found.text);
    CHECK(found.text == text);
    CHECK_FALSE(found.copied);
    CHECK(found.charset == Charset::utf8);
    CHECK(found.list.empty());
}

/// Two lines of good Unicode.
const std::string unicode = "Kế hoạch kiểm tra việc thực hiện quy chế\nCác phòng, ban chuẩn bị hồ sơ trước ngày 5\n";

/// The text in small letters: TCVN3 loses some capitals.
std::string lower(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) text::append(out, text::to_lower(text::next_code_point(text, i)));
    return out;
}

}  // namespace

TEST_CASE("UTF-8 is not copied", "[encoding]") {
    check_stays(test::short_plan);
    check_stays("");
    check_stays("a");
    check_stays(unicode);
}

TEST_CASE("byte order marks tell the encoding and are no text", "[encoding]") {
    for (const auto& [mark, charset] :
         {std::pair{"\xEF\xBB\xBF"sv, Charset::utf8}, std::pair{"\xFF\xFE"sv, Charset::utf16le}, std::pair{"\xFE\xFF"sv, Charset::utf16be},
          std::pair{"\xFF\xFE\0\0"sv, Charset::utf32le}, std::pair{"\0\0\xFE\xFF"sv, Charset::utf32be}}) {
        const std::string bytes = std::string(mark) + test::bytes_in(charset, test::short_plan);
        const auto found = outcome_of(bytes);
        INFO(name(charset));
        CHECK(found.text == test::short_plan);
        CHECK(found.charset == charset);
        CHECK_FALSE(found.damaged);
        CHECK(text_of(mark) == "");
        // It says more than who runs the program.
        if (is_wide(charset)) CHECK(text_of(bytes, Charset::utf16le) == test::short_plan);
        CHECK((wide_charset(bytes) == charset || charset == Charset::utf8));
    }
}

TEST_CASE("UTF-16 is told without a mark too", "[encoding]") {
    for (const auto charset : {Charset::utf16le, Charset::utf16be}) {
        const auto found = outcome_of(test::bytes_in(charset, test::short_plan));
        CHECK(found.text == test::short_plan);
        CHECK(found.charset == charset);
    }
    CHECK(text_of(test::bytes_in(Charset::utf16le, "ab")) == "ab");
    CHECK_FALSE(wide_charset("abcd"));
    CHECK_FALSE(wide_charset("a\0b"sv));
    CHECK_FALSE(wide_charset("\0\0\0\0"sv));
    CHECK_FALSE(wide_charset(""));
    CHECK_FALSE(wide_charset(unicode));
}

TEST_CASE("half a character of UTF-16 is damage that is told", "[encoding]") {
    const auto found = outcome_of(
        "\xFF\xFE"
        "a\0b\0\x3D\xD8"sv);
    CHECK(found.damaged);
    CHECK(found.text == "ab\uFFFD");
}

TEST_CASE("old encodings are told by their bytes", "[encoding]") {
    for (const auto charset : {Charset::vni, Charset::windows_1258, Charset::viscii, Charset::vps, Charset::tcvn5712_1}) {
        const auto found = outcome_of(test::bytes_in(charset, test::short_plan));
        INFO(name(charset) << ", not " << name(found.charset));
        CHECK(found.charset == charset);
        CHECK(found.text == test::short_plan);
    }
    const auto tcvn3 = outcome_of(test::bytes_in(Charset::tcvn3, test::without_toned_capitals(test::short_plan)));
    CHECK(tcvn3.charset == Charset::tcvn3);
    CHECK(lower(tcvn3.text) == lower(test::short_plan));
    CHECK(tcvn3.text.find("\nI. MỤC ĐÍCH, YÊU CẦU\n") != std::string::npos);
    CHECK(tcvn3.rereadings.case_inferred > 5);
    CHECK(tcvn3.changes[ChangeKind::case_inferred] == tcvn3.rereadings.case_inferred);
}

TEST_CASE("each line of the plan is enough to tell TCVN3 and VNI", "[encoding]") {
    for (const auto charset : {Charset::tcvn3, Charset::vni}) {
        for (const std::string_view line :
             {"Chuyển đổi số trong các cơ quan của huyện năm 2031", "- Rà soát quy trình tiếp nhận hồ sơ, bỏ những giấy tờ không cần thiết.",
              "1. Mục đích: nâng cao chất lượng phục vụ người dân và doanh nghiệp."}) {
            const auto found = outcome_of(test::bytes_in(charset, line));
            INFO(name(charset) << ": " << found.text);
            CHECK(found.charset == charset);
            CHECK(found.text == line);
        }
    }
}

TEST_CASE("text that was stored as UTF-8 while it was read as Latin letters is reread", "[encoding]") {
    for (const auto charset : {Charset::vni, Charset::windows_1258}) {
        const auto found = outcome_of(test::misread(test::short_plan, charset));
        INFO(name(charset));
        CHECK(found.text == test::short_plan);
        CHECK(found.charset == charset);
        CHECK(parts(found, *misreading_of(charset)) >= 9);
        CHECK(found.changes[ChangeKind::legacy_encoding] == parts(found, *misreading_of(charset)));
        CHECK(found.list.size() == found.changes[ChangeKind::legacy_encoding]);
    }
    const auto tcvn3 = outcome_of(test::misread(test::without_toned_capitals(test::short_plan), Charset::tcvn3));
    CHECK(lower(tcvn3.text) == lower(test::short_plan));
    CHECK(tcvn3.charset == Charset::tcvn3);
}

TEST_CASE("one line in an old encoding between lines of Unicode is reread", "[encoding]") {
    for (const auto charset : {Charset::tcvn3, Charset::vni, Charset::windows_1258}) {
        const std::string line = "Văn phòng đôn đốc, tổng hợp kết quả, báo cáo trước ngày 15";
        const auto found = outcome_of(unicode + test::misread(line, charset) + "\n" + unicode);
        INFO(name(charset) << ": " << found.text);
        CHECK(found.text == unicode + line + "\n" + unicode);
        CHECK(found.charset == Charset::utf8);
        CHECK(parts(found, *misreading_of(charset)) == 1);
        REQUIRE(found.list.size() == 1);
        CHECK(found.list[0].kind == ChangeKind::legacy_encoding);
        CHECK(found.list[0].line == 3);
        CHECK(found.list[0].column == 1);
        CHECK(found.list[0].before == test::misread(line, charset));
        CHECK(found.list[0].after == line);
    }
}

TEST_CASE("one cell in an old encoding is reread, the cells beside it stay", "[encoding]") {
    for (const auto charset : {Charset::tcvn3, Charset::vni}) {
        const std::string cell = "Phòng Nội vụ tổng hợp";
        for (const auto& [before, behind] : {std::pair{"1\tKế hoạch\t", "\tQuý II\n"}, std::pair{"| 1 | Kế hoạch | ", " | Quý II |\n"}}) {
            const auto found = outcome_of(unicode + before + test::misread(cell, charset) + behind);
            INFO(name(charset) << ": " << found.text);
            CHECK(found.text == unicode + before + cell + behind);
            CHECK(parts(found, *misreading_of(charset)) == 1);
        }
    }
}

TEST_CASE("UTF-8 that was read as Windows-1252 is undone, up to three times", "[encoding]") {
    std::string text(test::short_plan);
    for (int times = 1; times <= 3; ++times) {
        text = test::misread(text, Charset::utf8);
        const auto found = outcome_of(text);
        INFO(times);
        CHECK(found.text == test::short_plan);
        CHECK(found.charset == Charset::utf8);
        CHECK(parts(found, Misreading::utf8) == 10);
        CHECK(found.changes[ChangeKind::mojibake] == 10);
    }
    const std::string line = "Đề xuất sửa chữa, thay thế";
    const auto found = outcome_of(unicode + test::misread(line, Charset::utf8) + "\n");
    CHECK(found.text == unicode + line + "\n");
    REQUIRE(found.list.size() == 1);
    CHECK(found.list[0].kind == ChangeKind::mojibake);
}

TEST_CASE("texts of other languages stay", "[encoding]") {
    check_stays(
        "L'été dernier, le maire a présenté le projet à la préfecture ; les élèves étaient déjà là.\nNaïve, Noël, où ça ? Garçon, forêt, hôtel.\n");
    check_stays("Señor Muñoz, mañana estará el informe de gestión; ¿cuándo llegó el año pasado? Él también salió.\n");
    check_stays("Über die Straße fährt größtenteils der Münchner Bürgermeister; schöne Grüße, Äpfel, Öl, Übung.\n");
    check_stays("São João não é a razão da situação; você também está à espera de informações.\n");
    check_stays("The café's menu – “naïve” résumé, coördinate; 100 % © 2004 ®\n");
    check_stays("Från Åre till Malmö; når både går på grön väg, Øresund, fløde, hår\n");
    check_stays("ភាសាខ្មែរ គឺជាភាសា\nРусский текст\n中文\nελληνικά\n");
    check_stays("Liên hệ: vanthu@coquan.gov.vn, https://coquan.gov.vn/a%20b?x=1&y=ñ\n");
}

TEST_CASE("signs and words that look like letters of old encodings stay", "[encoding]") {
    for (const std::string_view text : {"CÔNG",
                                        "CÔNG TY ĐIỆN LỰC",
                                        "CÔNG TY",
                                        "Ø600",
                                        "Ống thép Ø600 × 8",
                                        "2×3",
                                        "µm",
                                        "±0.5 m², 25°C, ½",
                                        "mu:µ para:¶ deg:°",
                                        "© 2004 ®",
                                        "Señor Muñoz",
                                        "naïve",
                                        "café",
                                        "ÐƯỜNG",
                                        "N·m",
                                        "5 N·m",
                                        "25°C",
                                        "Mª",
                                        "Mª José",
                                        "Thaï",
                                        "François",
                                        "x³ + y² = z¹",
                                        "chú thích¹ và²",
                                        "§ 5",
                                        "«a»",
                                        "£5",
                                        "¥100",
                                        "A®",
                                        "TÔI",
                                        "HÔM NAY CÔ ÂN",
                                        "à",
                                        "Là",
                                        "và là",
                                        "ông Hà và bà Lê",
                                        "Ðà",
                                        "1ª",
                                        "nº 5",
                                        "AÙ",
                                        "·",
                                        "­",
                                        "¼ ½ ¾",
                                        "Ångström",
                                        "Besançon, Orléans",
                                        "Côte d'Ivoire",
                                        "Müller GmbH",
                                        "¿Qué?",
                                        "Crème brûlée",
                                        "Hà Nam, Hà Tây"}) {
        check_stays(text);
        check_stays(unicode + std::string(text) + "\n");
        check_stays(std::string(text) + "\t" + "Kế hoạch\n" + unicode);
    }
}

TEST_CASE("short texts of old encodings that can be nothing else are reread", "[encoding]") {
    CHECK(text_of("KÕ ho¹ch") == "Kế hoạch");
    CHECK(text_of("Keá hoaïch") == "Kế hoạch");
}

TEST_CASE("what other lines show counts for short texts", "[encoding]") {
    const std::string tcvn3 = test::misread("Chuyển đổi số trong các cơ quan\nRà soát quy trình tiếp nhận hồ sơ\n", Charset::tcvn3);
    CHECK(outcome_of(tcvn3 + "Sè: 28/2003/N§-CP\nMôC LôC\n").text.ends_with("Số: 28/2003/NĐ-CP\nMỤC LỤC\n"));
    const std::string vni = test::misread("Chuyển đổi số trong các cơ quan\nRà soát quy trình tiếp nhận hồ sơ\n", Charset::vni);
    CHECK(outcome_of(vni + "TOÅNG SOÁ\t1\n").text.ends_with("TỔNG SỐ\t1\n"));
    CHECK(outcome_of(vni + unicode + "CÔNG TY\n").text.ends_with("CÔNG TY\n"));
}

TEST_CASE("names of other languages stay inside of TCVN3 text", "[encoding]") {
    // The name was typed in a font of its own.
    const std::string text =
        test::misread("Ông ", Charset::tcvn3) + "François" + test::misread(" làm việc với các phòng, ban của huyện về đường xá", Charset::tcvn3);
    CHECK(text_of(text) == "Ông François làm việc với các phòng, ban của huyện về đường xá");
}

TEST_CASE("bytes that are damaged UTF-8 are refused with their place", "[encoding]") {
    CHECK(refusal_of("a\xFF") == "line 1, byte 2");
    CHECK(refusal_of("Kế hoạch\nsố \xC3\n") == "line 2, byte " + std::to_string(std::string("Kế hoạch\nsố ").size() + 1));
    CHECK(refusal_of("Kế hoạch kiểm tra việc thực hiện\nb\xE1\xBAo c\xC3\xA1o\n") ==
          "line 2, byte " + std::to_string(std::string("Kế hoạch kiểm tra việc thực hiện\nb").size() + 1));
    CHECK(refusal_of("\xFF\xFF\xFF") == "line 1, byte 1");
    CHECK(refusal_of("abc \x80", Charset::utf8) == "line 1, byte 5");
}

TEST_CASE("bytes of languages that are not Vietnamese are refused", "[encoding]") {
    CHECK(refusal_of("Les \xE9l\xE8ves \xE9taient d\xE9j\xE0 l\xE0, pr\xE9sents \xE0 la f\xEAte de No\xEBl.\n") == "line 1, byte 5");
    CHECK(refusal_of("Stra\xDF"
                     "e, M\xFCnchen, gr\xF6\xDFte \xC4pfel, \xDC"
                     "bung\n") == "line 1, byte 5");
    CHECK(refusal_of("se\xF1or Mu\xF1oz, ma\xF1"
                     "ana\n") == "line 1, byte 3");
}

TEST_CASE("an encoding that is named is taken", "[encoding]") {
    for (const auto charset : test::vietnamese_charsets()) {
        if (charset == Charset::bkhcm1 || charset == Charset::viqr) continue;
        const std::string text = charset == Charset::tcvn3 || charset == Charset::vietware_f ? "kế hoạch, được, ở đây" : "Kế hoạch, được, Ở ĐÂY, Ỷ";
        const auto found = outcome_of(test::bytes_in(charset, text), charset);
        INFO(name(charset));
        CHECK(found.text == text);
        CHECK(found.charset == charset);
    }
    CHECK(text_of("Ke^' hoa.ch", Charset::viqr) == "Kế hoạch");
    CHECK(text_of("\xE9t\xE9", Charset::windows_1252) == "été");
    CHECK(text_of("a\0b\0"sv, Charset::utf16le) == "ab");
    CHECK(text_of("KÕ", Charset::tcvn3) == "Kế");
    CHECK(text_of("K\xD5", Charset::tcvn3) == "Kế");
}

TEST_CASE("text that is UTF-8 already is read as the named encoding only where it can be", "[encoding]") {
    CHECK(text_of(unicode, Charset::tcvn3) == unicode);
    CHECK(text_of(unicode, Charset::utf8) == unicode);
    CHECK(text_of(test::misread("Kế hoạch", Charset::viscii), Charset::viscii) == "Kế hoạch");
    Changes changes;
    const auto misfit = decode("a\nab ế", Charset::viscii, changes);
    REQUIRE_FALSE(misfit.has_value());
    CHECK(misfit.error().code == ErrorCode::encoding_does_not_fit);
    CHECK(misfit.error().arguments == std::vector<std::string>{"viscii", "2"});
    CHECK(text_of(test::misread("Kế hoạch", Charset::utf8), Charset::utf8) == test::misread("Kế hoạch", Charset::utf8));
}

TEST_CASE("a byte order mark is no text where UTF-8 is named", "[encoding]") {
    CHECK(text_of("\xEF\xBB\xBF"
                  "a",
                  Charset::utf8) == "a");
    CHECK(text_of("\xEF\xBB\xBF"
                  "a") == "a");
}

TEST_CASE("encodings and misreadings belong together", "[encoding]") {
    for (const auto reading : {Misreading::tcvn3, Misreading::vni, Misreading::windows_1258}) CHECK(misreading_of(charset_of(reading)) == reading);
    CHECK_FALSE(misreading_of(Charset::viscii));
    CHECK_FALSE(misreading_of(Charset::utf8));
    CHECK(charset_of(Misreading::none) == Charset::utf8);
    CHECK(charset_of(Misreading::utf8) == Charset::utf8);
}

TEST_CASE("what may be misread and cannot be told is kept and noticed", "[encoding]") {
    // One word twice is too little to tell.
    const auto found = outcome_of(unicode + "lµ lµ\n");
    CHECK(found.text == unicode + "lµ lµ\n");
    CHECK(found.rereadings.doubtful == 1);
    CHECK(found.rereadings.doubtful_line == 3);
    CHECK(found.rereadings.doubtful_text == "lµ lµ");
}

TEST_CASE("names of the highlands are read in old encodings too", "[encoding]") {
    const std::string names = "Tỉnh Đắk Lắk, huyện Krông Búk, dân tộc Hrê, Xtiêng; 3 ô đất, 12 ô";
    for (const auto charset : {Charset::vni, Charset::tcvn3}) {
        std::size_t offset = 0;
        const auto bytes = to_bytes(names, charset, offset);
        REQUIRE(bytes.has_value());
        CHECK(text_of(*bytes, charset) == names);
    }
}

TEST_CASE("a few bytes that read in several encodings are refused", "[encoding]") {
    Changes changes;
    CHECK_FALSE(decode("M\xF4n To\xE1n\n", std::nullopt, changes).has_value());
}

TEST_CASE("many signs and blanks take a time that grows with their number", "[encoding]") {
    std::string text =
        "K\xD5 ho\xB9"
        "ch gi\xB8"
        "o d\xF4"
        "c ";
    for (int i = 0; i < 20000; ++i) text += "2\xD7 ";
    text += std::string(100000, ' ');
    CHECK(text_of(text).starts_with("Kế hoạch giáo dục 2× 2×"));
}

TEST_CASE("a tone mark in a wrong place makes no other encoding", "[encoding]") {
    CHECK(text_of("Có thêm ghi chú vaò không.\n") == "Có thêm ghi chú vaò không.\n");
}

TEST_CASE("an encoding that is named is read to the letter", "[encoding]") { CHECK(text_of("m\xAE Fran\xE7ois", Charset::tcvn3) == "mđ Franỗois"); }
