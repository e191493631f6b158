#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "names.cpp"
#include <dome/session.hpp>

#include "lister.hpp"

std::vector<std::string> lister::names(const std::string& of) const { DOME_FRAME("lister::names(const std::string &) const", "names.cpp", 5, 0x498d1cd976d616baull, "dome::checkpoint");
    std::vector<std::string> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>(); if (dome_at) dome_f.load("all", all); 
    { auto&& dome_g1 = (of); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { char c = *dome_b1; {
        if (!dome_at) { all.push_back(of + c); }
        { DOME_SITE(1, 9, ("dome_k1", "all"), dome_k1, ::dome::gen::ref(all)); dome::checkpoint(); }
    } } }
    return all;
}
