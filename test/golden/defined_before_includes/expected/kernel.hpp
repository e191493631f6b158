#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "kernel.hpp"
#pragma once
#include <dome/session.hpp>
#include <cstdio>
#include <map>
#include <optional>
#include <string>

template <class Value>
Value kernel(Value n) { DOME_FRAME("kernel(Value)", "kernel.hpp", 9, 0x47eb4365115bccddull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    std::map<std::string, std::optional<Value>> found = dome_at ? ::dome::gen::blank<std::map<std::string, std::optional<Value>>>() : ::dome::gen::type<std::map<std::string, std::optional<Value>>>(); if (dome_at) dome_f.load("found", found); 
    Value sum = dome_at ? ::dome::gen::blank<Value>() : ::dome::gen::type<Value>(0); if (dome_at) dome_f.load("sum", sum); 
    { Value i = dome_at ? ::dome::gen::blank<Value>() : ::dome::gen::type<Value>(0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < N); ++i) {
        if (!dome_at) { found[field + std::to_string(i)] = i * n; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 14, ("n", "found", "sum", "i"), ::dome::gen::ref(n), ::dome::gen::ref(found), ::dome::gen::ref(sum), ::dome::gen::ref(i)); dome::checkpoint(); }
        { auto&& dome_g1 = (found); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [key, value] = *dome_b1; {
            { DOME_SITE(2, 16, ("dome_k1", "n", "found", "sum", "i"), dome_k1, ::dome::gen::ref(n), ::dome::gen::ref(found), ::dome::gen::ref(sum), ::dome::gen::ref(i)); dome::checkpoint(); }
            sum += *value + static_cast<Value>(key.size());
        } } }
        std::printf("%d\n", static_cast<int>(sum));
    } }
    return sum;
}
