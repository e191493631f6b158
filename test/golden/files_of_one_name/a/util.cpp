// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <dome/session.hpp>

#include "../count.hpp"
#include "detail.hpp"

namespace {
struct part {
    int x = 1;
};
}  // namespace

static int counter = 0;
static part* kept = nullptr;

static int step(int n) {
    dome::checkpoint();
    return n + 1;
}
static int (*const steps[])(int) = {step};
static int (*chosen)(int) = nullptr;

int a() {
    if (kept == nullptr)
        kept = new part;
    chosen = steps[0];
    kept->x += 2;
    return chosen(++counter) + kept->x + detail();
}
int of_a() { return next(1) + chosen(10) + seen; }
