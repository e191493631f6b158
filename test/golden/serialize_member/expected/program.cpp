#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A class that describes itself with serialize() keeps its own description.
#include <dome/session.hpp>

#include <cstdio>

class temperature {
public:
    explicit temperature(double c = 0) : kelvin_(c + 273.15) {}
    double celsius() const { return kelvin_ - 273.15; }
    void heat(double d) { kelvin_ += d; }
    template <class Archive>
    void serialize(Archive& a) {
        a(kelvin_);
    }

private:
    double kelvin_;
    int cache_ = 0;
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0xc75ba80eb5f5dbf1ull, "dome::checkpoint");
    temperature t = dome_at ? ::dome::gen::blank<::temperature>() : ::dome::gen::type<::temperature>(20); if (dome_at) dome_f.load("t", t); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { t.heat(1.5); }
        { DOME_SITE(1, 25, ("t", "i"), ::dome::gen::ref(t), i); dome::checkpoint(); }
        std::printf("%.3f\n", t.celsius());
    }
}
