/// \file
/// JSON output looked at as JSON.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

class JsonText {
public:
    /// Throws where the text is no JSON.
    explicit JsonText(std::string_view text);
    ~JsonText();

    /// True if the RFC 6901 pointer leads to a value.
    [[nodiscard]] bool has(const std::string& pointer) const;

    /// The value at a pointer, on one line.
    [[nodiscard]] std::string at(const std::string& pointer) const;

    /// A text as it stands inside of a JSON string, without the quotes around it.
    static std::string quoted(std::string_view text);

    /// The whole as nlohmann writes it: indented by two spaces, or in one line.
    [[nodiscard]] std::string dumped(bool compact) const;

    /// Any bytes as a JSON string with its quotes, as nlohmann writes them; what is no UTF-8 is replaced.
    static std::string replaced(std::string_view bytes);

    /// The keys of the object at a pointer, in their order.
    [[nodiscard]] std::vector<std::string> keys(const std::string& pointer) const;

    /// The same without one key of the root, on one line.
    [[nodiscard]] std::string without(const std::string& key) const;

    /// What breaks the schema of that name in schemas/, or the one in the file of that name in tests/data, a sentence each; empty where
    /// nothing does.
    [[nodiscard]] std::vector<std::string> schema_violations(const std::string& schema = "document") const;

private:
    struct Value;
    std::unique_ptr<Value> value_;
};

}  // namespace kehoach::test
