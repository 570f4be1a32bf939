/// \file
/// Drafts that keep or break one rule: a model draft without any fault, and the examples of the rules put in it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/check.h"

namespace kehoach::test {

/// tests/data/rules/model.txt, a plan that keeps all rules.
const std::string& model_draft();

/// The model draft with what the files of tests/data/rules change in it so that it has the place that the rule is about. The text of the
/// files is `== rule`, then pairs of `<<<` what stands in the draft `>>>` what stands there instead, each from the next line on, and `<<<`
/// or `==` or the end of the file behind them.
std::string context_of(std::string_view rule);

/// context_of() with the good piece of the rule, and with the bad one in its place.
struct DraftPair {
    std::string good;
    std::string bad;
};

DraftPair drafts_of(const Rule& rule);

/// Whether the examples of a rule are XML of Word documents.
bool is_of_word(const Rule& rule);

/// tests/data/rules/model_docx, the same plan as a Word document that keeps all rules, those of its looks too.
std::string model_document();

/// model_document() with pieces of its parts replaced, each of which stands once in all parts together.
std::string model_document_with(const std::vector<std::pair<std::string, std::string>>& changes);

/// The findings of the rules of layout on a document about to be issued: `rule/variant`, and behind a space the arguments, parted by `, `.
std::vector<std::string> layout_findings(std::string_view document);

/// drafts_of() in Word: the changes for the rule, and its pieces, are those of the parts of the model document. A piece, and what a change
/// replaces, stands once in all parts together.
DraftPair word_drafts_of(const Rule& rule);

}  // namespace kehoach::test
