#include "vi/organ_names.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "vi/name_index.h"

namespace kehoach::vi {
namespace {

using field_level::department;
using field_level::division;
using field_level::ministry;
using field_level::section;

constexpr unsigned throughout = ministry | department | division;
constexpr unsigned upper = ministry | department;
constexpr unsigned lower = department | division;

// Sources of what is since 2025: Resolution 176/2025/QH15 for the ministries, Decree 45/2025/NĐ-CP for departments and
// divisions of districts, Decree 150/2025/NĐ-CP for departments and divisions of communes. Before: Decrees 13/2008/NĐ-CP,
// 14/2008/NĐ-CP, 24/2014/NĐ-CP, 37/2014/NĐ-CP. The tables are set by hand, several names a line.
// clang-format off

constexpr Field field_table[] = {
    {"Nội vụ", throughout}, {"Tư pháp", throughout}, {"Tài chính", throughout}, {"Y tế", throughout}, {"Ngoại giao", ministry}, {"Ngoại vụ", lower},
    {"Quốc phòng", ministry}, {"Công an", ministry}, {"Xây dựng", throughout}, {"Công Thương", throughout}, {"Giáo dục và Đào tạo", throughout},
    {"Giáo dục - Đào tạo", throughout}, {"Giáo dục", throughout}, {"GD và ĐT", throughout}, {"GDĐT", throughout}, {"GD-ĐT", throughout},
    {"Khoa học và Công nghệ", throughout}, {"KH và CN", throughout}, {"KHCN", throughout}, {"KH-CN", throughout},
    {"Nông nghiệp và Môi trường", throughout}, {"NN và MT", throughout}, {"NNMT", throughout}, {"Dân tộc và Tôn giáo", throughout},
    {"DT và TG", throughout}, {"DTTG", throughout}, {"Văn hóa, Thể thao và Du lịch", upper}, {"Văn hóa - Thể thao và Du lịch", upper},
    {"Văn hóa - Thể thao - Du lịch", upper}, {"VHTT và DL", upper}, {"VH, TT và DL", upper}, {"VHTTDL", upper}, {"VH-TT và DL", upper},
    {"VH-TT-DL", upper}, {"Lao động - Thương binh và Xã hội", throughout}, {"Lao động, Thương binh và Xã hội", throughout},
    {"Lao động - Thương binh - Xã hội", throughout}, {"Lao động, Thương binh, Xã hội", throughout}, {"Lao động - TB và XH", throughout},
    {"Lao động, TB và XH", throughout}, {"Lao động - TBXH", throughout}, {"LĐ-TB và XH", throughout}, {"LĐTB và XH", throughout},
    {"LĐTBXH", throughout}, {"LĐ-TBXH", throughout}, {"Lao động", throughout}, {"Tài nguyên và Môi trường", throughout}, {"TN và MT", throughout},
    {"TNMT", throughout}, {"Nông nghiệp và Phát triển nông thôn", throughout}, {"Nông nghiệp và PTNT", throughout}, {"NN và PTNT", throughout},
    {"NNPTNT", throughout}, {"Nông nghiệp", throughout}, {"Kế hoạch và Đầu tư", upper | section}, {"Kế hoạch - Đầu tư", upper}, {"KH và ĐT", upper},
    {"KHĐT", upper}, {"KH-ĐT", upper}, {"Thông tin và Truyền thông", upper}, {"Thông tin - Truyền thông", upper}, {"TT và TT", upper},
    {"TTTT", upper}, {"Giao thông vận tải", upper}, {"Giao thông - Vận tải", upper}, {"GTVT", upper}, {"Thương mại", throughout},
    {"Công nghiệp", throughout}, {"Thủy sản", throughout}, {"Thủy lợi", throughout}, {"Lâm nghiệp", throughout}, {"Văn hóa", throughout},
    {"Văn hóa - Thông tin", throughout}, {"VHTT", throughout}, {"Khoa học, Công nghệ và Môi trường", upper}, {"Bưu chính, Viễn thông", upper},
    {"Bưu chính và Viễn thông", ministry}, {"Công nghiệp nặng", ministry}, {"Công nghiệp nhẹ", ministry}, {"Công nghiệp thực phẩm", ministry},
    {"Năng lượng", ministry}, {"Cơ khí và Luyện kim", ministry}, {"Vật tư", ministry}, {"Nội thương", ministry}, {"Ngoại thương", ministry},
    {"Kinh tế đối ngoại", ministry | section}, {"Thương nghiệp", ministry}, {"Thương mại và Du lịch", upper},
    {"Nông nghiệp và Công nghiệp thực phẩm", ministry}, {"Giao thông vận tải và Bưu điện", ministry},
    {"Văn hóa - Thông tin - Thể thao và Du lịch", upper}, {"Văn hóa - Thông tin và Thể thao", ministry},
    {"Đại học, Trung học chuyên nghiệp và Dạy nghề", ministry}, {"Kế hoạch", department | section}, {"Du lịch", lower},
    {"Thương mại - Du lịch", department}, {"Du lịch - Thương mại", department}, {"Văn hóa và Thể thao", department}, {"VH và TT", lower},
    {"Văn hóa, Thông tin, Thể thao và Du lịch", department}, {"Văn hóa - Thông tin - Thể thao", lower}, {"Văn hóa - Thể thao", department},
    {"Văn hóa, Thể thao", department}, {"Thể dục - Thể thao", lower}, {"Thể dục, Thể thao", lower}, {"Tài chính - Vật giá", department},
    {"Giao thông công chính", department}, {"Giao thông - Công chính", department}, {"Giao thông", lower},
    {"Giao thông vận tải - Xây dựng", department}, {"Giao thông vận tải và Xây dựng", department}, {"Quy hoạch - Kiến trúc", department},
    {"Quy hoạch và Kiến trúc", department}, {"QH-KT", department}, {"Nhà đất", department}, {"Địa chính - Nhà đất", department},
    {"Địa chính", lower}, {"Tài nguyên, Môi trường và Nhà đất", department}, {"Giáo dục, Khoa học và Công nghệ", department},
    {"Giáo dục - Khoa học và Công nghệ", department}, {"An toàn thực phẩm", department}, {"Văn hóa và Thông tin", division},
    {"Văn hóa, Khoa học và Thông tin", division}, {"VH, KH và TT", division}, {"Văn hóa - Xã hội", division}, {"Văn hóa và Xã hội", division},
    {"VH-XH", division}, {"VHXH", division}, {"Văn hóa, Thông tin và Thể thao", division}, {"Văn hóa, Thể thao, Du lịch và Thông tin", division},
    {"Kinh tế", division}, {"KT", division}, {"Kinh tế, Hạ tầng và Đô thị", division}, {"KT, HT và ĐT", division}, {"KTHT và ĐT", division},
    {"Kinh tế và Hạ tầng", division}, {"Kinh tế - Hạ tầng", division}, {"KT và HT", division}, {"KT-HT", division}, {"KTHT", division},
    {"Kinh tế - Kế hoạch", division}, {"Kinh tế - Tài chính", division}, {"Hạ tầng kinh tế", division}, {"Quản lý đô thị", division},
    {"QLĐT", division}, {"Đô thị", division}, {"Tài chính - Kế hoạch", division}, {"Tài chính và Kế hoạch", division},
    {"Tài chính, Kế hoạch", division}, {"TC-KH", division}, {"TCKH", division}, {"Kế hoạch - Tài chính", division | section},
    {"Kế hoạch và Tài chính", division | section}, {"Kế hoạch, Tài chính", division | section}, {"KH-TC", division | section},
    {"KHTC", division | section}, {"Dân tộc", division}, {"Tôn giáo", division}, {"Dân số, Gia đình và Trẻ em", division},
    {"Nội vụ - Lao động - Thương binh và Xã hội", division}, {"Nội vụ - Lao động, Thương binh và Xã hội", division},
    {"Nội vụ, Lao động - Thương binh và Xã hội", division}, {"Tổ chức - Lao động - Thương binh và Xã hội", division},
    {"Tổ chức Lao động xã hội", division}, {"Tổ chức chính quyền", division}, {"Nông nghiệp - Địa chính", division},
    {"Nông nghiệp - Thủy sản", division}, {"Giao thông - Xây dựng", division}, {"Xây dựng - Giao thông", division},
    {"Công nghiệp - Thương mại", division}, {"Công nghiệp - Xây dựng", division}, {"Thương mại - Du lịch và Dịch vụ", division},
    // Divisions inside of a department: as parts of the work, not as branches of the administration.
    {"Tổ chức - Hành chính", section}, {"Tổ chức, Hành chính", section}, {"Tổ chức và Hành chính", section}, {"TC-HC", section}, {"TCHC", section},
    {"Hành chính - Tổ chức", section}, {"Hành chính, Tổ chức", section}, {"Hành chính - Tổng hợp", section}, {"Hành chính, Tổng hợp", section},
    {"HC-TH", section}, {"HCTH", section}, {"Tổng hợp - Hành chính", section}, {"Tổng hợp, Hành chính", section},
    {"Hành chính - Quản trị", section}, {"Hành chính, Quản trị", section}, {"Quản trị - Tài vụ", section}, {"Quản trị", section},
    {"Hành chính", section}, {"Hành chính - Tài vụ", section}, {"Hành chính - Kế toán", section}, {"Hành chính - Tài chính", section},
    {"Hành chính, Quản trị, Tài vụ", section}, {"Hành chính - Tiếp dân", section}, {"Tổng hợp", section}, {"Tổ chức", section},
    {"Tổ chức cán bộ", section}, {"Tổ chức - Cán bộ", section}, {"Tổ chức, Cán bộ", section}, {"Tổ chức và Cán bộ", section}, {"TCCB", section},
    {"Tổ chức biên chế", section}, {"Tổ chức, biên chế", section}, {"Tổ chức biên chế và Tổ chức phi chính phủ", section},
    {"Tổ chức, biên chế và Tổ chức phi chính phủ", section}, {"Tổ chức - Đào tạo", section}, {"Công chức, viên chức", section},
    {"Cán bộ, công chức, viên chức", section}, {"Xây dựng chính quyền", section}, {"Xây dựng chính quyền và công tác thanh niên", section},
    {"Cải cách hành chính", section}, {"Cải cách hành chính - Văn thư, lưu trữ", section}, {"Văn thư - Lưu trữ", section},
    {"Văn thư, Lưu trữ", section}, {"Thi đua - Khen thưởng", section}, {"Thi đua, Khen thưởng", section}, {"Kế toán", section},
    {"Kế toán - Tài vụ", section}, {"Kế toán - Tài chính", section}, {"Tài chính - Kế toán", section}, {"Tài vụ", section},
    {"Tài chính, Kế toán", section}, {"Kế hoạch - Tổng hợp", section}, {"Kế hoạch, Tổng hợp", section}, {"Kế hoạch - Nghiệp vụ", section},
    {"Kế hoạch, Nghiệp vụ", section}, {"Kế hoạch - Kỹ thuật", section}, {"Tổng hợp - Quy hoạch", section}, {"Tổng hợp, Quy hoạch", section},
    {"Thanh tra, Pháp chế", section}, {"Thanh tra - Pháp chế", section}, {"Pháp chế", section}, {"Pháp chế - Thanh tra", section},
    {"Thanh tra - Kiểm tra", section}, {"Kiểm tra", section}, {"Nghiệp vụ", section}, {"Nghiệp vụ - Tổng hợp", section},
    {"Nghiệp vụ, Tổng hợp", section}, {"Tổng hợp - Nghiệp vụ", section}, {"Nghiệp vụ 1", section}, {"Nghiệp vụ 2", section},
    {"Nghiệp vụ Y", section}, {"Nghiệp vụ Dược", section}, {"Nghiệp vụ Y - Dược", section}, {"Quản lý hành nghề", section},
    {"Quản lý Dược", section}, {"Bảo trợ xã hội, trẻ em và phòng, chống tệ nạn xã hội", section}, {"Quản lý ngân sách", section},
    {"Quản lý giá và công sản", section}, {"Quản lý giá - Công sản", section}, {"Quản lý Công sản", section},
    {"Tài chính hành chính sự nghiệp", section}, {"Tài chính hành chính, sự nghiệp", section}, {"Hành chính sự nghiệp", section},
    {"Tài chính doanh nghiệp", section}, {"Tài chính đầu tư", section}, {"Đầu tư", section}, {"Quản lý đầu tư", section},
    {"Đăng ký kinh doanh", section}, {"Đăng ký kinh doanh và Tài chính doanh nghiệp", section}, {"Doanh nghiệp", section},
    {"Doanh nghiệp, kinh tế tập thể và tư nhân", section}, {"Đấu thầu, Thẩm định và Giám sát đầu tư", section}, {"Kinh tế ngành", section},
    {"Khoa giáo - Văn xã", section}, {"Khoa giáo, Văn xã", section}, {"Tin học và Thống kê", section}, {"Người có công", section},
    {"Lao động, việc làm", section}, {"Lao động - Việc làm", section}, {"Việc làm - An toàn lao động", section}, {"Bảo trợ xã hội", section},
    {"Bảo trợ xã hội - Trẻ em", section}, {"Trẻ em và Bình đẳng giới", section}, {"Trẻ em - Bình đẳng giới", section}, {"Dạy nghề", section},
    {"Giáo dục nghề nghiệp", section}, {"Phòng, chống tệ nạn xã hội", section}, {"Lao động - Tiền lương - Bảo hiểm xã hội", section},
    {"Hành chính tư pháp", section}, {"Bổ trợ tư pháp", section}, {"Hành chính và Bổ trợ tư pháp", section},
    {"Phổ biến, giáo dục pháp luật", section}, {"PBGDPL", section}, {"Xây dựng và Kiểm tra văn bản", section},
    {"Xây dựng và Kiểm tra văn bản quy phạm pháp luật", section}, {"Xây dựng, kiểm tra văn bản quy phạm pháp luật", section},
    {"Xây dựng văn bản quy phạm pháp luật", section}, {"Kiểm tra văn bản quy phạm pháp luật", section}, {"Quản lý công nghiệp", section},
    {"Quản lý thương mại", section}, {"Quản lý năng lượng", section}, {"Quản lý xuất nhập khẩu", section},
    {"Kỹ thuật an toàn - Môi trường", section}, {"Kỹ thuật an toàn và Môi trường", section}, {"Quản lý xây dựng", section},
    {"Quản lý hoạt động xây dựng", section}, {"Quản lý chất lượng công trình", section}, {"Quản lý nhà và Thị trường bất động sản", section},
    {"Phát triển đô thị và Hạ tầng kỹ thuật", section}, {"Hạ tầng kỹ thuật", section}, {"Hạ tầng kỹ thuật và Phát triển đô thị", section},
    {"Kinh tế và Vật liệu xây dựng", section}, {"Kinh tế - Vật liệu xây dựng", section}, {"Quy hoạch", section}, {"Quản lý quy hoạch", section},
    {"Quản lý kết cấu hạ tầng giao thông", section}, {"Kết cấu hạ tầng giao thông", section}, {"Quản lý vận tải", section},
    {"Quản lý vận tải, phương tiện và người lái", section}, {"Quản lý phương tiện và người lái", section}, {"An toàn giao thông", section},
    {"Quản lý khoa học", section}, {"Quản lý công nghệ", section}, {"Quản lý công nghệ và Chuyên ngành", section},
    {"Quản lý chuyên ngành", section}, {"Quản lý Khoa học và Công nghệ cơ sở", section}, {"Sở hữu trí tuệ", section},
    {"Công nghệ thông tin", section}, {"Chuyển đổi số", section}, {"Bưu chính - Viễn thông", section}, {"Thông tin - Báo chí - Xuất bản", section},
    {"Thông tin, Báo chí, Xuất bản", section}, {"Báo chí - Xuất bản", section}, {"Tiêu chuẩn - Đo lường - Chất lượng", section},
    {"Quản lý văn hóa", section}, {"Quản lý văn hóa và gia đình", section}, {"Quản lý di sản văn hóa", section},
    {"Quản lý thể dục thể thao", section}, {"Quản lý thể dục, thể thao", section}, {"Quản lý thể thao", section}, {"Quản lý du lịch", section},
    {"Xây dựng nếp sống văn hóa và gia đình", section}, {"Nghệ thuật", section}, {"Giáo dục Mầm non", section},
    {"Giáo dục Mầm non - Tiểu học", section}, {"Giáo dục Mầm non và Tiểu học", section}, {"Giáo dục Tiểu học", section},
    {"Giáo dục Trung học", section}, {"Giáo dục Phổ thông", section}, {"Giáo dục Thường xuyên", section},
    {"Giáo dục Thường xuyên - Chuyên nghiệp", section}, {"Giáo dục Chuyên nghiệp - Giáo dục Thường xuyên", section},
    {"Khảo thí và Quản lý chất lượng giáo dục", section}, {"Khảo thí và Kiểm định chất lượng giáo dục", section}, {"Quản lý chất lượng", section},
    {"Chính trị, tư tưởng", section}, {"Đào tạo", section}, {"Công tác học sinh, sinh viên", section}, {"Quản lý đất đai", section},
    {"Khoáng sản", section}, {"Tài nguyên nước", section}, {"Tài nguyên khoáng sản", section}, {"Đo đạc, Bản đồ và Viễn thám", section},
    {"Quản lý môi trường", section}, {"Môi trường", section}, {"Biển và Hải đảo", section}, {"Chính sách dân tộc", section},
    {"Tuyên truyền và Địa bàn", section}, {"Lãnh sự", section}, {"Hợp tác quốc tế", section}, {"Quản lý doanh nghiệp", section},
    {"Quản lý lao động", section}, {"Quản lý quy hoạch và xây dựng", section}, {"Giám sát, kiểm tra, xử lý sau thanh tra", section},
    {"Kỹ thuật", section}, {"Quản lý dự án", section},
};

constexpr std::string_view body_table[] = {
    // The Party: its organs before and after the mergers of 2025.
    "Đảng Cộng sản Việt Nam", "Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Bộ Chính trị", "Bộ Chính trị, Ban Bí thư", "Hội đồng thành viên", "Hội đồng quản trị", "Hội đồng trường", "Ban Bí thư", "Ban Bí thư Trung ương", "Ban Bí thư Trung ương Đảng",
    "Văn phòng Trung ương", "Văn phòng Trung ương Đảng", "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương",
    "Ban Tuyên giáo và Dân vận Trung ương", "Ban Nội chính Trung ương", "Ban Kinh tế Trung ương", "Ban Chính sách, chiến lược Trung ương",
    "Ban Đối ngoại Trung ương", "Ban Tư tưởng - Văn hóa Trung ương", "Ban Khoa giáo Trung ương", "Ủy ban Kiểm tra", "Ủy ban Kiểm tra Trung ương",
    "UBKT", "UBKT Trung ương", "Hội đồng Lý luận Trung ương", "Hội đồng Lý luận, phê bình văn học, nghệ thuật Trung ương",
    "Học viện Chính trị quốc gia Hồ Chí Minh", "Báo Nhân Dân", "Tạp chí Cộng sản", "Nhà xuất bản Chính trị quốc gia Sự thật", "Quân ủy Trung ương",
    "Đảng ủy Công an Trung ương", "Đảng ủy Chính phủ", "Đảng ủy Quốc hội", "Đảng ủy các cơ quan Đảng Trung ương",
    "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng bộ", "Chi bộ",
    "Ban Cán sự đảng", "Đảng đoàn", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Quận ủy",
    "Ban Thường vụ Thị ủy", "Ban Thường vụ Đảng ủy", "Thường trực Tỉnh ủy", "Thường trực Thành ủy", "Thường trực Huyện ủy", "Thường trực Đảng ủy",
    "Ban Thường vụ", "Ban Chấp hành Đảng bộ", "Ban Chấp hành Đảng bộ tỉnh", "Ban Chấp hành Đảng bộ thành phố", "Ban Chấp hành Đảng bộ huyện",
    "Ban Chấp hành Đảng bộ xã", "Ban Chấp hành Đảng bộ phường", "Văn phòng Tỉnh ủy", "Văn phòng Thành ủy", "Văn phòng Huyện ủy",
    "Văn phòng Quận ủy", "Văn phòng Đảng ủy", "Ban Tổ chức", "Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Thành ủy", "Ban Tổ chức Huyện ủy",
    "Ban Tuyên giáo", "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Thành ủy", "Ban Tuyên giáo Huyện ủy", "Ban Dân vận", "Ban Dân vận Tỉnh ủy",
    "Ban Dân vận Thành ủy", "Ban Dân vận Huyện ủy", "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    "Ban Tuyên giáo và Dân vận Thành ủy", "Ban Nội chính", "Ban Nội chính Tỉnh ủy", "Ban Nội chính Thành ủy", "Ủy ban Kiểm tra Tỉnh ủy",
    "Ủy ban Kiểm tra Thành ủy", "Ủy ban Kiểm tra Huyện ủy", "Ủy ban Kiểm tra Đảng ủy", "UBKT Tỉnh ủy", "UBKT Đảng ủy", "Ban Xây dựng Đảng",
    "Ban Bảo vệ, chăm sóc sức khỏe cán bộ", "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh", "Đảng ủy các cơ quan Đảng tỉnh",
    "Đảng ủy Ủy ban nhân dân tỉnh", "Đảng ủy UBND tỉnh", "Đảng ủy Khối các cơ quan", "Đảng ủy Khối các cơ quan tỉnh",
    "Đảng ủy Khối các cơ quan và Doanh nghiệp", "Đảng ủy Khối doanh nghiệp", "Trường Chính trị", "Trung tâm Chính trị",
    "Trung tâm Bồi dưỡng chính trị",
    // The National Assembly and the President.
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTVQH", "Chủ tịch nước", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Hội đồng Dân tộc",
    "Hội đồng Dân tộc của Quốc hội", "Hội đồng Bầu cử quốc gia", "Hội đồng Quốc phòng và An ninh", "Ban Công tác đại biểu",
    "Ủy ban Công tác đại biểu", "Ban Dân nguyện", "Ủy ban Dân nguyện và Giám sát", "Viện Nghiên cứu lập pháp", "Ủy ban Pháp luật", "Ủy ban Tư pháp",
    "Ủy ban Pháp luật và Tư pháp", "Ủy ban Kinh tế", "Ủy ban Tài chính, Ngân sách", "Ủy ban Kinh tế và Tài chính", "Ủy ban Quốc phòng và An ninh",
    "Ủy ban Quốc phòng, An ninh và Đối ngoại", "Ủy ban Đối ngoại", "Ủy ban Xã hội", "Ủy ban Văn hóa, Giáo dục", "Ủy ban Văn hóa và Xã hội",
    "Ủy ban Khoa học, Công nghệ và Môi trường", "Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội", "Ủy ban Các vấn đề xã hội",
    "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng", "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Văn phòng Đoàn đại biểu Quốc hội",
    "Văn phòng Đoàn ĐBQH", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Văn phòng Đoàn đại biểu Quốc hội và HĐND",
    "Văn phòng Đoàn ĐBQH và HĐND", "Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Đoàn ĐBQH và HĐND",
    "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng Đoàn ĐBQH, HĐND và UBND",
    // The Government and what is directly under it, now or once.
    "Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "Hội đồng Bộ trưởng", "Văn phòng Chính phủ", "Thanh tra Chính phủ", "Thanh tra Nhà nước",
    "Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam", "NHNN", "NHNN Việt Nam", "Ủy ban Dân tộc", "Ủy ban Dân tộc và Miền núi",
    "Ủy ban Kế hoạch Nhà nước", "Ủy ban Khoa học Nhà nước", "Ủy ban Nhà nước về Hợp tác và Đầu tư", "Ủy ban Thể dục Thể thao",
    "Ủy ban Dân số, Gia đình và Trẻ em", "Ủy ban Quốc gia Dân số và Kế hoạch hóa gia đình", "Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam",
    "Ban Tổ chức - Cán bộ Chính phủ", "Ban Tôn giáo Chính phủ", "Ban Cơ yếu Chính phủ", "Ban Thi đua - Khen thưởng Trung ương",
    "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "Ủy ban Chứng khoán Nhà nước", "Ủy ban Giám sát tài chính Quốc gia",
    "Ủy ban An toàn giao thông Quốc gia", "Ban An toàn giao thông", "Ban An toàn giao thông tỉnh", "Ban An toàn giao thông thành phố",
    "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "Hội đồng Thi đua - Khen thưởng", "Hội đồng Thi đua - Khen thưởng Trung ương", "Bảo hiểm xã hội",
    "Bảo hiểm xã hội Việt Nam", "BHXH Việt Nam", "BHXH", "Bảo hiểm xã hội tỉnh", "Bảo hiểm xã hội thành phố", "Bảo hiểm xã hội khu vực",
    "BHXH tỉnh", "BHXH khu vực", "Thông tấn xã Việt Nam", "Đài Tiếng nói Việt Nam", "Đài Truyền hình Việt Nam",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam", "Viện Khoa học xã hội Việt Nam",
    "Học viện Hành chính Quốc gia", "Học viện Hành chính và Quản trị công", "Đại học Quốc gia Hà Nội", "Đại học Quốc gia Thành phố Hồ Chí Minh",
    "Ngân hàng Chính sách xã hội", "Ngân hàng Phát triển Việt Nam", "Ngân hàng Hợp tác xã Việt Nam", "Bộ Tổng Tham mưu", "Tổng cục Chính trị",
    "Bộ Tư lệnh", "Bộ Tư lệnh Bộ đội Biên phòng", "Bộ Tư lệnh Cảnh sát biển", "Bộ Tư lệnh Quân khu", "Bộ Tư lệnh Cảnh vệ",
    "Bộ Tư lệnh Thủ đô Hà Nội", "Bộ Tư lệnh Thành phố Hồ Chí Minh", "Quân khu 1", "Quân khu 2", "Quân khu 3", "Quân khu 4", "Quân khu 5",
    "Quân khu 7", "Quân khu 9",
    // Courts, procuracies, the State Audit.
    "Tòa án nhân dân", "Tòa án nhân dân tối cao", "Tòa án nhân dân cấp cao", "Tòa án nhân dân tỉnh", "Tòa án nhân dân thành phố",
    "Tòa án nhân dân huyện", "Tòa án nhân dân khu vực", "TAND", "TAND tối cao", "TAND tỉnh", "TAND khu vực", "Tòa án quân sự Trung ương",
    "Viện kiểm sát nhân dân", "Viện kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân cấp cao", "Viện kiểm sát nhân dân tỉnh",
    "Viện kiểm sát nhân dân thành phố", "Viện kiểm sát nhân dân huyện", "Viện kiểm sát nhân dân khu vực", "VKSND", "VKSND tối cao", "VKSND tỉnh",
    "VKSND khu vực", "Viện kiểm sát quân sự Trung ương", "Kiểm toán nhà nước", "Kiểm toán nhà nước khu vực", "Thi hành án dân sự tỉnh",
    "Thi hành án dân sự thành phố", "Cục Thi hành án dân sự", "Chi cục Thi hành án dân sự", "Tổng cục Thi hành án dân sự",
    "Cục Quản lý Thi hành án dân sự",
    // The Front and the organisations.
    "Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "MTTQ", "MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Ủy ban MTTQ", "Ủy ban MTTQ Việt Nam", "UBMTTQ", "UBMTTQ Việt Nam", "UBMTTQVN", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Trung ương MTTQ Việt Nam", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực Ủy ban MTTQ Việt Nam",
    "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam", "Liên đoàn Lao động",
    "Liên đoàn Lao động tỉnh", "Liên đoàn Lao động thành phố", "LĐLĐ", "LĐLĐ tỉnh", "Công đoàn", "Công đoàn Viên chức", "Công đoàn Việt Nam",
    "Hội Liên hiệp Phụ nữ", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN", "Hội LHPN Việt Nam", "Hội Phụ nữ",
    "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "Hội Nông dân", "Hội Nông dân Việt Nam", "Trung ương Hội Nông dân Việt Nam", "Hội Cựu chiến binh",
    "Hội Cựu chiến binh Việt Nam", "Hội CCB", "Trung ương Hội Cựu chiến binh Việt Nam", "Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Đoàn TNCS Hồ Chí Minh", "Đoàn TNCSHCM", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Trung ương Đoàn TNCS Hồ Chí Minh",
    "Trung ương Đoàn", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Đoàn xã", "Đoàn phường", "Hội Liên hiệp Thanh niên",
    "Hội Liên hiệp Thanh niên Việt Nam", "Hội LHTN Việt Nam", "Hội Sinh viên Việt Nam", "Liên minh Hợp tác xã", "Liên minh Hợp tác xã Việt Nam",
    "Liên minh HTX", "Liên minh HTX Việt Nam", "Liên hiệp các Hội Khoa học và Kỹ thuật", "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam",
    "Liên hiệp các tổ chức hữu nghị", "Liên hiệp các tổ chức hữu nghị Việt Nam", "Liên hiệp các Hội Văn học nghệ thuật",
    "Liên hiệp các Hội Văn học nghệ thuật Việt Nam", "Hội Văn học nghệ thuật", "Hội Văn học - Nghệ thuật", "Hội Chữ thập đỏ",
    "Hội Chữ thập đỏ Việt Nam", "Hội Người cao tuổi", "Hội Người cao tuổi Việt Nam", "Hội Khuyến học", "Hội Khuyến học Việt Nam", "Hội Luật gia",
    "Hội Luật gia Việt Nam", "Hội Nhà báo", "Hội Nhà báo Việt Nam", "Hội Nhà văn Việt Nam", "Hội Đông y", "Hội Cựu thanh niên xung phong",
    "Hội Cựu giáo chức", "Hội Người mù", "Hội Làm vườn", "Hội Nạn nhân chất độc da cam/dioxin", "Hội Cựu giáo chức Việt Nam",
    "Liên đoàn Thương mại và Công nghiệp Việt Nam", "Phòng Thương mại và Công nghiệp Việt Nam", "Liên đoàn Luật sư Việt Nam", "Đoàn Luật sư",
    "Hiệp hội Doanh nghiệp", "Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam", "Hiệp hội Doanh nghiệp tỉnh",
    // Local government: Law on the Organisation of Local Government 72/2025/QH15, Decrees 45/2025/NĐ-CP and 150/2025/NĐ-CP, and what stood before.
    "Ủy ban nhân dân", "UBND", "Ủy ban hành chính", "Hội đồng nhân dân", "HĐND", "Thường trực Hội đồng nhân dân", "Thường trực HĐND",
    "Hội đồng nhân dân và Ủy ban nhân dân", "HĐND và UBND", "Hội đồng nhân dân, Ủy ban nhân dân", "HĐND, UBND", "Văn phòng Ủy ban nhân dân",
    "Văn phòng UBND", "Văn phòng Hội đồng nhân dân", "Văn phòng HĐND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng HĐND và UBND",
    "Văn phòng HĐND, UBND", "Văn phòng HĐND - UBND", "Ban Pháp chế", "Ban Pháp chế Hội đồng nhân dân", "Ban Pháp chế HĐND",
    "Ban Kinh tế - Ngân sách", "Ban Kinh tế - Xã hội", "Ban Kinh tế và Ngân sách", "Ban Văn hóa - Xã hội", "Ban Dân tộc", "Ban Dân tộc và Tôn giáo",
    "Ban Dân tộc - Tôn giáo", "Ban Đô thị", "Ban Dân tộc tỉnh", "Ban Tôn giáo", "Ban Tôn giáo tỉnh", "Ban Thi đua - Khen thưởng",
    "Ban Thi đua - Khen thưởng tỉnh", "Ban Tổ chức chính quyền", "Ban Tiếp công dân", "Ban Tiếp công dân tỉnh", "Thanh tra tỉnh",
    "Thanh tra thành phố", "Thanh tra huyện", "Thanh tra quận", "Thanh tra thị xã", "Thanh tra Sở", "Thanh tra Bộ", "Thanh tra Nhà nước tỉnh",
    "Văn phòng Sở", "Văn phòng Bộ", "Ban Quản lý khu kinh tế", "Ban Quản lý Khu kinh tế tỉnh", "Ban Quản lý các khu kinh tế",
    "Ban Quản lý các khu công nghiệp", "Ban Quản lý các khu công nghiệp tỉnh", "Ban Quản lý khu công nghiệp", "Ban Quản lý Khu công nghệ cao",
    "Ban Quản lý các khu chế xuất và công nghiệp", "Ban Quản lý các khu công nghiệp và chế xuất",
    "Ban Quản lý các khu công nghệ cao và khu công nghiệp", "Ban Quản lý các khu kinh tế và khu công nghiệp",
    "Ban Quản lý khu kinh tế, công nghiệp", "Ban Quản lý Khu kinh tế và các khu công nghiệp", "Ban Quản lý Khu kinh tế, khu công nghiệp",
    "BQL Khu kinh tế", "BQL các khu công nghiệp", "BQL các KCN", "Ban Quản lý các KCN", "Ban Quản lý KKT", "Ban Quản lý dự án",
    "Ban Quản lý dự án đầu tư xây dựng", "Ban Quản lý dự án đầu tư xây dựng tỉnh", "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
    "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp", "Ban Quản lý dự án đầu tư - hạ tầng", "Ban Quản lý rừng phòng hộ",
    "Ban Quản lý rừng đặc dụng", "Ban Chỉ huy Phòng thủ dân sự", "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn",
    "Ban Chỉ huy PCTT và TKCN", "Ban Chỉ đạo", "Ban Chỉ đạo Trung ương", "Ban Chỉ đạo tỉnh", "Tổ công tác",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật", "Hội đồng Phối hợp PBGDPL", "Đội Thanh niên xung phong", "Tổ công nghệ số cộng đồng",
    "Công an", "Công an nhân dân", "Công an tỉnh", "Công an thành phố", "Công an huyện", "Công an xã", "Công an phường", "Công an quận",
    "Công an thị xã", "Công an thị trấn", "Công an đặc khu", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Quân sự thành phố",
    "Bộ CHQS", "Bộ CHQS tỉnh", "Ban Chỉ huy Quân sự", "Ban Chỉ huy Quân sự huyện", "Ban Chỉ huy Quân sự xã", "Ban Chỉ huy Quân sự phường",
    "Ban CHQS", "Ban CHQS huyện", "Ban CHQS xã", "Ban CHQS phường", "Bộ đội Biên phòng", "Bộ đội Biên phòng tỉnh", "BĐBP", "BĐBP tỉnh",
    "Bộ Chỉ huy Bộ đội Biên phòng", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Ban Chỉ huy Bộ đội Biên phòng", "Ban Chỉ huy Phòng thủ khu vực",
    "Đồn Biên phòng", "Cảnh sát biển Việt Nam", "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng Cảnh sát giao thông",
    "Phòng Cảnh sát hình sự", "Phòng Quản lý xuất nhập cảnh", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
    // Organs of the line ministries in the provinces: one region instead of one province since 2025.
    "Kho bạc Nhà nước", "Kho bạc Nhà nước Việt Nam", "Kho bạc Nhà nước khu vực", "Kho bạc Nhà nước tỉnh", "KBNN", "KBNN khu vực", "Tổng cục Thuế",
    "Cục Thuế", "Cục Thuế tỉnh", "Cục Thuế thành phố", "Chi cục Thuế", "Chi cục Thuế khu vực", "Thuế tỉnh", "Thuế thành phố", "Thuế cơ sở",
    "Tổng cục Hải quan", "Cục Hải quan", "Chi cục Hải quan", "Chi cục Hải quan khu vực", "Tổng cục Thống kê", "Cục Thống kê", "Cục Thống kê tỉnh",
    "Chi cục Thống kê", "Chi cục Thống kê tỉnh", "Thống kê tỉnh", "Thống kê thành phố", "Tổng cục Quản lý thị trường", "Cục Quản lý thị trường",
    "Chi cục Quản lý thị trường", "Cục Dự trữ Nhà nước", "Tổng cục Dự trữ Nhà nước", "Chi cục Dự trữ Nhà nước", "Tổng cục Du lịch",
    "Cục Du lịch quốc gia Việt Nam", "Tổng cục Thể dục thể thao", "Cục Thể dục thể thao", "Cục Chuyển đổi số quốc gia", "Cục An toàn thông tin",
    "Cục Kiểm soát thủ tục hành chính", "Cục Văn thư và Lưu trữ nhà nước", "Cục Đường bộ Việt Nam", "Cục Hàng không Việt Nam",
    "Cục Hàng hải Việt Nam", "Cục Hàng hải và Đường thủy Việt Nam", "Cục Đăng kiểm Việt Nam", "Cục Trẻ em", "Cục Bảo trợ xã hội", "Cục Việc làm",
    "Cục Người có công", "Cục Phổ biến, giáo dục pháp luật", "Chi cục Kiểm lâm", "Chi cục Chăn nuôi và Thú y",
    "Chi cục Chăn nuôi, Thú y và Thủy sản", "Chi cục Trồng trọt và Bảo vệ thực vật", "Chi cục Phát triển nông thôn",
    "Chi cục Phát triển nông thôn và Quản lý chất lượng", "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
    "Chi cục Quản lý chất lượng nông, lâm sản và thủy sản", "Chi cục Quản lý chất lượng nông lâm thủy sản", "Chi cục Thủy lợi", "Chi cục Thủy sản",
    "Chi cục Lâm nghiệp", "Chi cục Bảo vệ môi trường", "Chi cục Quản lý đất đai", "Chi cục Kinh tế hợp tác và Phát triển nông thôn",
    "Chi cục Biển và Hải đảo", "Chi cục Bảo vệ thực vật", "Chi cục Thú y", "Hạt Kiểm lâm", "Chi cục Dân số",
    "Chi cục Dân số - Kế hoạch hóa gia đình", "Chi cục Dân số và Trẻ em", "Chi cục Dân số, Trẻ em và Phòng, chống tệ nạn xã hội",
    "Chi cục Dân số, Bảo trợ xã hội, Trẻ em", "Chi cục An toàn vệ sinh thực phẩm", "Chi cục An toàn thực phẩm",
    "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", "Chi cục Tiêu chuẩn, Đo lường, Chất lượng",
    "Chi cục Văn thư - Lưu trữ", "Chi cục Giám định xây dựng", "Đài Phát thanh - Truyền hình", "Đài Phát thanh và Truyền hình", "Đài PT-TH",
    "Đài PTTH", "Đài Truyền hình", "Đài Truyền thanh", "Đài Truyền thanh - Truyền hình", "Báo và Đài Phát thanh - Truyền hình",
    "Báo và Đài Phát thanh và Truyền hình", "Báo và Đài Phát thanh, Truyền hình", "Báo và Đài PT-TH", "Báo và phát thanh, truyền hình",
    "Báo và Phát thanh - Truyền hình", "Cơ quan Báo và phát thanh, truyền hình", "Đài Khí tượng Thủy văn", "Đài Khí tượng Thủy văn tỉnh",
    // Units that serve: Trung tâm, Văn phòng, Quỹ.
    "Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công tỉnh", "Trung tâm Phục vụ hành chính công xã",
    "Trung tâm Phục vụ hành chính công phường", "Trung tâm PVHCC", "Trung tâm Hành chính công", "Bộ phận Một cửa",
    "Bộ phận Tiếp nhận và Trả kết quả", "Trung tâm Kiểm soát tài sản công", "Trung tâm Dịch vụ tài chính", "Trung tâm Công báo - Tin học",
    "Trung tâm Tin học - Công báo", "Trung tâm Thông tin - Hội nghị", "Nhà khách UBND tỉnh", "Trung tâm Phát triển quỹ đất",
    "Trung tâm Dịch vụ nông nghiệp", "Trung tâm Khuyến nông", "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
    "Trung tâm Kỹ thuật Tài nguyên và Môi trường", "Trung tâm Quan trắc tài nguyên và môi trường", "Trung tâm Công nghệ thông tin",
    "Trung tâm Công nghệ thông tin và Truyền thông", "Trung tâm Chuyển đổi số", "Trung tâm Giám sát, điều hành đô thị thông minh",
    "Trung tâm Văn hóa, Thể thao và Du lịch", "Trung tâm Văn hóa - Thể thao", "Trung tâm Văn hóa và Thể thao",
    "Trung tâm Văn hóa, Thông tin và Thể thao", "Trung tâm Văn hóa - Thông tin - Thể thao", "Trung tâm Văn hóa, Thể thao",
    "Trung tâm Văn hóa - Thông tin và Thể thao", "Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch", "Trung tâm Văn hóa, Thể thao và Truyền thanh",
    "Trung tâm Văn hóa, Thể thao và Truyền thông", "Trung tâm Truyền thông và Văn hóa", "Trung tâm Văn hóa", "Trung tâm Văn hóa và Truyền thông",
    "Trung tâm Truyền thông - Văn hóa", "Trung tâm Dịch vụ việc làm", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    "Trung tâm GDNN-GDTX", "Trung tâm Giáo dục thường xuyên", "Trung tâm Công tác xã hội", "Trung tâm Bảo trợ xã hội", "Trung tâm Y tế",
    "Trung tâm Y tế dự phòng", "Trung tâm Kiểm soát bệnh tật", "Trung tâm Kiểm nghiệm", "Trung tâm Pháp y", "Trạm Y tế",
    "Trung tâm Dịch vụ tổng hợp", "Trung tâm Dịch vụ sự nghiệp công", "Trung tâm Cung ứng dịch vụ sự nghiệp công",
    "Trung tâm Trợ giúp pháp lý nhà nước", "Trung tâm Dịch vụ đấu giá tài sản", "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
    "Trung tâm Xúc tiến Thương mại, Đầu tư và Du lịch", "Trung tâm Xúc tiến đầu tư", "Trung tâm Xúc tiến Thương mại",
    "Trung tâm Khuyến công và Xúc tiến thương mại", "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
    "Trung tâm Thông tin xúc tiến Du lịch", "Trung tâm Lưu trữ lịch sử", "Trung tâm Lưu trữ lịch sử tỉnh", "Trung tâm Quy hoạch Xây dựng",
    "Trung tâm Kiểm định chất lượng công trình xây dựng", "Văn phòng Đăng ký đất đai", "Chi nhánh Văn phòng Đăng ký đất đai",
    "Văn phòng Điều phối nông thôn mới", "Văn phòng Điều phối Nông thôn mới tỉnh",
    "Văn phòng điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới", "Văn phòng điều phối nông thôn mới Trung ương",
    "Quỹ Bảo vệ môi trường", "Quỹ Bảo vệ và Phát triển rừng", "Quỹ Phát triển đất", "Quỹ Đầu tư phát triển", "Quỹ Phòng, chống thiên tai",
    "Quỹ Hỗ trợ nông dân", "Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa",
    // Vụ of the ministries.
    "Vụ Tổ chức cán bộ", "Vụ Tổ chức - Cán bộ", "Vụ Pháp chế", "Vụ Kế hoạch - Tài chính", "Vụ Kế hoạch, Tài chính", "Vụ Hợp tác quốc tế",
    "Vụ Khoa học và Công nghệ", "Vụ Khoa học, Công nghệ và Môi trường", "Vụ Thi đua - Khen thưởng", "Vụ Chính quyền địa phương",
    "Vụ Công chức - Viên chức", "Vụ Cải cách hành chính", "Vụ Tổ chức - Biên chế", "Vụ Tổ chức phi chính phủ", "Vụ Bình đẳng giới",
    "Vụ Ngân sách nhà nước", "Vụ Giáo dục Mầm non", "Vụ Giáo dục Tiểu học", "Vụ Giáo dục Trung học", "Vụ Bảo hiểm y tế",
    "Vụ Pháp luật hình sự - hành chính", "Vụ Pháp luật dân sự - kinh tế", "Vụ Các vấn đề chung về xây dựng pháp luật",
};

// clang-format on

struct LevelName {
    unsigned flag;
    std::string_view word;
    std::string_view key;  // of comparison
};

constexpr std::array levels_of_fields = {LevelName{ministry, "Bộ", "bộ"}, LevelName{department, "Sở", "sở"}, LevelName{division, "Phòng", "phòng"},
                                         LevelName{section, "Phòng", "phòng"}};

// A field at one of its levels, as an index into the tables of both.
struct NamedField {
    std::uint16_t field;
    std::uint8_t level;
};

constexpr std::size_t named_field_count = [] {
    std::size_t count = 0;
    for (const auto& field : field_table) count += static_cast<std::size_t>(std::popcount(field.levels));
    return count;
}();

constexpr auto named_fields = [] {
    std::array<NamedField, named_field_count> out{};
    std::size_t at = 0;
    for (std::size_t field = 0; field < std::size(field_table); ++field) {
        for (std::size_t level = 0; level < levels_of_fields.size(); ++level) {
            if ((field_table[field].levels & levels_of_fields[level].flag) == 0) continue;
            out[at++] = {static_cast<std::uint16_t>(field), static_cast<std::uint8_t>(level)};
        }
    }
    return out;
}();

template <std::size_t level>
const SpellingIndex& field_index() {
    static const auto names = [] {
        std::vector<std::string_view> out;
        for (const auto& field : field_table) {
            if ((field.levels & levels_of_fields[level].flag) != 0) out.push_back(field.name);
        }
        return out;
    }();
    static const SpellingIndex index(names);
    return index;
}

constexpr std::array field_indexes = {&field_index<0>, &field_index<1>, &field_index<2>, &field_index<3>};
static_assert(field_indexes.size() == levels_of_fields.size());

const SpellingIndex& body_index() {
    static const SpellingIndex index(body_table);
    return index;
}

// What stands behind the word of a level and a space, or nothing.
std::string_view behind_level(std::string_view folded, std::string_view folded_word) {
    if (!folded.starts_with(folded_word) || folded.size() <= folded_word.size() || folded[folded_word.size()] != ' ') return {};
    return folded.substr(folded_word.size() + 1);
}

}  // namespace

std::span<const Field> fields() { return field_table; }

std::span<const std::string_view> bodies() { return body_table; }

std::string OrganName::whole() const { return level.empty() ? std::string(name) : std::string(level) + ' ' + std::string(name); }

std::size_t organ_count() { return std::size(body_table) + named_fields.size(); }

OrganName organ_name(std::size_t which) {
    if (which < std::size(body_table)) return {{}, body_table[which]};
    const auto [field, level] = named_fields[which - std::size(body_table)];
    const LevelName& of = levels_of_fields[level];
    return {of.word, field_table[field].name, (of.flag & upper) != 0};
}

std::vector<OrganName> organ_names() {
    std::vector<OrganName> names;
    names.reserve(organ_count());
    for (std::size_t i = 0; i < organ_count(); ++i) names.push_back(organ_name(i));
    return names;
}

std::size_t organ_name_at_start(std::string_view folded) {
    std::size_t longest = body_index().longest_at_start(folded);
    for (std::size_t i = 0; i < levels_of_fields.size(); ++i) {
        const auto rest = behind_level(folded, levels_of_fields[i].key);
        const std::size_t field = rest.empty() ? 0 : field_indexes[i]().longest_at_start(rest);
        if (field != 0) longest = std::max(longest, folded.size() - rest.size() + field);
    }
    return longest;
}

bool is_organ_name(std::string_view folded) {
    if (body_index().contains(folded)) return true;
    for (std::size_t i = 0; i < levels_of_fields.size(); ++i) {
        const auto rest = behind_level(folded, levels_of_fields[i].key);
        if (!rest.empty() && field_indexes[i]().contains(rest)) return true;
    }
    return false;
}

bool starts_with_department(std::string_view folded) {
    const auto rest = behind_level(folded, "sở");
    return !rest.empty() && field_at_start(rest, department) != 0;
}

std::size_t field_at_start(std::string_view folded, unsigned levels) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < levels_of_fields.size(); ++i) {
        if ((levels & levels_of_fields[i].flag) != 0) longest = std::max(longest, field_indexes[i]().longest_at_start(folded));
    }
    return longest;
}

// clang-format off

const Phrases& office_words() {
    static const Phrases table = {
        "Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Phó Chủ tịch phụ trách", "Quyền Chủ tịch", "Giám đốc", "Phó Giám đốc", "Quyền Giám đốc",
        "Phó Giám đốc phụ trách", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Bộ trưởng", "Thứ trưởng", "Thủ tướng", "Phó Thủ tướng", "Thủ trưởng", "Phó Thủ trưởng",
        "Tổng cục trưởng", "Phó Tổng cục trưởng", "Cục trưởng", "Phó Cục trưởng", "Chi cục trưởng", "Phó Chi cục trưởng", "Vụ trưởng", "Phó Vụ trưởng",
        "Chánh án", "Phó Chánh án", "Viện trưởng", "Phó Viện trưởng", "Tổng Thanh tra", "Phó Tổng Thanh tra", "Chánh Thanh tra", "Phó Chánh Thanh tra",
        "Chánh Văn phòng", "Phó Chánh Văn phòng", "Thống đốc", "Phó Thống đốc", "Tổng Kiểm toán", "Phó Tổng Kiểm toán", "Kiểm toán trưởng", "Tổng Bí thư", "Bí thư",
        "Phó Bí thư", "Phó Bí thư Thường trực", "Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực", "Thường trực", "Thường vụ", "Ban Giám đốc", "Ban Giám hiệu",
        "Ban Lãnh đạo", "Lãnh đạo", "Tập thể lãnh đạo", "Đại diện", "Đại diện lãnh đạo", "Hiệu trưởng", "Phó Hiệu trưởng", "Trưởng ban", "Phó Trưởng ban",
        "Phó Trưởng ban Thường trực", "Phó Ban", "Trưởng phòng", "Phó Trưởng phòng", "Phó phòng", "Trưởng khoa", "Phó Trưởng khoa", "Trưởng trạm", "Trưởng đoàn",
        "Phó Trưởng đoàn", "Trưởng Công an", "Phó Trưởng Công an", "Chỉ huy trưởng", "Phó Chỉ huy trưởng", "Chính ủy", "Phó Chính ủy", "Tư lệnh", "Chính trị viên",
        "Chủ nhiệm", "Phó Chủ nhiệm", "Tổng Thư ký", "Tổng Biên tập", "Phó Tổng Biên tập", "Tổ trưởng", "Tổ phó", "Đội trưởng", "Hạt trưởng", "Người đứng đầu",
        "Ủy viên", "Ủy viên Thường trực", "Ủy viên Ban Thường vụ", "Ủy viên Ban Chấp hành", "Thành viên", "Công chức", "Viên chức", "Cán bộ", "Chuyên viên",
        "Kế toán trưởng", "Trưởng thôn",
    };
    return table;
}

const Phrases& level_words() {
    static const Phrases table = {
        "tỉnh", "thành phố", "TP", "TP.", "huyện", "quận", "thị xã", "TX", "xã", "phường", "thị trấn", "TT.", "đặc khu", "Trung ương", "TW", "khóa", "khu vực",
        "thôn", "ấp", "tổ dân phố", "khu phố", "cấp tỉnh", "cấp huyện", "cấp xã", "các cấp",
    };
    return table;
}

// clang-format on

}  // namespace kehoach::vi
