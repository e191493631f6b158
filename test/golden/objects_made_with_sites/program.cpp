// Objects without a name that are made with the help of calls that may stop live as long as the whole expression.
#include <cstdio>
#include <memory>
#include <string>
#include <dome/session.hpp>
struct Noted {
    unsigned v;
    explicit Noted(unsigned n) : v(n) {}
    Noted(const Noted& o) : v(o.v) { std::printf("copy %u\n", v); }
    ~Noted() { std::printf("~%u\n", v); v = 77; }
    unsigned get() const { return v; }
    Noted more(unsigned n) const { return Noted(v + n); }
};
struct Duo { unsigned a, b; };
static Noted note(unsigned n) { dome::checkpoint(); std::printf("note %u\n", n); return Noted(n); }
static unsigned look(const Noted& n) { dome::checkpoint(); return n.v; }
static unsigned number(unsigned n) { dome::checkpoint(); std::printf("number %u\n", n); return n; }
int main() {
    Duo a{Noted(note(1)).get(), Noted(note(2)).v};
    std::printf("%u\n", a.b);
    Duo b{Noted(number(3)).get(), look(Noted(number(4)))};
    std::printf("%u\n", b.b);
    Duo c{Noted(number(5)).more(number(6)).get(), number(7)};
    std::printf("%u\n", c.a);
    unsigned d = Noted(number(8)).get() + Noted(number(9)).v;
    std::printf("%u\n", d + look(Noted(number(10)).more(11)) + Noted(12).get());
    if (Noted(number(13)).get() > look(Noted(14)))
        std::puts("never");
    unsigned m = look(*std::make_unique<Noted>(note(15)));
    m += look(std::make_shared<Noted>(note(16)).operator*());
    const Duo& e = Duo{number(17), look(*std::make_unique<Noted>(number(18)))};
    std::printf("%u %u %zu\n", m, e.b, std::string(std::to_string(look(Noted(19)))).size());
}
