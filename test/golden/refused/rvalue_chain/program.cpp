// SPDX-License-Identifier: Apache-2.0
// A chain of calls through an rvalue reference.
// refused: the result of this call is an rvalue reference, and is needed after a checkpoint
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>

struct builder {
    std::string text;
    builder&& add(const char* x) && {
        text += x;
        dome::checkpoint();
        return std::move(*this);
    }
};
int main() {
    const std::string all = builder{}.add("a").add("b").text;
    std::printf("%s\n", all.c_str());
}
