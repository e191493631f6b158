// SPDX-License-Identifier: Apache-2.0
// Bytes of a variable or a member that are memory for other things, which are never made there, but only cast to: numbers and structures of
// them, from a place in the middle on and up to the end; in static variables pointers to the heap and lists within the bytes, too. What an
// array on the stack holds behind a text, the rest of an old address, stays what it is.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <vector>

struct Two { double x, y; };
struct Link { Two* to; int n; };
struct Node { Node* next; int n; };

struct Stack {
    alignas(16) char room[1024]; std::size_t top = 0;
    void* take(std::size_t n) { void* p = room + top; top += (n + 15) / 16 * 16; return p; }
};
struct World { int id = 3; Stack stack; double x = 1; };

double local_buffer() {
    alignas(8) unsigned char buffer[256];
    double* t = (double*)(buffer + 16); t[0] = 1; t[1] = 2;
    const double* const end = (const double*)(buffer + sizeof buffer);
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); t[0] += t[1]; }
    return t[0] + static_cast<double>(end - t);
}
template <class W> double numbers_in(W& w) {
    double sum = 0;
    Two* t = (Two*)w.stack.take(2 * sizeof(Two)); t[0] = {1, 2}; t[1] = {3, 4};
    double* d = (double*)w.stack.take(3 * sizeof(double)); d[2] = 1;
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); d[2] += t[1].y; sum += d[2] + t[0].x; }
    return sum;
}
double of_new() {
    World* w = new World;      // not needed after the last site
    return numbers_in(*w);
}
World global;
double pointers_in_static() {
    Two* two = new Two{1, 2}; double sum = 0;
    Two** p = (Two**)global.stack.take(2 * sizeof(Two*)); p[1] = two;
    Link* l = reinterpret_cast<Link*>(global.stack.take(2 * sizeof(Link))); l[1].to = two; l[1].n = 5;
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); p[1]->x += 4; l[1].to->y += l[1].n; sum += two->x + two->y; }
    delete two;
    return sum;
}
int linked_within() {
    alignas(8) static std::array<std::byte, 128> pool; Node* first = nullptr; int sum = 0;
    for (int i = 0; i < 4; ++i) {
        Node* n = reinterpret_cast<Node*>(pool.data() + i * sizeof(Node));
        n->next = first; n->n = i; first = n;
        dome::checkpoint();
    }
    for (const Node* n = first; n != nullptr; n = n->next) { sum = 10 * sum + n->n; dome::checkpoint(); }
    return sum;
}
double in_vector() {
    std::vector<unsigned char> arena(128);
    double* p = (double*)(arena.data() + 32); p[1] = 1;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); p[1] += 1; }
    return p[1];
}
int text_over_address() {
    alignas(8) char line[64]; void* here = line + 1;
    std::memcpy(line + 16, &here, sizeof here);
    std::strcpy(line, "sixteen letters:");      // its end is the lowest byte of the address
    dome::checkpoint();
    return static_cast<int>(std::strlen(line));
}

int main() {
    std::printf("%g\n", local_buffer());
    World w;
    std::printf("%g\n", numbers_in(w));
    std::printf("%g\n", of_new());
    std::printf("%g\n", pointers_in_static());
    std::printf("%d\n", linked_within());
    std::printf("%g\n", in_vector());
    std::printf("%d\n", text_over_address());
}
