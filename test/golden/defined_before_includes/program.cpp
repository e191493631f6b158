// What a source defines before its headers must not reach those of Dome that a header needs.
#define N 3
#define T int
#define field "kernel"
#include "kernel.hpp"

int main() {
    std::printf("%s %d\n", field, kernel<T>(N));
}
