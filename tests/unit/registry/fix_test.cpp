#include <algorithm>
#include <map>
#include <set>

#include "catalogue/rules.h"
#include "input/zip_archive.h"
#include "kehoach/kehoach.h"
#include "registry/fixing.h"
#include "registry/stages.h"
#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/docx_twin.h"
#include "support/files.h"
#include "support/legacy_text.h"
#include "support/reading.h"
#include "support/rule_drafts.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

// Words that are wrong wherever they stand.
struct Toy {
    std::string wrong;
    std::string right;
    bool suggestion = false;
    std::string_view finding = "number-format/spaces";
};

// Examines a file by such words alone.
registry::Examine toys(std::vector<Toy> rules) {
    return [rules = std::move(rules)](std::string_view bytes, std::optional<std::string> path, const CheckOptions& options) -> Result<Examination> {
        ReadOptions reading = options.reading;
        reading.keep_lines = true;
        auto blocks = registry::read_blocks(bytes, options.format, reading);
        if (!blocks) return blocks.error();
        Examination out;
        const auto look = [&](const std::string& text, Span span) {
            for (const auto& rule : rules) {
                for (auto at = text.find(rule.wrong); at != std::string::npos; at = text.find(rule.wrong, at + 1)) {
                    Problem& problem = out.problems.emplace_back();
                    problem.diagnostic.finding = &catalogue::finding(rule.finding);
                    problem.diagnostic.span = span;
                    problem.diagnostic.at = "/header/number";
                    problem.correction = Correction{rule.wrong, rule.right, rule.suggestion};
                }
            }
        };
        for (std::uint32_t i = 0; i < blocks->lines.size(); ++i) look(blocks->lines[i], {i + 1, i + 1});
        if (blocks->lines.empty()) {
            for (const auto& block : blocks->blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block)) look(paragraph->text, paragraph->span);
                if (const auto* table = std::get_if<RawTable>(&block)) {
                    for (const auto& row : table->rows) {
                        for (const auto& cell : row.cells) look(cell.text, table->span);
                    }
                }
            }
        }
        out.conversion = registry::converted(*std::move(blocks), bytes, std::move(path));
        return out;
    };
}

Fixed fixed(std::string_view bytes, const std::vector<Toy>& rules, const CheckOptions& options = {}) {
    auto out = registry::fix(bytes, "a.txt", options, toys(rules));
    REQUIRE(out.has_value());
    return *std::move(out);
}

std::map<std::string, std::string> contents(const std::string& bytes) {
    auto archive = input::ZipArchive::open(bytes, std::uint64_t{1} << 30);
    REQUIRE(archive.has_value());
    std::map<std::string, std::string> out;
    for (const auto& [name, index] : archive->entries()) out[name] = *archive->read(name);
    return out;
}

}  // namespace

TEST_CASE("corrections are made and all other bytes stay", "[registry]") {
    const auto out = fixed("\xEF\xBB\xBFSố:5\r\n\r\n x \t Ủy Ban\fb\r\u2028c", {{"Số:5", "Số: 5"}, {"Ủy Ban", "Ủy ban"}});
    CHECK(out.bytes == "\xEF\xBB\xBFSố: 5\r\n\r\n x \t Ủy ban\fb\r\u2028c");
    CHECK(out.changed);
    REQUIRE(out.made.size() == 2);
    CHECK(out.made[0].problem.correction->after == "Số: 5");
    CHECK(out.made[0].place == "số, ký hiệu");
    CHECK(out.made[0].place_en == "number and symbol");
    CHECK(out.made[1].passage == 2);
    CHECK(out.left.empty());
    CHECK(out.remaining.problems.empty());
    REQUIRE(out.before.size() == 3);
    CHECK(out.before[0] == "Số:5\r\n");
    CHECK(out.after[0] == "Số: 5\r\n");
}

TEST_CASE("a file without anything to correct comes back", "[registry]") {
    const auto out = fixed("Kế hoạch", {});
    CHECK(out.bytes == "Kế hoạch");
    CHECK_FALSE(out.changed);
    CHECK(out.made.empty());
}

TEST_CASE("suggestions are never made", "[registry]") {
    const auto out = fixed("a b", {{"b", "c", true}});
    CHECK(out.bytes == "a b");
    CHECK(out.remaining.problems.size() == 1);
    CHECK(out.left.empty());
}

TEST_CASE("a correction that another one uncovers is made too", "[registry]") {
    const auto out = fixed("ab cd", {{"ab", "x"}, {"x cd", "y"}});
    CHECK(out.bytes == "y");
    CHECK(out.made.size() == 2);
}

TEST_CASE("corrections of the same words are made one after the other", "[registry]") {
    CHECK(fixed("một hai", {{"một hai", "Một hai"}, {"hai", "Hai"}}).bytes == "Một Hai");
}

TEST_CASE("what cannot be found is left with its reason", "[registry]") {
    const auto missing = fixed("A&amp;B", {{"&amp;B", "\u200B", false}, {"B", "BB", true}});
    CHECK(missing.bytes == "A\u200B");
    const auto twice = fixed("b aa", {{"a", "c", false, "number-format/spaces"}, {"aa", "aa"}});
    CHECK(twice.bytes == "b cc");
    const auto toy = toys({});
    const registry::Examine wrong = [&](std::string_view bytes, std::optional<std::string> path, const CheckOptions& options) {
        auto out = toy(bytes, std::move(path), options);
        for (const auto& [before, line] : {std::pair{"b", 1U}, {"x", 1U}, {"a", 0U}, {"a b", 1U}}) {
            Problem& problem = out->problems.emplace_back();
            problem.diagnostic.finding = &catalogue::finding("number-format/spaces");
            problem.diagnostic.span = {line, line * 2};
            problem.correction = Correction{before, "c", false};
        }
        return out;
    };
    const auto out = registry::fix("a\nb b", std::nullopt, {}, wrong);
    CHECK(out->bytes == "a\nb b");
    REQUIRE(out->left.size() == 4);
    CHECK(out->left[0].why == WhyLeft::ambiguous);
    CHECK(out->left[1].why == WhyLeft::not_found);
    CHECK(out->left[2].why == WhyLeft::not_found);
    CHECK(out->left[3].why == WhyLeft::not_typed);
    CHECK(out->left[3].problem == 3);
}

TEST_CASE("corrections that undo each other are not made", "[registry]") {
    const std::string_view other = "end-mark/missing";
    const auto out = fixed("a và Số:5", {{"a", "b"}, {"b", "a", false, other}, {"Số:5", "Số: 5", false, "place-near-known"}});
    CHECK(out.bytes == "a và Số: 5");
    REQUIRE(out.left.size() == 1);
    CHECK(out.left[0].why == WhyLeft::unsettled);
    CHECK(fixed(out.bytes, {{"a", "b"}, {"b", "a", false, other}}).bytes == out.bytes);
}

TEST_CASE("a correction that calls for itself is not made", "[registry]") {
    const auto out = fixed("ab", {{"b", "bb"}});
    CHECK(out.bytes == "ab");
    CHECK(out.left.size() == 1);
}

TEST_CASE("letters become Unicode that reads the same, and spaces stay", "[registry]") {
    const auto out = fixed("Ke\u0302\u0301 hoa\u0323ch\u200B s\u00F4\u0301\u00A05\r\n\u0110\u00E0 \u00D0\u00E0 N\u1EB5ng", {});
    CHECK(out.bytes == "Kế hoạch số\u00A05\r\nĐà Đà Nẵng");
    CHECK(out.changes[ChangeKind::composed] == 3);
    CHECK(out.made.empty());
    CHECK(out.changed);
}

TEST_CASE("UTF-16 stays UTF-16", "[registry]") {
    using namespace std::string_view_literals;
    CHECK(fixed("\xFF\xFES\0:\0\x35\0\r\0\n\0"sv, {{"S:5", "S: 5"}}).bytes == "\xFF\xFES\0:\0 \0\x35\0\r\0\n\0"sv);
    CHECK(fixed("\xFE\xFF\0S\0:\0\x35"sv, {{"S:5", "S: 5"}}).bytes == "\xFE\xFF\0S\0:\0 \0\x35"sv);
}

TEST_CASE("text in an old encoding is left to normalize", "[registry]") {
    const auto refused = [](std::string_view bytes) {
        const auto out = fix(bytes, std::nullopt, {});
        return !out && out.error().code == ErrorCode::fix_needs_unicode;
    };
    CHECK(refused(bytes_in(encoding::Charset::tcvn3, "Kế hoạch\nQuy định về hoạt động của các phòng")));
    CHECK(refused("KÕ ho¹ch c«ng t¸c n¨m 2004"));
    CHECK(refused(DocxBuilder(paragraph_of(run("KÕ ho¹ch c«ng t¸c n¨m 2004", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"))).docx()));
}

TEST_CASE("the names of old fonts stay in a Word document that is corrected", "[registry]") {
    const std::string font = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
    const auto out = fixed(DocxBuilder(paragraph_of(run("Kế hoạch Số:5", font))).docx(), {{"Số:5", "Số: 5"}});
    CHECK(contents(out.bytes) == contents(DocxBuilder(paragraph_of(run("Kế hoạch Số: 5", font))).docx()));
}

TEST_CASE("a Word document is corrected in its runs", "[registry]") {
    const auto body = [](std::string_view number, std::string_view organ) {
        return paragraph_of(run("Số:") + run(number, "<w:b/>")) + table({row({cell("a"), cell(organ)}), row({cell("b"), cell(organ)})});
    };
    const DocxBuilder before(body("5", "Ủy Ban"));
    const auto out = fixed(before.docx(), {{"Số:5", "Số: 5"}, {"Ủy Ban", "Ủy ban"}});
    CHECK(shown(read_docx(out.bytes)) == shown(read_docx(DocxBuilder(body(" 5", "Ủy ban")).docx())));
    CHECK(out.made.size() == 3);
    CHECK(out.made[0].passage == 0);
    CHECK(out.made[2].passage == 4);
    REQUIRE(out.before.size() == 5);
    CHECK(out.before[4] == "Ủy Ban");
    CHECK(out.after[4] == "Ủy ban");
    CHECK(out.remaining.problems.empty());
    const auto entries = contents(before.docx());
    for (const auto& [name, content] : contents(out.bytes)) {
        INFO(name);
        CHECK((entries.at(name) == content) == (name != "word/document.xml"));
    }
    CHECK(fixed(out.bytes, {{"Số:5", "Số: 5"}, {"Ủy Ban", "Ủy ban"}}).bytes == out.bytes);
}

TEST_CASE("two spaces in a Word document become one, in one run or two", "[registry]") {
    const std::string head = paragraph_of(run("KẾ HOẠCH")) + paragraph_of(run("Kiểm tra công vụ năm 2026")) + paragraph_of(run("I. NỘI DUNG"));
    CheckOptions options;
    options.select = {"text-hygiene"};
    const auto out = fix(DocxBuilder(head + paragraph_of(run("Nâng cao  chất ") + run(" lượng phục vụ.", "<w:b/>"))).docx(), std::nullopt, options);
    REQUIRE(out.has_value());
    CHECK(out->remaining.problems.empty());
    REQUIRE(out->before.size() == 4);
    CHECK(out->before[3] == "Nâng cao  chất  lượng phục vụ.");
    CHECK(out->after[3] == "Nâng cao chất lượng phục vụ.");
}

TEST_CASE("signatures of a document that is corrected are remarked", "[registry]") {
    auto entries = DocxBuilder(paragraph("Số:5")).entries();
    entries.push_back({"_xmlsignatures/sig1.xml", "<a/>"});
    const auto out = fixed(zipped(entries), {{"Số:5", "Số: 5"}});
    REQUIRE(out.remarks.size() == 1);
    CHECK(out.remarks[0].name() == "signature-invalidated");
    CHECK(fixed(zipped(entries), {}).remarks.empty());
}

TEST_CASE("files that cannot be read are refused as by check", "[registry]") {
    CHECK(fix("", std::nullopt, {}).error().code == ErrorCode::input_empty);
    CHECK(fix("...", std::nullopt, {}).error().code == ErrorCode::input_without_text);
    CHECK(fix("PK\x03\x04", std::nullopt, {}).error().code == ErrorCode::zip_damaged);
    CheckOptions options;
    options.format = "none";
    CHECK(fix("a", std::nullopt, options).error().code == ErrorCode::format_unknown);
}

TEST_CASE("to correct twice is to correct once, for all samples", "[registry]") {
    // Words that every document has, so that much is changed.
    const std::vector<Toy> rules = {{" và ", " & "}, {"Kế hoạch", "Kế  hoạch"}, {"năm ", "Năm "}, {"(", "["}, {": ", " - "}, {"tháng", "th."}};
    for (const auto& input : sample_inputs()) {
        const std::string bytes = read(source_dir() / input);
        const auto once = registry::fix(bytes, input, {}, toys(rules));
        INFO(input);
        if (!once) {
            CHECK(once.error().code == ErrorCode::fix_needs_unicode);
            continue;
        }
        const auto twice = registry::fix(once->bytes, input, {}, toys(rules));
        REQUIRE(twice.has_value());
        CHECK(twice->bytes == once->bytes);
        CHECK(twice->made.empty());
        CHECK(once->before.size() == once->after.size());
        // The real rules too.
        const auto really = fix(bytes, input, {});
        REQUIRE(really.has_value());
        const auto again = fix(really->bytes, input, {});
        REQUIRE(again.has_value());
        CHECK_FALSE(again->changed);
    }
}

namespace {

CheckOptions at_the_end() {
    CheckOptions options;
    options.stage = Stage::final;
    options.today = "2026-01-05";
    return options;
}

// The problems that remain of those whose corrections are made.
std::vector<std::string> uncorrected(std::string_view bytes) {
    const auto examined = check(bytes, "draft", at_the_end());
    REQUIRE(examined.has_value());
    std::set<std::string_view> corrected;
    for (const auto& problem : examined->problems) {
        if (problem.correction && !problem.correction->suggestion) corrected.insert(problem.diagnostic.name());
    }
    const auto out = fix(bytes, "draft", at_the_end());
    REQUIRE(out.has_value());
    // Normalising changes what no rule corrects.
    CHECK((out->changed || corrected.empty()));
    std::vector<std::string> remaining;
    for (const auto& problem : out->remaining.problems) {
        if (corrected.contains(problem.diagnostic.name())) remaining.emplace_back(problem.diagnostic.name());
    }
    for (const auto& left : out->left) {
        remaining.push_back("left " + std::to_string(static_cast<int>(left.why)) + ": " + out->remaining.problems[left.problem].correction->before);
    }
    return remaining;
}

}  // namespace

TEST_CASE("the corrections of every rule mend its bad example, as text and in Word", "[registry]") {
    for (const auto& rule : catalogue::rules()) {
        // Text in an old encoding is refused.
        if (rule.bad.empty() || rule.name == "legacy-encoding") continue;
        INFO(rule.name);
        if (is_of_word(rule)) {
            CHECK(uncorrected(word_drafts_of(rule).bad) == std::vector<std::string>{});
            continue;
        }
        const std::string bad = drafts_of(rule).bad;
        CHECK(uncorrected(bad) == std::vector<std::string>{});
        CHECK(uncorrected(docx_twin(document_of(bad), {})) == std::vector<std::string>{});
    }
}
