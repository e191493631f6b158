#include <dome/generated.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
        dome_a.field_or_default("name", dome_x.name);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 13
};
int named::total = 0;
static ::dome::gen::global dome_g_named_total("named::total", ::named::total);
#line 14


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0x1eb4e4535a77fb43ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    const int rows = 3, columns = 4;
    int** m = dome_at ? dome_f.get<int **>("m") : (::dome::gen::made_array(new int*[rows]));
    if (DOME_IN(1, 1)) { for (int r = dome_at ? dome_f.get<int>("r") : (0); dome_at || (r < rows); ++r) {
        if (!dome_at) { m[r] = ::dome::gen::made_array(new int[columns]);
        for (int c = 0; c < columns; ++c)
            m[r][c] = r * c; }
        { DOME_SITE(1, 23, ("m", "r"), m, r); dome::checkpoint(); }
    } }
    double* d = dome_at ? dome_f.get<double *>("d") : (::dome::gen::made_array(new double[5]{1, 2, 3}));
    double *mid = dome_at ? dome_f.get<double *>("mid") : (d + 2), *end = dome_at ? dome_f.get<double *>("end") : (d + 5);
    int(*grid)[2] = dome_at ? dome_f.get<int (*)[2]>("grid") : (::dome::gen::made_array(new int[3][2]()));
    if (!dome_at) { grid[2][1] = 7; }
    named* people = dome_at ? dome_f.get<::named *>("people") : (::dome::gen::made_array(new named[2]));
    if (!dome_at) { people[0].name = "ann"; }
    named* second = dome_at ? dome_f.get<::named *>("second") : (&people[1]);
    std::string* text = dome_at ? dome_f.get<::std::string *>("text") : (&second->name);
    int* inside = dome_at ? dome_f.get<int *>("inside") : (&m[1][2]);
    if (DOME_IN(2, 2)) { DOME_SITE(2, 34, ("m", "d", "mid", "end", "grid", "people", "second", "text", "inside"), m, d, mid, end, grid, people, second, text, inside); dome::checkpoint(); }
    if (!dome_at) { *text = "bob, whose name is long enough for the heap";
    second->n = 5;
    *mid += 0.5;
    *inside += 10; }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 39, ("m", "d", "end", "grid", "people"), m, d, end, grid, people); dome::checkpoint(); }
    if (DOME_IN(4, 4)) { for (double* p = dome_at ? dome_f.get<double *>("p") : (d); dome_at || (p != end); ++p) {
        { DOME_SITE(4, 41, ("m", "d", "end", "grid", "people", "p"), m, d, end, grid, people, p); dome::checkpoint(); }
        std::printf("%g ", *p);
    } }
    if (!dome_at) { std::printf("\n%d %d %d\n", m[1][2], grid[2][1], m[2][3]);
    std::printf("%s %s\n", people[0].name.c_str(), people[1].name.c_str());
    delete[] people; }
    { DOME_SITE(5, 47, ("m", "d", "grid"), m, d, grid); dome::checkpoint(); }
    std::printf("%d\n", named::total);
    for (int r = 0; r < rows; ++r)
        delete[] m[r];
    delete[] m;
    delete[] d;
    delete[] grid;
}
