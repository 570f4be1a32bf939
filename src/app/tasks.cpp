#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/terminal.h"
#include "catalogue/errors.h"
#include "catalogue/phrases.h"
#include "json/document_json.h"
#include "output/worklist_layouts.h"
#include "worklist/days.h"
#include "worklist/worklist.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

void say(const std::string& sentence) { std::fputs(("kehoach: " + sentence + "\n").c_str(), stderr); }

// What the options of the command line ask for; says what is wrong with them.
class Request {
public:
    explicit Request(const TasksSettings& settings) : language_(settings.input.language) {
        if (settings.only_overdue && !settings.as_of) refuse(Phrase::overdue_needs_as_of, {});
        const bool records = settings.layout == TasksLayout::csv || settings.layout == TasksLayout::json;
        if (records && settings.group_by != worklist::GroupBy::none) refuse(Phrase::group_by_needs_headings, {});
        wanted.lead = search("--lead", settings.lead);
        wanted.coordinating = search("--with", settings.coordinating);
        wanted.words = search("--find", settings.words);
        if (const auto stretch = days("--since", settings.since, Phrase::not_a_stretch)) wanted.since = stretch->first;
        if (const auto stretch = days("--due", settings.due, Phrase::not_a_stretch)) wanted.until = stretch->last;
        if (const auto stretch = days("--as-of", settings.as_of, Phrase::not_a_day)) wanted.as_of = stretch->first;
        wanted.only_overdue = settings.only_overdue;
    }

    worklist::Selection wanted;
    bool refused = false;

    /// Whether tasks may have been left out.
    [[nodiscard]] bool is_selective() const {
        return wanted.lead || wanted.coordinating || wanted.words || wanted.since || wanted.until || wanted.only_overdue;
    }

private:
    void refuse(Phrase phrase, const std::vector<std::string>& arguments) {
        if (!refused) say(catalogue::phrase(phrase, language_, arguments));
        refused = true;
    }

    std::optional<text::WordSearch> search(const char* option, const std::optional<std::string>& words) {
        if (!words) return std::nullopt;
        text::WordSearch out(*words);
        if (!out.has_words()) refuse(Phrase::nothing_to_look_for, {option});
        return out;
    }

    std::optional<worklist::Stretch> days(const char* option, const std::optional<std::string>& given, Phrase fault) {
        if (!given) return std::nullopt;
        auto stretch = worklist::stretch_of(*given);
        const bool day_wanted = fault == Phrase::not_a_day;
        if (stretch && day_wanted && stretch->first != stretch->last) stretch.reset();
        if (!stretch) refuse(fault, {option, catalogue::printable(*given)});
        return stretch;
    }

    Language language_;
};

// Of hundreds of documents only the tasks and the heads are kept.
void forget_text(Document& document) {
    document.preamble = {};
    document.sections = {};
    document.closing = {};
    document.notes = {};
    for (auto& appendix : document.appendices) appendix.children = {};
    for (auto& attachment : document.attachments) forget_text(attachment);
}

}  // namespace

ExitCode run_tasks(const TasksSettings& settings) {
    const Language language = settings.input.language;
    Request request(settings);
    if (request.refused) return ExitCode::usage;

    ExitCode outcome = ExitCode::success;
    std::vector<Conversion> conversions;
    for (const auto& path : settings.paths) {
        auto conversion = read_document(path, settings.input);
        if (!conversion) {
            outcome = fail(conversion.error(), path, language);
            continue;
        }
        forget_text(conversion->document);
        conversion->citations = {};
        conversion->discarded = {};
        conversion->diagnostics = {};
        conversions.push_back(*std::move(conversion));
    }
    if (conversions.empty()) return outcome;

    const auto list = worklist::grouped(worklist::select(conversions, request.wanted), settings.group_by, request.wanted.as_of);
    std::string text;
    switch (settings.layout) {
        case TasksLayout::table: {
            const Terminal shown = terminal(!settings.input.output.empty());
            text = output::worklist_table(list, {shown.width, shown.colour, language});
            break;
        }
        case TasksLayout::csv: text = output::worklist_csv(list, settings.writing); break;
        case TasksLayout::json: text = json::to_json(list); break;
        case TasksLayout::markdown: text = output::worklist_markdown(list, language); break;
    }
    const ExitCode written = write_output(text, settings.input);
    if (written != ExitCode::success) return written;
    if (list.tasks == 0 && settings.layout == TasksLayout::table) {
        const Phrase phrase = request.is_selective() ? Phrase::no_tasks_wanted : Phrase::no_tasks;
        say(catalogue::phrase(phrase, language, {catalogue::count_of_documents(conversions.size(), language)}));
    }
    return outcome;
}

}  // namespace kehoach::app
