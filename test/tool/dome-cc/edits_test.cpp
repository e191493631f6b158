// SPDX-License-Identifier: Apache-2.0
// apply_edits: all or none, order kept, overlap is an error. In: text and edits. Out: text or conflicts.
#include <catch2/catch.hpp>

#include "tool/dome-cc/edits.hpp"

using dome::cc::apply_edits;
using dome::cc::edit;

static edit at(unsigned offset, unsigned length, std::string words) { return {"f", offset, length, std::move(words)}; }

TEST_CASE("insertions at one place keep their order") {
    std::vector<dome::cc::edit_conflict> conflicts;
    REQUIRE(apply_edits("abc", {at(1, 0, "1"), at(1, 0, "2"), at(3, 0, "e"), at(0, 0, "s")}, conflicts) == "sa12bce");
    REQUIRE(conflicts.empty());
}

TEST_CASE("equal insertions of nested constructs both count") {
    std::vector<dome::cc::edit_conflict> conflicts;
    REQUIRE(apply_edits("x", {at(1, 0, "}"), at(1, 0, "}")}, conflicts) == "x}}");
}

TEST_CASE("an insertion stands before a replacement at the same place") {
    std::vector<dome::cc::edit_conflict> conflicts;
    REQUIRE(apply_edits("abc", {at(1, 1, "X"), at(1, 0, "<")}, conflicts) == "a<Xc");
}

TEST_CASE("overlap changes nothing and is reported") {
    std::vector<dome::cc::edit_conflict> conflicts;
    REQUIRE(apply_edits("abcdef", {at(1, 3, "X"), at(2, 2, "Y")}, conflicts) == "abcdef");
    REQUIRE(conflicts.size() == 1);
    conflicts.clear();
    REQUIRE(apply_edits("abc", {at(2, 5, "X")}, conflicts) == "abc");
    REQUIRE(conflicts.size() == 1);
}

TEST_CASE("what two sources ask of one header is done once") {
    std::vector<edit> all{at(1, 0, "a")};
    merge_edits(all, {at(1, 0, "a"), at(2, 0, "b"), at(2, 0, "b")});
    REQUIRE(all.size() == 3);
}

TEST_CASE("lines are counted from the last #line") {
    using dome::cc::told_line;
    const std::string text = "a\n#line 7\nb\n  # 20 \"x.y\"\nc\n#lines 3\nd";
    REQUIRE(told_line(text, 0) == 1);
    REQUIRE(told_line(text, text.find('b')) == 7);
    REQUIRE(told_line(text, text.find('c')) == 20);
    REQUIRE(told_line(text, text.size()) == 22);
    REQUIRE(told_line("a\n\n", 9) == 3);
}
