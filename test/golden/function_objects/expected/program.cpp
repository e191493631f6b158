#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/functional.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Function objects of the library within lambdas; one lambda of a template in several instances; a lambda in a class template.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>

template <class F>
struct stepper {
    F slope;
    double step(double t, double y, double h) { DOME_FRAME("stepper::step(double, double, double)", "program.cpp", 11, 0xbbe89e03938b2985ull, "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("y", y); dome_f.load("h", h); } { DOME_SITE(1, 11, ("y", "h"), y, h); ::std::decay_t<decltype(slope(t, y))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(slope(t, y))>>() : (slope(t, y)); return y + h * static_cast<decltype(dome_t1)&&>(dome_t1); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stepper& dome_x) {
        if constexpr (::std::is_reference_v<decltype(stepper::slope)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("slope", dome_x.slope, dome_x, __builtin_offsetof(stepper, slope));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("slope", dome_x.slope);
        }
    }
    static stepper dome_blank_() { return {::dome::gen::blank<decltype(stepper::slope)>()}; }
#line 12
};

template <class Op>
std::function<int(int, int)> checked(Op op) {
    return ::dome::gen::callable<int (int, int), ::std::remove_reference_t<decltype(op)>>([] { return "checked(Op)::lambda 1(int, int)|op()"; }, [op](int a, int b) { return op(a, b); });
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0x316e696f4bcd330dull, "std::function<int (int, int)>::operator()", "std::function<int (int, int)>::operator()", "stepper<(lambda)>::step", "std::function<int (int, int)>::operator()", "std::function<int (int, int)>::operator()");
    auto fold = ::dome::gen::known_lambda([] { return "main()::lambda 1(auto)"; }, [](auto op) {
        return ::dome::gen::callable<int (int, int), ::std::remove_reference_t<decltype(op)>>([] { return "main()::lambda 1(auto)::lambda 1(int, int)|op"; }, [op](int a, int b) { DOME_FRAME("main()::lambda 1(auto)::lambda 1(int, int)", "program.cpp", 21, 0xf073b8a1e25e8e53ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
            { DOME_SITE(1, 22, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); dome::checkpoint(); }
            return op(a, b);
        });
    });
    std::function<int(int, int)> add = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : ::dome::gen::type<::std::function<int (int, int)>>(fold(std::plus<int>{})); if (dome_at) dome_f.load("add", add);  std::function<int(int, int)> multiply = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : ::dome::gen::type<::std::function<int (int, int)>>(fold(std::multiplies<>{})); if (dome_at) dome_f.load("multiply", multiply); 
    std::function<int(int, int)> least = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : (checked(::dome::gen::known_lambda([] { return "main()::lambda 2(int, int)"; }, [](int a, int b) { return a < b ? a : b; }))); if (dome_at) dome_f.load("least", least);  std::function<int(int, int)>
                                 most = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : (checked(::dome::gen::known_lambda([] { return "main()::lambda 3(int, int)"; }, [](int a, int b) { return a < b ? b : a; }))); if (dome_at) dome_f.load("most", most); 
    auto slope = ::dome::gen::lambda<double>([] { return "w"; }, [w = 2.0](double t, double y) { DOME_FRAME("main()::lambda 4(double, double)", "program.cpp", 29, 0xc195a0574f1a36f8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); dome_f.load("y", y); }
        { DOME_SITE(1, 30, ("t", "y"), t, y); dome::checkpoint(); }
        return -w * y + t;
    }); if (dome_at) dome_f.load("slope", ::dome::gen::held<double>(slope, "w")); 
    stepper<decltype(slope)> euler = dome_at ? ::dome::gen::blank<::stepper<decltype(slope)>>() : ::dome::gen::type<::stepper<decltype(slope)>>{slope}; if (dome_at) dome_f.load("euler", euler); 
    double y = dome_at ? dome_f.get<double>("y") : ::dome::gen::type<double>(1);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 36, ("add", "multiply", "least", "most", "slope", "euler", "y", "i"), ::dome::gen::ref(add), ::dome::gen::ref(multiply), ::dome::gen::ref(least), ::dome::gen::ref(most), ::dome::gen::held<double>(slope, "w"), ::dome::gen::ref(euler), y, i); const int sum = dome_at ? dome_f.get<int>("sum") : (add(i, 2));
        DOME_SITE(2, 37, ("add", "multiply", "least", "most", "slope", "euler", "y", "i", "sum"), ::dome::gen::ref(add), ::dome::gen::ref(multiply), ::dome::gen::ref(least), ::dome::gen::ref(most), ::dome::gen::held<double>(slope, "w"), ::dome::gen::ref(euler), y, i, sum); const int product = dome_at ? dome_f.get<int>("product") : (multiply(i, 2));
        if (DOME_IN(3, 3)) { DOME_SITE(3, 38, ("add", "multiply", "least", "most", "slope", "euler", "i", "sum", "product"), ::dome::gen::ref(add), ::dome::gen::ref(multiply), ::dome::gen::ref(least), ::dome::gen::ref(most), ::dome::gen::held<double>(slope, "w"), ::dome::gen::ref(euler), i, sum, product); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (euler.step(i * 0.1, y, 0.1)); y = dome_t1; }
        { DOME_SITE(5, 39, ("add", "multiply", "least", "most", "slope", "euler", "y", "i", "sum", "product"), ::dome::gen::ref(add), ::dome::gen::ref(multiply), ::dome::gen::ref(least), ::dome::gen::ref(most), ::dome::gen::held<double>(slope, "w"), ::dome::gen::ref(euler), y, i, sum, product); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (most(i, 1)); DOME_SITE(4, 39, ("add", "multiply", "least", "most", "slope", "euler", "y", "i", "sum", "product", "dome_t2"), ::dome::gen::ref(add), ::dome::gen::ref(multiply), ::dome::gen::ref(least), ::dome::gen::ref(most), ::dome::gen::held<double>(slope, "w"), ::dome::gen::ref(euler), y, i, sum, product, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (least(i, 1)); std::printf("%d %d %d %d %g\n", sum, product, dome_t3, dome_t2, y); }
    }
}
