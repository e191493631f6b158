// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <cstdio>
#include <dome/session.hpp>

int a();
int b();
int of_a();
int of_b();

static int counter = 0;

int main() {
    for (int i = 0; i < 3; ++i) {
        std::printf("%d\n", a());
        std::printf("%d\n", b());
        dome::checkpoint();
        std::printf("%d ", of_a());
        std::printf("%d %d\n", of_b(), ++counter);
    }
}
