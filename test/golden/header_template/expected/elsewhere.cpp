#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "elsewhere.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "list.hpp"

list<int*>& kept() {
    struct dome_n_all { static ::std::string name() { return "kept()::all"; } }; static list<int*> &all = ::dome::gen::static_local<dome_n_all>([&]() -> ::list<int *> { return ::dome::gen::type<::list<int *>>(); });
    return all;
}

int elsewhere() { DOME_FRAME("elsewhere()", "elsewhere.cpp", 9, 0x4de39c16c1cf1b07ull, "dome::checkpoint");
    static int one = 1; struct dome_n_one { static auto& variable() { return one; } static ::std::string name() { return "elsewhere()::one"; } }; ::dome::gen::known_early<dome_n_one, ::dome::gen::global>();
    if (!dome_at) { kept().push(&one); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < kept().size()); ++i) {
        { DOME_SITE(1, 14, ("n", "i"), n, i); dome::checkpoint(); }
        n += *kept()[i];
    }
    return n;
}
