// SPDX-License-Identifier: Apache-2.0
// switch: declarations before labels, default first, ranges, Duff's device, fall-through, no braces, in loops and templates.
#include <dome/session.hpp>

#include <cstdio>

int step(int k) {
    dome::checkpoint();
    return k;
}
enum class colour : unsigned char { red, green, blue };

const char* name(colour c) {
    switch (c) {
        case colour::red: dome::checkpoint(); return "red";
        case colour::green: {
            int n = step(1);
            dome::checkpoint();
            return n ? "green" : "";
        }
        default: break;
    }
    return "blue";
}
int forms(int k) {
    int sum = 0;
    switch (step(k)) {
        int t;
        default: sum += step(1); [[fallthrough]];
        case 1:
            t = step(2);
            dome::checkpoint();
            sum += t;
            break;
        case 2:
        case 3:
            sum += step(3);
            if (k == 3)
                break;
            dome::checkpoint();
            [[fallthrough]];
        case 10 ... 12: sum += step(4); break;
    }
    return sum;
}
int copy(const char* from, int n) {
    int rounds = (n + 3) / 4, sum = 0, i = 0;
    switch (n % 4) {
        case 0: do { sum += step(from[i++]);
                case 3: sum += from[i++]; dome::checkpoint();
                case 2: sum += step(from[i++]);
                case 1: sum += from[i++];
            } while (--rounds > 0);
    }
    return sum;
}
template <class T>
int kind(T x) {
    int r = 0;
    switch (x) {
        case T(1): r += step(1); break;
        case T(2): r += 2; break;
        default: r += step(5);
    }
    return r;
}

int main() {
    for (int k = 0; k < 14; ++k) {
        switch (k % 3) {
            case 0: dome::checkpoint(); continue;
            case 1: std::printf("one "); break;
            case 2: std::printf("two "); dome::checkpoint();
        }
        std::printf("%d ", forms(k));
    }
    switch (bool b = step(1) > 0; b) {
        case true: std::printf("true %d\n", step(2)); break;
        case false: break;
    }
    switch (char c = 'b'; c)
    case 'b':
        std::printf("%d\n", step(3));
    switch (step(4))
    case 4:
        std::printf("four %d\n", step(5));
    std::printf("%s %s %s\n", name(colour::red), name(colour::green), name(colour::blue));
    std::printf("%d %d\n", copy("abcdefgh", 7), copy("abcdefgh", 8));
    std::printf("%d %d %d\n", kind(1), kind(2L), kind('x'));
}
