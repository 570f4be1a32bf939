#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/units.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// What sorts of units a name belongs to, or a line of recipients covers.
namespace sort {
constexpr unsigned department = 1;  // what a province has: sở, ban, ngành
constexpr unsigned inner = 2;       // what an organ has: phòng, trung tâm
constexpr unsigned local = 4;       // UBND of communes
constexpr unsigned mass = 8;        // the Front, the organisations
constexpr unsigned school = 16;
constexpr unsigned enterprise = 32;
constexpr unsigned ministry = 64;
constexpr unsigned every = 127;
}  // namespace sort

struct SortName {
    std::string_view start;
    unsigned sorts;
};

// By the first words of a unit, the first that fits.
constexpr std::array sorts_by_start = {
    SortName{"sở", sort::department},
    SortName{"bộ chỉ huy", sort::department},
    SortName{"bộ phận", sort::inner},
    SortName{"bộ đội", sort::department},
    SortName{"bộ", sort::ministry},
    SortName{"văn phòng", sort::department | sort::inner},
    SortName{"thanh tra", sort::department | sort::inner},
    SortName{"phòng", sort::inner},
    SortName{"chi cục", sort::inner | sort::department},
    SortName{"trung tâm", sort::inner | sort::department},
    SortName{"công an", sort::department},
    SortName{"kho bạc", sort::department},
    SortName{"bảo hiểm xã hội", sort::department},
    SortName{"mặt trận tổ quốc", sort::mass},
    SortName{"ủy ban mặt trận tổ quốc", sort::mass},
    SortName{"hội", sort::mass},
    SortName{"đoàn thanh niên", sort::mass},
    SortName{"tỉnh đoàn", sort::mass},
    SortName{"liên đoàn lao động", sort::mass},
    SortName{"công ty", sort::enterprise},
    SortName{"trường", sort::school | sort::inner},
};

bool starts_with_words(const UnitWords& words, std::string_view phrase) {
    std::size_t i = 0;
    for (const auto word : text::split(phrase, ' ')) {
        if (i >= words.size() || words[i++] != word) return false;
    }
    return true;
}

unsigned sorts_of(const UnitWords& unit) {
    if (starts_with_words(unit, "ủy ban nhân dân") || starts_with_words(unit, "hội đồng nhân dân")) {
        for (const std::string_view level : {"xã", "phường", "huyện", "thị", "quận"}) {
            if (has_word(unit, level)) return sort::local;
        }
        return 0;
    }
    // `Hội đồng` is no association.
    if (starts_with_words(unit, "hội đồng")) return 0;
    for (const auto& [start, sorts] : sorts_by_start) {
        if (starts_with_words(unit, start)) return sorts;
    }
    return 0;
}

struct CoveringWord {
    std::string_view word;
    unsigned sorts;
};

constexpr std::array covering_words = {
    CoveringWord{"sở", sort::department},      CoveringWord{"ngành", sort::department | sort::ministry},
    CoveringWord{"phòng", sort::inner},        CoveringWord{"khoa", sort::inner},
    CoveringWord{"tổ", sort::inner},           CoveringWord{"trạm", sort::inner},
    CoveringWord{"chi cục", sort::inner},      CoveringWord{"trung tâm", sort::inner},
    CoveringWord{"ban", sort::inner},          CoveringWord{"xã", sort::local},
    CoveringWord{"phường", sort::local},       CoveringWord{"huyện", sort::local},
    CoveringWord{"đoàn thể", sort::mass},      CoveringWord{"hội", sort::mass},
    CoveringWord{"trường", sort::school},      CoveringWord{"doanh nghiệp", sort::enterprise},
    CoveringWord{"công ty", sort::enterprise}, CoveringWord{"bộ", sort::ministry},
};

// Lines that may mean anybody whom the text names.
const vi::Phrases& covering_lines() {
    // clang-format off
    static const vi::Phrases table = {
        "Như trên", "Như Điều", "Như mục", "Như kính gửi", "Như phần", "Như thành phần", "Như nơi nhận", "Như khoản", "Theo danh sách",
    };
    // clang-format on
    return table;
}

// Lines of persons, of whom no unit is part.
const vi::Phrases& person_lines() {
    // clang-format off
    static const vi::Phrases table = {
        "phó", "PCT", "PGĐ", "đồng chí", "đ/c", "chuyên viên", "cán bộ", "thành viên Ban Giám đốc", "lãnh đạo", "Phó Giám đốc", "Phó Chủ tịch",
        "ủy viên", "Thứ trưởng",
    };
    // clang-format on
    return table;
}

unsigned covered_by(std::string_view line) {
    const std::string folded = text::fold(line);
    if (covering_lines().in(folded)) return sort::every;
    const auto plural = folded.find("các");
    const bool several = vi::plural_words().in(folded);
    if (!several) {
        // `Phòng, ban, đơn vị trực thuộc`: a class without its plural.
        const bool listed =
            folded.starts_with("phòng,") || folded.starts_with("đơn vị") || folded.starts_with("thành viên") || folded.starts_with("ban, ngành");
        return listed ? sort::every : 0;
    }
    const std::size_t behind = plural == std::string::npos ? 0 : plural + std::string_view("các").size();
    const std::string_view members = text::trimmed(std::string_view(folded).substr(behind));
    if (person_lines().starts(members)) return 0;
    // What they belong to is not what they are.
    const auto of = folded.find("thuộc");
    const std::string_view head = std::string_view(folded).substr(0, of);
    if (head.find("cơ quan") != std::string_view::npos || head.find("tổ chức") != std::string_view::npos ||
        head.find("thành viên") != std::string_view::npos)
        return sort::every;
    if (head.find("đơn vị") != std::string_view::npos) return of == std::string::npos ? sort::every : sort::inner | sort::school;
    unsigned sorts = 0;
    for (const auto& [word, covered] : covering_words) {
        if (text::find_words(head, word) != std::string::npos) sorts |= covered;
    }
    return sorts == 0 ? sort::every : sorts;
}

// Whether a line of filing names the unit by the first letters of its name: `Lưu: VT, KHTC.`
bool is_filed(const UnitWords& unit, const UnitWords& filing) {
    std::string all;
    for (const auto& word : unit) text::append(all, text::code_point_at(word, 0));
    std::size_t first = 0;
    text::next_code_point(all, first);
    const std::string_view without_head = std::string_view(all).substr(first);
    for (const auto& word : filing) {
        if (word == all || (!without_head.empty() && word == without_head)) return true;
        if (spelled_by(word, unit, 0) != 0 || (unit.size() > 1 && spelled_by(word, unit, 1) != 0)) return true;
    }
    return starts_with_words(unit, "văn phòng") && has_word(filing, "văn");
}

}  // namespace

void check_unit_recipients(const Units& units, const Draft& draft, Report& report) {
    constexpr std::size_t fewest = 2;
    struct Covering {
        std::vector<UnitWords> lines;
        UnitWords filing;
        unsigned sorts = 0;
        bool names_inner = false;  // a line names a unit of the organ
        const Document* document = nullptr;
    };
    std::map<const Document*, Covering> known;
    const auto covering = [&](const Part& part) -> const Covering& {
        const Document* document = part.document->recipients.empty() && part.parent != nullptr ? part.parent->document : part.document;
        auto [found, added] = known.try_emplace(document);
        Covering& out = found->second;
        if (!added) return out;
        out.document = document;
        for (const auto& line : document->recipients) {
            out.lines.push_back(unit_words(line));
            out.sorts |= covered_by(line);
            const UnitWords& words = out.lines.back();
            for (const std::string_view start : {"phòng", "trung tâm", "chi cục", "thanh tra sở", "văn phòng sở"}) {
                out.names_inner = out.names_inner || starts_with_words(words, start);
            }
        }
        for (const auto& line : document->filing) {
            for (auto& word : unit_words(line)) out.filing.push_back(std::move(word));
        }
        return out;
    };
    for (const auto& unit : units.all()) {
        if (unit.lead_count() == 0 || unit.is_class() || unit.words.size() < 2) continue;
        const unsigned sorts = sorts_of(unit.words);
        if (sorts == 0) continue;
        const UnitMention& mention = first_lead(unit);
        const Part& part = draft.part_of(mention.task->at);
        const Covering& to = covering(part);
        if (to.document->recipients.size() < fewest || (to.sorts & sorts) != 0) continue;
        // The organ itself, and its own units where the lines say nothing of units.
        const auto own = [&](const Document* document) {
            const auto& issuer = document->header.issuer;
            if (!issuer || !issuer->name) return false;
            const UnitWords words = unit_words(*issuer->name);
            return begins_with(words, unit.words) || begins_with(unit.words, words);
        };
        if (own(part.document) || own(to.document)) continue;
        // Units of the organ itself are not written to where no unit is.
        if ((sorts & sort::inner) != 0 && !to.names_inner) continue;
        const bool named = std::any_of(to.lines.begin(), to.lines.end(), [&](const UnitWords& line) {
            return contains_unit(line, unit.words) || (line.size() > 1 && begins_with(unit.words, line));
        });
        if (named || is_filed(unit.words, to.filing)) continue;
        report.add("unit-not-in-recipients", Units::where(unit, mention), {unit.name});
    }
}

}  // namespace kehoach::checks
