// SPDX-License-Identifier: Apache-2.0
// The arguments of main as memory: pointers into the list and into its texts, and the list itself once the program has changed it.
// In: addresses. Out: numbers of arguments, and the addresses of the same ones in a resumed run, which has arguments of its own.
// Tested by test/golden/{command_line,command_line_sorted}.
#pragma once

#include <cstddef>
#include <optional>

#include "runtime/checkpoint/registry.hpp"

namespace dome::checkpoint {

// The number of an element of argv; argc for the null pointer behind the last.
std::optional<std::size_t> element_of_arguments(const void* slot) noexcept;
void* argument_element(std::size_t number) noexcept;      // nullptr: this run has fewer

// The argument in whose text `p` lies, its terminating zero included, as the program was given it.
std::optional<std::size_t> argument_around(const char* p) noexcept;
char* argument_text(std::size_t number) noexcept;         // nullptr: this run has fewer

// The list as a global variable: what a program has changed in it is state.
bool arguments_changed() noexcept;
registered argument_list();
inline constexpr const char* argument_list_name = "main()::argv";

}  // namespace dome::checkpoint
