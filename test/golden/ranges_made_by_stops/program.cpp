// Loops over what a call that stops returns, and nothing stops in: the range is not saved and may be what cannot be.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

#include "lister.hpp"

struct rows {
    const std::vector<int>& of;
    int add;
    rows(const std::vector<int>& v, int a) : of(v), add(a) {}
    rows(rows&&) = default;
    rows(const rows&) = delete;
    auto begin() const { return of.begin(); }
    auto end() const { return of.end(); }
};

rows rows_of(const std::vector<int>& v, int i) {
    dome::checkpoint();
    return rows(v, i);
}

template <class T>
T sum(const std::vector<T>& v, int i) {
    T all = 0;
    for (auto x : rows_of(v, i))
        all += x;
    return all;
}

int main() {
    const std::vector<int> v{1, 2, 3};
    int all = 0;
    for (int i = 0; i < 3; ++i) {
        for (int x : rows_of(v, i))
            all += x * i;
        std::printf("%d\n", all + sum(v, i));
        dome::checkpoint();
    }
    print_names();
}
