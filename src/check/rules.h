/// \file
/// The groups of rules. Each reports what it finds, whatever the options leave out later.
#pragma once

#include "check/draft.h"
#include "check/report.h"

namespace kehoach::checks {

using Check = void (*)(const Draft&, Report&);

void check_components(const Draft& draft, Report& report);           ///< which there are, and in which order
void check_ending(const Draft& draft, Report& report);               ///< signatures, recipients, filing, end mark
void check_number(const Draft& draft, Report& report);               ///< số, ký hiệu
void check_head(const Draft& draft, Report& report);                 ///< Quốc hiệu, organ, place, date, title, marks
void check_numbering(const Draft& draft, Report& report);            ///< labels of sections and points
void check_sections(const Draft& draft, Report& report);             ///< empty ones, what a plan should have
void check_legal_bases(const Draft& draft, Report& report);          ///< căn cứ
void check_citations(const Draft& draft, Report& report);            ///< documents that are cited
void check_references(const Draft& draft, Report& report);           ///< what the text says of its own parts
void check_appendices(const Draft& draft, Report& report);           ///< announced, numbered
void check_appendix_references(const Draft& draft, Report& report);  ///< what they and attachments say they belong to
void check_attachments(const Draft& draft, Report& report);          ///< a decision and the plan that it issues, closings that name the plan
void check_organs(const Draft& draft, Report& report);               ///< names left from another organ's plan, names in several spellings
void check_tables(const Draft& draft, Report& report);               ///< ordinals, groups, totals, cells
void check_units(const Draft& draft, Report& report);                ///< who leads, who helps, who receives
void check_deadlines(const Draft& draft, Report& report);
void check_letters(const Draft& draft, Report& report);     ///< Unicode
void check_spelling(const Draft& draft, Report& report);    ///< spaces, marks, capitals, abbreviations
void check_residue(const Draft& draft, Report& report);     ///< what is left of drafting
void check_pages(const Draft& draft, Report& report);       ///< Word: paper, margins, page numbers
void check_looks(const Draft& draft, Report& report);       ///< Word: fonts, sizes, bold, italic of the components
void check_paragraphs(const Draft& draft, Report& report);  ///< Word: alignment, indents, spacing, typed numbers beside automatic ones

}  // namespace kehoach::checks
