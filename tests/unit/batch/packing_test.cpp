#include "batch/packing.h"

#include "batch/record_spool.h"
#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::batch;
using namespace kehoach::test;

namespace {

FileRecord full_record() {
    FileRecord record;
    record.path = "a/b.docx";
    record.bytes = 12345678901;
    record.outcome = Outcome::refused;
    record.error = Error{ErrorCode::input_is_pdf, {"x", ""}};
    record.outputs = {"out/b.json", ""};
    record.seconds = 0.125;
    record.number = "15/KH-SYT";
    record.title = std::string("with a \0 in it", 14);
    record.findings["header-missing"] = {Severity::error, 2};
    record.tasks = 7;
    record.due_months["2026-03"] = 3;
    record.lead_units["Sở Y tế"] = 4;
    return record;
}

void check_same(const FileRecord& a, const FileRecord& b) {
    CHECK(a.path == b.path);
    CHECK(a.bytes == b.bytes);
    CHECK(a.outcome == b.outcome);
    REQUIRE(a.error.has_value() == b.error.has_value());
    if (a.error) {
        CHECK(a.error->code == b.error->code);
        CHECK(a.error->arguments == b.error->arguments);
    }
    CHECK(a.outputs == b.outputs);
    CHECK(a.seconds == b.seconds);
    CHECK(a.format == b.format);
    CHECK(a.number == b.number);
    CHECK(a.title == b.title);
    CHECK(a.tasks == b.tasks);
    CHECK(a.due_months == b.due_months);
    CHECK(a.lead_units == b.lead_units);
    REQUIRE(a.findings.size() == b.findings.size());
    for (const auto& [rule, found] : a.findings) {
        CHECK(b.findings.at(rule).count == found.count);
        CHECK(b.findings.at(rule).severity == found.severity);
    }
}

}  // namespace

TEST_CASE("records and products are packed and unpacked", "[batch]") {
    Product product;
    product.record = full_record();
    product.outputs = {"{}\n", std::string(100000, 'x')};
    product.remarks = "one\n";
    Packer out;
    pack(out, product);
    Unpacker in(out.bytes());
    const Product back = unpack_product(in);
    CHECK(in.complete());
    check_same(product.record, back.record);
    CHECK(back.outputs == product.outputs);
    CHECK(back.remarks == product.remarks);
}

TEST_CASE("options are packed and unpacked", "[batch]") {
    ConvertOptions options;
    options.from = "text";
    options.reading.revisions = Revisions::original;
    options.reading.encoding = "tcvn3";
    options.reading.max_size = 77;
    options.formats = {"csv", "jsonl"};
    options.writing.records = RecordKind::citations;
    options.writing.dialect = CsvDialect::excel;
    options.writing.separator = '\t';
    options.writing.task_table = false;
    options.writing.language = Language::english;
    options.remarks = true;
    Packer out;
    pack(out, options);
    Unpacker in(out.bytes());
    const auto back = unpack_options(in);
    CHECK(in.complete());
    Packer again;
    pack(again, back);
    CHECK(again.bytes() == out.bytes());
    CHECK(back.writing.separator == '\t');
    CHECK(back.formats == options.formats);
}

TEST_CASE("what is cut short or wrong is unpacked without harm", "[batch]") {
    Product product;
    product.record = full_record();
    Packer out;
    pack(out, product);
    for (std::size_t size = 0; size < out.bytes().size(); ++size) {
        Unpacker in(std::string_view(out.bytes()).substr(0, size));
        unpack_product(in);
        CHECK_FALSE(in.complete());
    }
    const std::string noise(200, '\xff');
    Unpacker in(noise);
    unpack_product(in);
    CHECK_FALSE(in.complete());
}

TEST_CASE("a spool gives back its records in order, and leaves no file", "[batch]") {
    const TemporaryDirectory directory;
    auto spool = RecordSpool::beside(directory.file("report.html"));
    REQUIRE(spool.has_value());
    CHECK(directory.entries().empty());
    FileRecord record = full_record();
    for (int i = 0; i < 2000; ++i) {
        record.path = std::to_string(i);
        REQUIRE_FALSE(spool->add(record).has_value());
    }
    for (int round = 0; round < 2; ++round) {
        const auto next = spool->records();
        REQUIRE(next.has_value());
        FileRecord back;
        for (int i = 0; i < 2000; ++i) {
            REQUIRE((*next)(back));
            record.path = std::to_string(i);
            check_same(record, back);
        }
        CHECK_FALSE((*next)(back));
    }
}

TEST_CASE("a spool beside a file of a folder that is not there is an error", "[batch]") {
    CHECK(RecordSpool::beside("/none/report.html").error().code == ErrorCode::file_unwritable);
}
