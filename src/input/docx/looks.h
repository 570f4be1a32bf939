/// \file
/// The looks of runs and paragraphs as entries of the tables of a block list, each of them once.
#pragma once

#include <cstdint>
#include <functional>
#include <pugixml.hpp>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "input/docx/paragraph_builder.h"
#include "input/docx/styles.h"
#include "kehoach/block.h"

namespace kehoach::input::docx {

struct RunLooks {
    TextLooks text;
    bool hidden = false;
};

class LooksTable {
public:
    LooksTable(Styles& styles, BlockList& out);

    /// The looks of a run with the properties `run_pr` (may be empty) in a paragraph of style `paragraph`.
    const RunLooks& of_run(pugi::xml_node run_pr, const Style& paragraph);

    /// The index in BlockList::paragraph_styles of these looks under the name of `style`.
    std::uint32_t of_paragraph(const ParagraphStyle& looks, const Style& style);

private:
    struct Key {
        const Style* paragraph;
        RunProperties direct;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
        std::size_t operator()(const ParagraphStyle& looks) const;
    };
    struct Equal {
        bool operator()(const Key& a, const Key& b) const;
    };

    const char* kept(const char* name);

    Styles& styles_;
    BlockList& out_;
    std::unordered_set<std::string> names_;  // those that the keys point to; the trees may be gone before
    std::unordered_map<Key, RunLooks, Hash, Equal> runs_;
    std::pair<const Key, RunLooks>* last_ = nullptr;             // runs that follow each other mostly look the same
    std::unordered_map<std::string, std::uint32_t> run_styles_;  // by their fields in one string
    std::unordered_map<ParagraphStyle, std::uint32_t, Hash> paragraphs_;
    struct LastParagraph {
        ParagraphStyle looks;
        const Style* style = nullptr;
        std::uint32_t index = 0;
    };
    LastParagraph last_paragraph_;
};

}  // namespace kehoach::input::docx
