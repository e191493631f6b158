// SPDX-License-Identifier: Apache-2.0
// Structs whose members lie where no alignment would put them: by attribute, by pragma, one in another, local, on the heap.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdint>
struct __attribute__((packed)) head { char kind; std::uint32_t length; const int fixed; std::uint16_t words[3]; double x; };
#pragma pack(push, 1)
struct entry { char tag; int value; head h; };
#pragma pack(pop)
int main() {
    struct s { int a; short b; } __attribute__((packed)) t{1, 2};
    head h{'a', 5, 9, {1, 2, 3}, 2.5}; entry e{'b', 7, h}; entry* p = new entry(e);
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); h.length += i; t.b += i; p->value += i; p->h.words[1] += i; std::printf("%u %d %d %d %g %d\n", (unsigned)h.length, t.b, p->value, p->h.words[1], p->h.x, e.h.kind); }
    delete p;
}
