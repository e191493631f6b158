// SPDX-License-Identifier: Apache-2.0
// Standard algorithms whose callback may reach a checkpoint: the same effects in the same order as the standard ones, with a
// frame of their own, their state kept by index. dome-cc calls them instead where it matters; the iterators a resumed run
// passes are made again from the restored containers.
// In: iterators and a callback. Out: what the standard algorithm of that name gives. C++17. Tested by test/golden/algorithms*.
#pragma once

#include <cstddef>
#include <functional>
#include <iterator>
#include <type_traits>
#include <utility>

#include "dome/generated.hpp"

namespace dome::gen::algorithm {

// What of a callback is state: the members of a function object. Lambdas, functions and references are passed again by the caller.
template <class F>
inline constexpr bool has_state = std::is_class_v<F>;
template <class F>
inline constexpr bool has_state<std::reference_wrapper<F>> = false;

template <class F>
auto state_of(F& f) {
    if constexpr (has_state<F>)
        return ref(f);
    else
        return 0;
}
template <class F>
void load_state([[maybe_unused]] frame& from, [[maybe_unused]] const char* name, [[maybe_unused]] F& f) {
    if constexpr (has_state<F>)
        from.load(name, f);
}

// Where the output stood: inserters write where they are.
template <class O>
void advance_output(O& out, [[maybe_unused]] std::ptrdiff_t k) {
    if constexpr (!std::is_same_v<typename std::iterator_traits<O>::iterator_category, std::output_iterator_tag>)
        std::advance(out, k);
}

#define DOME_ALGORITHM(name)                                      \
    DOME_FRAME("std::" name, "dome/detail/algorithms.hpp", 0, 0); \
    std::ptrdiff_t dome_k = dome_at ? dome_f.template get<std::ptrdiff_t>("k") : 0
#define DOME_CALLS(f) DOME_SITE(1, 0, ("k", "f"), dome_k, ::dome::gen::algorithm::state_of(f))

template <class I, class F>
F for_each(I first, I last, F f) {
    DOME_ALGORITHM("for_each");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_CALLS(f);
        f(*first);
    }
    return f;
}

template <class I, class N, class F>
I for_each_n(I first, N n, F f) {
    DOME_FRAME("std::for_each_n", "dome/detail/algorithms.hpp", 0, 0);
    std::ptrdiff_t k = dome_at ? dome_f.template get<std::ptrdiff_t>("k") : 0;
    std::ptrdiff_t count = dome_at ? dome_f.template get<std::ptrdiff_t>("n") : static_cast<std::ptrdiff_t>(n);
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, k);
    }
    for (; dome_at || k < count; ++first, (void)++k) {
        DOME_SITE(1, 0, ("k", "n", "f"), k, count, state_of(f));
        f(*first);
    }
    return first;
}

template <class I, class O, class F>
O transform(I first, I last, O out, F f) {
    DOME_ALGORITHM("transform");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
        advance_output(out, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++out, (void)++dome_k) {
        DOME_CALLS(f);
        *out = f(*first);
    }
    return out;
}
template <class I, class J, class O, class F>
O transform(I first, I last, J second, O out, F f) {
    DOME_ALGORITHM("transform");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
        std::advance(second, dome_k);
        advance_output(out, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++second, (void)++out, (void)++dome_k) {
        DOME_CALLS(f);
        *out = f(*first, *second);
    }
    return out;
}

template <class I, class T, class F>
T accumulate(I first, I last, T sum, F f) {
    DOME_ALGORITHM("accumulate");
    if (dome_at) {
        load_state(dome_f, "f", f);
        dome_f.load("sum", sum);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_SITE(1, 0, ("k", "f", "sum"), dome_k, state_of(f), ::dome::gen::ref(sum));
#if __cplusplus >= 202002L
        sum = f(std::move(sum), *first);
#else
        sum = f(sum, *first);
#endif
    }
    return sum;
}

template <class I, class T>
T accumulate(I first, I last, T sum) {
    DOME_ALGORITHM("accumulate");
    if (dome_at) {
        dome_f.load("sum", sum);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_SITE(1, 0, ("k", "sum"), dome_k, ::dome::gen::ref(sum));
#if __cplusplus >= 202002L
        sum = std::move(sum) + *first;
#else
        sum = sum + *first;
#endif
    }
    return sum;
}

template <class I, class F>
void generate(I first, I last, F f) {
    DOME_ALGORITHM("generate");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_CALLS(f);
        *first = f();
    }
}
template <class O, class N, class F>
O generate_n(O out, N n, F f) {
    DOME_FRAME("std::generate_n", "dome/detail/algorithms.hpp", 0, 0);
    std::ptrdiff_t k = dome_at ? dome_f.template get<std::ptrdiff_t>("k") : 0;
    std::ptrdiff_t count = dome_at ? dome_f.template get<std::ptrdiff_t>("n") : static_cast<std::ptrdiff_t>(n);
    if (dome_at) {
        load_state(dome_f, "f", f);
        advance_output(out, k);
    }
    for (; dome_at || k < count; ++out, (void)++k) {
        DOME_SITE(1, 0, ("k", "n", "f"), k, count, state_of(f));
        *out = f();
    }
    return out;
}

template <class I, class F>
I find_if(I first, I last, F f) {
    DOME_ALGORITHM("find_if");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_CALLS(f);
        if (f(*first))
            break;
    }
    return first;
}
template <class I, class F>
I find_if_not(I first, I last, F f) {
    DOME_ALGORITHM("find_if_not");
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_CALLS(f);
        if (!f(*first))
            break;
    }
    return first;
}

template <class I, class F>
typename std::iterator_traits<I>::difference_type count_if(I first, I last, F f) {
    DOME_ALGORITHM("count_if");
    std::ptrdiff_t found = dome_at ? dome_f.template get<std::ptrdiff_t>("found") : 0;
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_SITE(1, 0, ("k", "f", "found"), dome_k, state_of(f), found);
        if (f(*first))
            ++found;
    }
    return found;
}

// Searches in other words: the frame is that of the search.
template <class I, class F>
bool all_of(I first, I last, F f) {
    return find_if_not(first, last, std::move(f)) == last;
}
template <class I, class F>
bool any_of(I first, I last, F f) {
    return find_if(first, last, std::move(f)) != last;
}
template <class I, class F>
bool none_of(I first, I last, F f) {
    return find_if(first, last, std::move(f)) == last;
}

template <class I, class O, class F>
O copy_if(I first, I last, O out, F f) {
    DOME_ALGORITHM("copy_if");
    std::ptrdiff_t copied = dome_at ? dome_f.template get<std::ptrdiff_t>("copied") : 0;
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
        advance_output(out, copied);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_SITE(1, 0, ("k", "f", "copied"), dome_k, state_of(f), copied);
        if (f(*first)) {
            *out = *first;
            ++out;
            ++copied;
        }
    }
    return out;
}

template <class I, class F>
I remove_if(I first, I last, F f) {
    DOME_ALGORITHM("remove_if");
    std::ptrdiff_t left = dome_at ? dome_f.template get<std::ptrdiff_t>("left") : 0;
    I to = first;
    if (dome_at) {
        load_state(dome_f, "f", f);
        std::advance(first, dome_k);
        std::advance(to, left);
    }
    for (; dome_at || first != last; ++first, (void)++dome_k) {
        DOME_SITE(1, 0, ("k", "f", "left"), dome_k, state_of(f), left);
        if (f(*first))
            continue;
        if (left != dome_k)
            *to = std::move(*first);
        ++to;
        ++left;
    }
    return to;
}

#undef DOME_ALGORITHM
#undef DOME_CALLS

}  // namespace dome::gen::algorithm
