#undef DOME_SOURCE
#define DOME_SOURCE "b/util.cpp"
#include <dome/generated.hpp>
#line 1 "b/util.cpp"
// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "../count.hpp"
#include "detail.hpp"

namespace {
struct part {
    double y = 0.5;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field_or_default("y", dome_x.y);
    }
#line 11
};
}  // namespace

static double counter = 0;
static ::dome::gen::global dome_g_counter("b/util.cpp:counter", counter);
#line 14

static part* kept = nullptr;
static ::dome::gen::global dome_g_kept("b/util.cpp:kept", kept);
#line 15


static int step(int n) { DOME_FRAME("b/util.cpp:step(int)", "b/util.cpp", 17, 0x20f4ceaf4ff5f9c6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 18, ("n"), n); dome::checkpoint(); }
    return n - 1;
}
static int (*chosen)(int) = nullptr;
static ::dome::gen::global dome_g_chosen("b/util.cpp:chosen", chosen);
#line 21


int b() { DOME_FRAME("b()", "b/util.cpp", 23, 0x8172c0b01f4f02dull, "step");
    if (!dome_at) { if (kept == nullptr)
        kept = ::dome::gen::made(new part);
    chosen = step;
    kept->y += 4;
    counter += 10; }
    { ::dome::gen::type<int (*)(int)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(chosen)); DOME_SITE(1, 29, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1(static_cast<int>(counter))); return dome_t2 + static_cast<int>(kept->y * 2) + detail(); }
}
int of_b() { DOME_FRAME("of_b()", "b/util.cpp", 31, 0xe61a55d3bc783180ull, "step"); { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (next(100)); ::dome::gen::type<int (*)(int)> dome_t2 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t2") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(chosen)); DOME_SITE(1, 31, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (dome_t2(100)); return dome_t1 + dome_t3 + seen; } }

static ::dome::gen::named_function dome_n1("b/util.cpp:step(int)", static_cast<int (*)(int)>(&::step));
#line 32
