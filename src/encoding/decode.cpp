#include "encoding/decode.h"

#include <algorithm>
#include <string>
#include <utility>

#include "encoding/capitals.h"
#include "encoding/codec.h"
#include "encoding/transcode.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::encoding {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    Charset charset;
};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// Those of UTF-32 begin like those of UTF-16.
constexpr std::array marks = {
    Mark{"\xFF\xFE\0\0"sv, Charset::utf32le}, Mark{"\0\0\xFE\xFF"sv, Charset::utf32be}, Mark{utf8_mark, Charset::utf8},
    Mark{"\xFF\xFE"sv, Charset::utf16le},     Mark{"\xFE\xFF"sv, Charset::utf16be},
};

const Mark* mark_of(std::string_view bytes) {
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
    return found == marks.end() ? nullptr : &*found;
}

// UTF-16 without a mark: the high bytes of Vietnamese text are of few kinds.
std::optional<Charset> utf16_without_mark(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
    // The quickest answer for nearly all files: such text has zero bytes.
    if (bytes.find('\0') == std::string_view::npos) return std::nullopt;
    constexpr std::size_t enough = std::size_t{1} << 16;
    bytes = bytes.substr(0, enough);
    std::array<std::size_t, 2> high{};
    std::array<std::size_t, 2> zero{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        high[i % 2] += byte == 0x00 || byte == 0x01 || byte == 0x1E || byte == 0x20 || byte == 0xF0 ? 1 : 0;
        zero[i % 2] += byte == 0 ? 1 : 0;
    }
    const std::size_t units = bytes.size() / 2;
    // A zero byte for low bytes would be U+0000, U+0100 or the like.
    const auto is_high = [&](std::size_t parity) { return high[parity] * 100 >= units * 98 && zero[parity] * 4 >= units && zero[1 - parity] == 0; };
    if (is_high(1)) return Charset::utf16le;
    if (is_high(0)) return Charset::utf16be;
    return std::nullopt;
}

// The lines of a file that hold bytes outside ASCII, up to a size that is enough to judge.
std::string sample_of(std::string_view bytes) {
    constexpr std::size_t enough = std::size_t{1} << 16;
    std::string out;
    for (std::size_t start = 0; start < bytes.size() && out.size() < enough;) {
        const auto end = std::min(bytes.find('\n', start), bytes.size());
        const auto line = bytes.substr(start, std::min(end - start, enough));
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
            out += line;
            out += '\n';
        }
        start = end + 1;
    }
    return out;
}

// How Vietnamese the bytes are in an encoding.
Reading reading_in(Charset charset, std::string_view bytes) {
    bool damaged = false;
    if (charset == Charset::tcvn3 || charset == Charset::vni) {
        return reading_of(from_bytes(bytes, Charset::windows_1252, damaged), &codec(charset));
    }
    return reading_of(from_bytes(bytes, charset, damaged), nullptr);
}

// The legacy encoding of bytes that are not UTF-8.
std::optional<Charset> legacy_charset(std::string_view bytes) {
    // Those that share most of their letters stand behind the more frequent one, and must read better to be taken.
    constexpr std::array candidates = {Charset::tcvn3, Charset::vni, Charset::windows_1258, Charset::viscii, Charset::vps, Charset::tcvn5712_1};
    const std::string sample = sample_of(bytes);
    std::optional<Charset> best;
    Reading best_reading;
    double second = reading_in(Charset::windows_1252, sample).score();
    for (const auto candidate : candidates) {
        const Reading r = reading_in(candidate, sample);
        if (r.words == 0) continue;
        // The letters of both are the same but for capitals.
        const bool same_letters = candidate == Charset::tcvn5712_1 && best == Charset::tcvn3 && r.score() <= best_reading.score();
        if (!best || r.score() > best_reading.score()) {
            if (best && !(candidate == Charset::tcvn5712_1 && best == Charset::tcvn3)) second = std::max(second, best_reading.score());
            best = candidate;
            best_reading = r;
        } else if (!same_letters) {
            second = std::max(second, r.score());
        }
    }
    if (!best) return std::nullopt;
    constexpr double sure = 0.85;
    constexpr double lead = 0.2;
    const bool plainly = best_reading.valid >= 3 && best_reading.score() >= sure && best_reading.plain_valid * 2 >= best_reading.plain;
    const bool shortly = best_reading.valid == best_reading.words && best_reading.score() >= second + lead &&
                         best_reading.plain_valid * 5 >= best_reading.plain * 4 && (best_reading.strange > 0 || best_reading.distinct > 1);
    return plainly || shortly ? best : std::nullopt;
}

std::string line_of(std::string_view bytes, std::size_t offset) {
    return std::to_string(1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

Error not_utf8(std::string_view bytes, std::size_t offset) {
    return {ErrorCode::input_not_utf8, {line_of(bytes, offset), std::to_string(offset + 1)}};
}

// Calls `take` for each part of a text that has an encoding of its own: the cells of its lines.
template <class Take>
void for_each_part(std::string_view text, const Take& take) {
    std::size_t begin = 0;
    std::uint32_t line = 1;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (c != '\n' && c != '\r' && c != '\t' && c != '|') continue;
        if (i > begin) take(text.substr(begin, i - begin), begin, line);
        begin = i + 1;
        if (c == '\n') ++line;
    }
}

// Whether a text may hold parts that were misread: a character of Latin-1 that no Vietnamese text has. One pass over the bytes, for texts
// that have none. A few words may be misread without such a character (`MôC LôC`), and are looked at in any case.
bool may_hold_misread_parts(std::string_view text) {
    constexpr std::size_t few = 2000;
    if (text.size() < few) return true;
    static const auto expected = [] {
        std::array<bool, 0x100> out{};
        for (const char32_t c : U"\u00A0§°±²³·½«»àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ") out[c & 0xFF] = true;
        return out;
    }();
    static constexpr auto looked_at = [] {
        std::array<bool, 0x100> out{};
        out[0xC2] = out[0xC3] = out[0xEF] = true;
        return out;
    }();
    const auto is_capital = [&](std::size_t i) { return i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; };
    const auto is_ascii_letter = [&](std::size_t i) { return is_capital(i) || (i < text.size() && text[i] >= 'a' && text[i] <= 'z'); };
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (!looked_at[lead]) continue;
        const auto trail = static_cast<unsigned char>(text[i + 1]);
        if (lead == 0xEF) {
            if (trail == 0x82 || trail == 0x83) return true;
            continue;
        }
        const unsigned c = (lead & 0x3U) << 6 | (trail & 0x3FU);
        if (!expected[c]) return true;
        const bool after_capital = i > 0 && is_capital(i - 1);
        const auto before = i > 0 ? static_cast<unsigned char>(text[i - 1]) : 0U;
        switch (c) {
            // N§, §iÒu: a letter of TCVN3.
            case 0xA7:
                if (is_ascii_letter(i + 2) || (i > 0 && is_ascii_letter(i - 1))) return true;
                break;
            // phoÌng, hõòp: tones of Windows-1258 behind their vowel.
            case 0xCC:
            case 0xD2:
            case 0xEC:
            case 0xF2:
                if (before == 'a' || before == 'e' || before == 'o' || before == 'y' || (i > 1 && static_cast<unsigned char>(text[i - 2]) == 0xC3))
                    return true;
                break;
            // MôC: small letters inside of capitals.
            default:
                if (c >= 0xE0 && after_capital && is_capital(i + 2)) return true;
                break;
        }
    }
    return false;
}

class Rereader {
public:
    Rereader(const Detector& detector, Decoded& out, Changes& changes, const TakeEdits& take)
        : detector_(detector), out_(out), changes_(changes), take_(take) {}

    void run() {
        const std::string_view text = out_.view();
        for_each_part(text, [&](std::string_view part, std::size_t begin, std::uint32_t line) { reread_part(part, begin, line); });
        if (take_ && !edits_.empty()) take_(text, edits_);
        if (done_ == 0) return;
        text_ += text.substr(done_);
        out_.text = std::move(text_);
    }

private:
    void reread_part(std::string_view part, std::size_t begin, std::uint32_t line) {
        const auto verdict = detector_.judge(part);
        auto& counts = out_.rereadings;
        if (verdict.doubtful) {
            if (counts.doubtful++ == 0) {
                counts.doubtful_line = line;
                counts.doubtful_text = part;
            }
        }
        if (verdict.reading == Misreading::none) return;
        std::string as_read = reread(part, verdict.reading, detector_.is_forced());
        if (verdict.reading == Misreading::tcvn3) {
            const auto before = counts.case_inferred;
            if (auto raised = with_capitals_inferred(as_read, counts.case_inferred)) as_read = *std::move(raised);
            changes_[ChangeKind::case_inferred] += counts.case_inferred - before;
        }
        if (as_read == part) return;
        ++counts.parts[static_cast<std::size_t>(verdict.reading)];
        const auto kind = verdict.reading == Misreading::utf8 ? ChangeKind::mojibake : ChangeKind::legacy_encoding;
        ++changes_[kind];
        text_ += out_.view().substr(done_, begin - done_);
        text_ += as_read;
        done_ = begin + part.size();
        if (take_) edits_.push_back({begin, done_, std::move(as_read), kind});
    }

    const Detector& detector_;
    Decoded& out_;
    Changes& changes_;
    const TakeEdits& take_;
    std::string text_;
    std::size_t done_ = 0;
    Edits edits_;
};

}  // namespace

std::optional<Misreading> misreading_of(Charset charset) {
    switch (charset) {
        case Charset::tcvn3: return Misreading::tcvn3;
        case Charset::vni: return Misreading::vni;
        case Charset::windows_1258: return Misreading::windows_1258;
        default: return std::nullopt;
    }
}

Charset charset_of(Misreading reading) {
    switch (reading) {
        case Misreading::tcvn3: return Charset::tcvn3;
        case Misreading::vni: return Charset::vni;
        case Misreading::windows_1258: return Charset::windows_1258;
        default: return Charset::utf8;
    }
}

std::optional<Charset> wide_charset(std::string_view bytes) {
    if (const Mark* mark = mark_of(bytes)) return mark->charset == Charset::utf8 ? std::nullopt : std::optional(mark->charset);
    return utf16_without_mark(bytes);
}

Result<Decoded> decode(std::string_view bytes, std::optional<Charset> wanted, Changes& changes, const TakeEdits& take) {
    Decoded out;
    const Mark* const mark = mark_of(bytes);
    // A mark says more than the user does, unless he names an encoding in which it is letters.
    const auto wide = wide_charset(bytes);
    const bool wide_wanted = wanted && is_wide(*wanted);
    if (wide && (!wanted || mark != nullptr)) wanted = wide;
    if (mark != nullptr && (!wanted || *wanted == mark->charset || wide_wanted)) bytes.remove_prefix(mark->bytes.size());
    out.source = bytes;
    Detector detector;
    const auto invalid = text::first_invalid_utf8(bytes);
    if (!invalid && out.source.starts_with(utf8_mark)) {
        out.source.remove_prefix(utf8_mark.size());
        bytes = out.source;
    }
    if (wanted && is_wide(*wanted)) {
        out.charset = *wanted;
        out.text = from_bytes(bytes, *wanted, out.damaged);
    } else if (invalid) {
        const auto charset = wanted ? wanted : legacy_charset(bytes);
        if (!charset || *charset == Charset::utf8) return not_utf8(bytes, *invalid);
        out.charset = *charset;
        const auto misreading = misreading_of(*charset);
        const bool in_parts = misreading == Misreading::tcvn3 || misreading == Misreading::vni;
        out.text = from_bytes(bytes, in_parts ? Charset::windows_1252 : *charset, out.damaged);
        if (*charset == Charset::vietware_f) {
            auto raised = with_capitals_inferred(*out.text, out.rereadings.case_inferred);
            changes[ChangeKind::case_inferred] += out.rereadings.case_inferred;
            if (raised) out.text = std::move(raised);
        }
        if (!in_parts) return out;
        wanted ? detector.force(*misreading) : detector.suppose(*misreading);
    } else if (wanted && *wanted != Charset::utf8) {
        if (const auto misreading = misreading_of(*wanted)) {
            detector.force(*misreading);
        } else {
            // Bytes of the encoding that were taken for Windows-1252 and stored as UTF-8, or nothing but ASCII.
            std::string as_bytes;
            for (std::size_t i = 0; i < bytes.size();) {
                const std::size_t begin = i;
                const int byte = byte_of(text::next_code_point(bytes, i));
                if (byte < 0) return Error{ErrorCode::encoding_does_not_fit, {std::string(name(*wanted)), line_of(bytes, begin)}};
                as_bytes.push_back(static_cast<char>(byte));
            }
            out.charset = *wanted;
            out.text = from_bytes(as_bytes, *wanted, out.damaged);
            return out;
        }
    }
    if (wanted == Charset::utf8) return out;
    const bool known = out.charset != Charset::utf8 && !wide;
    if (!known && !may_hold_misread_parts(out.view()) && !(wanted && misreading_of(*wanted))) return out;
    for_each_part(out.view(), [&](std::string_view part, std::size_t, std::uint32_t) { detector.observe(part); });
    Rereader(detector, out, changes, take).run();
    if (!known && out.charset == Charset::utf8 && detector.whole() != Misreading::none) out.charset = charset_of(detector.whole());
    return out;
}

}  // namespace kehoach::encoding
