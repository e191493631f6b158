#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#line 1 "rules.hpp"
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

using rule = int (*)(int);
using action = std::function<int(int)>;
void others(std::vector<rule>&, std::vector<action>&);

// A lambda in each instance; what it is an instance for may be a lambda itself.
template <class F>
action twice(F f) {
    return ::dome::gen::callable<int (int), ::std::remove_reference_t<decltype(f)>>([] { return "twice(F)::lambda 1(int)|f()"; }, [f](int n) { return f(f(n)); });
}
template <class T>
rule offset() {
    return ::dome::gen::named_lambda([] { return "offset()::lambda 1"; }, [](int n) { return n + static_cast<int>(sizeof(T)); });
}
template <class T>
action scaled() {
    return twice(::dome::gen::named_lambda([] { return "scaled()::lambda 1"; }, ::dome::gen::known_lambda([] { return "scaled()::lambda 1"; }, [](int n) { return n * static_cast<int>(sizeof(T)); })));
}
template <class T>
struct pair_of_rules {
    rule first = ::dome::gen::named_lambda([] { return "pair_of_rules::first::lambda 1"; }, [](int n) { return n * static_cast<int>(sizeof(T)); }), second = ::dome::gen::named_lambda([] { return "pair_of_rules::second::lambda 1"; }, [](int n) { return n - static_cast<int>(sizeof(T)); });
};
inline rule common(bool up) {
    return up ? rule(::dome::gen::named_lambda<int (*)(int)>([] { return "common(bool)::lambda 1(int)"; }, [](int n) { return n + 100; })) : rule(::dome::gen::named_lambda<int (*)(int)>([] { return "common(bool)::lambda 2(int)"; }, [](int n) { return n - 100; }));
}
