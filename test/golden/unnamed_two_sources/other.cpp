// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "animal.hpp"

namespace {
struct part {
    double x = 1.5;
    double y = 0;
};
struct beast : animal {
    double wings = 2;
    int count() override { return static_cast<int>(wings += 2); }
};
}  // namespace

static double local(double n) {
    struct box {
        double n;
    };
    box* b = new box{n};
    dome::checkpoint();
    const double r = b->n;
    delete b;
    return r;
}

std::unique_ptr<animal> make_theirs() { return std::make_unique<beast>(); }

double more(int n) {
    std::shared_ptr<part> shared(new part);
    part* p = new part;
    p->y = n;
    dome::checkpoint();
    const double r = p->x + p->y + shared->x;
    delete p;
    return r;
}

double more_local(int n) { return local(n + 0.25); }
