/// \file
/// What single rules find in a draft.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"

namespace kehoach::test {

/// The findings of the named rules in a draft, as `rule/variant: quote`, in the order of the source.
inline std::vector<std::string> found(std::string_view bytes, std::vector<std::string> names, CheckOptions options = {}) {
    options.select = std::move(names);
    const auto examined = check(bytes, "draft", options);
    REQUIRE(examined);
    std::vector<std::string> out;
    for (const auto& problem : examined->problems) {
        const Diagnostic& diagnostic = problem.diagnostic;
        std::string line(diagnostic.name());
        if (!diagnostic.finding->variant.empty()) line += "/" + std::string(diagnostic.finding->variant);
        if (!diagnostic.quote.empty()) line += ": " + diagnostic.quote;
        out.push_back(std::move(line));
    }
    return out;
}

/// A plan of this content, signed.
inline std::string plan_of(std::string_view content, std::string_view behind = {}) {
    return "SỞ NỘI VỤ\n\nSố: 12/KH-SNV\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nKiểm tra công vụ năm 2026\n\nSở Nội vụ ban hành Kế hoạch như "
           "sau:\n\n" +
           std::string(content) + "\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\n" + std::string(behind);
}

}  // namespace kehoach::test
