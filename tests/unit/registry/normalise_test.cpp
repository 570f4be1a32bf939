#include "kehoach/normalise.h"

#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/legacy_text.h"
#include "support/reading.h"

using namespace kehoach;
using encoding::Charset;
using test::DocxBuilder;

namespace {

Normalised normalised(std::string_view bytes, const NormaliseRequest& request = {}) {
    auto out = normalise(bytes, "a.txt", request);
    REQUIRE(out.has_value());
    return *std::move(out);
}

NormaliseRequest listing() {
    NormaliseRequest request;
    request.list = true;
    return request;
}

NormaliseRequest to(const char* encoding) {
    NormaliseRequest request;
    request.to_encoding = encoding;
    return request;
}

Error refusal_of(std::string_view bytes, const NormaliseRequest& request = {}) {
    const auto out = normalise(bytes, std::nullopt, request);
    REQUIRE_FALSE(out.has_value());
    return out.error();
}

std::vector<std::string> findings_of(const Normalised& out) {
    std::vector<std::string> names;
    for (const auto& diagnostic : out.diagnostics) names.push_back(test::name_of(diagnostic));
    return names;
}

}  // namespace

TEST_CASE("a file that is right comes back byte by byte", "[registry]") {
    for (const std::string_view text : {"Kế hoạch\r\n\r\nI. Mục đích\t\t\r\n", "a", "  **đậm**  &amp; <b>x</b>  \\n\n\n"}) {
        const auto out = normalised(text, listing());
        INFO(text);
        CHECK(out.bytes == text);
        CHECK_FALSE(out.changed);
        CHECK(out.list.empty());
        CHECK(out.source.encoding == "utf-8");
    }
}

TEST_CASE("a normalised file knows its source", "[registry]") {
    const auto out = normalised("e\u0301");
    CHECK(out.source.path == "a.txt");
    CHECK(out.source.format == "text");
    CHECK(out.source.bytes == 3);
    CHECK(out.source.sha256.size() == 64);
    CHECK(out.changed);
    CHECK(out.bytes == "é");
    CHECK(out.list.empty());  // it was not asked for
    CHECK(out.changes[ChangeKind::composed] == 1);
}

TEST_CASE("lines stay lines, whatever ends them", "[registry]") {
    CHECK(normalised("a\u200B\r\nb\re\u0301\n").bytes == "a\r\nb\ré\n");
    CHECK(normalised("a \n\n  b\t\u200B").bytes == "a \n\n  b\t");
}

TEST_CASE("the list has lines and columns in the decoded text", "[registry]") {
    const auto out = normalised("Kế hoạch\r\nhoa\u0323t động\u200B", listing());
    REQUIRE(out.list.size() == 2);
    CHECK(out.list[0].kind == ChangeKind::composed);
    CHECK(out.list[0].line == 2);
    CHECK(out.list[0].column == 3);
    CHECK(out.list[0].before == "a\u0323");
    CHECK(out.list[0].after == "ạ");
    CHECK(out.list[0].part.empty());
    CHECK(out.list[1].line == 2);
    CHECK(out.list[1].column == 11);
    CHECK(out.list[1].after.empty());
}

TEST_CASE("old encodings become UTF-8", "[registry]") {
    for (const auto charset : {Charset::vni, Charset::windows_1258, Charset::viscii, Charset::utf16le, Charset::utf16be}) {
        const auto out = normalised(test::bytes_in(charset, test::short_plan));
        INFO(encoding::name(charset));
        CHECK(out.bytes == test::short_plan);
        CHECK(out.changed);
        CHECK(out.source.encoding == encoding::name(charset));
    }
}

TEST_CASE("the encoding that is named is read", "[registry]") {
    NormaliseRequest request;
    request.reading.encoding = "viqr";
    CHECK(normalised("Ke^' hoa.ch", request).bytes == "Kế hoạch");
    request.reading.encoding = "VN3";
    CHECK(normalised("K\xD5", request).bytes == "Kế");
    request.reading.encoding = "tcvn4";
    CHECK(refusal_of("a", request).code == ErrorCode::encoding_unknown);
}

TEST_CASE("text is written in the encoding that is asked for, and read again", "[registry]") {
    for (const auto* name : {"vni", "windows-1258", "viscii", "vps", "tcvn5712-1", "utf-16le", "utf-16be", "utf-32le", "utf-32be"}) {
        const auto out = normalised(test::short_plan, to(name));
        INFO(name);
        CHECK(out.changed);
        CHECK(normalised(out.bytes).bytes == test::short_plan);
        CHECK(normalised(out.bytes).source.encoding == name);
    }
    CHECK(normalised("ke\u0302\u0301", to("tcvn3")).bytes == "k\xD5");
    CHECK(normalised("k\xD5 ho\xB9"
                     "ch c\xF1"
                     "a",
                     to("tcvn3"))
              .bytes ==
          "k\xD5 ho\xB9"
          "ch c\xF1"
          "a");
}

TEST_CASE("wide encodings begin with their mark, UTF-8 with none", "[registry]") {
    using namespace std::string_literals;
    CHECK(normalised("a", to("utf-16le")).bytes ==
          "\xFF\xFE"
          "a\0"s);
    CHECK(normalised("a", to("utf-16be")).bytes == "\xFE\xFF\0a"s);
    CHECK(normalised("\xEF\xBB\xBF"
                     "e\u0301")
              .bytes == "é");
    CHECK(normalised("\xFF\xFE"
                     "a\0"s)
              .bytes == "a");
    CHECK(normalised("\xEF\xBB\xBF"
                     "a",
                     to("tcvn3"))
              .bytes == "a");
}

TEST_CASE("a character that the encoding has not is named with its place", "[registry]") {
    const Error error = refusal_of("kế hoạch\nsố Ạ字", to("tcvn3"));
    CHECK(error.code == ErrorCode::encoding_lacks_character);
    CHECK(error.arguments == std::vector<std::string>{"tcvn3", "Ạ", "U+1EA0", "2", "4"});
    CHECK(refusal_of("\U0001F600", to("vni")).arguments == std::vector<std::string>{"vni", "\U0001F600", "U+1F600", "1", "1"});
    CHECK(refusal_of("a", to("tcvn4")).code == ErrorCode::encoding_unknown);
}

TEST_CASE("what is asked is done", "[registry]") {
    NormaliseRequest request;
    request.options = {ToneStyle::old_style, LetterForI::y, true, true};
    const auto out = normalised("hoà “kĩ” – 5", request);
    CHECK(out.bytes == "hòa \"kỹ\" - 5");
    CHECK(out.changes[ChangeKind::quotes] == 2);
    CHECK(normalised("hoà “kĩ” – 5").bytes == "hoà “kĩ” – 5");
}

TEST_CASE("normalising a file again changes nothing", "[registry]") {
    for (const auto& bytes : {test::bytes_in(Charset::vni, test::short_plan), test::misread(test::short_plan, Charset::utf8),
                              std::string("Ða\u0300 Nẵng\u200B: hо\u1EA1ch\u00A0\u2028x")}) {
        const auto once = normalised(bytes);
        CHECK(once.changed);
        const auto twice = normalised(once.bytes, listing());
        CHECK(twice.bytes == once.bytes);
        CHECK_FALSE(twice.changed);
        CHECK(twice.list.empty());
    }
}

TEST_CASE("what readers should know is said", "[registry]") {
    CHECK(findings_of(normalised("Ðà Nẵng")) == std::vector<std::string>{"invisible-chars/look-alikes"});
    CHECK(findings_of(normalised("Kế \uFFFD")) == std::vector<std::string>{"text-lost"});
    CHECK(findings_of(normalised("Kế hoạch")).empty());
}

TEST_CASE("files that are no text are refused", "[registry]") {
    CHECK(refusal_of("").code == ErrorCode::input_empty);
    CHECK(refusal_of("%PDF-1.4").code == ErrorCode::input_is_pdf);
    const Error error = refusal_of("Kế\n\xFF");
    CHECK(error.code == ErrorCode::input_not_utf8);
    CHECK(error.arguments == std::vector<std::string>{"2", "6"});
    NormaliseRequest request;
    request.format = "odt";
    CHECK(refusal_of("a", request).code == ErrorCode::format_unknown);
}

TEST_CASE("a Word document is normalised as a Word document", "[registry]") {
    const std::string docx = DocxBuilder(test::paragraph("Ke\u0302\u0301 hoạch")).docx();
    const auto out = normalised(docx, listing());
    CHECK(out.source.format == "docx");
    CHECK(out.changed);
    REQUIRE(out.list.size() == 1);
    CHECK(out.list[0].part == "word/document.xml");
    CHECK(out.list[0].line == 1);
    CHECK(out.list[0].column == 2);
    CHECK(test::shown(test::read_docx(out.bytes)) == test::shown(test::read_docx(DocxBuilder(test::paragraph("Kế hoạch")).docx())));
    const auto again = normalised(out.bytes);
    CHECK_FALSE(again.changed);
    CHECK(again.bytes == out.bytes);
}
