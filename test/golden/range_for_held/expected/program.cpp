#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Iterators that stop: the loop holds checkpoints while it steps, not in its body.
#include <dome/session.hpp>

#include <cstdio>

class Primes {
public:
    struct iterator {
        int n;
        int operator*() const { return n; }
        bool operator!=(const iterator& o) const { return n < o.n; }
        iterator& operator++() {
            do {
                ++n;
                dome::checkpoint();
            } while (!prime());
            return *this;
        }
        bool prime() const {
            for (int d = 2; d * d <= n; ++d)
                if (n % d == 0)
                    return false;
            return true;
        }
    };
    explicit Primes(int last) : last_(last) {}
    iterator begin() const { return {2}; }
    iterator end() const { return {last_}; }

private:
    int last_;
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0x3fb4e0007c086f49ull, "dome::checkpoint");
    int s = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { for (::dome::gen::hold_loop dome_h; dome_h.once();) for (int p : Primes(12))
        s += p; }
    { DOME_SITE(1, 38, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
    std::printf("%d\n", s);
}
