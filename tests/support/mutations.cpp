#include "support/mutations.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "support/files.h"

namespace kehoach::test {
namespace {

// xorshift64*: standard distributions differ between libraries, this does not.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::size_t below(std::size_t limit) {
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DULL) >> 33) % limit;
    }
    bool once_in(std::size_t n) { return below(n) == 0; }

private:
    std::uint64_t state_;
};

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

std::string joined(const Lines& lines) {
    std::string out;
    for (const auto& line : lines) out += line + '\n';
    return out;
}

bool starts_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t border(const std::string& text, Random& random) {
    std::size_t at = random.below(text.size() + 1);
    while (at < text.size() && !starts_code_point(text[at])) ++at;
    return at;
}

// Markup inside a tag or a table changes what the tag or the table is, which is no change that a draft goes through.
bool takes_markup(const std::string& line) { return line.find_first_of("<&\\|\t") == std::string::npos; }

std::string shuffled(std::string text, Random& random) {
    Lines lines = lines_of(text);
    for (std::size_t i = lines.size(); i > 1; --i) std::swap(lines[i - 1], lines[random.below(i)]);
    return joined(lines);
}

std::string swapped(std::string text, Random& random) {
    Lines lines = lines_of(text);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (random.once_in(6)) std::swap(lines[i], lines[i + 1]);
    }
    return joined(lines);
}

std::string truncated(std::string text, Random& random) { return text.substr(0, border(text, random)); }

std::string beheaded(std::string text, Random& random) { return text.substr(border(text, random)); }

std::string with_duplicates(std::string text, Random& random) {
    Lines out;
    for (auto& line : lines_of(text)) {
        out.push_back(line);
        if (random.once_in(5)) out.push_back(std::move(line));
    }
    return joined(out);
}

std::string with_lines_missing(std::string text, Random& random) {
    Lines out;
    for (auto& line : lines_of(text)) {
        if (!random.once_in(5)) out.push_back(std::move(line));
    }
    return joined(out);
}

std::string with_blank_lines(std::string text, Random& random) {
    Lines out;
    for (auto& line : lines_of(text)) {
        if (random.once_in(4)) out.emplace_back();
        out.push_back(std::move(line));
    }
    return joined(out);
}

std::string without_blank_lines(std::string text, Random&) {
    Lines out;
    for (auto& line : lines_of(text)) {
        if (!line.empty()) out.push_back(std::move(line));
    }
    return joined(out);
}

std::string with_tabs(std::string text, Random& random) {
    for (char& c : text) {
        if (c == ' ' && random.once_in(25)) c = '\t';
    }
    return text;
}

std::string with_markup(std::string text, Random& random) {
    constexpr std::array<std::pair<const char*, const char*>, 6> around = {{{"**", "**"}, {"<b>", "</b>"}, {"*", "*"}, {"### ", ""}, {"<i>", "</i>"}, {"> ", ""}}};
    constexpr std::array inside = {"<br>", "**", "*", "&nbsp;", "_", "<sup>", "\\n", "<!-- -->", "<", ">", "&", "(", "\\*", "~~", "|"};
    Lines lines = lines_of(text);
    for (auto& line : lines) {
        if (line.empty() || !takes_markup(line)) continue;
        if (random.once_in(4)) {
            const auto& [open, close] = around[random.below(around.size())];
            line = open + line + close;
        }
        if (random.once_in(6)) {
            // One after the other: the order of arguments is the compiler's choice.
            const auto at = border(line, random);
            line.insert(at, inside[random.below(inside.size())]);
        }
    }
    return joined(lines);
}

std::string indented(std::string text, Random& random) {
    const std::string indent(1 + random.below(12), ' ');
    Lines lines = lines_of(text);
    for (auto& line : lines) line = indent + line;
    return joined(lines);
}

std::string with_page_breaks(std::string text, Random& random) {
    Lines out;
    for (auto& line : lines_of(text)) {
        if (random.once_in(15)) out.push_back("\f" + std::to_string(2 + random.below(9)) + "\n");
        out.push_back(std::move(line));
    }
    return joined(out);
}

std::string with_windows_lines(std::string text, Random&) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

struct Kind {
    const char* name;
    std::string (*apply)(std::string, Random&);
};

constexpr std::array kinds = {
    Kind{"lines shuffled", shuffled},         Kind{"neighbouring lines swapped", swapped}, Kind{"cut behind", truncated},
    Kind{"cut before", beheaded},             Kind{"lines doubled", with_duplicates},      Kind{"lines missing", with_lines_missing},
    Kind{"blank lines added", with_blank_lines}, Kind{"blank lines removed", without_blank_lines}, Kind{"tabs for spaces", with_tabs},
    Kind{"markup added", with_markup},        Kind{"indented", indented},                  Kind{"page breaks added", with_page_breaks},
    Kind{"CRLF", with_windows_lines},
};

}  // namespace

std::vector<Mutation> mutations(std::size_t count) {
    Random random(20260101);
    const auto& names = sample_names();
    std::vector<Mutation> out;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& name = names[i % names.size()];
        const Kind& kind = kinds[(i / names.size()) % kinds.size()];
        Mutation made{name + ", " + kind.name, kind.apply(sample(name), random)};
        if (random.once_in(4)) {
            const Kind& second = kinds[random.below(kinds.size())];
            made.name += ", " + std::string(second.name);
            made.text = second.apply(std::move(made.text), random);
        }
        if (random.once_in(5)) {
            const std::string& other = names[random.below(names.size())];
            made.name += ", and " + other;
            made.text += sample(other);
        }
        made.name = "#" + std::to_string(i) + " " + made.name;
        out.push_back(std::move(made));
    }
    return out;
}

}  // namespace kehoach::test
