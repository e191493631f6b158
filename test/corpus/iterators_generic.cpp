#include <cstddef>
#include <iostream>
#include <iterator>
#include <list>
#include <string>
#include <vector>

template <typename T>
class Range {
    T first, last, step;

public:
    Range(T f, T l, T s = 1) : first(f), last(l), step(s) {}
    class Iterator {
        T value, step;

    public:
        Iterator(T v, T s) : value(v), step(s) {}
        T operator*() const { return value; }
        Iterator& operator++() {
            value += step;
            return *this;
        }
        bool operator!=(const Iterator& o) const { return value < o.value; }
    };
    Iterator begin() const { return Iterator(first, step); }
    Iterator end() const { return Iterator(last, step); }
};

template <class It, class Pred>
It findFirst(It first, It last, Pred p) {
    for (; first != last; ++first)
        if (p(*first))
            return first;
    return last;
}

template <class Container, class F>
auto mapped(const Container& c, F f) -> std::vector<decltype(f(*c.begin()))> {
    std::vector<decltype(f(*c.begin()))> out;
    out.reserve(c.size());
    for (const auto& x : c)
        out.push_back(f(x));
    return out;
}

template <typename T>
struct Tree {
    T value;
    std::vector<Tree> children;
    template <typename F>
    void walk(F&& f, int depth = 0) const {
        f(value, depth);
        for (const auto& c : children)
            c.walk(f, depth + 1);
    }
};

int main() {
    int sum = 0;
    for (int i : Range<int>(0, 20, 3))
        sum += i;
    std::cout << sum << '\n';
    for (double d : Range<double>(0, 1, 0.25))
        std::cout << d << ' ';
    std::cout << '\n';
    std::list<std::string> words{"alpha", "be", "gamma", "delta"};
    auto it = findFirst(words.begin(), words.end(), [](const std::string& s) { return s[0] == 'g'; });
    std::cout << *it << ' ' << std::distance(words.begin(), it) << '\n';
    for (auto n : mapped(words, [](const std::string& s) { return s.size() * 2; }))
        std::cout << n << ' ';
    std::cout << '\n';
    Tree<int> t{1, {{2, {{4, {}}}}, {3, {}}}};
    t.walk([&sum](int v, int depth) {
        std::cout << std::string(depth, '-') << v << '\n';
        sum += v;
    });
    std::vector<int> v;
    for (auto i = words.begin(); i != words.end();) {
        if (i->size() == 5) {
            v.push_back(i->back());
            i = words.erase(i);
        } else
            ++i;
    }
    std::cout << sum << ' ' << v.size() << ' ' << words.size() << '\n';
}
