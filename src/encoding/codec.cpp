#include "encoding/codec.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <mutex>
#include <utility>

#include "encoding/letters_table.h"
#include "text/converters.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::encoding {
namespace {

const std::array<char32_t, 256>& windows_1252() {
    static const auto table = text::single_bytes("windows-1252");
    return table;
}

std::vector<std::string_view> fields(std::string_view line) {
    std::vector<std::string_view> out;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find('\t', start), line.size());
        out.push_back(line.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

std::string from_hexadecimal(std::string_view digits) {
    std::string out;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        unsigned value = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 2, value, 16);
        out.push_back(static_cast<char>(value));
    }
    return out;
}

std::uint8_t byte_at(std::string_view bytes, std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); }

}  // namespace

Codec::Codec(Charset charset) : charset_(charset), others_(charset == Charset::windows_1258 ? text::single_bytes("windows-1258") : windows_1252()) {
    add_letters();
    // VN1 has the marks alone too.
    if (charset == Charset::tcvn5712_1) {
        constexpr std::size_t first_mark = 0xB0;
        constexpr std::array<char32_t, 5> marks = {0x300, 0x309, 0x303, 0x301, 0x323};
        std::copy(marks.begin(), marks.end(), others_.begin() + first_mark);
    }
    for (std::size_t i = 0; i < others_.size(); ++i) {
        const char byte = static_cast<char>(i);
        // A letter that the encoding has not is none of its bytes, even where another program's table has it there.
        const Decoded decoded = decode({&byte, 1}, 0);
        const bool other_letter = !decoded.is_letter && i >= 0x80 && text::is_letter(decoded.character) && charset != Charset::windows_1252 &&
                                  charset != Charset::windows_1258;
        if (!other_letter) bytes_of_.try_emplace(decoded.character, 1, byte);
    }
}

void Codec::add(char32_t letter, std::string_view bytes) {
    std::size_t state = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint8_t byte = byte_at(bytes, i);
        if (states_[state].next[byte] == 0) {
            states_[state].next[byte] = static_cast<std::uint16_t>(states_.size());
            states_.emplace_back();
        }
        state = states_[state].next[byte];
    }
    if (states_[state].character == 0) states_[state].character = letter;
}

void Codec::add_letters() {
    std::string_view rest = letters_table;
    std::size_t column = 0;
    std::vector<std::pair<char32_t, std::string>> letters;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto row = fields(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (column == 0) {
            column = static_cast<std::size_t>(std::find(row.begin(), row.end(), name(charset_)) - row.begin());
            if (column == row.size()) return;
            continue;
        }
        if (column >= row.size() || row[column] == "-") continue;
        letters.emplace_back(text::code_point_at(row[0], 0), from_hexadecimal(row[column]));
    }
    for (const auto& [letter, bytes] : letters) {
        add(letter, bytes);
        bytes_of_.try_emplace(letter, bytes);
    }
    if (charset_ == Charset::viqr) {
        // RFC 1456: an asterisk is read for the horn, and a hyphen for the stroke of đ.
        for (const auto& [letter, bytes] : letters) {
            std::string other = bytes;
            std::replace(other.begin(), other.end(), '+', '*');
            add(letter, other);
        }
        add(U'Đ', "D-");
        add(U'đ', "d-");
    }
    // `a` is the beginning of `aù`, and a letter itself.
    for (char32_t c = U'A'; c <= U'z'; ++c) {
        if (text::is_letter(c) && states_[0].next[c] != 0) states_[states_[0].next[c]].character = c;
    }
    if (charset_ != Charset::vni && charset_ != Charset::bkhcm2) return;
    // Marks in the other case than their base happen where Caps Lock was used; the base decides.
    for (std::size_t i = 0; i + 1 < letters.size(); i += 2) {
        const auto& [capital, upper] = letters[i];
        const auto& [small, lower] = letters[i + 1];
        if (upper.size() != 2) continue;
        add(capital, std::string{upper[0], lower[1]});
        add(small, std::string{lower[0], upper[1]});
    }
}

Codec::Decoded Codec::decode(std::string_view bytes, std::size_t i) const {
    Decoded out;
    out.character = others_[byte_at(bytes, i)];
    std::size_t state = 0;
    for (std::size_t k = i; k < bytes.size(); ++k) {
        state = states_[state].next[byte_at(bytes, k)];
        if (state == 0) break;
        if (states_[state].character != 0) out = {states_[state].character, k + 1 - i, true};
    }
    return out;
}

bool Codec::encode(char32_t c, std::string& out) const {
    const auto found = bytes_of_.find(c);
    if (found == bytes_of_.end()) return false;
    out += found->second;
    return true;
}

const Codec& codec(Charset charset) {
    constexpr std::size_t count = static_cast<std::size_t>(Charset::vietware_f) + 1;
    static std::array<std::unique_ptr<const Codec>, count> made;
    static std::array<std::once_flag, count> once;
    const auto index = static_cast<std::size_t>(charset);
    std::call_once(once[index], [&] { made[index] = std::make_unique<const Codec>(charset); });
    return *made[index];
}

int byte_of(char32_t c) {
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) return static_cast<int>(c);
    constexpr char32_t private_use = 0xF000;
    if (c >= private_use + 0x20 && c <= private_use + 0xFF) return static_cast<int>(c - private_use);
    const auto& table = windows_1252();
    for (std::size_t i = 0x80; i < 0xA0; ++i) {
        if (table[i] == c || c == i) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace kehoach::encoding
