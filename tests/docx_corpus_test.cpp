// Word documents of other projects' test suites, where they are at hand beside the sources: every one is converted or refused with
// a sentence, and no word of a body gets lost. The words are counted by a reader of its own, which knows no more of the format
// than where text stands. Rewritten, they change at most once.

#include <algorithm>
#include <filesystem>
#include <map>
#include <pugixml.hpp>
#include <string>

#include "catalogue/errors.h"
#include "input/docx/package.h"
#include "input/docx/reader.h"
#include "input/docx/rewrite.h"
#include "input/docx/xml.h"
#include "input/zip_archive.h"
#include "output/writers.h"
#include "support/block_fields.h"
#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/files.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Words = std::map<std::string, int>;

void count_words(std::string_view text, Words& words, int sign) {
    const std::string composed = text::composed(text);
    const std::string_view whole = composed.empty() ? text : std::string_view(composed);
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words[word] += sign;
        word.clear();
    };
    for (std::size_t i = 0; i < whole.size();) {
        const char32_t c = text::next_code_point(whole, i);
        if (text::is_word_character(c)) {
            text::append(word, text::to_lower(text::to_upper(c)));
        } else if (!text::is_invisible(c)) {
            end_word();
        }
    }
    end_word();
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Letters of a symbol font are signs, and no words.
bool is_in_symbol_font(pugi::xml_node run) {
    const auto fonts = input::docx::child(input::docx::child(run, "rPr"), "rFonts");
    const char* font = input::docx::attribute(fonts, "ascii");
    return font != nullptr && (std::string_view(font).starts_with("Wingdings") || std::string_view(font) == "Symbol");
}

// The text of a part as it stands in `t`, without deletions and field codes. Signs of symbol fonts are no words.
void collect(pugi::xml_node node, std::string& out, std::string& aids, int depth) {
    if (depth > 300) return;
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        const auto name = input::docx::local_name(child);
        if (is_one_of(name, {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "tblPr", "sectPr"})) continue;
        if (name == "t" && is_in_symbol_font(node)) {
            out += ' ';
        } else if (name == "t") {
            for (auto c = child.first_child(); c; c = c.next_sibling()) out += c.value();
        } else if (name == "noBreakHyphen") {
            out += '-';
        } else if (is_one_of(name, {"tab", "br", "cr", "tbl"})) {
            out += ' ';
        }
        if (name == "rt") {
            // The reading aid stands above the text, not in it.
            aids += ' ';
            collect(child, aids, aids, depth + 1);
            continue;
        }
        collect(child, out, aids, depth + 1);
        if (is_one_of(name, {"p", "tc"})) out += '\n';
    }
}

// Every text of the conversion: that of the JSON, and that of no other place.
std::string converted_text(const Conversion& conversion) {
    std::string json = output::write_json(conversion, {});
    std::string out;
    // Strings of the JSON behind their keys; names of fields and typed values add words, and can hide none.
    for (auto at = json.find(": \""); at != std::string::npos; at = json.find(": \"", at + 1)) {
        for (std::size_t i = at + 3; i < json.size() && json[i] != '"'; ++i) {
            if (json[i] == '\\') {
                ++i;
                out += json[i] == 'n' || json[i] == 't' ? ' ' : json[i];
            } else {
                out += json[i];
            }
        }
        out += '\n';
    }
    return out;
}

// The strings of lists (cells, recipients) too.
std::string listed_text(const Conversion& conversion) {
    std::string json = output::write_json(conversion, {});
    std::string out;
    for (std::size_t line = 0; line < json.size();) {
        const auto end = std::min(json.find('\n', line), json.size());
        const auto text = std::string_view(json).substr(line, end - line);
        const auto quote = text.find_first_not_of(' ');
        if (quote != std::string_view::npos && text[quote] == '"' && text.find("\": ") == std::string_view::npos) {
            for (std::size_t i = quote + 1; i < text.size() && text[i] != '"'; ++i) {
                if (text[i] == '\\') {
                    ++i;
                    out += text[i] == 'n' || text[i] == 't' ? ' ' : text[i];
                } else {
                    out += text[i];
                }
            }
            out += '\n';
        }
        line = end + 1;
    }
    return out;
}

}  // namespace

TEST_CASE("documents of other test suites are converted whole or refused in words", "[docx_corpus]") {
    const auto folder = source_dir() / ".." / "shared" / "docx-corpus";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: there are no documents in " << folder.string());
        return;
    }
    std::size_t converted = 0;
    std::size_t refused = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
        const std::string bytes = read(entry.path());
        INFO(entry.path().filename().string());
        const auto conversion = convert(bytes, "auto", std::nullopt);
        if (!conversion) {
            CHECK(catalogue::sentence(conversion.error(), "a.docx", Language::english).size() > 20);
            ++refused;
            continue;
        }
        ++converted;
        if (conversion->source.format != "docx") continue;
        // Ligatures, full-width letters and text of old encodings read otherwise than they are stored.
        const auto rewritten = input::docx::rewrite(bytes, {}, {});
        REQUIRE(rewritten.has_value());
        auto zip = input::ZipArchive::open(rewritten->bytes, std::uint64_t{1} << 28);
        REQUIRE(zip.has_value());
        std::string text;
        for (const auto* part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
            if (!zip->has(part)) continue;
            auto content = zip->read(part);
            if (!content) continue;
            pugi::xml_document xml;
            xml.load_buffer_inplace(content->data(), content->size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
            std::string aids;
            collect(xml, text, aids, 0);
            text += '\n' + aids + '\n';
        }
        Words words;
        count_words(text, words, 1);
        count_words(converted_text(*conversion), words, -1);
        count_words(listed_text(*conversion), words, -1);
        // The words that lists imply.
        for (const auto* implied : {"nơi", "nhận", "lưu", "kính", "gửi"}) words.erase(implied);
        std::string lost;
        for (const auto& [word, count] : words) {
            if (count > 0) lost += word + " ";
        }
        if (!lost.empty()) UNSCOPED_INFO(lost.substr(0, 200));
        CHECK(lost.empty());
    }
    CHECK(converted > 1000);
    CHECK(refused > 100);
}

TEST_CASE("documents of other test suites are rewritten once, and read the same", "[docx_corpus]") {
    const auto folder = source_dir() / ".." / "shared" / "docx-corpus";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: there are no documents in " << folder.string());
        return;
    }
    std::size_t clean = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
        INFO(entry.path().filename().string());
        const std::string before = read(entry.path());
        const auto after = input::docx::rewrite(before, {}, {});
        const auto list = input::docx::read(before, {});
        if (!after) {
            CHECK_FALSE(list.has_value());
            continue;
        }
        CHECK((after->bytes == before) == !after->changed);
        if (!after->changed) {
            ++clean;
            continue;
        }
        const auto again = input::docx::rewrite(after->bytes, {}, {});
        REQUIRE(again.has_value());
        CHECK_FALSE(again->changed);
        const auto list_after = input::docx::read(after->bytes, {});
        REQUIRE(list_after.has_value() == list.has_value());
        if (list) CHECK(shown(*list_after) == shown(*list));
    }
    CHECK(clean > 1000);
}

TEST_CASE("documents of other test suites are the same block by block", "[docx_corpus]") {
    const auto folder = source_dir() / ".." / "shared" / "docx-corpus";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: there are no documents in " << folder.string());
        return;
    }
    std::size_t cut = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
        INFO(entry.path().filename().string());
        const std::string bytes = read(entry.path());
        const input::docx::CutLimits all = {0, 0};
        const auto package = input::docx::Package::open(bytes, std::uint64_t{1} << 28, all);
        if (!package || package->cut_blocks() == nullptr) continue;
        ++cut;
        const bool same = all_fields(input::docx::read(bytes, {}, all)) == all_fields(input::docx::read(bytes, {}, input::docx::CutLimits::none()));
        CHECK(same);
    }
    CHECK(cut > 500);
}
