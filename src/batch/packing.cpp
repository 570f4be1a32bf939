#include "batch/packing.h"

#include <bit>
#include <utility>

namespace kehoach::batch {
namespace {

template <class Enumeration>
void pack_name(Packer& out, Enumeration value) {
    out.number(static_cast<std::uint64_t>(value));
}

template <class Enumeration>
Enumeration unpack_name(Unpacker& in) {
    return static_cast<Enumeration>(in.number());
}

void pack(Packer& out, const Counts& counts) {
    out.number(counts.size());
    for (const auto& [name, count] : counts) {
        out.text(std::string_view(name));
        out.number(count);
    }
}

Counts unpack_counts(Unpacker& in) {
    Counts counts;
    for (std::uint64_t left = in.count(); left > 0; --left) {
        auto name = in.text();
        counts[std::move(name)] = in.number();
    }
    return counts;
}

void pack(Packer& out, const std::vector<std::string>& texts) {
    out.number(texts.size());
    for (const auto& text : texts) out.text(std::string_view(text));
}

std::vector<std::string> unpack_texts(Unpacker& in) {
    std::vector<std::string> texts;
    for (std::uint64_t left = in.count(); left > 0; --left) texts.push_back(in.text());
    return texts;
}

}  // namespace

void pack(Packer& out, const FileRecord& record) {
    out.text(std::string_view(record.path));
    out.number(record.bytes);
    pack_name(out, record.outcome);
    out.number(record.error ? 1 : 0);
    if (record.error) {
        pack_name(out, record.error->code);
        pack(out, record.error->arguments);
    }
    pack(out, record.outputs);
    out.number(std::bit_cast<std::uint64_t>(record.seconds));
    for (const auto* text : {&record.format, &record.number, &record.type, &record.title, &record.date, &record.issuer}) out.text(*text);
    out.number(record.findings.size());
    for (const auto& [rule, found] : record.findings) {
        out.text(std::string_view(rule));
        pack_name(out, found.severity);
        out.number(found.count);
    }
    out.number(record.tasks);
    pack(out, record.due_months);
    pack(out, record.lead_units);
}

FileRecord unpack_record(Unpacker& in) {
    FileRecord record;
    record.path = in.text();
    record.bytes = in.number();
    record.outcome = unpack_name<Outcome>(in);
    if (in.number() != 0) {
        record.error = Error{unpack_name<ErrorCode>(in), {}};
        record.error->arguments = unpack_texts(in);
    }
    record.outputs = unpack_texts(in);
    record.seconds = std::bit_cast<double>(in.number());
    for (auto* text : {&record.format, &record.number, &record.type, &record.title, &record.date, &record.issuer}) *text = in.optional_text();
    for (std::uint64_t left = in.count(); left > 0; --left) {
        auto rule = in.text();
        RuleCount& found = record.findings[std::move(rule)];
        found.severity = unpack_name<Severity>(in);
        found.count = in.number();
    }
    record.tasks = in.number();
    record.due_months = unpack_counts(in);
    record.lead_units = unpack_counts(in);
    return record;
}

void pack(Packer& out, const ConvertOptions& options) {
    out.text(std::string_view(options.from));
    pack_name(out, options.reading.revisions);
    out.text(std::string_view(options.reading.encoding));
    out.number(options.reading.max_size);
    out.number(options.reading.keep_lines ? 1 : 0);
    pack(out, options.formats);
    const WriteOptions& writing = options.writing;
    out.number(writing.compact ? 1 : 0);
    pack_name(out, writing.records);
    pack_name(out, writing.dialect);
    out.number(writing.separator ? static_cast<unsigned char>(*writing.separator) : 0);
    out.number(writing.task_table ? 1 : 0);
    pack_name(out, writing.language);
    out.number(options.remarks ? 1 : 0);
}

ConvertOptions unpack_options(Unpacker& in) {
    ConvertOptions options;
    options.from = in.text();
    options.reading.revisions = unpack_name<Revisions>(in);
    options.reading.encoding = in.text();
    options.reading.max_size = in.number();
    options.reading.keep_lines = in.number() != 0;
    options.formats = unpack_texts(in);
    WriteOptions& writing = options.writing;
    writing.compact = in.number() != 0;
    writing.records = unpack_name<RecordKind>(in);
    writing.dialect = unpack_name<CsvDialect>(in);
    if (const auto separator = static_cast<char>(in.number()); separator != '\0') writing.separator = separator;
    writing.task_table = in.number() != 0;
    writing.language = unpack_name<Language>(in);
    options.remarks = in.number() != 0;
    return options;
}

void pack(Packer& out, const Product& product) {
    pack(out, product.record);
    pack(out, product.outputs);
    out.text(std::string_view(product.remarks));
    for (const auto& value : product.names) out.text(std::string_view(value));
}

Product unpack_product(Unpacker& in) {
    Product product;
    product.record = unpack_record(in);
    product.outputs = unpack_texts(in);
    product.remarks = in.text();
    for (auto& value : product.names) value = in.text();
    return product;
}

}  // namespace kehoach::batch
