#include <algorithm>
#include <string>
#include <vector>

#include "check/rules.h"
#include "text/fold.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// Types whose forms in Annex III have no place and date, or no number, at their head.
bool is_code_of(const Header& header, std::initializer_list<std::string_view> codes) {
    if (!header.type || !header.type->code) return false;
    return std::find(codes.begin(), codes.end(), *header.type->code) != codes.end();
}

// Whether a line of the head that is none of its components has one of these words in it: it is the component, in a form of its own.
bool kept_as_unknown(const Draft& draft, std::initializer_list<std::string_view> words) {
    for (const auto& diagnostic : draft.conversion.diagnostics) {
        if (diagnostic.name() != "header-line-unrecognised" || diagnostic.arguments.empty()) continue;
        const std::string key = text::fold(diagnostic.arguments.front());
        for (const auto word : words) {
            if (text::find_words(key, word) != std::string::npos) return true;
        }
    }
    return false;
}

void check_profile(const Draft& draft, Report& report) {
    if (!draft.outside_decree) return;
    const Header& header = draft.document.header;
    const std::string title = header.state_title ? text::fold(*header.state_title) : std::string();
    if (vi::party_titles().in(title) || vi::union_titles().is(title)) {
        report.add(vi::party_titles().in(title) ? "profile-not-nd30/party" : "profile-not-nd30/union",
                   {"/header/state_title", header.spans.state_title, *header.state_title}, {*header.state_title});
    } else if (draft.before_decree) {
        report.add("profile-not-nd30/older", {"/header/date", header.spans.date, header.date->raw}, {header.date->raw});
    } else if (header.number) {
        report.add(header.number->year ? "profile-not-nd30/normative" : "profile-not-nd30/party-symbol",
                   {"/header/number", header.spans.number, header.number->raw}, {header.number->raw});
    }
}

void check_missing(const Draft& draft, Report& report) {
    const Document& document = draft.document;
    const Header& header = document.header;
    const bool contract = is_code_of(header, {"HĐ", "BGN", "BTT"});
    const bool letter = header.type && !header.type->code;
    if (!header.number && !contract && !letter && !kept_as_unknown(draft, {"số"}))
        report.add("component-missing/number-line", {"/header/number", {}});
    if (!header.date && !contract && !is_code_of(header, {"BB"}) && !kept_as_unknown(draft, {"ngày", "tháng"})) {
        report.add("component-missing/place-date", {"/header/date", {}});
    }
    const bool empty = document.preamble.empty() && document.sections.empty() && document.closing.empty() && document.legal_bases.empty() &&
                       document.attachments.empty();
    if (empty) report.add("component-missing/body", {"/sections", {}});
}

// Text that was taken out of a document often lacks the table at its head: whether the document lacks it is not known.
void soften_lost_head(const Draft& draft, Report& report) {
    const Header& header = draft.document.header;
    if (draft.is_word() || header.issuer || header.state_title || header.motto) return;
    for (Problem& problem : report.problems) {
        Diagnostic& diagnostic = problem.diagnostic;
        const bool of_head = diagnostic.at == "/header/issuer" || diagnostic.at == "/header/state_title" || diagnostic.at == "/header/motto";
        if (of_head && diagnostic.name() == "component-missing") diagnostic.inferred = true;
    }
}

Span last_span(const std::vector<Node>& nodes) { return nodes.empty() ? Span{} : nodes.back().span; }

void check_order(const Draft& draft, const Part& part, Report& report) {
    const Document& document = *part.document;
    const Span recipients = document.recipients_span;
    const Span body = last_span(document.sections);
    if (recipients.is_known() && body.is_known() && recipients.first < body.first) {
        const Node& section = document.sections.back();
        report.add("component-order/recipients", {part.at + "/recipients", recipients, "Nơi nhận"}, {section.label + " " + section.text});
    }
    if (part.parent != nullptr) return;
    // The parser keeps the first of each, and what comes again as discarded text.
    const auto repeated = [&](const vi::Phrases& phrases, bool whole, Span first, std::string_view variant, std::string_view field) {
        for (const auto& discarded : draft.conversion.discarded) {
            if (discarded.reason != DiscardReason::noise || !first.is_known() || discarded.span.first <= first.first) continue;
            const std::string key = text::fold(text::without_final(discarded.text, ": "), 60);
            if (!(whole ? phrases.is(key) : phrases.starts(key))) continue;
            report.add("component-order/" + std::string(variant), {std::string(field), discarded.span, discarded.text}, {discarded.text});
            return;
        }
    };
    repeated(vi::recipient_starts(), true, recipients, "repeated", "/recipients");
    repeated(vi::state_titles(), true, document.header.spans.state_title, "repeated", "/header/state_title");
}

}  // namespace

void check_components(const Draft& draft, Report& report) {
    check_profile(draft, report);
    check_missing(draft, report);
    soften_lost_head(draft, report);
    for (const Part& part : draft.parts) check_order(draft, part, report);
}

}  // namespace kehoach::checks
