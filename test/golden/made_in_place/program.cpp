#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

// An object that a stopping call makes is made where it is wanted: never copied, never moved, ended once.

namespace {

struct fixed {
    int v;
    std::string name;
    explicit fixed(int n) : v(n), name(std::to_string(n)) {}
    fixed(const fixed&) = delete;
    ~fixed() { ++ended; }
    static int ended;
};
int fixed::ended = 0;

struct pair_of {
    fixed a;
    int n;
    std::string last;
};

struct movable {
    int v;
    std::string name;
    movable() : movable(-1) {}
    movable(int n) : v(n), name(std::to_string(n)) {}
};
struct three {
    movable a, b, c;
};

struct undefaulted {
    int v;
    undefaulted(int n) : v(n) {}
};

fixed make(int n) {
    dome::checkpoint();
    return fixed(n);
}
movable another(int n) {
    movable m(n);
    dome::checkpoint();
    m.v++;
    return m;
}
undefaulted without(int n) {
    dome::checkpoint();
    return n;
}
int number(int n) {
    dome::checkpoint();
    return n;
}
std::string shout(const char* s) {
    std::printf("%s\n", s);
    return s;
}

int value_of(fixed f) { return f.v; }
int sum(int n, fixed f) { return n + f.v; }
fixed passed(int n) { return fixed(make(n)); }
fixed chosen(bool b) { return b ? make(1) : passed(2); }
pair_of listed(int n) { return {make(n), n + 1, shout("listed")}; }

struct owner {
    fixed a, b;
    owner(int n) : a(make(n)), b(fixed(make(n + 1))) {}
};

template <class T>
int generic(int n) {
    T made(make(n)), again{T(make(made.v + 1))};
    const int last = value_of(T{make(n)});
    return last + again.v;
}

void variables() {
    fixed a(make(1));
    fixed b{make(2)};
    fixed c = fixed(make(3));
    fixed d((fixed(fixed{make(4)})));
    const fixed& e = fixed(make(5));
    auto f = chosen(true);
    std::printf("%d %d %d %d %d %s\n", a.v, b.v, c.v, d.v, e.v, f.name.c_str());
    if (fixed g(make(6)); g.v > number(5))
        std::printf("if %d\n", g.v);
    for (fixed h(make(0)); h.v < 2; h.v++)
        std::printf("for %d\n", number(h.v));
    switch (fixed i{make(7)}; i.v) {
        default: std::printf("switch %d\n", number(i.v));
    }
}

void operands(int n) {
    std::printf("%d\n", value_of(make(8)));
    const int s = sum(n + 1, fixed(make(9))) + n;
    if (value_of(make(10)) > s)
        std::printf("more\n");
    pair_of p{make(11), s, shout("after")}, q = listed(12);
    std::printf("%d %d %s %s\n", p.a.v, q.a.v, p.last.c_str(), q.last.c_str());
    std::unique_ptr<fixed> u(new fixed(make(13)));
    auto* r = new pair_of{make(14), n, "new"};
    std::printf("%d %d %d\n", u->v, r->a.v, r->n);
    delete r;
    auto l = [f = make(15)](int k) { return number(f.v + k); };
    std::printf("%d\n", l(1));
    owner o(16);
    fixed some[] = {make(18), fixed(19)};
    std::printf("%d %d %d\n", o.b.v, some[0].v, some[1].v);
}

// What must be kept while a later call stops is moved into its place.
void moved_once() {
    three t{another(1), 2, another(3)};
    std::printf("%d %s %d\n", t.a.v, t.b.name.c_str(), t.c.v);
    three left_out{.a = 4, .c = another(5)};
    std::printf("%s %s %d\n", left_out.a.name.c_str(), left_out.b.name.c_str(), left_out.c.v);
    std::pair<undefaulted, int> p(without(6), 7);
    std::printf("%d %d\n", p.first.v, p.second);
}

}  // namespace

int main() {
    variables();
    operands(number(2));
    std::printf("%d\n", generic<fixed>(20));
    std::printf("%d ended\n", fixed::ended);
    moved_once();
}
