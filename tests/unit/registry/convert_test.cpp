#include "kehoach/kehoach.h"
#include "support/catch.h"

using namespace kehoach;

TEST_CASE("a conversion knows its source", "[registry]") {
    const auto conversion = convert("KẾ HOẠCH\n", "text", "plan.txt");
    REQUIRE(conversion.has_value());
    CHECK(conversion->source.path == "plan.txt");
    CHECK(conversion->source.format == "text");
    CHECK(conversion->source.encoding == "utf-8");
    CHECK(conversion->source.bytes == std::string_view("KẾ HOẠCH\n").size());
    CHECK(conversion->source.sha256.size() == 64);
}

TEST_CASE("standard input has no path", "[registry]") { CHECK_FALSE(convert("a", "auto", std::nullopt)->source.path.has_value()); }

TEST_CASE("the reader is chosen by the bytes", "[registry]") { CHECK(convert("KẾ HOẠCH\n", "auto", std::nullopt)->source.format == "text"); }

TEST_CASE("bytes that are no text are refused whatever the reader", "[registry]") {
    for (const auto* format : {"auto", "text"}) {
        CHECK(convert("", format, std::nullopt).error().code == ErrorCode::input_empty);
        CHECK(convert("%PDF-1.4", format, std::nullopt).error().code == ErrorCode::input_is_pdf);
        CHECK(convert("a\xFF", format, std::nullopt).error().code == ErrorCode::input_not_utf8);
        CHECK(convert(" \n", format, std::nullopt).error().code == ErrorCode::input_without_text);
    }
}

TEST_CASE("the example of the public header gives a title", "[registry]") {
    const auto plan = kehoach::convert("KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n", "text", "plan.txt");
    REQUIRE(plan.has_value());
    CHECK(plan->document.header.title == "Cải cách hành chính năm 2026");
}

TEST_CASE("a span covers what it is joined with", "[registry]") {
    const Span both = Span{3, 4}.joined_with({8, 9});
    CHECK(both.first == 3);
    CHECK(both.last == 9);
    CHECK(Span{}.joined_with({2, 2}).first == 2);
    CHECK(Span{2, 2}.joined_with({}).last == 2);
    CHECK_FALSE(Span{}.is_known());
}

TEST_CASE("changes of normalising are counted", "[registry]") {
    const auto conversion = convert("**Ke\u0302\u0301  hoa\u0323ch**\u200B a&amp;b<br>c\n", "text", std::nullopt);
    REQUIRE(conversion.has_value());
    CHECK(conversion->changes[ChangeKind::composed] == 2);
    CHECK(conversion->changes[ChangeKind::invisible] == 1);
    CHECK(conversion->changes[ChangeKind::spaces] == 1);
    CHECK(conversion->changes[ChangeKind::entities] == 1);
    CHECK(conversion->changes[ChangeKind::line_breaks] == 1);
    CHECK(conversion->changes[ChangeKind::markup] >= 2);
}
