// SPDX-License-Identifier: Apache-2.0
// Whether a type is a lambda's, and the lambdas that dome-cc has named so that objects of their types can be made and saved.
// In: a type. Out: true or false; the entry of a named lambda. C++17. Tested by test/golden/lambda_*.
#pragma once

#include <cstddef>
#include <typeinfo>

namespace dome {

class archive;

namespace detail {

// Whether T is the type of a lambda: nothing but its name tells.
template <class T>
constexpr bool is_closure() {
    const char* const s = __PRETTY_FUNCTION__;
    std::size_t n = 0;
    while (s[n] != 0)
        ++n;
#ifdef __clang__
    const char mark[] = "(lambda at ";       // "... [T = (lambda at a.cpp:3:4)]", "... [T = Class<int>::(lambda at a.cpp:3:4)]"
    std::size_t i = 0;
    while (i < n && s[i] != '=')
        ++i;
    for (int depth = 0; i + sizeof mark < n; ++i) {      // among the arguments of a template: the type is something else
        std::size_t k = 0;
        while (mark[k] != 0 && s[i + k] == mark[k])
            ++k;
        if (depth == 0 && mark[k] == 0)
            return s[n - 2] == ')';
        depth += s[i] == '<' ? 1 : s[i] == '>' ? -1 : 0;
    }
    return false;
#else
    const char mark[] = "<lambda(";          // "... [with T = main()::<lambda(int)>]"
    if (n < 3 || s[n - 1] != ']' || s[n - 2] != '>' || s[n - 3] != ')')
        return false;
    int depth = 0;
    for (std::size_t i = n - 2;; --i) {
        depth += s[i] == '>' ? 1 : s[i] == '<' ? -1 : 0;
        if (depth == 0) {
            std::size_t k = 0;
            while (mark[k] != 0 && s[i + k] == mark[k])
                ++k;
            return mark[k] == 0;
        }
        if (i == 0)
            return false;
    }
#endif
}

// A lambda whose object may be a member or an element. Entries are static objects; the list only grows.
struct closure_entry {
    const std::type_info* type;
    void (*blank)(void* raw);            // its captures, at their places
    void (*walk)(archive&, void*);
    const closure_entry* next = nullptr;
};
void add_closure(closure_entry&) noexcept;
const closure_entry* closure_by_type(const std::type_info&) noexcept;   // nullptr: not named
[[noreturn]] void no_such_closure(const std::type_info&);

// A lambda that an instance of a template is made with: compilers disagree on the name of its type. Entries are static objects.
struct lambda_entry {
    const char* name;
    const std::type_info* type;
    const char* source;                     // that was compiled
    const lambda_entry* next = nullptr;
};
void add_lambda(lambda_entry&) noexcept;

}  // namespace detail
}  // namespace dome
