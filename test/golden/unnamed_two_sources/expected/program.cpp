#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <cstdio>
#include <dome/session.hpp>
#include <memory>

#include "animal.hpp"

namespace {
struct part {
    int x = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
    }
#line 12
};
struct beast : animal {
    int legs = 4;
    int count() override { return legs++; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] beast& dome_x) {
        dome_a.base<::animal>("animal", dome_x);
        dome_a.field_or_default("legs", dome_x.legs);
    }
    explicit beast([[maybe_unused]] ::dome::blank_t dome_b) : ::animal(dome_b) {}
    beast() = default;
#line 16
};
static ::dome::gen::derived<beast, ::animal> dome_t_program_cpp_beast_as_animal;
#line 16

}  // namespace

static int local(int n) { DOME_FRAME("program.cpp:local(int)", "program.cpp", 19, 0x438926b6abae8042ull, "dome::checkpoint");
    struct box {
        int n;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 22
};
    box* b = dome_at ? dome_f.get<box *>("b") : (::dome::gen::made(new box{n}));
    { DOME_SITE(1, 24, ("b"), b); dome::checkpoint(); }
    const int r = b->n;
    delete b;
    return r;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 30, 0x9d98c32afea8043full, "dome::checkpoint", "local", "more", "more_local");
    part* p = dome_at ? dome_f.get<part *>("p") : (::dome::gen::made(new part));
    std::unique_ptr<animal> mine = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::animal>>() : ::dome::gen::type<::std::unique_ptr< ::animal>>(std::make_unique<beast>()); if (dome_at) dome_f.load("mine", mine);  std::unique_ptr<animal> theirs = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::animal>>() : (make_theirs()); if (dome_at) dome_f.load("theirs", theirs); 
    std::shared_ptr<part> shared = dome_at ? ::dome::gen::blank<::std::shared_ptr<part>>() : (::dome::gen::made_shared(std::make_shared<part>())); if (dome_at) dome_f.load("shared", shared); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { shared->x += i; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 36, ("p", "mine", "theirs", "shared", "i"), p, ::dome::gen::ref(mine), ::dome::gen::ref(theirs), ::dome::gen::ref(shared), i); dome::checkpoint(); }
        if (!dome_at) { std::printf("%d %d %d %d\n", p->x++, mine->count(), theirs->count(), shared->x); }
        DOME_SITE(2, 38, ("p", "mine", "theirs", "shared", "i"), p, ::dome::gen::ref(mine), ::dome::gen::ref(theirs), ::dome::gen::ref(shared), i); const int here = dome_at ? dome_f.get<int>("here") : (local(i));
        DOME_SITE(3, 39, ("p", "mine", "theirs", "shared", "i", "here"), p, ::dome::gen::ref(mine), ::dome::gen::ref(theirs), ::dome::gen::ref(shared), i, here); const double there = dome_at ? dome_f.get<double>("there") : (more(i));
        { DOME_SITE(4, 40, ("p", "mine", "theirs", "shared", "i", "here", "there"), p, ::dome::gen::ref(mine), ::dome::gen::ref(theirs), ::dome::gen::ref(shared), i, here, there); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (more_local(i)); std::printf("%d %g %g\n", here, there, dome_t1); }
    }
    delete p;
}
