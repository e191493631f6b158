// SPDX-License-Identifier: Apache-2.0
// A text of the command line stays what it was.
#include <dome/session.hpp>

#include <cstring>
#include <iostream>

// Counts its copies in what it points to.
struct token {
    int* count = nullptr;
    explicit token(int& n) : count(&n) { ++*count; }
    token(const token& other) : count(other.count) {
        if (count != nullptr)
            ++*count;
    }
    token& operator=(const token&) = delete;
    ~token() {
        if (count != nullptr)
            --*count;
    }
};
void show(token t) {
    dome::checkpoint();
    std::printf("%d ", *t.count);
}

namespace tree {
struct leaf {
    int n = 0;
};
using child = leaf;
struct inner {
    child kids[2];
};
}  // namespace tree

int side(int n) {
    dome::checkpoint();
    return n;
}
int main(int argc, char** argv) {
    const char* name = argc > 1 ? argv[1] : "nobody";
    const char* self = argv[0];
    const char* base = std::strrchr(self, '/');
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::cout << name << ' ' << (std::strlen(self) > 0) << ' ' << (base != nullptr && std::strchr(self, '/') != nullptr) << '\n';
    }
    int alive = 0;
    {
        const token t(alive);
        show(t);
        show(token(alive));
        show(t);
    }
    std::printf("%d\n", alive);
    tree::inner in;
    tree::inner* p = &in;
    p->kids[side(1)].n = 4;
    static const struct {
        const char* name;
        unsigned flags : 4;
    } table[] = {{"a", 1}, {"b", 2}};
    const auto* entry = &table[1];
    dome::checkpoint();
    std::printf("%d %s %u\n", in.kids[1].n, entry->name, entry->flags);
}
