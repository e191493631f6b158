#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What lives as long as the program: statics of templates, variable templates, thread_local and extern "C" variables.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <vector>

template <class T>
struct pool {
    static int made;
    static inline std::vector<T> all;
    void make(T x) {
        ++made;
        all.push_back(x);
        peak_ = made * 2;
    }
    static int peak() { return peak_; }
private:
    static int peak_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
    }
#line 21

public:
    static auto& dome_static_peak__() { return peak_; }
#line 21
};
template <class T>
int pool<T>::made = 0;
template <class T>
int pool<T>::peak_ = 0;
template <class T>
T last_of{};
thread_local int depth = 1;
static ::dome::gen::global dome_g_depth("depth", depth);
#line 28

extern "C" {
int c_counter = 3;
static ::dome::gen::global dome_g_c_counter("c_counter", c_counter);
#line 30

}
namespace {
const int started = static_cast<int>(std::string("four").size());
}

template <class T>
int calls(T x) {
    static int n = 0; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_n)) + "::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    static T sum{}; struct dome_n_sum { static auto& variable() { return sum; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_sum)) + "::sum"; } }; ::dome::gen::known_early<dome_n_sum, ::dome::gen::global>();
    ++n;
    sum += x;
    return n * 100 + static_cast<int>(sum);
}
// Instances that differ in a lambda only.
template <class F>
int counted(F f, int x) { DOME_FRAME("counted(F, int)", "program.cpp", 46, 0x13d017b72c511c80ull, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); dome_f.load("x", x); }
    static int n = 0; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_n)) + "::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    { DOME_SITE(1, 48, ("f", "x"), ::dome::gen::ref(f), x); dome::checkpoint(); }
    return f(x) * 10 + ++n;
}
inline int numbered() {
    static int next = 0; struct dome_n_next { static auto& variable() { return next; } static ::std::string name() { return "numbered()::next"; } }; ::dome::gen::known_early<dome_n_next, ::dome::gen::global>();
    return ++next;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 56, 0xc74bc1c55c416a88ull, "dome::checkpoint", "counted<(lambda)>", "counted<(lambda)>");
    pool<int> ints; if (dome_at) dome_f.load("ints", ints); 
    pool<std::string> texts; if (dome_at) dome_f.load("texts", texts); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 5); ++i) {
        if (!dome_at) { ints.make(i);
        if (i % 2)
            texts.make("t");
        last_of<int> = i * 3;
        last_of<double> += 0.5; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 65, ("ints", "texts", "i"), ::dome::gen::ref(ints), ::dome::gen::ref(texts), i); dome::checkpoint(); }
        if (!dome_at) { depth += i;
        c_counter *= 2;
        std::cout << pool<int>::made << ' ' << pool<std::string>::all.size() << ' ' << pool<int>::peak() << ' ' << last_of<int> << ' ' << last_of<double>
                  << ' ' << calls(i) << ' ' << calls(i / 2.0) << ' ' << numbered() << ' ' << depth << ' ' << c_counter << ' ' << started << '\n'; }
        DOME_SITE(2, 70, ("ints", "texts", "i"), ::dome::gen::ref(ints), ::dome::gen::ref(texts), i); const int a = dome_at ? dome_f.get<int>("a") : (counted([](int x) { return x + 1; }, i)); DOME_SITE(3, 70, ("ints", "texts", "i", "a"), ::dome::gen::ref(ints), ::dome::gen::ref(texts), i, a); const int b = dome_at ? ::dome::gen::blank<int>() : (counted([](int x) { return x * 2; }, i));
        std::cout << a << ' ' << b << '\n';
    }
}

static ::dome::gen::global dome_g_pool_int___all("pool<int>::all", ::pool<int>::all);
#line 74

static ::dome::gen::global dome_g_pool_std__basic_string_char____all("pool<std::basic_string<char>>::all", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::all);
#line 74

static ::dome::gen::global dome_g_last_of_int_("last_of<int>", ::last_of<int>);
#line 74

static ::dome::gen::global dome_g_last_of_double_("last_of<double>", ::last_of<double>);
#line 74

static ::dome::gen::global dome_g_pool_int___made("pool<int>::made", ::pool<int>::made);
#line 74

static ::dome::gen::global dome_g_pool_int___peak_("pool<int>::peak_", ::pool<int>::dome_static_peak__());
#line 74

static ::dome::gen::global dome_g_pool_std__basic_string_char____made("pool<std::basic_string<char>>::made", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::made);
#line 74

static ::dome::gen::global dome_g_pool_std__basic_string_char____peak_("pool<std::basic_string<char>>::peak_", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_static_peak__());
#line 74
