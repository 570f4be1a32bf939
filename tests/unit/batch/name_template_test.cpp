#include "batch/name_template.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::batch;

namespace {

NameValues values() { return {"2024/quý I", "kế hoạch", "kế hoạch.docx", "json", "48", "2025", "Kế hoạch", "Sở Nội vụ", "2025-03-25", "7", "abc"}; }

std::string filled(std::string_view pattern, const NameValues& given = values()) {
    const auto name = NameTemplate::of(pattern);
    REQUIRE(name.has_value());
    return name->filled(given);
}

}  // namespace

TEST_CASE("a template of names has a value for each field", "[batch]") {
    CHECK(filled("{dir}/{stem} {name} {ext}") == "2024/quý I/kế hoạch kế hoạch.docx json");
    CHECK(filled("{number}-{year}-{type}-{issuer}-{date}-{index}-{sha256}") == "48-2025-Kế hoạch-Sở Nội vụ-2025-03-25-7-abc");
    CHECK(filled("").empty());
    CHECK(filled("a") == "a");
    CHECK(filled("{{{stem}}}") == "{kế hoạch}");
    CHECK(filled("{{stem}}") == "{stem}");
}

TEST_CASE("values become what names of files may have", "[batch]") {
    NameValues given;
    given[static_cast<std::size_t>(NameField::number)] = "1/2\\3:4*5?6\"7<8>9|0\n\x7F";
    given[static_cast<std::size_t>(NameField::type)] = "\xFFĐề\xC3 án\xE1\xBB";
    CHECK(filled("{number}", given) == "1-2-3-4-5-6-7-8-9-0--");
    CHECK(filled("{type}", given) == "-Đề- án--");
    CHECK(filled("{dir}/{year}", given) == "/unknown");
}

TEST_CASE("a wrong template says where and which fields there are", "[batch]") {
    struct Wrong {
        const char* pattern;
        ErrorCode code;
        const char* place;
    };
    for (const auto& wrong : {Wrong{"{", ErrorCode::template_brace_open, "1"}, Wrong{"ế}", ErrorCode::template_brace_open, "2"},
                              Wrong{"a{stem", ErrorCode::template_brace_open, "2"}, Wrong{"{a{stem}", ErrorCode::template_brace_open, "1"},
                              Wrong{"{{{", ErrorCode::template_brace_open, "3"}, Wrong{"{stem}}", ErrorCode::template_brace_open, "7"}}) {
        INFO(wrong.pattern);
        const auto name = NameTemplate::of(wrong.pattern);
        REQUIRE_FALSE(name.has_value());
        CHECK(name.error().code == wrong.code);
        CHECK(name.error().arguments.at(0) == wrong.place);
        CHECK(name.error().arguments.at(1).find("{sha256}") != std::string::npos);
    }
    for (const char* pattern : {"ế{Stem}", "ế{}", "ế{ stem}", "ế{0}"}) {
        const auto name = NameTemplate::of(pattern);
        REQUIRE_FALSE(name.has_value());
        CHECK(name.error().code == ErrorCode::template_field_unknown);
        CHECK(name.error().arguments.at(1) == "2");
        CHECK(name.error().arguments.at(2).starts_with("{dir}, {stem}, "));
    }
}

TEST_CASE("a template knows whether it needs the document", "[batch]") {
    CHECK_FALSE(NameTemplate::of("{dir}/{stem}-{index}.{ext}")->needs_document());
    CHECK(NameTemplate::of("{dir}/{year}.{ext}")->needs_document());
    CHECK(NameTemplate::of("{sha256}")->has(NameField::sha256));
    CHECK_FALSE(NameTemplate::of("{sha256}")->has(NameField::year));
}

TEST_CASE("a document gives the values that it has", "[batch]") {
    Conversion conversion;
    conversion.source.sha256 = "abc";
    NameValues given;
    put_document(given, conversion);
    CHECK(filled("{number} {year} {type} {issuer} {date} {sha256}", given) == "unknown unknown unknown unknown unknown abc");
    auto& header = conversion.document.header;
    header.number.emplace();
    header.number->raw = "Số: 48 /KH-SKHCN";
    header.date.emplace();
    header.date->value = "2025-03-25";
    header.type.emplace();
    header.type->name = "Kế hoạch";
    header.issuer.emplace();
    header.issuer->name = "Sở Khoa học/Công nghệ";
    put_document(given, conversion);
    CHECK(filled("{number} {year} {type} {issuer} {date}", given) == "48 2025 Kế hoạch Sở Khoa học-Công nghệ 2025-03-25");
}
