#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Static variables in blocks, and in namespaces, that a macro opens and closes.
#include <dome/session.hpp>

#include <cstdio>

#define STATIC_ASSERT(c) { static const char failed[(c) ? 1 : -1] = {0}; (void)failed[0]; }
#define COUNTED(to) do { static int passed = 0; to = &passed; ++passed; } while (0)
#define FIRST_TIME(text) { static bool done; if (!done) std::puts(text); done = true; }
#define BLOCK(...) { __VA_ARGS__ }
#define NUMBER() ({ static int last = start(); ++last; })
#define OPEN static int opened = 0; {
#define SOLE(type, name) static type name = 0;
#define COUNTER(name) int name() { static int n = 10; return ++n; }

#define COUNTERS(space) namespace space { static int count = 0; int* last = &count; inline int up() { return ++count; } }

namespace first { static int count = 0;
static ::dome::gen::global dome_g_count("program.cpp:first::count", count);
#line 18
 int* last = &count;
static ::dome::gen::global dome_g_last("first::last", last);
#line 18
 inline int up() { return ++count; } }
namespace second { static int count = 0;
static ::dome::gen::global dome_g_count("program.cpp:second::count", count);
#line 19
 int* last = &count;
static ::dome::gen::global dome_g_last("second::last", last);
#line 19
 inline int up() { return ++count; } }

int start() {
    std::puts("start");
    return 100;
}

int next() { static int n = 10; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return "next()::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>(); return ++n; }

int twice(int x) {
    { static const char failed[(sizeof(int) == 4) ? 1 : -1] = {0}; struct dome_n_failed { static auto& variable() { return failed; } static ::std::string name() { return "twice(int)::failed"; } }; ::dome::gen::known_early<dome_n_failed, ::dome::gen::constant>(); (void)failed[0]; }
    { static const char failed[(sizeof(char) == 1) ? 1 : -1] = {0}; struct dome_n_failed { static auto& variable() { return failed; } static ::std::string name() { return "twice(int)::failed@30"; } }; ::dome::gen::known_early<dome_n_failed, ::dome::gen::constant>(); (void)failed[0]; } { static const char failed[(sizeof(short) == 2) ? 1 : -1] = {0}; struct dome_n_failed { static auto& variable() { return failed; } static ::std::string name() { return "twice(int)::failed@30.2"; } }; ::dome::gen::known_early<dome_n_failed, ::dome::gen::constant>(); (void)failed[0]; }
    return 2 * x;
}

template <class T>
int size(T) {
    { static const char failed[(sizeof(T) <= 8) ? 1 : -1] = {0}; struct dome_n_failed { static auto& variable() { return failed; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_failed)) + "::failed"; } }; ::dome::gen::known_early<dome_n_failed, ::dome::gen::constant>(); (void)failed[0]; }
    int* times = nullptr;
    do { static int passed = 0; struct dome_n_passed { static auto& variable() { return passed; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_passed)) + "::passed"; } }; ::dome::gen::known_early<dome_n_passed, ::dome::gen::global>(); times = &passed; ++passed; } while (0);
    return static_cast<int>(sizeof(T)) + *times;
}

int opened_times() {
    OPEN static ::dome::gen::global dome_g_opened("opened_times()::opened", opened);
        return ++opened;
    }
}

int sole() {
    SOLE(long, n) static ::dome::gen::global dome_g_n("sole()::n", n);
    return static_cast<int>(++n);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0x519c73816c55b807ull, "dome::checkpoint");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    const char* p = dome_at ? dome_f.get<const char *>("p") : ::dome::gen::type<const char *>("x");
    int* times = dome_at ? dome_f.get<int *>("times") : ::dome::gen::type<int *>(nullptr);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        if (!dome_at) { s += twice(i) + size(i) + size('a') + next() + opened_times() + sole() + first::up() + second::up();
        if (i % 2 == 0)
            do { static int passed = 0; struct dome_n_passed { static auto& variable() { return passed; } static ::std::string name() { return "main()::passed"; } }; ::dome::gen::known_early<dome_n_passed, ::dome::gen::global>(); times = &passed; ++passed; } while (0);
        { int* other; do { static int passed = 0; struct dome_n_passed { static auto& variable() { return passed; } static ::std::string name() { return "main()::passed@61"; } }; ::dome::gen::known_early<dome_n_passed, ::dome::gen::global>(); other = &passed; ++passed; } while (0); do { static int passed = 0; struct dome_n_passed { static auto& variable() { return passed; } static ::std::string name() { return "main()::passed@61.2"; } }; ::dome::gen::known_early<dome_n_passed, ::dome::gen::global>(); times = &passed; ++passed; } while (0); *times += *other; }
        { static bool done; struct dome_n_done { static auto& variable() { return done; } static ::std::string name() { return "main()::done"; } }; ::dome::gen::known_early<dome_n_done, ::dome::gen::global>(); if (!done) std::puts("once"); done = true; }
        { static int k = 7; struct dome_n_k { static auto& variable() { return k; } static ::std::string name() { return "main()::k"; } }; ::dome::gen::known_early<dome_n_k, ::dome::gen::global>(); k += i; s += k; }
        s += ({ struct dome_n_last { static ::std::string name() { return "main()::last"; } }; static int &last = ::dome::gen::static_local<dome_n_last>([&]() -> int { return start(); }); ++last; }); }
        { DOME_SITE(1, 65, ("s", "p", "times", "i"), s, p, times, i); dome::checkpoint(); }
        ++*times, ++*first::last;
        second::last = first::last;
        auto count = [] { static int calls = 0; struct dome_n_calls { static auto& variable() { return calls; } static ::std::string name() { return "main()::lambda 1()::calls"; } }; ::dome::gen::known_early<dome_n_calls, ::dome::gen::global>(); return ++calls; };
        s += count();
    }
    std::printf("%d %s %d\n", s, p, *times);
}
