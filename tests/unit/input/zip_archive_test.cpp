#include "input/zip_archive.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using kehoach::input::is_zip;
using kehoach::input::with_replaced;
using kehoach::input::ZipArchive;
using kehoach::test::ZipEntry;
using kehoach::test::zipped;

namespace {

constexpr std::uint64_t plenty = std::uint64_t{1} << 30;

ZipArchive opened(const std::string& bytes, std::uint64_t largest = plenty) {
    auto archive = ZipArchive::open(bytes, largest);
    REQUIRE(archive.has_value());
    return *std::move(archive);
}

Error refused(const std::string& bytes) {
    const auto archive = ZipArchive::open(bytes, plenty);
    REQUIRE_FALSE(archive.has_value());
    return archive.error();
}

ErrorCode code_of(const Result<std::string>& read) {
    REQUIRE_FALSE(read.has_value());
    return read.error().code;
}

std::string little_endian(std::uint64_t number, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>((number >> (8 * i)) & 0xFF));
    return out;
}

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

// A container of one entry as a program writes it that streams: the sizes stand behind the data.
std::string streamed(std::string_view name, std::string_view content) {
    const std::string sizes = little_endian(checksum(content), 4) + little_endian(content.size(), 4) + little_endian(content.size(), 4);
    const std::string version_flags_method_time = little_endian(20, 2) + little_endian(8, 2) + little_endian(0, 2) + little_endian(0, 4);
    const std::string name_size = little_endian(name.size(), 2) + little_endian(0, 2);
    std::string out = "PK\x03\x04" + version_flags_method_time + std::string(12, '\0') + name_size + std::string(name) + std::string(content) +
                      "PK\x07\x08" + sizes;
    const std::string directory =
        "PK\x01\x02" + little_endian(20, 2) + version_flags_method_time + sizes + name_size + std::string(14, '\0') + std::string(name);
    const auto place = out.size();
    out += directory + "PK\x05\x06" + std::string(4, '\0') + little_endian(1, 2) + little_endian(1, 2) + little_endian(directory.size(), 4) +
           little_endian(place, 4) + std::string(2, '\0');
    return out;
}

// The same container with `size` as the expanded size of its only entry.
std::string declaring(std::string bytes, std::uint32_t size) {
    const auto directory = bytes.rfind("PK\x01\x02");
    bytes.replace(directory + 24, 4, little_endian(size, 4));
    bytes.replace(22, 4, little_endian(size, 4));
    return bytes;
}

std::uint64_t number_at(std::string_view bytes, std::size_t offset, int size) {
    std::uint64_t out = 0;
    for (int i = size; i-- > 0;) out = (out << 8) | static_cast<unsigned char>(bytes.at(offset + static_cast<std::size_t>(i)));
    return out;
}

// What the directory says of an entry, and its data as it stands in the container.
struct RawEntry {
    std::string name;
    std::string record;  // of the directory, without sizes, checksum and place
    std::string data;

    friend bool operator==(const RawEntry&, const RawEntry&) = default;
};

std::vector<RawEntry> raw_entries(std::string_view bytes) {
    const auto end = bytes.rfind("PK\x05\x06");
    const auto count = number_at(bytes, end + 10, 2);
    auto at = static_cast<std::size_t>(number_at(bytes, end + 16, 4));
    std::vector<RawEntry> out;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto name_size = static_cast<std::size_t>(number_at(bytes, at + 28, 2));
        const auto more = static_cast<std::size_t>(number_at(bytes, at + 30, 2) + number_at(bytes, at + 32, 2));
        const auto place = static_cast<std::size_t>(number_at(bytes, at + 42, 4));
        const auto data = place + 30 + static_cast<std::size_t>(number_at(bytes, place + 26, 2) + number_at(bytes, place + 28, 2));
        RawEntry entry;
        entry.name = bytes.substr(at + 46, name_size);
        entry.record =
            std::string(bytes.substr(at + 4, 12)) + std::string(bytes.substr(at + 28, 14)) + std::string(bytes.substr(at + 46, name_size + more));
        entry.data = bytes.substr(data, static_cast<std::size_t>(number_at(bytes, at + 20, 4)));
        out.push_back(entry);
        at += 46 + name_size + more;
    }
    return out;
}

}  // namespace

TEST_CASE("entries are read by name", "[input]") {
    const std::string bytes = zipped({{"a.xml", "một"}, {"word/b.xml", "hai"}, {"empty", ""}});
    auto archive = opened(bytes);
    CHECK(*archive.read("a.xml") == "một");
    CHECK(*archive.read("word/b.xml") == "hai");
    CHECK(archive.read("empty")->empty());
    CHECK(archive.entries().size() == 3);
    CHECK(is_zip(bytes));
}

TEST_CASE("names are compared without case, leading slash and kind of slash", "[input]") {
    const std::string bytes = zipped({{"Word\\Document.XML", "a"}, {"/_rels/.rels", "b"}});
    auto archive = opened(bytes);
    CHECK(archive.has("word/document.xml"));
    CHECK(*archive.read("/word/document.xml") == "a");
    CHECK(*archive.read("_rels/.rels") == "b");
}

TEST_CASE("an entry that is not there is missed by its name", "[input]") {
    const std::string bytes = zipped({{"a", "a"}});
    auto archive = opened(bytes);
    CHECK_FALSE(archive.has("b"));
    const auto missing = archive.read("word/b.xml");
    CHECK(code_of(missing) == ErrorCode::part_missing);
    CHECK(missing.error().arguments == std::vector<std::string>{"word/b.xml"});
}

TEST_CASE("bytes that are no container are damaged", "[input]") {
    for (const auto& bytes : {std::string("PK\x03\x04"), std::string("KẾ HOẠCH"), std::string(1000, 'P')})
        CHECK(refused(bytes).code == ErrorCode::zip_damaged);
    CHECK_FALSE(is_zip("PK"));
    CHECK_FALSE(is_zip(""));
}

TEST_CASE("a container cut anywhere is damaged, never misread", "[input]") {
    const std::string whole = zipped({{"a", std::string(300, 'a') + "một"}, {"b", "hai"}});
    for (std::size_t size = 1; size < whole.size(); size += 7) {
        INFO(size);
        const std::string cut = whole.substr(0, size);
        CHECK(refused(cut).code == ErrorCode::zip_damaged);
    }
}

TEST_CASE("an entry whose bytes were changed is damaged", "[input]") {
    std::string bytes = zipped({{"a", "một hai ba bốn năm sáu bảy tám chín mười"}});
    bytes[40] = static_cast<char>(bytes[40] ^ 0x55);
    auto archive = opened(bytes);
    CHECK(code_of(archive.read("a")) == ErrorCode::zip_damaged);
}

TEST_CASE("names that climb out of the container are refused", "[input]") {
    for (const auto* name : {"../a", "word/../../a", "..\\a", "word\\..\\a", "a/..", ".."}) {
        INFO(name);
        CHECK(refused(zipped({{name, "a"}})).code == ErrorCode::zip_unsafe_name);
    }
    const std::string dots = zipped({{"a..b/c...d", "a"}});
    CHECK(opened(dots).has("a..b/c...d"));
}

TEST_CASE("thousands of entries are refused before any is read", "[input]") {
    std::vector<ZipEntry> many;
    for (int i = 0; i < 2001; ++i) many.push_back({std::to_string(i), ""});
    const auto error = refused(zipped(many));
    CHECK(error.code == ErrorCode::zip_too_many_entries);
    CHECK(error.arguments == std::vector<std::string>{"2001", "2000"});
}

TEST_CASE("the limit counts what all entries together expand to", "[input]") {
    const std::string bytes = zipped({{"a", std::string(600, 'a')}, {"b", std::string(600, 'b')}});
    auto archive = opened(bytes, 1000);
    CHECK(archive.read("a").has_value());
    const auto second = archive.read("b");
    CHECK(code_of(second) == ErrorCode::expanded_too_large);
    CHECK(second.error().arguments.at(0) == "b");
}

TEST_CASE("an entry that expands hundredfold beyond reason is refused", "[input]") {
    const std::string bomb = zipped({{"a", std::string(std::size_t{48} << 20, '\0')}});
    CHECK(bomb.size() < 100'000);
    auto archive = opened(bomb);
    CHECK(code_of(archive.read("a")) == ErrorCode::expanded_too_large);
}

TEST_CASE("a bomb that declares a small size is not read to its end", "[input]") {
    const std::string bomb = declaring(zipped({{"a", std::string(std::size_t{48} << 20, '\0')}}), 10);
    auto archive = opened(bomb);
    CHECK(code_of(archive.read("a")) == ErrorCode::expanded_too_large);
}

TEST_CASE("a size that is declared too large is refused before anything is expanded", "[input]") {
    const std::string bytes = declaring(zipped({{"a", std::string(2000, 'a')}}), 0xFFFFFFF0);
    auto archive = opened(bytes);
    CHECK(code_of(archive.read("a")) == ErrorCode::expanded_too_large);
}

TEST_CASE("a size that is declared wrong is not believed", "[input]") {
    const std::string content(2000, 'a');
    for (const std::uint32_t size : {1U, 1999U, 2001U, 5000U}) {
        INFO(size);
        const std::string bytes = declaring(zipped({{"a", content}}), size);
        auto archive = opened(bytes);
        const auto read = archive.read("a");
        REQUIRE(read.has_value());
        CHECK(*read == content);
    }
}

TEST_CASE("sizes may stand behind the data", "[input]") {
    const std::string bytes = streamed("word/document.xml", "kế hoạch");
    auto archive = opened(bytes);
    CHECK(*archive.read("word/document.xml") == "kế hoạch");
}

TEST_CASE("an encrypted entry is told", "[input]") {
    std::string bytes = zipped({{"a", "một"}});
    bytes[6] = static_cast<char>(bytes[6] | 1);
    const auto directory = bytes.rfind("PK\x01\x02");
    bytes[directory + 8] = static_cast<char>(bytes[directory + 8] | 1);
    auto archive = opened(bytes);
    CHECK(code_of(archive.read("a")) == ErrorCode::input_encrypted);
}

TEST_CASE("of two entries of one name the first is read", "[input]") {
    const std::string bytes = zipped({{"a.xml", "một"}, {"A.XML", "hai"}});
    auto archive = opened(bytes);
    CHECK(*archive.read("a.xml") == "một");
}

TEST_CASE("an entry is replaced, and all others stay as they are", "[input]") {
    const std::string long_text(5000, 'x');
    const std::string before =
        zipped({{"[Content_Types].xml", long_text}, {"word/document.xml", "một"}, {"word/media/a.png", "\x89PNG"}, {"b", long_text + "y"}});
    const std::string kept = before;
    const auto after = with_replaced(before, {{"word/document.xml", "hai " + long_text}});
    REQUIRE(after.has_value());
    CHECK(before == kept);
    auto archive = opened(*after);
    CHECK(*archive.read("word/document.xml") == "hai " + long_text);
    CHECK(after->size() < before.size() + 300);
    const auto old_entries = raw_entries(before);
    const auto new_entries = raw_entries(*after);
    REQUIRE(new_entries.size() == old_entries.size());
    for (std::size_t i = 0; i < old_entries.size(); ++i) {
        INFO(old_entries[i].name);
        CHECK(new_entries[i].name == old_entries[i].name);
        if (i != 1) CHECK(new_entries[i] == old_entries[i]);
    }
}

TEST_CASE("a replaced entry keeps its time, so that each run gives the same container", "[input]") {
    // 2004-03-05 06:07:08
    const std::string time = little_endian((6U << 11) | (7U << 5) | 4U, 2) + little_endian(((2004U - 1980U) << 9) | (3U << 5) | 5U, 2);
    std::string before = zipped({{"a", "một"}, {"b", "hai"}});
    before.replace(10, 4, time);
    const auto directory = before.find("PK\x01\x02");
    before.replace(directory + 12, 4, time);
    before.replace(directory + 38, 4, little_endian(0x81A40000, 4));
    const auto after = with_replaced(before, {{"a", "ba"}});
    REQUIRE(after.has_value());
    const auto changed = after->find("PK\x01\x02");
    CHECK(after->substr(changed + 12, 4) == time);
    CHECK(after->substr(changed + 38, 4) == little_endian(0x81A40000, 4));
    CHECK(*with_replaced(before, {{"a", "ba"}}) == *after);
}

TEST_CASE("an entry behind the middle of the container is replaced", "[input]") {
    std::vector<ZipEntry> entries;
    std::uint32_t state = 1;
    for (int e = 0; e < 6; ++e) {
        std::string noise;
        for (int i = 0; i < 50'000; ++i) noise.push_back(static_cast<char>((state = state * 1664525 + 1013904223) >> 24));
        entries.push_back({std::to_string(e), noise});
    }
    const std::string before = zipped(entries);
    for (std::size_t changed = 0; changed < entries.size(); ++changed) {
        INFO(changed);
        const auto after = with_replaced(before, {{entries[changed].name, "khác"}});
        REQUIRE(after.has_value());
        auto archive = opened(*after);
        for (std::size_t e = 0; e < entries.size(); ++e) CHECK(*archive.read(entries[e].name) == (e == changed ? "khác" : entries[e].content));
    }
}

TEST_CASE("entries with their sizes behind the data are replaced and kept", "[input]") {
    const std::string before = streamed("word/document.xml", "kế hoạch");
    const auto after = with_replaced(before, {{"/Word/Document.xml", "khác"}});
    REQUIRE(after.has_value());
    CHECK(*opened(*after).read("word/document.xml") == "khác");
    CHECK(raw_entries(*after).at(0).name == "word/document.xml");
}

TEST_CASE("of two entries of one name the first is replaced", "[input]") {
    const auto after = with_replaced(zipped({{"a.xml", "một"}, {"A.XML", "hai"}}), {{"a.xml", "ba"}});
    REQUIRE(after.has_value());
    CHECK(*opened(*after).read("a.xml") == "ba");
    CHECK(raw_entries(*after).at(1).data == "hai");
}

TEST_CASE("nothing is replaced in a container that is damaged or lacks the entry", "[input]") {
    const std::string bytes = zipped({{"a", "một"}});
    CHECK(code_of(with_replaced(bytes, {{"b", "hai"}})) == ErrorCode::part_missing);
    CHECK(code_of(with_replaced(bytes.substr(0, 30), {{"a", "hai"}})) == ErrorCode::zip_damaged);
    CHECK(*with_replaced(bytes, {}) == bytes);
}
