#include <dome/generated.hpp>
#include <dome/describe/std/source_location.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::source_location as the default argument of what logs.
#include <dome/session.hpp>

#include <cstdio>
#include <source_location>

static void note(const char* what, const std::source_location where = std::source_location::current()) { DOME_FRAME("program.cpp:note(const char *, std::source_location)", "program.cpp", 8, 0x54cb0004214f75e8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("where", const_cast<::std::remove_const_t<decltype(where)>&>(where)); }
    if (!dome_at) { std::printf("%u %s ", where.line(), what); }
    { DOME_SITE(1, 10, ("where"), ::dome::gen::ref(where)); dome::checkpoint(); }
    std::printf("%s %d\n", where.function_name(), where.column() > 0);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 14, 0x65f25f1d532a03deull, "note", "note");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 15); note("begins"); }
    { DOME_SITE0(2, 16); note("ends"); }
}
