#include <dome/generated.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to locals, elements, into arrays, past the end, null, to const, and to pointers.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

void fill(int* p, int n) { DOME_FRAME("fill(int *, int)", "program.cpp", 9, 0x1e708521ea3b5047ull); if (dome_at) { dome_f.load("p", p); dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { p[i] = i * i; }
        { DOME_SITE(1, 12, ("p", "n", "i"), p, n, i); dome::checkpoint(); }
    }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0x5cec4f5014531d85ull);
    int arr[4] = {}; if (dome_at) dome_f.load("arr", arr); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 17, ("arr"), ::dome::gen::ref(arr)); fill(arr, 4); }
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"a", "b"}; if (dome_at) dome_f.load("words", words); 
    int* mid = dome_at ? dome_f.get<int *>("mid") : (&arr[2]);
    int* end = dome_at ? dome_f.get<int *>("end") : (arr + 4);
    int* none = dome_at ? dome_f.get<int *>("none") : ::dome::gen::type<int *>(nullptr);
    const std::string* word = dome_at ? dome_f.get<const ::std::string *>("word") : ::dome::gen::type<const ::std::string *>(&words[1]);
    int** pp = dome_at ? dome_f.get<int **>("pp") : (&mid);
    if (DOME_IN(2, 2)) { DOME_SITE(2, 24, ("arr", "words", "mid", "end", "none", "word", "pp"), ::dome::gen::ref(arr), ::dome::gen::ref(words), ::dome::gen::ref(mid), end, none, word, pp); dome::checkpoint(); }
    if (!dome_at) { *mid += 1;
    **pp += 1;
    words[1] = "changed";
    std::printf("%d %td %d %s\n", arr[2], end - arr, none == nullptr, word->c_str()); }
    for (const int* p = dome_at ? dome_f.get<const int *>("p") : ::dome::gen::type<const int *>(arr); dome_at || (p != end); ++p) {
        { DOME_SITE(3, 30, ("arr", "words", "mid", "end", "p"), ::dome::gen::ref(arr), ::dome::gen::ref(words), ::dome::gen::ref(mid), end, p); dome::checkpoint(); }
        std::printf("%d\n", *p);
    }
}
