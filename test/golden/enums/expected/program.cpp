#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Scoped and plain enumerations as locals, members and elements.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

enum unit { metre, second = 10 };
enum class state : unsigned char { idle, busy, done };
struct job {
    state s = state::idle;
    unit u = second;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] job& dome_x) {
        dome_a.field_or_default("s", dome_x.s);
        dome_a.field_or_default("u", dome_x.u);
    }
#line 13
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 14, 0x6fd97197d259244ull, "dome::checkpoint");
    std::vector<job> jobs = dome_at ? ::dome::gen::blank<::std::vector< ::job>>() : ::dome::gen::type<::std::vector< ::job>>(3); if (dome_at) dome_f.load("jobs", jobs); 
    unit u = dome_at ? dome_f.get<::unit>("u") : (metre);
    state now = dome_at ? dome_f.get<::state>("now") : (state::busy);
    { auto&& dome_g1 = (jobs); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& j = *dome_b1; {
        if (!dome_at) { j.s = now; }
        { DOME_SITE(1, 20, ("dome_k1", "jobs", "u", "now"), dome_k1, ::dome::gen::ref(jobs), u, now); dome::checkpoint(); }
        now = static_cast<state>((static_cast<int>(now) + 1) % 3);
        std::printf("%d %d %d\n", static_cast<int>(j.s), static_cast<int>(j.u), static_cast<int>(u));
        u = j.u;
    } } }
}
