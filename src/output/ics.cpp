#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "output/late_library.h"
#include "output/task_records.h"
#include "output/writers.h"
#include "text/words.h"
#include "worklist/days.h"

namespace kehoach::output {
namespace {

static_assert(ICAL_MAJOR_VERSION == 3);
constexpr const char* soname = "libical.so.3";

// The functions of libical.
struct Libical {
    LateLibrary library{soname};
    decltype(&::icalcomponent_add_component) icalcomponent_add_component = library.find("icalcomponent_add_component");
    decltype(&::icalcomponent_add_property) icalcomponent_add_property = library.find("icalcomponent_add_property");
    decltype(&::icalcomponent_as_ical_string_r) icalcomponent_as_ical_string_r = library.find("icalcomponent_as_ical_string_r");
    decltype(&::icalcomponent_free) icalcomponent_free = library.find("icalcomponent_free");
    decltype(&::icalcomponent_new_vcalendar) icalcomponent_new_vcalendar = library.find("icalcomponent_new_vcalendar");
    decltype(&::icalcomponent_new_vevent) icalcomponent_new_vevent = library.find("icalcomponent_new_vevent");
    decltype(&::icalmemory_free_buffer) icalmemory_free_buffer = library.find("icalmemory_free_buffer");
    decltype(&::icalproperty_new_calscale) icalproperty_new_calscale = library.find("icalproperty_new_calscale");
    decltype(&::icalproperty_new_categories) icalproperty_new_categories = library.find("icalproperty_new_categories");
    decltype(&::icalproperty_new_description) icalproperty_new_description = library.find("icalproperty_new_description");
    decltype(&::icalproperty_new_dtend) icalproperty_new_dtend = library.find("icalproperty_new_dtend");
    decltype(&::icalproperty_new_dtstamp) icalproperty_new_dtstamp = library.find("icalproperty_new_dtstamp");
    decltype(&::icalproperty_new_dtstart) icalproperty_new_dtstart = library.find("icalproperty_new_dtstart");
    decltype(&::icalproperty_new_prodid) icalproperty_new_prodid = library.find("icalproperty_new_prodid");
    decltype(&::icalproperty_new_rrule) icalproperty_new_rrule = library.find("icalproperty_new_rrule");
    decltype(&::icalproperty_new_summary) icalproperty_new_summary = library.find("icalproperty_new_summary");
    decltype(&::icalproperty_new_transp) icalproperty_new_transp = library.find("icalproperty_new_transp");
    decltype(&::icalproperty_new_uid) icalproperty_new_uid = library.find("icalproperty_new_uid");
    decltype(&::icalproperty_new_version) icalproperty_new_version = library.find("icalproperty_new_version");
    decltype(&::icalproperty_new_x) icalproperty_new_x = library.find("icalproperty_new_x");
    decltype(&::icalproperty_set_x_name) icalproperty_set_x_name = library.find("icalproperty_set_x_name");
    decltype(&::icalrecur_iterator_free) icalrecur_iterator_free = library.find("icalrecur_iterator_free");
    decltype(&::icalrecur_iterator_new) icalrecur_iterator_new = library.find("icalrecur_iterator_new");
    decltype(&::icalrecur_iterator_next) icalrecur_iterator_next = library.find("icalrecur_iterator_next");
    decltype(&::icalrecurrencetype_from_string) icalrecurrencetype_from_string = library.find("icalrecurrencetype_from_string");
    decltype(&::icaltime_adjust) icaltime_adjust = library.find("icaltime_adjust");
    decltype(&::icaltime_compare) icaltime_compare = library.find("icaltime_compare");
    decltype(&::icaltime_is_null_time) icaltime_is_null_time = library.find("icaltime_is_null_time");
    decltype(&::icaltime_null_time) icaltime_null_time = library.find("icaltime_null_time");
    decltype(&::icaltimezone_get_utc_timezone) icaltimezone_get_utc_timezone = library.find("icaltimezone_get_utc_timezone");
};

const Libical& libical() {
    static const Libical loaded;
    return loaded;
}

struct Free {
    void operator()(icalcomponent* component) const { libical().icalcomponent_free(component); }
    void operator()(icalrecur_iterator* iterator) const { libical().icalrecur_iterator_free(iterator); }
    void operator()(char* text) const { libical().icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

constexpr std::size_t digest_digits = 32;  // enough to tell files apart

// When a document without any date was made, so that the same bytes give the same calendar.
constexpr std::string_view no_date = "1970-01-01";

// libical 3 escapes commas and semicolons neither in CATEGORIES, where they part values, nor in X- properties. Characters that no text has stand for
// them until the calendar is written; these are longer than the escapes, so that folded lines stay short.
constexpr std::string_view comma = "\uFDD0";
constexpr std::string_view semicolon = "\uFDD1";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

std::string marked(std::string text) {
    replace_all(text, ",", comma);
    replace_all(text, ";", semicolon);
    return text;
}

// The day of `2026-01-05`, the first day of `2026-01` and `2026`; nullopt for what is none.
std::optional<icaltimetype> day_of(std::string_view iso) {
    constexpr std::string_view first_day = "-01-01";
    std::string text(iso);
    if (text.size() == 4) text += first_day;
    if (text.size() == 7) text += first_day.substr(3);
    const auto date = whole_day(text);
    if (!date) return std::nullopt;
    icaltimetype day = libical().icaltime_null_time();
    day.is_date = 1;
    day.year = int{date->year()};
    day.month = static_cast<int>(unsigned{date->month()});
    day.day = static_cast<int>(unsigned{date->day()});
    return day;
}

std::string shown(icaltimetype day) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(day.day) + "/" + two(day.month) + "/" + std::to_string(day.year);
}

// What recurs without a day is due when its stretch ends: `Hằng quý` on the last day of each quarter.
std::string with_day(std::string_view rule) {
    struct Ending {
        std::string_view rule;
        std::string_view on_last_day;
    };
    constexpr Ending endings[] = {
        {"FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1"},
        {"FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"},
        {"FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"},
        {"FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"},
    };
    for (const auto& ending : endings) {
        if (ending.rule == rule) return std::string(ending.on_last_day);
    }
    // `FREQ=YEARLY;BYMONTH=6`
    constexpr std::string_view month_of_year = "FREQ=YEARLY;BYMONTH=";
    const bool has_day = rule.find("DAY=") != std::string_view::npos;
    return rule.starts_with(month_of_year) && !has_day ? std::string(rule) + ";BYMONTHDAY=-1" : std::string(rule);
}

class CalendarWriter {
public:
    CalendarWriter(const Conversion& conversion, Language language)
        : conversion_(conversion), english_(language == Language::english), calendar_(libical().icalcomponent_new_vcalendar()) {}

    std::string write() {
        add(calendar_.get(), libical().icalproperty_new_version("2.0"));
        add(calendar_.get(), libical().icalproperty_new_prodid("-//kehoach//kehoach//VI"));
        add(calendar_.get(), libical().icalproperty_new_calscale("GREGORIAN"));
        const std::string name = document_fields(conversion_.document, {}).title;
        if (!name.empty()) {
            icalproperty* property = libical().icalproperty_new_x(marked(name).c_str());
            libical().icalproperty_set_x_name(property, "X-WR-CALNAME");
            add(calendar_.get(), property);
        }
        for (const auto& task : conversion_.tasks) {
            if (!task.deadline) continue;
            for (std::size_t i = 0; i < task.deadline->items.size(); ++i) add_item(task, i);
        }
        const std::unique_ptr<char, Free> text(libical().icalcomponent_as_ical_string_r(calendar_.get()));
        std::string out = text ? text.get() : "";
        replace_all(out, comma, "\\,");
        replace_all(out, semicolon, "\\;");
        return out;
    }

private:
    void add_item(const Task& task, std::size_t index) {
        const DeadlineItem& item = task.deadline->items[index];
        if (item.rrule) return add_recurring(task, index);
        auto first = item.start ? day_of(*item.start) : std::nullopt;
        auto last = item.end ? day_of(*item.end) : first;
        if (!first) first = last;
        if (!first) return;
        std::string bound;
        if (item.bound == Bound::before) {
            // `Trước quý II` is due on the last day of the first quarter.
            bound = (english_ ? "before " : "trước ngày ") + shown(*first);
            if (const auto due = worklist::last_day(item)) first = day_of(*due);
            last = first;
        } else if (item.bound == Bound::after) {
            bound = (english_ ? "from " : "kể từ ngày ") + shown(*first);
            last = first;
        }
        if (libical().icaltime_compare(*last, *first) < 0) last = first;
        add(event(task, index, *first, *last, bound));
    }

    void add_recurring(const Task& task, std::size_t index) {
        const DeadlineItem& item = task.deadline->items[index];
        icalrecurrencetype rule = libical().icalrecurrencetype_from_string(with_day(*item.rrule).c_str());
        const auto from = item.start ? day_of(*item.start) : start_of_recurrence(task);
        if (rule.freq == ICAL_NO_RECURRENCE || !from) return;
        if (item.end && rule.count == 0 && libical().icaltime_is_null_time(rule.until) != 0) rule.until = day_of(*item.end).value_or(rule.until);
        // A calendar shows DTSTART as an occurrence, whether or not the rule has it.
        const std::unique_ptr<icalrecur_iterator, Free> occurrences(libical().icalrecur_iterator_new(rule, *from));
        if (!occurrences) return;
        const icaltimetype first = libical().icalrecur_iterator_next(occurrences.get());
        if (libical().icaltime_is_null_time(first) != 0) return;
        std::string bound;
        if (item.bound == Bound::before) bound = english_ ? "before this day" : "trước ngày này";
        if (item.bound == Bound::after) bound = english_ ? "after this day" : "sau ngày này";
        Component component = event(task, index, first, first, bound);
        add(component.get(), libical().icalproperty_new_rrule(rule));
        add(std::move(component));
    }

    void add(Component component) { libical().icalcomponent_add_component(calendar_.get(), component.release()); }
    static void add(icalcomponent* component, icalproperty* property) { libical().icalcomponent_add_property(component, property); }

    // The date of the document; where it has none, the first day that any of its deadlines names.
    [[nodiscard]] std::optional<icaltimetype> start_of_recurrence(const Task& task) const {
        if (const auto date = day_of(document_fields(conversion_.document, task.at).date)) return date;
        std::optional<std::string> first;
        for (const auto& other : conversion_.tasks) {
            if (!other.deadline) continue;
            for (const auto& item : other.deadline->items) {
                if (item.start && (!first || *item.start < *first)) first = item.start;
            }
        }
        return first ? day_of(first->substr(0, 4)) : std::nullopt;
    }

    Component event(const Task& task, std::size_t index, icaltimetype first, icaltimetype last, const std::string& bound) const {
        Component component(libical().icalcomponent_new_vevent());
        icalcomponent* event = component.get();
        std::string place = task.at;
        std::replace(place.begin(), place.end(), '/', '.');
        add(event, libical().icalproperty_new_uid(
                       (conversion_.source.sha256.substr(0, digest_digits) + place + "-" + std::to_string(index) + "@kehoach").c_str()));
        icaltimetype stamp = day_of(document_fields(conversion_.document, task.at).date).value_or(*day_of(no_date));
        stamp.is_date = 0;
        stamp.zone = libical().icaltimezone_get_utc_timezone();
        add(event, libical().icalproperty_new_dtstamp(stamp));
        add(event, libical().icalproperty_new_dtstart(first));
        libical().icaltime_adjust(&last, 1, 0, 0, 0);
        add(event, libical().icalproperty_new_dtend(last));
        add(event, libical().icalproperty_new_summary(summary(task, task.deadline->items[index], bound).c_str()));
        add(event, libical().icalproperty_new_description(description(task).c_str()));
        if (task.group) add(event, libical().icalproperty_new_categories(marked(task.group->title).c_str()));
        add(event, libical().icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        return component;
    }

    // `action: task (bound)`, on one line.
    static std::string summary(const Task& task, const DeadlineItem& item, const std::string& bound) {
        std::string out = item.action.value_or("");
        for (const auto& what : {task.task, task.activity, task.objective}) {
            if (!what) continue;
            text::append_with(out, what->starts_with("- ") ? what->substr(2) : *what, ": ");
            break;
        }
        if (!bound.empty()) text::append_with(out, "(" + bound + ")", " ");
        std::replace(out.begin(), out.end(), '\n', ' ');
        return out;
    }

    // What else the task says, a line or more for each, under the headings of the table of tasks.
    [[nodiscard]] std::string description(const Task& task) const {
        const Record record = task_record(conversion_, task);
        const auto& columns = task_columns();
        std::string out;
        for (const std::string_view name :
             {"objective", "activity", "outputs", "lead", "coordinating", "deadline", "budget", "note", "issuer", "document", "document_title"}) {
            const auto column = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn& c) { return c.name == name; });
            std::string value = record[static_cast<std::size_t>(column - columns.begin())];
            if (value.empty()) continue;
            replace_all(value, "\n", "; ");
            text::append_with(out, std::string(english_ ? column->english : column->vietnamese) + ": " + value, "\n");
        }
        return out;
    }

    const Conversion& conversion_;
    bool english_;
    Component calendar_;
};

}  // namespace

Result<std::string> write_ics(const Conversion& conversion, const WriteOptions& options) {
    if (!libical().library.is_complete()) return Error{ErrorCode::output_without_library, {soname}};
    return CalendarWriter(conversion, options.language).write();
}

}  // namespace kehoach::output
