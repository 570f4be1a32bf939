#include "model/names.h"

#include "support/catch.h"

using namespace kehoach;
using model::name;

TEST_CASE("the names of enumerators are those of the contract", "[model]") {
    CHECK(name(NodeKind::section) == "section");
    CHECK(name(NodeKind::table) == "table");
    CHECK(name(Numbering::part) == "part");
    CHECK(name(Numbering::letter) == "letter");
    CHECK(name(ColumnRole::ordinal) == "ordinal");
    CHECK(name(ColumnRole::coordinating) == "coordinating");
    CHECK(name(ColumnRole::other) == "other");
    CHECK(name(RowKind::group) == "group");
    CHECK(name(RowKind::total) == "total");
    CHECK(name(CapacityForm::tm) == "TM");
    CHECK(name(CapacityForm::tuq) == "TUQ");
    CHECK(name(CapacityForm::q) == "Q");
    CHECK(name(DiscardReason::repeated_header) == "repeated-header");
    CHECK(name(DiscardReason::noise) == "noise");
    CHECK(name(ErrorCode::file_missing) == "file-missing");
    CHECK(name(ErrorCode::input_is_pdf) == "input-is-pdf");
    CHECK(model::error_named("input-is-pdf") == ErrorCode::input_is_pdf);
    CHECK_FALSE(model::error_named("").has_value());
    CHECK_FALSE(model::error_named("input-is-what").has_value());
}
