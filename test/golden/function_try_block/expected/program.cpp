#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Function try blocks: of functions, of a constructor, of main.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <vector>

int checked(int n) { DOME_FRAME("checked(int)", "program.cpp", 9, 0xadfc48b66b0fb351ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } try {
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { if (i == 3)
            throw std::runtime_error("too many");
        s += i; }
        { DOME_SITE(1, 15, ("n", "s", "i"), n, s, i); dome::checkpoint(); }
    }
    return s;
} catch (const std::runtime_error& e) {
    std::printf("%s: %d\n", e.what(), n);
    return -1;
} }

struct buffer {
    explicit buffer(int n) : buffer(::dome::gen::construction(DOME_FUNCTION_INFO("buffer::buffer(int)", "program.cpp", 24, 0xe383c6b61995d20full, "dome::checkpoint")), n) {} explicit buffer(::dome::gen::construction&& dome_f, int n) try : data(dome_f.at ? ::dome::gen::blank<decltype(buffer::data)>() : ::dome::gen::type<decltype(buffer::data)>(n)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }
        { auto&& dome_g1 = (data); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
            if (!dome_at) { x = n; }
            { DOME_SITE(1, 27, ("dome_k1", "n", "this"), dome_k1, n, ::dome::gen::ref(*this)); dome::checkpoint(); }
        } } }
        if (n > 2)
            throw std::length_error("full");
    } catch (const std::length_error& e) {
        std::printf("%s\n", e.what());
    }
    std::vector<int> data;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] buffer& dome_x) {
        dome_a.field("data", dome_x.data);
    }
    explicit buffer([[maybe_unused]] ::dome::blank_t dome_b) : data(::dome::gen::blank<decltype(data)>()) {}
#line 35
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 37, 0x14eb1021565e2f92ull, "checked", "checked", "buffer::buffer", "buffer::buffer"); try {
    DOME_SITE0(1, 38); int few = dome_at ? dome_f.get<int>("few") : (checked(2));
    DOME_SITE(2, 39, ("few"), few); int many = dome_at ? ::dome::gen::blank<int>() : (checked(4));
    if (!dome_at) { std::printf("%d %d\n", few, many); }
    DOME_SITE0(3, 41); buffer b = dome_at ? ::dome::gen::blank<::buffer>() : ::dome::gen::type<::buffer>(2); if (dome_at) dome_f.load("b", b); 
    if (!dome_at) { std::printf("%zu\n", b.data.size()); }
    DOME_SITE(4, 43, ("b"), ::dome::gen::ref(b)); buffer c = dome_at ? ::dome::gen::blank<::buffer>() : ::dome::gen::type<::buffer>(3);
    std::printf("not reached %zu\n", c.data.size());
} catch (const std::exception&) {
    std::printf("caught\n");
} }
