/// \file
/// Where the components of a document (thành phần thể thức) stand in its source, so that their looks can be compared with the decree.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/draft.h"

namespace kehoach::checks {

enum class Component : std::uint8_t {
    state_title,   ///< Quốc hiệu
    motto,         ///< Tiêu ngữ
    parent_organ,  ///< cơ quan chủ quản
    organ,
    number,
    place_date,
    type,          ///< tên loại
    title,         ///< trích yếu
    letter_title,  ///< trích yếu of a công văn, which has no type
    legal_basis,
    body,
    part_label,    ///< `Phần I`, `Chương I`, `Mục 1`
    section,       ///< `I. TIÊU ĐỀ`
    article,       ///< `Điều 1.`
    clause_title,  ///< `1. Tiêu đề`
    addressee,     ///< Kính gửi
    position,      ///< quyền hạn, chức vụ
    signer,        ///< họ tên
    recipients_label,
    recipients,
    appendix_label,
    appendix_title,
    reference,  ///< `(Kèm theo ...)`
};

/// The letters of a component in one line: bytes `begin` to `end` of its text.
struct Piece {
    const Line* line = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string at;        ///< JSON pointer
    bool guessed = false;  ///< what the line is was taken from its form
    bool heads = false;    ///< a clause or point: its line begins with a label
};

/// A component of one document of the file, with all its lines in order.
struct ComponentLines {
    Component component = Component::body;
    std::size_t part = 0;  ///< index in Draft::parts
    std::vector<Piece> pieces;
};

/// The components of all documents in a Word file; those whose lines are not found are left out. Of appendices only their head lines.
std::vector<ComponentLines> component_lines(const Draft& draft);

/// How the letters of a piece look. Letters of the label that Word prints before a paragraph are not counted.
struct Letters {
    std::size_t all = 0;
    std::size_t bold = 0;
    std::size_t italic = 0;
    std::size_t underlined = 0;
    std::uint16_t half_points = 0;  ///< the size of most letters; 0 where it is not known

    [[nodiscard]] bool mostly(std::size_t count) const { return 2 * count > all; }
};

Letters letters_of(const Piece& piece, const BlockList& blocks);

}  // namespace kehoach::checks
