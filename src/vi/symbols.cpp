#include "vi/symbols.h"

#include <charconv>
#include <string>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/document_types.h"

namespace kehoach::vi {
namespace {

class Scanner {
public:
    explicit Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] char32_t peek() const { return text::code_point_at(text_, at_); }
    void take() { text::next_code_point(text_, at_); }

    bool skip_spaces() {
        const std::size_t start = at_;
        while (peek() == U' ') take();
        return at_ != start;
    }

    // Dots and strokes that leave room for a number.
    void skip_blank() {
        while (peek() == U' ' || peek() == U'.' || peek() == U'…' || peek() == U'_') take();
    }

    std::string_view digits() {
        const std::size_t start = at_;
        while (text::is_digit(peek())) take();
        return text_.substr(start, at_ - start);
    }

    void move_to(std::size_t at) { at_ = at; }

private:
    std::string_view text_;
    std::size_t at_;
};

bool is_symbol_letter(char32_t c) { return text::is_letter(c) || text::is_digit(c) || c == U'&' || c == U'.'; }

// The letters of a symbol: groups joined by dashes and strokes, spaces beside these left out. Ends at the first other space.
std::string symbol_at(Scanner& scanner, bool& spaced) {
    std::string symbol;
    std::size_t good = scanner.at();
    while (true) {
        const std::size_t group = scanner.at();
        bool has_letter = false;
        std::string letters;
        while (is_symbol_letter(scanner.peek())) {
            has_letter = has_letter || text::is_letter(scanner.peek());
            text::append(letters, scanner.peek());
            scanner.take();
        }
        if (scanner.at() == group) break;
        symbol += letters;
        good = scanner.at();
        const bool space_before = scanner.skip_spaces();
        const char32_t joint = scanner.peek();
        if (joint == U'+' && !space_before) {
            // Several units that drafted one letter: `EVNCPC-KTGS+VTCNTT`.
            scanner.take();
            if (!text::is_upper(scanner.peek())) break;
            symbol.push_back('+');
            continue;
        }
        if (!text::is_dash(joint) && joint != U'/') break;
        scanner.take();
        const bool space_after = scanner.skip_spaces();
        // ` - Text` behind a symbol is no part of it unless capitals go on.
        if (!text::is_upper(scanner.peek()) && !text::is_digit(scanner.peek())) break;
        spaced = spaced || space_before || space_after;
        symbol.push_back(joint == U'/' ? '/' : '-');
    }
    scanner.move_to(good);
    while (!symbol.empty() && (symbol.back() == '.' || symbol.back() == '-' || symbol.back() == '/')) symbol.pop_back();
    return symbol;
}

// Where, in a symbol with spaces at its joints, a group begins behind a space that is a word and no part of the symbol; npos if none does.
std::size_t spaced_word(std::string_view written) {
    for (std::size_t at = written.find(' '); at != std::string_view::npos; at = written.find(' ', at + 1)) {
        int capitals = 0;
        int small = 0;
        for (std::size_t i = at; i < written.size();) {
            const char32_t c = text::next_code_point(written, i);
            if (text::is_upper(c)) ++capitals;
            if (text::is_lower(c)) ++small;
            const bool joint = c == U'/' || text::is_dash(c) || c == U' ';
            if (joint && capitals + small > 0) break;
        }
        if (small > 0 && capitals < 2) return at;
    }
    return std::string_view::npos;
}

void read_codes(Number& number, bool party) {
    const std::string_view symbol = *number.symbol;
    const auto cut = symbol.find(party ? '/' : '-');
    const auto first = symbol.substr(0, cut);
    const auto rest = cut == std::string_view::npos ? std::string_view{} : symbol.substr(cut + 1);
    if (type_with_code(first) != nullptr) {
        number.type_code = first;
        if (!rest.empty()) number.issuer_code = rest;
    } else if (!rest.empty() && !party) {
        number.issuer_code = first;  // công văn: organ and unit, `SCT-CN`
    }
}

}  // namespace

std::optional<NumberLine> number_line(std::string_view text) {
    const std::string head = text::fold(text, 3);
    if (!head.starts_with("số")) return std::nullopt;
    Scanner scanner(text, 0);
    scanner.take();
    scanner.take();
    if (text::is_letter(scanner.peek())) return std::nullopt;
    scanner.skip_spaces();
    const bool colon = scanner.peek() == U':' || scanner.peek() == U'.';
    if (colon) scanner.take();

    NumberLine line;
    Number& number = line.number;
    scanner.skip_blank();
    const auto digits = scanner.digits();
    std::int64_t value = 0;
    if (!digits.empty() && digits.size() <= 9) {
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        number.value = value;
    }
    std::size_t end = scanner.at();
    scanner.skip_blank();
    if (scanner.at() != end && !digits.empty()) line.spaced = true;

    const char32_t joint = scanner.peek();
    if (joint != U'/' && joint != U'⁄' && !text::is_dash(joint)) {
        // A number without a symbol counts only with the colon and something given.
        if (!colon || digits.empty() || scanner.at() < text.size()) return std::nullopt;
        line.end = text.size();
        number.raw = text;
        return line;
    }
    const bool party = text::is_dash(joint);
    scanner.take();
    if (scanner.skip_spaces()) line.spaced = true;
    scanner.skip_blank();
    const std::size_t before_year = scanner.at();
    const auto year = scanner.digits();
    scanner.skip_spaces();
    if (year.size() == 4 && (scanner.peek() == U'/' || scanner.peek() == U'⁄')) {
        int numeric = 0;
        std::from_chars(year.data(), year.data() + year.size(), numeric);
        number.year = numeric;
        scanner.take();
        if (scanner.skip_spaces()) line.spaced = true;
    } else {
        scanner.move_to(before_year);
    }
    std::string symbol = symbol_at(scanner, line.spaced);
    if (symbol.empty() && digits.empty()) return std::nullopt;
    // `Số: 15/7 là ...`: a symbol holds a capital letter.
    if (!symbol.empty() && !text::has_capital(symbol)) return std::nullopt;
    if (!symbol.empty()) {
        number.symbol = std::move(symbol);
        read_codes(number, party);
    }
    line.end = scanner.at();
    number.raw = text::trimmed(text.substr(0, line.end));
    return line;
}

std::optional<CitedNumber> cited_number(std::string_view text, std::size_t at) {
    constexpr std::size_t most_digits = 6;
    Scanner scanner(text, at);
    const auto digits = scanner.digits();
    if (digits.size() > most_digits) return std::nullopt;
    const std::size_t behind_digits = scanner.at();
    if (text::is_letter(scanner.peek())) {
        // `12a/KH-UBND`
        Scanner behind = scanner;
        behind.take();
        if (text::is_lower(scanner.peek()) || behind.peek() == U'/') scanner = behind;
    }
    CitedNumber out;
    out.text = text.substr(at, scanner.at() - at);
    const bool spaced = scanner.skip_spaces();
    const char32_t joint = scanner.peek();
    const bool stroke = joint == U'/' || joint == U'⁄';
    out.party = text::is_dash(joint);
    if ((!stroke && !out.party) || (out.party && digits.empty())) return std::nullopt;
    // `57 - NQ/TW` may have spaces on both sides, a range of numbers is told by its letters.
    if (out.party && !spaced && scanner.at() != behind_digits) return std::nullopt;
    out.text.push_back(out.party ? '-' : '/');
    scanner.take();
    scanner.skip_spaces();
    const std::size_t before_year = scanner.at();
    const auto year = scanner.digits();
    if (!year.empty()) {
        scanner.skip_spaces();
        const bool year_of_symbol = year.size() == 4 && (scanner.peek() == U'/' || scanner.peek() == U'⁄' || text::is_dash(scanner.peek()));
        if (!year_of_symbol || out.party) return std::nullopt;
        scanner.take();
        scanner.skip_spaces();
        out.text += year;
        out.text.push_back('/');
    } else {
        scanner.move_to(before_year);
    }
    if (!text::is_upper(scanner.peek())) return std::nullopt;
    bool symbol_spaced = false;
    const std::size_t symbol_start = scanner.at();
    std::string symbol = symbol_at(scanner, symbol_spaced);
    if (symbol_spaced) {
        // ` - Trung tâm` behind a symbol is no part of it: what stands behind a space has capitals alone, or nearly.
        const std::string_view written = text.substr(symbol_start, scanner.at() - symbol_start);
        if (const auto cut = spaced_word(written); cut != std::string_view::npos) {
            Scanner first(text.substr(0, symbol_start + cut), symbol_start);
            symbol = symbol_at(first, symbol_spaced);
            scanner.move_to(first.at());
        }
    }
    const auto letters = symbol.substr(0, symbol.find_first_of("-/"));
    std::size_t count = text::length(letters);
    if (count < 2 && letters != "L") return std::nullopt;
    if (out.party && symbol.find('/') == std::string::npos) return std::nullopt;
    out.first_code = letters;
    out.text += symbol;
    out.end = scanner.at();
    // A stop behind the symbol ends the sentence.
    while (text[out.end - 1] == '.') --out.end;
    return out;
}

}  // namespace kehoach::vi
