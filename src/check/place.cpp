#include <charconv>
#include <string>
#include <vector>

#include "kehoach/check.h"
#include "text/words.h"

namespace kehoach {
namespace {

// The steps of a JSON pointer.
std::vector<std::string_view> steps_of(std::string_view pointer) {
    std::vector<std::string_view> out;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        out.push_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return out;
}

struct Named {
    std::string_view step;
    Wording words;
};

// The parts of a document by the steps of their pointers.
constexpr Named named[] = {
    {"issuer", {"tên cơ quan ban hành", "issuing organ"}},
    {"state_title", {"Quốc hiệu", "state title"}},
    {"motto", {"Tiêu ngữ", "motto"}},
    {"number", {"số, ký hiệu", "number and symbol"}},
    {"place", {"địa danh", "place of issue"}},
    {"date", {"thời gian ban hành", "date of issue"}},
    {"type", {"tên loại văn bản", "type"}},
    {"title", {"trích yếu", "title"}},
    {"marks", {"dấu chỉ mức độ", "marks"}},
    {"header", {"phần đầu", "head"}},
    {"addressees", {"Kính gửi", "addressees"}},
    {"authority", {"thẩm quyền ban hành", "authority"}},
    {"enacting", {"lời ban hành", "words of enactment"}},
    {"recipients", {"Nơi nhận", "recipients"}},
    {"filing", {"Lưu", "filing"}},
    {"signatures", {"phần ký", "signature"}},
    {"signature", {"phần ký", "signature"}},
    {"notes", {"chú thích", "notes"}},
    {"reference", {"dòng «Kèm theo»", "line 'Kèm theo'"}},
};

class PlaceWriter {
public:
    PlaceWriter(Language language) : english_(language == Language::english) {}

    std::string write(const Document& document, std::string_view pointer) {
        const auto steps = steps_of(pointer);
        in_document(document, steps, 0);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view say(Wording words) const { return english_ ? words.english : words.vietnamese; }

    void add(std::string_view part) { text::append_with(out_, part, ", "); }

    static std::size_t index(std::string_view step) {
        std::size_t value = static_cast<std::size_t>(-1);
        std::from_chars(step.data(), step.data() + step.size(), value);
        return value;
    }

    void add_counted(Wording word, std::size_t number) { add(std::string(say(word)) + " " + std::to_string(number)); }

    void in_document(const Document& document, const std::vector<std::string_view>& steps, std::size_t i) {
        if (i >= steps.size()) return;
        const auto step = steps[i];
        const std::size_t at = i + 1 < steps.size() ? index(steps[i + 1]) : static_cast<std::size_t>(-1);
        if (step == "attachments" && at < document.attachments.size()) {
            const Document& attached = document.attachments[at];
            add(attached.header.type ? std::string(say({"kèm theo: ", "attached: "})) + attached.header.type->name
                                     : std::string(say({"văn bản kèm theo", "attached document"})));
            return in_document(attached, steps, i + 2);
        }
        if (step == "appendices" && at < document.appendices.size()) {
            const Appendix& appendix = document.appendices[at];
            add(appendix.label ? *appendix.label : std::string(say({"phụ lục ", "appendix "})) + std::to_string(at + 1));
            return in_children(appendix.children, steps, i + 2);
        }
        if (step == "sections") return in_nodes(document.sections, steps, i + 1);
        if (step == "preamble") {
            add(say({"phần mở đầu", "preamble"}));
            return in_nodes(document.preamble, steps, i + 1);
        }
        if (step == "closing") {
            add(say({"phần kết", "closing"}));
            return in_nodes(document.closing, steps, i + 1);
        }
        if (step == "legal_bases") {
            add(say({"căn cứ", "legal basis"}));
            if (at != static_cast<std::size_t>(-1)) out_ += " " + std::to_string(at + 1);
            return;
        }
        // The most exact name that the pointer has.
        for (std::size_t last = steps.size(); last-- > i;) {
            for (const auto& name : named) {
                if (name.step != steps[last]) continue;
                add(say(name.words));
                const bool counted = (name.step == "recipients" || name.step == "notes") && last + 1 < steps.size();
                if (counted) out_ += " " + std::to_string(index(steps[last + 1]) + 1);
                return;
            }
        }
    }

    void in_children(const std::vector<Node>& children, const std::vector<std::string_view>& steps, std::size_t i) {
        if (i >= steps.size()) return;
        if (steps[i] == "children") return in_nodes(children, steps, i + 1);
        for (const auto& name : named) {
            if (name.step == steps[i]) add(name.step == "title" ? say({"tên phụ lục", "title"}) : say(name.words));
        }
    }

    void in_nodes(const std::vector<Node>& nodes, const std::vector<std::string_view>& steps, std::size_t i) {
        if (i >= steps.size()) return;
        const std::size_t at = index(steps[i]);
        if (at >= nodes.size()) return;
        const Node& node = nodes[at];
        std::size_t of_kind = 1;
        for (std::size_t n = 0; n < at; ++n) of_kind += nodes[n].kind == node.kind ? 1U : 0U;
        switch (node.kind) {
            case NodeKind::section: add(section_name(node)); break;
            case NodeKind::table: add_counted({"bảng", "table"}, of_kind); return in_table(node.table, steps, i + 1);
            case NodeKind::paragraph: add_counted({"đoạn", "paragraph"}, of_kind); break;
            case NodeKind::bullet: add_counted({"gạch đầu dòng", "item"}, of_kind); break;
        }
        if (i + 1 < steps.size() && steps[i + 1] == "children") in_nodes(node.children, steps, i + 2);
    }

    [[nodiscard]] std::string section_name(const Node& node) const {
        std::string label(text::without_final(node.label, ".:)/"));
        switch (node.numbering) {
            case Numbering::part:
            case Numbering::chapter:
            case Numbering::muc:
            case Numbering::article: return label;
            case Numbering::roman: return std::string(say({"mục ", "section "})) + label;
            case Numbering::arabic:
            case Numbering::decimal: return std::string(say({"khoản ", "clause "})) + label;
            case Numbering::letter: return std::string(say({"điểm ", "point "})) + label;
        }
        return label;
    }

    void in_table(const Table& table, const std::vector<std::string_view>& steps, std::size_t i) {
        if (i + 1 >= steps.size()) return;
        const std::size_t at = index(steps[i + 1]);
        if (steps[i] == "columns") return add_column(table, at);
        if (steps[i] != "rows" || at >= table.rows.size()) return;
        add_counted({"hàng", "row"}, at + 1);
        if (i + 3 < steps.size() && steps[i + 2] == "cells") add_column(table, index(steps[i + 3]));
    }

    void add_column(const Table& table, std::size_t at) {
        if (at >= table.columns.size()) return;
        const std::string& header = table.columns[at].header;
        if (header.empty()) return add_counted({"cột", "column"}, at + 1);
        add(std::string(say({"cột «", "column '"})) + header + std::string(say({"»", "'"})));
    }

    bool english_;
    std::string out_;
};

}  // namespace

std::string place_in_words(const Document& document, std::string_view pointer, Language language) {
    return PlaceWriter(language).write(document, pointer);
}

}  // namespace kehoach
