// SPDX-License-Identifier: Apache-2.0
// A void* to a literal, as callbacks in the manner of C get it.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>

static int same(const char* key, void* context) {
    dome::checkpoint();
    return std::strcmp(key, static_cast<const char*>(context)) == 0;
}
struct entry {
    const char* name;
    const void* context;
};
static const entry entries[] = {{"plus", "add"}, {"minus", "subtract"}};
static const int numbers[] = {3, 1, 4};

int main() {
    void* const wanted = const_cast<char*>("times");
    const void* third = &numbers[2];
    for (int i = 0; i < 2; ++i) {
        const entry* e = &entries[i];
        dome::checkpoint();
        const bool first = same("times", wanted), second = same("other", wanted);
        std::printf("%d %d %s %d\n", first, second, static_cast<const char*>(e->context), *static_cast<const int*>(third));
    }
}
