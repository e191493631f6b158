#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/any.hpp>
#line 1 "other.cpp"
// SPDX-License-Identifier: Apache-2.0
#include <any>
#include <functional>
#include <string>
struct other {
    int n;
    std::string s;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] other& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("s", dome_x.s);
    }
#line 8
};
void put(std::any& a, int i) {
    if (i > 1)
        a = other{i, "x"};
}
void set(std::function<int(int)>& f, int i) {
    int k = i;
    f = ::dome::gen::callable<int (int), int>([] { return "set(std::function<int (int)> &, int)::lambda 1(int)|k"; }, [k](int x) { return x * k; });
}

static ::dome::gen::any_type<::other> dome_any___other("other");
#line 17
