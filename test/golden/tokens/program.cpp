// SPDX-License-Identifier: Apache-2.0
// strtok(): its place in a text is state; the text of a local array, of the heap, and one after the other.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

int words(char* text) {
    int n = 0;
    for (char* word = strtok(text, " ,;"); word != nullptr; word = std::strtok(nullptr, " ,;")) {
        dome::checkpoint();
        std::printf("[%s]", word);
        ++n;
    }
    return n;
}

int main() {
    char line[] = "one, two; three  four";
    std::printf(" %d\n", words(line));
    char* copy = strdup("a b,c");
    char* first = strtok(copy, ",");
    dome::checkpoint();
    std::printf("%s|%s %d\n", first, strtok(nullptr, ","), words(first));
    dome::checkpoint();
    std::printf("%s\n", strtok(nullptr, " ") == nullptr ? "no more" : "more");
    free(copy);
}
