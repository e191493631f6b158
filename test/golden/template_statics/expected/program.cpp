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
    static int n = 0; [[maybe_unused]] static ::dome::gen::global dome_g_n(::std::string(__PRETTY_FUNCTION__) + "::n", n);
    static T sum{}; [[maybe_unused]] static ::dome::gen::global dome_g_sum(::std::string(__PRETTY_FUNCTION__) + "::sum", sum);
    ++n;
    sum += x;
    return n * 100 + static_cast<int>(sum);
}
inline int numbered() {
    static int next = 0; static ::dome::gen::global dome_g_next("numbered()::next", next);
    return ++next;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 49, 0x6739911031ba2916ull, "dome::checkpoint");
    pool<int> ints; if (dome_at) dome_f.load("ints", ints); 
    pool<std::string> texts; if (dome_at) dome_f.load("texts", texts); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 5); ++i) {
        if (!dome_at) { ints.make(i);
        if (i % 2)
            texts.make("t");
        last_of<int> = i * 3;
        last_of<double> += 0.5; }
        { DOME_SITE(1, 58, ("ints", "texts", "i"), ::dome::gen::ref(ints), ::dome::gen::ref(texts), i); dome::checkpoint(); }
        depth += i;
        c_counter *= 2;
        std::cout << pool<int>::made << ' ' << pool<std::string>::all.size() << ' ' << pool<int>::peak() << ' ' << last_of<int> << ' ' << last_of<double>
                  << ' ' << calls(i) << ' ' << calls(i / 2.0) << ' ' << numbered() << ' ' << depth << ' ' << c_counter << ' ' << started << '\n';
    }
}

static ::dome::gen::global dome_g_pool_int___all("pool<int>::all", ::pool<int>::all);
#line 65

static ::dome::gen::global dome_g_pool_std__basic_string_char____all("pool<std::basic_string<char>>::all", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::all);
#line 65

static ::dome::gen::global dome_g_last_of_int_("last_of<int>", ::last_of<int>);
#line 65

static ::dome::gen::global dome_g_last_of_double_("last_of<double>", ::last_of<double>);
#line 65

static ::dome::gen::global dome_g_pool_int___made("pool<int>::made", ::pool<int>::made);
#line 65

static ::dome::gen::global dome_g_pool_int___peak_("pool<int>::peak_", ::pool<int>::dome_static_peak__());
#line 65

static ::dome::gen::global dome_g_pool_std__basic_string_char____made("pool<std::basic_string<char>>::made", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::made);
#line 65

static ::dome::gen::global dome_g_pool_std__basic_string_char____peak_("pool<std::basic_string<char>>::peak_", ::pool< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_static_peak__());
#line 65
