// SPDX-License-Identifier: Apache-2.0
// Loops over the bytes of values: pointers into the middle of numbers, structures, arrays and blocks of the heap, and to their ends.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct point {
    double x, y;
    long tag;
};
static int global[3] = {1, 2, 3};

static unsigned hash(const unsigned char* p, std::size_t n) {
    unsigned h = 17;
    while (n-- > 0) {
        dome::checkpoint();
        h = h * 31 + *p++;
    }
    return h;
}
template <class T>
static unsigned hash_of(const T& t) {
    return hash(reinterpret_cast<const unsigned char*>(&t), sizeof t);
}
static unsigned check(const void* data, std::size_t n) {
    const char* p = static_cast<const char*>(data);
    const char* end = p + n;
    unsigned c = 0;
    for (; p != end; ++p) {
        dome::checkpoint();
        c = (c << 1) ^ static_cast<unsigned char>(*p) ^ (c >> 31);
    }
    return c;
}

// Lists of one class seen as those of a class derived from it, whose links lie in the same place.
struct node {
    node* next;
    int value;
};
struct more : node {
    more* rest() { return *reinterpret_cast<more**>(&next); }
};
static int pairs(node* all) {
    int s = 0;
    for (more* a = static_cast<more*>(all); a != nullptr; a = a->rest())
        for (more* b = a->rest(); b != nullptr; b = b->rest()) {
            dome::checkpoint();
            s = s * 3 + a->value * b->value;
        }
    return s;
}

int main() {
    const int n = 12345;
    const point q = {1, 2, 7};
    std::vector<int> list{1, 2};
    auto* heap = new unsigned[2]{5, 6};
    auto* one = new long(99);
    auto* many = new point[2]{{0, 0, 0}, {5, 0, 1}};
    std::string text = "abc";
    std::printf("%u\n", hash_of(n));
    std::printf("%u\n", hash_of(q));
    std::printf("%u\n", check(list.data(), list.size() * sizeof(int)));
    std::printf("%u\n", check(heap, 2 * sizeof(unsigned)));
    std::printf("%u\n", check(one, sizeof *one));
    std::printf("%u\n", check(global, sizeof global));
    std::printf("%u\n", check(&global[1], sizeof(int)));
    std::printf("%u\n", check(&q.y, sizeof q.y));
    std::printf("%u\n", check(many, 2 * sizeof(point)));
    std::printf("%u\n", check(text.data(), text.size()));
    node* all = nullptr;
    for (int i = 0; i < 4; ++i)
        all = new node{all, i};
    std::printf("%d\n", pairs(all));
    delete[] heap;
    delete one;
    delete[] many;
}
