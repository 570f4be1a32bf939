/// \file
/// The Vietnamese wordings that the parser looks for, one table each. To teach it a wording, add it to its table.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::vi {

/// A table of phrases, compared by their comparison keys (text/fold.h). All arguments named `folded` are such keys.
class Phrases {
public:
    Phrases(std::initializer_list<std::string_view> phrases);

    /// The length of the longest phrase that `folded` starts with as whole words, or 0.
    [[nodiscard]] std::size_t match_at_start(std::string_view folded) const;
    [[nodiscard]] bool starts(std::string_view folded) const { return match_at_start(folded) != 0; }
    [[nodiscard]] bool is(std::string_view folded) const;
    /// The offset of the first phrase found in `folded` as whole words, or npos.
    [[nodiscard]] std::size_t find(std::string_view folded) const;
    [[nodiscard]] bool in(std::string_view folded) const { return find(folded) != std::string_view::npos; }

private:
    std::vector<std::string> folded_;
};

const Phrases& state_titles();            ///< Quốc hiệu; the Party's name in its place
const Phrases& party_titles();            ///< the Party's name
const Phrases& union_titles();            ///< the Youth Union's name, alone in its column
const Phrases& mottos();                  ///< Tiêu ngữ
const Phrases& marks();                   ///< DỰ THẢO, độ mật, mức độ khẩn, phạm vi lưu hành
const Phrases& organ_starts();            ///< first words of names of organs
const Phrases& addressee_starts();        ///< Kính gửi
const Phrases& subject_starts();          ///< V/v
const Phrases& legal_basis_starts();      ///< Căn cứ
const Phrases& proposal_starts();         ///< Xét đề nghị, Theo đề nghị: the last of the legal bases
const Phrases& preamble_starts();         ///< first words of the paragraph after a title
const Phrases& introduction_ends();       ///< như sau, cụ thể như sau
const Phrases& closing_starts();          ///< first words of paragraphs that speak for the whole document
const Phrases& summing_up_starts();       ///< Trên đây: closes a document even directly below a heading
const Phrases& assignment_starts();       ///< Giao: closes a document where the document speaks of itself
const Phrases& enacting_words();          ///< words of enactment beside the names of types: QUYẾT NGHỊ
const Phrases& appendix_words();          ///< Phụ lục itself, which opens an appendix anywhere
const Phrases& open_title_words();        ///< words after which a title must go on
const Phrases& closing_verbs();           ///< yêu cầu, đề nghị: in the first words of such a paragraph
const Phrases& self_references();         ///< Kế hoạch này, Quyết định này
const Phrases& recipient_starts();        ///< Nơi nhận
const Phrases& filing_units();            ///< VT, VP: who files, where no colon stands behind Lưu
const Phrases& filing_starts();           ///< Lưu
const Phrases& positions();               ///< chức vụ
const Phrases& armed_forces();            ///< first words of organs that state secrets and orders of their own let write in other ways
const Phrases& signing_marks();           ///< (Đã ký)
const Phrases& signature_stamp_starts();  ///< lines of a digital signature's picture
const Phrases& appendix_starts();         ///< Phụ lục, Biểu, Danh mục
const Phrases& reference_starts();        ///< Kèm theo, Ban hành kèm theo
const Phrases& totals();                  ///< Tổng cộng
const Phrases& linking_words();           ///< words that cannot end a sentence
const Phrases& time_words();              ///< words of a deadline cell
const Phrases& unit_words();              ///< first words of units and organs in a table cell
const Phrases& product_words();           ///< kinds of documents that a task delivers
const Phrases& subject_openers();         ///< first words of what a document is about, behind who issued it
const Phrases& amending_starts();         ///< sửa đổi, bổ sung một số điều của: laws that amend others
const Phrases& law_name_ends();           ///< words that end the name of a law
const Phrases& not_law_names();           ///< words behind Luật that name no law: sư, gia
const Phrases& field_labels();            ///< words of the label of a labelled line: đơn vị chủ trì
const Phrases& cooperation_words();       ///< phối hợp với: a unit that takes part follows
const Phrases& assigned_verbs();          ///< first words of what a unit is to do
const Phrases& output_kinds();            ///< kinds of documents by which commas part the outputs of a task
const Phrases& numbered_things();         ///< what has a number and symbol and is no document: mẫu, tài khoản
const Phrases& organ_name_ends();         ///< words with which no name of an organ goes on
const Phrases& open_organs();             ///< organs whose names go on with what they are for: Ban Chỉ đạo
const Phrases& acting_kinds();            ///< kinds of documents whose names are verbs too: hướng dẫn
const Phrases& output_prefixes();         ///< words before a kind of document: dự thảo
const Phrases& unit_classes();            ///< classes of units, which name no unit alone: Trung tâm
const Phrases& unit_heads();              ///< first words of a unit that stands alone in a list
const Phrases& numbered_words();          ///< words that a number must follow: quý, tháng, năm
const Phrases& unfinished_words();        ///< words in which no unit or office ends: phó
const Phrases& ranks();                   ///< ranks and degrees before the name of a person
const Phrases& person_heads();            ///< words of persons that stand alone in a list of units also in lower case
const Phrases& class_qualifiers();        ///< words behind a class of units that tell not which: thuộc, liên quan
const Phrases& plural_words();            ///< các, những
const Phrases& initialled_names();        ///< C. Mác: an initial that is no label
const Phrases& page_words();              ///< Trang

}  // namespace kehoach::vi
