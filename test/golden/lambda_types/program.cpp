// SPDX-License-Identifier: Apache-2.0
// Lambdas in types, turned into pointers by the library, behind a void*, in default member initialisers, in functions kept by functions.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <vector>

// Calls what it was given a reference to.
class function_ref {
public:
    template <class F>
    explicit function_ref(F& f) : object_(&f), call_([](void* o, double x) -> double { return (*static_cast<F*>(o))(x); }) {}
    double operator()(double x) const { return call_(object_, x); }

private:
    void* object_;
    double (*call_)(void*, double);
};

struct counter {
    std::function<void()> up = [this] {
        ++n;
        dome::checkpoint();
    };
    int n = 0;
    counter() = default;
};

template <class T>
using parser = std::function<T(int)>;
parser<long> twice(parser<char> p) {
    return [p](int s) -> long {
        dome::checkpoint();
        return p(s) + p(s);
    };
}
parser<double> number() {
    auto digits = twice([](int s) -> char { return static_cast<char>(s + 1); });
    return [digits](int s) -> double { return static_cast<double>(digits(s)); };
}

template <auto F>
struct named {
    int operator()(int x) const { return F(x); }
};
template <class G>
int run(G g, int x) {
    dome::checkpoint();
    return g(x);
}

template <class K>
struct tree {
    struct node {
        node *left, *right;
        K key;
    };
    node* root = nullptr;
    node* node::* last = nullptr;
    template <node* node::* L, node* node::* R>
    void rotate(node* x) {
        node* const y = x->*R;
        x->*R = y->*L;
        y->*L = x;
        root = y;
        dome::checkpoint();
    }
    K run() {
        root = new node{nullptr, new node{nullptr, nullptr, 2}, 1};
        last = &node::right;
        const bool left = root->*last != nullptr;
        left ? rotate<&node::left, &node::right>(root) : rotate<&node::right, &node::left>(root);
        const K key = root->key;
        delete root->left;
        delete root;
        return key;
    }
};

// Pointers to lambdas of a template: another type in each instance, of classes declared further down.
template <class T>
struct changes {
    void (*change)(T&) = [](T& t) {
        t.n += 1;
        dome::checkpoint();
    };
};
struct small {
    int n = 0;
};
struct large {
    long n = 5;
};

// A call whose result type depends on the lambda that it is given.
template <class Key>
auto keyed(const std::vector<int>& v, Key key) {
    struct item {
        int key, value;
    };
    std::vector<item> out;
    for (const int x : v) {
        out.push_back({key(x), x});
        dome::checkpoint();
    }
    return out;
}
int main() {
    std::set<int, decltype([](int a, int b) { return a % 7 < b % 7; })> classes;
    std::map<int, int, bool (*)(const int&, const int&)> down([](const int& a, const int& b) { return a > b; });
    std::map<char, int (*)(int)> table{{'n', [](int x) { return -x; }}, {'d', [](int x) { return 2 * x; }}};
    for (int i = 0; i < 3; ++i) {
        classes.insert(i * 6);
        down[i] = i;
        dome::checkpoint();
    }
    for (auto& [name, f] : table) {
        dome::checkpoint();
        std::printf("%c %d\n", name, f(21));
    }
    std::printf("%zu %d\n", classes.size(), down.begin()->first);
    double sum = 0;
    auto add = [&sum](double x) {
        dome::checkpoint();
        return sum += x;
    };
    const function_ref f(add);
    counter c;
    const parser<double> p = number();
    const int lengths[] = {5, 10, 3};
    const std::function<long(int)> length = [&](int i) -> long {
        dome::checkpoint();
        return lengths[i];
    };
    for (int i = 0; i < 2; ++i) {
        c.up();
        const double x = f(i + 1), y = p(i + 64);
        std::printf("%g %d %g %ld\n", x, c.n, y, length(i));
    }
    std::printf("%d\n", tree<int>().run());
    small s;
    large l;
    const changes<small> of_small;
    const changes<large> of_large;
    dome::checkpoint();
    of_small.change(s);
    of_large.change(l);
    std::printf("%d %ld\n", s.n, l.n);
    const auto square = [](int x) { return x * x; };
    for (const auto& item : keyed({1, 2}, square))
        std::printf("%d:%d\n", item.key, item.value);
    std::printf("%d\n", run(named<[](int x) { return x * 10; }>{}, run([](int x) { return x + 1; }, 3)));
    const auto kept = keyed({3}, square);
    dome::checkpoint();
    std::printf("%d\n", kept[0].key);
}
