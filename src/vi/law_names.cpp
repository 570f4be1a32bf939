#include "vi/law_names.h"

#include <string>
#include <utility>
#include <vector>

#include "vi/name_index.h"

namespace kehoach::vi {
namespace {

// Names as the titles of the laws have them, in the order of the alphabet. The newest are those of the 9th and 10th
// sessions of the 15th National Assembly (2025). The tables are set by hand, several names a line.
// clang-format off

constexpr std::string_view laws[] = {
    "An ninh mạng", "An ninh quốc gia", "An toàn thông tin mạng", "An toàn thực phẩm", "An toàn, vệ sinh lao động",
    "Ban hành văn bản quy phạm pháp luật", "Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", "Báo chí",
    "Bảo hiểm tiền gửi", "Bảo hiểm xã hội", "Bảo hiểm y tế", "Bảo vệ bí mật nhà nước", "Bảo vệ, chăm sóc và giáo dục trẻ em",
    "Bảo vệ dữ liệu cá nhân", "Bảo vệ môi trường", "Bảo vệ quyền lợi người tiêu dùng", "Bảo vệ sức khỏe nhân dân", "Bảo vệ và kiểm dịch thực vật",
    "Bảo vệ và phát triển rừng", "Bầu cử đại biểu Hội đồng nhân dân", "Bầu cử đại biểu Quốc hội",
    "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Biên giới quốc gia", "Biên phòng Việt Nam", "Biển Việt Nam", "Bình đẳng giới",
    "Bưu chính", "Các tổ chức tín dụng", "Cải cách ruộng đất", "Cán bộ, công chức", "Cạnh tranh", "Cảnh sát biển Việt Nam", "Cảnh sát cơ động",
    "Cảnh vệ", "Căn cước", "Căn cước công dân", "Chăn nuôi", "Chất lượng sản phẩm, hàng hóa", "Chuyển đổi số", "Chuyển giao công nghệ",
    "Chuyển giao người đang chấp hành án phạt tù", "Chứng khoán", "Công an nhân dân", "Công chứng", "Công cụ chuyển nhượng", "Công đoàn",
    "Công nghệ cao", "Công nghệ thông tin", "Công nghiệp công nghệ số", "Công nghiệp quốc phòng, an ninh và động viên công nghiệp", "Công ty",
    "Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Cơ yếu", "Cư trú", "Dạy nghề", "Dân quân tự vệ", "Dân số", "Dẫn độ",
    "Dầu khí", "Di sản văn hóa", "Doanh nghiệp", "Doanh nghiệp nhà nước", "Doanh nghiệp tư nhân", "Du lịch", "Dữ liệu", "Dự trữ quốc gia", "Dược",
    "Đa dạng sinh học", "Đặc xá", "Đất đai", "Đấu giá tài sản", "Đấu thầu", "Đầu tư", "Đầu tư công", "Đầu tư nước ngoài tại Việt Nam",
    "Đầu tư theo phương thức đối tác công tư", "Đê điều", "Địa chất và khoáng sản", "Điện ảnh", "Điện lực", "Điều ước quốc tế", "Đo đạc và bản đồ",
    "Đo lường", "Đường bộ", "Đường sắt", "Giá", "Giám định tư pháp", "Giao dịch điện tử", "Giao thông đường bộ", "Giao thông đường thủy nội địa",
    "Giáo dục", "Giáo dục đại học", "Giáo dục nghề nghiệp", "Giáo dục quốc phòng và an ninh", "Hải quan", "Hàng không dân dụng Việt Nam",
    "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "Hòa giải, đối thoại tại Tòa án", "Hòa giải ở cơ sở", "Hóa chất",
    "Hoạt động chữ thập đỏ", "Hoạt động giám sát của Quốc hội", "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
    "Hỗ trợ doanh nghiệp nhỏ và vừa", "Hộ tịch", "Hôn nhân và gia đình", "Hợp tác xã", "Kế toán", "Khám bệnh, chữa bệnh", "Khí tượng thủy văn",
    "Khiếu nại", "Khiếu nại, tố cáo", "Khoa học, công nghệ và đổi mới sáng tạo", "Khoa học và công nghệ", "Khoáng sản",
    "Khuyến khích đầu tư trong nước", "Kiểm toán độc lập", "Kiểm toán nhà nước", "Kiến trúc", "Kinh doanh bảo hiểm", "Kinh doanh bất động sản",
    "Ký kết, gia nhập và thực hiện điều ước quốc tế", "Lâm nghiệp", "Luật sư", "Lực lượng dự bị động viên",
    "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Lưu trữ", "Lý lịch tư pháp", "Mặt trận Tổ quốc Việt Nam", "Năng lượng nguyên tử",
    "Ngân hàng Nhà nước Việt Nam", "Ngân sách nhà nước", "Nghĩa vụ quân sự", "Người cao tuổi", "Người khuyết tật",
    "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Nhà giáo", "Nhà ở",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "Nuôi con nuôi", "Phá sản", "Phá sản doanh nghiệp", "Phí và lệ phí",
    "Phòng bệnh", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng cháy và chữa cháy", "Phòng, chống bạo lực gia đình",
    "Phòng, chống bệnh truyền nhiễm", "Phòng, chống khủng bố", "Phòng, chống ma túy", "Phòng, chống mua bán người",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)", "Phòng, chống rửa tiền",
    "Phòng, chống tác hại của rượu, bia", "Phòng, chống tác hại của thuốc lá", "Phòng, chống tham nhũng", "Phòng, chống thiên tai",
    "Phòng không nhân dân", "Phòng thủ dân sự", "Phổ biến, giáo dục pháp luật", "Phổ cập giáo dục tiểu học", "Phục hồi, phá sản",
    "Quản lý, bảo vệ công trình quốc phòng và khu quân sự", "Quản lý ngoại thương", "Quản lý nợ công", "Quản lý, sử dụng tài sản công",
    "Quản lý, sử dụng tài sản nhà nước", "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp",
    "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Quản lý thuế", "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "Quảng cáo",
    "Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng", "Quốc phòng", "Quốc tịch Việt Nam", "Quy hoạch", "Quy hoạch đô thị",
    "Quy hoạch đô thị và nông thôn", "Sĩ quan Quân đội nhân dân Việt Nam", "Sở hữu trí tuệ", "Sử dụng năng lượng tiết kiệm và hiệu quả",
    "Sỹ quan Quân đội nhân dân Việt Nam", "Tài nguyên, môi trường biển và hải đảo", "Tài nguyên nước", "Tần số vô tuyến điện",
    "Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", "Thanh niên", "Thanh tra", "Thể dục, thể thao", "Thi đua, khen thưởng",
    "Thi hành án dân sự", "Thi hành án hình sự", "Thi hành tạm giữ, tạm giam", "Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú",
    "Thỏa thuận quốc tế", "Thống kê", "Thú y", "Thủ đô", "Thuế bảo vệ môi trường", "Thuế chuyển quyền sử dụng đất", "Thuế doanh thu",
    "Thuế giá trị gia tăng", "Thuế lợi tức", "Thuế sử dụng đất nông nghiệp", "Thuế sử dụng đất phi nông nghiệp", "Thuế tài nguyên",
    "Thuế thu nhập cá nhân", "Thuế thu nhập doanh nghiệp", "Thuế tiêu thụ đặc biệt", "Thuế xuất khẩu, thuế nhập khẩu",
    "Thuế xuất khẩu, thuế nhập khẩu hàng mậu dịch", "Thủy lợi", "Thủy sản", "Thư viện", "Thực hành tiết kiệm, chống lãng phí",
    "Thực hiện dân chủ ở cơ sở", "Thương mại", "Thương mại điện tử", "Tiếp cận thông tin", "Tiếp công dân", "Tiết kiệm, chống lãng phí",
    "Tiêu chuẩn và quy chuẩn kỹ thuật", "Tín ngưỡng, tôn giáo", "Tình trạng khẩn cấp", "Tòa án chuyên biệt tại Trung tâm tài chính quốc tế",
    "Tố cáo", "Tố tụng hành chính", "Tổ chức Chính phủ", "Tổ chức chính quyền địa phương", "Tổ chức cơ quan điều tra hình sự",
    "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "Tổ chức Quốc hội", "Tổ chức Tòa án nhân dân", "Tổ chức Viện kiểm sát nhân dân",
    "Trách nhiệm bồi thường của Nhà nước", "Trật tự, an toàn giao thông đường bộ", "Trẻ em", "Trí tuệ nhân tạo", "Trọng tài thương mại",
    "Trồng trọt", "Trợ giúp pháp lý", "Trưng cầu ý dân", "Trưng mua, trưng dụng tài sản", "Tư pháp người chưa thành niên", "Tương trợ tư pháp",
    "Tương trợ tư pháp về dân sự", "Tương trợ tư pháp về hình sự", "Việc làm", "Viên chức", "Viễn thông", "Xây dựng", "Xuất bản",
    "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Xử lý vi phạm hành chính",
    // Shorter forms and abbreviations that stand in citations; not names of their own.
    "An toàn giao thông đường bộ", "An toàn thông tin", "An toàn vệ sinh thực phẩm", "An toàn VSLĐ", "ATTP", "ATTTM", "ATVSLĐ",
    "Ban hành văn bản QPPL", "Ban hành VBQPPL", "Bảo vệ BMNN", "Bầu cử", "Bầu cử đại biểu HĐND", "Bầu cử đại biểu Quốc hội và đại biểu HĐND",
    "Bầu cử ĐBQH", "Bầu cử ĐBQH và đại biểu HĐND", "BHTN", "BHXH", "BHYT", "BVBMNN", "BVMT", "Các TCTD", "CBCC", "CNTT", "Công an xã", "DQTV",
    "Đầu tư nước ngoài", "Đầu tư theo phương thức PPP", "GDĐH", "GDNN", "GTĐB", "GTĐT", "Hàng không dân dụng", "HN và GĐ", "HNGĐ",
    "Hoạt động giám sát của Quốc hội và HĐND", "Hôn nhân gia đình", "KBCB", "KH và CN", "Khám chữa bệnh", "KHCN", "Mặt trận Tổ quốc",
    "MTTQ Việt Nam", "Ngân hàng Nhà nước", "Ngân sách", "NSNN", "NVQS", "PBGDPL", "PCBLGĐ", "PCCC", "PCCC và CNCH", "PCMT", "PCTHTL", "PCTN",
    "Phòng cháy chữa cháy", "Phòng, chống HIV/AIDS", "Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ", "Quốc tịch", "SHTT",
    "Sĩ quan QĐND Việt Nam", "Sỹ quan QĐND Việt Nam", "TCCQĐP", "TGPL", "THADS", "THAHS", "THTK, CLP", "Thuế GTGT", "Thuế TNCN", "Thuế TNDN",
    "Thuế TTĐB", "Thuế XNK", "Tổ chức CQĐP", "Tổ chức HĐND và UBND", "Tổ chức TAND", "Tổ chức tín dụng", "Tổ chức VKSND", "Trách nhiệm BTCNN",
    "Trật tự, ATGT đường bộ", "TTATGT đường bộ", "TTHC", "về Sĩ quan Quân đội nhân dân Việt Nam", "về Sỹ quan Quân đội nhân dân Việt Nam", "XLVPHC",
    "Xử lý VPHC",
};

constexpr std::string_view codes[] = {
    "Dân sự", "Hàng hải", "Hàng hải Việt Nam", "Hình sự", "Lao động", "Tố tụng dân sự", "Tố tụng hình sự",
};

constexpr std::string_view ordinances[] = {
    "An toàn và kiểm soát bức xạ", "Án phí, lệ phí Tòa án", "Bảo hộ lao động", "Bảo hộ quyền tác giả", "Bảo vệ bí mật nhà nước",
    "Bảo vệ công trình giao thông", "Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia", "Bảo vệ công trình quốc phòng và khu quân sự",
    "Bảo vệ quyền lợi người tiêu dùng", "Bảo vệ quyền sở hữu công nghiệp", "Bảo vệ và kiểm dịch thực vật",
    "Bảo vệ và phát triển nguồn lợi thủy sản", "Bộ đội biên phòng", "Bưu chính, viễn thông", "Cán bộ, công chức", "Cảnh sát cơ động",
    "Cảnh sát môi trường", "Cảnh vệ", "Chất lượng hàng hóa",
    "Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng", "Chi phí tố tụng",
    "Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam", "Chống tham nhũng", "Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam", "Công an xã",
    "Công nghiệp quốc phòng", "Công nhận và thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài",
    "Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Cơ yếu", "Cựu chiến binh", "Dân chủ ở xã, phường, thị trấn",
    "Dân quân tự vệ", "Dân số", "Du lịch", "Dự trữ quốc gia", "Đê điều", "Đo lường",
    "Đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế", "Động viên công nghiệp", "Giá", "Giám định tư pháp",
    "Giám sát và hướng dẫn của Ủy ban thường vụ Quốc hội, hướng dẫn và kiểm tra của Chính phủ đối với Hội đồng nhân dân", "Giống cây trồng",
    "Giống vật nuôi", "Hải quan", "Hàm, cấp ngoại giao", "Hành nghề y, dược tư nhân",
    "Hôn nhân và gia đình giữa công dân Việt Nam với người nước ngoài", "Hợp đồng dân sự", "Hợp đồng kinh tế",
    "Hợp nhất văn bản quy phạm pháp luật", "Kế toán và Thống kê", "Khai thác và bảo vệ công trình khí tượng thủy văn",
    "Khai thác và bảo vệ công trình thủy lợi", "Khiếu nại, tố cáo của công dân", "Kiểm sát viên Viện kiểm sát nhân dân",
    "Ký kết và thực hiện điều ước quốc tế", "Ký kết và thực hiện thỏa thuận quốc tế", "Lãnh sự", "Luật sư", "Lực lượng Cảnh sát biển Việt Nam",
    "Lực lượng dự bị động viên", "Ngân hàng, hợp tác xã tín dụng và công ty tài chính", "Ngân hàng Nhà nước Việt Nam", "Nghĩa vụ lao động công ích",
    "Ngoại hối", "Người cao tuổi", "Người tàn tật", "Nhà ở", "Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam",
    "Nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại Việt Nam",
    "Nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp", "Pháp điển hệ thống quy phạm pháp luật", "Phí và lệ phí",
    "Phòng, chống lụt, bão", "Phòng, chống mại dâm", "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)",
    "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Quản lý thị trường", "Quảng cáo",
    "Quy định danh hiệu vinh dự Nhà nước \"Bà mẹ Việt Nam anh hùng\"",
    "Quyền ưu đãi, miễn trừ dành cho cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam",
    "Tài nguyên khoáng sản", "Thanh tra", "Thẩm phán và Hội thẩm nhân dân", "Thẩm phán và Hội thẩm Tòa án nhân dân", "Thể dục, thể thao",
    "Thi hành án dân sự", "Thú y", "Thủ tục bắt giữ tàu bay", "Thủ tục bắt giữ tàu biển", "Thủ tục giải quyết các tranh chấp lao động",
    "Thủ tục giải quyết các vụ án dân sự", "Thủ tục giải quyết các vụ án hành chính", "Thủ tục giải quyết các vụ án kinh tế", "Thuế nhà, đất",
    "Thuế nông nghiệp", "Thuế tài nguyên", "Thuế thu nhập đối với người có thu nhập cao", "Thư viện", "Thừa kế",
    "Thực hành tiết kiệm, chống lãng phí", "Thực hiện dân chủ ở xã, phường, thị trấn", "Tín ngưỡng, tôn giáo", "Tình trạng khẩn cấp",
    "Tổ chức điều tra hình sự", "Tổ chức luật sư", "Tổ chức Tòa án quân sự", "Tổ chức Viện kiểm sát quân sự",
    "Trình tự, thủ tục Tòa án nhân dân xem xét, quyết định việc đưa người nghiện ma túy từ đủ 12 tuổi đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc",
    "Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân", "Trọng tài kinh tế", "Trọng tài thương mại",
    "Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam", "Ưu đãi người có công", "Ưu đãi người có công với cách mạng",
    "Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng",
    "Vệ sinh an toàn thực phẩm", "Xử lý vi phạm hành chính", "Xử phạt vi phạm hành chính",
    "Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng",
};

// clang-format on

}  // namespace

std::span<const std::string_view> law_names(LawKind kind) {
    switch (kind) {
        case LawKind::code: return codes;
        case LawKind::ordinance: return ordinances;
        case LawKind::law: break;
    }
    return laws;
}

std::size_t law_name_at_start(std::string_view folded_behind_the_word, LawKind kind) {
    switch (kind) {
        case LawKind::code: {
            static const SpellingIndex index(codes);
            return index.longest_at_start(folded_behind_the_word);
        }
        case LawKind::ordinance: {
            // Many of before 2000 are entitled `Pháp lệnh về …`; behind `Luật` these words rather begin a description.
            static const SpellingIndex index(ordinances, "về");
            return index.longest_at_start(folded_behind_the_word);
        }
        case LawKind::law: break;
    }
    static const SpellingIndex index(laws);
    return index.longest_at_start(folded_behind_the_word);
}

}  // namespace kehoach::vi
