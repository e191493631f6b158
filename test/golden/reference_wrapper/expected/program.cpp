#include <dome/generated.hpp>
#include <dome/describe/std/reference_wrapper.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// References inside containers are bound again.
#include <dome/session.hpp>

#include <functional>
#include <iostream>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x78fa3f17c8bcd514ull, "dome::checkpoint");
    std::vector<int> values = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>> {3, 1, 2}; if (dome_at) dome_f.load("values", values); 
    int other = dome_at ? ::dome::gen::blank<int>() : (10); if (dome_at) dome_f.load("other", other); 
    std::vector<std::reference_wrapper<int>> order = dome_at ? ::dome::gen::blank<::std::vector< ::std::reference_wrapper<int>>>() : ::dome::gen::type<::std::vector< ::std::reference_wrapper<int>>>(values.begin(), values.end()); if (dome_at) dome_f.load("order", order); 
    if (!dome_at) { order.push_back(other); }
    std::reference_wrapper<int> favourite = dome_at ? ::dome::gen::blank<::std::reference_wrapper<int>>() : ::dome::gen::type<::std::reference_wrapper<int>>(values[0]); if (dome_at) dome_f.load("favourite", favourite); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { order[i].get() += 100;
        favourite = order[i]; }
        { DOME_SITE(1, 18, ("values", "other", "order", "favourite", "i"), ::dome::gen::ref(values), ::dome::gen::ref(other), ::dome::gen::ref(order), ::dome::gen::ref(favourite), i); dome::checkpoint(); }
        favourite.get() += 1000;
        std::cout << values[0] << ' ' << values[1] << ' ' << values[2] << ' ' << other << '\n';
    }
}
