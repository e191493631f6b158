#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Arrays from std::make_shared, of a length that is told and of one that is part of the type.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x670ede4a0834a1c4ull, "dome::checkpoint");
    auto filled = dome_at ? ::dome::gen::blank<std::shared_ptr<int[]>>() : (::dome::gen::make_shared_array<int[]>(5, 3)); if (dome_at) dome_f.load("filled", filled); 
    auto zeroed = dome_at ? ::dome::gen::blank<std::shared_ptr<double[]>>() : (::dome::gen::make_shared_array<double[]>(4)); if (dome_at) dome_f.load("zeroed", zeroed); 
    auto fixed = dome_at ? ::dome::gen::blank<std::shared_ptr<int[3]>>() : (::dome::gen::make_shared_array<int[3]>()); if (dome_at) dome_f.load("fixed", fixed); 
    const std::shared_ptr<int[]> again = dome_at ? ::dome::gen::blank<std::shared_ptr<int[]>>() : (filled); if (dome_at) dome_f.load("again", const_cast<::std::remove_const_t<decltype(again)>&>(again)); 
    std::weak_ptr<double[]> seen = dome_at ? ::dome::gen::blank<std::weak_ptr<double[]>>() : ::dome::gen::type<std::weak_ptr<double[]>>(zeroed); if (dome_at) dome_f.load("seen", seen); 
    std::vector<std::shared_ptr<long[]>> many = dome_at ? ::dome::gen::blank<std::vector<std::shared_ptr<long[]>>>() : ::dome::gen::type<std::vector<std::shared_ptr<long[]>>>(); if (dome_at) dome_f.load("many", many); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { filled[i] += i;
        zeroed[i] = i * 0.5;
        fixed[i] = i;
        many.push_back(::dome::gen::make_shared_array<long[]>(static_cast<std::size_t>(i) + 1, i)); }
        { DOME_SITE(1, 21, ("filled", "zeroed", "fixed", "again", "seen", "many", "i"), ::dome::gen::ref(filled), ::dome::gen::ref(zeroed), ::dome::gen::ref(fixed), ::dome::gen::ref(again), ::dome::gen::ref(seen), ::dome::gen::ref(many), i); dome::checkpoint(); }
    }
    const long owners = seen.use_count();
    std::printf("%d %d %g %g %d %d %ld %ld %ld\n", filled[2], again[4], seen.lock()[2], zeroed[3], fixed[1], fixed[2], many[2][2], filled.use_count(),
                owners);
}
