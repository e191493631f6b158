#include <dome/generated.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects in the braced list that a function which stops is given: they stay where they are.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <variant>
#include <vector>

namespace computed {

struct json {
    using array = std::vector<json>;
    std::variant<int, array> v;
    json(int i) : v(i) {}
    json(array a) : v(std::move(a)) {}
    static json list(std::initializer_list<json> l) { DOME_FRAME("computed::json::list(std::initializer_list<json>)", "program.cpp", 17, 0xd2ba025e5977de63ull, "dome::checkpoint");
        array a = dome_at ? ::dome::gen::blank<::computed::json::array>() : ::dome::gen::type<::computed::json::array>(); if (dome_at) dome_f.load("a", a); 
        { auto&& dome_g1 = (l); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& x = *dome_b1; { if (!dome_at) { a.push_back(x); } { DOME_SITE(1, 19, ("dome_k1", "a"), dome_k1, ::dome::gen::ref(a)); dome::checkpoint(); } } } }
        return a;
    }
    std::size_t size() const { return v.index() ? std::get<1>(v).size() : 0; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] json& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit json([[maybe_unused]] ::dome::blank_t dome_b) : v(::dome::gen::blank<decltype(v)>()) {}
#line 23
};
void run() { DOME_FRAME("computed::run()", "program.cpp", 24, 0x7969f1b9e892949ull, "computed::json::list", "computed::json::list");
    int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (1); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (3); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (4); DOME_SITE(1, 25, ("dome_t1", "dome_t2", "dome_t3"), dome_t1, dome_t2, dome_t3); ::computed::json dome_t4 = dome_at ? ::dome::gen::blank<::computed::json>() : (json::list({dome_t2, dome_t3})); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(2, 25, ("dome_t1", "dome_t4"), dome_t1, ::dome::gen::ref(dome_t4)); json c = dome_at ? ::dome::gen::blank<::computed::json>() : (json::list({dome_t1, dome_t4}));
    std::printf("%zu %zu\n", c.size(), std::get<1>(c.v)[1].size());
}

}  // namespace computed

namespace named {

struct json {
    using array = std::vector<json>;
    std::variant<int, array> v;
    json(int i) : v(i) {}
    json(array a) : v(std::move(a)) {}
    static json list(std::initializer_list<json> l) { DOME_FRAME("named::json::list(std::initializer_list<json>)", "program.cpp", 38, 0x4ec4ca058e63cc27ull, "dome::checkpoint");
        array a = dome_at ? ::dome::gen::blank<::named::json::array>() : ::dome::gen::type<::named::json::array>(); if (dome_at) dome_f.load("a", a); 
        { auto&& dome_g1 = (l); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& x = *dome_b1; { if (!dome_at) { a.push_back(x); } { DOME_SITE(1, 40, ("dome_k1", "a"), dome_k1, ::dome::gen::ref(a)); dome::checkpoint(); } } } }
        return a;
    }
    std::size_t size() const { return v.index() ? std::get<1>(v).size() : 0; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] json& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit json([[maybe_unused]] ::dome::blank_t dome_b) : v(::dome::gen::blank<decltype(v)>()) {}
#line 44
};
void run() { DOME_FRAME("named::run()", "program.cpp", 45, 0xd926d53f036295c0ull, "named::json::list");
    const json inner = dome_at ? ::dome::gen::blank<::named::json>() : ::dome::gen::type<::named::json>(json::array{3, 4}); if (dome_at) dome_f.load("inner", const_cast<::std::remove_const_t<decltype(inner)>&>(inner)); 
    int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (1); ::named::json dome_t2 = dome_at ? ::dome::gen::blank<::named::json>() : (::dome::gen::type<::named::json>(inner)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(1, 47, ("inner", "dome_t1", "dome_t2"), ::dome::gen::ref(inner), dome_t1, ::dome::gen::ref(dome_t2)); json c = dome_at ? ::dome::gen::blank<::named::json>() : (json::list({dome_t1, dome_t2}));
    std::printf("%zu %zu\n", c.size(), std::get<1>(c.v)[1].size());
}

}  // namespace named

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0xa462ac3dfecca480ull, "computed::run", "named::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 54); computed::run(); }
    { DOME_SITE0(2, 55); named::run(); }
}
