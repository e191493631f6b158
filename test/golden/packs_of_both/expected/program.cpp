#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Parameter packs with references and values in them.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace signals {

template <class... A> struct signal_t {
    std::vector<std::function<void(A...)>> slots;
    void operator()(A... args) const { DOME_FRAME("signals::signal_t::operator()(A...) const", "program.cpp", 14, 0xd4d0471cee32862cull, "std::function<void (const std::basic_string<char> &, unsigned long)>::operator()"); if (dome_at) { dome_f.load("args", ::dome::gen::values_among<decltype(args)...>(args...)); }
        { auto it = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(slots.begin())>>() : ::dome::gen::type<::std::decay_t<decltype(slots.begin())>>(slots.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != slots.end()); ++it) {
            auto& f = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((*it))>>("f") : (*it);
            { DOME_SITE(1, 17, ("args", "it", "f"), ::dome::gen::values_among<decltype(args)...>(args...), ::dome::gen::ref(it), ::dome::gen::path(f)); f(args...); }
        } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] signal_t& dome_x) {
        dome_a.field("slots", dome_x.slots);
    }
#line 20
};
void update(const std::string& t, unsigned long n) { DOME_FRAME("signals::update(const std::string &, unsigned long)", "program.cpp", 21, 0x4ec68d2a7a3dad6full, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 21, ("n"), n); dome::checkpoint(); } std::printf("%s %lu\n", t.c_str(), n); }
void run() { DOME_FRAME("signals::run()", "program.cpp", 22, 0xd769a82bd2207977ull, "signals::signal_t<const std::basic_string<char> &, unsigned long>::operator()", "signals::signal_t<const std::basic_string<char> &, unsigned long>::operator()");
    signal_t<const std::string&, unsigned long> s = dome_at ? ::dome::gen::blank<::signals::signal_t<const ::std::string &, unsigned long>>() : ::dome::gen::type<::signals::signal_t<const ::std::string &, unsigned long>>(); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { s.slots.push_back(::dome::gen::callable<void (const std::basic_string<char> &, unsigned long)>([] { return "signals::run()::lambda 1(const std::string &, unsigned long)|"; }, [](const std::string& t, unsigned long n) { DOME_FRAME("signals::run()::lambda 1(const std::string &, unsigned long)", "program.cpp", 24, 0x7a83dc75e247da96ull, "dome::checkpoint", "signals::update"); if (dome_at) { dome_f.load("n", n); } if (DOME_IN(1, 1)) { DOME_SITE(1, 24, ("n"), n); dome::checkpoint(); } { DOME_SITE0(2, 24); update(t, n); } }));
    s.slots.push_back(::dome::gen::callable<void (const std::basic_string<char> &, unsigned long)>([] { return "signals::run()::lambda 2(const std::string &, unsigned long)|"; }, [](const std::string& t, unsigned long n) { DOME_FRAME("signals::run()::lambda 2(const std::string &, unsigned long)", "program.cpp", 25, 0x71bb1f283df7e077ull, "signals::update"); { DOME_SITE0(1, 25); update(t, n); } })); }
    std::string t = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("one"); if (dome_at) dome_f.load("t", t); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 27, ("s", "t"), ::dome::gen::ref(s), ::dome::gen::ref(t)); s(t, (dome_r1 ? ::dome::gen::blank<unsigned long>() : (t.size()))); }
    { DOME_SITE(2, 28, ("s", "t"), ::dome::gen::ref(s), ::dome::gen::ref(t)); s(t, 7); }
}

}  // namespace signals

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 33, 0x3adc899f40b54014ull, "signals::run");
    { DOME_SITE0(1, 34); signals::run(); }
}
