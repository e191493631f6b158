#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constants of a function that pointers and references lead to: named constants, constexpr ones, computed ones, arrays, structures, texts,
// pointers that are constant themselves.
#include <dome/session.hpp>

#include <cmath>
#include <cstdio>

enum color { red, green };
template <int N>
int twice() {
    return 2 * N;
}
int total = 7;
static ::dome::gen::global dome_g_total("total", total);
#line 14

int next(int x) { return x + 1; }
int doubled(int x) { return x * 2; }
struct place {
    int x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] place& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 19
};

int show(const int& a, const double& b) { DOME_FRAME("show(const int &, const double &)", "program.cpp", 21, 0x17ff7abfe15ad7b3ull, "dome::checkpoint");
    { DOME_SITE0(1, 22); dome::checkpoint(); }
    return a + static_cast<int>(b);
}

int named() { DOME_FRAME("named()", "program.cpp", 26, 0x314f8df70c37d974ull, "dome::checkpoint", "show", "show");
    const int k = 9; if (dome_at) dome_f.load("k", const_cast<::std::remove_const_t<decltype(k)>&>(k)); 
    constexpr int m = 3; if (dome_at) dome_f.load("m", const_cast<::std::remove_const_t<decltype(m)>&>(m)); 
    const double half = 0.5; if (dome_at) dome_f.load("half", const_cast<::std::remove_const_t<decltype(half)>&>(half)); 
    const color c = green; if (dome_at) dome_f.load("c", const_cast<::std::remove_const_t<decltype(c)>&>(c)); 
    const int& r = k;
    const int* q[2] = {&k, &m}; if (dome_at) dome_f.load("q", q); 
    const double* h = dome_at ? dome_f.get<const double *>("h") : (&half);
    const color* pc = dome_at ? dome_f.get<const ::color *>("pc") : (&c);
    int a[k] = {1, 2, 3}; if (dome_at) dome_f.load("a", a); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 38, ("k", "m", "half", "c", "q", "h", "pc", "a", "sum", "i"), ::dome::gen::ref(k), ::dome::gen::ref(m), ::dome::gen::ref(half), ::dome::gen::ref(c), ::dome::gen::ref(q), h, pc, ::dome::gen::ref(a), sum, i); dome::checkpoint(); }
        if (!dome_at) { switch (i) {
            case m: sum += 100; break;
            default: sum += *q[i % 2] + a[i];
        } }
        const int inner = 5; if (dome_at) dome_f.load("inner", const_cast<::std::remove_const_t<decltype(inner)>&>(inner)); 
        const int* pi = dome_at ? dome_f.get<const int *>("pi") : (&inner);
        { double dome_t1 = dome_at ? dome_f.get<double>("dome_t1") : (::dome::gen::type<double>(*h)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (::dome::gen::type<int>(*pi)); DOME_SITE(2, 45, ("k", "m", "half", "c", "q", "h", "pc", "a", "sum", "i", "inner", "pi", "dome_t1", "dome_t2"), ::dome::gen::ref(k), ::dome::gen::ref(m), ::dome::gen::ref(half), ::dome::gen::ref(c), ::dome::gen::ref(q), h, pc, ::dome::gen::ref(a), sum, i, ::dome::gen::ref(inner), pi, dome_t1, dome_t2); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (show(dome_t2, dome_t1)); DOME_SITE(3, 45, ("k", "m", "half", "c", "q", "h", "pc", "a", "sum", "i", "inner", "pi", "dome_t3"), ::dome::gen::ref(k), ::dome::gen::ref(m), ::dome::gen::ref(half), ::dome::gen::ref(c), ::dome::gen::ref(q), h, pc, ::dome::gen::ref(a), sum, i, ::dome::gen::ref(inner), pi, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (show(k, half)); sum += dome_t3 + dome_t4 + twice<k>() + r + *pc + *pi; }
    }
    return sum;
}

int computed(int n) { DOME_FRAME("computed(int)", "program.cpp", 50, 0x327d1735c1f97cb6ull, "dome::checkpoint");
    const double scale = dome_at ? ::dome::gen::blank<double>() : (std::sqrt(2.0)); if (dome_at) dome_f.load("scale", const_cast<::std::remove_const_t<decltype(scale)>&>(scale)); 
    const int count = dome_at ? ::dome::gen::blank<int>() : (n * 2); if (dome_at) dome_f.load("count", const_cast<::std::remove_const_t<decltype(count)>&>(count)); 
    constexpr int table[] = {4, 5, 6}; if (dome_at) dome_f.load("table", const_cast<::std::remove_const_t<decltype(table)>&>(table)); 
    const int plain[] = {7, 8, 9}; if (dome_at) dome_f.load("plain", const_cast<::std::remove_const_t<decltype(plain)>&>(plain)); 
    constexpr place origin{1, 2}; if (dome_at) dome_f.load("origin", const_cast<::std::remove_const_t<decltype(origin)>&>(origin)); 
    const place corner = dome_at ? ::dome::gen::blank<::place>() : ::dome::gen::type<::place>{3, 4}; if (dome_at) dome_f.load("corner", const_cast<::std::remove_const_t<decltype(corner)>&>(corner)); 
    const place made = dome_at ? ::dome::gen::blank<::place>() : ::dome::gen::type<::place>{n, n}; if (dome_at) dome_f.load("made", const_cast<::std::remove_const_t<decltype(made)>&>(made)); 
    int (*const op)(int) = next; if (dome_at) dome_f.load("op", const_cast<::std::remove_const_t<decltype(op)>&>(op)); 
    int (*op2)(int) = dome_at ? ::dome::gen::blank<int (*)(int)>() : ::dome::gen::type<int (*)(int)>(doubled); if (dome_at) dome_f.load("op2", op2); 
    int (*const* to_op)(int) = dome_at ? dome_f.get<int (*const *)(int)>("to_op") : (&op);
    int (**to_op2)(int) = dome_at ? dome_f.get<int (**)(int)>("to_op2") : (&op2);
    const double* s = dome_at ? dome_f.get<const double *>("s") : (&scale);
    const int* pc = dome_at ? dome_f.get<const int *>("pc") : (&count);
    const int* t = dome_at ? dome_f.get<const int *>("t") : ::dome::gen::type<const int *>(table);
    const int* p = dome_at ? dome_f.get<const int *>("p") : (plain + 1);
    const place* places[] = {&origin, &corner, &made}; if (dome_at) dome_f.load("places", places); 
    const int* y = dome_at ? dome_f.get<const int *>("y") : (&origin.y);
    const char* text = dome_at ? ::dome::gen::blank<const char *>() : ::dome::gen::type<const char *>("hello"); if (dome_at) dome_f.load("text", text); 
    const char** to_text = dome_at ? dome_f.get<const char **>("to_text") : (&text);
    const char* const fixed = "world"; if (dome_at) dome_f.load("fixed", const_cast<::std::remove_const_t<decltype(fixed)>&>(fixed)); 
    const char* const* to_fixed = dome_at ? dome_f.get<const char *const *>("to_fixed") : (&fixed);
    const char word[] = "word"; if (dome_at) dome_f.load("word", const_cast<::std::remove_const_t<decltype(word)>&>(word)); 
    const char* in_word = dome_at ? dome_f.get<const char *>("in_word") : (word + 2);
    int* const to_total = &total; if (dome_at) dome_f.load("to_total", const_cast<::std::remove_const_t<decltype(to_total)>&>(to_total)); 
    int* const* to_that = dome_at ? ::dome::gen::blank<int *const *>() : (&to_total); if (dome_at) dome_f.load("to_that", to_that); 
    int* const** to_all = dome_at ? dome_f.get<int *const **>("to_all") : (&to_that);
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 79, ("scale", "count", "table", "plain", "origin", "corner", "made", "op", "op2", "to_op", "to_op2", "s", "pc", "t", "p", "places", "y", "text", "to_text", "fixed", "to_fixed", "word", "in_word", "to_total", "to_that", "to_all", "sum", "i"), ::dome::gen::ref(scale), ::dome::gen::ref(count), ::dome::gen::ref(table), ::dome::gen::ref(plain), ::dome::gen::ref(origin), ::dome::gen::ref(corner), ::dome::gen::ref(made), ::dome::gen::ref(op), ::dome::gen::ref(op2), to_op, to_op2, s, pc, t, p, ::dome::gen::ref(places), y, ::dome::gen::ref(text), to_text, ::dome::gen::ref(fixed), to_fixed, ::dome::gen::ref(word), in_word, ::dome::gen::ref(to_total), ::dome::gen::ref(to_that), to_all, sum, i); dome::checkpoint(); }
        sum += *s * 100 + *pc + t[i] + p[i % 2] + places[i]->x + *y + (*to_text)[0] + (*to_fixed)[i] + *in_word + (*to_op)(i) + (*to_op2)(i);
        ++*to_text;
        ***to_all += i;
    }
    return static_cast<int>(sum);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 87, 0x7c671046ff900201ull, "named", "computed"); { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (::dome::gen::type<int>(total)); DOME_SITE(2, 87, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (computed(3)); DOME_SITE(1, 87, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (named()); std::printf("%d %d %d\n", dome_t3, dome_t2, dome_t1); } }

static ::dome::gen::named_function dome_n1("next(int)", static_cast<int (*)(int)>(&::next));
#line 88

static ::dome::gen::named_function dome_n2("doubled(int)", static_cast<int (*)(int)>(&::doubled));
#line 88
