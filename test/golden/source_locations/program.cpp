// SPDX-License-Identifier: Apache-2.0
// std::source_location as the default argument of what logs.
#include <dome/session.hpp>

#include <cstdio>
#include <source_location>

static void note(const char* what, const std::source_location where = std::source_location::current()) {
    std::printf("%u %s ", where.line(), what);
    dome::checkpoint();
    std::printf("%s %d\n", where.function_name(), where.column() > 0);
}

int main() {
    note("begins");
    note("ends");
}
