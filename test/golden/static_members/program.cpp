// SPDX-License-Identifier: Apache-2.0
// Static members of classes that are defined together with variables, and of classes that come from macros.
#include <dome/session.hpp>

#include <cstdio>

struct open_one {
    inline static int n = 0;
    int k = 1;
} first;

class closed_one {
    inline static int n = 0;

public:
    int up() { return ++n; }
} second, *pointer = &second;

struct outer {
    struct inner {
        inline static int n = 1;
    } in;
    inline static int m = 2;
} both[2];

#define TALLY(name) struct name { inline static int seen = 0; int own = 0; int up() { return ++seen + ++own; } };
TALLY(tally)

#define SOLE(name) class name { inline static int seen = 0; public: static int up() { return ++seen; } };
SOLE(sole)

#define DECLARED(name) struct name { static int seen; static int up() { return ++seen + ++more; } private: static int more; }
DECLARED(declared);
int declared::seen = 4;
int declared::more = 5;

#define OF_TYPE(name) template <class T> class name { inline static T seen{}; public: inline static T shown{}; static T up() { return ++seen + ++shown; } };
OF_TYPE(of_type)

int main() {
    tally t;
    for (int i = 0; i < 3; ++i) {
        open_one::n += first.k;
        int s = second.up() + ++outer::inner::n + ++both[1].m;
        dome::checkpoint();
        s += pointer->up() + ++outer::inner::n + ++outer::m;
        s += t.up() + sole::up() + declared::up();
        dome::checkpoint();
        s += of_type<int>::up() + static_cast<int>(of_type<long>::up());
        std::printf("%d %d %d %d %d %d\n", s, open_one::n, t.up(), sole::up(), declared::up(), of_type<int>::shown);
    }
}
