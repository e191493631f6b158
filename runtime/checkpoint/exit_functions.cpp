// SPDX-License-Identifier: Apache-2.0
// atexit() for programs that call it: the C library does not tell what it was given. This file is linked into such programs only.
// In: functions. Out: they run at the end of the process, last one first, among the destructors of static objects; a list of them for
// the checkpoint. Tested by test/golden/process_state.
#include <vector>

#include "dome/describe/process.hpp"

extern "C" {
// Itanium C++ ABI, 3.3.6.
int __cxa_atexit(void (*)(void*), void*, void*);
extern void* __dso_handle;
}

namespace dome::detail {
namespace {

void call(void* function) { reinterpret_cast<void (*)()>(function)(); }

}  // namespace

std::vector<void (*)()>& exit_functions() {
    static auto& all = *new std::vector<void (*)()>;      // static objects register before others are made, and call after those are gone
    return all;
}
void call_at_exit(void (*function)()) {
    exit_functions().push_back(function);
    __cxa_atexit(&call, reinterpret_cast<void*>(function), &__dso_handle);
}

}  // namespace dome::detail

// ISO C, 7.22.4.2.
extern "C" int atexit(void (*function)(void)) noexcept {
    dome::detail::call_at_exit(function);
    return 0;
}
