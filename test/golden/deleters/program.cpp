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
};
static void drop(int* p) {
    std::printf("drop %d\n", *p);
    delete p;
}
struct Log {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{nullptr, &std::fclose};
    int lines = 0;
};

int main() {
    int counter = 0;
    std::unique_ptr<int, Counting> a(new int(4), Counting{&counter});
    std::unique_ptr<int, void (*)(int*)> b(new int(5), drop);
    std::unique_ptr<int, std::function<void(int*)>> c(new int(6), [&counter](int* p) {
        counter += *p;
        delete p;
    });
    auto say = [](int* p) {
        std::printf("say %d\n", *p);
        delete p;
    };
    std::unique_ptr<int, decltype(say)> d(new int(7), say);
    auto add = [&counter](int* p) {
        counter += 10 * *p;
        delete p;
    };
    std::unique_ptr<int, decltype(add)> e(new int(8), add);
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d\n", *a + *b + *c + *d + *e + i);
    }
    a.reset();
    b.reset();
    c.reset();
    d.reset();
    e.reset();
    dome::checkpoint();
    std::printf("%d\n", counter);

    {
        std::unique_ptr<std::FILE, decltype(&std::fclose)> out(std::fopen("squares.txt", "w"), &std::fclose);
        for (int i = 0; i < 5; ++i) {
            std::fprintf(out.get(), "%d\n", i * i);
            dome::checkpoint();
        }
    }
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> in(std::fopen("squares.txt", "r"), std::fclose);
    Log log;
    log.file.reset(std::fopen("log.txt", "w"));
    char line[64];
    long sum = 0;
    while (std::fgets(line, sizeof line, in.get())) {
        sum += std::atol(line);
        std::fprintf(log.file.get(), "%ld\n", sum);
        ++log.lines;
        dome::checkpoint();
    }
    std::unique_ptr<char, decltype(&std::free)> text(strdup("text"), &std::free);
    std::unique_ptr<int[], void (*)(void*)> numbers(static_cast<int*>(std::malloc(5 * sizeof(int))), std::free);
    for (int i = 0; i < 5; ++i) {
        numbers[static_cast<std::size_t>(i)] = i;
        dome::checkpoint();
    }
    std::vector<std::unique_ptr<int, void (*)(int*)>> all;
    for (int i = 0; i < 3; ++i) {
        all.emplace_back(new int(i), [](int* p) {
            std::printf("[%d]", *p);
            delete p;
        });
        dome::checkpoint();
    }
    std::printf("%ld %s %d %d\n", sum, text.get(), numbers[4], log.lines);
    all.erase(all.begin() + 1);
    dome::checkpoint();
    all.clear();
    std::printf("\n");
}
