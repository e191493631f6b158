// SPDX-License-Identifier: Apache-2.0
// Library code that calls back: no checkpoint is taken while it runs, those before and after it are.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <vector>

int compared = 0;
bool before(int a, int b) {
    ++compared;
    dome::checkpoint();
    return a < b;
}
int by_value(const void* a, const void* b) {
    dome::checkpoint();
    return *static_cast<const int*>(a) - *static_cast<const int*>(b);
}
struct Less {
    bool operator()(int a, int b) const { return before(a, b); }
};
int first(std::vector<int> v) {
    std::sort(v.begin(), v.end(), before);
    return v[0];
}
int main() {
    std::vector<int> v{3, 1, 2};
    dome::checkpoint();
    const int least = first(v);
    std::sort(v.begin(), v.end(), [](int a, int b) { return before(b, a); });
    dome::checkpoint();
    int a[] = {5, 4, 9};
    std::qsort(a, 3, sizeof *a, by_value);
    std::set<int, Less> s;
    for (int x : a) {
        if (s.insert(x).second)
            std::printf("%d ", x);
        dome::checkpoint();
    }
    std::printf("%d %d %d %d\n", least, v[0], a[0], compared > 0);
}
