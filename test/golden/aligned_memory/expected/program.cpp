#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// aligned_alloc and posix_memalign: the memory is there again, as aligned as before.
#include <dome/session.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

struct field {
    double* values = nullptr;
    int n = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] field& dome_x) {
        dome_a.field_or_default("values", dome_x.values);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 12
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 14, 0xdd29826862be44c1ull, "dome::checkpoint");
    double* table = dome_at ? dome_f.get<double *>("table") : (static_cast<double*>(::dome::gen::allocate_aligned<double>(64, 64 * sizeof(double))));
    field f = dome_at ? ::dome::gen::blank<::field>() : ::dome::gen::type<::field>(); if (dome_at) dome_f.load("f", f); 
    if (!dome_at) { f.n = 20000; }
    void* memory = dome_at ? ::dome::gen::blank<void *>() : ::dome::gen::type<void *>(nullptr); if (dome_at) dome_f.load("memory", memory); 
    if (!dome_at) { if (table == nullptr || ::dome::gen::allocate_aligned_at<double>(reinterpret_cast<void**>(&f.values), 4096, sizeof(double) * 20000) != 0 || ::dome::gen::allocate_aligned_at<void>(&memory, 64, 80) != 0)
        return 1; }
    int* const numbers = dome_at ? dome_f.get<int *>("numbers") : (static_cast<int*>(memory));
    if (!dome_at) { for (int i = 0; i < f.n; ++i)
        f.values[i] = i;
    for (int i = 0; i < 20; ++i)
        numbers[i] = i * i; }
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 64); ++i) {
        if (!dome_at) { table[i] = i * .5; }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(i % 16 == 0)) 
{ { DOME_SITE(1, 30, ("table", "f", "memory", "numbers", "sum", "i"), table, ::dome::gen::ref(f), ::dome::gen::ref(memory), numbers, sum, i); dome::checkpoint(); } }
        sum += table[i] + f.values[i * 100] + numbers[i % 20];
    }
    std::printf("%g %d %d\n", sum, static_cast<int>(reinterpret_cast<std::uintptr_t>(table) % 64),
                static_cast<int>(reinterpret_cast<std::uintptr_t>(f.values) % 4096));
    ::dome::gen::release(table);
    ::dome::gen::release(f.values);
    ::dome::gen::release(numbers);
}
