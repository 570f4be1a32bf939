/// \file
/// Where rules put what they find.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/rules.h"
#include "kehoach/check.h"

namespace kehoach::checks {

/// The place of a finding.
struct Where {
    std::string at;  ///< RFC 6901 pointer
    Span span;
    std::string quote = {};  ///< the words concerned, as the source has them
    bool inferred = false;   ///< what stands there was only guessed
};

class Report {
public:
    /// `finding` is `rule` or `rule/variant` of the catalogue.
    Problem& add(std::string_view finding, Where where, std::vector<std::string> arguments = {}) {
        Problem problem;
        problem.diagnostic = {&catalogue::finding(finding), std::move(arguments), std::move(where.at), where.span,
                              std::move(where.quote),       where.inferred};
        return problems.emplace_back(std::move(problem));
    }

    std::vector<Problem> problems;
};

}  // namespace kehoach::checks
