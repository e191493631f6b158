// SPDX-License-Identifier: Apache-2.0
// Pointers, views and iterators that lead to const globals and to statics of functions that nobody calls again.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct entry {
    const char* name;
    int value;
};
static const entry table[] = {{"one", 1}, {"two", 2}, {"three", 3}};
const double factors[2][3] = {{1, 2, 3}, {4, 5, 6}};
static int cell = 5;
static int* const fixed = &cell;
static int* const* through = &fixed;
const std::vector<int> primes{2, 3, 5, 7};
const std::string title = "a title long enough to be elsewhere";
const std::map<std::string, int> codes{{"a", 1}, {"b", 2}};
struct shape {
    static constexpr int corners[] = {3, 4, 5};
    static const std::string name;
};
const std::string shape::name = "shape";
namespace {
const int limit = 9;
}

template <class T>
const T* pick(int k) {
    static const T all[] = {T(1), T(2), T(3)};
    dome::checkpoint();
    return all + k;
}

struct config {
    int n = 0;
    std::string s;
    static config& get() {
        static config c{3, "s"};
        return c;
    }
};
int* counter() {
    static int n = 5;
    return &n;
}
const std::vector<int>& squares(int n) {
    static const std::vector<int> all = [n] {
        std::vector<int> v;
        for (int i = 0; i < n; ++i)
            v.push_back(i * i);
        return v;
    }();
    return all;
}
template <class T>
T& shared(T first) {
    static T value(first);
    static auto used = std::string("u");
    used += "+";
    std::printf("%s ", used.c_str());
    return value;
}
config* made() {
    static config* p = new config{7, "made"};
    return p;
}

int main() {
    config& c = config::get();
    int* n = counter();
    const std::vector<int>& s4 = squares(4);
    std::string& text = shared(std::string("text"));
    long& number = shared(5L);
    config* m = made();
    const entry* e = table;
    const double* f = &factors[1][0];
    const double(*row)[3] = factors;
    const std::string_view word = std::string_view(title).substr(2, 5);
    const int* corner = shape::corners;
    const std::string* name = &shape::name;
    const int* most = &limit;
    auto code = codes.begin();
    const int& second = primes[1];
    static const int steps[] = {1, 1, 2};
    const int* step = steps;
    for (std::vector<int>::const_iterator p = primes.begin(); p != primes.end() - 1; ++p) {
        dome::checkpoint();
        **through += *step++;
        const long* l = pick<long>(1);
        const short* s = pick<short>(2);
        dome::checkpoint();
        std::printf("%s %d %g %g %d %s %d %s %d %d %s %d %d %ld %d\n", e->name, e->value, *f, (*row)[2], cell, std::string(word).c_str(), *corner,
                    name->c_str(), *most, *p, code->first.c_str(), code->second, second, *l, *s);
        c.n += s4[2];
        dome::checkpoint();
        c.s += text + m->s;
        text += "!";
        ++*n;
        number *= 2;
        m->n += static_cast<int>(number);
        std::printf("%d %s %d %s %ld %d\n", c.n, config::get().s.c_str(), *counter(), shared(std::string()).c_str(), shared(0L), made()->n);
        ++e;
        ++f;
        ++corner;
    }
}
