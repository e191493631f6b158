#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to functions, members and lambdas whose type says noexcept, and ones that lead to such a function without saying so.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>

static int twice(int x) noexcept { return 2 * x; }
static int thrice(int x) { return 3 * x; }

struct Adder {
    int a;
    int plus(int x) const noexcept { return a + x; }
    int minus(int x) noexcept { return a - x; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Adder& dome_x) {
        dome_a.field("a", dome_x.a);
    }
#line 15
};

using quiet = int (*)(int) noexcept;

struct Table {
    quiet f;
    int (Adder::*plus)(int) const noexcept;
    int (Adder::*minus)(int) noexcept;
    void (*give_back)(void*) noexcept;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Table& dome_x) {
        dome_a.field("f", dome_x.f);
        dome_a.field("plus", dome_x.plus);
        dome_a.field("minus", dome_x.minus);
        dome_a.field("give_back", dome_x.give_back);
    }
#line 24
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0xa30c9dd84b195bb9ull, "dome::checkpoint");
    const Table t = dome_at ? dome_f.get<::Table>("t") : ::dome::gen::type<::Table>{twice, &Adder::plus, &Adder::minus, std::free};
    int (*p)(int) = dome_at ? dome_f.get<int (*)(int)>("p") : ::dome::gen::type<int (*)(int)>(twice);
    int (Adder::*m)(int) const = &Adder::plus;
    const quiet l = ::dome::gen::named_lambda<int (*)(int) noexcept>([] { return "main()::lambda 1(int)"; }, [](int x) noexcept { return x * 7; });
    int (*l2)(int) = dome_at ? dome_f.get<int (*)(int)>("l2") : ::dome::gen::type<int (*)(int)>(::dome::gen::named_lambda<int (*)(int) noexcept>([] { return "main()::lambda 2(int)"; }, [](int x) noexcept { return x * 9; }));
    Adder a = dome_at ? ::dome::gen::blank<::Adder>() : ::dome::gen::type<::Adder>{5}; if (dome_at) dome_f.load("a", a); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 34, ("t", "p", "l2", "a", "i"), ::dome::gen::ref(t), p, l2, ::dome::gen::ref(a), i); dome::checkpoint(); }
        std::printf("%d %d %d %d %d %d %d\n", t.f(i), (a.*t.plus)(i), (a.*t.minus)(i), p(i), (a.*m)(i), l(i), l2(i));
        p = p == twice ? thrice : twice;
    }
    t.give_back(std::malloc(4));
}

static ::dome::gen::named_function dome_n1("program.cpp:twice(int)", static_cast<int (*)(int)>(&::twice));
#line 40

static ::dome::gen::named_function dome_n2("Adder::plus(int) const", static_cast<int (::Adder::*)(int) const>(&::Adder::plus));
#line 40

static ::dome::gen::named_function dome_n3("Adder::minus(int)", static_cast<int (::Adder::*)(int)>(&::Adder::minus));
#line 40

static ::dome::gen::named_function dome_n4("free(void *)", static_cast<void (*)(void *)>(&::free));
#line 40

static ::dome::gen::named_function dome_n5("program.cpp:thrice(int)", static_cast<int (*)(int)>(&::thrice));
#line 40
