#include "output/unified_diff.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include "catalogue/errors.h"

namespace kehoach::output {
namespace {

class DiffWriter {
public:
    explicit DiffWriter(DiffStyle style) : style_(style) {}

    void files(const std::string& file) {
        line("\033[1m", "--- " + file);
        line("\033[1m", "+++ " + file);
    }
    void hunk(const std::string& place) { line("\033[36m", "@@ " + place + " @@"); }
    void context(std::string_view text) { content("", ' ', text); }
    void removed(std::string_view text) { content("\033[31m", '-', text); }
    void added(std::string_view text) { content("\033[32m", '+', text); }

    std::string take() { return std::move(out_); }

private:
    void line(std::string_view colour, std::string_view text) {
        const bool coloured = style_.coloured && !colour.empty();
        if (coloured) out_ += colour;
        out_ += text;
        out_ += coloured ? "\033[0m\n" : "\n";
    }

    void content(std::string_view colour, char sign, std::string_view text) {
        const bool ended = text.ends_with('\n');
        if (ended) text.remove_suffix(1);
        if (style_.printable && text.ends_with('\r')) text.remove_suffix(1);
        std::string shown = style_.printable ? catalogue::printable(text) : std::string(text);
        if (style_.printable) {
            // Tabs are seen as what they are.
            for (std::size_t i = 0; i < text.size(); ++i) {
                if (text[i] == '\t') shown[i] = '\t';
            }
        }
        line(colour, sign + shown);
        if (!ended) line("", "\\ No newline at end of file");
    }

    DiffStyle style_;
    std::string out_;
};

// `12` or `12,3`.
std::string range(std::size_t first, std::size_t count) {
    return std::to_string(first + 1) + (count == 1 ? std::string() : "," + std::to_string(count));
}

}  // namespace

std::string line_diff(const std::vector<std::string>& before, const std::vector<std::string>& after, const std::string& file, DiffStyle style) {
    assert(before.size() == after.size());
    constexpr std::size_t context = 3;
    const std::size_t size = std::min(before.size(), after.size());
    const auto next_change = [&](std::size_t from) {
        while (from < size && before[from] == after[from]) ++from;
        return from;
    };
    DiffWriter out(style);
    for (std::size_t changed = next_change(0); changed < size;) {
        if (changed == next_change(0)) out.files(file);
        // A hunk reaches on while the next change is so near that both would show the same lines.
        const std::size_t first = changed - std::min(changed, context);
        std::size_t last = changed;
        std::size_t next = next_change(last + 1);
        while (next < size && next - last <= 2 * context + 1) {
            last = next;
            next = next_change(last + 1);
        }
        const std::size_t end = std::min(size, last + 1 + context);
        const std::string lines = range(first, end - first);
        out.hunk("-" + lines + " +" + lines);
        for (std::size_t i = first; i < end;) {
            if (before[i] == after[i]) {
                out.context(before[i++]);
                continue;
            }
            std::size_t stop = i;
            while (stop < end && before[stop] != after[stop]) ++stop;
            for (std::size_t k = i; k < stop; ++k) out.removed(before[k]);
            for (std::size_t k = i; k < stop; ++k) out.added(after[k]);
            i = stop;
        }
        changed = next;
    }
    return out.take();
}

std::string paragraph_diff(const std::vector<std::string>& before, const std::vector<std::string>& after, const std::string& file,
                           const std::function<std::string(std::size_t)>& place_of, DiffStyle style) {
    assert(before.size() == after.size());
    DiffWriter out(style);
    bool any = false;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] == after[i]) continue;
        if (!any) out.files(file);
        any = true;
        out.hunk(place_of(i));
        out.removed(before[i] + "\n");
        out.added(after[i] + "\n");
    }
    return out.take();
}

}  // namespace kehoach::output
