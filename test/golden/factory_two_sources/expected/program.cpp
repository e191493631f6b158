#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A factory: what it makes is known to other sources alone.
#include <dome/session.hpp>

#include <cstdio>
#include <map>

#include "elements.hpp"

namespace fem {

static std::map<std::string, maker>& makers() {
    struct dome_n_all { static ::std::string name() { return "program.cpp:fem::makers()::all"; } }; static std::map<std::string, maker> &all = ::dome::gen::static_local<dome_n_all>([&]() -> ::std::map< ::std::string, ::std::unique_ptr< ::fem::element> (*)(int)> { return ::dome::gen::type<::std::map< ::std::string, ::std::unique_ptr< ::fem::element> (*)(int)>>(); });
    return all;
}
bool enroll(const std::string& kind, maker m) { return makers().emplace(kind, m).second; }
std::unique_ptr<element> create(const std::string& kind, int n) { return makers().at(kind)(n); }

}  // namespace fem

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0x70c8718e67cdf3b2ull, "fem::simple<fem::(anonymous namespace)::triangle, 3>::value", "dome::checkpoint", "fem::simple<fem::(anonymous namespace)::triangle, 3>::value");
    auto e = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::fem::element, ::std::default_delete< ::fem::element>>>() : (fem::create("triangle", 4)); if (dome_at) dome_f.load("e", e); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 23, ("e"), ::dome::gen::ref(e)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (e->value()); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 24, ("e"), ::dome::gen::ref(e)); dome::checkpoint(); }
    { DOME_SITE(3, 25, ("e"), ::dome::gen::ref(e)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (e->value()); std::printf("%d\n", dome_t2); }
}
