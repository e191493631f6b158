#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to locals, elements, into arrays, past the end, null, to const, and to pointers.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

void fill(int* p, int n) { DOME_FRAME("fill(int *, int)", "program.cpp", 9, 0x1e708521ea3b5047ull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { p[i] = i * i; }
        { DOME_SITE(1, 12, ("p", "n", "i"), p, n, i); dome::checkpoint(); }
    }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0xd26ff5371264e07ull, "fill", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int arr[4] = {}; if (dome_at) dome_f.load("arr", arr); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 17, ("arr"), ::dome::gen::ref(arr)); fill(arr, 4); }
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"a", "b"}; if (dome_at) dome_f.load("words", words); 
    int* mid = dome_at ? ::dome::gen::blank<int *>() : (&arr[2]); if (dome_at) dome_f.load("mid", mid); 
    int* end = dome_at ? dome_f.get<int *>("end") : (arr + 4);
    int* none = dome_at ? dome_f.get<int *>("none") : ::dome::gen::type<int *>(nullptr);
    const std::string* word = dome_at ? dome_f.get<const ::std::string *>("word") : ::dome::gen::type<const ::std::string *>(&words[1]);
    int** pp = dome_at ? dome_f.get<int **>("pp") : (&mid);
    int n = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("n", n); 
    int* pn = dome_at ? dome_f.get<int *>("pn") : (&n);
    if (DOME_IN(2, 2)) { DOME_SITE(2, 26, ("arr", "words", "mid", "end", "none", "word", "pp", "n", "pn"), ::dome::gen::ref(arr), ::dome::gen::ref(words), ::dome::gen::ref(mid), end, none, word, pp, ::dome::gen::ref(n), pn); dome::checkpoint(); }
    if (!dome_at) { *mid += 1;
    **pp += 1;
    *pn += 4;
    words[1] = "changed";
    std::printf("%d %td %d %s\n", arr[2], end - arr, none == nullptr, word->c_str()); }
    if (DOME_IN(3, 3)) { for (const int* p = dome_at ? dome_f.get<const int *>("p") : ::dome::gen::type<const int *>(arr); dome_at || (p != end); ++p) {
        { DOME_SITE(3, 33, ("arr", "words", "mid", "end", "n", "pn", "p"), ::dome::gen::ref(arr), ::dome::gen::ref(words), ::dome::gen::ref(mid), end, ::dome::gen::ref(n), pn, p); dome::checkpoint(); }
        std::printf("%d %d\n", *p, n + *pn);
    } }
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        int* pi = dome_at ? dome_f.get<int *>("pi") : (&i);
        { DOME_SITE(4, 38, ("arr", "words", "mid", "n", "i", "pi"), ::dome::gen::ref(arr), ::dome::gen::ref(words), ::dome::gen::ref(mid), ::dome::gen::ref(n), ::dome::gen::ref(i), pi); dome::checkpoint(); }
        std::printf("%d\n", (*pi)++);
    } }
}
