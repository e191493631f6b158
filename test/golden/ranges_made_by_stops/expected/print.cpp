#include <dome/generated.hpp>
#line 1 "print.cpp"
#include "lister.hpp"

#include <cstdio>

void print_names() { DOME_FRAME("print_names()", "print.cpp", 5, 0x3bbddbe7f975069eull, "lister::names");
    { ::lister dome_t1 = dome_at ? ::dome::gen::blank<::lister>() : (lister()); if (dome_at) dome_f.load("dome_t1", dome_t1); ::std::string dome_t2 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("abc")); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(1, 6, ("dome_t1", "dome_t2"), ::dome::gen::ref(dome_t1), ::dome::gen::ref(dome_t2)); ::std::vector< ::std::string> dome_g1 = (static_cast<decltype(dome_t1)&&>(dome_t1).names(dome_t2)); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& s = *dome_b1; 
std::printf("%s\n", s.c_str()); } }
}
