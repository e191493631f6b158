// SPDX-License-Identifier: Apache-2.0
// A view of what a template names is handed to a function that stops: not of a copy of it.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <variant>

namespace of_members {

std::string_view word(std::string_view s) { dome::checkpoint(); return s.substr(0, s.find(' ')); }
struct note { std::string text; };
template <class T> void show(const T& x) {
    std::string_view w = word(x.text);
    std::cout << w << '\n';
}
void run() {
    show(note{"a rather long text that no small string holds inside"});
}

}  // namespace of_members

namespace of_fields {

void out(std::string_view s) { dome::checkpoint(); std::cout << s << '\n'; }
struct broken { std::string why; };
void run() {
    std::variant<int, broken> w = broken{"kicked"};
    std::visit([&](auto& s) { if constexpr (requires { s.why; }) out(s.why); else out("int"); }, w);
    std::cout << w.index() << '\n';
}

}  // namespace of_fields

int main() {
    of_members::run();
    of_fields::run();
}
