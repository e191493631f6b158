#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// switch: declarations before labels, default first, ranges, Duff's device, fall-through, no braces, in loops and templates.
#include <dome/session.hpp>

#include <cstdio>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 7, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 8, ("k"), k); dome::checkpoint(); }
    return k;
}
enum class colour : unsigned char { red, green, blue };

const char* name(colour c) { DOME_FRAME("name(colour)", "program.cpp", 13, 0x730f08f2031e3abaull, "dome::checkpoint", "step", "dome::checkpoint");
    switch (dome_at ? static_cast<::colour>((colour::red)) : static_cast<::colour>(c)) {
        case colour::red: if (DOME_IN(1, 1)) { DOME_SITE0(1, 15); dome::checkpoint(); } if (!dome_at) { return "red"; }
        [[fallthrough]]; case colour::green: {
            DOME_SITE0(2, 17); int n = dome_at ? dome_f.get<int>("n") : (step(1));
            { DOME_SITE(3, 18, ("n"), n); dome::checkpoint(); }
            return n ? "green" : "";
        }
        default: break;
    }
    return "blue";
}
int forms(int k) { DOME_FRAME("forms(int)", "program.cpp", 25, 0x4f53489cbff1ca55ull, "step", "step", "step", "dome::checkpoint", "step", "dome::checkpoint", "step"); if (dome_at) { dome_f.load("k", k); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { DOME_SITE(1, 27, ("k", "sum"), k, sum); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(k)); switch (dome_at ? static_cast<int>(0) : static_cast<int>(dome_t1)) {
        int t;
        default: if (dome_at) dome_f.load("t", t); if (DOME_IN(2, 2)) { DOME_SITE(2, 29, ("sum"), sum); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(1)); sum += dome_t2; } [[fallthrough]];
        case 1:
            if (DOME_IN(3, 3)) { DOME_SITE(3, 31, ("sum"), sum); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(2)); t = dome_t3; }
            if (DOME_IN(4, 4)) { DOME_SITE(4, 32, ("sum", "t"), sum, t); dome::checkpoint(); }
            if (!dome_at) { sum += t;
            break; }
        [[fallthrough]]; case 2:
        case 3:
            if (DOME_IN(5, 5)) { DOME_SITE(5, 37, ("k", "sum"), k, sum); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(3)); sum += dome_t4; }
            if (!dome_at) { if (k == 3)
                break; }
            if (DOME_IN(6, 6)) { DOME_SITE(6, 40, ("sum"), sum); dome::checkpoint(); }
            [[fallthrough]];
        case 10 ... 12: { DOME_SITE(7, 42, ("sum"), sum); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (step(4)); sum += dome_t5; } break;
    } }
    return sum;
}
int copy(const char* from, int n) { DOME_FRAME("copy(const char *, int)", "program.cpp", 46, 0x243cf209c7e9f345ull, "step", "dome::checkpoint", "step"); if (dome_at) { dome_f.load("from", from); }
    int rounds = dome_at ? dome_f.get<int>("rounds") : ((n + 3) / 4), sum = dome_at ? dome_f.get<int>("sum") : (0), i = dome_at ? dome_f.get<int>("i") : (0);
    switch (dome_at ? static_cast<int>((0)) : static_cast<int>(n % 4)) {
        case 0: do { if (DOME_IN(1, 1)) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (::dome::gen::type<int>(from[i++])); DOME_SITE(1, 49, ("from", "rounds", "sum", "i", "dome_t1"), from, rounds, sum, i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(dome_t1)); sum += dome_t2; }
                case 3: if (!dome_at) { sum += from[i++]; } if (DOME_IN(2, 2)) { DOME_SITE(2, 50, ("from", "rounds", "sum", "i"), from, rounds, sum, i); dome::checkpoint(); }
                [[fallthrough]]; case 2: { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (::dome::gen::type<int>(from[i++])); DOME_SITE(3, 51, ("from", "rounds", "sum", "i", "dome_t3"), from, rounds, sum, i, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(dome_t3)); sum += dome_t4; }
                case 1: sum += from[i++];
            } while (--rounds > 0);
    }
    return sum;
}
template <class T>
int kind(T x) { DOME_FRAME("kind(T)", "program.cpp", 58, 0xa0d76aee6bfe2455ull, "step", "step");
    int r = dome_at ? dome_f.get<int>("r") : (0);
    switch (dome_at ? ((T(1))) : (x)) {
        case T(1): if (DOME_IN(1, 1)) { DOME_SITE(1, 61, ("r"), r); ::std::decay_t<decltype(step(1))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(step(1))>>() : (step(1)); r += static_cast<decltype(dome_t1)&&>(dome_t1); } if (!dome_at) { break; }
        [[fallthrough]]; case T(2): if (!dome_at) { r += 2; break; }
        [[fallthrough]]; default: { DOME_SITE(2, 63, ("r"), r); ::std::decay_t<decltype(step(5))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(step(5))>>() : (step(5)); r += static_cast<decltype(dome_t2)&&>(dome_t2); }
    }
    return r;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 68, 0x4ed2fb8668d4eb5dull, "dome::checkpoint", "dome::checkpoint", "forms", "step", "step", "step", "step", "step", "name", "name", "name", "copy", "copy", "kind<int>", "kind<long>", "kind<char>");
    if (DOME_IN(1, 3)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 14); ++k) {
        if (DOME_IN(1, 2)) { switch (dome_at ? static_cast<int>((0)) : static_cast<int>(k % 3)) {
            case 0: if (DOME_IN(1, 1)) { DOME_SITE(1, 71, ("k"), k); dome::checkpoint(); } if (!dome_at) { continue; }
            [[fallthrough]]; case 1: if (!dome_at) { std::printf("one "); break; }
            [[fallthrough]]; case 2: if (!dome_at) { std::printf("two "); } { DOME_SITE(2, 73, ("k"), k); dome::checkpoint(); }
        } }
        { DOME_SITE(3, 75, ("k"), k); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (forms(k)); std::printf("%d ", dome_t1); }
    } }
    if (DOME_IN(4, 5)) { DOME_SITE0(4, 77); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(1)); bool b = dome_at ? ::dome::gen::blank<bool>() : (dome_t2 > 0); switch (dome_at ? static_cast<bool>((true)) : static_cast<bool>(b)) {
        case true: { DOME_SITE0(5, 78); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(2)); std::printf("true %d\n", dome_t3); } break;
        case false: break;
    } }
    if (DOME_IN(6, 6)) { char c = dome_at ? ::dome::gen::blank<char>() : ('b'); switch (dome_at ? static_cast<char>(('b')) : static_cast<char>(c)) 
{ case 'b':
        { DOME_SITE0(6, 83); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(3)); std::printf("%d\n", dome_t4); } } }
    if (DOME_IN(7, 8)) { DOME_SITE0(7, 84); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (step(4)); switch (dome_at ? static_cast<int>((4)) : static_cast<int>(dome_t5)) 
{ case 4:
        { DOME_SITE0(8, 86); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (step(5)); std::printf("four %d\n", dome_t6); } } }
    if (DOME_IN(9, 11)) { DOME_SITE0(11, 87); const char * dome_t7 = dome_at ? dome_f.get<const char *>("dome_t7") : (name(colour::blue)); DOME_SITE(10, 87, ("dome_t7"), dome_t7); const char * dome_t8 = dome_at ? dome_f.get<const char *>("dome_t8") : (name(colour::green)); DOME_SITE(9, 87, ("dome_t7", "dome_t8"), dome_t7, dome_t8); const char * dome_t9 = dome_at ? ::dome::gen::blank<const char *>() : (name(colour::red)); std::printf("%s %s %s\n", dome_t9, dome_t8, dome_t7); }
    if (DOME_IN(12, 13)) { DOME_SITE0(13, 88); int dome_t10 = dome_at ? dome_f.get<int>("dome_t10") : (copy("abcdefgh", 8)); DOME_SITE(12, 88, ("dome_t10"), dome_t10); int dome_t11 = dome_at ? ::dome::gen::blank<int>() : (copy("abcdefgh", 7)); std::printf("%d %d\n", dome_t11, dome_t10); }
    { DOME_SITE0(16, 89); int dome_t12 = dome_at ? dome_f.get<int>("dome_t12") : (kind('x')); DOME_SITE(15, 89, ("dome_t12"), dome_t12); int dome_t13 = dome_at ? dome_f.get<int>("dome_t13") : (kind(2L)); DOME_SITE(14, 89, ("dome_t12", "dome_t13"), dome_t12, dome_t13); int dome_t14 = dome_at ? ::dome::gen::blank<int>() : (kind(1)); std::printf("%d %d %d\n", dome_t14, dome_t13, dome_t12); }
}
