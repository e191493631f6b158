#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// References that have no use after a checkpoint but that something else leads through them: another reference, a structured
// binding, a lambda that captured them.
#include <dome/session.hpp>

#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct point {
    double x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 17
};
struct body {
    point at, speed;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] body& dome_x) {
        dome_a.field("at", dome_x.at);
        dome_a.field("speed", dome_x.speed);
    }
#line 20
};

template <class F>
int run(F f) { DOME_FRAME("run(F)", "program.cpp", 23, 0xe9f8f694401aaa4full, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); }
    { DOME_SITE(1, 24, ("f"), ::dome::gen::ref(f)); dome::checkpoint(); }
    return f(2);
}
int run_any(const std::function<int(int)>& f) { DOME_FRAME("run_any(const std::function<int (int)> &)", "program.cpp", 27, 0x6102a35ca86ab9cdull, "dome::checkpoint");
    { DOME_SITE0(1, 28); dome::checkpoint(); }
    return f(3);
}
double next() { DOME_FRAME("next()", "program.cpp", 31, 0x91ae4589e9780b1dull, "dome::checkpoint");
    { DOME_SITE0(1, 32); dome::checkpoint(); }
    return 2;
}

// The subscript makes a temporary; what it gives is an element all the same.
template <class Key>
double accumulate(const Key& key) { DOME_FRAME("accumulate(const Key &)", "program.cpp", 38, 0xd9304111ca1a14ull, "next");
    std::map<std::size_t, std::pair<double, double>> sums = dome_at ? ::dome::gen::blank<::std::map< ::std::size_t, ::std::pair<double, double>>>() : ::dome::gen::type<::std::map< ::std::size_t, ::std::pair<double, double>>>(); if (dome_at) dome_f.load("sums", sums); 
    ::std::remove_reference_t<decltype((sums[key.size()]))>& dome_d1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((sums[key.size()]))>>("dome_d1") : (sums[key.size()]); auto& [sum, squares] = dome_d1;
    { DOME_SITE(1, 41, ("sums", "dome_d1"), ::dome::gen::ref(sums), ::dome::gen::path(dome_d1)); ::std::decay_t<decltype(next())> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(next())>>() : (next()); sum += static_cast<decltype(dome_t2)&&>(dome_t2); }
    squares += sum * sum;
    return sums[key.size()].first + sums[key.size()].second;
}

struct inner {
    std::vector<int> list{1, 2};
    int n = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] inner& dome_x) {
        dome_a.field_or_default("list", dome_x.list);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 49
};
struct outer {
    inner in;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] outer& dome_x) {
        dome_a.field("in", dome_x.in);
    }
#line 52
};
int add_to(int& a, int b) { DOME_FRAME("add_to(int &, int)", "program.cpp", 53, 0xa1b5257677ed17a0ull, "dome::checkpoint"); if (dome_at) { dome_f.load("b", b); }
    { DOME_SITE(1, 54, ("b"), b); dome::checkpoint(); }
    return a += b;
}
// Each is only a step on the way to the next.
void steps(std::vector<outer>& all) { DOME_FRAME("steps(std::vector<outer> &)", "program.cpp", 58, 0x5d09f581f23e119dull, "dome::checkpoint", "add_to", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (DOME_IN(1, 1)) { {
        outer& o = dome_at ? dome_f.get_ref<::outer>("o") : (all[1]);
        auto& in = o.in;
        { auto&& dome_g1 = (in.list); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
            { DOME_SITE(1, 63, ("dome_k1", "o"), dome_k1, ::dome::gen::path(o)); dome::checkpoint(); }
            x += 10;
        } } }
    } }
    if (DOME_IN(2, 3)) { {
        outer& o = dome_at ? dome_f.get_ref<::outer>("o") : (all[0]);
        auto& in = o.in;
        if (DOME_IN(2, 2)) { DOME_SITE(2, 70, ("o"), ::dome::gen::path(o)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (add_to(in.n, 2)); std::cout << dome_t1 + 1 << '\n'; }
        try {
            { DOME_SITE(3, 72, ("o"), ::dome::gen::path(o)); dome::checkpoint(); }
            throw std::runtime_error("caught");
        } catch (const std::exception&) {
            in.n += 5;
        }
    } }
    outer& o = dome_at ? dome_f.get_ref<::outer>("o") : (all[0]);
    auto& in = o.in;
    auto& list = in.list;
    if (DOME_IN(4, 4)) { auto it = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (list.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != list.end()); ++it) {
        { DOME_SITE(4, 82, ("o", "it"), ::dome::gen::path(o), ::dome::gen::ref(it)); dome::checkpoint(); }
        *it += 1;
    } }
    const auto sum = [&values = in.list, &n = in.n] { return values[0] + values[1] + n; };
    { DOME_SITE(5, 86, ("o"), ::dome::gen::path(o)); dome::checkpoint(); }
    std::cout << sum() << '\n';
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 89, 0x8c7b8db7c50d7d3ull, "dome::checkpoint", "dome::checkpoint", "run<(lambda)>", "run_any", "dome::checkpoint", "dome::checkpoint", "accumulate<std::basic_string<char>>", "steps");
    std::vector<body> bodies = dome_at ? ::dome::gen::blank<::std::vector< ::body>>() : ::dome::gen::type<::std::vector< ::body>>{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}; if (dome_at) dome_f.load("bodies", bodies); 
    body& last = dome_at ? dome_f.get_ref<::body>("last") : (bodies[1]);
    double& x = last.at.x;
    auto& [vx, vy] = last.speed;
    if (DOME_IN(1, 1)) { DOME_SITE(1, 94, ("bodies", "last"), ::dome::gen::ref(bodies), ::dome::gen::path(last)); dome::checkpoint(); }
    if (!dome_at) { x += vx; }
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (bodies); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { body& b = *dome_b1; {
        point& p = b.at;
        double& y = p.y;
        { DOME_SITE(2, 99, ("dome_k1", "bodies", "last"), dome_k1, ::dome::gen::ref(bodies), ::dome::gen::path(last)); dome::checkpoint(); }
        y *= 2;
    } } }
    if (!dome_at) { vy = -vy;
    std::cout << bodies[0].at.y << ' ' << bodies[1].at.x << ' ' << bodies[1].at.y << ' ' << bodies[1].speed.y << '\n'; }

    const auto owner = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::std::default_delete<int>>>() : (std::make_unique<int>(5)); if (dome_at) dome_f.load("owner", const_cast<::std::remove_const_t<decltype(owner)>&>(owner)); 
    std::vector<int> numbers = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("numbers", numbers); 
    int& owned = dome_at ? dome_f.get_ref<int>("owned") : (*owner);
    auto& second = dome_at ? dome_f.get_ref<int>("second") : (numbers[1]);
    if (DOME_IN(3, 3)) { DOME_SITE(3, 109, ("bodies", "owner", "numbers", "owned", "second"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (run([&](int n) { return n + owned; })); std::cout << dome_t2 << '\n'; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 110, ("bodies", "owner", "numbers", "owned", "second"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (run_any([&](int n) { return n + second; })); std::cout << dome_t3 << '\n'; }
    auto scale = [&](int n) {
        ++second;
        return n * owned;
    };
    const auto twice = [&](int n) { return 2 * scale(n); };
    if (DOME_IN(5, 5)) { DOME_SITE(5, 116, ("bodies", "owner", "numbers", "owned", "second"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second)); dome::checkpoint(); }
    if (!dome_at) { std::cout << twice(1) << ' ' << numbers[1] << '\n'; }

    std::function<int()> later = dome_at ? ::dome::gen::blank<::std::function<int ()>>() : ::dome::gen::type<::std::function<int ()>>(); if (dome_at) dome_f.load("later", later); 
    if (DOME_IN(6, 6)) { {
        int& third = dome_at ? dome_f.get_ref<int>("third") : (numbers[2]);
        if (!dome_at) { later = ::dome::gen::callable<int (), int&>([] { return "main()::lambda 5()|third"; }, [&third] { return ++third; }); }
        { DOME_SITE(6, 123, ("bodies", "owner", "numbers", "owned", "second", "later", "third"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second), ::dome::gen::ref(later), ::dome::gen::path(third)); dome::checkpoint(); }
        std::cout << later() << numbers[2] << '\n';
    } }
    if (DOME_IN(7, 7)) { ::std::string dome_t4 = dome_at ? ::dome::gen::blank<::std::string>() : (std::string("key")); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(7, 126, ("bodies", "owner", "numbers", "owned", "second", "later", "dome_t4"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second), ::dome::gen::ref(later), ::dome::gen::ref(dome_t4)); double dome_t5 = dome_at ? ::dome::gen::blank<double>() : (accumulate(dome_t4)); std::cout << dome_t5 << '\n'; }
    std::vector<outer> all = dome_at ? ::dome::gen::blank<::std::vector< ::outer>>() : ::dome::gen::type<::std::vector< ::outer>>(2); if (dome_at) dome_f.load("all", all); 
    { DOME_SITE(8, 128, ("bodies", "owner", "numbers", "owned", "second", "later", "all"), ::dome::gen::ref(bodies), ::dome::gen::ref(owner), ::dome::gen::ref(numbers), ::dome::gen::path(owned), ::dome::gen::path(second), ::dome::gen::ref(later), ::dome::gen::ref(all)); steps(all); }
    std::cout << all[1].in.list[0] << ' ' << all[1].in.list[1] << ' ' << all[0].in.n << ' ' << all[0].in.list[1] << '\n';
}
