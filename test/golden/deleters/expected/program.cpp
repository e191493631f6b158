#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::unique_ptr with deleters of every kind: classes with members, functions, std::function, lambdas; fclose and free.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

struct Counting {
    int* counter;
    void operator()(int* p) const {
        ++*counter;
        delete p;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Counting& dome_x) {
        dome_a.field("counter", dome_x.counter);
    }
#line 18
};
static void drop(int* p) {
    std::printf("drop %d\n", *p);
    delete p;
}
struct Log {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{nullptr, &std::fclose};
    int lines = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Log& dome_x) {
        dome_a.field_or_default("file", dome_x.file);
        dome_a.field_or_default("lines", dome_x.lines);
    }
#line 26
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 28, 0x4be50fbe09532e2ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int counter = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("counter", counter); 
    std::unique_ptr<int, Counting> a = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::Counting>>() : ::dome::gen::type<::std::unique_ptr<int, ::Counting>>(::dome::gen::made(new int(4)), Counting{&counter}); if (dome_at) dome_f.load("a", a); 
    std::unique_ptr<int, void (*)(int*)> b = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, void (*)(int *)>>() : ::dome::gen::type<::std::unique_ptr<int, void (*)(int *)>>(::dome::gen::made(new int(5)), drop); if (dome_at) dome_f.load("b", b); 
    std::unique_ptr<int, std::function<void(int*)>> c = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::std::function<void (int *)>>>() : ::dome::gen::type<::std::unique_ptr<int, ::std::function<void (int *)>>>(::dome::gen::made(new int(6)), ::dome::gen::callable<void (int *), int&>([] { return "main()::lambda 1(int *)|counter"; }, [&counter](int* p) {
        counter += *p;
        delete p;
    })); if (dome_at) dome_f.load("c", c); 
    auto say = ::dome::gen::lambda([] { return ""; }, ::dome::gen::named_lambda<void (*)(int *)>([] { return "main()::lambda 2(int *)"; }, [](int* p) {
        std::printf("say %d\n", *p);
        delete p;
    }));
    std::unique_ptr<int, decltype(say)> d = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, decltype(say)>>() : ::dome::gen::type<::std::unique_ptr<int, decltype(say)>>(::dome::gen::made(new int(7)), say); if (dome_at) dome_f.load("d", d); 
    auto add = ::dome::gen::lambda<int&>([] { return "counter"; }, [&counter](int* p) {
        counter += 10 * *p;
        delete p;
    });
    std::unique_ptr<int, decltype(add)> e = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, decltype(add)>>() : ::dome::gen::type<::std::unique_ptr<int, decltype(add)>>(::dome::gen::made(new int(8)), add); if (dome_at) dome_f.load("e", e); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 47, ("counter", "a", "b", "c", "d", "e", "i"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), i); dome::checkpoint(); }
        std::printf("%d\n", *a + *b + *c + *d + *e + i);
    } }
    if (!dome_at) { a.reset();
    b.reset();
    c.reset();
    d.reset();
    e.reset(); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 55, ("counter", "a", "b", "c", "d", "e"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d\n", counter); }

    if (DOME_IN(3, 3)) { {
        std::unique_ptr<std::FILE, decltype(&std::fclose)> out = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, int (*)(::FILE *)>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, int (*)(::FILE *)>>(std::fopen("squares.txt", "w"), &std::fclose); if (dome_at) dome_f.load("out", out); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
            if (!dome_at) { std::fprintf(out.get(), "%d\n", i * i); }
            { DOME_SITE(3, 62, ("counter", "a", "b", "c", "d", "e", "out", "i"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(out), i); dome::checkpoint(); }
        }
    } }
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> in = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, int (*)(::FILE *)>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, int (*)(::FILE *)>>(std::fopen("squares.txt", "r"), std::fclose); if (dome_at) dome_f.load("in", in); 
    Log log = dome_at ? ::dome::gen::blank<::Log>() : ::dome::gen::type<::Log>(); if (dome_at) dome_f.load("log", log); 
    if (!dome_at) { log.file.reset(std::fopen("log.txt", "w")); }
    char line[64]; if (dome_at) dome_f.load("line", line); 
    long sum = dome_at ? dome_f.get<long>("sum") : ::dome::gen::type<long>(0);
    if (DOME_IN(4, 4)) { while (dome_at || (std::fgets(line, sizeof line, in.get()))) {
        if (!dome_at) { sum += std::atol(line);
        std::fprintf(log.file.get(), "%ld\n", sum);
        ++log.lines; }
        { DOME_SITE(4, 74, ("counter", "a", "b", "c", "d", "e", "in", "log", "line", "sum"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(in), ::dome::gen::ref(log), ::dome::gen::ref(line), sum); dome::checkpoint(); }
    } }
    std::unique_ptr<char, decltype(&std::free)> text = dome_at ? ::dome::gen::blank<::std::unique_ptr<char, void (*)(void *) noexcept>>() : ::dome::gen::type<::std::unique_ptr<char, void (*)(void *) noexcept>>(::dome::gen::made_text(strdup("text")), &std::free); if (dome_at) dome_f.load("text", text); 
    std::unique_ptr<int[], void (*)(void*)> numbers = dome_at ? ::dome::gen::blank<std::unique_ptr<int[], void (*)(void *)>>() : ::dome::gen::type<std::unique_ptr<int[], void (*)(void *)>>(static_cast<int*>(::dome::gen::allocate<int>(5 * sizeof(int))), std::free); if (dome_at) dome_f.load("numbers", numbers); 
    if (DOME_IN(5, 5)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        if (!dome_at) { numbers[static_cast<std::size_t>(i)] = i; }
        { DOME_SITE(5, 80, ("counter", "a", "b", "c", "d", "e", "in", "log", "line", "sum", "text", "numbers", "i"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(in), ::dome::gen::ref(log), ::dome::gen::ref(line), sum, ::dome::gen::ref(text), ::dome::gen::ref(numbers), i); dome::checkpoint(); }
    } }
    std::vector<std::unique_ptr<int, void (*)(int*)>> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr<int, void (*)(int *)>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr<int, void (*)(int *)>>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(6, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { all.emplace_back(::dome::gen::made(new int(i)), ::dome::gen::named_lambda<void (*)(int *)>([] { return "main()::lambda 4(int *)"; }, [](int* p) {
            std::printf("[%d]", *p);
            delete p;
        })); }
        { DOME_SITE(6, 88, ("counter", "a", "b", "c", "d", "e", "in", "log", "line", "sum", "text", "numbers", "all", "i"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(in), ::dome::gen::ref(log), ::dome::gen::ref(line), sum, ::dome::gen::ref(text), ::dome::gen::ref(numbers), ::dome::gen::ref(all), i); dome::checkpoint(); }
    } }
    if (!dome_at) { std::printf("%ld %s %d %d\n", sum, text.get(), numbers[4], log.lines);
    all.erase(all.begin() + 1); }
    { DOME_SITE(7, 92, ("counter", "a", "b", "c", "d", "e", "in", "log", "line", "text", "numbers", "all"), ::dome::gen::ref(counter), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(in), ::dome::gen::ref(log), ::dome::gen::ref(line), ::dome::gen::ref(text), ::dome::gen::ref(numbers), ::dome::gen::ref(all)); dome::checkpoint(); }
    all.clear();
    std::printf("\n");
}

static ::dome::gen::named_function dome_n1("fclose(FILE *)", static_cast<int (*)(::FILE *)>(&::fclose));
#line 96

static ::dome::gen::named_function dome_n2("program.cpp:drop(int *)", static_cast<void (*)(int *)>(&::drop));
#line 96

static ::dome::gen::named_function dome_n3("free(void *)", static_cast<void (*)(void *)>(&::free));
#line 96
