// SPDX-License-Identifier: Apache-2.0
// Numbers that travel as pointers, and memory of pointers that holds other things between them: blocks of a pool, chained by their first word.
#include <dome/session.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

struct vertex {
    double x, y;
    vertex* next;
};

class pool {
public:
    pool() : first_(new_block()), now_(first_) {}
    pool(const pool&) = delete;
    pool& operator=(const pool&) = delete;
    ~pool() {
        while (first_ != nullptr) {
            void** next = static_cast<void**>(*first_);
            free(first_);
            first_ = next;
        }
    }
    vertex* take() {
        if (used_ == per_block) {
            void** block = new_block();
            *now_ = block;
            now_ = block;
            used_ = 0;
        }
        return reinterpret_cast<vertex*>(now_ + 1) + used_++;
    }

private:
    static constexpr int per_block = 3;
    static void** new_block() {
        void** block = (void**)malloc(sizeof(void*) + per_block * sizeof(vertex));
        *block = nullptr;
        return block;
    }
    void** first_;
    void** now_;
    int used_ = 0;
};

void* as_pointer(long n) { return reinterpret_cast<void*>(static_cast<std::intptr_t>(n)); }

int main() {
    std::map<std::string, void*> settings{{"width", as_pointer(123456)}, {"depth", as_pointer(-5)}, {"large", as_pointer(1L << 50)}};
    pool p;
    vertex* all = nullptr;
    for (int i = 0; i < 8; ++i) {
        vertex* v = p.take();
        v->x = 0.5 * i;
        v->y = 1e-3 * i;
        v->next = all;
        all = v;
        dome::checkpoint();
    }
    for (vertex* v = all; v != nullptr; v = v->next) {
        dome::checkpoint();
        std::printf("%g %g\n", v->x, v->y);
    }
    for (const auto& [name, value] : settings) {
        dome::checkpoint();
        std::printf("%s %ld\n", name.c_str(), static_cast<long>(reinterpret_cast<std::intptr_t>(value)));
    }
}
