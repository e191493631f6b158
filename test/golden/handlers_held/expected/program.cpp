#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Checkpoints are passed over while an exception is handled that nobody can save (a local class here), and in the handlers of a
// constructor; those around are not.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 10, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 11, ("k"), k); dome::checkpoint(); }
    if (k == 2)
        throw std::runtime_error("two");
    return k;
}
void fail(int k) {
    struct local {
        int value;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] local& dome_x) {
        dome_a.field("value", dome_x.value);
    }
#line 19
};
    if (k % 2 == 1)
        throw local{k};
    throw std::logic_error("even");
}
struct holder {
    int n;
    explicit holder(int k) : holder(::dome::gen::construction(DOME_FUNCTION_INFO("holder::holder(int)", "program.cpp", 26, 0x33ec6d43e0a0c2fcull, "step", "dome::checkpoint")), k) {} explicit holder(::dome::gen::construction&& dome_f, int k) try : n(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(holder::n)>() : [&]() -> decltype(holder::n) { int& dome_at = dome_f.at; if (dome_at) { dome_f.place("this", *this); } DOME_SITE(1, 26, ("this"), ::dome::gen::place(*this)); return ::dome::gen::type<decltype(holder::n)>(step(k)); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { DOME_SITE(2, 27, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); }
    } catch (const std::exception& e) { ::dome::gen::hold dome_h;
        dome::checkpoint();
        std::printf("not built: %s\n", e.what());
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit holder([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 32
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0x2c21ac2b13e09433ull, "step", "dome::checkpoint", "dome::checkpoint", "holder::holder", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::string log = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("log", log); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (DOME_IN(1, 3)) { try { if (DOME_BACK(2, 3)) ::dome::gen::rethrow(dome_f, "exception");
            try { if (DOME_BACK(1, 1)) ::dome::gen::rethrow(dome_f, "exception");
                fail(i);
            } catch (...) { const ::dome::gen::caught dome_caught1;
                { DOME_SITE(1, 41, ("log", "i", "exception"), ::dome::gen::ref(log), i, ::dome::gen::ref(dome_caught1.what)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(7)); log += std::to_string(dome_t1); }
                throw;
            }
        } catch (const std::exception& e) { const ::dome::gen::caught dome_caught2;
            { DOME_SITE(2, 45, ("log", "i", "exception"), ::dome::gen::ref(log), i, ::dome::gen::ref(dome_caught2.what)); dome::checkpoint(); }
            log += e.what();
        } catch (...) { const ::dome::gen::caught dome_caught3;
            { DOME_SITE(3, 48, ("log", "i", "exception"), ::dome::gen::ref(log), i, ::dome::gen::ref(dome_caught3.what)); dome::checkpoint(); }
            log += "!";
        } }
        if (DOME_IN(4, 6)) { try { if (DOME_BACK(6, 6)) ::dome::gen::rethrow(dome_f, "exception");
            DOME_SITE(4, 52, ("log", "i"), ::dome::gen::ref(log), i); const holder h = dome_at ? dome_f.get<::holder>("h") : ::dome::gen::type<::holder>(i);
            { DOME_SITE(5, 53, ("log", "i", "h"), ::dome::gen::ref(log), i, ::dome::gen::ref(h)); dome::checkpoint(); }
            log += std::to_string(h.n);
        } catch (const std::runtime_error& e) { const ::dome::gen::caught dome_caught4;
            { DOME_SITE(6, 56, ("log", "i", "exception"), ::dome::gen::ref(log), i, ::dome::gen::ref(dome_caught4.what)); dome::checkpoint(); }
            log += e.what();
        } }
        { DOME_SITE(7, 59, ("log", "i"), ::dome::gen::ref(log), i); dome::checkpoint(); }
        std::printf("%d %s\n", i, log.c_str());
    }
}
