// SPDX-License-Identifier: Apache-2.0
// The variables this process has outside its frames: globals and constants of translated code, persistent values of the library way.
// In: names and values, as they come into being. Out: them, in order of registration.
// Tested by test/runtime/checkpoint/{state,generated}_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "dome/generated.hpp"

namespace dome::checkpoint {

struct registered {
    std::string name;
    value_ref value;
};

// Never destroyed: static objects of the program register before and leave after everything here.
std::vector<registered>& globals();
std::vector<registered>& persistent();
// Statics of functions that control has not passed yet.
std::vector<gen::detail::place_for_static>& places_for_statics();
// Const globals: not saved, but saved pointers may lead to them.
std::vector<registered>& constants();

}  // namespace dome::checkpoint
