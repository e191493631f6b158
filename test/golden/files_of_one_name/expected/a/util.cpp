#undef DOME_SOURCE
#define DOME_SOURCE "a/util.cpp"
#include <dome/generated.hpp>
#line 1 "a/util.cpp"
// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "../count.hpp"
#include "detail.hpp"

namespace {
struct part {
    int x = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
    }
#line 11
};
}  // namespace

static int counter = 0;
static ::dome::gen::global dome_g_counter("a/util.cpp:counter", counter);
#line 14

static part* kept = nullptr;
static ::dome::gen::global dome_g_kept("a/util.cpp:kept", kept);
#line 15


static int step(int n) { DOME_FRAME("a/util.cpp:step(int)", "a/util.cpp", 17, 0xac63dfd8631c8bcbull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 18, ("n"), n); dome::checkpoint(); }
    return n + 1;
}
static int (*const steps[])(int) = {step};
static int (*chosen)(int) = nullptr;
static ::dome::gen::global dome_g_chosen("a/util.cpp:chosen", chosen);
#line 22


int a() { DOME_FRAME("a()", "a/util.cpp", 24, 0x83cb645781487ull, "step");
    if (!dome_at) { if (kept == nullptr)
        kept = ::dome::gen::made(new part);
    chosen = steps[0];
    kept->x += 2; }
    { ::dome::gen::type<int (*)(int)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(chosen)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (::dome::gen::type<int>(++counter)); DOME_SITE(1, 29, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (dome_t1(dome_t2)); return dome_t3 + kept->x + detail(); }
}
int of_a() { DOME_FRAME("of_a()", "a/util.cpp", 31, 0x8b309d84c984f6cfull, "step"); { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (next(1)); ::dome::gen::type<int (*)(int)> dome_t2 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t2") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(chosen)); DOME_SITE(1, 31, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (dome_t2(10)); return dome_t1 + dome_t3 + seen; } }

static ::dome::gen::named_function dome_n1("a/util.cpp:step(int)", static_cast<int (*)(int)>(&::step));
#line 32
