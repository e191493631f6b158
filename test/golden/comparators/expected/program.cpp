#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/unordered_set.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sets and maps whose comparison or hash holds something or is only known where the container is declared.
#include <dome/session.hpp>

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

struct modulo {
    int n;
    bool operator()(int a, int b) const { return a % n < b % n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] modulo& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 14
};
struct shorter {
    bool operator()(const std::string& a, const std::string& b) const { return a.size() != b.size() ? a.size() < b.size() : a < b; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shorter& dome_x) {
    }
#line 17
};
bool backwards(int a, int b) { return a > b; }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0x98bd4b77adaf3319ull, "dome::checkpoint");
    int pivot = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("pivot", pivot); 
    auto around = ::dome::gen::lambda<int&>([] { return "pivot"; }, [&pivot](int a, int b) { return (a < pivot) != (b < pivot) ? a < pivot : a < b; });
    auto hash = ::dome::gen::lambda([] { return ""; }, [](int x) { return static_cast<std::size_t>(x * 31); });
    std::set<int, modulo> residues = dome_at ? ::dome::gen::blank<::std::set<int, ::modulo>>() : ::dome::gen::type<::std::set<int, ::modulo>>(modulo{5}); if (dome_at) dome_f.load("residues", residues); 
    std::map<std::string, int, shorter> lengths = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int, ::shorter>>() : ::dome::gen::type<::std::map< ::std::string, int, ::shorter>>(); if (dome_at) dome_f.load("lengths", lengths); 
    std::set<int, bool (*)(int, int)> down(backwards); if (dome_at) dome_f.load("down", down); 
    std::multiset<int, decltype(around)> split(around); if (dome_at) dome_f.load("split", split); 
    std::unordered_set<int, decltype(hash)> seen = dome_at ? ::dome::gen::blank<::std::unordered_set<int, decltype(hash)>>() : ::dome::gen::type<::std::unordered_set<int, decltype(hash)>>(8, hash); if (dome_at) dome_f.load("seen", seen); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 9); ++i) {
        if (!dome_at) { residues.insert(i * 3);
        lengths[std::string(i % 4 + 1, 'x')] += i;
        down.insert(i);
        split.insert(i);
        seen.insert(i * i); }
        { DOME_SITE(1, 35, ("pivot", "residues", "lengths", "down", "split", "seen", "i"), ::dome::gen::ref(pivot), ::dome::gen::ref(residues), ::dome::gen::ref(lengths), ::dome::gen::ref(down), ::dome::gen::ref(split), ::dome::gen::ref(seen), ::dome::gen::ref(i)); dome::checkpoint(); }
        std::cout << residues.size() << ' ' << *residues.begin() << ' ' << lengths.begin()->second << ' ' << *down.begin() << ' ' << *split.rbegin()
                  << ' ' << seen.count(16) << '\n';
    } }
}

static ::dome::gen::named_function dome_n1("backwards(int, int)", static_cast<bool (*)(int, int)>(&::backwards));
#line 40
