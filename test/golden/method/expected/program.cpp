#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Methods of an object that lives in main, with and without this->.
#include <dome/session.hpp>

#include <cstdio>

class counter {
public:
    explicit counter(int start) : n_(start) {}
    int next() { DOME_FRAME("counter::next()", "program.cpp", 10, 0xeb6ca4cc2a7a6b8full, "dome::checkpoint");
        if (!dome_at) { ++n_; }
        { DOME_SITE0(1, 12); dome::checkpoint(); }
        return this->n_;
    }
    int twice() { DOME_FRAME("counter::twice()", "program.cpp", 15, 0xdf5ea2820ca1f098ull, "counter::next", "counter::next");
        DOME_SITE0(1, 16); const int a = dome_at ? dome_f.get<int>("a") : (next());
        { DOME_SITE(2, 17, ("a"), a); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (next()); return a + dome_t1; }
    }

private:
    int n_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field("n_", dome_x.n_);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) : n_() {}
#line 22
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x8422b881df6877efull, "counter::twice");
    counter c = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(5); if (dome_at) dome_f.load("c", c); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 26, ("c", "i"), ::dome::gen::ref(c), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (c.twice()); std::printf("%d\n", dome_t1); } }
}
