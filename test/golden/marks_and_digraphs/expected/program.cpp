#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// A byte order mark, here and in a header; digraphs; lines that end as on other systems; names beyond ASCII.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

#include "shelf.hpp"

# define pasted(a, b) a##  b

template <class T>
T twice(const T& x) { DOME_FRAME("twice(const T &)", "program.cpp", 12, 0x79548c352ea971cdull, "dome::checkpoint"); 
    T y = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(x + x); if (dome_at) dome_f.load("y", y); 
    { DOME_SITE(1, 14, ("y"), ::dome::gen::ref(y)); dome::checkpoint(); }
    return y;
} 

int caught(int i) { DOME_FRAME("caught(int)", "program.cpp", 18, 0x4f8c7084247e3761ull, "twice<int>", "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); } 
    try { if (DOME_BACK(2, 2)) ::dome::gen::rethrow(dome_f, "exception"); 
        if (!dome_at) { if (i > 0 and not (i bitand 1))
            throw i; }
        { DOME_SITE(1, 22, ("i"), ::dome::gen::ref(i)); return twice(i); }
    }  catch (int n) { const ::dome::gen::caught dome_caught1; if (dome_at) dome_f.load("n", n); 
        { DOME_SITE(2, 24, ("i", "n", "exception"), ::dome::gen::ref(i), n, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        return n xor 5;
    } 
} 

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0xef7f4e51d0a34f46ull, "caught", "twice<int>", "dome::checkpoint", "shelf::put"); 
    shelf größe = dome_at ? ::dome::gen::blank<::shelf>() : ::dome::gen::type<::shelf>(); if (dome_at) dome_f.load("größe", größe); 
    int a[ 3]  = { 1, 2, 3} ; if (dome_at) dome_f.load("a", a); 
    int value1 = dome_at ? ::dome::gen::blank<int>() : (4); if (dome_at) dome_f.load("value1", value1); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) { 
        static int met[ 2]  = { 0, 0} ; struct dome_n_met { static auto& variable() { return met; } static ::std::string name() { return "main()::met"; } }; ::dome::gen::known_early<dome_n_met, ::dome::gen::global>();
        if (DOME_IN(1, 1)) { DOME_SITE(1, 35, ("größe", "a", "value1", "i"), ::dome::gen::ref(größe), ::dome::gen::ref(a), ::dome::gen::ref(value1), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (caught(i)); met[ i % 2]  += dome_t1; }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 36, ("größe", "a", "value1", "i"), ::dome::gen::ref(größe), ::dome::gen::ref(a), ::dome::gen::ref(value1), i); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (twice(pasted(value, 1))); a[ i % 3]  += dome_t2; }
        int long\
_name = dome_at ? dome_f.get<int>("long_name") : (a[ 0]) ;
        if (DOME_IN(3, 3)) { DOME_SITE(3, 39, ("größe", "a", "value1", "i", "long_name"), ::dome::gen::ref(größe), ::dome::gen::ref(a), ::dome::gen::ref(value1), i, long_name); dome::check\
point(); }
        { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (::dome::gen::type<int>(größe.wert\u00e9)); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (::dome::gen::type<int>(a[ 1])); int dome_t5 = dome_at ? dome_f.get<int>("dome_t5") : (::dome::gen::type<int>(met[ 1])); int dome_t6 = dome_at ? dome_f.get<int>("dome_t6") : (::dome::gen::type<int>(met[ 0])); DOME_SITE(4, 41, ("größe", "a", "value1", "i", "long_name", "dome_t3", "dome_t4", "dome_t5", "dome_t6"), ::dome::gen::ref(größe), ::dome::gen::ref(a), ::dome::gen::ref(value1), i, long_name, dome_t3, dome_t4, dome_t5, dome_t6); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (größe.put(i)); std::printf("%d %d %d %d %d %d\n", dome_t7, dome_t6 , dome_t5 , dome_t4 , long_name, dome_t3); }
    } 
} 
