#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "all.cpp"
// SPDX-License-Identifier: Apache-2.0
// Several sources as one: what one of them defines is not in a header, although it is included.
#include "world.cc"
#include "rest.cc"

::app::world::world([[maybe_unused]] ::dome::blank_t dome_b) : state_(::dome::gen::blank<decltype(state_)>()) {}
#line 5
