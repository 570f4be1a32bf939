#include "vi/lexicon.h"

#include <algorithm>

#include "text/fold.h"

namespace kehoach::vi {

Phrases::Phrases(std::initializer_list<std::string_view> phrases) {
    folded_.reserve(phrases.size());
    for (const auto phrase : phrases) folded_.push_back(text::fold(phrase));
    // By their first bytes, the longest first, so that a text is compared with few of them.
    std::sort(folded_.begin(), folded_.end(), [](const std::string& a, const std::string& b) {
        return a.front() != b.front() ? a.front() < b.front() : a.size() > b.size();
    });
}

std::size_t Phrases::match_at_start(std::string_view folded) const {
    if (folded.empty()) return 0;
    const auto first = std::lower_bound(folded_.begin(), folded_.end(), folded.front(), [](const std::string& a, char c) { return a.front() < c; });
    for (auto phrase = first; phrase != folded_.end() && phrase->front() == folded.front(); ++phrase) {
        if (text::starts_with_words(folded, *phrase)) return phrase->size();
    }
    return 0;
}

bool Phrases::is(std::string_view folded) const { return std::find(folded_.begin(), folded_.end(), folded) != folded_.end(); }

std::size_t Phrases::find(std::string_view folded) const {
    std::size_t first = std::string_view::npos;
    for (const auto& phrase : folded_) first = std::min(first, text::find_words(folded, phrase));
    return first;
}

// The tables are set by hand, several phrases a line.
// clang-format off

const Phrases& state_titles() {
    static const Phrases table = {"Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam",
                                  "Đảng Cộng sản Việt Nam", "Cộng hòa XHCN Việt Nam", "CHXHCN Việt Nam"};
    return table;
}

const Phrases& party_titles() {
    static const Phrases table = {"Đảng Cộng sản Việt Nam"};
    return table;
}

const Phrases& union_titles() {
    static const Phrases table = {"Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"};
    return table;
}

const Phrases& mottos() {
    static const Phrases table = {"Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "Độc lập- Tự do- Hạnh phúc",
                                  "Độc lập -Tự do -Hạnh phúc", "Độc lập - Tự do- Hạnh phúc", "Độc lập- Tự do - Hạnh phúc",
                                  "Độc lập Tự do Hạnh phúc"};
    return table;
}

const Phrases& marks() {
    static const Phrases table = {
        "Dự thảo",      "Dự thảo lần 1", "Dự thảo lần 2",   "Dự thảo lần 3", "Dự thảo lần 4",  "Dự thảo lần cuối",
        "Bản dự thảo",  "Hỏa tốc",       "Thượng khẩn",     "Khẩn",          "Mật",            "Tối mật",
        "Tuyệt mật",    "Hỏa tốc hẹn giờ", "Xem xong trả lại", "Lưu hành nội bộ", "Tài liệu thu hồi", "Không phổ biến",
        "Gấp", "Khẩn cấp", "Rất khẩn", "Đặc biệt khẩn", "Bí mật", "Tuyệt đối mật",
    };
    return table;
}

const Phrases& organ_starts() {
    static const Phrases table = {
        "UBND", "Ủy ban", "HĐND", "Hội đồng", "Sở", "Bộ", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy",
        "Đảng bộ", "Chi bộ", "Ban", "Chi cục", "Cục", "Tổng cục", "Vụ", "Viện", "Trường", "Phòng", "Trung tâm", "Văn phòng",
        "Thanh tra", "Công an", "Bộ Chỉ huy", "Bộ Tư lệnh", "Quân khu", "Tòa án", "Viện Kiểm sát", "Kho bạc", "Bảo hiểm",
        "Ngân hàng", "Mặt trận", "MTTQ", "UBMTTQ", "Liên đoàn", "Liên minh", "Liên hiệp", "Hội", "Đoàn", "Tổng công ty",
        "Tập đoàn", "Công ty", "Đại học", "Học viện", "Bệnh viện", "Trạm", "Chính phủ", "Thủ tướng", "Quốc hội",
        "Chủ tịch nước", "Đài", "Báo", "Nhà xuất bản", "Hạt", "Đội", "Tổ", "Quỹ", "Công đoàn", "Tổng Liên đoàn",
        "Thành đoàn", "Tỉnh đoàn", "Huyện đoàn", "BCĐ", "BCH", "TAND", "VKSND", "TTYT", "BVĐK", "BHXH", "Kiểm toán",
        "Thuế", "Hải quan", "Ủy ban nhân dân", "Khối", "Nhà máy", "Hiệp hội", "Hợp tác xã", "Xí nghiệp", "Lữ đoàn",
        "Trung ương", "Đoàn đại biểu", "Tổng hội", "THPT", "THCS",
    };
    return table;
}

const Phrases& addressee_starts() {
    static const Phrases table = {"Kính gửi"};
    return table;
}

const Phrases& subject_starts() {
    static const Phrases table = {"V/v", "Về việc"};
    return table;
}

const Phrases& legal_basis_starts() {
    static const Phrases table = {"Căn cứ", "Căn cứ vào"};
    return table;
}

const Phrases& proposal_starts() {
    static const Phrases table = {"Xét đề nghị", "Theo đề nghị", "Xét Tờ trình", "Xét tờ trình số", "Theo Tờ trình",
                                  "Xét thấy", "Xét nhu cầu", "Xét năng lực"};
    return table;
}

const Phrases& preamble_starts() {
    static const Phrases table = {
        "Thực hiện", "Triển khai", "Nhằm", "Để", "Trên cơ sở", "Tiếp tục", "Với mục tiêu", "Với mục đích", "Theo",
        "Phát huy", "Để thực hiện", "Để triển khai", "Căn cứ", "Xét", "Phúc đáp", "Đồng thời",
        "Hưởng ứng", "Kế thừa", "Chào mừng", "Được sự", "Vừa qua",
    };
    return table;
}

const Phrases& introduction_ends() {
    static const Phrases table = {"như sau", "sau đây", "cụ thể", "dưới đây", "với nội dung", "với các nội dung"};
    return table;
}

const Phrases& closing_starts() {
    static const Phrases table = {
        "Trên đây là",          "Trên đây",          "Yêu cầu",              "Đề nghị",           "Kính đề nghị",
        "Trong quá trình",      "Quá trình",         "Kính trình",           "Kính mong",         "Rất mong",
        "Trân trọng",           "Xin trân trọng",    "Nhận được",            "Căn cứ Kế hoạch này", "Căn cứ vào Kế hoạch này",
        "Căn cứ nội dung Kế hoạch này", "Căn cứ các nội dung Kế hoạch này", "Mọi vướng mắc", "Kế hoạch này",
        "Nếu có khó khăn",      "Nếu có vướng mắc",  "Nếu có phát sinh",     "Trường hợp có",     "Khi có khó khăn",
        "Ủy ban nhân dân kính", "Kế hoạch này được", "Kế hoạch được",        "Chương trình này",  "Đề án này", "Phương án này",
        "Với các nội dung nêu trên", "Từ những nội dung trên", "Trên cơ sở Kế hoạch này", "Thủ trưởng các", "Hằng năm, căn cứ Kế hoạch này",
    };
    return table;
}

const Phrases& summing_up_starts() {
    static const Phrases table = {"Trên đây", "Trên đây là"};
    return table;
}

const Phrases& assignment_starts() {
    static const Phrases table = {"Giao"};
    return table;
}

const Phrases& enacting_words() {
    static const Phrases table = {"Quyết nghị", "Chỉ thị", "Ban hành"};
    return table;
}

const Phrases& appendix_words() {
    static const Phrases table = {"Phụ lục"};
    return table;
}

const Phrases& open_title_words() {
    static const Phrases table = {"năm"};
    return table;
}

const Phrases& closing_verbs() {
    static const Phrases table = {"yêu cầu", "đề nghị", "kính đề nghị", "trân trọng", "kính trình", "thông báo", "kính mong", "xin báo cáo",
                                  "chịu trách nhiệm", "trình"};
    return table;
}

const Phrases& self_references() {
    static const Phrases table = {"Kế hoạch này", "Kế hoạch trên", "Kế hoạch nêu trên", "Chương trình này", "Đề án này", "Phương án này",
                                  "Chỉ thị này", "Hướng dẫn này", "Thông báo này", "Quy chế này", "Quy định này", "nội dung trên"};
    return table;
}

const Phrases& recipient_starts() {
    static const Phrases table = {"Nơi nhận"};
    return table;
}

const Phrases& filing_units() {
    static const Phrases table = {"VT", "VP", "Văn thư", "Văn phòng", "HS", "Hồ sơ", "TV", "HC", "TH", "BGH", "TCCB"};
    return table;
}

const Phrases& filing_starts() {
    static const Phrases table = {"Lưu"};
    return table;
}

const Phrases& positions() {
    static const Phrases table = {
        "Giám đốc", "Phó Giám đốc", "Quyền Giám đốc", "Chủ tịch", "Phó Chủ tịch", "Quyền Chủ tịch", "Chánh Văn phòng",
        "Phó Chánh Văn phòng", "Bộ trưởng", "Thứ trưởng", "Cục trưởng", "Phó Cục trưởng", "Chi cục trưởng",
        "Phó Chi cục trưởng", "Tổng cục trưởng", "Phó Tổng cục trưởng", "Vụ trưởng", "Phó Vụ trưởng", "Viện trưởng",
        "Phó Viện trưởng", "Trưởng ban", "Phó Trưởng ban", "Trưởng phòng", "Phó Trưởng phòng", "Phó phòng", "Hiệu trưởng",
        "Phó Hiệu trưởng", "Bí thư", "Phó Bí thư", "Tổng Bí thư", "Thủ tướng", "Phó Thủ tướng", "Trưởng khoa", "Phó Trưởng khoa",
        "Tổng Giám đốc", "Phó Tổng Giám đốc", "Chánh án", "Phó Chánh án", "Chánh Thanh tra", "Phó Chánh Thanh tra",
        "Chủ nhiệm", "Phó Chủ nhiệm", "Trưởng đoàn", "Phó Trưởng đoàn", "Tổ trưởng", "Tổ phó", "Đội trưởng", "Phó Đội trưởng",
        "Ủy viên", "Ủy viên Thường trực", "Chủ tịch nước", "Kế toán trưởng", "Người lập biểu", "Người lập bảng", "Người ghi biên bản",
        "Thủ trưởng", "Thủ trưởng đơn vị", "Tổng Thư ký", "Thư ký", "Thư ký cuộc họp", "Chủ trì", "Chủ tọa", "Giáo viên chủ nhiệm", "Duyệt của", "Phê duyệt của", "Người lập", "Người duyệt", "Trưởng tiểu ban", "Trưởng Công an", "Phó Trưởng Công an",
        "Chỉ huy trưởng", "Phó Chỉ huy trưởng", "Chính ủy", "Phó Chính ủy", "Tư lệnh", "Trưởng trạm", "Phó Trưởng trạm",
        "Phó Ban", "Tổng biên tập", "Phó Tổng biên tập", "Hạt trưởng", "Phó Hạt trưởng", "Trưởng bộ phận", "Người tự kiểm điểm",
        "Thống đốc", "Phó Thống đốc", "Tổng Kiểm toán", "Kiểm toán trưởng", "Quyền Bộ trưởng", "Trợ lý", "Người lập", "Người đề nghị",
        "Người viết", "Thủ trưởng cơ quan", "Trưởng thôn", "Đại diện", "Xác nhận của", "Xác nhận",
        "P. Giám đốc", "P.Giám đốc", "P. Chủ tịch", "P.Chủ tịch", "P. Trưởng phòng", "P.Trưởng phòng", "P. Hiệu trưởng", "P.Hiệu trưởng",
        "P. Chi cục trưởng", "P.Chi cục trưởng", "P. Cục trưởng", "P.Cục trưởng", "P. Viện trưởng", "P.Viện trưởng", "P. Trưởng ban",
        "P.Trưởng ban", "P. Tổng Giám đốc", "P.Tổng Giám đốc", "P. Chánh Văn phòng", "P.Chánh Văn phòng", "P. Trưởng Công an", "P.Trưởng Công an",
    };
    return table;
}

const Phrases& armed_forces() {
    static const Phrases table = {"Công an", "Quốc phòng", "Quân sự", "Biên phòng", "Bộ Tư lệnh", "Quân khu", "Quân đoàn", "Bộ Chỉ huy", "Lữ đoàn"};
    return table;
}

const Phrases& signing_marks() {
    static const Phrases table = {"Đã ký", "(Đã ký)", "(Đã ký và đóng dấu)", "(Ký tên, đóng dấu)", "(Ký, đóng dấu)", "(Ký tên)",
                                  "(Ký, ghi rõ họ tên)", "(Ký tên và đóng dấu)", "(Đã ký, đóng dấu)", "(Chữ ký, dấu)",
                                  "(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan, tổ chức)", "[Đã ký]", "(đã kí)",
                                  "(Ký và ghi rõ họ tên)", "(Ký, ghi rõ họ tên, đóng dấu)", "(Chữ ký)", "(Dấu)", "Ký bởi", "(Ký số)", "(Đã ký số)", "[Chữ ký số]", "(Chữ ký số)"};
    return table;
}

const Phrases& signature_stamp_starts() {
    static const Phrases table = {"Ký bởi", "Người ký", "Cơ quan: ", "Ngày ký", "Thời gian ký", "Email", "Được ký bởi", "Ký ngày", "Giờ ký"};
    return table;
}

const Phrases& appendix_starts() {
    static const Phrases table = {"Phụ lục", "Phụ lục số", "Biểu", "Biểu mẫu", "Biểu số", "Biểu mẫu số", "Mẫu", "Mẫu số", "Danh mục", "Danh sách", "Bảng",
                                  "Phụ biểu", "Phụ biểu số", "Bảng tổng hợp", "Bảng phân công", "Lịch", "Khung", "Đề cương"};
    return table;
}

const Phrases& reference_starts() {
    static const Phrases table = {"(Kèm theo", "(Ban hành kèm theo", "(Đính kèm", "(Được ban hành kèm theo", "Kèm theo", "Ban hành kèm theo",
                                  "(Ban hành theo", "(Gửi kèm theo", "(Trình kèm theo", "(Ban hành kèm", "(Phụ lục kèm theo"};
    return table;
}

const Phrases& totals() {
    static const Phrases table = {"Tổng cộng", "Tổng số", "Cộng", "Tổng", "Tổng kinh phí", "Tổng cộng:", "Cộng:", "Tổng:"};
    return table;
}

const Phrases& linking_words() {
    static const Phrases table = {"của", "và", "các", "những", "tại", "theo", "về", "cho", "với", "do", "từ", "đến", "trong", "là", "thuộc",
                                  "hoặc", "được", "bằng", "để", "số", "ngày", "tháng", "trên", "một", "như", "khi", "này,", "có", "không", "vào",
                                  "bị", "ở", "nhằm", "đối", "mà", "sẽ", "đã", "đang", "phải", "cùng", "giữa", "ngoài", "dưới", "sau", "trước", "qua"};
    return table;
}

const Phrases& time_words() {
    static const Phrases table = {
        "Quý", "Tháng", "Năm", "Ngày", "Thường xuyên", "Hằng năm", "Hàng năm", "Hằng quý", "Hàng quý", "Hằng tháng", "Hàng tháng", "Trước ngày",
        "Trước", "Sau khi", "Khi có", "Khi", "Theo KH", "Theo kế hoạch", "Theo quy định", "Trong năm", "Trong tháng", "Trong quý", "Từ tháng", "Từ ngày", "Cả năm",
        "Định kỳ", "Đột xuất", "Giai đoạn", "Hằng tuần", "Hàng tuần", "Theo yêu cầu", "6 tháng", "Đến hết", "Đến", "Chậm nhất", "Quý I", "Quý II", "Quý III",
        "Quý IV", "Theo Kế hoạch được giao", "Hoàn thành", "Tuần", "Thời gian", "Q.I", "Q.II", "Q.III", "Q.IV", "Liên tục", "Hằng ngày", "Hàng ngày",
    };
    return table;
}

const Phrases& unit_words() {
    static const Phrases table = {
        "Các phòng", "Các đơn vị", "Phòng", "Văn phòng", "Sở", "Thanh tra", "Trung tâm", "UBND", "Ủy ban", "Chi cục", "Cục", "Ban", "Bộ", "Các sở", "Các cơ quan",
        "Các bộ phận", "Bộ phận", "Tổ", "Công an", "Trường", "Các trường", "Các xã", "Đoàn", "Hội", "Các hội", "Mặt trận", "Đài", "Bệnh viện", "Trạm", "Các phòng, đơn vị",
        "Cơ quan", "Đơn vị", "Các ban", "Công đoàn", "Đảng ủy", "Lãnh đạo", "Hiệu trưởng", "Giáo viên", "Ban Giám hiệu", "Các khoa", "Khoa", "HĐND", "Các tổ", "Đội",
        "Phòng, ban", "Phòng, đơn vị", "Phòng chuyên môn", "UBMTTQ", "MTTQ", "Công chức", "Các thôn", "Các ngành", "Các địa phương", "Liên đoàn", "Kho bạc", "Nhà", "Tổng", "Công ty", "Ngân hàng", "Điện lực", "Bưu điện", "Các doanh nghiệp",
    };
    return table;
}

const Phrases& product_words() {
    static const Phrases table = {"Kế hoạch", "Báo cáo", "Quyết định", "Công văn", "Văn bản", "Tờ trình", "Hồ sơ", "Danh mục", "Chương trình", "Đề án", "Nghị quyết",
                                  "Thông báo", "Hướng dẫn", "Quy chế", "Hội nghị", "Biên bản", "Tin, bài", "Các tin", "Phiếu", "Các văn bản", "Lớp", "Các lớp"};
    return table;
}

const Phrases& subject_openers() {
    static const Phrases table = {
        "Về", "V/v", "Quy định", "Phê duyệt", "Ban hành", "Hướng dẫn", "Sửa đổi", "Triển khai", "Thực hiện", "Tăng cường", "Công bố", "Kế hoạch", "Quyết định", "Nghị quyết", "Nghị định", "Thông tư",
        "Công văn", "Chỉ thị", "Căn cứ", "Luật", "Giao", "Điều chỉnh", "Bổ sung", "Thành lập", "Kiện toàn", "Đẩy mạnh", "Tiếp tục", "Chương trình", "Đề án", "Báo cáo", "Thông báo", "Phát triển", "Xây dựng",
        "Nâng cao", "Một số", "Bãi bỏ", "Quy chế", "Trong", "Theo", "Từ", "Đến", "Và", "Tại", "Được", "Đã", "Năm", "Ngày", "Nhằm", "Để", "Cho", "Khi", "Nếu", "Các", "Những",
    };
    return table;
}

const Phrases& amending_starts() {
    static const Phrases table = {
        "sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung một số điều", "sửa đổi một số điều của", "sửa đổi, bổ sung điều", "sửa đổi, bổ sung", "sửa đổi",
        "sửa đổi bổ sung một số điều của", "sửa đổi, bổ sung một số điều của các", "sửa đổi, bổ sung một số điều các",
    };
    return table;
}

const Phrases& law_name_ends() {
    static const Phrases table = {
        "năm", "ngày", "số", "và", "của", "về", "quy định", "được", "đã", "theo", "trong", "đến", "cho", "tới", "tại", "là", "có", "này", "nêu", "hiện hành", "hoặc", "khi", "để", "do", "bằng", "từ", "với", "thì",
        "mà", "sẽ", "phải", "ban hành", "bao gồm", "hướng dẫn", "còn", "trên", "đối", "nhằm", "nói", "sửa đổi", "mới", "cũng", "như", "đang", "không", "chưa", "bị", "ở", "giai đoạn", "gắn", "nói riêng",
    };
    return table;
}

const Phrases& not_law_names() {
    static const Phrases table = {"sư", "gia", "này", "khác", "Hà Nội", "Nghị định", "Luật", "Quốc gia", "Quốc tế", "Kinh tế", "Thành phố", "Nghị quyết", "Thông tư", "Việt Nam", "Pháp lệnh", "Bộ luật"};
    return table;
}

const Phrases& field_labels() {
    static const Phrases table = {
        "chủ trì", "phối hợp", "thời gian", "thời hạn", "tiến độ", "sản phẩm", "kết quả", "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị phụ trách", "người thực hiện", "người phụ trách", "kinh phí", "ghi chú",
        "hoàn thành", "đầu ra", "đơn vị tham mưu", "cơ quan tham mưu", "bộ phận thực hiện", "trách nhiệm thực hiện", "phân công", "dự toán", "lộ trình", "thời điểm", "phụ trách", "trách nhiệm", "đầu mối", "nguồn kinh phí",
        "lực lượng thực hiện", "cá nhân thực hiện", "phòng thực hiện", "đơn vị triển khai", "bộ phận phụ trách", "tổ chức thực hiện",
    };
    return table;
}

const Phrases& cooperation_words() {
    static const Phrases table = {"phối hợp với", "phối hợp cùng", "phối hợp chặt chẽ với"};
    return table;
}

const Phrases& assigned_verbs() {
    static const Phrases table = {
        "chủ trì", "chủ động", "tham mưu", "phối hợp", "rà soát", "tổ chức", "xây dựng", "thực hiện", "triển khai", "theo dõi", "hướng dẫn", "kiểm tra", "báo cáo", "tổng hợp", "căn cứ", "chịu trách nhiệm", "có trách nhiệm",
        "hoàn thành", "ban hành", "trình", "lập", "cung cấp", "đôn đốc", "khẩn trương", "nghiên cứu", "đề xuất", "tiếp tục", "bố trí", "cập nhật", "công khai", "niêm yết", "đăng tải", "làm đầu mối", "là đầu mối", "phụ trách",
        "thẩm định", "thống kê", "hoàn thiện", "gửi", "chỉ đạo", "tuyên truyền", "giám sát", "tiếp nhận", "thường xuyên", "định kỳ", "trước ngày", "trong", "đẩy mạnh", "tăng cường", "quán triệt", "đưa", "mở", "soạn thảo", "dự thảo",
        "in ấn", "chuẩn bị", "đăng ký", "khảo sát", "đánh giá", "ký", "vận hành", "nâng cấp", "số hóa", "thu thập", "lấy ý kiến", "đảm bảo", "bảo đảm", "cân đối", "phân bổ", "sắp xếp", "kiện toàn",
    };
    return table;
}

const Phrases& output_kinds() {
    // The types of Decree 30/2020/NĐ-CP, Article 7, and what is named like them; not `Kết luận`, which more often shares its object
    // with the output before it (`Báo cáo, kết luận kiểm tra`).
    static const Phrases table = {
        "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo",
        "Biên bản", "Tờ trình", "Hợp đồng", "Công văn", "Công điện", "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Phiếu gửi", "Phiếu chuyển",
        "Phiếu báo", "Thư công", "Văn bản", "Nghị định", "Thông tư", "Luật", "CV", "QĐ", "KH", "BC",
    };
    return table;
}

const Phrases& numbered_things() {
    static const Phrases table = {"mẫu", "biểu mẫu", "biểu", "phụ lục", "phụ biểu", "tài khoản", "nhà", "đường", "phòng", "mẫu số", "biểu số", "tài khoản số", "nhà số", "phụ lục số", "thửa đất số", "thửa", "tờ bản đồ số", "hồ sơ số", "hợp đồng số"};
    return table;
}

const Phrases& organ_name_ends() {
    static const Phrases table = {
        "về", "quy định", "được", "đã", "theo", "trong", "đến", "cho", "tại", "là", "có", "này", "ban hành", "hướng dẫn", "phê duyệt", "triển khai", "năm", "ngày", "và", "của", "để", "do", "nhằm", "khi", "thông báo",
        "kết luận", "giao", "công bố", "thực hiện", "yêu cầu", "đề nghị", "báo cáo", "trên", "với", "từ", "sẽ", "phải", "tổ chức",
    };
    return table;
}

const Phrases& open_organs() {
    static const Phrases table = {"Ban Chỉ đạo", "Ban Quản lý", "Ban Tổ chức", "Hội đồng", "Tổ công tác", "Tổ", "Trung tâm", "Ban Chỉ huy", "Tổ giúp việc", "BCĐ", "BQL"};
    return table;
}

const Phrases& acting_kinds() {
    static const Phrases table = {"hướng dẫn", "quy định", "thông báo", "chỉ thị"};
    return table;
}

const Phrases& output_prefixes() {
    static const Phrases table = {"Dự thảo", "Các", "Bản", "Những", "Bộ"};
    return table;
}

const Phrases& unit_classes() {
    static const Phrases table = {
        "Sở", "Phòng", "Trung tâm", "Chi cục", "Cục", "Ban", "Bộ", "Trường", "UBND", "Ủy ban nhân dân", "Ủy ban", "Hội", "Đoàn", "Hội đồng", "HĐND", "Hội đồng nhân dân", "Bệnh viện", "Trạm", "Công ty",
        "Các", "Các phòng", "Các đơn vị", "Các sở", "Ban Quản lý", "Trung tâm Y tế", "Phòng Kế hoạch", "Chi cục Thuế", "Cục Thuế", "Đảng ủy", "Công đoàn", "Tổ", "Khoa", "Viện", "Báo", "Đài", "Ngân hàng",
        "Liên đoàn", "Liên minh", "Hạt", "Đội", "Công an", "Trường THPT", "Trường THCS", "Trường Tiểu học", "Trường Mầm non", "UBND xã", "UBND phường", "UBND huyện", "UBND thành phố", "UBND thị trấn", "UBND thị xã", "Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc",
    };
    return table;
}

const Phrases& unit_heads() {
    static const Phrases table = {
        "Văn phòng", "VP", "Phòng", "P", "Sở", "Thanh tra", "TTr", "Trung tâm", "TT", "UBND", "Ủy ban", "HĐND", "Hội đồng", "Chi cục", "Cục", "Tổng cục", "Vụ", "Viện", "Ban", "Bộ", "Công an", "Trường", "Đoàn",
        "Hội", "Mặt trận", "MTTQ", "UBMTTQ", "Đài", "Báo", "Bệnh viện", "Trạm", "Kho bạc", "Thuế", "Hải quan", "Bảo hiểm", "BHXH", "Ngân hàng", "Tòa án", "TAND", "Viện kiểm sát", "VKSND", "Công đoàn", "Liên đoàn",
        "Liên minh", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Chi bộ", "Đảng bộ", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Đoàn Thanh niên", "Lãnh đạo", "Giám đốc", "Phó Giám đốc", "Chủ tịch", "Phó Chủ tịch",
        "Thủ trưởng", "Trưởng phòng", "Trưởng", "Phó Trưởng", "Chánh Văn phòng", "Chánh Thanh tra", "Hiệu trưởng", "Phó Hiệu trưởng", "Kế toán", "Công chức", "Cán bộ", "Tổ", "Bộ phận", "Bộ Chỉ huy", "Bộ đội", "Công ty", "Tập đoàn",
        "Tổng công ty", "Điện lực", "Bưu điện", "Viễn thông", "Quỹ", "Hạt", "Đội", "Ban Quản lý", "BQL", "Tổng Liên đoàn", "Khoa", "Giáo viên", "GV", "GVCN", "Đồng chí", "Đ/c", "Cơ quan", "Đơn vị", "Đại học", "Học viện", "Ông", "Bà",
        "Văn thư", "Ban Giám hiệu", "BGH", "Ban Giám đốc", "Thường trực", "Ban Thường vụ", "Liên hiệp", "Hiệp hội", "Hợp tác xã", "HTX", "BCH", "BCĐ", "Ban Chỉ đạo", "Tổ trưởng", "Nhà trường", "Trạm Y tế", "Lực lượng", "Thôn", "Khu phố", "Ấp",
        "Mặt trận Tổ quốc", "Bí thư", "Phó Bí thư", "Doanh nghiệp", "Chính phủ", "Quốc hội", "Thủ tướng", "Nhà văn hóa", "Thư viện", "Bảo tàng", "Nhà hát", "Chi đoàn", "Liên đội", "Tổng phụ trách", "KBNN", "NHNN", "NHCSXH",
    };
    return table;
}

const Phrases& numbered_words() {
    static const Phrases table = {"năm", "tháng", "quý", "ngày", "tuần", "khóa", "nhiệm kỳ", "giai đoạn"};
    return table;
}

const Phrases& unfinished_words() {
    static const Phrases table = {"phó", "trưởng", "chánh", "tổng", "liên", "đồng chí", "đ/c", "ông", "bà"};
    return table;
}

const Phrases& ranks() {
    static const Phrases table = {
        "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thiếu úy", "Chuẩn đô đốc", "Phó Đô đốc", "Tiến sĩ", "Thạc sĩ",
        "Bác sĩ", "Kỹ sư", "Cử nhân", "Giáo sư", "Phó Giáo sư", "Bác sĩ chuyên khoa II", "Bác sĩ chuyên khoa I", "BSCKII.", "BSCKI.", "BSCKII", "BSCKI", "ThS.", "TS.", "PGS.TS", "PGS. TS", "GS.TS", "BS.", "Luật sư", "Linh mục",
    };
    return table;
}

const Phrases& person_heads() {
    static const Phrases table = {"giáo viên", "hiệu trưởng", "phó hiệu trưởng", "kế toán", "văn thư", "tổ trưởng", "nhân viên", "cán bộ phụ trách", "công chức phụ trách", "chủ tịch", "thủ trưởng", "trưởng thôn"};
    return table;
}

const Phrases& class_qualifiers() {
    static const Phrases table = {"thuộc", "trực thuộc", "liên quan", "có liên quan", "có", "chuyên môn", "trên địa bàn", "trong", "khác", "được giao", "và", "tham gia", "thực hiện"};
    return table;
}

const Phrases& plural_words() {
    static const Phrases table = {"Các", "Những", "Toàn thể", "Tất cả", "Toàn bộ"};
    return table;
}

const Phrases& initialled_names() {
    static const Phrases table = {"C. Mác", "C.Mác", "V. Lênin", "V.I. Lênin", "Ph. Ăng-ghen"};
    return table;
}

const Phrases& page_words() {
    static const Phrases table = {"Trang", "Page"};
    return table;
}

// clang-format on

}  // namespace kehoach::vi
