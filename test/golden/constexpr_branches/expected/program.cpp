#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Branches of `if constexpr` that one instance of a template has and another one has not.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <type_traits>

template <int Level, class F>
void every(int i, F&& f) { DOME_FRAME("every(int, F &&)", "program.cpp", 10, 0x23d6df9287b7d55cull, "main()::(anonymous class)::operator()", "every<1, (lambda) &>"); if (dome_at) { dome_f.load("i", i); }
    if constexpr (Level == 2) 
{ { DOME_SITE0(1, 12); f(i); } }
    else
        { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 2); ++k) 
{ { DOME_SITE(2, 15, ("i", "k"), i, k); every<Level + 1>(i * 10 + k, f); } } }
}

template <class T>
std::string text_of(const T& x) { DOME_FRAME("text_of(const T &)", "program.cpp", 19, 0x440810cc8ea2cc51ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::string out = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("<"); if (dome_at) dome_f.load("out", out); 
    if (DOME_IN(1, 2)) { if constexpr (std::is_integral_v<T>) {
        int digits = dome_at ? dome_f.get<int>("digits") : (0);
        { T rest = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(x); if (dome_at) dome_f.load("rest", rest);  for (; dome_at || (rest != 0); rest /= 10) {
            if (!dome_at) { ++digits; }
            { DOME_SITE(1, 25, ("out", "digits", "rest"), ::dome::gen::ref(out), digits, ::dome::gen::ref(rest)); dome::checkpoint(); }
        } }
        out += std::to_string(digits);
    } else { if constexpr (std::is_floating_point_v<T>) {
        const T half = dome_at ? dome_f.get<T>("half") : ::dome::gen::type<T>(x / 2);
        { DOME_SITE(2, 30, ("out", "half"), ::dome::gen::ref(out), ::dome::gen::ref(half)); dome::checkpoint(); }
        out += std::to_string(half);
    } else {
        out += x;
    } } }
    { DOME_SITE(3, 35, ("out"), ::dome::gen::ref(out)); dome::checkpoint(); }
    return out + ">";
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 39, 0x8c303b8e10dfac21ull, "every<0, (lambda)>", "text_of<int>", "text_of<double>", "text_of<std::basic_string<char>>");
    int sum = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("sum", sum); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 41, ("sum"), ::dome::gen::ref(sum)); every<0>(1, [&](int k) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 41, 0xba3635a46bb3ca3full, "dome::checkpoint");
        if (!dome_at) { sum += k; }
        { DOME_SITE0(1, 43); dome::checkpoint(); }
    }); }
    { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (std::string("s")); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(4, 45, ("sum", "dome_t1"), ::dome::gen::ref(sum), ::dome::gen::ref(dome_t1)); ::std::string dome_t2 = dome_at ? ::dome::gen::blank<::std::string>() : (text_of(dome_t1)); if (dome_at) dome_f.load("dome_t2", dome_t2); const char * dome_t3 = dome_at ? dome_f.get<const char *>("dome_t3") : (static_cast<decltype(dome_t2)&&>(dome_t2).c_str()); DOME_SITE(3, 45, ("sum", "dome_t2", "dome_t3"), ::dome::gen::ref(sum), ::dome::gen::ref(dome_t2), dome_t3); ::std::string dome_t4 = dome_at ? ::dome::gen::blank<::std::string>() : (text_of(2.5)); if (dome_at) dome_f.load("dome_t4", dome_t4); const char * dome_t5 = dome_at ? dome_f.get<const char *>("dome_t5") : (static_cast<decltype(dome_t4)&&>(dome_t4).c_str()); DOME_SITE(2, 45, ("sum", "dome_t2", "dome_t3", "dome_t4", "dome_t5"), ::dome::gen::ref(sum), ::dome::gen::ref(dome_t2), dome_t3, ::dome::gen::ref(dome_t4), dome_t5); ::std::string dome_t6 = dome_at ? ::dome::gen::blank<::std::string>() : (text_of(123)); std::printf("%d %s %s %s\n", sum, static_cast<decltype(dome_t6)&&>(dome_t6).c_str(), dome_t5, dome_t3); }
}
