#include "vi/column_roles.h"

#include "vi/lexicon.h"

namespace kehoach::vi {
namespace {

// The tables are set by hand, several phrases a line.
// clang-format off

const Phrases& ordinal_headers() {
    static const Phrases table = {"TT", "STT", "Số TT", "Số thứ tự", "Thứ tự", "S TT", "T T", "Số", "Stt.", "TT.", "#", "No", "Thứ tự các bước"};
    return table;
}

const Phrases& lead_words() {
    static const Phrases table = {
        "chủ trì", "trách nhiệm thực hiện", "trách nhiệm", "phụ trách", "chịu trách nhiệm", "đơn vị thực hiện", "cơ quan thực hiện",
        "người thực hiện", "phân công", "bộ phận thực hiện", "đầu mối", "cá nhân thực hiện", "đơn vị, cá nhân thực hiện",
        "đơn vị/cá nhân thực hiện", "tổ chức thực hiện", "phòng thực hiện", "đơn vị được giao", "cơ quan tham mưu", "đơn vị tham mưu",
        "bộ phận phụ trách", "cơ quan, đơn vị thực hiện", "đơn vị triển khai", "người phụ trách", "giao thực hiện", "lực lượng thực hiện",
    };
    return table;
}

const Phrases& coordinating_words() {
    static const Phrases table = {"phối hợp", "phối kết hợp", "đồng chủ trì"};
    return table;
}

const Phrases& deadline_words() {
    static const Phrases table = {"thời gian", "thời hạn", "tiến độ", "hạn hoàn thành", "thời điểm", "lộ trình", "kỳ hạn", "ngày hoàn thành",
                                  "năm thực hiện", "tháng thực hiện", "thời gian hoàn thành", "hoàn thành", "ngày"};
    return table;
}

const Phrases& budget_words() {
    static const Phrases table = {"kinh phí", "dự toán", "ngân sách", "thành tiền", "kinh phí thực hiện", "nguồn kinh phí", "tổng mức đầu tư",
                                  "số tiền", "chi phí", "mức chi"};
    return table;
}

const Phrases& note_words() {
    static const Phrases table = {"ghi chú", "chú thích"};
    return table;
}

const Phrases& output_words() {
    static const Phrases table = {"sản phẩm", "kết quả", "đầu ra", "kết quả đạt được", "kết quả cần đạt", "hình thức văn bản", "loại văn bản"};
    return table;
}

const Phrases& objective_words() {
    static const Phrases table = {"mục tiêu", "mục đích", "chỉ tiêu"};
    return table;
}

const Phrases& activity_words() {
    static const Phrases table = {"hoạt động", "giải pháp", "biện pháp", "hoạt động cụ thể", "các bước thực hiện", "cách thức thực hiện"};
    return table;
}

const Phrases& task_words() {
    static const Phrases table = {"nhiệm vụ", "nội dung", "công việc", "hạng mục", "tên nhiệm vụ", "việc", "nội dung thực hiện", "chuyên đề", "danh mục nhiệm vụ"};
    return table;
}

const Phrases& other_words() {
    static const Phrases table = {
        "đơn vị tính", "đvt", "địa điểm", "số lượng", "sl", "đơn giá", "họ và tên", "họ tên", "chức vụ", "chức danh", "đơn vị", "địa chỉ",
        "lĩnh vực", "đối tượng", "điểm chuẩn", "tỷ lệ", "phân loại", "tên", "mã", "hình thức", "căn cứ", "căn cứ pháp lý", "số điện thoại", "năm sinh", "ngày sinh",
        "thành phần", "tổng số", "tổng cộng", "diện tích", "quy mô", "tiêu chí", "xã", "huyện", "tên đơn vị", "thực hiện", "cơ quan", "điện thoại", "khối lượng",
        "thực trạng", "nguồn vốn", "vốn", "khó khăn", "kiến nghị", "bước", "tuần", "buổi", "giờ", "thứ", "lớp", "trình độ", "quê quán", "nơi ở", "dân tộc", "giới tính", "tài liệu",
    };
    return table;
}

const Phrases& unclear_headers() {
    static const Phrases table = {"đơn vị", "cơ quan"};
    return table;
}

// clang-format on

struct RoleWords {
    const Phrases& (*words)();
    ColumnRole role;
};

// Tried in this order: a header may hold words of several roles (`Thời gian thực hiện nhiệm vụ`), the first decides.
constexpr RoleWords role_words[] = {
    {note_words, ColumnRole::note},     {deadline_words, ColumnRole::deadline}, {budget_words, ColumnRole::budget},
    {output_words, ColumnRole::output}, {lead_words, ColumnRole::lead},         {coordinating_words, ColumnRole::coordinating},
};

// Words of what is to be done: the one that stands first decides.
constexpr RoleWords content_words[] = {
    {objective_words, ColumnRole::objective},
    {task_words, ColumnRole::task},
    {activity_words, ColumnRole::activity},
};

}  // namespace

bool is_ordinal_header(std::string_view folded) { return ordinal_headers().is(folded); }

bool is_unclear_header(std::string_view folded) { return unclear_headers().is(folded); }

bool is_other_header(std::string_view folded) { return other_words().starts(folded); }

std::optional<ColumnRole> role_of_header(std::string_view folded) {
    if (folded.empty()) return std::nullopt;
    if (is_ordinal_header(folded)) return ColumnRole::ordinal;
    // `Nội dung phối hợp`, `Nội dung, sản phẩm`: what stands first is what the column is about.
    std::size_t first = std::string_view::npos;
    std::optional<ColumnRole> content;
    for (const auto& [words, role] : content_words) {
        const auto at = words().find(folded);
        if (at < first) {
            first = at;
            content = role;
        }
    }
    // `Chỉ tiêu, sản phẩm` is what is delivered.
    if (content == ColumnRole::objective && output_words().in(folded)) return ColumnRole::output;
    if (content && first == 0 && !lead_words().in(folded) && !budget_words().in(folded) && !deadline_words().in(folded)) return content;
    for (const auto& [words, role] : role_words) {
        if (words().in(folded)) return role;
    }
    if (content) return content;
    if (folded == "thực hiện") return ColumnRole::lead;
    return std::nullopt;
}

}  // namespace kehoach::vi
