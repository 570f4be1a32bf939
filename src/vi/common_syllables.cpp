#include "vi/common_syllables.h"

#include <array>
#include <string>
#include <unordered_set>

#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

// The most frequent syllables with a letter outside ASCII of some hundred thousand words of plans, decisions and decrees; three in
// four of all such words are among them.
constexpr std::array<std::string_view, 233> syllables = {
    "biệt",  "bán",  "báo",   "bản",   "bảo",   "bị",    "bổ",    "bộ",    "chuyên", "chuyển", "chính",  "chất",   "chế",   "chỉ",    "chịu",
    "chủ",   "chức", "chứng", "cá",    "các",   "cách",  "cán",   "cáo",   "có",     "công",   "căn",    "cơ",     "cải",   "cấp",    "cầu",
    "cục",   "của",  "cứ",    "dân",   "dẫn",   "dịch",  "dục",   "dụng",  "dự",     "dựng",   "giá",    "giám",   "giáo",  "giải",   "giảm",
    "hiện",  "hiệu", "hoàn",  "hoạch", "hoạt",  "hoặc",  "huyện", "hàng",  "hành",   "hình",   "hóa",    "hướng",  "hạn",   "hệ",     "học",
    "hội",   "hợp",  "khoản", "khác",  "không", "kiểm",  "kiện",  "kê",    "ký",     "kế",     "kết",    "kỳ",     "liên",  "liệu",   "luật",
    "là",    "làm",  "lý",    "lượng", "lập",   "lực",   "một",   "mới",   "mục",    "mức",    "nghiệp", "nghĩa",  "nghệ",  "nghị",   "ngoài",
    "ngành", "ngày", "ngân",  "người", "nhiệm", "nhà",   "nhân",  "như",   "nhất",   "nhận",   "nhập",   "những",  "này",   "nâng",   "nông",
    "năm",   "nơi",  "nước",  "nếu",   "nội",   "nộp",   "pháp",  "phát",  "phân",   "phí",    "phòng",  "phương", "phạm",  "phải",   "phần",
    "phẩm",  "phối", "phụ",   "phục",  "phủ",   "quyết", "quyền", "quý",   "quả",    "quản",   "quốc",   "rà",     "soát",  "suất",   "sách",
    "sản",   "số",   "sở",    "sử",    "sự",    "thuộc", "thành", "tháng", "thì",    "thông",  "thường", "thẩm",   "thể",   "thống",  "thời",
    "thụ",   "thủ",  "thực",  "tiêu",  "tiếp",  "tiền",  "toán",  "triển", "truyền", "trách",  "trên",   "trình",  "trước", "trường", "trưởng",
    "trả",   "trị",  "trực",  "tuyên", "tuyển", "tài",   "tác",   "tâm",   "tính",   "tăng",   "tư",     "tượng",  "tại",   "tạo",    "tế",
    "tỉnh",  "tổ",   "tổng",  "tục",   "từ",    "tự",    "viên",  "việc",  "việt",   "và",     "vào",    "văn",    "vật",   "về",     "vị",
    "vốn",   "với",  "vụ",    "xuất",  "xác",   "xây",   "xã",    "xét",   "xử",     "yêu",    "án",     "điều",   "điểm",  "điện",   "đoàn",
    "đã",    "đúng", "đơn",   "được",  "đạo",   "đảm",   "đầu",   "đặc",   "đến",    "đề",     "để",     "địa",    "định",  "đốc",    "đối",
    "đồng",  "đổi",  "độ",    "động",  "đủ",    "ở",     "ủy",    "ứng",
};

}  // namespace

bool is_common_syllable(std::string_view word) {
    constexpr std::size_t longest = 12;
    if (word.size() > longest) return false;
    static const std::unordered_set<std::string_view> table(syllables.begin(), syllables.end());
    std::string lower;
    for (std::size_t i = 0; i < word.size();) text::append(lower, text::to_lower(text::next_code_point(word, i)));
    return table.contains(lower);
}

}  // namespace kehoach::vi
