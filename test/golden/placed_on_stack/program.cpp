// SPDX-License-Identifier: Apache-2.0
// Objects in bytes on the stack: those of functions that have returned are gone, whatever lies there next; a container that moves.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <new>
#include <string>
#include <vector>
struct N { int v; N* next; };
__attribute__((noinline)) int chain() {
    alignas(16) char room[256]; N* l = nullptr; std::size_t used = 0;
    for (int i = 0; i < 5; ++i) { l = new (room + used) N{i, l}; used += sizeof(N); }
    int s = 0; for (N* p = l; p; p = p->next) { s += p->v; dome::checkpoint(); }
    return s;
}
__attribute__((noinline)) int text() {
    alignas(16) char line[256]; std::strcpy(line, "a text that is long enough to lie where the nodes have been, and then some more of it: 0123456789");
    int n = 0; for (const char* p = line; *p; p += 10) { dome::checkpoint(); if (std::strlen(p) < 10) break; n += *p; }
    std::printf("%s\n", line);
    return n;
}
template <class T, std::size_t N> class Inline {
    alignas(T) unsigned char b[N * sizeof(T)]; std::size_t n = 0;
public:
    Inline() = default;
    Inline(const Inline& o) { for (std::size_t i = 0; i < o.n; ++i) push(o[i]); }
    Inline(Inline&& o) noexcept { for (std::size_t i = 0; i < o.n; ++i) push(std::move(o[i])); o.clear(); }
    Inline& operator=(Inline o) { clear(); for (std::size_t i = 0; i < o.n; ++i) push(std::move(o[i])); return *this; }
    ~Inline() { clear(); }
    void clear() { for (std::size_t i = 0; i < n; ++i) (*this)[i].~T(); n = 0; }
    void push(T t) { new (b + n++ * sizeof(T)) T(std::move(t)); }
    T& operator[](std::size_t i) { return *std::launder(reinterpret_cast<T*>(b + i * sizeof(T))); }
    const T& operator[](std::size_t i) const { return *std::launder(reinterpret_cast<const T*>(b + i * sizeof(T))); }
    std::size_t size() const { return n; }
};
int main() {
    int a = chain(); int b = text(); std::printf("%d %d\n", a, b);
    std::vector<Inline<std::string, 3>> rows;
    for (int i = 0; i < 6; ++i) { Inline<std::string, 3> r; for (int k = 0; k <= i % 3; ++k) { r.push("string number " + std::to_string(i * 3 + k)); dome::checkpoint(); } rows.push_back(std::move(r)); }
    rows.erase(rows.begin() + 1); rows[2] = rows[0];
    for (auto& r : rows) for (std::size_t k = 0; k < r.size(); ++k) { dome::checkpoint(); std::printf("%s;", r[k].c_str()); }
    std::printf("\n");
}
