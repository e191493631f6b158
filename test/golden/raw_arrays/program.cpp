// SPDX-License-Identifier: Apache-2.0
// Arrays made by new[]: numbers, classes with destructors, rows of rows, pointers into the middle and past the end.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct named {
    std::string name = "none";
    int n = 0;
    ~named() { total += n; }
    static int total;
};
int named::total = 0;

int main() {
    const int rows = 3, columns = 4;
    int** m = new int*[rows];
    for (int r = 0; r < rows; ++r) {
        m[r] = new int[columns];
        for (int c = 0; c < columns; ++c)
            m[r][c] = r * c;
        dome::checkpoint();
    }
    double* d = new double[5]{1, 2, 3};
    double *mid = d + 2, *end = d + 5;
    int(*grid)[2] = new int[3][2]();
    grid[2][1] = 7;
    named* people = new named[2];
    people[0].name = "ann";
    named* second = &people[1];
    std::string* text = &second->name;
    int* inside = &m[1][2];
    dome::checkpoint();
    *text = "bob, whose name is long enough for the heap";
    second->n = 5;
    *mid += 0.5;
    *inside += 10;
    dome::checkpoint();
    for (double* p = d; p != end; ++p) {
        dome::checkpoint();
        std::printf("%g ", *p);
    }
    std::printf("\n%d %d %d\n", m[1][2], grid[2][1], m[2][3]);
    std::printf("%s %s\n", people[0].name.c_str(), people[1].name.c_str());
    delete[] people;
    dome::checkpoint();
    std::printf("%d\n", named::total);
    for (int r = 0; r < rows; ++r)
        delete[] m[r];
    delete[] m;
    delete[] d;
    delete[] grid;
}
