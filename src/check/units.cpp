#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "check/task_tables.h"
#include "text/accents.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/name_keys.h"
#include "vi/numerals.h"
#include "vi/organ_names.h"
#include "vi/unit_lists.h"

namespace kehoach::checks {
namespace {

using Words = std::vector<std::string>;

// ---------------------------------------------------------------- names of units as words

struct Abbreviation {
    std::string_view short_form;
    std::string_view words;
};

// What a unit's name is shortened to by everybody. Comparison keys.
constexpr std::array abbreviations = {
    Abbreviation{"vp", "văn phòng"},
    Abbreviation{"p", "phòng"},
    Abbreviation{"ttr", "thanh tra"},
    Abbreviation{"ubnd", "ủy ban nhân dân"},
    Abbreviation{"hđnd", "hội đồng nhân dân"},
    Abbreviation{"ub", "ủy ban"},
    Abbreviation{"mttq", "mặt trận tổ quốc"},
    Abbreviation{"mttqvn", "mặt trận tổ quốc việt nam"},
    Abbreviation{"ubmttq", "ủy ban mặt trận tổ quốc"},
    Abbreviation{"ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"},
    Abbreviation{"bhxh", "bảo hiểm xã hội"},
    Abbreviation{"bql", "ban quản lý"},
    Abbreviation{"bcđ", "ban chỉ đạo"},
    Abbreviation{"bch", "ban chấp hành"},
    Abbreviation{"chqs", "chỉ huy quân sự"},
    Abbreviation{"tp", "thành phố"},
};

// The words of a name, abbreviations that everybody knows written out; brackets, marks and `và` left out.
Words words_of(std::string_view name) {
    Words words;
    std::string word;
    int depth = 0;
    const std::string folded = text::fold(name);
    const auto end_word = [&] {
        if (word.empty()) return;
        const auto known = std::find_if(abbreviations.begin(), abbreviations.end(), [&](const Abbreviation& a) { return a.short_form == word; });
        if (known != abbreviations.end()) {
            for (const auto part : text::split(known->words, ' ')) words.emplace_back(part);
        } else if (word != "và") {
            words.push_back(word);
        }
        word.clear();
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = text::next_code_point(folded, at);
        if (c == U'(') ++depth;
        if (c == U')' && depth > 0) --depth;
        if (depth == 0 && text::is_word_character(c)) {
            text::append(word, c);
        } else {
            end_word();
        }
    }
    end_word();
    return words;
}

// How many words of `words` from `at` on begin with the letters of `initials`, one after the other; 0 if they do not.
std::size_t spelled_by(std::string_view initials, const Words& words, std::size_t at) {
    constexpr std::size_t shortest = 2;
    std::size_t count = 0;
    for (std::size_t i = 0; i < initials.size(); ++count) {
        if (at + count >= words.size()) return 0;
        // `Ứng dụng` is shortened to `ƯD`.
        if (text::base_letter(text::next_code_point(initials, i)) != text::base_letter(text::code_point_at(words[at + count], 0))) return 0;
    }
    return count < shortest ? 0 : count;
}

// The place in `b` behind what says the same as all words of `a`, from `at` on; npos where it says something else. A word of one may stand for
// the first letters of several of the other: `TCHC`, `Tổ chức - Hành chính`.
std::size_t match_words(const Words& a, const Words& b, std::size_t at) {
    std::size_t j = at;
    for (std::size_t i = 0; i < a.size();) {
        if (j >= b.size()) return std::string::npos;
        if (a[i] == b[j]) {
            ++i;
            ++j;
        } else if (const auto count = spelled_by(a[i], b, j); count != 0) {
            ++i;
            j += count;
        } else if (const auto behind = spelled_by(b[j], a, i); behind != 0) {
            i += behind;
            ++j;
        } else {
            return std::string::npos;
        }
    }
    return j;
}

bool same_unit(const Words& a, const Words& b) { return match_words(a, b, 0) == b.size(); }

bool begins_with(const Words& longer, const Words& shorter) { return !shorter.empty() && match_words(shorter, longer, 0) != std::string::npos; }

bool contains(const Words& line, const Words& unit) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (match_words(unit, line, at) != std::string::npos) return true;
    }
    return false;
}

bool has_word(const Words& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// `Các phòng, đơn vị thuộc Sở`, `UBND các xã`, `Đơn vị liên quan`: units by their class.
bool is_class(std::string_view folded, const Words& words) {
    return vi::plural_words().starts(folded) || has_word(words, "các") || folded.find("liên quan") != std::string_view::npos;
}

// ---------------------------------------------------------------- units of a draft

// A unit in a cell or clause.
struct Mention {
    const Task* task = nullptr;
    const PlacedTable* place = nullptr;  // nullptr in a clause
    bool lead = false;
};

// A unit by its comparison key.
struct Unit {
    std::string name;  // as it is written first
    std::string key;
    Words words;
    std::vector<Mention> mentions;

    [[nodiscard]] std::size_t lead_count() const {
        return static_cast<std::size_t>(std::count_if(mentions.begin(), mentions.end(), [](const Mention& m) { return m.lead; }));
    }
    [[nodiscard]] bool is_class() const { return checks::is_class(key, words); }
};

class Units {
public:
    explicit Units(const Draft& draft) : tables_(placed_tables(draft)) {
        std::unordered_map<const Task*, const PlacedTable*> places;
        for (const auto& place : tables_) {
            for (const auto* task : place.tasks) places.emplace(task, &place);
        }
        for (const auto& task : draft.conversion.tasks) {
            const auto found = places.find(&task);
            const PlacedTable* place = found == places.end() ? nullptr : found->second;
            for (const auto& unit : task.lead) add(unit, {&task, place, true});
            for (const auto& unit : task.coordinating) add(unit, {&task, place, false});
        }
    }

    [[nodiscard]] const std::vector<Unit>& all() const { return units_; }
    [[nodiscard]] const std::vector<PlacedTable>& tables() const { return tables_; }

    // The unit's name as this place has it, with the place.
    [[nodiscard]] static Where where(const Unit& unit, const Mention& mention) {
        Where out{mention.task->at, mention.task->span, unit.name};
        for (const auto& name : mention.lead ? mention.task->lead : mention.task->coordinating) {
            if (text::fold(name) == unit.key) out.quote = name;
        }
        if (mention.place == nullptr) return out;
        const Table& table = *mention.place->table;
        // `Chủ trì: A; phối hợp: B` may stand in either column.
        for (const ColumnRole role :
             {mention.lead ? ColumnRole::lead : ColumnRole::coordinating, mention.lead ? ColumnRole::coordinating : ColumnRole::lead}) {
            for (const auto column : columns_of(table, role)) {
                const std::size_t row = row_of_cell(table, *mention.task->row, column);
                const auto& cell = table.rows[row].cells[column];
                if (!cell || text::fold(*cell).find(unit.key) == std::string::npos) continue;
                out.at = mention.place->cell_at(row, column);
                out.span = table.rows[row].span;
                return out;
            }
        }
        return out;
    }

private:
    void add(const std::string& name, Mention mention) {
        if (is_ditto(name)) return;
        std::string key = text::fold(name);
        const auto [found, added] = index_.try_emplace(key, units_.size());
        if (added) units_.push_back({name, std::move(key), words_of(name), {}});
        units_[found->second].mentions.push_back(mention);
    }

    std::vector<PlacedTable> tables_;
    std::vector<Unit> units_;
    std::unordered_map<std::string, std::size_t> index_;
};

const Mention& first_lead(const Unit& unit) {
    return *std::find_if(unit.mentions.begin(), unit.mentions.end(), [](const Mention& m) { return m.lead; });
}

// ---------------------------------------------------------------- leads

void check_lead_in_support(const Units& units, const Draft& draft, Report& report) {
    std::unordered_map<std::string, const Unit*> by_key;
    for (const auto& unit : units.all()) by_key.emplace(unit.key, &unit);
    std::unordered_map<const Task*, const PlacedTable*> places;
    for (const auto& place : units.tables()) {
        for (const auto* task : place.tasks) places.emplace(task, &place);
    }
    std::set<std::string> reported;
    for (const auto& task : draft.conversion.tasks) {
        // Two lists may be parted by what is to be done, item by item.
        if (task.lead.empty() || task.coordinating.empty() || (task.lead.size() > 1 && task.coordinating.size() > 1)) continue;
        for (const auto& lead : task.lead) {
            if (is_ditto(lead)) continue;
            const Unit& unit = *by_key.at(text::fold(lead));
            // `Văn phòng Sở (phần 1)`
            if (lead.find('(') != std::string::npos || unit.is_class() || unit.words.empty()) continue;
            for (const auto& helper : task.coordinating) {
                if (is_ditto(helper)) continue;
                const Unit& other = *by_key.at(text::fold(helper));
                if (helper.find('(') != std::string::npos || !same_unit(unit.words, other.words)) continue;
                const auto found = places.find(&task);
                const auto where = Units::where(other, {&task, found == places.end() ? nullptr : found->second, false});
                if (reported.insert(where.at).second) report.add("table-lead-in-support", where, {helper});
                break;
            }
        }
    }
}

// Classes in which nobody in particular is named.
const vi::Phrases& open_classes() {
    // clang-format off
    static const vi::Phrases table = {
        "Các sở, ngành", "Các sở, ban, ngành", "Các sở, ban ngành", "Các ngành", "Các cấp, các ngành", "Các cấp, ngành", "Các cơ quan, đơn vị",
        "Các cơ quan", "Các ban, ngành", "Các bộ, ngành", "Cơ quan, đơn vị",
    };
    // clang-format on
    return table;
}

void check_vague_leads(const Units& units, Report& report) {
    for (const auto& unit : units.all()) {
        if (unit.lead_count() == 0) continue;
        const bool concerned = unit.key.ends_with("liên quan");
        if (!concerned && !open_classes().is(unit.key)) continue;
        std::size_t alone = 0;
        const Mention* first = nullptr;
        for (const auto& mention : unit.mentions) {
            if (!mention.lead || mention.task->lead.size() > 1) continue;
            if (alone++ == 0) first = &mention;
        }
        if (first == nullptr) continue;
        report.add(concerned ? "table-lead-vague/concerned" : "table-lead-vague/class", Units::where(unit, *first),
                   {unit.name, std::to_string(alone)});
    }
    constexpr std::size_t fewest = 2;
    for (const auto& place : units.tables()) {
        // Several persons may be responsible; to lead is for one.
        const auto columns = columns_of(*place.table, ColumnRole::lead);
        if (columns.size() != 1 || text::fold(place.table->columns[columns.front()].header).find("chủ trì") == std::string::npos) continue;
        std::size_t several = 0;
        const Task* first = nullptr;
        for (const auto* task : place.tasks) {
            std::size_t named = 0;
            bool parted = false;
            for (const auto& lead : task->lead) {
                parted = parted || lead.find('(') != std::string::npos || lead.find(':') != std::string::npos;
                if (!is_class(text::fold(lead), words_of(lead))) ++named;
            }
            if (named < fewest || parted) continue;
            if (several++ == 0) first = task;
        }
        if (first == nullptr) continue;
        const auto column = columns.front();
        const auto row = row_of_cell(*place.table, *first->row, column);
        const auto& cell = place.table->rows[row].cells[column];
        report.add("table-lead-vague/several", {place.cell_at(row, column), place.table->rows[row].span, cell ? cell_start(*cell) : std::string()},
                   {std::to_string(several)});
    }
}

// ---------------------------------------------------------------- abbreviations

// Short forms in names of units that need no explanation.
const std::set<std::string, std::less<>>& common_abbreviations() {
    constexpr std::string_view words =
        "UBND HĐND UBHC UB MTTQ MTTQVN UBMTTQ UBMTTQVN UBMT VN TW TP TX TT TTr VP HCM TNCS TNXP LHPN PN CCB ND HND LĐLĐ CĐ CĐCS CNVC "
        "CBCC CBCCVC CCVC BCH BCĐ BQL BGĐ BGH BTV BTC BTG UBKT QU HU TU ĐU BHXH BHYT KBNN NHNN NHCSXH CSXH TAND VKSND VKS THADS CA "
        "CAND QS CHQS BCHQS QĐND BĐBP BP PCCC CNCH TKCN PCTT PTDS ANTT GTVT TNMT TN MT NN NNMT PTNT NTM KH CN KHCN ĐT KHĐT GD GDĐT "
        "GDTX GDNN TTTT VH TDTT DL VHTT VHTTDL VHXH XH LĐ TB TBXH LĐTB LĐTBXH YT NV TC CT XD DT TG DTTG HC TH TCHC HCTH HCQT HCTC "
        "TCCB TCKT KHTC TCKH KHTH KTHT KT HT QLĐT KCN KKT CCN CNC QLDA ĐTXD DA CNTT CĐS ĐMST PT PTTH PTTT CCHC TTHC PVHCC HCC TTPVHCC "
        "THPT THCS MN TTYT BV ĐK BVĐK CDC VSATTP ATTP DS HTX DN DNNN DNNVV TNHH MTV CP EVN VNPT ĐBQH NKT TVPL PBGDPL GV GVCN HS TPT "
        "TCM CM QLTT QLNN QLCL TCĐLCL BVTV CNTY TY PL GPMB QSDĐ TTVH VHTDTT ĐTN QLTN TNĐT CLB PCT ";
    static const std::set<std::string, std::less<>> table = [] {
        std::set<std::string, std::less<>> out;
        for (const auto word : text::split(words, ' ')) out.insert(text::fold(word));
        return out;
    }();
    return table;
}

// The words in capitals of a name: at least two letters and no digits, no Roman numeral.
std::vector<std::string> words_in_capitals(std::string_view name) {
    std::vector<std::string> out;
    std::string word;
    bool capitals = true;
    std::size_t letters = 0;
    bool lower = false;
    const auto end_word = [&] {
        if (capitals && letters > 1 && vi::roman_value(word) == 0) out.push_back(word);
        word.clear();
        capitals = true;
        letters = 0;
    };
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = text::next_code_point(name, at);
        if (!text::is_word_character(c)) {
            end_word();
            continue;
        }
        text::append(word, c);
        ++letters;
        if (!text::is_upper(c)) capitals = false;
        if (text::is_lower(c)) lower = true;
    }
    end_word();
    // A name all in capitals has none among others; one word alone is one.
    if (!lower && (out.size() > 1 || name.find(' ') != std::string_view::npos)) out.clear();
    return out;
}

// The first letters, without accents, of the words of a text, without and with `và`, with a blank where a sentence or a bracket parts them.
std::pair<std::string, std::string> initials_of(std::string_view text) {
    std::string without;
    std::string with;
    const std::string folded = text::fold(text);
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t first = text::next_code_point(folded, at);
        if (!text::is_word_character(first)) {
            if (first == U'.' || first == U';' || first == U':' || first == U'(') {
                without += ' ';
                with += ' ';
            }
            continue;
        }
        while (at < folded.size() && text::is_word_character(text::code_point_at(folded, at))) text::next_code_point(folded, at);
        text::append(with, text::base_letter(first));
        if (folded.compare(begin, at - begin, "và") != 0) text::append(without, text::base_letter(first));
    }
    return {std::move(without), std::move(with)};
}

std::string bare_letters(std::string_view key) {
    std::string out;
    for (std::size_t at = 0; at < key.size();) text::append(out, text::base_letter(text::next_code_point(key, at)));
    return out;
}

class AbbreviationCheck {
public:
    AbbreviationCheck(const Units& units, const Draft& draft, Report& report) : units_(units), draft_(draft), report_(report) {}

    void run() {
        for (const auto& unit : units_.all()) {
            if (unknown_.size() >= most) break;
            if (is_configured(unit.key)) continue;
            const std::size_t organ = vi::organ_name_at_start(unit.key);
            for (auto& word : words_in_capitals(unit.name)) {
                const std::string key = text::fold(word);
                const auto at = text::find_words(unit.key, key);
                if (common_abbreviations().count(key) != 0 || is_configured(key) || (at != std::string::npos && at < organ)) continue;
                unknown_.emplace(key, Unknown{std::move(word), bare_letters(key), &unit});
            }
        }
        if (unknown_.empty()) return;
        for (const auto& part : draft_.parts) explain_by_head(part.document->header);
        for (const auto& text : draft_.texts) explain(text);
        for (const auto& [key, unknown] : unknown_) {
            auto where = Units::where(*unknown.unit, unknown.unit->mentions.front());
            report_.add("unit-undefined", std::move(where), {unknown.word, unknown.unit->name});
        }
    }

private:
    static constexpr std::size_t most = 64;

    struct Unknown {
        std::string word;
        std::string bare;  // its letters without accents
        const Unit* unit;
    };

    [[nodiscard]] bool is_configured(std::string_view key) const {
        const auto same = [&](const std::string& name) { return text::fold(name) == key; };
        return std::any_of(draft_.config.units.begin(), draft_.config.units.end(), same) ||
               std::any_of(draft_.config.organs.begin(), draft_.config.organs.end(),
                           [&](const OrganAbbreviation& o) { return same(o.abbreviation) || same(o.name); });
    }

    void explain_by_head(const Header& header) {
        if (!header.number || !header.number->symbol) return;
        const std::string symbol = text::fold(*header.number->symbol);
        std::erase_if(unknown_, [&](const auto& entry) { return symbol.find(entry.first) != std::string::npos; });
    }

    // Elsewhere than in cells a word explains itself by standing there; its whole name may stand anywhere.
    void explain(const Text& text) {
        if (unknown_.empty()) return;
        const auto [without, with] = initials_of(text.text);
        const bool cell = text.zone == Zone::cell;
        const std::string folded = cell ? std::string() : text::fold(text.text);
        std::erase_if(unknown_, [&](const auto& entry) {
            if (!cell && text::find_words(folded, entry.first) != std::string::npos) return true;
            return without.find(entry.second.bare) != std::string::npos || with.find(entry.second.bare) != std::string::npos;
        });
    }

    const Units& units_;
    const Draft& draft_;
    Report& report_;
    std::map<std::string, Unknown> unknown_;
};

// ---------------------------------------------------------------- recipients

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

bool starts_with_words(const Words& words, std::string_view phrase) {
    std::size_t i = 0;
    for (const auto word : text::split(phrase, ' ')) {
        if (i >= words.size() || words[i++] != word) return false;
    }
    return true;
}

unsigned sorts_of(const Words& unit) {
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
bool is_filed(const Words& unit, const Words& filing) {
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

void check_recipients(const Units& units, const Draft& draft, Report& report) {
    constexpr std::size_t fewest = 2;
    struct Covering {
        std::vector<Words> lines;
        Words filing;
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
            out.lines.push_back(words_of(line));
            out.sorts |= covered_by(line);
            const Words& words = out.lines.back();
            for (const std::string_view start : {"phòng", "trung tâm", "chi cục", "thanh tra sở", "văn phòng sở"}) {
                out.names_inner = out.names_inner || starts_with_words(words, start);
            }
        }
        for (const auto& line : document->filing) {
            for (auto& word : words_of(line)) out.filing.push_back(std::move(word));
        }
        return out;
    };
    for (const auto& unit : units.all()) {
        if (unit.lead_count() == 0 || unit.is_class() || unit.words.size() < 2) continue;
        const unsigned sorts = sorts_of(unit.words);
        if (sorts == 0) continue;
        const Mention& mention = first_lead(unit);
        const Part& part = draft.part_of(mention.task->at);
        const Covering& to = covering(part);
        if (to.document->recipients.size() < fewest || (to.sorts & sorts) != 0) continue;
        // The organ itself, and its own units where the lines say nothing of units.
        const auto own = [&](const Document* document) {
            const auto& issuer = document->header.issuer;
            if (!issuer || !issuer->name) return false;
            const Words words = words_of(*issuer->name);
            return begins_with(words, unit.words) || begins_with(unit.words, words);
        };
        if (own(part.document) || own(to.document)) continue;
        // Units of the organ itself are not written to where no unit is.
        if ((sorts & sort::inner) != 0 && !to.names_inner) continue;
        const bool named = std::any_of(to.lines.begin(), to.lines.end(), [&](const Words& line) {
            return contains(line, unit.words) || (line.size() > 1 && begins_with(unit.words, line));
        });
        if (named || is_filed(unit.words, to.filing)) continue;
        report.add("unit-not-in-recipients", Units::where(unit, mention), {unit.name});
    }
}

// ---------------------------------------------------------------- units that are no more

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
std::optional<std::string> successor_of(const Words& words, std::string_view folded, Day day) {
    if (day >= day_of_districts && district_organs().starts(folded) && district_words().in(folded)) return std::string();
    if (day < day_of_mergers) return std::nullopt;
    for (const std::string_view head : {"Sở", "Bộ"}) {
        for (const auto& [field, now] : merged_fields) {
            const auto end = match_words(words_of(std::string(head) + " " + std::string(field)), words, 0);
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
            const Mention& mention = unit.mentions.front();
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
                    if (const auto now = successor_of(words_of(name), key, day)) {
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

// ---------------------------------------------------------------- one unit, two names

// Names of places and persons, of which two may differ in a letter.
bool may_differ(const Unit& unit) {
    // clang-format off
    static const vi::Phrases words = {
        "xã", "phường", "thị trấn", "huyện", "thôn", "ấp", "ông", "bà", "đồng chí", "đ/c", "khu phố", "trường", "tổ dân phố",
    };
    // clang-format on
    return words.in(unit.key) || std::any_of(unit.key.begin(), unit.key.end(), [](char c) { return text::is_digit(static_cast<unsigned char>(c)); });
}

// A slip of one letter in one word, or of its accents.
bool is_slip(const Words& a, const Words& b) {
    constexpr std::size_t shortest_word = 4;
    constexpr std::size_t fewest_words = 3;
    if (a.size() != b.size() || a.size() < fewest_words) return false;
    std::size_t different = a.size();
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        if (different != a.size()) return false;
        different = i;
    }
    if (different == a.size()) return false;
    const std::string left = vi::bare_key(a[different]);
    const std::string right = vi::bare_key(b[different]);
    return left.size() >= shortest_word && right.size() >= shortest_word && vi::edits_between(left, right, 1) == 0;
}

void add_variants(const Unit& rare, const Unit& usual, Report& report) {
    std::set<std::string> places;
    for (const auto& mention : rare.mentions) {
        auto where = Units::where(rare, mention);
        if (!places.insert(where.at).second) continue;
        std::string name = where.quote;
        report.add("unit-name-variant", std::move(where), {std::move(name), usual.name});
    }
}

void check_name_variants(const Units& units, Report& report) {
    std::unordered_map<std::string, const Unit*> by_key;
    for (const auto& unit : units.all()) by_key.emplace(unit.key, &unit);
    // `Thanh tra` beside `Thanh tra Sở`.
    for (const std::string_view start : {"văn phòng", "thanh tra"}) {
        const auto bare = by_key.find(std::string(start));
        if (bare == by_key.end()) continue;
        const Unit* whole = nullptr;
        bool several = false;
        for (const std::string_view level : {" sở", " bộ", " cục", " tỉnh", " thành phố", " xã", " phường", " huyện"}) {
            const auto found = by_key.find(std::string(start) + std::string(level));
            if (found == by_key.end()) continue;
            several = whole != nullptr;
            whole = found->second;
        }
        if (whole == nullptr || several) continue;
        const bool bare_is_rare = bare->second->mentions.size() <= whole->mentions.size();
        add_variants(bare_is_rare ? *bare->second : *whole, bare_is_rare ? *whole : *bare->second, report);
    }
    // By the letters without accents, names that differ in them stand together.
    std::map<std::string, std::vector<const Unit*>> by_letters;
    for (const auto& unit : units.all()) {
        if (!unit.is_class() && !may_differ(unit)) by_letters[vi::bare_key(unit.key)].push_back(&unit);
    }
    for (const auto& [letters, alike] : by_letters) {
        if (alike.size() < 2) continue;
        const Unit* usual =
            *std::max_element(alike.begin(), alike.end(), [](const Unit* a, const Unit* b) { return a->mentions.size() < b->mentions.size(); });
        for (const auto* unit : alike) {
            if (unit != usual && is_slip(unit->words, usual->words)) add_variants(*unit, *usual, report);
        }
    }
}

}  // namespace

void check_units(const Draft& draft, Report& report) {
    const Units units(draft);
    check_lead_in_support(units, draft, report);
    check_vague_leads(units, report);
    AbbreviationCheck(units, draft, report).run();
    check_recipients(units, draft, report);
    ObsoleteCheck(draft, report).run(units);
    check_name_variants(units, report);
}

}  // namespace kehoach::checks
