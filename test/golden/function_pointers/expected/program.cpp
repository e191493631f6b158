#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Which functions a pointer may hold: from lambdas, tables, casts, noexcept functions, references to functions.
#include <dome/session.hpp>

#include <cstdio>

int add(int a, int b) { DOME_FRAME("add(int, int)", "program.cpp", 7, 0x7bbc85107429d4a8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 8, ("a", "b"), a, b); dome::checkpoint(); }
    return a + b;
}
int sub(int a, int b) noexcept { DOME_FRAME("sub(int, int)", "program.cpp", 11, 0x4fa58496786a99full, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 12, ("a", "b"), a, b); dome::checkpoint(); }
    return a - b;
}
using Operation = int (*)(int, int);
constexpr Operation table[] = {add, sub};
struct Named {
    const char* name;
    Operation run;
};
const Named named[] = {{"add", add}, {"mul", ::dome::gen::named_lambda<int (*)(int, int)>([] { return "program.cpp:named::lambda 1(int, int)"; }, [](int a, int b) { DOME_FRAME("program.cpp:named::lambda 1(int, int)", "program.cpp", 21, 0x94206aa96c5c04f9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
                                          { DOME_SITE(1, 22, ("a", "b"), a, b); dome::checkpoint(); }
                                          return a * b;
                                      })}};
int call(int (&f)(int, int), int a) { DOME_FRAME("call(int (&)(int, int), int)", "program.cpp", 25, 0x2b953839923eb1beull, "(anonymous class)::operator()"); if (dome_at) { dome_f.load("a", a); } { DOME_SITE(1, 25, ("a"), a); return f(a, 1); } }
template <int (*F)(int, int)>
int constant(int a) { DOME_FRAME("constant(int)", "program.cpp", 27, 0xd33c1bb52c79a51cull, "sub");
    { DOME_SITE0(1, 28); return F(a, a); }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 30, 0xa4009cd344d081a7ull, "(anonymous class)::operator()", "(anonymous class)::operator()", "call", "constant<&sub>", "(anonymous class)::operator()");
    int total = dome_at ? dome_f.get<int>("total") : (0);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 33, ("total", "i"), total, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (table[i](10, 3)); total += dome_t1; } } }
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(2, 35, ("total", "i"), total, i); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (named[i].run(2, 5)); total += dome_t2; } } }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 36, ("total"), total); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (call(add, total)); total += dome_t3; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 37, ("total"), total); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (constant<sub>(4)); total += dome_t4 + 1; }
    { ::dome::gen::type<int (*)(int, int)> dome_t5 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int, int)>>("dome_t5") : (::dome::gen::type<::dome::gen::type<int (*)(int, int)>>((total > 3 ? add : sub))); DOME_SITE(5, 38, ("total", "dome_t5"), total, dome_t5); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (dome_t5(1, 2)); total += dome_t6; }
    std::printf("%d\n", total);
}

static ::dome::gen::named_function dome_n1("add(int, int)", static_cast<int (*)(int, int)>(&::add));
#line 41

static ::dome::gen::named_function dome_n2("sub(int, int)", static_cast<int (*)(int, int)>(&::sub));
#line 41
