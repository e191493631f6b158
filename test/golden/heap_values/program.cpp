// SPDX-License-Identifier: Apache-2.0
// Values of every kind on the heap, reached by pointers, references and owners: virtual bases, unions, hashes with state, structs of C.
#include <dome/session.hpp>
#include <any>
#include <cstdio>
#include <cstdlib>
#include <forward_list>
#include <functional>
#include <iostream>
#include <memory>
#include <set>
#include <sys/time.h>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

struct root {
    virtual ~root() = default;
    int id = 1;
    virtual int f() const { return id; }
};
struct left : virtual root {
    int l = 2;
    int f() const override { return l + id; }
};
struct right : virtual root {
    int r = 3;
};
struct both : left, right {
    int b = 4;
    int f() const override { return b + l + r + id; }
};

struct plain_base {
    int x = 5;
};
struct plain_derived : plain_base {
    int y = 6;
    std::vector<int> more{1, 2};
};

struct shares : std::enable_shared_from_this<shares> {
    virtual ~shares() = default;
    int n = 7;
    std::weak_ptr<shares> me() { return weak_from_this(); }
};
struct shares_more : shares {
    int m = 8;
};

struct modulo {
    int m;
    std::size_t operator()(int x) const { return static_cast<std::size_t>(x % m); }
};
struct same_mod {
    int m;
    bool operator()(int a, int b) const { return a % m == b % m; }
};

struct holder {
    int& to;
    std::vector<int>& list;
};
union number {
    int i;
    float f;
};
struct tagged {
    union {
        double d;
        long long l;
    };
    int kind;
};

int main() {
    both* whole = new both;
    root* as_root = whole;
    right* as_right = whole;
    std::unique_ptr<root> owned(new both);
    std::shared_ptr<plain_base> pb(new plain_derived);
    std::shared_ptr<void> pv = std::make_shared<plain_derived>();
    std::shared_ptr<shares> ps = std::make_shared<shares_more>();
    std::shared_ptr<shares> pq(new shares_more);
    std::unordered_set<int, modulo, same_mod> odd(8, modulo{7}, same_mod{7});
    std::unordered_map<int, std::string> table;
    std::forward_list<int> line{1, 2, 3};
    auto before = line.before_begin();
    auto second = std::next(line.begin());
    auto past = line.end();
    int* n = new int(10);
    std::vector<int>* v = new std::vector<int>{1};
    holder h{*n, *v};
    holder* hh = new holder{*n, *v};
    std::reference_wrapper<int> w = *n;
    number* u = new number;
    u->i = 3;
    tagged* t = new tagged{{.d = 1.5}, 1};
    timeval* tv = (timeval*)malloc(2 * sizeof(timeval));
    tv[0] = {1, 2};
    tv[1] = {3, 4};
    std::variant<int, std::unique_ptr<both>, std::string> var;
    std::any any = std::string("a");
    std::any ptr = n;
    auto at = odd.begin();
    for (int i = 1; i < 6; ++i) {
        as_root->id += i;
        as_right->r += i;
        pb->x += i;
        std::static_pointer_cast<plain_derived>(pb)->more.push_back(i);
        static_cast<plain_derived*>(pv.get())->y += i;
        odd.insert(i * 7 + i);
        if (i == 1)
            at = odd.begin();
        table[i] = "t" + std::to_string(i);
        line.insert_after(before, i * 10);
        h.to += i;
        hh->list.push_back(i);
        w.get() += 1;
        u->i += i;
        t->d += i;
        tv[1].tv_sec += i;
        if (i == 2)
            var = std::make_unique<both>();
        if (i == 4)
            var = "text";
        if (i == 3)
            any = 4.5;
        dome::checkpoint();
        if (auto* p = std::get_if<1>(&var))
            (*p)->b += i;
        *std::any_cast<int*>(ptr) += 100;
        std::cout << whole->f() << ' ' << as_root->f() << ' ' << owned->f() << ' ' << pb->x << ' '
                  << std::static_pointer_cast<plain_derived>(pb)->more.size() << ' ' << static_cast<plain_derived*>(pv.get())->y << ' '
                  << pb.use_count() << ps.use_count() << (ps->me().lock() == ps) << (pq->me().lock().get() == pq.get()) << ' ' << odd.size()
                  << odd.count(100) << ' ' << odd.hash_function().m << *at << ' ' << table.size() << ' ' << line.front() << *second
                  << (past == line.end()) << ' ' << *n << ' ' << v->size() << h.list.size() << ' ' << u->i << ' ' << t->d << ' ' << tv[1].tv_sec
                  << tv[0].tv_usec << ' ' << var.index() << ' ' << any.type().name() << '\n';
    }
    delete whole;
    delete n;
    delete v;
    delete hh;
    delete u;
    delete t;
    free(tv);
}
