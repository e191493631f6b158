// SPDX-License-Identifier: Apache-2.0
// unique_ptr to a base class whose objects are of derived classes.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual int size() const = 0;
};
struct dot : shape {
    int size() const override { return 1; }
};
struct box : shape {
    int a = 2;
    explicit box(int n = 0) : a(n) {}
    int size() const override { return a * a; }
};
struct operation {
    virtual ~operation() = default;
    virtual int of(int a, int b) const = 0;
};
// Instances whose names differ in a sign alone.
template <char Sign>
struct binary : operation {
    int of(int a, int b) const override { return Sign == '+' ? a + b : a - b; }
};
int main() {
    std::vector<std::unique_ptr<shape>> all;
    for (int i = 0; i < 4; ++i) {
        if (i % 2)
            all.push_back(std::make_unique<box>(i));
        else
            all.push_back(std::make_unique<dot>());
        dome::checkpoint();
        int sum = 0;
        for (const auto& s : all)
            sum += s->size();
        std::printf("%d\n", sum);
    }
    const std::unique_ptr<operation> plus = std::make_unique<binary<'+'>>(), minus = std::make_unique<binary<'-'>>();
    dome::checkpoint();
    std::printf("%d %d\n", plus->of(5, 3), minus->of(5, 3));
}
