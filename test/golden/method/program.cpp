// SPDX-License-Identifier: Apache-2.0
// Methods of an object that lives in main, with and without this->.
#include <dome/session.hpp>

#include <cstdio>

class counter {
public:
    explicit counter(int start) : n_(start) {}
    int next() {
        ++n_;
        dome::checkpoint();
        return this->n_;
    }
    int twice() {
        const int a = next();
        return a + next();
    }

private:
    int n_;
};
int main() {
    counter c(5);
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", c.twice());
}
