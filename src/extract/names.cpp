#include "extract/names.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "catalogue/rules.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/organ_names.h"
#include "vi/places.h"
#include "vi/similar_organs.h"

namespace kehoach::extract {
namespace {

// The part of `text` whose key ends at `folded_end`.
std::string_view part_until(std::string_view text, std::string_view folded, std::size_t folded_end) {
    return text.substr(0, text::offset_in_source(text, folded, folded_end));
}

class Checker {
public:
    explicit Checker(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    // `day` is that of the document around this one, for an attachment that says none.
    void check_document(const Document& document, const std::string& pointer, std::string_view day) {
        const Header& header = document.header;
        if (header.date && header.date->value) day = *header.date->value;
        merged_ = is_after_merger(day);
        check_head(header, pointer + "/header");
        for (std::size_t i = 0; i < document.attachments.size(); ++i) {
            check_document(document.attachments[i], pointer + "/attachments/" + std::to_string(i), day);
        }
    }

    void check_units(const std::vector<Task>& tasks) {
        // More than any plan has; what a list of other things has more of is not worth the time.
        constexpr std::size_t most_texts = 5000;
        std::string_view last;
        for (const auto& task : tasks) {
            if (seen_.size() >= most_texts) return;
            for (const auto* units : {&task.lead, &task.coordinating}) {
                for (const auto& unit : *units) {
                    // Rows say the same as the ones above them.
                    if (unit == last) continue;
                    last = unit;
                    if (seen_.insert(unit).second) check_organ(unit, text::fold(unit), task.at, task.span);
                }
            }
        }
    }

private:
    static bool is_after_merger(std::string_view day) {
        constexpr std::size_t month = 7;
        return !day.empty() && day.substr(0, month) >= vi::merger_day.substr(0, month);
    }

    void check_head(const Header& header, const std::string& at) {
        bool below_province = false;
        bool of_province = !header.issuer && header.number && is_code_of_department(header.number->issuer_code);
        if (header.issuer) {
            for (const auto& [organ, field] :
                 {std::pair{&header.issuer->parent, "/issuer/parent"}, std::pair{&header.issuer->name, "/issuer/name"}}) {
                if (!*organ) continue;
                const std::string folded = text::fold(**organ);
                below_province = below_province || vi::is_of_district_or_commune(folded);
                // The issuer itself: what is below a department may stand in a commune, and be dated there.
                if (organ == &header.issuer->name) of_province = vi::is_of_province(folded);
                check_issuer(**organ, folded, at + field, header.issuer->span);
            }
        }
        if (header.place && !below_province) check_place(*header.place, of_province, at + "/place", header.place_span);
    }

    // `SNV`, `SKHCN`: the codes of departments, which are of provinces.
    static bool is_code_of_department(const std::optional<std::string>& code) { return code && code->size() > 2 && code->front() == 'S'; }

    void check_place(const std::string& text, bool of_province, const std::string& at, Span span) {
        const auto mention = vi::without_level(text);
        const std::string_view name = std::string_view(text).substr(mention.begin);
        // Districts and communes have the names of provinces too.
        if (merged_ && (of_province || mention.said == vi::SaidPlace::province)) report_merged(name, at, span);
        report_near(name, mention.said, at, span);
    }

    void check_issuer(const std::string& text, const std::string& folded, const std::string& at, Span span) {
        if (merged_) {
            for (const auto& mention : vi::said_places(text, folded)) {
                if (mention.said != vi::SaidPlace::province) continue;
                report_merged(std::string_view(text).substr(mention.begin, mention.end - mention.begin), at, span);
            }
            if (const auto name = name_behind_department(text, folded); !name.empty()) report_merged(name, at, span);
        }
        if (seen_.insert(text).second) check_organ(text, folded, at, span);
    }

    // The name behind that of a department: `SƠN LA` of `SỞ NỘI VỤ SƠN LA`.
    static std::string_view name_behind_department(std::string_view text, std::string_view folded) {
        if (!vi::starts_with_department(folded)) return {};
        const auto name = text::trimmed(text.substr(part_until(text, folded, vi::organ_name_at_start(folded)).size()));
        return text::is_upper(text::code_point_at(name, 0)) ? name : std::string_view();
    }

    void check_organ(std::string_view text, std::string_view folded, const std::string& at, Span span) {
        check_organ_name(text, folded, at, span);
        for (const auto& mention : vi::said_places(text, folded)) {
            report_near(text.substr(mention.begin, mention.end - mention.begin), mention.said, at, span);
        }
        if (const auto name = name_behind_department(text, folded); !name.empty()) report_near(name, vi::SaidPlace::place, at, span);
    }

    void check_organ_name(std::string_view text, std::string_view folded, const std::string& at, Span span) {
        auto similar = vi::similar_organ_at_start(folded);
        std::size_t begin = 0;
        if (!similar) {
            // `Lãnh đạo Sở Nội vụ`
            const std::size_t office = vi::office_words().match_at_start(folded);
            if (office == 0 || office + 1 >= folded.size() || folded[office] != ' ') return;
            begin = office + 1;
            similar = vi::similar_organ_at_start(folded.substr(begin));
        }
        // Offsets of the key hold in the text only where folding changed no number of code points.
        if (!similar || text::length(text) != text::length(folded)) return;
        const std::size_t first = part_until(text, folded, begin).size();
        const auto name = part_until(text, folded, begin + similar->end).substr(first);
        report("organ-near-known", {std::string(name), std::string(similar->name)}, at, span);
    }

    void report_near(std::string_view name, vi::SaidPlace said, const std::string& at, Span span) {
        if (const auto* place = vi::place_like(text::fold(name), said)) {
            report("place-near-known", {std::string(name), std::string(place->name)}, at, span);
        }
    }

    void report_merged(std::string_view name, const std::string& at, Span span) {
        if (const auto* place = vi::place_merged(text::fold(name))) {
            report("place-merged", {std::string(place->name), std::string(place->successors.front())}, at, span);
        }
    }

    // Each remark once, at the first place.
    void report(std::string_view finding, std::vector<std::string> arguments, const std::string& at, Span span) {
        if (!reported_.emplace(finding, arguments).second) return;
        diagnostics_.push_back({&catalogue::finding(finding), std::move(arguments), at, span});
    }

    Diagnostics& diagnostics_;
    std::unordered_set<std::string_view> seen_;
    std::set<std::pair<std::string_view, std::vector<std::string>>> reported_;
    bool merged_ = false;
};

}  // namespace

void check_names(const Document& document, const std::vector<Task>& tasks, Diagnostics& diagnostics) {
    Checker checker(diagnostics);
    checker.check_document(document, {}, {});
    checker.check_units(tasks);
}

}  // namespace kehoach::extract
