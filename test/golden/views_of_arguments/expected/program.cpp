#include <dome/generated.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/variant.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A view of what a template names is handed to a function that stops: not of a copy of it.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <variant>

namespace of_members {

std::string_view word(std::string_view s) { DOME_FRAME("of_members::word(std::string_view)", "program.cpp", 12, 0x1abc811242a77f62ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); } { DOME_SITE(1, 12, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); } return s.substr(0, s.find(' ')); }
struct note { std::string text; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] note& dome_x) {
        dome_a.field("text", dome_x.text);
    }
#line 13
};
template <class T> void show(const T& x) { DOME_FRAME("of_members::show(const T &)", "program.cpp", 14, 0x2dbd5c6875e27815ull, "of_members::word");
    DOME_SITE0(1, 15); std::string_view w = dome_at ? ::dome::gen::blank<::std::string_view>() : (word(x.text));
    std::cout << w << '\n';
}
void run() { DOME_FRAME("of_members::run()", "program.cpp", 18, 0x74de415e253ee796ull, "of_members::show<of_members::note>");
    { ::of_members::note dome_t1 = dome_at ? ::dome::gen::blank<::of_members::note>() : (note{"a rather long text that no small string holds inside"}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 19, ("dome_t1"), ::dome::gen::ref(dome_t1)); show(dome_t1); }
}

}  // namespace of_members

namespace of_fields {

void out(std::string_view s) { DOME_FRAME("of_fields::out(std::string_view)", "program.cpp", 26, 0xc7bf546568351c06ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); } { DOME_SITE(1, 26, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); } std::cout << s << '\n'; }
struct broken { std::string why; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] broken& dome_x) {
        dome_a.field("why", dome_x.why);
    }
#line 27
};
void run() { DOME_FRAME("of_fields::run()", "program.cpp", 28, 0xc3d106a203ca80bbull, "std::visit<(lambda), std::variant<int, of_fields::broken> &>");
    std::variant<int, broken> w = dome_at ? ::dome::gen::blank<::std::variant<int, ::of_fields::broken>>() : ::dome::gen::type<::std::variant<int, ::of_fields::broken>>(broken{"kicked"}); if (dome_at) dome_f.load("w", w); 
    { DOME_SITE(1, 30, ("w"), ::dome::gen::ref(w)); std::visit([&](auto& s) { DOME_FRAME("of_fields::run()::lambda 1(auto &)", "program.cpp", 30, 0xdac87f04b01dbfa9ull, "of_fields::out", "of_fields::out"); if constexpr (requires { s.why; }) { { DOME_SITE0(1, 30); out(s.why); } } else { { DOME_SITE0(2, 30); out("int"); } } }, w); }
    std::cout << w.index() << '\n';
}

}  // namespace of_fields

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 36, 0xca54778a71358714ull, "of_members::run", "of_fields::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 37); of_members::run(); }
    { DOME_SITE0(2, 38); of_fields::run(); }
}
