// SPDX-License-Identifier: Apache-2.0
// Description of std::function. What it holds is one of the function objects that the program ever turned into a
// std::function of this type; dome-cc names each of them where that happens (dome::gen::callable).
// In: a std::function. Out: nothing, or the name of its function object and the state of that.
// Tested by test/golden/std_function*. Included by programs that save one
// (dome-cc adds the line).
#pragma once

#include <functional>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>

#include "dome/archive.hpp"
#include "dome/detail/closure.hpp"

namespace dome {
namespace detail {

// A function object that may stand in a std::function of one type. Entries are static objects.
struct callable_entry {
    std::string name;
    const std::type_info* function;             // std::function<...>
    const std::type_info* target;
    void (*make)(void* function);               // holds a blank one then
    void (*walk)(archive&, void* function);     // its state
    const char* source;                         // that was compiled
    const callable_entry* next = nullptr;       // the list only grows
};
void add_callable(callable_entry&) noexcept;
const callable_entry* callable_by_type(const std::type_info& function, const std::type_info& target) noexcept;
// A lambda of a template stands once in the text and has a type in each instance: these are told apart by the instances' names.
std::string saved_name(const callable_entry&);
const callable_entry* callable_by_name(const std::type_info& function, const std::string& name);      // nullptr: none

// How a std::function of this signature holds an F; names: of its captures, if it is a lambda.
template <class Signature, class F, class... Held>
struct callable_inside {
    static void make(void* function) {
        auto& to = *static_cast<std::function<Signature>*>(function);
        if constexpr (is_closure<F>())
            to = gen::blank_closure<F, Held...>();
        else if constexpr (!pointer)
            to = gen::blank<F>();
    }
    static void walk(archive& a, void* function) {
        if constexpr (pointer)  // without a value there is no place for one
            if (a.loading()) {
                F f = nullptr;
                describe<F>::apply(a, f);
                *static_cast<std::function<Signature>*>(function) = f;
                return;
            }
        F& f = *static_cast<std::function<Signature>*>(function)->template target<F>();
        if constexpr (is_closure<F>()) {
            gen::closure<Held...> captures = gen::held<Held...>(f, names);
            describe<gen::closure<Held...>>::apply(a, captures);
        } else if constexpr (std::is_empty_v<F>) {  // of the library too: std::plus<>
            bool nothing = false;
            describe<bool>::apply(a, nothing);
        } else {
            describe<F>::apply(a, f);
        }
    }
    static callable_entry entry(std::string name) {
        return {std::move(name), &typeid(std::function<Signature>), &typeid(F), &make, &walk, DOME_SOURCE};
    }
    static inline const char* names = "";
    static constexpr bool pointer = std::is_pointer_v<F> || std::is_member_pointer_v<F>;
};

template <class Signature, class F, class Words, class... Held>
struct callable_lambda {
    callable_lambda() : entry(inside::entry(first_of(words_of<Words>()))) {
        inside::names = words_of<Words>() + entry.name.size() + 1;
        add_callable(entry);
    }
    static std::string first_of(const std::string& words) { return words.substr(0, words.find('|')); }
    using inside = callable_inside<Signature, F, Held...>;
    callable_entry entry;
    static callable_lambda self;
};
template <class Signature, class F, class Words, class... Held>
callable_lambda<Signature, F, Words, Held...> callable_lambda<Signature, F, Words, Held...>::self;

}  // namespace detail

namespace gen {

// f becomes a std::function<Signature> here; Held: what it captured, if it is a lambda. One of a template may become another one in each
// instance, and says so of all of them in all of them.
template <class Signature, class... Held, class Words, class F>
constexpr F&& callable(Words, F&& f) {
    if constexpr (std::is_constructible_v<std::function<Signature>, std::decay_t<F>>)
        static_cast<void>(&::dome::detail::callable_lambda<Signature, std::decay_t<F>, Words, Held...>::self);
    return std::forward<F>(f);
}

// The same for a class or a pointer to function, behind the source.
template <class F, class Signature>
class callable_class {
public:
    explicit callable_class(const char* name) : entry_(::dome::detail::callable_inside<Signature, F>::entry(name)) {
        ::dome::detail::add_callable(entry_);
    }
    callable_class(const callable_class&) = delete;
    callable_class& operator=(const callable_class&) = delete;

private:
    ::dome::detail::callable_entry entry_;
};

}  // namespace gen

template <class R, class... A>
struct describe<std::function<R(A...)>> {
    using function = std::function<R(A...)>;
    static constexpr const char* name() { return "function"; }
    static void apply(archive& a, function& x) {
        const bool present = a.begin_optional(static_cast<bool>(x), 2);
        if (a.loading())
            x = nullptr;
        if (present) {
            std::string which;
            const detail::callable_entry* entry = nullptr;
            if (!a.loading()) {
                entry = detail::callable_by_type(typeid(function), x.target_type());
                if (entry == nullptr)
                    a.fail(errc::not_captured, std::string("the function object ") + x.target_type().name() +
                                                   " in a std::function is not known; it was put there by code that dome-cc has not translated");
                which = detail::saved_name(*entry);
            }
            a.element(0, which, false);
            if (a.loading()) {
                entry = detail::callable_by_name(typeid(function), which);
                if (entry == nullptr)
                    a.fail(errc::mismatch, "the saved function object " + which + " is not one of this program");
                entry->make(&x);
            }
            a.item(1, value_ref{&x, entry->walk, "record", nullptr, 0}, true);
        }
        a.end_optional(present);
    }
};

}  // namespace dome
