// SPDX-License-Identifier: Apache-2.0
// aligned_alloc and posix_memalign: the memory is there again, as aligned as before.
#include <dome/session.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

struct field {
    double* values = nullptr;
    int n = 0;
};

int main() {
    double* table = static_cast<double*>(std::aligned_alloc(64, 64 * sizeof(double)));
    field f;
    f.n = 20000;
    void* memory = nullptr;
    if (table == nullptr || posix_memalign(reinterpret_cast<void**>(&f.values), 4096, sizeof(double) * 20000) != 0 || posix_memalign(&memory, 64, 80) != 0)
        return 1;
    int* const numbers = static_cast<int*>(memory);
    for (int i = 0; i < f.n; ++i)
        f.values[i] = i;
    for (int i = 0; i < 20; ++i)
        numbers[i] = i * i;
    double sum = 0;
    for (int i = 0; i < 64; ++i) {
        table[i] = i * .5;
        if (i % 16 == 0)
            dome::checkpoint();
        sum += table[i] + f.values[i * 100] + numbers[i % 20];
    }
    std::printf("%g %d %d\n", sum, static_cast<int>(reinterpret_cast<std::uintptr_t>(table) % 64),
                static_cast<int>(reinterpret_cast<std::uintptr_t>(f.values) % 4096));
    std::free(table);
    std::free(f.values);
    std::free(numbers);
}
