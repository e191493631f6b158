// SPDX-License-Identifier: Apache-2.0
// Parameter packs handed on: what some elements take by reference others are moved from; patterns around the elements; the pack of a
// class template, also in the name of a class within.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

int grow(std::string& s, double t) {
    dome::checkpoint();
    s += '!';
    return static_cast<int>(static_cast<double>(s.size()) + t);
}
int measure(const std::string& s, double t) {
    dome::checkpoint();
    return static_cast<int>(static_cast<double>(s.size()) + t);
}
int own(std::unique_ptr<int> p, std::vector<int>&& v) {
    dome::checkpoint();
    const std::vector<int> mine = std::move(v);
    return *p + static_cast<int>(mine.size());
}

// The call operator of a type-erased function.
template <class R, class... A>
struct model {
    R (*f)(A...);
    R call(A... a) { return f(std::forward<A>(a)...); }
};

template <class... A>
struct box {
    template <class F>
    struct holder {
        F f;
        std::tuple<A...> all;
    };
    struct plain {
        int n = 0;
    };
};

void add(int n, int& a, double& b) {
    dome::checkpoint();
    a += n;
    b += a;
}
double weigh(double a, double b) {
    dome::checkpoint();
    return a * 10 + b;
}
std::size_t length(const std::string& a, const std::string& b) {
    dome::checkpoint();
    return a.size() * 10 + b.size();
}

template <class... T>
void add_all(T*... p) {
    add(1, *p...);
}
template <class V, std::size_t... I>
double weigh_at(V& v, std::index_sequence<I...>) {
    return weigh(v[I]...) + weigh((v[I] + 1)...);
}
template <class... T>
std::size_t lengths(const T&... t) {
    return length(std::to_string(t)...);
}
template <class... T>
std::size_t lengths_of(T... t) {
    return length(t...);
}

// Components by reference, as an entity has them.
struct entity {
    std::tuple<int, double> components{1, 2.5};
    template <class C>
    C& get() {
        return std::get<C>(components);
    }
};
template <class... C, class F>
void each(std::vector<entity>& all, F f) {
    for (entity& e : all)
        f(e.get<C>()...);
}
int main() {
    std::string s = "text";
    std::cout << model<int, std::string&, double>{grow}.call(s, 2.0) << s << '\n';
    model<int, const std::string&, double> measured{measure};
    std::cout << measured.call(s, 1.5) << '\n';
    model<int, std::unique_ptr<int>, std::vector<int>&&> owner{own};
    std::vector<int> v{1, 2, 3};
    std::cout << owner.call(std::make_unique<int>(4), std::move(v)) << ' ' << v.size() << '\n';

    box<std::string, int>::holder<char> h{'x', {"held", 5}};
    box<std::string>::plain p;
    dome::checkpoint();
    ++p.n;
    std::cout << h.f << std::get<0>(h.all) << p.n << '\n';

    int a = 1;
    double b = 2;
    add_all(&a, &b);
    std::vector<double> numbers{3, 4};
    std::cout << a << ' ' << b << ' ' << weigh_at(numbers, std::index_sequence<0, 1>()) << '\n';
    std::cout << lengths(7, 1234L) << ' ' << lengths_of("one", "three") << '\n';
    std::vector<entity> entities(2);
    each<int, double>(entities, [](int& n, double& x) {
        n += 2;
        dome::checkpoint();
        x += n;
    });
    std::cout << entities[1].get<int>() << ' ' << entities[0].get<double>() << '\n';
}
