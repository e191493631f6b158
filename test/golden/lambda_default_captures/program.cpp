// SPDX-License-Identifier: Apache-2.0
// Lambdas without a list of captures: what they keep lies in the order in which the text as written names it.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

unsigned next(unsigned x) {
    dome::checkpoint();
    return x + 1;
}
unsigned product(int a, unsigned b) { return static_cast<unsigned>(a) * b; }
unsigned product_of(const int& a, unsigned b) { return static_cast<unsigned>(a) * b; }

struct machine {
    unsigned parts = 3;
    double weight = 2.5;
    std::string name{"a name that does not fit"};
    std::function<unsigned(unsigned)> made(double extra) {
        const int known = 5;
        constexpr int constant = 7;
        std::vector<unsigned> list(4, 2);
        return [=, this](unsigned a) {
            unsigned r = product(known, next(a)) + constant * next(list[a % 4]) + product(constant, next(1)) + static_cast<unsigned>(extra) * next(parts);
            r += product_of(constant, next(r)) + next(constant);
            return r + static_cast<unsigned>(weight) + static_cast<unsigned>(name.size());
        };
    }
};

int main() {
    machine m;
    const auto made = m.made(1.5);
    unsigned factor = 4;
    std::string words = "abcdefghijklmnopqrstuvwxyz";
    auto mixed = [=](unsigned k) { return next(k) + factor * next(k + 1) + static_cast<unsigned>(words.size()) * next(factor); };
    double share = 2;
    auto outer = [=] {
        return [=](unsigned n) mutable {
            factor += n;
            return next(static_cast<unsigned>(share)) + next(factor) * next(static_cast<unsigned>(words.size()));
        };
    };
    auto inner = outer();
    std::function<unsigned(unsigned)> kept = inner;
    int three[3] = {1, 2, 3};
    auto [x, y, z] = three;
    auto references = [&, words](unsigned n) {
        z += static_cast<int>(n);
        x += static_cast<int>(next(static_cast<unsigned>(y)) * next(static_cast<unsigned>(z)) + words.size());
        return x;
    };
    std::function<int(unsigned)> kept_references = references;
    for (unsigned i = 0; i < 3; ++i) {
        std::printf("%u", made(i));
        std::printf(" %u", mixed(i));
        std::printf(" %u", inner(i));
        std::printf(" %u", kept(i));
        std::printf(" %d", references(i));
        std::printf(" %d\n", kept_references(i));
        dome::checkpoint();
        ++m.parts;
        factor *= 2;
    }
}
