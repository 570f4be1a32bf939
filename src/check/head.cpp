#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "check/wording.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/name_keys.h"

namespace kehoach::checks {
namespace {

constexpr std::string_view state_title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view state_title_old_tone = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view motto = "Độc lập - Tự do - Hạnh phúc";
constexpr std::string_view motto_en_dash = "Độc lập – Tự do – Hạnh phúc";

// clang-format off

// Độ mật, mức độ khẩn, phạm vi lưu hành: Phụ lục I, Phần I, Mục III.2, and the law on state secrets.
const vi::Phrases& decreed_marks() {
    static const vi::Phrases table = {"Tuyệt mật", "Tối mật", "Mật", "Hỏa tốc", "Thượng khẩn", "Khẩn", "Xem xong trả lại", "Lưu hành nội bộ",
                                      "Tài liệu thu hồi"};
    return table;
}

const vi::Phrases& draft_marks() {
    static const vi::Phrases table = {"Dự thảo", "Bản dự thảo"};
    return table;
}

const vi::Phrases& short_levels() {
    static const vi::Phrases table = {"TP", "TX", "TT", "P", "H", "Q", "TPHCM", "HCM", "HN"};
    return table;
}

// Words of titles about what was done in a year that is over.
const vi::Phrases& looking_back() {
    static const vi::Phrases table = {
        "tổng kết", "sơ kết", "kết quả", "đánh giá", "khắc phục", "quyết toán", "kiểm điểm", "xếp loại", "bình xét", "khen thưởng", "tồn tại", "hạn chế",
        "kỷ niệm", "chấm điểm", "xét tặng", "thi đua", "kiểm tra", "thanh tra", "kiểm toán", "giám sát", "kết luận", "công khai", "tự kiểm tra",
        "kê khai", "từ năm", "hậu kiểm", "bổ sung", "điều chỉnh",
    };
    return table;
}

// Kinds of documents whose years stand in titles: `Luật Đất đai năm 2024`.
const vi::Phrases& cited_kinds() {
    static const vi::Phrases table = {
        "luật", "bộ luật", "hiến pháp", "pháp lệnh", "nghị quyết", "nghị định", "quyết định", "thông tư", "chỉ thị", "kết luận", "công văn", "đề án",
        "chương trình", "chiến lược", "quy hoạch", "thông báo", "công điện", "quy định",
    };
    return table;
}

// Organs that a superior one stands above.
const vi::Phrases& subordinate_organs() {
    static const vi::Phrases table = {"Sở", "Phòng", "Chi cục"};
    return table;
}

struct Expansion {
    std::string_view abbreviation;
    std::string_view words;
};

constexpr std::array expansions = {
    Expansion{"UBND", "ỦY BAN NHÂN DÂN"},
    Expansion{"HĐND", "HỘI ĐỒNG NHÂN DÂN"},
    Expansion{"BCĐ", "BAN CHỈ ĐẠO"},
    Expansion{"BCH", "BAN CHẤP HÀNH"},
};

// clang-format on

std::string squeezed(std::string_view folded) {
    std::string out;
    for (const char c : folded) {
        if (c != ' ' && c != '-') out.push_back(c);
    }
    return out;
}

// What of a date in words is written: the digits between `ngày`, `tháng` and `năm`.
struct WrittenDate {
    std::string_view day;
    std::string_view month;
    bool numeric = false;  ///< `05/01/2026`
};

WrittenDate written_date(std::string_view raw, const std::vector<text::Token>& tokens) {
    WrittenDate out;
    const auto digits = [&](std::size_t i) { return raw.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); };
    bool month_word = false;
    bool year_word = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].is_word("tháng")) month_word = true;
        if (tokens[i].is_word("năm")) year_word = true;
        if (!tokens[i].is_number() || year_word) continue;
        if (!month_word && out.day.empty()) out.day = digits(i);
        if (month_word && out.month.empty()) out.month = digits(i);
    }
    out.numeric = !month_word;
    return out;
}

class HeadChecker {
public:
    HeadChecker(const Draft& draft, const Part& part, Report& report)
        : draft_(draft), part_(part), header_(part.document->header), at_(part.at + "/header"), report_(report) {}

    void check() {
        check_state_title();
        check_motto();
        check_marks();
        check_organ();
        check_place();
        check_date();
        check_title();
        check_year();
    }

private:
    [[nodiscard]] bool is_whole_document() const { return part_.parent == nullptr || header_.state_title || header_.number; }

    void check_state_title() {
        if (!header_.state_title) return;
        const std::string& written = *header_.state_title;
        const std::string key = text::fold(written);
        if (vi::party_titles().in(key) || vi::union_titles().is(key)) return;
        if (written == state_title || written == state_title_old_tone) return;
        const bool right_words = key == text::fold(state_title);
        const auto& right = written.find("HOÀ") != std::string::npos ? state_title_old_tone : state_title;
        report_wording(right_words, "@quoc-hieu", written, right, "/state_title", header_.spans.state_title);
    }

    void check_motto() {
        if (!header_.motto) return;
        const std::string& written = *header_.motto;
        if (written == motto || (draft_.config.style.en_dash && written == motto_en_dash)) return;
        const bool right_words = squeezed(text::fold(written)) == squeezed(text::fold(motto));
        report_wording(right_words, "@tieu-ngu", written, draft_.config.style.en_dash ? motto_en_dash : motto, "/motto", header_.spans.motto);
    }

    void report_wording(bool right_words, std::string term, const std::string& written, std::string_view right, std::string_view field, Span span) {
        Problem& problem = report_.add(right_words ? "national-header-wording/form" : "national-header-wording/spelling",
                                       {at_ + std::string(field), span, written}, {std::move(term), written, std::string(right)});
        problem.correction = Correction{written, std::string(right), !right_words};
    }

    void check_marks() {
        for (std::size_t i = 0; i < header_.marks.size(); ++i) {
            const std::string& mark = header_.marks[i];
            const std::string key = text::fold(text::without_final(mark, ".:"));
            if (draft_marks().starts(key) || decreed_marks().is(key)) continue;
            report_.add("marking-unknown", {at_ + "/marks/" + std::to_string(i), span_of_mark(mark), mark}, {mark});
        }
    }

    [[nodiscard]] Span span_of_mark(std::string_view mark) const {
        constexpr std::size_t furthest = 200;
        for (std::size_t i = 0; i < draft_.lines.size() && i < furthest; ++i) {
            if (draft_.lines[i].text.find(mark) != std::string_view::npos) return draft_.lines[i].span;
        }
        return {};
    }

    void check_organ() {
        if (!header_.issuer || !header_.issuer->name) return;
        const Issuer& issuer = *header_.issuer;
        const std::string& name = *issuer.name;
        const Where where{at_ + "/issuer/name", issuer.span, name};
        const std::string key = text::fold(name);
        if (!text::is_all_capitals(name)) {
            report_.add("organ-name-form/case", where, {name});
        } else if (const auto* expansion = expansion_of(name)) {
            const std::string whole = std::string(expansion->words) + name.substr(expansion->abbreviation.size());
            Problem& problem = report_.add("organ-name-form/abbreviated", where, {name, whole});
            problem.correction = Correction{name, whole, true};
        }
        // Two organs in one line leave it open which of them is the superior one.
        if (!issuer.parent && subordinate_organs().starts(key) && part_.parent == nullptr) report_.add("organ-name-form/parent", where, {name});
    }

    // The abbreviation that the name of an organ begins with; nullptr also where the names of two organs stand in one line.
    static const Expansion* expansion_of(std::string_view name) {
        const std::string key = text::fold(name);
        for (const auto& expansion : expansions) {
            if (!name.starts_with(expansion.abbreviation) || !name.substr(expansion.abbreviation.size()).starts_with(' ')) continue;
            static const vi::Phrases further = {"Sở",     "Phòng", "Ban",       "Chi cục",  "Trung tâm", "Văn phòng",
                                                "Trường", "Tổ",    "Thanh tra", "Hội đồng", "Đội"};
            return further.in(key) ? nullptr : &expansion;
        }
        return nullptr;
    }

    [[nodiscard]] bool of_armed_forces() const {
        const Header& main = draft_.document.header;
        const auto in = [](const std::optional<std::string>& name) { return name && vi::armed_forces().in(text::fold(*name)); };
        return main.issuer && (in(main.issuer->name) || in(main.issuer->parent));
    }

    // What stands behind `words` in the first line of the span that has them, as comparison keys; nullopt where none has.
    [[nodiscard]] std::optional<std::string> key_behind(Span span, std::string_view words) const {
        const std::string key = text::fold(words);
        const auto [begin, end] = draft_.lines_of(span);
        for (std::size_t i = begin; i < end; ++i) {
            const std::string line = text::fold(draft_.lines[i].text, 600);
            const auto at = line.find(key);
            if (at != std::string::npos) return std::string(text::trimmed(std::string_view(line).substr(at + key.size())));
        }
        return std::nullopt;
    }

    void check_place() {
        if (!header_.date || of_armed_forces()) return;
        if (!header_.place) return check_place_missing();
        const std::string& place = *header_.place;
        const std::string date_words = place + " " + header_.date->raw;
        const Where where{at_ + "/place", header_.place_span, place};
        const auto tokens = text::tokens_of(place);
        const bool stop = place.find('.') != std::string::npos;
        const bool capitals = text::is_all_capitals(place);
        const bool short_level = !tokens.empty() && tokens.front().kind == text::TokenKind::word && short_levels().is(tokens.front().key);
        const bool short_name = std::any_of(tokens.begin(), tokens.end(), [&](const text::Token& t) {
            constexpr std::size_t shortest = 2;
            return t.kind == text::TokenKind::word && !capitals && t.end - t.begin >= shortest &&
                   text::is_all_capitals(std::string_view(place).substr(t.begin, t.end - t.begin));
        });
        if (stop || short_level || short_name) {
            report_.add("place-format/abbreviated", where, {place});
        } else if (capitals || text::is_lower(text::code_point_at(place, 0))) {
            report_.add("place-format/capitals", where, {place});
        }
        const auto behind = key_behind(header_.place_span, place);
        if (behind && text::starts_with_words(*behind, "ngày")) {
            Problem& problem =
                report_.add("place-format/comma", {at_ + "/place", header_.place_span, date_words}, {date_words, place + ", " + header_.date->raw});
            problem.correction = Correction{date_words, place + ", " + header_.date->raw};
        }
    }

    // A place in the line above, or in another column, is not missing.
    void check_place_missing() {
        const auto [begin, end] = draft_.lines_of(header_.spans.date);
        if (begin == end || !is_whole_document()) return;
        const std::string line = text::fold(text::trimmed(draft_.lines[begin].text), 200);
        if (!text::starts_with_words(line, "ngày") && !line.starts_with(", ngày")) return;
        constexpr std::size_t furthest = 3;
        for (std::size_t i = begin; i > 0 && i + furthest > begin; --i) {
            const auto above = text::trimmed(draft_.lines[i - 1].text);
            if (above.ends_with(',')) return;
        }
        report_.add("place-format/missing", {at_ + "/date", header_.spans.date, header_.date->raw}, {header_.date->raw});
    }

    void check_date() {
        if (!header_.date) return;
        const std::string& raw = header_.date->raw;
        const auto tokens = text::tokens_of(raw);
        const WrittenDate date = written_date(raw, tokens);
        const Where where{at_ + "/date", header_.spans.date, raw};
        if (date.numeric) {
            report_.add("place-format/numeric-date", where, {raw});
        } else {
            check_padding(raw, date, where);
        }
        if (header_.date->value) check_calendar(*header_.date->value, where);
    }

    void check_padding(const std::string& raw, const WrittenDate& date, const Where& where) {
        const auto month = date.month.empty() ? 0 : date.month.back() - '0' + (date.month.size() == 2 ? 10 * (date.month.front() - '0') : 0);
        const bool short_day = date.day.size() == 1 && date.day != "0";
        const bool short_month = date.month.size() == 1 && (month == 1 || month == 2);
        const bool long_month = date.month.size() == 2 && month >= 3 && month <= 9;
        if (!short_day && !short_month && !long_month) return;
        std::string right = raw;
        // The month first: it stands behind the day.
        if (long_month) right.erase(static_cast<std::size_t>(date.month.data() - raw.data()), 1);
        if (short_month) right.insert(static_cast<std::size_t>(date.month.data() - raw.data()), "0");
        if (short_day) right.insert(static_cast<std::size_t>(date.day.data() - raw.data()), "0");
        const bool missing = short_day || short_month;
        Problem& problem = report_.add(missing ? "date-zero-pad/missing" : "date-zero-pad/month", where, {raw, right});
        problem.correction = Correction{raw, right};
    }

    void check_calendar(std::string_view iso, const Where& where) {
        const Day day = day_of(iso);
        if (!day.is_whole()) return;
        const auto days = sys_days(day);
        const std::chrono::weekday weekday{days};
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) report_.add("date-invalid/weekend", where, {header_.date->raw});
        const Day today = day_of(draft_.options.today);
        constexpr std::chrono::days furthest{60};
        if (today.is_whole() && days > sys_days(today) + furthest) report_.add("date-invalid/future", where, {header_.date->raw});
    }

    static std::chrono::sys_days sys_days(const Day& day) {
        return std::chrono::year_month_day{std::chrono::year{day.year}, std::chrono::month{static_cast<unsigned>(day.month)},
                                           std::chrono::day{static_cast<unsigned>(day.day)}};
    }

    void check_title() {
        if (!header_.title || !header_.type) return;
        const std::string& title = *header_.title;
        const Where where{at_ + "/title", header_.spans.title, title, title_was_guessed()};
        const std::string key = text::fold(title);
        const std::string type = text::fold(header_.type->name);
        // `Kế hoạch hóa gia đình` is no repeated type.
        static const vi::Phrases words_with_types = {"Kế hoạch hóa", "Quy định hóa",   "Báo cáo viên",
                                                     "Dự án đầu tư", "Đề án việc làm", "Quy trình hóa"};
        if (text::starts_with_words(key, type) && !words_with_types.starts(key)) {
            report_.add("trich-yeu-form/type-repeated", where, {title, header_.type->name});
        } else if (part_.parent == nullptr && text::is_all_capitals(title)) {
            report_.add("trich-yeu-form/capitals", where, {title});
        }
        const auto bare = text::without_final(title, ".;,:/");
        if (bare.size() == title.size() || title.ends_with("...") || bare.empty()) return;
        // As many as make them likely to stand in their line once.
        const auto words = last_words(title, 3);
        const std::string before(words);
        Problem& problem = report_.add("trich-yeu-form/final-mark", {at_ + "/title", header_.spans.title, before, where.inferred}, {title});
        problem.correction = Correction{before, std::string(text::without_final(before, ".;,:/"))};
    }

    // Whether the parser had to guess where the title ends.
    [[nodiscard]] bool title_was_guessed() const {
        const auto& remarks = draft_.conversion.diagnostics;
        return part_.parent == nullptr && std::any_of(remarks.begin(), remarks.end(), [](const Diagnostic& d) {
                   return d.name() == "title-end-inferred" && d.at == "/header/title";
               });
    }

    void check_year() {
        if (!header_.title || !header_.type || part_.issued.year == 0) return;
        const auto& code = header_.type->code;
        if (code != "KH" && code != "CTr" && code != "PA") return;
        const std::string& title = *header_.title;
        const std::string key = text::fold(title);
        if (looking_back().in(key) || cited_kinds().in(key) || text::find_words(key, "năm học") != std::string::npos) return;
        const auto tokens = text::tokens_of(title);
        int year = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].is_number() || tokens[i].value < 1990 || tokens[i].value > 2100 || tokens[i].end - tokens[i].begin != 4) continue;
            // Of a range its end counts; years of symbols and dates are none.
            const bool marked = i > 0 && (tokens[i - 1].is_word("năm") || tokens[i - 1].is_mark('-') || tokens[i - 1].is_word("đến"));
            const bool of_symbol = (i > 0 && tokens[i - 1].is_mark('/')) || (i + 1 < tokens.size() && tokens[i + 1].is_mark('/'));
            if (!marked || of_symbol) continue;
            if (tokens[i].value < year) continue;
            year = tokens[i].value;
            begin = tokens[i - 1].begin;
            end = tokens[i].end;
        }
        if (year == 0 || year >= part_.issued.year) return;
        const std::string words = title.substr(begin, end - begin);
        report_.add("title-year-vs-date", {at_ + "/title", header_.spans.title, words, title_was_guessed()},
                    {words, std::to_string(part_.issued.year)});
    }

    const Draft& draft_;
    const Part& part_;
    const Header& header_;
    std::string at_;
    Report& report_;
};

}  // namespace

void check_head(const Draft& draft, Report& report) {
    for (const Part& part : draft.parts) HeadChecker(draft, part, report).check();
}

}  // namespace kehoach::checks
