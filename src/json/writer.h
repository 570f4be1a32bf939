/// \file
/// JSON text written value by value. Its bytes are those that nlohmann's dump() gives for the same values.
#pragma once

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/escape.h"

namespace kehoach::json {

/// A key known when the program is compiled: ASCII in which nothing is to be escaped.
class Key {
public:
    template <std::size_t size>
    consteval Key(const char (&name)[size]) : name_(name, size - 1) {
        for (const char c : name_) {
            if (c < ' ' || c > '~' || c == '"' || c == '\\') throw "a key that needs escaping";
        }
    }
    [[nodiscard]] std::string_view name() const { return name_; }

private:
    std::string_view name_;
};

enum class Layout : std::uint8_t {
    compact,   ///< one line, no spaces
    indented,  ///< two spaces a level
};

/// Appends one JSON text to a string, which is whole only after finish(). Who calls closes what was opened and gives each key its value.
/// Strings may hold any bytes: what is no UTF-8 becomes U+FFFD.
class Writer {
public:
    /// `expected`: bytes that the text will have, as far as they are known; memory for them is taken at once.
    Writer(std::string& out, Layout layout, std::size_t expected = 0);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() = default;

    void open_object() { open('{'); }
    void close_object() { close('}'); }
    void open_array() { open('['); }
    void close_array() { close(']'); }

    /// The name of the next value.
    void key(Key key) {
        const std::string_view name = key.name();
        reserve(name.size());
        separate();
        *at_++ = '"';
        std::memcpy(at_, name.data(), name.size());
        at_ += name.size();
        end_key();
    }
    /// The same for a name that may be any text.
    void key_of(std::string_view name);

    void null() {
        place(0);
        put("null");
    }
    void value(std::same_as<bool> auto truth) {
        place(0);
        put(truth ? std::string_view("true") : std::string_view("false"));
    }
    template <std::integral Number>
    requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) void value(Number number) {
        place(0);
        at_ = std::to_chars(at_, at_ + slack, number).ptr;
    }
    /// The shortest text that is the same number when it is read; null where it is none.
    void value(double number);
    void value(std::string_view text) {
        if (text.size() > longest_piece) return value_in_pieces(text);
        place(escaped_room(text.size()));
        *at_++ = '"';
        at_ = put_escaped(at_, text);
        *at_++ = '"';
    }
    /// null for nothing.
    template <class Value>
    void value(const std::optional<Value>& value_or_nothing) {
        if (value_or_nothing) {
            value(*value_or_nothing);
        } else {
            null();
        }
    }
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::vector<std::string>& texts);

    template <class Value>
    void member(Key name, const Value& of_name) {
        key(name);
        value(of_name);
    }
    void null_member(Key name) {
        key(name);
        null();
    }

    /// What stands in the string so far.
    [[nodiscard]] std::string_view written() const { return {out_.data(), static_cast<std::size_t>(at_ - out_.data())}; }

    /// Goes on at the beginning of the string, for texts that are handed on piece by piece.
    void forget_written() { at_ = out_.data(); }

    /// Ends the text with one line break. Another text may follow, as in JSON Lines.
    void finish();

private:
    // What a value without text takes at most, with the punctuation around it.
    static constexpr std::size_t slack = 64;
    // Texts above it take memory by and by, not for the worst case of the whole.
    static constexpr std::size_t longest_piece = 4096;

    void reserve(std::size_t bytes) {
        bytes += slack + indentation();
        if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
    }
    void grow(std::size_t bytes);
    [[nodiscard]] std::size_t indentation() const { return indented_ ? 2 * depth_ : 0; }

    void put(std::string_view text) {
        std::memcpy(at_, text.data(), text.size());
        at_ += text.size();
    }
    // Room for a value, and what parts it from the one before.
    void place(std::size_t bytes) {
        reserve(bytes);
        if (!in_place_) separate();
        in_place_ = false;
    }
    void separate() {
        if (!is_empty_) *at_++ = ',';
        is_empty_ = false;
        break_line();
    }
    void break_line() {
        if (!indented_) return;
        *at_++ = '\n';
        const std::size_t spaces = 2 * depth_;
        // Mostly few: a fixed number of them takes no call.
        std::memset(at_, ' ', slack / 2);
        if (spaces > slack / 2) std::memset(at_, ' ', spaces);
        at_ += spaces;
    }
    void end_key() {
        *at_++ = '"';
        *at_++ = ':';
        if (indented_) *at_++ = ' ';
        in_place_ = true;
    }
    void open(char bracket) {
        place(0);
        *at_++ = bracket;
        ++depth_;
        is_empty_ = true;
    }
    void close(char bracket) {
        reserve(0);
        --depth_;
        if (!is_empty_) break_line();
        *at_++ = bracket;
        is_empty_ = false;
    }
    void value_in_pieces(std::string_view text);

    std::string& out_;
    char* at_;   // behind the last byte written
    char* end_;  // of the string, which is longer than the text until finish()
    std::size_t depth_ = 0;
    bool indented_;
    bool is_empty_ = true;  // nothing stands yet in what was opened last
    bool in_place_ = true;  // behind a key, or at the beginning: nothing goes before the next value
};

}  // namespace kehoach::json
