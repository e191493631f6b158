#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "other.cpp"
// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "animal.hpp"

namespace {
struct part {
    double x = 1.5;
    double y = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
        dome_a.field_or_default("y", dome_x.y);
    }
#line 11
};
struct beast : animal {
    double wings = 2;
    int count() override { return static_cast<int>(wings += 2); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] beast& dome_x) {
        dome_a.base<::animal>("animal", dome_x);
        dome_a.field_or_default("wings", dome_x.wings);
    }
    explicit beast([[maybe_unused]] ::dome::blank_t dome_b) : ::animal(dome_b) {}
    beast() = default;
#line 15
};
static ::dome::gen::derived<beast, ::animal> dome_t_other_cpp_beast_as_animal;
#line 15

}  // namespace

static double local(double n) { DOME_FRAME("other.cpp:local(double)", "other.cpp", 18, 0xdfaf939cf6fda476ull, "dome::checkpoint");
    struct box {
        double n;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 21
};
    box* b = dome_at ? dome_f.get<box *>("b") : (::dome::gen::made(new box{n}));
    { DOME_SITE(1, 23, ("b"), b); dome::checkpoint(); }
    const double r = b->n;
    delete b;
    return r;
}

std::unique_ptr<animal> make_theirs() { return std::make_unique<beast>(); }

double more(int n) { DOME_FRAME("more(int)", "other.cpp", 31, 0x6f155a66ecaa4c4ull, "dome::checkpoint");
    std::shared_ptr<part> shared = dome_at ? ::dome::gen::blank<::std::shared_ptr<part>>() : ::dome::gen::type<::std::shared_ptr<part>>(::dome::gen::made(new part)); if (dome_at) dome_f.load("shared", shared); 
    part* p = dome_at ? dome_f.get<part *>("p") : (::dome::gen::made(new part));
    if (!dome_at) { p->y = n; }
    { DOME_SITE(1, 35, ("shared", "p"), ::dome::gen::ref(shared), p); dome::checkpoint(); }
    const double r = p->x + p->y + shared->x;
    delete p;
    return r;
}

double more_local(int n) { DOME_FRAME("more_local(int)", "other.cpp", 41, 0x3fbec85b8d96a6d8ull, "local"); { DOME_SITE0(1, 41); return local(n + 0.25); } }
