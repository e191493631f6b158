// SPDX-License-Identifier: Apache-2.0
// Containers that are themselves the object on the heap: iterators, pointers and references into them.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

struct ledger {
    std::shared_ptr<std::map<int, double>> rows;
};
double walk(const std::shared_ptr<std::map<int, double>>& rows) {
    double sum = 0;
    for (auto it = rows->begin(); it != rows->end(); ++it) {
        dome::checkpoint();
        sum += it->second;
    }
    return sum;
}
int main() {
    auto table = std::make_unique<std::map<int, int>>();
    (*table)[1] = 5;
    (*table)[2] = 6;
    for (auto it = table->begin(); it != table->end(); ++it) {
        dome::checkpoint();
        std::printf("%d\n", it->second);
    }
    auto numbers = std::make_shared<std::vector<int>>(3, 7);
    int* middle = &(*numbers)[1];
    int& last = numbers->back();
    auto end = numbers->end();
    auto* names = new std::set<std::string>{"b", "a"};
    auto name = names->begin();
    ledger l{std::make_shared<std::map<int, double>>()};
    (*l.rows)[1] = 1.5;
    (*l.rows)[2] = 2.5;
    const double* second = &(*l.rows)[2];
    dome::checkpoint();
    *middle = 4;
    last = 3;
    std::printf("%d %d %d %s %g %g\n", (*numbers)[1], numbers->back(), *(end - 1), name->c_str(), *second, walk(l.rows));
    delete names;
}
