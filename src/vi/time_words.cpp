#include "vi/time_words.h"

namespace kehoach::vi {

// The tables are set by hand, several phrases a line.
// clang-format off

const TokenPhrases<TimePrefix>& time_prefixes() {
    static const TokenPhrases<TimePrefix> table = {
        {"trong", TimePrefix::plain}, {"vào", TimePrefix::plain}, {"tại", TimePrefix::plain}, {"dự kiến", TimePrefix::plain}, {"khoảng", TimePrefix::plain},
        {"trong khoảng", TimePrefix::plain}, {"vào khoảng", TimePrefix::plain}, {"thời gian", TimePrefix::plain}, {"thời hạn", TimePrefix::plain},
        {"trong thời gian", TimePrefix::plain}, {"vào dịp", TimePrefix::plain}, {"các", TimePrefix::plain}, {"đúng", TimePrefix::plain}, {"giai đoạn", TimePrefix::plain}, {"cả", TimePrefix::plain}, {"trong cả", TimePrefix::plain}, {"dịp", TimePrefix::plain}, {"suốt", TimePrefix::plain}, {"trong suốt", TimePrefix::plain}, {"nhân dịp", TimePrefix::plain}, {"trong giai đoạn", TimePrefix::plain}, {"cho giai đoạn", TimePrefix::plain},
        {"nhiệm kỳ", TimePrefix::plain}, {"thời kỳ", TimePrefix::plain}, {"sáng", TimePrefix::plain}, {"chiều", TimePrefix::plain}, {"tối", TimePrefix::plain}, {"buổi sáng", TimePrefix::plain},
        {"buổi chiều", TimePrefix::plain}, {"buổi tối", TimePrefix::plain}, {"nội trong", TimePrefix::plain}, {"ngay trong", TimePrefix::plain}, {"gia đoạn", TimePrefix::plain},
        {"trước", TimePrefix::before}, {"muộn nhất trước", TimePrefix::before},
        {"chậm nhất trước", TimePrefix::before}, {"chậm nhất là trước", TimePrefix::before},
        {"chậm nhất", TimePrefix::until}, {"chậm nhất là", TimePrefix::until}, {"chậm nhất đến", TimePrefix::until}, {"chậm nhất vào", TimePrefix::until},
        {"chậm nhất trong", TimePrefix::until}, {"chậm nhất là vào", TimePrefix::until}, {"chậm nhất là đến", TimePrefix::until}, {"chậm nhất đến hết", TimePrefix::until},
        {"muộn nhất", TimePrefix::until}, {"muộn nhất là", TimePrefix::until}, {"muộn nhất đến", TimePrefix::until}, {"muộn nhất vào", TimePrefix::until},
        {"không quá", TimePrefix::until}, {"không muộn hơn", TimePrefix::until}, {"hạn cuối", TimePrefix::until}, {"hạn chót", TimePrefix::until}, {"hạn", TimePrefix::plain}, {"thời hạn cuối", TimePrefix::until},
        {"đến", TimePrefix::until}, {"đến hết", TimePrefix::until}, {"hết", TimePrefix::until}, {"tới", TimePrefix::until}, {"cho đến", TimePrefix::until},
        {"cho đến hết", TimePrefix::until}, {"từ nay đến", TimePrefix::until}, {"từ nay đến hết", TimePrefix::until}, {"từ nay cho đến", TimePrefix::until}, {"từ nay cho đến hết", TimePrefix::until},
        {"kéo dài đến", TimePrefix::until}, {"kéo dài đến hết", TimePrefix::until},
        {"sau", TimePrefix::after}, {"ngay sau", TimePrefix::after},
        {"từ", TimePrefix::from}, {"kể từ", TimePrefix::from}, {"bắt đầu từ", TimePrefix::from}, {"tính từ", TimePrefix::from},
    };
    return table;
}

const TokenPhrases<TimeUnit>& time_units() {
    static const TokenPhrases<TimeUnit> table = {
        {"ngày", TimeUnit::day}, {"tuần", TimeUnit::week}, {"tháng", TimeUnit::month}, {"quý", TimeUnit::quarter},
        {"6 tháng", TimeUnit::half_year}, {"06 tháng", TimeUnit::half_year}, {"sáu tháng", TimeUnit::half_year}, {"nửa năm", TimeUnit::half_year},
        {"bán niên", TimeUnit::half_year}, {"năm", TimeUnit::year}, {"3 tháng", TimeUnit::quarter}, {"03 tháng", TimeUnit::quarter}, {"ba tháng", TimeUnit::quarter},
        {"12 tháng", TimeUnit::year}, {"1 năm", TimeUnit::year}, {"01 năm", TimeUnit::year}, {"1 tháng", TimeUnit::month}, {"01 tháng", TimeUnit::month},
        {"1 quý", TimeUnit::quarter}, {"01 quý", TimeUnit::quarter}, {"1 tuần", TimeUnit::week}, {"01 tuần", TimeUnit::week}, {"1 ngày", TimeUnit::day}, {"01 ngày", TimeUnit::day},
        {"một năm", TimeUnit::year}, {"một tháng", TimeUnit::month}, {"một quý", TimeUnit::quarter}, {"một tuần", TimeUnit::week},
        // Written without its accents by recognition, or with the mark of another word.
        {"thang", TimeUnit::month}, {"quí", TimeUnit::quarter}, {"qúy", TimeUnit::quarter},
    };
    return table;
}

const TokenPhrases<TimePart>& time_parts() {
    static const TokenPhrases<TimePart> table = {
        {"đầu", TimePart::first}, {"giữa", TimePart::middle}, {"cuối", TimePart::last}, {"nửa đầu", TimePart::first}, {"nửa cuối", TimePart::last},
        {"những ngày đầu", TimePart::first}, {"những ngày cuối", TimePart::last}, {"tuần đầu", TimePart::first}, {"tuần cuối", TimePart::last},
        {"các tháng đầu", TimePart::first}, {"các tháng cuối", TimePart::last}, {"những tháng cuối", TimePart::last}, {"những tháng đầu", TimePart::first},
        {"hết", TimePart::last},
    };
    return table;
}

const TokenPhrases<bool>& recurrence_words() {
    static const TokenPhrases<bool> table = {
        {"hàng", true}, {"hằng", true}, {"mỗi", true}, {"từng", true}, {"theo", true}, {"theo từng", true}, {"định kỳ", true}, {"định kì", true},
        {"định kỳ hàng", true}, {"định kỳ hằng", true}, {"định kỳ mỗi", true}, {"định kỳ theo", true}, {"định kì hàng", true}, {"định kì hằng", true},
    };
    return table;
}

const TokenPhrases<TimeUnit>& recurrence_endings() {
    static const TokenPhrases<TimeUnit> table = {
        {"hàng năm", TimeUnit::year}, {"hằng năm", TimeUnit::year}, {"của hàng năm", TimeUnit::year}, {"của hằng năm", TimeUnit::year}, {"mỗi năm", TimeUnit::year},
        {"của mỗi năm", TimeUnit::year}, {"các năm", TimeUnit::year}, {"của các năm", TimeUnit::year}, {"của năm", TimeUnit::year}, {"trong năm", TimeUnit::year},
        {"năm liền kề", TimeUnit::year}, {"năm sau", TimeUnit::year}, {"năm sau liền kề", TimeUnit::year}, {"năm trước liền kề", TimeUnit::year}, {"năm tiếp theo", TimeUnit::year},
        {"của năm sau", TimeUnit::year}, {"của năm liền kề", TimeUnit::year}, {"của năm tiếp theo", TimeUnit::year}, {"năm kế tiếp", TimeUnit::year}, {"của năm sau liền kề", TimeUnit::year},
        {"của năm báo cáo", TimeUnit::year}, {"năm báo cáo", TimeUnit::year}, {"năm trước", TimeUnit::year}, {"của năm liền kề sau", TimeUnit::year},
        {"hàng tháng", TimeUnit::month}, {"hằng tháng", TimeUnit::month}, {"của hàng tháng", TimeUnit::month}, {"của hằng tháng", TimeUnit::month}, {"mỗi tháng", TimeUnit::month},
        {"của tháng", TimeUnit::month}, {"trong tháng", TimeUnit::month}, {"của mỗi tháng", TimeUnit::month}, {"tháng sau", TimeUnit::month}, {"của tháng sau", TimeUnit::month},
        {"tháng liền kề", TimeUnit::month}, {"của tháng liền kề", TimeUnit::month}, {"tháng sau liền kề", TimeUnit::month}, {"tháng tiếp theo", TimeUnit::month},
        {"của tháng tiếp theo", TimeUnit::month}, {"các tháng", TimeUnit::month}, {"của các tháng", TimeUnit::month}, {"tháng kế tiếp", TimeUnit::month}, {"tháng báo cáo", TimeUnit::month},
        {"của tháng báo cáo", TimeUnit::month}, {"của tháng kế tiếp", TimeUnit::month}, {"của tháng liền sau", TimeUnit::month},
        {"hàng quý", TimeUnit::quarter}, {"hằng quý", TimeUnit::quarter}, {"mỗi quý", TimeUnit::quarter}, {"của quý", TimeUnit::quarter}, {"cuối quý", TimeUnit::quarter},
        {"của hàng quý", TimeUnit::quarter}, {"của hằng quý", TimeUnit::quarter}, {"của mỗi quý", TimeUnit::quarter},
        {"tháng cuối quý", TimeUnit::quarter}, {"của tháng cuối quý", TimeUnit::quarter}, {"tháng cuối của quý", TimeUnit::quarter}, {"của tháng cuối mỗi quý", TimeUnit::quarter}, {"tháng đầu quý", TimeUnit::quarter},
        {"của tháng đầu quý", TimeUnit::quarter}, {"tháng đầu của quý sau", TimeUnit::quarter}, {"tháng đầu quý sau", TimeUnit::quarter}, {"của tháng đầu quý sau", TimeUnit::quarter},
        {"tháng cuối hàng quý", TimeUnit::quarter}, {"tháng cuối hằng quý", TimeUnit::quarter}, {"tháng cuối mỗi quý", TimeUnit::quarter}, {"của tháng cuối hằng quý", TimeUnit::quarter},
        {"của tháng cuối hàng quý", TimeUnit::quarter}, {"của tháng cuối cùng của quý", TimeUnit::quarter}, {"quý sau", TimeUnit::quarter},
        {"hàng tuần", TimeUnit::week}, {"hằng tuần", TimeUnit::week}, {"mỗi tuần", TimeUnit::week}, {"của tuần", TimeUnit::week}, {"trong tuần", TimeUnit::week}, {"các tuần", TimeUnit::week},
        {"hàng ngày", TimeUnit::day}, {"hằng ngày", TimeUnit::day},
    };
    return table;
}

const TokenPhrases<TimeUnit>& stretch_ends() {
    static const TokenPhrases<TimeUnit> table = {
        {"cuối tháng", TimeUnit::month}, {"ngày cuối tháng", TimeUnit::month}, {"ngày cuối cùng của tháng", TimeUnit::month}, {"cuối mỗi tháng", TimeUnit::month}, {"cuối hàng tháng", TimeUnit::month},
        {"cuối hằng tháng", TimeUnit::month}, {"ngày cuối cùng của mỗi tháng", TimeUnit::month}, {"ngày cuối cùng hàng tháng", TimeUnit::month}, {"ngày cuối cùng hằng tháng", TimeUnit::month},
        {"cuối quý", TimeUnit::quarter}, {"cuối mỗi quý", TimeUnit::quarter}, {"cuối hàng quý", TimeUnit::quarter}, {"cuối hằng quý", TimeUnit::quarter}, {"ngày cuối cùng của quý", TimeUnit::quarter},
        {"ngày cuối quý", TimeUnit::quarter}, {"cuối hàng năm", TimeUnit::year}, {"cuối hằng năm", TimeUnit::year}, {"cuối mỗi năm", TimeUnit::year},
    };
    return table;
}

const TokenPhrases<bool>& ongoing_words() {
    static const TokenPhrases<bool> table = {
        {"thường xuyên", true}, {"thường xuyên, liên tục", true}, {"liên tục", true}, {"thường xuyên và liên tục", true}, {"thường kỳ", true}, {"thường niên", true},
        {"xuyên suốt", true}, {"thường trực", true}, {"lâu dài", true}, {"thường xuyên liên tục", true}, {"24/24", true}, {"24/7", true},
        {"thường xuyên, lâu dài", true}, {"duy trì thường xuyên", true}, {"thường xuyên, kịp thời", true},
    };
    return table;
}

const TokenPhrases<bool>& event_starts() {
    static const TokenPhrases<bool> table = {
        {"khi", true}, {"sau khi", true}, {"ngay sau khi", true}, {"ngay khi", true}, {"trước khi", true}, {"trong khi", true}, {"từ khi", true}, {"kể từ khi", true}, {"đến khi", true},
        {"cho đến khi", true}, {"đột xuất", false}, {"phát sinh", false}, {"theo thời điểm", true}, {"tùy thời điểm", true}, {"tùy theo", true}, {"tùy tình hình", true}, {"tùy thuộc", true},
        {"kể từ ngày", true}, {"từ ngày ký", true}, {"từ ngày nhận", true}, {"từ ngày có", true}, {"từ ngày ban hành", true}, {"từ lúc", true}, {"ngay sau", false}, {"sau ngày", true}, {"trước ngày", true},
        {"trước kỳ", true}, {"sau kỳ", true}, {"sau hội nghị", true}, {"trước hội nghị", true}, {"cùng thời điểm", true}, {"cùng với", false}, {"nhân dịp", false}, {"vào dịp", false}, {"dịp", false},
        {"các dịp", false}, {"các đợt", false}, {"trong quá trình", false}, {"trong kỳ", false}, {"trong thời gian", false}, {"sau đại hội", true}, {"trước đại hội", true}, {"sau kiểm tra", true},
        {"sau thanh tra", true}, {"trong và sau", false}, {"trước, trong và sau", true}, {"theo từng thời điểm", true}, {"theo từng đợt", true}, {"theo nhu cầu", false}, {"thời điểm", false},
        {"từ thời điểm", true}, {"kể từ thời điểm", true}, {"sau thời điểm", true}, {"tại thời điểm", true}, {"trước thời điểm", true}, {"từ ngày được", true}, {"từ ngày kết thúc", true}, {"từ ngày hoàn thành", true},
        {"sau mỗi", true}, {"trước mỗi", true}, {"đến ngày kết thúc", true}, {"đến khi kết thúc", true}, {"từ ngày", false}, {"đến ngày", false}, {"đến hết ngày", false}, {"trước thời hạn", true}, {"trước hạn", true},
        {"trong ngày", false}, {"ngay trong ngày", true}, {"trong năm", false}, {"trong quý", false}, {"trong tháng", false}, {"theo vụ việc", false}, {"theo đợt", false}, {"khai mạc", false}, {"bế mạc", false},
    };
    return table;
}

const TokenPhrases<bool>& regulated_starts() {
    static const TokenPhrases<bool> table = {
        {"theo", true}, {"đúng quy định", true}, {"đúng thời hạn", true}, {"đúng thời gian quy định", true}, {"đúng tiến độ", true}, {"đúng hạn", true}, {"bảo đảm tiến độ", true}, {"đảm bảo tiến độ", true},
        {"kịp thời", false}, {"đảm bảo thời gian", true}, {"bảo đảm thời gian", true}, {"thực hiện theo", false}, {"căn cứ", false}, {"như quy định", false}, {"trong hạn", false}, {"đúng thời gian", true},
        {"định kỳ theo", true}, {"định kỳ theo quy định", true}, {"định kỳ theo thời gian", true}, {"thường xuyên theo", true}, {"theo thời gian", true}, {"quy định tại", false}, {"tiến độ theo", false},
        {"định kỳ, theo", true}, {"thời gian theo", true}, {"thời gian thực hiện theo", true}, {"thời hạn theo", true}, {"định kỳ và theo", true},
    };
    return table;
}

const TokenPhrases<bool>& range_words() {
    static const TokenPhrases<bool> table = {
        {"đến", true}, {"đến hết", true}, {"tới", true}, {"-", true}, {"cho đến", true}, {"đến cuối", true}, {"tới hết", true}, {"và kết thúc vào", true}, {"và kết thúc", true}, {"kết thúc vào", true},
        {"→", true}, {"÷", true}, {"và hoàn thành vào", true}, {"và hoàn thành trước", true}, {"- đến", true}, {"cho đến hết", true}, {"đến trước", true},
    };
    return table;
}

const TokenPhrases<bool>& open_end_words() {
    static const TokenPhrases<bool> table = {
        {"đến nay", true}, {"trở đi", true}, {"trở về sau", true}, {"và những năm tiếp theo", true}, {"và các năm tiếp theo", true}, {"và các năm", true}, {"và những năm", true},
        {"và những năm sau", true}, {"và các năm sau", true}, {"và hàng năm", true}, {"và hằng năm", true},
    };
    return table;
}

const TokenPhrases<bool>& this_year_words() {
    static const TokenPhrases<bool> table = {{"cả năm", true}, {"trong năm", true}, {"năm nay", true}, {"trong cả năm", true}, {"quanh năm", true}, {"các tháng trong năm", true}, {"các quý trong năm", true}};
    return table;
}

const TokenPhrases<bool>& connecting_words() {
    static const TokenPhrases<bool> table = {{"và", true}, {",", true}, {".", true}, {";", true}, {"&", true}, {"hoặc", true}, {"đồng thời", true}, {"sau đó", true}, {"+", true}};
    return table;
}

const TokenPhrases<bool>& completion_words() {
    static const TokenPhrases<bool> table = {{"hoàn thành", true}, {"hoàn thiện", true}, {"kết thúc", true}, {"ban hành", true}, {"thực hiện", true}, {"báo cáo", true}, {"triển khai", true}, {"xong", true}};
    return table;
}

const TokenPhrases<int>& weekdays() {
    static const TokenPhrases<int> table = {
        {"thứ hai", 1}, {"thứ ba", 2}, {"thứ tư", 3}, {"thứ năm", 4}, {"thứ sáu", 5}, {"thứ bảy", 6}, {"thứ bẩy", 6}, {"chủ nhật", 7},
        {"thứ 2", 1}, {"thứ 3", 2}, {"thứ 4", 3}, {"thứ 5", 4}, {"thứ 6", 5}, {"thứ 7", 6},
    };
    return table;
}

const TokenPhrases<TimeUnit>& duration_units() {
    static const TokenPhrases<TimeUnit> table = {
        {"giờ", TimeUnit::day}, {"giờ làm việc", TimeUnit::day}, {"phút", TimeUnit::day}, {"ngày", TimeUnit::day}, {"ngày làm việc", TimeUnit::day}, {"tuần", TimeUnit::week}, {"tháng", TimeUnit::month},
        {"năm", TimeUnit::year}, {"buổi", TimeUnit::day}, {"h", TimeUnit::day}, {"quý", TimeUnit::quarter}, {"lần", TimeUnit::day}, {"đợt", TimeUnit::day},
    };
    return table;
}

// clang-format on

}  // namespace kehoach::vi
