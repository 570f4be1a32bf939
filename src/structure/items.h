/// \file
/// The blocks of a source as the parser looks at them: paragraphs whole again, each with the facts that all parts ask for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/block.h"
#include "structure/context.h"
#include "vi/document_types.h"
#include "vi/labels.h"

namespace kehoach::structure {

/// What a line is by its words alone. The first that fits, in this order.
enum class LineKind : std::uint8_t {
    state_title,  ///< holds Quốc hiệu or Tiêu ngữ, perhaps beside other things
    number,       ///< Số: .../...
    place_date,   ///< ..., ngày ... tháng ... năm ...
    mark,         ///< DỰ THẢO
    type,         ///< the name of a type of document and nothing else
    addressees,   ///< Kính gửi
    reference,    ///< (Kèm theo ...)
    recipients,   ///< Nơi nhận, perhaps with a signature beside it
    capacity,     ///< TM. KT. TL. TUQ. Q.
    position,     ///< GIÁM ĐỐC
    appendix,     ///< PHỤ LỤC I
    legal_basis,  ///< Căn cứ
    label,        ///< a numbered section
    bullet,
    text,
};

struct Item {
    Paragraph paragraph;
    std::optional<RawTable> table;
    LineKind kind = LineKind::text;
    std::string folded;  ///< comparison key of the first words
    bool capitals = false;
    std::optional<vi::Bullet> bullet;

    [[nodiscard]] bool is_table() const { return table.has_value(); }
    [[nodiscard]] const std::string& text() const { return paragraph.text; }
    [[nodiscard]] Span span() const { return table ? table->span : paragraph.span; }
    /// A heading by its looks: a heading mark, or bold from end to end.
    [[nodiscard]] bool is_emphasised() const { return paragraph.heading_level != 0 || paragraph.bold; }
    /// What automatic numbering printed is a label however plain it looks.
    [[nodiscard]] std::optional<vi::Label> label() const { return vi::label_of(paragraph.text, is_emphasised() || paragraph.label_size != 0); }
};

using Items = std::vector<Item>;

/// Makes items of blocks: takes out page numbers, and joins the lines of wrapped and of cut paragraphs.
Items make_items(BlockList blocks, Context& context);

/// An item for a line that stood in a cell of a layout table.
Item make_item(Paragraph paragraph);

/// The pieces of a paragraph between its column gaps; the whole text where it has none.
std::vector<std::string_view> segments_of(const Paragraph& paragraph);

/// The kind of one piece of text.
LineKind kind_of(std::string_view text, std::string_view folded, bool emphasised);

}  // namespace kehoach::structure
