#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A header that is included several times with other names for its classes, parts of which only the first one to include it sees. The other
// source includes it once, and sees them there.
#include "chain.hpp"
#include "stack.hpp"

#include <dome/session.hpp>

#include <cstdio>

struct item : link_of<item> { int v = 3; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.base<::link_of< ::item>>("link_of< ::item>", dome_x);
        dome_a.field_or_default("v", dome_x.v);
    }
#line 11
};
int other();

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 14, 0xbc21c0a664c18e3full, "dome::checkpoint", "other");
    chain<item> a = dome_at ? ::dome::gen::blank<::chain< ::item>>() : ::dome::gen::type<::chain< ::item>>(); if (dome_at) dome_f.load("a", a); 
    stack<item> b = dome_at ? ::dome::gen::blank<::stack< ::item>>() : ::dome::gen::type<::stack< ::item>>(); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { a.push(::dome::gen::made(new item));
        b.push(::dome::gen::made(new item));
        b.head->v += i; }
        { DOME_SITE(1, 21, ("a", "b", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), i); dome::checkpoint(); }
        std::printf("%d %d %d\n", a.length(), b.head->v, b.head->next ? b.head->next->v : 0);
    } }
    { DOME_SITE(2, 24, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (other()); std::printf("%d\n", dome_t1); }
}
