// SPDX-License-Identifier: Apache-2.0
// What lives as long as the program: statics of templates, variable templates, thread_local and extern "C" variables.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <vector>

template <class T>
struct pool {
    static int made;
    static inline std::vector<T> all;
    void make(T x) {
        ++made;
        all.push_back(x);
        peak_ = made * 2;
    }
    static int peak() { return peak_; }
private:
    static int peak_;
};
template <class T>
int pool<T>::made = 0;
template <class T>
int pool<T>::peak_ = 0;
template <class T>
T last_of{};
thread_local int depth = 1;
extern "C" {
int c_counter = 3;
}
namespace {
const int started = static_cast<int>(std::string("four").size());
}

template <class T>
int calls(T x) {
    static int n = 0;
    static T sum{};
    ++n;
    sum += x;
    return n * 100 + static_cast<int>(sum);
}
// Instances that differ in a lambda only.
template <class F>
int counted(F f, int x) {
    static int n = 0;
    dome::checkpoint();
    return f(x) * 10 + ++n;
}
inline int numbered() {
    static int next = 0;
    return ++next;
}

int main() {
    pool<int> ints;
    pool<std::string> texts;
    for (int i = 1; i < 5; ++i) {
        ints.make(i);
        if (i % 2)
            texts.make("t");
        last_of<int> = i * 3;
        last_of<double> += 0.5;
        dome::checkpoint();
        depth += i;
        c_counter *= 2;
        std::cout << pool<int>::made << ' ' << pool<std::string>::all.size() << ' ' << pool<int>::peak() << ' ' << last_of<int> << ' ' << last_of<double>
                  << ' ' << calls(i) << ' ' << calls(i / 2.0) << ' ' << numbered() << ' ' << depth << ' ' << c_counter << ' ' << started << '\n';
        const int a = counted([](int x) { return x + 1; }, i), b = counted([](int x) { return x * 2; }, i);
        std::cout << a << ' ' << b << '\n';
    }
}
