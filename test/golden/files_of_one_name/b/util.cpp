// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "../count.hpp"
#include "detail.hpp"

namespace {
struct part {
    double y = 0.5;
};
}  // namespace

static double counter = 0;
static part* kept = nullptr;

static int step(int n) {
    dome::checkpoint();
    return n - 1;
}
static int (*chosen)(int) = nullptr;

int b() {
    if (kept == nullptr)
        kept = new part;
    chosen = step;
    kept->y += 4;
    counter += 10;
    return chosen(static_cast<int>(counter)) + static_cast<int>(kept->y * 2) + detail();
}
int of_b() { return next(100) + chosen(100) + seen; }
