// References to parts of objects without a name, which live as long, and to parts of expiring objects.
#include <cstdio>
#include <string>
#include <vector>
#include <dome/session.hpp>
struct T {
    std::string n;
    int pair[2] = {1, 2};
    explicit T(const char* s) : n(s) {}
    ~T() { std::printf("~T %s\n", n.c_str()); }
};
struct P { T p; int q; };
T make(const char* s) { dome::checkpoint(); return T(s); }
P both() { return P{T("both"), 3}; }
int main() {
    {
        const std::string& r = T("ab").n;
        dome::checkpoint();
        std::puts(r.c_str());
    }
    {
        const T& r = both().p;
        dome::checkpoint();
        std::puts(r.n.c_str());
    }
    {
        const int& k = make("cd").pair[1];
        dome::checkpoint();
        std::printf("%d\n", k);
    }
    for (char c : T("xyz").n) {
        dome::checkpoint();
        std::putchar(c);
    }
    std::puts("");
    const auto&& whole = both();
    dome::checkpoint();
    std::puts(whole.p.n.c_str());
    std::string&& m = T("moved").n;
    m += "!";
    dome::checkpoint();
    std::puts(m.c_str());
    T named("n");
    std::string&& expiring = static_cast<T&&>(named).n;
    expiring += "x";
    dome::checkpoint();
    expiring += "y";
    std::puts(named.n.c_str());
}
