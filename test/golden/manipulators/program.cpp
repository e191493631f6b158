// SPDX-License-Identifier: Apache-2.0
// Manipulators of one's own that may stop, in chains with other sites.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>

std::ostream& rule(std::ostream& out) {
    dome::checkpoint();
    return out << "--\n";
}
std::istream& word(std::istream& in) {
    std::string skipped;
    in >> skipped;
    dome::checkpoint();
    return in;
}
int value(int n) {
    dome::checkpoint();
    return n + 1;
}

struct logger {
    std::ostringstream& out;
    template <class T>
    logger& operator<<(const T& x) {
        out << x;
        return *this;
    }
};
double measured(double x) {
    dome::checkpoint();
    return x;
}
int main() {
    std::istringstream in("one 2 three 4");
    for (int i = 0; i < 2; ++i) {
        int n = 0;
        in >> word >> n;
        std::cout << i << value(n) << '\n' << rule;
        std::cout << rule << value(i) << '\n';
    }
    std::ostringstream text;
    logger to{text};
    to << "a " << std::setprecision(3) << measured(1.0 / 3) << std::setw(6) << std::setfill('.') << measured(2) << std::setbase(16) << "\n";
    std::cout << text.str();
}
