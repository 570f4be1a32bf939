#include "encoding/transcode.h"

#include <algorithm>
#include <array>

#include "encoding/codec.h"
#include "text/converters.h"
#include "text/utf8.h"

namespace kehoach::encoding {
namespace {

using namespace std::string_view_literals;

const char* icu_name(Charset charset) {
    switch (charset) {
        case Charset::utf16le: return "UTF-16LE";
        case Charset::utf16be: return "UTF-16BE";
        case Charset::utf32le: return "UTF-32LE";
        case Charset::utf32be: return "UTF-32BE";
        default: return nullptr;
    }
}

// The marks of VIQR behind a backslash are themselves.
constexpr std::string_view viqr_marks = "'`?~.^(+*-";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// An address holds letters before marks that mean themselves.
bool is_address(std::string_view word) {
    constexpr std::array signs = {"://"sv, "@"sv, "www."sv};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return word.find(sign) != std::string_view::npos; });
}

void decode_all(std::string_view bytes, const Codec& codec, std::string& out) {
    const bool viqr = codec.charset() == Charset::viqr;
    for (std::size_t i = 0; i < bytes.size();) {
        if (viqr && bytes[i] == '\\' && i + 1 < bytes.size() && (viqr_marks.find(bytes[i + 1]) != std::string_view::npos || bytes[i + 1] == '\\')) {
            out.push_back(bytes[i + 1]);
            i += 2;
            continue;
        }
        const auto decoded = codec.decode(bytes, i);
        text::append(out, decoded.character);
        i += decoded.size;
    }
}

void decode_viqr(std::string_view bytes, const Codec& codec, std::string& out) {
    for (std::size_t i = 0; i < bytes.size();) {
        auto end = i;
        while (end < bytes.size() && !is_blank(bytes[end])) ++end;
        const auto word = bytes.substr(i, end - i);
        if (is_address(word)) {
            out += word;
        } else {
            decode_all(word, codec, out);
        }
        for (i = end; i < bytes.size() && is_blank(bytes[i]); ++i) out.push_back(bytes[i]);
    }
}

// VIQR of a text without blanks: what would be read as a mark is escaped.
bool encode_viqr(std::string_view word, const Codec& codec, std::string& out, std::size_t& offset) {
    if (is_address(word)) {
        const auto high = std::find_if(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        offset = static_cast<std::size_t>(high - word.begin());
        out += word;
        return high == word.end();
    }
    char32_t before = 0;
    for (std::size_t i = 0; i < word.size();) {
        offset = i;
        const char32_t c = text::next_code_point(word, i);
        std::string bytes;
        const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        if (!codec.encode(c, bytes) || !std::all_of(bytes.begin(), bytes.end(), is_ascii)) return false;
        const bool sign = c == U'\\' || (c < 0x80 && viqr_marks.find(static_cast<char>(c)) != std::string_view::npos);
        // `dd` is đ, and has no escape.
        const auto is_d = [](char32_t letter) { return letter == U'd' || letter == U'D'; };
        if (is_d(before) && is_d(static_cast<unsigned char>(bytes.front()))) return false;
        if (sign && (c == U'\\' || before != 0)) out.push_back('\\');
        out += bytes;
        before = c;
    }
    return true;
}

}  // namespace

std::string from_bytes(std::string_view bytes, Charset charset, bool& damaged) {
    damaged = false;
    if (charset == Charset::utf8) return std::string(bytes);
    if (const char* wide = icu_name(charset)) return text::to_utf8(bytes, wide, damaged);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 2);
    if (charset == Charset::viqr) {
        decode_viqr(bytes, codec(charset), out);
    } else {
        decode_all(bytes, codec(charset), out);
    }
    return out;
}

std::optional<std::string> to_bytes(std::string_view text, Charset charset, std::size_t& offset) {
    if (charset == Charset::utf8) return std::string(text);
    if (const char* wide = icu_name(charset)) return text::from_utf8(text, wide);
    const Codec& table = codec(charset);
    std::string out;
    out.reserve(text.size());
    if (charset == Charset::viqr) {
        for (std::size_t i = 0; i < text.size();) {
            auto end = i;
            while (end < text.size() && !is_blank(text[end])) ++end;
            if (!encode_viqr(text.substr(i, end - i), table, out, offset)) {
                offset += i;
                return std::nullopt;
            }
            for (i = end; i < text.size() && is_blank(text[i]); ++i) out.push_back(text[i]);
        }
        return out;
    }
    std::size_t decoded_to = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const std::size_t size = out.size();
        if (!table.encode(text::next_code_point(text, i), out)) {
            offset = begin;
            return std::nullopt;
        }
        // Two characters side by side may read as one: `a` and ù of Windows-1252 are á of VNI.
        if (size > 0 && decoded_to + table.decode(out, decoded_to).size > size) {
            offset = begin;
            return std::nullopt;
        }
        decoded_to = size;
    }
    return out;
}

}  // namespace kehoach::encoding
