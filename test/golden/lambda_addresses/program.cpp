// SPDX-License-Identifier: Apache-2.0
// The address of a lambda that a reference was bound to, handed on as void* in the manner of C, with a function that calls it.
#include <dome/session.hpp>

#include <cstdio>
#include <type_traits>
#include <utility>

void call_twice(void (*f)(void*), void* data) {
    for (int i = 0; i < 2; ++i) {
        f(data);
        dome::checkpoint();
    }
}
template <class F>
void run(F&& f) {
    using function = std::remove_reference_t<F>;
    call_twice(+[](void* p) { (*static_cast<function*>(p))(); }, &f);
}
template <class F>
void forward(F&& f) {
    run(std::forward<F>(f));
}

int main() {
    int n = 1;
    auto doubles = [&n] {
        n *= 2;
        dome::checkpoint();
        std::printf("%d\n", n);
    };
    run(doubles);
    auto counts = [&n, k = 3]() mutable {
        n += k++;
        dome::checkpoint();
        std::printf("%d %d\n", n, k);
    };
    forward(counts);
    counts();
    auto shows = [n] {
        dome::checkpoint();
        std::printf("%d\n", n);
    };
    run(shows);
    run([&n, k = 5]() mutable {
        n -= k--;
        dome::checkpoint();
        std::printf("%d %d\n", n, k);
    });
    forward([&n] {
        ++n;
        dome::checkpoint();
        std::printf("%d\n", n);
    });
    run([] {
        dome::checkpoint();
        std::puts("nothing");
    });
}
