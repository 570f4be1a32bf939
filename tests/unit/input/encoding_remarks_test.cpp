#include "input/encoding_remarks.h"

#include "kehoach/kehoach.h"
#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using encoding::Misreading;

namespace {

struct Remark {
    std::string name;
    std::vector<std::string> arguments;

    friend bool operator==(const Remark&, const Remark&) = default;
};
using Remarks = std::vector<Remark>;

Remarks remarks_of(const BlockList& list) {
    Remarks out;
    for (const auto& remark : list.remarks) out.push_back({test::name_of(remark), remark.arguments});
    return out;
}

template <class Seen>
Remarks remarks_on(const Seen& seen, const Changes& changes = {}) {
    BlockList list;
    list.changes = changes;
    input::add_remarks(seen, list);
    return remarks_of(list);
}

}  // namespace

TEST_CASE("nothing is remarked where nothing was reread", "[input]") {
    CHECK(remarks_on(encoding::Rereadings{}).empty());
    CHECK(remarks_on(encoding::Sightings{}).empty());
}

TEST_CASE("what was reread is remarked by its encoding", "[input]") {
    encoding::Rereadings seen;
    seen.parts[static_cast<std::size_t>(Misreading::tcvn3)] = 3;
    seen.parts[static_cast<std::size_t>(Misreading::vni)] = 1;
    seen.parts[static_cast<std::size_t>(Misreading::windows_1258)] = 2;
    seen.parts[static_cast<std::size_t>(Misreading::utf8)] = 4;
    seen.case_inferred = 5;
    CHECK(remarks_on(seen) == Remarks{{"legacy-encoding/parts", {"3", "TCVN3"}},
                                      {"legacy-encoding/parts", {"1", "VNI"}},
                                      {"legacy-encoding/parts", {"2", "Windows-1258"}},
                                      {"legacy-encoding/mojibake", {"4"}},
                                      {"case-inferred", {"5"}}});
}

TEST_CASE("doubtful text is remarked with its line and its beginning", "[input]") {
    encoding::Rereadings seen;
    seen.doubtful = 2;
    seen.doubtful_line = 7;
    seen.doubtful_text = "  lµ lµ ";
    BlockList list;
    input::add_remarks(seen, list);
    CHECK(remarks_of(list) == Remarks{{"legacy-encoding/doubtful", {"2", "lµ lµ"}}});
    CHECK(list.remarks[0].span.first == 7);

    std::string text;
    for (int i = 0; i < 100; ++i) text += "µ";
    seen.doubtful_text = text;
    const auto cut = remarks_on(seen).at(0).arguments.at(1);
    CHECK(cut.size() < text.size());
    CHECK(text.starts_with(cut));
    CHECK(cut.size() % 2 == 0);  // no half characters
}

TEST_CASE("a Word document has no lines to name", "[input]") {
    encoding::Rereadings seen;
    seen.doubtful = 1;
    seen.doubtful_line = 7;
    BlockList list;
    list.unit = PlaceUnit::block;
    input::add_remarks(seen, list);
    CHECK_FALSE(list.remarks.at(0).span.is_known());
}

TEST_CASE("letters that were replaced, and damage, are remarked", "[input]") {
    encoding::Sightings seen;
    seen.replacements = 2;
    seen.private_use = 3;
    seen.orphaned_marks = 4;
    Changes changes;
    changes[ChangeKind::look_alikes] = 1;
    changes[ChangeKind::d_stroke] = 4;
    changes[ChangeKind::bidi_controls] = 6;
    changes[ChangeKind::composed] = 9;  // nobody needs to know
    CHECK(remarks_on(seen, changes) == Remarks{{"invisible-chars/look-alikes", {"5"}},
                                               {"invisible-chars/bidi", {"6"}},
                                               {"text-lost", {"2"}},
                                               {"invisible-chars/private-use", {"3"}},
                                               {"unicode-form/stray", {"4"}}});
}
