#include "model/table_groups.h"

#include "support/catch.h"

using namespace kehoach;
using Groups = std::vector<std::vector<std::size_t>>;

namespace {

Table table(std::initializer_list<std::pair<RowKind, const char*>> rows) {
    Table out;
    out.columns = {{"TT", ColumnRole::ordinal}, {"Nội dung", ColumnRole::task}};
    for (const auto& [kind, ordinal] : rows) {
        Row row;
        row.kind = kind;
        row.cells.emplace_back(ordinal);
        row.cells.emplace_back(std::string("việc ") + ordinal);
        out.rows.push_back(std::move(row));
    }
    return out;
}

constexpr auto group = RowKind::group;
constexpr auto item = RowKind::item;

}  // namespace

TEST_CASE("rows stand under the group above them", "[model]") {
    CHECK(model::groups_of_rows(table({{group, "I"}, {item, "1"}, {item, "2"}, {group, "II"}, {item, "3"}})) == Groups{{}, {0}, {0}, {}, {3}});
}

TEST_CASE("a group inside a group ends where the outer numbering goes on", "[model]") {
    CHECK(model::groups_of_rows(table({{group, "IX"}, {item, "1"}, {group, "2"}, {item, "2.1"}, {item, "2.2"}, {item, "3"}})) ==
          Groups{{}, {0}, {0}, {0, 2}, {0, 2}, {0}});
}

TEST_CASE("a total and a group without an ordinal end all groups", "[model]") {
    CHECK(model::groups_of_rows(table({{group, "I"}, {item, "1"}, {RowKind::total, ""}, {item, "2"}})) == Groups{{}, {0}, {}, {}});
    CHECK(model::groups_of_rows(table({{group, "I"}, {item, "1"}, {group, ""}, {item, "1"}})) == Groups{{}, {0}, {}, {2}});
}

TEST_CASE("the title of a group leaves its ordinal out", "[model]") {
    CHECK(model::group_title(table({{group, "I"}}), 0) == "việc I");
    Table without_ordinal = table({{group, "I"}});
    without_ordinal.rows[0].cells = {std::string("Nhóm"), std::nullopt};
    CHECK(model::group_title(without_ordinal, 0) == "Nhóm");
}

TEST_CASE("the first column of a role is found", "[model]") {
    CHECK(model::column_of(table({}), ColumnRole::task) == 1U);
    CHECK_FALSE(model::column_of(table({}), ColumnRole::note).has_value());
}

TEST_CASE("what a group row shares with its rows is no part of its title", "[model]") {
    Table shared = table({{group, "I."}});
    shared.columns.push_back({"Chủ trì", ColumnRole::lead});
    shared.rows[0].cells.emplace_back("Văn phòng Sở");
    CHECK(model::group_title(shared, 0) == "việc I.");
    CHECK(model::group_ordinal(shared, 0) == "I");
    shared.rows[0].cells = {std::nullopt, std::nullopt, std::string("Nhóm chung")};
    CHECK(model::group_title(shared, 0) == "Nhóm chung");
    CHECK_FALSE(model::group_ordinal(shared, 0));
}
