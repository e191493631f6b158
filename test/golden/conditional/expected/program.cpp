#include <dome/generated.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// ?:, && and || whose branches may stop: classes, places, nothing, throws, nested, and in every position.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 10, 0x8f7cdf70c9e339c7ull); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 11, ("k"), k); dome::checkpoint(); }
    return k;
}
bool test(int k) { DOME_FRAME("test(int)", "program.cpp", 14, 0x4b8b7e55b4675f59ull); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 15, ("k"), k); dome::checkpoint(); }
    return k % 2 == 0;
}
std::string word(int k) { DOME_FRAME("word(int)", "program.cpp", 18, 0xfd27ef168be2a4a1ull); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 19, ("k"), k); dome::checkpoint(); }
    return std::string(static_cast<std::size_t>(k), 'x');
}
int& pick(int& x) { DOME_FRAME("pick(int &)", "program.cpp", 22, 0xbccc49fa73c7105aull);
    { DOME_SITE0(1, 23); dome::checkpoint(); }
    return x;
}
void say(const char* s) { DOME_FRAME("say(const char *)", "program.cpp", 26, 0x3eed0eabb34193aull); if (dome_at) { dome_f.load("s", s); }
    { DOME_SITE(1, 27, ("s"), s); dome::checkpoint(); }
    std::printf("%s ", s);
}
unsigned long wide(int k) { DOME_FRAME("wide(int)", "program.cpp", 30, 0x941560e23b49bee2ull); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 31, ("k"), k); dome::checkpoint(); }
    return static_cast<unsigned long>(k);
}
const char* sign(int k) { DOME_FRAME("sign(int)", "program.cpp", 34, 0x1a419fee5c822970ull); if (dome_at) { dome_f.load("k", k); } { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(k < 0)); ::dome::gen::type<const char[2]>* dome_t2 = dome_at ? ::dome::gen::blank<::dome::gen::type<const char[2]>*>() : (nullptr); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 34, ("k", "dome_t1"), k, dome_t1); dome_t2 = &((say("neg"), "-")); } if (dome_at ? DOME_BACK(2, 2) : !dome_t1) { bool dome_t3 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(k == 0)); ::dome::gen::type<const char[2]>* dome_t4 = dome_at ? ::dome::gen::blank<::dome::gen::type<const char[2]>*>() : (nullptr); if (dome_at ? DOME_BACK(0, 0) : dome_t3) { dome_t4 = &("0"); } if (dome_at ? DOME_BACK(2, 2) : !dome_t3) { DOME_SITE(2, 34, ("k"), k); dome_t4 = &((say("pos"), "+")); } dome_t2 = &((*dome_t4)); } return (*dome_t2); } }
int checked(int k) { DOME_FRAME("checked(int)", "program.cpp", 35, 0xbac0cc6f35f02a22ull); if (dome_at) { dome_f.load("k", k); } { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(k < 3)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 35, ("k", "dome_t1"), k, dome_t1); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(k)); dome_t2 = dome_t3; } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { throw std::runtime_error("large"); } return dome_t2; } }
void either(bool b) { DOME_FRAME("either(bool)", "program.cpp", 36, 0xc8e2520e871eddabull); if (dome_at) { dome_f.load("b", b); } { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(b)); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 36, ("b", "dome_t1"), b, dome_t1); say("yes"); } if (dome_at ? DOME_BACK(2, 2) : !dome_t1) { DOME_SITE(2, 36, ("b"), b); say("no"); } return; } }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0x94930b6bf9ef19aaull);
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 4); ++k) {
        bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(k % 2)); ::std::optional<::std::string> dome_t2 = dome_at ? ::dome::gen::blank<::std::optional<::std::string>>() : (::dome::gen::type<::std::optional<::std::string>>()); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 40, ("k", "dome_t1"), k, dome_t1); ::std::string dome_t3 = dome_at ? ::dome::gen::blank<::std::string>() : (word(k)); dome_t2.emplace(static_cast<decltype(dome_t3)&&>(dome_t3)); } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { dome_t2.emplace("even"); } std::string s = dome_at ? ::dome::gen::blank<::std::string>() : (*::std::move(dome_t2)); if (dome_at) dome_f.load("s", s); 
        int x = dome_at ? ::dome::gen::blank<int>() : (1), y = dome_at ? dome_f.get<int>("y") : (2); if (dome_at) dome_f.load("x", x); 
        if (DOME_IN(2, 2)) { bool dome_t4 = dome_at ? dome_f.get<bool>("dome_t4") : (static_cast<bool>(k > 1)); ::dome::gen::type<int>* dome_t5 = dome_at ? ::dome::gen::blank<::dome::gen::type<int>*>() : (nullptr); if (dome_at ? DOME_BACK(2, 2) : dome_t4) { DOME_SITE(2, 42, ("k", "s", "x", "y", "dome_t4"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y, dome_t4); int& dome_t6 = dome_at ? dome_f.get_ref<int>("dome_t6") : (pick(x)); dome_t5 = &(dome_t6); } if (dome_at ? DOME_BACK(0, 0) : !dome_t4) { dome_t5 = &(y); } ((*dome_t5)) += 10; }
        if (DOME_IN(3, 4)) { bool dome_t7 = dome_at ? dome_f.get<bool>("dome_t7") : (static_cast<bool>(k > 1)); if (dome_at ? DOME_BACK(3, 3) : dome_t7) { DOME_SITE(3, 43, ("k", "s", "x", "y", "dome_t7"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y, dome_t7); say("big"); } if (dome_at ? DOME_BACK(4, 4) : !dome_t7) { DOME_SITE(4, 43, ("k", "s", "x", "y"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y); say("small"); }  }
        if (DOME_IN(5, 5)) { bool dome_t8 = dome_at ? dome_f.get<bool>("dome_t8") : (static_cast<bool>(k == 2)); if (dome_at ? DOME_BACK(5, 5) : dome_t8) { DOME_SITE(5, 44, ("k", "s", "x", "y", "dome_t8"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y, dome_t8); say("two"); } if (dome_at ? DOME_BACK(0, 0) : !dome_t8) { void(); }  }
        if (DOME_IN(6, 6)) { bool dome_t9 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(k == 3)); if (dome_at ? DOME_BACK(6, 6) : dome_t9) { DOME_SITE(6, 45, ("k", "s", "x", "y"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y); test(k); }  }
        DOME_SITE(7, 46, ("k", "s", "x", "y"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y); bool dome_t10 = dome_at ? ::dome::gen::blank<bool>() : (test(k)); bool dome_t11 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(dome_t10)); if (dome_at ? DOME_BACK(8, 8) : !dome_t11) { bool dome_t12 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(k > 2)); if (dome_at ? DOME_BACK(8, 8) : dome_t12) { DOME_SITE(8, 46, ("k", "s", "x", "y"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y); bool dome_t13 = dome_at ? ::dome::gen::blank<bool>() : (test(k + 1)); dome_t12 = static_cast<bool>(dome_t13); } dome_t11 = static_cast<bool>((dome_t12)); } bool b = dome_at ? dome_f.get<bool>("b") : (dome_t11);
        bool dome_t14 = dome_at ? dome_f.get<bool>("dome_t14") : (static_cast<bool>(b)); unsigned long dome_t15 = dome_at ? ::dome::gen::blank<unsigned long>() : (::dome::gen::type<unsigned long>()); if (dome_at ? DOME_BACK(9, 9) : dome_t14) { DOME_SITE(9, 47, ("k", "s", "x", "y", "b", "dome_t14"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y, b, dome_t14); unsigned long dome_t16 = dome_at ? ::dome::gen::blank<unsigned long>() : (wide(k)); dome_t15 = dome_t16; } if (dome_at ? DOME_BACK(0, 0) : !dome_t14) { dome_t15 = 7; } unsigned long w = dome_at ? dome_f.get<unsigned long>("w") : (dome_t15);
        if (DOME_IN(10, 10)) { int dome_t17 = dome_at ? dome_f.get<int>("dome_t17") : (::dome::gen::type<int>(x)); DOME_SITE(10, 48, ("k", "s", "x", "y", "b", "w", "dome_t17"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), y, b, w, dome_t17); const char * dome_t18 = dome_at ? ::dome::gen::blank<const char *>() : (sign(k - 1)); std::printf("%s %s %d %d %d %lu\n", s.c_str(), dome_t18, dome_t17, y, b, w); }
        if (DOME_IN(11, 13)) { bool dome_t19 = dome_at ? dome_f.get<bool>("dome_t19") : (static_cast<bool>(k)); ::std::optional<::std::string> dome_t20 = dome_at ? ::dome::gen::blank<::std::optional<::std::string>>() : (::dome::gen::type<::std::optional<::std::string>>()); if (dome_at ? DOME_BACK(11, 11) : dome_t19) { DOME_SITE(11, 49, ("k", "s", "x", "dome_t19"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), dome_t19); ::std::string dome_t21 = dome_at ? ::dome::gen::blank<::std::string>() : (word(k)); dome_t20.emplace(static_cast<decltype(dome_t21)&&>(dome_t21)); } if (dome_at ? DOME_BACK(0, 0) : !dome_t19) { dome_t20.emplace(std::string("none")); } if (!dome_at) { std::cout << (*::std::move(dome_t20)) << ' '; } DOME_SITE(12, 49, ("k", "s", "x"), k, ::dome::gen::ref(s), ::dome::gen::ref(x)); int dome_t22 = dome_at ? ::dome::gen::blank<int>() : (step(k)); if (!dome_at) { std::cout << dome_t22 << ' '; } DOME_SITE(13, 49, ("k", "s", "x"), k, ::dome::gen::ref(s), ::dome::gen::ref(x)); bool dome_t23 = dome_at ? ::dome::gen::blank<bool>() : (test(k)); std::cout << (dome_t23 ? "t" : "f") << std::endl; }
        DOME_SITE(14, 50, ("k", "s", "x"), k, ::dome::gen::ref(s), ::dome::gen::ref(x)); bool dome_t24 = dome_at ? ::dome::gen::blank<bool>() : (test(k)); bool dome_t25 = dome_at ? dome_f.get<bool>("dome_t25") : (static_cast<bool>(dome_t24)); ::std::optional<::std::string> dome_t26 = dome_at ? ::dome::gen::blank<::std::optional<::std::string>>() : (::dome::gen::type<::std::optional<::std::string>>()); if (dome_at ? DOME_BACK(15, 15) : dome_t25) { DOME_SITE(15, 50, ("k", "s", "x", "dome_t25"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), dome_t25); ::std::string dome_t27 = dome_at ? ::dome::gen::blank<::std::string>() : (word(1)); dome_t26.emplace(static_cast<decltype(dome_t27)&&>(dome_t27)); } if (dome_at ? DOME_BACK(16, 16) : !dome_t25) { DOME_SITE(16, 50, ("k", "s", "x"), k, ::dome::gen::ref(s), ::dome::gen::ref(x)); ::std::string dome_t28 = dome_at ? ::dome::gen::blank<::std::string>() : (word(2)); dome_t26.emplace(static_cast<decltype(dome_t28)&&>(dome_t28)); } std::string t = dome_at ? ::dome::gen::blank<::std::string>() : ("<" + (*::std::move(dome_t26)) + ">"); if (dome_at) dome_f.load("t", t); 
        if (DOME_IN(17, 19)) { bool dome_t29 = dome_at ? dome_f.get<bool>("dome_t29") : (static_cast<bool>(k < 2)); int dome_t30 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(17, 18) : dome_t29) { bool dome_t31 = dome_at ? dome_f.get<bool>("dome_t31") : (static_cast<bool>(k < 1)); int dome_t32 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(17, 17) : dome_t31) { DOME_SITE(17, 51, ("k", "s", "x", "t", "dome_t29", "dome_t31"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t), dome_t29, dome_t31); int dome_t33 = dome_at ? ::dome::gen::blank<int>() : (step(10)); dome_t32 = dome_t33; } if (dome_at ? DOME_BACK(18, 18) : !dome_t31) { DOME_SITE(18, 51, ("k", "s", "x", "t", "dome_t29"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t), dome_t29); int dome_t34 = dome_at ? ::dome::gen::blank<int>() : (step(11)); dome_t32 = dome_t34; } dome_t30 = (dome_t32); } if (dome_at ? DOME_BACK(19, 19) : !dome_t29) { DOME_SITE(19, 51, ("k", "s", "x", "t"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t)); int dome_t35 = dome_at ? ::dome::gen::blank<int>() : (step(12)); dome_t30 = dome_t35; } std::printf("%s %d\n", t.c_str(), dome_t30); }
        if (DOME_IN(20, 20)) { try {
            { DOME_SITE(20, 53, ("k", "s", "x", "t"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t)); int dome_t36 = dome_at ? ::dome::gen::blank<int>() : (checked(k)); std::printf("%d\n", dome_t36); }
        } catch (const std::exception& e) {
            std::printf("%s\n", e.what());
        } }
        if (DOME_IN(21, 22)) { DOME_SITE(21, 57, ("k", "s", "x", "t"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t)); bool dome_t37 = dome_at ? dome_f.get<bool>("dome_t37") : (test(k)); DOME_SITE(22, 57, ("k", "s", "x", "t", "dome_t37"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t), dome_t37); either(dome_t37); }
        DOME_SITE(23, 58, ("k", "s", "x", "t"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t)); if (!dome_at) { say("comma"); } DOME_SITE(24, 58, ("k", "s", "x", "t"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t)); int dome_t38 = dome_at ? ::dome::gen::blank<int>() : (step(k)); int n = dome_at ? dome_f.get<int>("n") : ((dome_t38));
        { DOME_SITE(25, 59, ("k", "s", "x", "t", "n"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t), n); bool dome_t39 = dome_at ? ::dome::gen::blank<bool>() : (test(n)); bool dome_t40 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(!dome_t39)); if (dome_at ? DOME_BACK(26, 26) : dome_t40) { DOME_SITE(26, 59, ("k", "s", "x", "t", "n"), k, ::dome::gen::ref(s), ::dome::gen::ref(x), ::dome::gen::ref(t), n); int dome_t41 = dome_at ? ::dome::gen::blank<int>() : (step(n)); dome_t40 = static_cast<bool>(dome_t41 > 0); } if (!dome_at && (dome_t40 && k != 3)) 
std::printf("odd\n");
        else
            std::printf("end\n"); }
    }
}
