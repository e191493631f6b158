// SPDX-License-Identifier: Apache-2.0
// A program compiled with -DN=100, as benchmarks are, and with all other letters defined.
#include <catch2/catch.hpp>

#define A 1
#define B 2
#define C 3
#define D 4
#define E 5
#define F 6
#define G 7
#define H 8
#define I 9
#define J 10
#define K 11
#define L 12
#define M 13
#define N 14
#define O 15
#define P 16
#define Q 17
#define R 18
#define S 19
#define T 20
#define U 21
#define V 22
#define W 23
#define X 24
#define Y 25
#define Z 26
#include "dome/dome.hpp"

TEST_CASE("macros called like template parameters do not reach the headers, and are back after them") {
    dome::vector<double> v(N, [](std::int64_t i) { return 0.5 * static_cast<double>(i); });
    const dome::grid<int, 2> g(B, C, A);
    CHECK(dome::sum(v + 1.0) == N * (N - 1) / 4.0 + N);
    CHECK(dome::sum(g) == B * C);
    CHECK(N + T == 34);
}
