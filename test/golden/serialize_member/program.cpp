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
int main() {
    temperature t(20);
    for (int i = 0; i < 3; ++i) {
        t.heat(1.5);
        dome::checkpoint();
        std::printf("%.3f\n", t.celsius());
    }
}
