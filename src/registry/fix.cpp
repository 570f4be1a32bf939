#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>
#include <utility>

#include "catalogue/rules.h"
#include "check/corrections.h"
#include "encoding/charsets.h"
#include "encoding/decode.h"
#include "encoding/transcode.h"
#include "input/docx/rewrite.h"
#include "input/docx/run_edits.h"
#include "input/plain_text.h"
#include "input/source_lines.h"
#include "kehoach/check.h"
#include "registry/fixing.h"

namespace kehoach {
namespace registry {
namespace {

// What a round of corrections makes of a file.
struct Round {
    std::string bytes;
    std::vector<text::Outcome> outcomes;
    std::vector<std::size_t> passages;
};

// A file that corrections are made in.
class DraftFile {
public:
    DraftFile() = default;
    DraftFile(const DraftFile&) = delete;
    virtual ~DraftFile() = default;

    /// The file with its letters in Unicode.
    virtual Result<std::string> in_unicode(Changes& changes, Diagnostics& remarks) = 0;
    virtual Result<Round> corrected(std::string_view bytes, const std::vector<Problem>& problems, const std::vector<std::size_t>& which) = 0;
    /// Its lines or paragraphs.
    virtual Result<std::vector<std::string>> passages(std::string_view bytes) = 0;
    /// How the file that in_unicode() gives is to be read.
    [[nodiscard]] virtual ReadOptions reading() const = 0;
    /// Whether signatures are in it, which a change makes invalid.
    [[nodiscard]] virtual bool is_signed() const { return false; }
};

bool was_reread(const Changes& changes) {
    return changes[ChangeKind::legacy_encoding] + changes[ChangeKind::mojibake] + changes[ChangeKind::case_inferred] > 0;
}

class TextDraft final : public DraftFile {
public:
    TextDraft(std::string_view bytes, ReadOptions reading) : bytes_(bytes), reading_(std::move(reading)) {}

    Result<std::string> in_unicode(Changes& changes, Diagnostics&) override {
        // Spaces and line ends stay as they are, as in the lines that are checked.
        auto read = input::read_text(bytes_, reading_, {{}, {false, encoding::SpacesReplaced::none}, false});
        if (!read) return read.error();
        const Error old{ErrorCode::fix_needs_unicode, {}};
        const auto charset = encoding::charset_named(read->blocks.encoding);
        if (!charset || was_reread(read->blocks.changes)) return old;
        charset_ = *charset;
        if (charset_ == encoding::Charset::utf8) {
            while (bytes_.substr(mark_.size()).starts_with(utf8_mark)) mark_ += utf8_mark;
        } else if (encoding::is_wide(charset_)) {
            for (const auto& mark : wide_marks) {
                if (mark.first == charset_ && bytes_.starts_with(mark.second)) mark_ = mark.second;
            }
            // Half characters would not come back.
            if (encoded(text_of(bytes_)) != bytes_) return old;
        } else {
            return old;
        }
        reading_.encoding = read->blocks.encoding;
        changes = read->blocks.changes;
        return encoded(read->view());
    }

    Result<Round> corrected(std::string_view bytes, const std::vector<Problem>& problems, const std::vector<std::size_t>& which) override {
        const std::string text = text_of(bytes);
        checks::LineRanges lines;
        for (const auto& line : input::split_lines(text)) {
            const auto begin = static_cast<std::size_t>(line.raw.data() - text.data());
            if (line.number > lines.size()) {
                lines.emplace_back(begin, begin + line.raw.size());
            } else {
                lines.back().second = begin + line.raw.size();
            }
        }
        auto corrected = checks::corrected(text, lines, problems, which);
        Round out;
        out.bytes = encoded(corrected.text);
        out.outcomes = std::move(corrected.outcomes);
        for (const auto i : which) out.passages.push_back(problems[i].diagnostic.span.is_known() ? problems[i].diagnostic.span.first - 1 : 0);
        return out;
    }

    Result<std::vector<std::string>> passages(std::string_view bytes) override {
        const std::string text = text_of(bytes);
        std::vector<std::string> out;
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
            out.push_back(text.substr(begin, end - begin));
            begin = end;
        }
        return out;
    }

    [[nodiscard]] ReadOptions reading() const override { return reading_; }

private:
    static constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
    static constexpr std::pair<encoding::Charset, std::string_view> wide_marks[] = {
        {encoding::Charset::utf16le, std::string_view("\xFF\xFE", 2)},
        {encoding::Charset::utf16be, std::string_view("\xFE\xFF", 2)},
        {encoding::Charset::utf32le, std::string_view("\xFF\xFE\0\0", 4)},
        {encoding::Charset::utf32be, std::string_view("\0\0\xFE\xFF", 4)},
    };

    [[nodiscard]] std::string text_of(std::string_view bytes) const {
        bytes.remove_prefix(mark_.size());
        bool damaged = false;
        return charset_ == encoding::Charset::utf8 ? std::string(bytes) : encoding::from_bytes(bytes, charset_, damaged);
    }

    [[nodiscard]] std::string encoded(std::string_view text) const {
        if (charset_ == encoding::Charset::utf8) return mark_ + std::string(text);
        std::size_t offset = 0;
        auto bytes = encoding::to_bytes(text, charset_, offset);
        return bytes ? mark_ + *bytes : std::string();
    }

    std::string_view bytes_;
    ReadOptions reading_;
    encoding::Charset charset_ = encoding::Charset::utf8;
    std::string mark_;
};

class WordDraft final : public DraftFile {
public:
    WordDraft(std::string_view bytes, ReadOptions reading) : bytes_(bytes), reading_(std::move(reading)) { reading_.revisions = Revisions::final; }

    Result<std::string> in_unicode(Changes& changes, Diagnostics& remarks) override {
        encoding::PiecesOptions how;
        how.characters.spaces = encoding::SpacesReplaced::none;
        auto rewritten = input::docx::rewrite(bytes_, how, reading_, input::docx::OldFonts::keep);
        if (!rewritten) return rewritten.error();
        if (was_reread(rewritten->changes)) return Error{ErrorCode::fix_needs_unicode, {}};
        changes = rewritten->changes;
        signed_ = rewritten->signed_package;
        for (auto& part : rewritten->parts_left) remarks.push_back({&catalogue::finding("part-left"), {std::move(part)}, {}, {}});
        return std::move(rewritten->bytes);
    }

    Result<Round> corrected(std::string_view bytes, const std::vector<Problem>& problems, const std::vector<std::size_t>& which) override {
        std::vector<input::docx::WordsChange> wanted;
        for (const auto i : which) wanted.push_back({problems[i].diagnostic.span, problems[i].correction->before, problems[i].correction->after});
        auto changed = input::docx::change_words(bytes, wanted, reading_);
        if (!changed) return changed.error();
        return Round{std::move(changed->bytes), std::move(changed->outcomes), std::move(changed->paragraphs)};
    }

    Result<std::vector<std::string>> passages(std::string_view bytes) override {
        auto paragraphs = input::docx::typed_paragraphs(bytes, reading_);
        if (!paragraphs) return paragraphs.error();
        std::vector<std::string> out;
        for (auto& paragraph : *paragraphs) out.push_back(std::move(paragraph.text));
        return out;
    }

    [[nodiscard]] ReadOptions reading() const override { return reading_; }
    [[nodiscard]] bool is_signed() const override { return signed_; }

private:
    std::string_view bytes_;
    ReadOptions reading_;
    bool signed_ = false;
};

WhyLeft why_left(text::Outcome outcome) {
    switch (outcome) {
        case text::Outcome::missing: return WhyLeft::not_found;
        case text::Outcome::unchangeable: return WhyLeft::not_typed;
        default: return WhyLeft::ambiguous;
    }
}

class Fixer {
public:
    Fixer(DraftFile& draft, const std::optional<std::string>& path, CheckOptions options, const Examine& examine)
        : draft_(draft), path_(path), options_(std::move(options)), examine_(examine) {}

    /// Corrects until nothing more is to be corrected. `start` stays where corrections would go on without an end.
    Result<Fixed> fix(const std::string& start) {
        options_.reading = draft_.reading();
        constexpr int most_attempts = 4;
        for (int attempt = 0; attempt < most_attempts; ++attempt) {
            auto out = attempt_from(start);
            if (!out) return out.error();
            if (*out) return **std::move(out);
        }
        none_ = true;
        auto out = attempt_from(start);
        if (!out) return out.error();
        return **std::move(out);
    }

private:
    // nullopt where it comes to no end; the findings whose corrections do not are left out the next time.
    Result<std::optional<Fixed>> attempt_from(const std::string& start) {
        constexpr int most_rounds = 10;
        Fixed out;
        out.bytes = start;
        std::size_t settled = 0;  // what was made in the first rounds
        for (int round = 0; round < most_rounds; ++round) {
            auto examined = examine_(out.bytes, path_, options_);
            if (!examined) return examined.error();
            const auto& problems = examined->problems;
            const auto which = none_ ? std::vector<std::size_t>() : checks::to_correct(problems, unsettled_);
            auto corrected = draft_.corrected(out.bytes, problems, which);
            if (!corrected) return corrected.error();
            if (corrected->bytes == out.bytes) {
                note_left(problems, which, corrected->outcomes, out);
                out.remaining = *std::move(examined);
                return std::optional(std::move(out));
            }
            if (round < most_rounds / 2) settled = out.made.size();
            const Document& document = examined->conversion.document;
            for (std::size_t k = 0; k < which.size(); ++k) {
                if (corrected->outcomes[k] != text::Outcome::made) continue;
                const Problem& problem = problems[which[k]];
                out.made.push_back({problem, place_in_words(document, problem.diagnostic.at, Language::vietnamese),
                                    place_in_words(document, problem.diagnostic.at, Language::english), corrected->passages[k]});
            }
            out.bytes = std::move(corrected->bytes);
        }
        for (auto made = out.made.begin() + static_cast<std::ptrdiff_t>(settled); made != out.made.end(); ++made) {
            unsettled_.insert(made->problem.diagnostic.finding);
        }
        return std::optional<Fixed>();
    }

    void note_left(const std::vector<Problem>& problems, const std::vector<std::size_t>& which, const std::vector<text::Outcome>& outcomes,
                   Fixed& out) const {
        std::size_t k = 0;
        for (std::size_t i = 0; i < problems.size(); ++i) {
            if (k < which.size() && which[k] == i) {
                out.left.push_back({i, why_left(outcomes[k++])});
            } else if (problems[i].correction && !problems[i].correction->suggestion) {
                const bool unsettled = none_ || unsettled_.contains(problems[i].diagnostic.finding);
                out.left.push_back({i, unsettled ? WhyLeft::unsettled : WhyLeft::ambiguous});
            }
        }
    }

    DraftFile& draft_;
    const std::optional<std::string>& path_;
    CheckOptions options_;
    const Examine& examine_;
    std::set<const Finding*> unsettled_;
    bool none_ = false;
};

Result<Fixed> fix_draft(DraftFile& draft, std::string_view bytes, const std::optional<std::string>& path, const CheckOptions& options,
                        const Examine& examine) {
    Changes changes;
    Diagnostics remarks;
    auto start = draft.in_unicode(changes, remarks);
    if (!start) return start.error();
    auto out = Fixer(draft, path, options, examine).fix(*start);
    if (!out) return out.error();
    out->changes = changes;
    out->changed = out->bytes != bytes;
    auto before = draft.passages(bytes);
    if (!before) return before.error();
    auto after = draft.passages(out->bytes);
    if (!after) return after.error();
    out->before = *std::move(before);
    out->after = *std::move(after);
    if (out->changed && draft.is_signed()) remarks.push_back({&catalogue::finding("signature-invalidated"), {}, {}, {}});
    out->remarks = std::move(remarks);
    return out;
}

}  // namespace

Result<Fixed> fix(std::string_view bytes, const std::optional<std::string>& path, const CheckOptions& options, const Examine& examine) {
    if (bytes.empty()) return Error{ErrorCode::input_empty, {}};
    const auto& known = readers();
    const auto reader = std::find_if(known.begin(), known.end(),
                                     [&](const Reader& r) { return options.format == "auto" ? r.recognises(bytes) : r.name == options.format; });
    if (reader == known.end()) return Error{ErrorCode::format_unknown, {options.format}};
    CheckOptions rounds = options;
    rounds.format = reader->name;
    if (reader->name == "docx") {
        WordDraft draft(bytes, options.reading);
        return fix_draft(draft, bytes, path, rounds, examine);
    }
    TextDraft draft(bytes, options.reading);
    return fix_draft(draft, bytes, path, rounds, examine);
}

}  // namespace registry

Result<Fixed> fix(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options) {
    return registry::fix(bytes, path, options, check);
}

}  // namespace kehoach
