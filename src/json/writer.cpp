#include "json/writer.h"

#include <array>
#include <cmath>

namespace kehoach::json {
namespace {

// How many bytes before `at` a character begins that goes on there; 0 where none does.
std::size_t begun_before(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_character = 4;
    for (std::size_t back = 0; back < longest_character && back <= at; ++back) {
        if ((static_cast<unsigned char>(text[at - back]) & 0xC0U) != 0x80) return back;
    }
    return 0;
}

}  // namespace

Writer::Writer(std::string& out, Layout layout, std::size_t expected) : out_(out), indented_(layout == Layout::indented) {
    const std::size_t used = out.size();
    if (expected > 0) out.reserve(used + expected);
    at_ = out.data() + used;
    end_ = at_;
}

// The string is made longer in steps: memory that it has reserved is touched only when text comes near.
void Writer::grow(std::size_t bytes) {
    constexpr std::size_t step = std::size_t{64} << 10;
    const auto used = static_cast<std::size_t>(at_ - out_.data());
    const std::size_t wanted = used + bytes;
    std::size_t size = std::max(wanted, std::min(used + step, out_.capacity()));
    if (wanted > out_.capacity()) size = std::max(wanted, out_.capacity() + std::min(out_.capacity(), step));
    out_.resize(size);
    at_ = out_.data() + used;
    end_ = out_.data() + out_.size();
}

void Writer::key_of(std::string_view name) {
    reserve(escaped_room(name.size()));
    separate();
    *at_++ = '"';
    at_ = put_escaped(at_, name);
    end_key();
}

void Writer::value(double number) {
    if (!std::isfinite(number)) return null();
    // All digits before the point of the largest number.
    std::array<char, 512> text;
    const char* const end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    const std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
    place(digits.size());
    put(digits);
    if (digits.find('.') == std::string_view::npos) put(".0");
}

void Writer::value(const std::vector<std::string>& texts) {
    open_array();
    for (const auto& text : texts) value(text);
    close_array();
}

void Writer::value_in_pieces(std::string_view text) {
    place(0);
    *at_++ = '"';
    while (!text.empty()) {
        std::size_t size = std::min(text.size(), longest_piece);
        if (size < text.size()) size -= begun_before(text, size);
        reserve(escaped_room(size));
        at_ = put_escaped(at_, text.substr(0, size));
        text.remove_prefix(size);
    }
    reserve(0);
    *at_++ = '"';
}

void Writer::finish() {
    reserve(0);
    *at_++ = '\n';
    out_.resize(static_cast<std::size_t>(at_ - out_.data()));
    at_ = out_.data() + out_.size();
    end_ = at_;
    in_place_ = true;
    is_empty_ = true;
}

}  // namespace kehoach::json
