/// \file
/// Pieces of plans with appendices, and decisions with a plan attached.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::test {

inline constexpr std::string_view reference = "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ)";

inline std::string appendix(std::string_view label, std::string_view line = reference) {
    return std::string(label) + "\nDANH SÁCH ĐƠN VỊ\n" + std::string(line) + "\n\nCác phòng thuộc Sở.\n\n";
}

inline std::string body(std::string_view sentence) { return "I. NỘI DUNG\n\n" + std::string(sentence) + "\n\nII. TỔ CHỨC\n\nCác phòng thực hiện."; }

inline std::string decision(std::string_view article, std::string_view attached_reference, std::string_view title,
                            std::string_view closing = "Các phòng.") {
    return "SỞ NỘI VỤ\n\nSố: 12/QĐ-SNV\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nQUYẾT ĐỊNH:\n\n"
           "Điều 1. Ban hành kèm theo Quyết định này " +
           std::string(article) +
           ".\n\nĐiều 2. Hiệu lực kể từ ngày ký./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nKẾ HOẠCH\n" +
           std::string(title) + "\n" + std::string(attached_reference) + "\n\nI. NỘI DUNG\n\n1. Một.\n\n2. Hai.\n\n" + std::string(closing) + "\n";
}

inline constexpr std::string_view decision_reference = "(Ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ)";

}  // namespace kehoach::test
