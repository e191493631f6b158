#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The address of a lambda that a reference was bound to, handed on as void* in the manner of C, with a function that calls it.
#include <dome/session.hpp>

#include <cstdio>
#include <type_traits>
#include <utility>

void call_twice(void (*f)(void*), void* data) { DOME_FRAME("call_twice(void (*)(void *), void *)", "program.cpp", 9, 0x7488a095488c25d4ull, "run((lambda) &)::(anonymous class)::operator()", "dome::checkpoint"); if (dome_at) { dome_f.load("data", data); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 11, ("data", "i"), data, i); f(data); }
        { DOME_SITE(2, 12, ("data", "i"), data, i); dome::checkpoint(); }
    }
}
template <class F>
void run(F&& f) { DOME_FRAME("run(F &&)", "program.cpp", 16, 0x2ff5dfcd4041d019ull, "call_twice"); if (dome_at) { dome_f.place("f", f); }
    using function = std::remove_reference_t<F>;
    { DOME_SITE(1, 18, ("f"), ::dome::gen::place(f)); call_twice(+[](void* p) { DOME_FRAME("run(F &&)::lambda 1(void *)", "program.cpp", 18, 0x29ab607ac0a892b5ull, "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("p", p); } { ::std::remove_reference_t<decltype(((*static_cast<function*>(p))))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(((*static_cast<function*>(p))))>>("dome_t1") : ((*static_cast<function*>(p))); DOME_SITE(1, 18, ("p", "dome_t1"), p, ::dome::gen::path(dome_t1)); dome_t1(); } }, (dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(&f)>>() : static_cast<::std::decay_t<decltype(&f)>>(&f))); }
}
template <class F>
void forward(F&& f) { DOME_FRAME("forward(F &&)", "program.cpp", 21, 0x70d63a21c27886a7ull, "run<(lambda) &>");
    { DOME_SITE0(1, 22); run(std::forward<F>(f)); }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 25, 0x4097ff70e0a3fc0ull, "run<(lambda) &>", "forward<(lambda) &>", "main()::(anonymous class)::operator()", "run<(lambda) &>", "run<(lambda)>", "forward<(lambda)>", "run<(lambda)>");
    int n = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("n", n); 
    auto doubles = [&n] { DOME_FRAME("main()::lambda 1()", "program.cpp", 27, 0xf26eadcd02327ce4ull, "dome::checkpoint");
        if (!dome_at) { n *= 2; }
        { DOME_SITE0(1, 29); dome::checkpoint(); }
        std::printf("%d\n", n);
    }; if (dome_at) dome_f.place("doubles", doubles); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 32, ("n", "doubles"), ::dome::gen::ref(n), ::dome::gen::place(doubles)); run(doubles); }
    auto counts = [&n, k = 3]() mutable { DOME_FRAME("main()::lambda 2()", "program.cpp", 33, 0xddde291fb277e443ull, "dome::checkpoint");
        if (!dome_at) { n += k++; }
        { DOME_SITE0(1, 35); dome::checkpoint(); }
        std::printf("%d %d\n", n, k);
    }; if (dome_at) dome_f.load("counts", ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k")); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 38, ("n", "doubles", "counts"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k")); forward(counts); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 39, ("n", "doubles", "counts"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k")); counts(); }
    auto shows = [n] { DOME_FRAME("main()::lambda 3()", "program.cpp", 40, 0x9d1f34bfad102eaull, "dome::checkpoint");
        { DOME_SITE0(1, 41); dome::checkpoint(); }
        std::printf("%d\n", n);
    }; if (dome_at) dome_f.load("shows", ::dome::gen::held<int>(shows, "n")); 
    if (DOME_IN(4, 4)) { DOME_SITE(4, 44, ("n", "doubles", "counts", "shows"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k"), ::dome::gen::held<int>(shows, "n")); run(shows); }
    if (DOME_IN(5, 5)) { auto dome_t1 = [&n, k = 5]() mutable { DOME_FRAME("main()::lambda 4()", "program.cpp", 45, 0x8a920235e303a359ull, "dome::checkpoint");
        if (!dome_at) { n -= k--; }
        { DOME_SITE0(1, 47); dome::checkpoint(); }
        std::printf("%d %d\n", n, k);
    }; if (dome_at) dome_f.load("dome_t1", ::dome::gen::held<::dome::gen::kept<void*>, int>(dome_t1, "n, k")); DOME_SITE(5, 45, ("n", "doubles", "counts", "shows", "dome_t1"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k"), ::dome::gen::held<int>(shows, "n"), ::dome::gen::held<::dome::gen::kept<void*>, int>(dome_t1, "n, k")); run(static_cast<decltype(dome_t1)&&>(dome_t1)); }
    if (DOME_IN(6, 6)) { auto dome_t2 = [&n] { DOME_FRAME("main()::lambda 5()", "program.cpp", 50, 0x37e7664d2abfe530ull, "dome::checkpoint");
        if (!dome_at) { ++n; }
        { DOME_SITE0(1, 52); dome::checkpoint(); }
        std::printf("%d\n", n);
    }; if (dome_at) dome_f.place("dome_t2", dome_t2); DOME_SITE(6, 50, ("n", "doubles", "counts", "shows", "dome_t2"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k"), ::dome::gen::held<int>(shows, "n"), ::dome::gen::place(dome_t2)); forward(static_cast<decltype(dome_t2)&&>(dome_t2)); }
    { auto dome_t3 = [] { DOME_FRAME("main()::lambda 6()", "program.cpp", 55, 0x95dae69acbf1690full, "dome::checkpoint");
        { DOME_SITE0(1, 56); dome::checkpoint(); }
        std::puts("nothing");
    }; if (dome_at) dome_f.place("dome_t3", dome_t3); DOME_SITE(7, 55, ("n", "doubles", "counts", "shows", "dome_t3"), ::dome::gen::ref(n), ::dome::gen::place(doubles), ::dome::gen::held<::dome::gen::kept<void*>, int>(counts, "n, k"), ::dome::gen::held<int>(shows, "n"), ::dome::gen::place(dome_t3)); run(static_cast<decltype(dome_t3)&&>(dome_t3)); }
}
