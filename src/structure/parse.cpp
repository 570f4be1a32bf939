#include <algorithm>
#include <utility>

#include "kehoach/pipeline.h"
#include "structure/appendices.h"
#include "structure/body.h"
#include "structure/context.h"
#include "structure/ending.h"
#include "structure/header.h"
#include "structure/items.h"
#include "structure/locate.h"
#include "structure/signature_lines.h"
#include "structure/table_runs.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/document_types.h"

namespace kehoach {
namespace structure {
namespace {

class Parser {
public:
    Parser(Items items, Context& context) : items_(std::move(items)), context_(context) {}

    Document read() {
        Document main;
        std::size_t i = read_document(0, main, {});
        report_missing(main.header, {}, context_);
        while (i < items_.size()) {
            // Appendices, and an ending that comes late, belong to the document before them.
            const std::string pointer = main.attachments.empty() ? std::string() : "/attachments/" + std::to_string(main.attachments.size() - 1);
            Document& last = main.attachments.empty() ? main : main.attachments.back();
            const bool unsigned_yet = last.recipients.empty() && last.signatures.empty();
            if (unsigned_yet && starts_ending(items_, i)) {
                i = read_ending_from(i, last, pointer);
            } else if (starts_attachment(i, main)) {
                Document attachment;
                const std::string at = "/attachments/" + std::to_string(main.attachments.size());
                i = read_document(i, attachment, at);
                main.attachments.push_back(std::move(attachment));
            } else {
                const std::size_t end = appendix_end(i, main, unsigned_yet);
                const std::string at = pointer + "/appendices/" + std::to_string(last.appendices.size());
                last.appendices.push_back(read_appendix(items_, i, end, at, context_));
                i = end;
            }
        }
        // An ending may come late, behind appendices.
        if (main.recipients.empty()) context_.report("component-missing/recipients", "/recipients", {});
        if (main.signatures.empty()) context_.report("component-missing/signature", "/signatures", {});
        return main;
    }

private:
    // Head, body and ending. Returns the index of what follows the document.
    std::size_t read_document(std::size_t begin, Document& document, const std::string& pointer) {
        const std::size_t body = read_header(items_, begin, items_.size(), pointer, document, context_);
        std::size_t end = body;
        bool opener = false;
        for (; end < items_.size(); ++end) {
            if (starts_ending(items_, end) && !move_early_recipients(end)) break;
            opener = end > begin && end > body && interrupts(end, document);
            if (opener) break;
        }
        read_body(items_, body, end, document, context_);
        return end == items_.size() || opener ? end : read_ending_from(end, document, pointer);
    }

    // Recipients that stand between two sections: put behind the body, to the signature, where they belong.
    bool move_early_recipients(std::size_t at) {
        if (items_[at].kind != LineKind::recipients) return false;
        std::size_t label = at + 1;
        while (label < items_.size() && !items_[label].is_table() && (items_[label].kind == LineKind::bullet || items_[label].kind == LineKind::text))
            ++label;
        if (label == items_.size() || items_[label].is_table() || items_[label].kind != LineKind::label) return false;
        const auto heading = items_[label].label();
        if (!heading || heading->ordinal < 2 || (heading->numbering != Numbering::roman && heading->numbering != Numbering::article)) return false;
        for (std::size_t i = label + 1; i < items_.size(); ++i) {
            if (items_[i].is_table()) continue;
            if (items_[i].kind == LineKind::appendix || items_[i].kind == LineKind::type || items_[i].kind == LineKind::recipients) return false;
            if (!starts_ending(items_, i)) continue;
            const auto first = items_.begin();
            std::rotate(first + static_cast<std::ptrdiff_t>(at), first + static_cast<std::ptrdiff_t>(label), first + static_cast<std::ptrdiff_t>(i));
            return true;
        }
        return false;
    }

    std::size_t read_ending_from(std::size_t begin, Document& document, const std::string& pointer) {
        const std::size_t end = read_ending(items_, begin, pointer, document, context_);
        // Something that looks like an ending and cannot be read as one must not stop the parser.
        if (end > begin) return end;
        Node node;
        node.text = items_[begin].text();
        node.span = items_[begin].span();
        document.closing.push_back(std::move(node));
        return begin + 1;
    }

    // Whether an appendix or an attachment begins at `at` although no signature stood before it.
    [[nodiscard]] bool interrupts(std::size_t at, const Document& document) const {
        const Item& item = items_[at];
        if (item.is_table()) return false;
        // `Phụ lục I: Danh mục nhiệm vụ;` in a list of what is attached.
        const bool listed =
            item.text().ends_with(';') || item.text().ends_with(',') || (item.text().ends_with('.') && item.kind == LineKind::appendix);
        if (!listed && starts_appendix(items_, at, false)) return true;
        const bool heading = item.capitals || item.is_emphasised();
        return item.kind == LineKind::type && heading && !is_enacting_line(item, document) && reference_follows(items_, at + 1);
    }

    static bool is_enacting_line(const Item& item, const Document& document) {
        return document.header.type && text::fold(document.header.type->name) == text::without_final(item.folded, ":.") && item.text().ends_with(':');
    }

    // `KẾ HOẠCH ĐÀO TẠO NĂM 2027` with its reference below it, behind a decision that issues it.
    [[nodiscard]] bool is_titled_attachment(std::size_t at, const Document& main) const {
        const Item& item = items_[at];
        if (item.kind != LineKind::text || !(item.capitals || item.is_emphasised()) || !reference_follows(items_, at + 1)) return false;
        std::size_t length = 0;
        const auto* type = vi::type_at_start(item.folded, length);
        const auto* main_type = main.header.type ? vi::type_named(text::fold(main.header.type->name)) : nullptr;
        if (type == nullptr || main_type == nullptr || !main_type->enacts || type->enacts) return false;
        const std::size_t end = text::offset_in_source(item.text(), item.folded, length);
        const Document& last = main.attachments.empty() ? main : main.attachments.back();
        const bool same = last.header.type && last.header.type->name == type->name;
        return !same && text::is_all_capitals(std::string_view(item.text()).substr(0, end));
    }

    // A document of its own: another type than the one before it, or a whole head.
    [[nodiscard]] bool starts_attachment(std::size_t at, const Document& main) const {
        const Item& item = items_[at];
        if (item.is_table()) return false;
        if (item.kind == LineKind::type) {
            const Document& last = main.attachments.empty() ? main : main.attachments.back();
            const auto folded = text::without_final(item.folded, ":.");
            const bool same = last.header.type && text::fold(last.header.type->name) == folded;
            const auto* main_type = main.header.type ? vi::type_named(text::fold(main.header.type->name)) : nullptr;
            return !same && main_type != nullptr && main_type->enacts;
        }
        if (item.kind == LineKind::appendix) return false;
        // `DỰ THẢO` above a plan.
        if (item.kind == LineKind::mark && at + 1 < items_.size() && !items_[at + 1].is_table()) return starts_attachment(at + 1, main);
        if (is_titled_attachment(at, main)) return true;
        // A head: its first lines, and the type or a number within a few more.
        constexpr std::size_t furthest = 12;
        bool state_title = false;
        for (std::size_t i = at; i < items_.size() && i < at + furthest && !items_[i].is_table(); ++i) {
            const LineKind kind = items_[i].kind;
            if (kind == LineKind::label || kind == LineKind::bullet || kind == LineKind::reference || kind == LineKind::appendix) return false;
            if (kind == LineKind::state_title) state_title = true;
            if (kind == LineKind::number && (i == at || state_title)) return true;
            if (kind == LineKind::type) return state_title;
            if (kind == LineKind::text && !items_[i].capitals && items_[i].paragraph.gaps.empty()) return false;
        }
        return false;
    }

    [[nodiscard]] std::size_t appendix_end(std::size_t begin, const Document& main, bool unsigned_yet) const {
        std::size_t end = begin + 1;
        for (; end < items_.size(); ++end) {
            if (items_[end].is_table()) continue;
            if (starts_appendix(items_, end, true) && separates(end, begin)) break;
            if (items_[end].kind == LineKind::type && (items_[end].capitals || items_[end].is_emphasised()) && reference_follows(items_, end + 1))
                break;
            if ((items_[end].kind == LineKind::state_title || items_[end].kind == LineKind::number) && starts_attachment(end, main)) break;
            if (unsigned_yet && items_[end].kind == LineKind::recipients) break;
        }
        return end;
    }

    // Inside an appendix only `Phụ lục`, a numbered sheet, or a title with its reference opens the next one.
    [[nodiscard]] bool separates(std::size_t at, std::size_t begin) const {
        if (items_[at].kind == LineKind::appendix) return true;
        if (is_title_of(at, begin)) return false;
        const auto label = appendix_label(items_[at].text());
        const bool is_label_alone = label && label->end == items_[at].text().size() && (items_[at].capitals || label->ordinal);
        return is_label_alone || reference_follows(items_, at + 1);
    }

    // The lines between the head of the appendix at `begin` and its reference are its title.
    [[nodiscard]] bool is_title_of(std::size_t at, std::size_t begin) const {
        constexpr std::size_t most_lines = 5;
        if (at - begin > most_lines) return false;
        for (std::size_t i = begin + 1; i < at; ++i) {
            const Item& item = items_[i];
            if (item.is_table() || item.kind == LineKind::label || item.kind == LineKind::reference || item.bullet) return false;
        }
        return !items_[begin].is_table();
    }

    Items items_;
    Context& context_;
};

// Marks that stand in the page header or as a watermark, and not in the head itself.
void add_page_marks(const std::vector<std::string>& marks, Header& header) {
    for (const auto& mark : marks) {
        const auto same = [&](const std::string& known) { return text::fold(known) == text::fold(mark); };
        if (std::none_of(header.marks.begin(), header.marks.end(), same)) header.marks.push_back(mark);
    }
}

}  // namespace
}  // namespace structure

Document parse(BlockList blocks, std::vector<Discarded>& discarded, Diagnostics& diagnostics) {
    structure::Context context{discarded, diagnostics};
    std::move(blocks.discarded.begin(), blocks.discarded.end(), std::back_inserter(discarded));
    blocks.discarded.clear();
    std::move(blocks.remarks.begin(), blocks.remarks.end(), std::back_inserter(diagnostics));
    blocks.remarks.clear();
    std::vector<SourceNote> notes = std::move(blocks.notes);
    const std::vector<std::string> page_marks = std::move(blocks.page_marks);
    structure::Items items = structure::without_layout_tables(structure::make_items(std::move(blocks), context));
    Document document = structure::Parser(std::move(items), context).read();
    structure::add_page_marks(page_marks, document.header);
    structure::place_notes(std::move(notes), document);
    structure::locate(document, diagnostics);
    std::stable_sort(discarded.begin(), discarded.end(), [](const Discarded& a, const Discarded& b) { return a.span.first < b.span.first; });
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) { return a.span.first < b.span.first; });
    return document;
}

}  // namespace kehoach
