#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A void* to a literal, as callbacks in the manner of C get it.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>

static int same(const char* key, void* context) { DOME_FRAME("program.cpp:same(const char *, void *)", "program.cpp", 8, 0xa10639a46b12d7a3ull, "dome::checkpoint"); if (dome_at) { dome_f.load("key", key); dome_f.load("context", context); }
    { DOME_SITE(1, 9, ("key", "context"), key, context); dome::checkpoint(); }
    return std::strcmp(key, static_cast<const char*>(context)) == 0;
}
struct entry {
    const char* name;
    const void* context;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("context", dome_x.context);
    }
#line 15
};
static const entry entries[] = {{"plus", "add"}, {"minus", "subtract"}};
static ::dome::gen::constant dome_g_entries("program.cpp:entries", entries);
#line 16

static const int numbers[] = {3, 1, 4};
static ::dome::gen::constant dome_g_numbers("program.cpp:numbers", numbers);
#line 17


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0x895116b32b52897aull, "dome::checkpoint", "same", "same");
    void* const wanted = const_cast<char*>("times");
    const void* third = dome_at ? dome_f.get<const void *>("third") : ::dome::gen::type<const void *>(&numbers[2]);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        const entry* e = dome_at ? dome_f.get<const ::entry *>("e") : (&entries[i]);
        if (DOME_IN(1, 1)) { DOME_SITE(1, 24, ("third", "i", "e"), third, i, e); dome::checkpoint(); }
        DOME_SITE(2, 25, ("third", "i", "e"), third, i, e); const bool first = dome_at ? dome_f.get<bool>("first") : ::dome::gen::type<bool>(same("times", wanted)); DOME_SITE(3, 25, ("third", "i", "e", "first"), third, i, e, first); const bool second = dome_at ? ::dome::gen::blank<bool>() : ::dome::gen::type<bool>(same("other", wanted));
        std::printf("%d %d %s %d\n", first, second, static_cast<const char*>(e->context), *static_cast<const int*>(third));
    }
}
