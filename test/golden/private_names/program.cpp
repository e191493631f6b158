// SPDX-License-Identifier: Apache-2.0
// Types that have no name where they are used: private classes, classes without one, bases of classes within templates.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <utility>

template <class T>
class sequence {
    T d_[3] = {1, 2, 3};
    template <bool Const>
    class position {
        T* p_;

    public:
        explicit position(T* p) : p_(p) {}
        T& operator*() const { return *p_; }
        position& operator++() {
            ++p_;
            return *this;
        }
        bool operator==(const position& o) const { return p_ == o.p_; }
    };

public:
    using iterator = position<false>;
    iterator begin() { return iterator(d_); }
    iterator end() { return iterator(d_ + 3); }
};

class codes {
    struct code {
        int n;
    };
    std::map<char, code> all_{{'a', {1}}, {'b', {2}}};

public:
    const auto& all() const { return all_; }
};

template <class K>
class stack {
    struct node {
        node* next;
    };
    struct entry : node {
        K k;
        entry(const K& x, node* n) : node{n}, k(x) {}
    };
    node* top_ = nullptr;

public:
    ~stack() {
        while (top_) {
            node* const n = top_->next;
            delete static_cast<entry*>(top_);
            top_ = n;
        }
    }
    void add(const K& k) {
        top_ = new entry(k, top_);
        dome::checkpoint();
    }
    int size() const {
        int n = 0;
        for (const node* x = top_; x; x = x->next)
            ++n;
        return n;
    }
};

typedef struct {
    int n;
    enum { compare = 0, store } action;
} parameter;

class text {
    char* p_;
    int n_;
    explicit text(int n) : p_(new char[static_cast<std::size_t>(n) + 1]), n_(n) { p_[n] = 0; }

public:
    text(int n, char c) : text(n) {
        for (int i = 0; i < n_; ++i) {
            p_[i] = c;
            dome::checkpoint();
        }
    }
    text(const text&) = delete;
    ~text() { delete[] p_; }
    const char* c_str() const { return p_; }
};

struct filter {
    virtual ~filter() = default;
    virtual std::unique_ptr<filter> clone() const = 0;
    virtual double apply(double) const = 0;
};
template <class D, class B = filter>
struct cloneable : B {
    std::unique_ptr<filter> clone() const override {
        dome::checkpoint();
        return std::make_unique<D>(static_cast<const D&>(*this));
    }
};
struct scale : cloneable<scale> {
    double k;
    explicit scale(double x) : k(x) {}
    double apply(double v) const override {
        dome::checkpoint();
        return v * k;
    }
};

using maker = std::unique_ptr<filter> (*)(double);
static std::unique_ptr<filter> make_scale(double k) { return std::make_unique<scale>(k); }

static std::unique_ptr<int> solve(int k) {
    dome::checkpoint();
    return std::make_unique<int>(k);
}
template <class T>
struct plasma {
    std::unique_ptr<T> solver_;
    std::pair<int, int> phase_{4, 6};
    explicit plasma(int k) : solver_(solve(k)) {}
};

class levels {
    struct level {
        int n;
        std::unique_ptr<level> coarse;
        explicit level(int size) : n(size), coarse(n > 2 ? std::make_unique<level>(n / 2) : nullptr) { dome::checkpoint(); }
    };
    std::unique_ptr<level> top_;

public:
    explicit levels(int n) : top_(std::make_unique<level>(n)) {}
    int depth() const {
        int d = 0;
        for (const level* l = top_.get(); l; l = l->coarse.get())
            d = 10 * d + l->n;
        return d;
    }
};

int main() {
    sequence<int> all;
    for (auto i = all.begin(); i != all.end(); ++i) {
        dome::checkpoint();
        std::printf("%d ", *i);
    }
    const codes some;
    for (auto& [c, code] : some.all()) {
        std::printf("%c%d ", c, code.n);
        dome::checkpoint();
    }
    stack<int> numbers;
    stack<std::string> words;
    numbers.add(1);
    words.add("x");
    words.add("y");
    std::printf("%d %d\n", numbers.size(), words.size());
    const parameter p = {2, parameter::store};
    for (int i = 0; i < p.n; ++i)
        switch (p.action) {
            case parameter::compare: break;
            case parameter::store: dome::checkpoint(); std::printf("store %d\n", i); break;
        }
    const text t(2, 'x');
    std::map<std::string, maker> makers{{"scale", make_scale}};
    const auto it = makers.find("scale");
    const std::unique_ptr<filter> f = it->second(2.5);
    const auto g = f->clone();
    dome::checkpoint();
    std::printf("%s %g %s\n", t.c_str(), g->apply(3), it->first.c_str());
    struct named {
        const char* name;
        std::string words;
    } cases[] = {{"a", "xyz"}, {"b", "w"}};
    for (const auto& [name, text_of] : cases) {
        dome::checkpoint();
        std::printf("%s %s\n", name, text_of.c_str());
    }
    const plasma<int> pl(7);
    const levels deep(8);
    std::printf("%d %d %d\n", *pl.solver_, pl.phase_.second, deep.depth());
}
