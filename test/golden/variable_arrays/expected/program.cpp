#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Arrays whose length is computed.
#include <dome/session.hpp>

#include <iostream>

int sum(int n) { DOME_FRAME("sum(int)", "program.cpp", 7, 0xc798e97f45d7d551ull, "dome::checkpoint");
    int a[dome_at ? dome_f.get<::std::size_t>("a[]") : (n)]; if (dome_at) { auto dome_v = ::dome::gen::elements(&a[0], sizeof(a) / sizeof(a[0])); dome_f.load("a", dome_v); }  int squares[dome_at ? dome_f.get<::std::size_t>("squares[]") : (n + 1)]; if (dome_at) { auto dome_v = ::dome::gen::elements(&squares[0], sizeof(squares) / sizeof(squares[0])); dome_f.load("squares", dome_v); } 
    double grid[dome_at ? dome_f.get<::std::size_t>("grid[]") : (n)][3]; if (dome_at) { auto dome_v = ::dome::gen::elements(&grid[0][0], sizeof(grid) / sizeof(grid[0][0])); dome_f.load("grid", dome_v); } 
    if (!dome_at) { for (int i = 0; i < n; ++i) {
        a[i] = i;
        squares[i] = i * i;
        for (int j = 0; j < 3; ++j)
            grid[i][j] = i + j / 10.0;
    } }
    const int steps = dome_at ? dome_f.get<int>("steps") : (n);
    if (!dome_at) { n = 0; }
    int total = dome_at ? dome_f.get<int>("total") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < steps); ++i) {
        { DOME_SITE(1, 20, ("a", "a[]", "squares", "squares[]", "grid", "grid[]", "steps", "total", "i"), ::dome::gen::elements(&a[0], sizeof(a) / sizeof(a[0])), sizeof(a) / sizeof(*a), ::dome::gen::elements(&squares[0], sizeof(squares) / sizeof(squares[0])), sizeof(squares) / sizeof(*squares), ::dome::gen::elements(&grid[0][0], sizeof(grid) / sizeof(grid[0][0])), sizeof(grid) / sizeof(*grid), steps, total, i); dome::checkpoint(); }
        total += a[i] + squares[i] + static_cast<int>(10 * grid[i][2]);
    }
    return total;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0xf79f55c512a9d8b2ull, "sum");
    for (int n = dome_at ? dome_f.get<int>("n") : (1); dome_at || (n < 4); ++n) 
{ { DOME_SITE(1, 28, ("n"), n); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum(n)); std::cout << dome_t1 << '\n'; } }
}
