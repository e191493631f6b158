// SPDX-License-Identifier: Apache-2.0
// String streams keep text, places, format and state; a reference to their base is bound again.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

void write(std::ostream& out, int i) {
    out << std::setw(4) << i;
    dome::checkpoint();
    out << ';';
}

int main() {
    std::ostringstream out;
    std::istringstream in("1 2 3 four 5");
    std::stringstream both;
    std::ostream* last = &out;
    out << std::fixed << std::setprecision(2) << std::setfill('.');
    int n = 0;
    while (in >> n) {
        out << n / 3.0;
        both << n * n << ' ';
        dome::checkpoint();
        write(both, n);
        write(*last, n);
    }
    std::cout << in.eof() << in.fail() << '\n';
    in.clear();
    std::string word;
    in >> word;
    dome::checkpoint();
    in >> n;
    std::cout << word << ' ' << n << ' ' << out.str() << ' ' << out.tellp() << '\n';
    while (both >> word) {
        dome::checkpoint();
        std::cout << word << '|';
    }
    std::cout << '\n';
}
