// SPDX-License-Identifier: Apache-2.0
// Functions and members whose address the program takes, by name. In: registrations of dome::gen::named_function.
// Out: the name behind the bits of a pointer, or the bits behind a name. Tested by test/golden/function_pointers.
#pragma once

#include <optional>
#include <string>

#include "dome/archive.hpp"

namespace dome::checkpoint {

// A pointer to a function may have been cast to the type it has: then its address alone counts.
std::optional<std::string> name_of_function(const function_ref&);      // none: not registered
bool set_function(const function_ref&, const std::string& name);       // false: not registered
// The same of a pointer to a function whose type is not known.
std::optional<std::string> name_of_code(const void* at);
void* code_named(const std::string& name);

}  // namespace dome::checkpoint
