// SPDX-License-Identifier: Apache-2.0
// Arrays that are made by placement new: of pointers, of classes, of arrays, with lists, in templates; and in what they are made.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <new>
#include <string>
#include <vector>

struct Two { double x, y; };
struct Link { Two* to; int n; };
using Three = Two*[3];

struct Stack {
    alignas(16) unsigned char room[1024]; std::size_t top = 0;
    void* take(std::size_t n) { void* p = room + top; top += (n + 15) / 16 * 16; return p; }
};

template <class T> T* several(Stack& s, int n) {
    return new (s.take(n * sizeof(T))) T[n]();
}

int local_buffer() {
    alignas(8) unsigned char buffer[64];
    Two* two = new Two{1, 2};
    Two** t = new (buffer) Two*[2];
    t[0] = t[1] = two;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); t[i]->x += t[1]->y; }
    const int n = static_cast<int>(two->x);
    delete two;
    return n;
}
double members(int n) {
    Stack s; Two* two = new Two{3, 4}; double sum = 0;
    Link* links = new (s.take(2 * sizeof(Link))) Link[n - 1]{{two, 1}, {two, 2}};
    Two** three = new (s.take(sizeof(Three))) Three;
    Two* (*rows)[2] = new (s.take(4 * sizeof(Two*))) Two*[2][2]{{two, two}, {two, two}};
    double* numbers = new (s.take(2 * sizeof(double))) double[2]{0.5, 0.25};
    three[0] = three[1] = three[2] = two;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); links[i].to->x += links[i].n; three[2]->y += rows[i][1]->x * numbers[i]; sum += two->y; }
    delete two;
    return sum;
}
std::size_t texts() {
    Stack s; const std::vector<int> sizes{20, 30}; std::size_t sum = 0;
    std::string* t = new (s.take(sizes.size() * sizeof(std::string))) std::string[sizes.size()];
    for (std::size_t i = 0; i < sizes.size(); ++i) { t[i].assign(sizes[i], 'x'); dome::checkpoint(); sum += t[0].size() + t[i].size(); }
    for (std::size_t i = 0; i < sizes.size(); ++i) t[i].~basic_string();
    return sum;
}
int in_templates() {
    Stack* s = new Stack; Two* two = new Two{5, 6};
    Two** p = several<Two*>(*s, 2); Link* l = several<Link>(*s, 2); int* n = several<int>(*s, 3);
    p[1] = two; l[1].to = two; n[2] = 1;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); p[1]->x += 1; l[1].to->x += 1; n[2] += static_cast<int>(two->x); }
    const int sum = n[2];
    delete two; delete s;
    return sum;
}

int main() {
    std::printf("%d\n", local_buffer());
    std::printf("%g\n", members(3));
    std::printf("%zu\n", texts());
    std::printf("%d\n", in_templates());
}
