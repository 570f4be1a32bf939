#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "check/units.h"
#include "text/fold.h"
#include "vi/lexicon.h"
#include "vi/unit_lists.h"

namespace kehoach::checks {
namespace {

struct Successor {
    std::string_view field;
    std::string_view now;
};

// Ministries and departments that were merged in 2025: Nghị quyết 176/2025/QH15, Nghị định 45/2025/NĐ-CP.
constexpr std::array merged_fields = {
    Successor{"Kế hoạch và Đầu tư", "Tài chính"},
    Successor{"Giao thông vận tải", "Xây dựng"},
    Successor{"Tài nguyên và Môi trường", "Nông nghiệp và Môi trường"},
    Successor{"Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường"},
    Successor{"Nông nghiệp và PTNT", "Nông nghiệp và Môi trường"},
    Successor{"Thông tin và Truyền thông", "Khoa học và Công nghệ"},
    Successor{"Lao động - Thương binh và Xã hội", "Nội vụ"},
};

constexpr Day day_of_mergers{2025, 4, 1};    // all of them were done by then
constexpr Day day_of_districts{2025, 7, 1};  // since then there is no level between province and commune

// First words of organs of a district.
const vi::Phrases& district_organs() {
    // clang-format off
    static const vi::Phrases table = {
        "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Huyện ủy", "Quận ủy", "Thị ủy", "Công an", "Ban Chỉ huy Quân sự", "Ban CHQS",
        "MTTQ", "Mặt trận Tổ quốc", "Ủy ban MTTQ", "Ủy ban Mặt trận Tổ quốc", "UBMTTQ", "Huyện đoàn", "Các huyện", "Thanh tra huyện",
        "Phòng Nội vụ huyện", "Phòng Tài chính - Kế hoạch huyện", "TAND", "Tòa án nhân dân", "VKSND", "Viện kiểm sát nhân dân", "Chủ tịch UBND",
        "Chủ tịch Ủy ban nhân dân", "Văn phòng HĐND và UBND", "Các Huyện ủy", "Các huyện, thị, thành ủy",
    };
    // clang-format on
    return table;
}

const vi::Phrases& district_words() {
    static const vi::Phrases table = {"huyện", "quận", "thị xã", "thị trấn"};
    return table;
}

// What the unit is now, or an empty text; nullopt where it is as it was.
std::optional<std::string> successor_of(const UnitWords& words, std::string_view folded, Day day) {
    if (day >= day_of_districts && district_organs().starts(folded) && district_words().in(folded)) return std::string();
    if (day < day_of_mergers) return std::nullopt;
    for (const std::string_view head : {"Sở", "Bộ"}) {
        for (const auto& [field, now] : merged_fields) {
            const auto end = match_words(unit_words(std::string(head) + " " + std::string(field)), words, 0);
            if (end != std::string::npos && (end == words.size() || words[end] == "tỉnh" || words[end] == "thành"))
                return std::string(head) + " " + std::string(now);
        }
    }
    return std::nullopt;
}

class ObsoleteCheck {
public:
    ObsoleteCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void run(const Units& units) {
        for (const auto& unit : units.all()) {
            const UnitMention& mention = unit.mentions.front();
            const Day day = day_of_issue(draft_.part_of(mention.task->at));
            if (const auto now = successor_of(unit.words, unit.key, day)) add(unit.key, Units::where(unit, mention), unit.name, *now);
        }
        for (const auto& part : draft_.parts) {
            const Document& document = *part.document;
            const Day day = day_of_issue(part);
            for (std::size_t i = 0; i < document.recipients.size(); ++i) {
                for (const auto& name : vi::listed_units(document.recipients[i])) {
                    const std::string key = text::fold(name);
                    const Span span = i < document.recipient_spans.size() ? document.recipient_spans[i] : document.recipients_span;
                    if (const auto now = successor_of(unit_words(name), key, day)) {
                        add(key, {part.at + "/recipients/" + std::to_string(i), span, name}, name, *now);
                    }
                }
            }
        }
    }

private:
    // Where the draft does not say its day yet, the day of the check.
    [[nodiscard]] Day day_of_issue(const Part& part) const { return part.issued.year != 0 ? part.issued : day_of(draft_.options.today); }

    void add(const std::string& key, Where where, const std::string& name, const std::string& now) {
        if (!reported_.insert(key).second) return;
        if (now.empty()) {
            report_.add("unit-obsolete/district", std::move(where), {name});
        } else {
            report_.add("unit-obsolete/merged", std::move(where), {name, now});
        }
    }

    const Draft& draft_;
    Report& report_;
    std::set<std::string> reported_;
};

}  // namespace

void check_obsolete_units(const Units& units, const Draft& draft, Report& report) { ObsoleteCheck(draft, report).run(units); }

}  // namespace kehoach::checks
