// SPDX-License-Identifier: Apache-2.0
// Pointers to locals, elements, into arrays, past the end, null, to const, and to pointers.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

void fill(int* p, int n) {
    for (int i = 0; i < n; ++i) {
        p[i] = i * i;
        dome::checkpoint();
    }
}
int main() {
    int arr[4] = {};
    fill(arr, 4);
    std::vector<std::string> words{"a", "b"};
    int* mid = &arr[2];
    int* end = arr + 4;
    int* none = nullptr;
    const std::string* word = &words[1];
    int** pp = &mid;
    int n = 1;
    int* pn = &n;
    dome::checkpoint();
    *mid += 1;
    **pp += 1;
    *pn += 4;
    words[1] = "changed";
    std::printf("%d %td %d %s\n", arr[2], end - arr, none == nullptr, word->c_str());
    for (const int* p = arr; p != end; ++p) {
        dome::checkpoint();
        std::printf("%d %d\n", *p, n + *pn);
    }
    for (int i = 0; i < 3; ++i) {
        int* pi = &i;
        dome::checkpoint();
        std::printf("%d\n", (*pi)++);
    }
}
