#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects whose constructors and destructors print: neither runs twice for an object that was saved.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct guard {
    std::string name;
    explicit guard(const char* n) : name(n) { std::printf("+%s\n", name.c_str()); }
    ~guard() {
        if (!name.empty())
            std::printf("-%s\n", name.c_str());
    }
    guard(const guard&) = delete;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] guard& dome_x) {
        dome_a.field("name", dome_x.name);
    }
    explicit guard([[maybe_unused]] ::dome::blank_t dome_b) : name(::dome::gen::blank<decltype(name)>()) {}
#line 16
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 17, 0x5e6afa36a274cd7aull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    guard outer = dome_at ? ::dome::gen::blank<::guard>() : ::dome::gen::type<::guard>("outer"); if (dome_at) dome_f.load("outer", outer); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 19, ("outer"), ::dome::gen::ref(outer)); dome::checkpoint(); }
    if (DOME_IN(2, 3)) { {
        guard inner = dome_at ? ::dome::gen::blank<::guard>() : ::dome::gen::type<::guard>("inner"); if (dome_at) dome_f.load("inner", inner); 
        if (DOME_IN(2, 2)) { DOME_SITE(2, 22, ("outer", "inner"), ::dome::gen::ref(outer), ::dome::gen::ref(inner)); dome::checkpoint(); }
        guard late = dome_at ? ::dome::gen::blank<::guard>() : ::dome::gen::type<::guard>("late"); if (dome_at) dome_f.load("late", late); 
        { DOME_SITE(3, 24, ("outer", "inner", "late"), ::dome::gen::ref(outer), ::dome::gen::ref(inner), ::dome::gen::ref(late)); dome::checkpoint(); }
    } }
    { DOME_SITE(4, 26, ("outer"), ::dome::gen::ref(outer)); dome::checkpoint(); }
    std::printf("end\n");
}
