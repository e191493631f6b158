// SPDX-License-Identifier: Apache-2.0
// The machine of a bare program: alone, talks to itself, refuses what needs a virtual machine.
#include <catch2/catch.hpp>

#include "dome/error.hpp"
#include "runtime/vm/vm.hpp"

using namespace dome;

TEST_CASE("a bare program is one task on one host") {
    const auto m = vm::solo();
    CHECK(m->parent() == 0);
    CHECK(m->siblings() == std::vector<vm::task_id>{m->self()});
    REQUIRE(m->hosts().size() == 1);
    CHECK_FALSE(m->hosts()[0].name.empty());
}

TEST_CASE("a bare program can send to itself") {
    const auto m = vm::solo();
    const std::byte head[] = {std::byte{1}}, body[] = {std::byte{2}, std::byte{3}};
    m->send(m->self(), 7, head, body);
    const auto got = m->receive(vm::forever);
    REQUIRE(got);
    CHECK(got->tag == 7);
    CHECK(got->bytes == std::vector<std::byte>{std::byte{1}, std::byte{2}, std::byte{3}});
    CHECK_FALSE(m->receive(vm::duration::zero()));
    CHECK_THROWS_AS(m->receive(vm::forever), error);    // nobody could ever send it
}

TEST_CASE("what needs a virtual machine is refused with the way out") {
    const auto m = vm::solo();
    CHECK_THROWS_WITH(m->spawn({"heat", {}, {}, ""}), Catch::Contains("heat") && Catch::Contains("dome run"));
    CHECK_THROWS_WITH(m->add_host("b"), Catch::Contains("host b") && Catch::Contains("dome run"));
}
