#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// break, continue and return out of nested loops.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int find(const std::vector<std::vector<int>>& rows, int wanted) { DOME_FRAME("find(const std::vector<std::vector<int>> &, int)", "program.cpp", 8, 0x87fdcf7f7fda1a67ull, "dome::checkpoint"); if (dome_at) { dome_f.load("wanted", wanted); }
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < rows.size()); ++i) {
        for (std::size_t j = dome_at ? dome_f.get<::std::size_t>("j") : ::dome::gen::type<::std::size_t>(0); dome_at || (j < rows[i].size()); ++j) {
            { DOME_SITE(1, 11, ("wanted", "i", "j"), wanted, i, j); dome::checkpoint(); }
            if (rows[i][j] < 0)
                break;
            if (rows[i][j] % 2)
                continue;
            std::printf("%zu %zu\n", i, j);
            if (rows[i][j] == wanted)
                return static_cast<int>(10 * i + j);
        }
    }
    return -1;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0xc6106970d12b309dull, "find", "find");
    const std::vector<std::vector<int>> rows = dome_at ? ::dome::gen::blank<::std::vector< ::std::vector<int>>>() : ::dome::gen::type<::std::vector< ::std::vector<int>>>{{1, 2, 3}, {4, -1, 6}, {8, 7, 10}}; if (dome_at) dome_f.load("rows", const_cast<::std::remove_const_t<decltype(rows)>&>(rows)); 
    DOME_SITE(1, 25, ("rows"), ::dome::gen::ref(rows)); const int a = dome_at ? dome_f.get<int>("a") : (find(rows, 10));
    DOME_SITE(2, 26, ("rows", "a"), ::dome::gen::ref(rows), a); const int b = dome_at ? ::dome::gen::blank<int>() : (find(rows, 99));
    std::printf("%d %d\n", a, b);
}
