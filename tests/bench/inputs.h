/// \file
/// Documents of any size for measuring, the same on every machine.
#pragma once

#include <cstdint>
#include <string>

namespace kehoach::bench {

/// The markup of a document.
enum class Markup {
    word,   ///< as Word writes it: looks on every run, revision ids on everything, styles and the other parts beside the document
    plain,  ///< as libraries write it: bare paragraphs and runs
};

/// The content of `w:body` of a plan with so many clauses, and a table of tasks with so many rows unless that is 0. Another seed gives other words.
std::string body(Markup markup, int clauses, int rows, std::uint64_t seed = 0);

/// A DOCX file with that body.
std::string docx(Markup markup, int clauses, int rows, std::uint64_t seed = 0);

/// A plan as plain text of about so many bytes, in NFC.
std::string text(std::size_t size, std::uint64_t seed = 0);

/// A DOCX file of 0.7 MB whose directory says that its document expands to 629 MB.
std::string bomb();

}  // namespace kehoach::bench
