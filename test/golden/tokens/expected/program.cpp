#include <dome/generated.hpp>
#include <dome/describe/c_library.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// strtok(): its place in a text is state; the text of a local array, of the heap, and one after the other.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

int words(char* text) { DOME_FRAME("words(char *)", "program.cpp", 9, 0x90af03ed60e75442ull, "dome::checkpoint");
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (char* word = dome_at ? dome_f.get<char *>("word") : (strtok(text, " ,;")); dome_at || (word != nullptr); word = std::strtok(nullptr, " ,;")) {
        { DOME_SITE(1, 12, ("n", "word"), n, word); dome::checkpoint(); }
        std::printf("[%s]", word);
        ++n;
    }
    return n;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0xad9d25cf2e881ab4ull, "words", "dome::checkpoint", "words", "dome::checkpoint");
    char line[] = "one, two; three  four"; if (dome_at) dome_f.load("line", line); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 21, ("line"), ::dome::gen::ref(line)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (words(line)); std::printf(" %d\n", dome_t1); }
    char* copy = dome_at ? dome_f.get<char *>("copy") : (::dome::gen::made_text(strdup("a b,c")));
    char* first = dome_at ? dome_f.get<char *>("first") : (strtok(copy, ","));
    if (DOME_IN(2, 2)) { DOME_SITE(2, 24, ("line", "copy", "first"), ::dome::gen::ref(line), copy, first); dome::checkpoint(); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 25, ("line", "copy", "first"), ::dome::gen::ref(line), copy, first); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (words(first)); std::printf("%s|%s %d\n", first, strtok(nullptr, ","), dome_t2); }
    { DOME_SITE(4, 26, ("line", "copy"), ::dome::gen::ref(line), copy); dome::checkpoint(); }
    std::printf("%s\n", strtok(nullptr, " ") == nullptr ? "no more" : "more");
    free(copy);
}

static ::dome::gen::global dome_g_tokens("strtok()", ::dome::gen::detail::rest_of_tokens);
#line 30
