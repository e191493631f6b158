#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What the instances of a generic lambda make: objects on the heap, of local classes too, function objects.
#include <dome/session.hpp>
#include <cstdio>
#include <memory>
#include <vector>
#include <functional>
struct node { int v; node* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("next", dome_x.next);
    }
#line 8
};
struct entity { virtual ~entity() = default; virtual int f() = 0; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entity& dome_x) {
    }
    explicit entity([[maybe_unused]] ::dome::blank_t dome_b) {}
    entity() = default;
#line 9
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x564697331720a113ull, "dome::checkpoint");
    std::vector<std::unique_ptr<entity>> own = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr< ::entity>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr< ::entity>>>(); if (dome_at) dome_f.load("own", own); 
    struct plain : entity { int n = 1; int f() override { return n++; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.base<::entity>("entity", dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit plain([[maybe_unused]] ::dome::blank_t dome_b) : ::entity(dome_b) {}
    plain() = default;
#line 12
};
    struct other : entity { double n = 10; int f() override { return int(n *= 2); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] other& dome_x) {
        dome_a.base<::entity>("entity", dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit other([[maybe_unused]] ::dome::blank_t dome_b) : ::entity(dome_b) {}
    other() = default;
#line 13
};
    const auto make = [&]<class T>(std::in_place_type_t<T>) -> T& { auto p = ::dome::gen::made_unique(std::make_unique<T>()); T& r = *p; own.push_back(std::move(p)); return r; };
    auto& a = dome_at ? dome_f.get_ref<plain>("a") : (make(std::in_place_type<plain>));
    auto& b = dome_at ? dome_f.get_ref<other>("b") : (make(std::in_place_type<other>));
    const auto push = [](auto*& list, auto v) { using N = std::remove_reference_t<decltype(*list)>; list = ::dome::gen::made(new N{static_cast<int>(v), list}); };
    node* list = dome_at ? ::dome::gen::blank<::node *>() : ::dome::gen::type<::node *>(nullptr); if (dome_at) dome_f.load("list", list); 
    if (!dome_at) { push(list, 1); push(list, 2.5); }
    std::vector<std::function<int(int)>> fs = dome_at ? ::dome::gen::blank<::std::vector< ::std::function<int (int)>>>() : ::dome::gen::type<::std::vector< ::std::function<int (int)>>>(); if (dome_at) dome_f.load("fs", fs); 
    const auto keep = ::dome::gen::known_lambda([] { return "main()::lambda 3(auto)"; }, [&fs](auto k) { fs.push_back(::dome::gen::callable<int (int), ::std::remove_reference_t<decltype(k)>>([] { return "main()::lambda 3(auto)::lambda 1(int)|k"; }, [k](int n) { return n * static_cast<int>(k); })); });
    if (!dome_at) { keep(2); keep(3.5); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 24, ("own", "a", "b", "list", "fs", "i"), ::dome::gen::ref(own), ::dome::gen::path(a), ::dome::gen::path(b), ::dome::gen::ref(list), ::dome::gen::ref(fs), i); dome::checkpoint(); }
        const int x = a.f(), y = b.f(), z = own[1]->f(); std::printf("%d %d %d %d %d\n", x, y, z, list->v + list->next->v, fs[0](i) + fs[1](i));
        push(list, i);
    }
}
