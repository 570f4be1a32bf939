#include "check/corrections.h"

#include "catalogue/rules.h"
#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::checks;

namespace {

Problem problem(std::uint32_t line, std::string before, std::string after, std::string_view finding = "number-format/spaces") {
    Problem out;
    out.diagnostic.finding = &catalogue::finding(finding);
    out.diagnostic.span = {line, line};
    out.correction = Correction{std::move(before), std::move(after), false};
    return out;
}

Problem suggestion(std::uint32_t line, std::string before, std::string after) {
    Problem out = problem(line, std::move(before), std::move(after));
    out.correction->suggestion = true;
    return out;
}

using Indices = std::vector<std::size_t>;

}  // namespace

TEST_CASE("suggestions and problems without a correction are not for correcting", "[check]") {
    CHECK(to_correct({suggestion(1, "a", "b"), problem(1, "a", "a"), Problem{}, problem(1, "a", "b")}, {}) == Indices{3});
}

TEST_CASE("findings can be left out of correcting", "[check]") {
    CHECK(to_correct({problem(1, "a", "b")}, {&catalogue::finding("number-format/spaces")}).empty());
}

TEST_CASE("a correction that two rules want is made for one of them", "[check]") {
    const std::string_view other = "end-mark/missing";
    CHECK(to_correct({problem(1, "a", "b"), problem(1, "a", "b", other), problem(1, "a", "b"), problem(2, "a", "b", other)}, {}) == Indices{0, 2, 3});
}

TEST_CASE("corrections are made in the lines of their problems", "[check]") {
    const std::string_view text = "a b\r\na b\r\n";
    const LineRanges lines = {{0, 3}, {5, 8}};
    auto out = corrected(text, lines, {problem(2, "a", "c"), problem(1, "b", "d"), problem(3, "b", "e"), problem(0, "b", "e")}, {0, 1, 2, 3});
    CHECK(out.text == "a d\r\nc b\r\n");
    CHECK(out.outcomes == std::vector<text::Outcome>{text::Outcome::made, text::Outcome::made, text::Outcome::missing, text::Outcome::missing});
}

TEST_CASE("lines stay lines", "[check]") {
    Problem over_both = problem(1, "a b", "a c");
    over_both.diagnostic.span = {1, 2};
    CHECK(corrected("a\nb", {{0, 1}, {2, 3}}, {over_both}, {0}).text == "a\nc");
    Problem joining = problem(1, "a b", "ab");
    joining.diagnostic.span = {1, 9};
    CHECK(corrected("a\nb", {{0, 1}, {2, 3}}, {joining}, {0}).outcomes.front() == text::Outcome::unchangeable);
    CHECK(corrected("a", {{0, 1}}, {problem(1, "a", "a\nb")}, {0}).text == "a");
}
