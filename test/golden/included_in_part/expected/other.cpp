#include <dome/generated.hpp>
#line 1 "other.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "stack.hpp"

#include <dome/session.hpp>

struct thing : link_of<thing> { int v = 4; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] thing& dome_x) {
        dome_a.base<::link_of< ::thing>>("link_of< ::thing>", dome_x);
        dome_a.field_or_default("v", dome_x.v);
    }
#line 6
};

int other() { DOME_FRAME("other()", "other.cpp", 8, 0x6ea3d194cc43d03bull, "dome::checkpoint");
    stack<thing> s = dome_at ? ::dome::gen::blank<::stack< ::thing>>() : ::dome::gen::type<::stack< ::thing>>(); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { s.push(::dome::gen::made(new thing)); }
        { DOME_SITE(1, 12, ("s", "i"), ::dome::gen::ref(s), i); dome::checkpoint(); }
        s.head->v += s.length();
    }
    return s.head->v + s.head->next->v;
}
