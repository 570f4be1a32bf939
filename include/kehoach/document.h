/// \file
/// The typed document: what a Vietnamese administrative document (văn bản hành chính) says, field by field.
/// Data only; `schemas/document.schema.json` describes the same fields for readers of the JSON.
/// A field that the document lacks is nullopt or an empty list, never guessed.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/citation.h"
#include "kehoach/span.h"

namespace kehoach {

/// Cơ quan chủ quản and cơ quan ban hành, as written.
struct Issuer {
    std::optional<std::string> parent;
    std::optional<std::string> name;
    Span span = {};  ///< of their lines
};

/// Số, ký hiệu: `Số: 257 /KH-SKHCN` has value 257, symbol `KH-SKHCN`, type code `KH`, issuer code `SKHCN`.
struct Number {
    std::string raw;
    std::optional<std::int64_t> value;
    std::optional<int> year;
    std::optional<std::string> symbol;
    std::optional<std::string> type_code;
    std::optional<std::string> issuer_code;
};

/// A date as written and as ISO 8601 with reduced precision (`2025`, `2025-03`, `2025-03-25`).
struct Date {
    std::string raw;
    std::optional<std::string> value;
};

/// Tên loại văn bản; `code` is its abbreviation in Annex III of Decree 30/2020/NĐ-CP.
struct DocumentType {
    std::optional<std::string> code;
    std::string name;
};

/// The lines of the parts of a head.
struct HeaderSpans {
    Span state_title;
    Span motto;
    Span number;
    Span date;
    Span type;
    Span title;
};

/// The head of a document (phần mở đầu).
struct Header {
    std::optional<Issuer> issuer;
    std::optional<std::string> state_title;  ///< Quốc hiệu
    std::optional<std::string> motto;        ///< Tiêu ngữ
    std::optional<Number> number;            ///< số, ký hiệu
    std::optional<std::string> place;        ///< địa danh
    Span place_span;                         ///< of the line with the place
    std::optional<Date> date;                ///< thời gian ban hành
    std::optional<DocumentType> type;        ///< tên loại
    std::optional<std::string> title;        ///< trích yếu nội dung, in one line
    std::vector<std::string> marks;          ///< DỰ THẢO, độ mật, mức độ khẩn
    HeaderSpans spans;
};

enum class Numbering : std::uint8_t { part, chapter, muc, article, roman, arabic, decimal, letter };

enum class ColumnRole : std::uint8_t {
    ordinal,
    objective,
    task,
    activity,
    output,
    lead,
    coordinating,
    deadline,
    budget,
    note,
    other,
};

struct Column {
    std::string header;
    ColumnRole role = ColumnRole::other;
};

enum class RowKind : std::uint8_t { group, item, total };

struct NestedTableNode;

/// One row; a cell covered by a merge is nullopt, an empty cell is "".
struct Row {
    RowKind kind = RowKind::item;
    std::vector<std::optional<std::string>> cells;
    /// The columns, in order, whose cell is covered by the one to its left; all other nullopt cells are covered from above.
    std::vector<std::uint32_t> merged_left;
    std::vector<NestedTableNode> nested;  ///< tables inside cells, whose text the cells hold too
    Span span;

    [[nodiscard]] bool is_merged_left(std::size_t column) const {
        return std::binary_search(merged_left.begin(), merged_left.end(), static_cast<std::uint32_t>(column));
    }
};

/// One logical table, whatever number of pages it was printed on. Every row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A table inside a cell of another one.
struct NestedTableNode {
    std::uint32_t column = 0;
    Table table;
};

enum class NodeKind : std::uint8_t { section, paragraph, bullet, table };

/// A node of the section tree. `label`, `numbering`, `ordinal` and `id` belong to sections, `label` to bullets too,
/// `table` to tables; `text` is what follows the label.
struct Node {
    NodeKind kind = NodeKind::paragraph;
    std::string label;
    Numbering numbering = Numbering::arabic;
    int ordinal = 0;
    std::string id;
    std::string text;
    Table table;
    std::vector<Node> children;
    Span span;
};

/// `TM` thay mặt, `KT` ký thay, `TL` thừa lệnh, `TUQ` thừa ủy quyền, `Q` quyền.
enum class CapacityForm : std::uint8_t { tm, kt, tl, tuq, q };

struct Capacity {
    CapacityForm form;
    std::string of;
};

/// Quyền hạn, chức vụ và họ tên của người ký.
struct Signature {
    std::vector<Capacity> capacities;
    std::optional<std::string> position;
    std::optional<std::string> name;
    Span span = {};  ///< of its lines
};

/// A footnote or endnote; `at` points to the text that refers to it.
struct Note {
    std::string label;
    std::string text;
    std::string at;
};

/// A reference line such as `(Kèm theo Kế hoạch số ... ngày ... của ...)`.
struct Reference {
    std::string raw;
    std::optional<Citation> citation = {};  ///< the document that it names first
    Span span = {};
};

/// Phụ lục, biểu, danh mục.
struct Appendix {
    std::optional<std::string> label;
    std::optional<int> ordinal;
    std::optional<std::string> title;
    std::optional<Reference> reference;
    std::vector<Node> children;
    Span span = {};  ///< of the line with its label
};

enum class DiscardReason : std::uint8_t { repeated_header, page_number, page_furniture, hidden, noise };

/// Text of the source that is no content of the document.
struct Discarded {
    std::string text;
    DiscardReason reason = DiscardReason::noise;
    Span span;
};

/// One văn bản. A decision that promulgates a plan is one Document whose `attachments` hold the plan.
struct Document {
    Header header;
    std::vector<std::string> addressees;   ///< Kính gửi
    std::optional<std::string> authority;  ///< who decides; decisions only
    std::vector<std::string> legal_bases;  ///< căn cứ ban hành, one string each
    std::vector<Node> preamble;            ///< what stands between title and first section
    std::optional<std::string> enacting;   ///< `QUYẾT ĐỊNH:`
    std::vector<Node> sections;
    std::vector<Node> closing;
    std::vector<std::string> recipients;  ///< nơi nhận
    std::vector<std::string> filing;      ///< lưu
    std::vector<Signature> signatures;
    std::vector<Note> notes;
    std::vector<Appendix> appendices;
    std::optional<Reference> reference;  ///< of an attachment only
    std::vector<Document> attachments;
    Span authority_span;
    std::vector<Span> legal_basis_spans;  ///< one for each of legal_bases
    Span addressees_span;                 ///< of the line with Kính gửi
    Span enacting_span;
    std::vector<Span> recipient_spans;  ///< one for each of recipients
    Span recipients_span;               ///< of the line with Nơi nhận
    Span filing_span;
};

}  // namespace kehoach
