#include "json/error_json.h"

#include "support/catch.h"

using namespace kehoach;

TEST_CASE("an input without a document is one line of JSON", "[json]") {
    CHECK(json::error_line("a.txt", {ErrorCode::file_missing, {}}, Language::english) ==
          "{\"source\":{\"path\":\"a.txt\"},\"error\":{\"code\":\"file-missing\",\"message\":\"a.txt: no such file; check the path\"}}\n");
    CHECK(json::error_line(std::nullopt, {ErrorCode::input_not_base64, {}}, Language::english) ==
          "{\"source\":{\"path\":null},\"error\":{\"code\":\"input-not-base64\",\"message\":\"standard input: the line is no base64\"}}\n");
}

TEST_CASE("a path that is no UTF-8 does not break the line", "[json]") {
    const auto line = json::error_line("a\xff\n.txt", {ErrorCode::file_missing, {}}, Language::vietnamese);
    CHECK(line.find('\n') == line.size() - 1);
}
