#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Functions that hold references to what is declared around its name: pointers to functions and members, arrays, pointers to arrays.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>

namespace counts {

struct Count {
    int n;
    int twice() const { return 2 * n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Count& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 13
};

}  // namespace counts

static int half(int i) { return i / 2; }
static int third(int i) { return i / 3; }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0xb7216c74de9d64ecull, "dome::checkpoint");
    int (*divide)(int) = dome_at ? ::dome::gen::blank<int (*)(int)>() : ::dome::gen::type<int (*)(int)>(half); if (dome_at) dome_f.load("divide", divide); 
    int (*both[2])(int) = {half, third}; if (dome_at) dome_f.load("both", both); 
    int numbers[3] = {1, 2, 3}; if (dome_at) dome_f.load("numbers", numbers); 
    int (*row)[3] = dome_at ? ::dome::gen::blank<int (*)[3]>() : (&numbers); if (dome_at) dome_f.load("row", row); 
    counts::Count all[2] = {{4}, {5}}; if (dome_at) dome_f.load("all", all); 
    int (counts::Count::*method)() const = dome_at ? ::dome::gen::blank<int (::counts::Count::*)() const>() : (&counts::Count::twice); if (dome_at) dome_f.load("method", method); 
    std::function<int(int)> f = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), ::dome::gen::type<int (*)(int)>&, ::dome::gen::type<int (*[2])(int)>&>([] { return "main()::lambda 1(int)|divide, both"; }, [&](int i) { return divide(i) + both[1](i); })); if (dome_at) dome_f.load("f", f); 
    std::function<int(int)> g = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), ::dome::gen::type<int[3]>&, ::dome::gen::type<int (*)[3]>&>([] { return "main()::lambda 2(int)|numbers, row"; }, [&](int i) { return ++numbers[i] + (*row)[i]; })); if (dome_at) dome_f.load("g", g); 
    std::function<int(int)> h = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), ::dome::gen::type<::counts::Count[2]>&, ::dome::gen::type<int (::counts::Count::*)() const>&>([] { return "main()::lambda 3(int)|all, method"; }, [&all, &method](int i) { return (all[i].*method)(); })); if (dome_at) dome_f.load("h", h); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 31, ("divide", "both", "numbers", "row", "all", "method", "f", "g", "h", "i"), ::dome::gen::ref(divide), ::dome::gen::ref(both), ::dome::gen::ref(numbers), ::dome::gen::ref(row), ::dome::gen::ref(all), ::dome::gen::ref(method), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), i); dome::checkpoint(); }
        std::printf("%d %d %d\n", f(12), g(i), h(i % 2));
        divide = third;
        ++all[i % 2].n;
        row = &numbers;
    }
}

static ::dome::gen::named_function dome_n1("program.cpp:half(int)", static_cast<int (*)(int)>(&::half));
#line 38

static ::dome::gen::named_function dome_n2("program.cpp:third(int)", static_cast<int (*)(int)>(&::third));
#line 38

static ::dome::gen::named_function dome_n3("counts::Count::twice() const", static_cast<int (::counts::Count::*)() const>(&::counts::Count::twice));
#line 38
