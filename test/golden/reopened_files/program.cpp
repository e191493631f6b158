// SPDX-License-Identifier: Apache-2.0
// Other files behind the standard ones, by freopen(): read from where they were, written from where they ended.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

int main() {
    {
        std::ofstream numbers("numbers.txt");
        numbers << "3 14 15\n92 65\n";
    }
    if (std::freopen("numbers.txt", "r", stdin) == nullptr || std::freopen("log.txt", "w", stderr) == nullptr)
        return 1;
    int sum = 0, n = 0, first = 0;
    if (std::scanf("%d", &first) != 1)
        return 1;
    dome::checkpoint();
    while (std::cin >> n) {
        sum += n;
        std::fprintf(stderr, "%d after %d\n", n, first);
        dome::checkpoint();
        std::fprintf(stderr, "sum %d\n", sum);
    }
    dome::checkpoint();
    std::fflush(stderr);
    std::ifstream log("log.txt");
    for (std::string line; std::getline(log, line);)
        std::printf("%s\n", line.c_str());
}
