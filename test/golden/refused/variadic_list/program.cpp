// SPDX-License-Identifier: Apache-2.0
// va_list in a function that may stop.
// refused: va_list
#include <dome/session.hpp>

#include <cstdarg>
#include <cstdio>

void note(const char* form, ...) {
    va_list list;
    va_start(list, form);
    dome::checkpoint();
    std::vprintf(form, list);
    va_end(list);
}
int main() { note("%d\n", 1); }
