#include "structure/furniture.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using Strings = std::vector<std::string>;

namespace {

// The lines of a text that are page furniture.
Strings furniture(std::string_view text) {
    const auto list = test::blocks_of(text);
    const structure::PageFurniture knowledge(list.blocks);
    Strings out;
    for (std::size_t i = 0; i < list.blocks.size(); ++i) {
        const auto* paragraph = std::get_if<Paragraph>(&list.blocks[i]);
        if (paragraph != nullptr && knowledge.reason(list.blocks, i)) out.push_back(paragraph->text);
    }
    return out;
}

}  // namespace

TEST_CASE("numbers alone between empty lines are page numbers", "[structure]") {
    CHECK(furniture("Một.\n\n2\n\nHai.\n\n- 3 -\n\nBa.\n") == Strings{"2", "- 3 -"});
    CHECK(furniture("Một.\n\nTrang 2/3\n\nHai.\n") == Strings{"Trang 2/3"});
}

TEST_CASE("a running head that counts its pages is furniture", "[structure]") {
    CHECK(furniture("Một.\n\nKế hoạch chuyển đổi số - Trang 2\n\nHai.\n\nKế hoạch chuyển đổi số - Trang 3\n\nBa.\n\nKế hoạch chuyển đổi số - Trang 4\n\nBốn.\n") ==
          Strings{"Kế hoạch chuyển đổi số - Trang 2", "Kế hoạch chuyển đổi số - Trang 3", "Kế hoạch chuyển đổi số - Trang 4"});
}

TEST_CASE("headings, amounts and years are no furniture", "[structure]") {
    CHECK(furniture("Tuần 1\n\nMột.\n\nTuần 2\n\nHai.\n\nTuần 3\n\nBa.\n").empty());
    CHECK(furniture("Một.\n\n2026\n\nHai.\n").empty());
    CHECK(furniture("1. Một.\n\n2. Hai.\n\n3. Ba.\n").empty());
    CHECK(furniture("- Lưu: VT\n").empty());
}
