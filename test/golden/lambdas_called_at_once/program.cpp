// Lambdas that are called where they are written, in a template: their types are found without writing them again.
#include <dome/session.hpp>
#include <cstdio>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct heir {
    unsigned v;
    explicit heir(unsigned n) : v(n) { dome::checkpoint(); }
    heir(heir&& o) : v(o.v) { o.v = 0; }
    ~heir() {
        if (v) std::printf("end %u\n", v);
    }
};

static unsigned g(unsigned q) { dome::checkpoint(); return q + 1; }
static unsigned two(unsigned a, unsigned b) { dome::checkpoint(); return a * 10 + b; }
template <class T>
struct W {
    T t;
    explicit W(T x) : t(x) {}
};
template <class T> T run(T x) {
    const auto a = [&] { T s = 0; for (T i = 0; i < 3; ++i) { dome::checkpoint(); s += i * x; } return s; }();
    const T b = [x](T q) { dome::checkpoint(); return q + x; }(static_cast<T>(g(static_cast<unsigned>(x))));
    std::variant<T, std::string> k([](unsigned q) { dome::checkpoint(); return std::string(q, 'a'); }(g(1)));
    std::optional<W<T>> w([](T q) { dome::checkpoint(); return W<T>(q); }(x));
    const std::vector<T> v = [&] { std::vector<T> all; for (T i = 0; i < 2; ++i) { dome::checkpoint(); all.push_back(static_cast<T>(g(static_cast<unsigned>(i)))); } return all; }();
    auto r = [&]() -> std::vector<T> { dome::checkpoint(); return {x, x}; }();
    unsigned z = two(3, [](T q) { dome::checkpoint(); return q; }(b));
    std::variant<T, heir> m([](unsigned q) { dome::checkpoint(); return heir(q); }(g(static_cast<unsigned>(x))));
    std::printf("%u\n", std::get<1>(m).v);
    heir h([](unsigned q) { dome::checkpoint(); return heir(q); }(g(3)));
    if ([](T q) { dome::checkpoint(); return q > 1; }(g(2))) z += 1;
    for (T i : [] { dome::checkpoint(); return std::vector<T>{1, 2}; }()) {
        dome::checkpoint();
        z += static_cast<unsigned>(i);
    }
    std::printf("%g %g %s %g %zu %zu %u %u\n", double(a), double(b), std::get<1>(k).c_str(), double(w->t), v.size(), r.size(), z, h.v);
    return [&](T q) { dome::checkpoint(); return q + static_cast<T>(z); }(static_cast<T>(g(static_cast<unsigned>(x))));
}
int main() { std::printf("%u\n", run(2u)); std::printf("%g\n", run(2.0)); }
