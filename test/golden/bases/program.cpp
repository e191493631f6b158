// SPDX-License-Identifier: Apache-2.0
// Classes with bases, also two of them, and members of the same name.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct named {
    std::string name = "n";
    int id = 1;
};
class counted {
protected:
    int id = 10;

public:
    int bump() { return ++id; }
};
class both : public named, public counted {
    double weight_ = 0.5;

public:
    double weigh() { return weight_ *= 2; }
};
int main() {
    both b;
    for (int i = 0; i < 3; ++i) {
        b.name += "!";
        b.named::id += 5;
        const int c = b.bump();
        dome::checkpoint();
        std::printf("%s %d %d %g\n", b.name.c_str(), b.named::id, c, b.weigh());
    }
}
