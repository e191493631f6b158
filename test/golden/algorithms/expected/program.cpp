#include <dome/generated.hpp>
#include <dome/describe/std/algorithm_results.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/reference_wrapper.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/detail/algorithms.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Standard algorithms whose callback stops.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <list>
#include <numeric>
#include <string>
#include <vector>

struct Sum {
    int total = 0;
    void operator()(int n) { DOME_FRAME("Sum::operator()(int)", "program.cpp", 15, 0x87fe93687c90ae8full, "dome::checkpoint");
        if (!dome_at) { total += n; }
        { DOME_SITE0(1, 17); dome::checkpoint(); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Sum& dome_x) {
        dome_a.field_or_default("total", dome_x.total);
    }
#line 19
};
bool even(int n) { DOME_FRAME("even(int)", "program.cpp", 20, 0xde328976d34d5c58ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 21, ("n"), n); dome::checkpoint(); }
    return n % 2 == 0;
}
// What the algorithms of std::ranges return, used after a checkpoint.
void results(std::vector<int>& v) { DOME_FRAME("results(std::vector<int> &)", "program.cpp", 25, 0x2eef1b42d0825bedull, "dome::checkpoint");
    const ::std::ranges::min_max_result<int> dome_d1 = dome_at ? ::dome::gen::blank<::std::ranges::min_max_result<int>>() : (std::ranges::minmax(v)); if (dome_at) dome_f.load("dome_d1", const_cast<::std::remove_const_t<decltype(dome_d1)>&>(dome_d1)); auto& [low, high] = dome_d1;
    const auto place = dome_at ? ::dome::gen::blank<::std::ranges::min_max_result< ::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>>() : (std::ranges::minmax_element(v)); if (dome_at) dome_f.load("place", const_cast<::std::remove_const_t<decltype(place)>&>(place)); 
    std::vector<int> copy = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(v.size()); if (dome_at) dome_f.load("copy", copy); 
    const auto copied = dome_at ? ::dome::gen::blank<::std::ranges::in_out_result< ::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>, ::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>>() : (std::ranges::copy(v, copy.begin())); if (dome_at) dome_f.load("copied", const_cast<::std::remove_const_t<decltype(copied)>&>(copied)); 
    { DOME_SITE(1, 30, ("dome_d1", "place", "copy", "copied"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(place), ::dome::gen::ref(copy), ::dome::gen::ref(copied)); dome::checkpoint(); }
    std::printf("%d %d %td %d %d\n", low, high, place.max - v.begin(), copied.out == copy.end(), copied.in == v.end());
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 33, 0x7edd5d4345694257ull, "std::for_each<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, (lambda)>", "std::for_each<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, Sum>", "std::transform<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, std::back_insert_iterator<std::vector<std::basic_string<char>>>, (lambda)>", "std::transform<__gnu_cxx::__normal_iterator<const int *, std::vector<int>>, std::reverse_iterator<__gnu_cxx::__normal_iterator<int *, std::vector<int>>>, std::_List_iterator<int>, (lambda)>", "std::accumulate<__gnu_cxx::__normal_iterator<std::basic_string<char> *, std::vector<std::basic_string<char>>>, std::basic_string<char>, (lambda)>", "std::count_if<std::_List_iterator<int>, bool (*)(int)>", "std::generate<int *, (lambda)>", "std::any_of<int *, bool (*)(int)>", "std::all_of<int *, bool (*)(int)>", "std::copy_if<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, std::back_insert_iterator<std::vector<int>>, bool (*)(int)>", "std::remove_if<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, bool (*)(int)>", "std::find_if<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, (lambda)>", "std::generate_n<std::back_insert_iterator<std::vector<int>>, int, (lambda)>", "std::transform<__gnu_cxx::__normal_iterator<int *, std::vector<int>>, __gnu_cxx::__normal_iterator<int *, std::vector<int>>, std::reference_wrapper<(lambda)>>", "results");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{4, 7, 1, 8}; if (dome_at) dome_f.load("v", v); 
    int seen = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("seen", seen); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 36, ("v", "seen"), ::dome::gen::ref(v), ::dome::gen::ref(seen)); ::dome::gen::algorithm::for_each(v.begin(), v.end(), [&](int x) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 36, 0xba3635a46bb3ca3full, "dome::checkpoint");
        if (!dome_at) { seen += x; }
        { DOME_SITE0(1, 38); dome::checkpoint(); }
    }); }
    DOME_SITE(2, 40, ("v", "seen"), ::dome::gen::ref(v), ::dome::gen::ref(seen)); const Sum s = dome_at ? dome_f.get<::Sum>("s") : (::dome::gen::algorithm::for_each(v.begin(), v.end(), (dome_r2 ? ::dome::gen::blank<::Sum>() : (Sum{1}))));
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>(); if (dome_at) dome_f.load("words", words); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 42, ("v", "seen", "s", "words"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words)); ::dome::gen::algorithm::transform(v.begin() + 1, v.end(), std::back_inserter(words), [&](int x) { DOME_FRAME("main()::lambda 2(int)", "program.cpp", 42, 0xd683899271726505ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 43, ("x"), x); dome::checkpoint(); }
        return std::to_string(x + seen);
    }); }
    std::list<int> l = dome_at ? ::dome::gen::blank<::std::list<int>>() : ::dome::gen::type<::std::list<int>>(4); if (dome_at) dome_f.load("l", l); 
    if (DOME_IN(4, 4)) { DOME_SITE(4, 47, ("v", "seen", "s", "words", "l"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l)); ::dome::gen::algorithm::transform(v.cbegin(), v.cend(), v.rbegin(), l.begin(), [](int a, int b) { DOME_FRAME("main()::lambda 3(int, int)", "program.cpp", 47, 0xf2c4ab078e37c7dfull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
        { DOME_SITE(1, 48, ("a", "b"), a, b); dome::checkpoint(); }
        return a * b;
    }); }
    DOME_SITE(5, 51, ("v", "seen", "s", "words", "l"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l)); const std::string all = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::algorithm::accumulate(words.begin(), words.end(), (dome_r5 ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (std::string(">"))), [](const std::string& a, const std::string& b) { DOME_FRAME("main()::lambda 4(const std::string &, const std::string &)", "program.cpp", 51, 0xf92aea7d73589637ull, "dome::checkpoint");
        { DOME_SITE0(1, 52); dome::checkpoint(); }
        return a + "," + b;
    })); if (dome_at) dome_f.load("all", const_cast<::std::remove_const_t<decltype(all)>&>(all)); 
    DOME_SITE(6, 55, ("v", "seen", "s", "words", "l", "all"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all)); const auto evens = dome_at ? dome_f.get<long>("evens") : (::dome::gen::algorithm::count_if(l.begin(), l.end(), even));
    int next = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("next", next); 
    int made[3]; if (dome_at) dome_f.load("made", made); 
    if (DOME_IN(7, 7)) { DOME_SITE(7, 58, ("v", "seen", "s", "words", "l", "all", "evens", "next", "made"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), evens, ::dome::gen::ref(next), ::dome::gen::ref(made)); ::dome::gen::algorithm::generate(std::begin(made), std::end(made), [&next] { DOME_FRAME("main()::lambda 5()", "program.cpp", 58, 0x37e7664d2abfe530ull, "dome::checkpoint");
        { DOME_SITE0(1, 59); dome::checkpoint(); }
        return next *= 2;
    }); }
    DOME_SITE(8, 62, ("v", "seen", "s", "words", "l", "all", "evens", "next", "made"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), evens, ::dome::gen::ref(next), ::dome::gen::ref(made)); const bool any = dome_at ? dome_f.get<bool>("any") : (::dome::gen::algorithm::any_of(made, made + 3, even));
    DOME_SITE(9, 63, ("v", "seen", "s", "words", "l", "all", "evens", "next", "made", "any"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), evens, ::dome::gen::ref(next), ::dome::gen::ref(made), any); const bool every = dome_at ? dome_f.get<bool>("every") : (::dome::gen::algorithm::all_of(made, made + 3, even));
    std::vector<int> kept = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("kept", kept); 
    if (DOME_IN(10, 10)) { DOME_SITE(10, 65, ("v", "seen", "s", "words", "l", "all", "evens", "next", "made", "any", "every", "kept"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), evens, ::dome::gen::ref(next), ::dome::gen::ref(made), any, every, ::dome::gen::ref(kept)); ::dome::gen::algorithm::copy_if(v.begin(), v.end(), std::back_inserter(kept), even); }
    if (DOME_IN(11, 11)) { {
        DOME_SITE(11, 67, ("v", "seen", "s", "words", "l", "all", "evens", "next", "made", "any", "every", "kept"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(s), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), evens, ::dome::gen::ref(next), ::dome::gen::ref(made), any, every, ::dome::gen::ref(kept)); const auto end = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (::dome::gen::algorithm::remove_if(v.begin(), v.end(), even));
        v.erase(end, v.end());
    } }
    if (!dome_at) { std::printf("%d %d %s %ld %d %d %d %zu %zu\n", seen, s.total, all.c_str(), static_cast<long>(evens), made[2], any, every, kept.size(), v.size()); }
    auto dome_t1 = [next](int x) { DOME_FRAME("main()::lambda 6(int)", "program.cpp", 71, 0x957fc93564ce7f51ull, "even"); { DOME_SITE0(1, 71); return even(x + next); } }; if (dome_at) dome_f.load("dome_t1", ::dome::gen::held<int>(dome_t1, "next")); DOME_SITE(12, 71, ("v", "seen", "words", "l", "all", "next", "made", "kept", "dome_t1"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), ::dome::gen::ref(next), ::dome::gen::ref(made), ::dome::gen::ref(kept), ::dome::gen::held<int>(dome_t1, "next")); const auto found = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (::dome::gen::algorithm::find_if(kept.begin(), kept.end(), dome_t1)); if (dome_at) dome_f.load("found", const_cast<::std::remove_const_t<decltype(found)>&>(found)); 
    if (!dome_at) { std::printf("%d\n", *found); }
    std::vector<int> powers = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("powers", powers); 
    if (DOME_IN(13, 13)) { auto dome_t2 = [x = 1]() mutable { DOME_FRAME("main()::lambda 7()", "program.cpp", 74, 0x90e6e74d93dee96ull, "dome::checkpoint");
        { DOME_SITE0(1, 75); dome::checkpoint(); }
        return x = x * 3 % 17;
    }; if (dome_at) dome_f.load("dome_t2", ::dome::gen::held<int>(dome_t2, "x")); DOME_SITE(13, 74, ("v", "seen", "words", "l", "all", "next", "made", "kept", "found", "powers", "dome_t2"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), ::dome::gen::ref(next), ::dome::gen::ref(made), ::dome::gen::ref(kept), ::dome::gen::ref(found), ::dome::gen::ref(powers), ::dome::gen::held<int>(dome_t2, "x")); ::dome::gen::algorithm::generate_n(std::back_inserter(powers), 4, ::std::ref(dome_t2)); }
    auto sum = ::dome::gen::lambda<int>([] { return "all"; }, [all = 0](int x) mutable { DOME_FRAME("main()::lambda 8(int)", "program.cpp", 78, 0xee189932802c072bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 79, ("x"), x); dome::checkpoint(); }
        return all += x;
    }); if (dome_at) dome_f.load("sum", ::dome::gen::held<int>(sum, "all")); 
    if (DOME_IN(14, 14)) { DOME_SITE(14, 82, ("v", "seen", "words", "l", "all", "next", "made", "kept", "found", "powers", "sum"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), ::dome::gen::ref(next), ::dome::gen::ref(made), ::dome::gen::ref(kept), ::dome::gen::ref(found), ::dome::gen::ref(powers), ::dome::gen::held<int>(sum, "all")); ::dome::gen::algorithm::transform(powers.begin(), powers.end(), powers.begin(), std::ref(sum)); }
    if (!dome_at) { std::printf("%d %d %d %d\n", powers[0], powers[1], powers[2], powers[3]); }
    std::vector<int> unsorted = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{4, 1, 7, 3}; if (dome_at) dome_f.load("unsorted", unsorted); 
    { DOME_SITE(15, 85, ("v", "seen", "words", "l", "all", "next", "made", "kept", "found", "powers", "sum", "unsorted"), ::dome::gen::ref(v), ::dome::gen::ref(seen), ::dome::gen::ref(words), ::dome::gen::ref(l), ::dome::gen::ref(all), ::dome::gen::ref(next), ::dome::gen::ref(made), ::dome::gen::ref(kept), ::dome::gen::ref(found), ::dome::gen::ref(powers), ::dome::gen::held<int>(sum, "all"), ::dome::gen::ref(unsorted)); results(unsorted); }
}
