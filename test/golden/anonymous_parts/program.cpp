// SPDX-License-Identifier: Apache-2.0
// Anonymous structs and unions inside a class, unions, classes without a name, volatile and over-aligned ones.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>

union word {
    float number;
    std::uint32_t bits;
};
struct value {
    int kind;
    union {
        long whole;
        double real;
        char letters[8];
    };
    struct {
        int line, column;
    } place;
};
typedef union {
    short parts[4];
    char first;
} packed;
typedef struct {
    int id;
    double weight;
} record;
struct alignas(64) aligned {
    char c;
    double d;
};
struct nothing {};
struct {
    int runs;
    record last;
} totals;

struct settings {
    struct {
        int x = 1, y = 2;
    } origin;
    enum { off, on } mode = off;
    static settings& get() {
        static settings all;
        return all;
    }
};
struct {
    int number;
    struct {
        int value;
    } parts[2];
} rows[2] = {{1, {{2}, {3}}}, {4, {{5}, {6}}}};
std::size_t at(std::size_t i) {
    dome::checkpoint();
    return i;
}
int main() {
    word w;
    w.number = 1.5f;
    value v{0, {}, {1, 2}};
    packed p{};
    record r{1, 0.5};
    struct {
        int a;
        double b = 0.25;
    } local;
    local.a = 5;
    aligned al{'x', 2.5};
    nothing none;
    volatile int ticks = 0;
    for (int i = 0; i < 4; ++i) {
        w.bits += 1u << 23;
        if (i % 2)
            v.kind = 1, v.real = i / 4.0;
        else
            v.kind = 0, v.whole = i * 1000L;
        v.place.line += i;
        p.parts[i] = static_cast<short>(i + 1);
        r.id += i;
        local.a *= 2;
        dome::checkpoint();
        ticks = ticks + 1;
        totals.runs++;
        totals.last = r;
        al.d += local.b;
        std::cout << w.number << ' ' << (v.kind ? v.real : static_cast<double>(v.whole)) << ' ' << v.place.line << v.place.column << ' ' << p.parts[i]
                  << ' ' << static_cast<int>(p.first) << ' ' << totals.last.id << ' ' << local.a << ' ' << al.c << al.d << ' ' << ticks << totals.runs
                  << sizeof none << '\n';
    }
    auto& origin = settings::get().origin;
    auto& mode = (&settings::get())->mode;
    auto copy = settings::get().origin;
    for (auto& row : rows)
        for (auto& part : row.parts) {
            dome::checkpoint();
            ++part.value;
        }
    auto& part = rows[at(1)].parts[at(0)];
    dome::checkpoint();
    origin.x += 2;
    copy.y += 5;
    mode = settings::on;
    part.value += 10;
    std::printf("%d %d %d %d %d\n", settings::get().origin.x, copy.y, settings::get().mode == settings::on, rows[1].parts[0].value, rows[0].number);
}
