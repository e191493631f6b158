#include <dome/generated.hpp>
#line 1 "triangles.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes that nobody else knows, behind pointers of another source.
#include <dome/session.hpp>

#include "elements.hpp"

namespace fem {

template <class D, int N>
struct simple : element {
    int value() const override { DOME_FRAME("fem::simple::value() const", "triangles.cpp", 11, 0xb4d0d1f01ebe2ce2ull, "fem::(anonymous namespace)::triangle::get"); { DOME_SITE0(1, 11); ::std::decay_t<decltype(static_cast<const D*>(this)->get())> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(static_cast<const D*>(this)->get())>>() : (static_cast<const D*>(this)->get()); return static_cast<decltype(dome_t1)&&>(dome_t1) * N; } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] simple& dome_x) {
        dome_a.base<::fem::element>("fem::element", dome_x);
    }
    explicit simple([[maybe_unused]] ::dome::blank_t dome_b) : ::fem::element(dome_b) {}
    simple() = default;
#line 12
};

namespace {

class triangle final : public simple<triangle, 3> {
public:
    explicit triangle(int n) : n_(n) {}
    int get() const { DOME_FRAME("triangles.cpp:fem::triangle::get() const", "triangles.cpp", 19, 0x4eea05dbb716fa23ull, "dome::checkpoint");
        { DOME_SITE0(1, 20); dome::checkpoint(); }
        return n_;
    }

private:
    int n_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] triangle& dome_x) {
        dome_a.base<::fem::simple<fem::triangle, 3>>("fem::simple<fem::triangle, 3>", dome_x);
        dome_a.field("n_", dome_x.n_);
    }
    explicit triangle([[maybe_unused]] ::dome::blank_t dome_b) : ::fem::simple<fem::triangle, 3>(dome_b), n_() {}
#line 26
};
static ::dome::gen::derived<fem::triangle, ::fem::element> dome_t_triangles_cpp_fem__triangle_as_fem__element;
#line 26


const bool known = enroll("triangle", ::dome::gen::named_lambda<::std::unique_ptr< ::fem::element> (*)(int)>([] { return "triangles.cpp:fem::known::lambda 1(int)"; }, [](int n) -> std::unique_ptr<element> { return std::make_unique<triangle>(n); }));

}  // namespace
}  // namespace fem

static ::dome::gen::derived<::fem::simple<fem::triangle, 3>, ::fem::element> dome_t_fem__simple_fem__triangle__3__as_fem__element;
#line 32
