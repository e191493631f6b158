// SPDX-License-Identifier: Apache-2.0
// Statics of functions and of classes.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct maker {
    static int made;
    int id;
    maker() : id(++made) {}
};
int maker::made = 100;
int calls(int n) {
    static int total = 0;
    static std::string log;
    total += n;
    log += static_cast<char>('a' + n);
    dome::checkpoint();
    std::printf("%s\n", log.c_str());
    return total;
}
// Several of one name.
int twice(int n) {
    int sum = 0;
    {
        static int count = 0;
        sum += ++count * n;
    }
    dome::checkpoint();
    {
        static int count = 10;
        sum += ++count;
    }
    return sum;
}
int main() {
    int sum = 0;
    for (int i = 0; i < 4; ++i) {
        maker m;
        sum += calls(i) + twice(i);
        std::printf("%d %d\n", sum, m.id);
    }
}
