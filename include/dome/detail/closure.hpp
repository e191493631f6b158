// SPDX-License-Identifier: Apache-2.0
// What a lambda's object holds. A closure has no members that C++ lets one name, so dome-cc writes down what it captured and
// in which order, and this lays the captures out as every compiler does: in that order, each at the next place that fits.
// In: types of captures. Out: their offsets; an object made without evaluating captures. Checked against sizeof.
// C++17. Tested by test/golden/lambda_state, std_function*.
#pragma once

#include <cstddef>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "dome/detail/blank.hpp"
#include "dome/detail/is_closure.hpp"

namespace dome {
namespace gen {

// A capture that is made again with the closure and needs no saving.
template <class T>
struct kept {};

// A capture that is itself a lambda's object.
template <class... Held>
struct nested {};

// The object of a lambda seen as its captures: T for a copy, T& for a reference, kept<...> for what is not saved.
template <class... Held>
struct closure {
    void* object;
    const char* names;  // "n, x, f(k)": one per capture, of nested lambdas with theirs
    type_id type = nullptr;  // of the object, which a pointer may lead to; nullptr: a part of another
};

}  // namespace gen

namespace detail {

template <class T>
struct is_lambda_seen : std::false_type {};
template <class... Held>
struct is_lambda_seen<gen::closure<Held...>> : std::true_type {};

template <class T>
struct capture_slot {
    using type = std::remove_cv_t<T>;
    static constexpr bool saved = !(is_closure<type>() && std::is_empty_v<type>);
};
template <class T>
struct capture_slot<T&> {
    using type = T*;
    static constexpr bool saved = true;
};
template <class T>
struct capture_slot<gen::kept<T>> {
    using type = typename capture_slot<T>::type;
    static constexpr bool saved = false;
};

template <class... Held>
struct closure_layout {
    static constexpr std::size_t count = sizeof...(Held);
    struct result {
        std::size_t offset[count + 1] = {};
        std::size_t size = 1, align = 1;
    };
    static constexpr result compute() {
        result r;
        [[maybe_unused]] std::size_t at = 0, i = 0;
        [[maybe_unused]] const auto one = [&](std::size_t size, std::size_t align) {
            at = (at + align - 1) / align * align;
            r.offset[i++] = at;
            at += size;
            r.align = align > r.align ? align : r.align;
        };
        (one(sizeof(typename capture_slot<Held>::type), alignof(typename capture_slot<Held>::type)), ...);
        r.size = at == 0 ? 1 : (at + r.align - 1) / r.align * r.align;
        return r;
    }
    static constexpr result value = compute();
};

template <class... Held>
struct capture_slot<gen::nested<Held...>> {
    struct type {
        alignas(closure_layout<Held...>::value.align) unsigned char bytes[closure_layout<Held...>::value.size];
    };
    static constexpr bool saved = sizeof...(Held) > 0;
};

// Blank captures at the places where a closure has them.
template <class... Held>
struct blank_captures {
    static void make(unsigned char* at) { each(at, std::index_sequence_for<Held...>()); }

private:
    template <std::size_t... I>
    static void each([[maybe_unused]] unsigned char* at, std::index_sequence<I...>) {
        (one(at + closure_layout<Held...>::value.offset[I], static_cast<Held (*)()>(nullptr)), ...);
    }
    template <class H>
    static void one(unsigned char* at, H (*)()) {
        using slot = typename capture_slot<H>::type;
        if constexpr (!(is_closure<slot>() && std::is_empty_v<slot>))
            ::new (static_cast<void*>(at)) slot(gen::blank<slot>());
    }
    template <class... Inner>
    static void one(unsigned char* at, gen::nested<Inner...> (*)()) {
        blank_captures<Inner...>::make(at);
    }
};

// Words: a lambda without captures that returns a text.
template <class Words>
const char* words_of() {
    union {
        char none;
        Words words;
    } u{};
    return u.words();
}

// Lives as long as it takes to move the captures out of it.
template <class F, class... Held>
class raw_closure {
public:
    raw_closure() { blank_captures<Held...>::make(bytes_); }
    ~raw_closure() { object().~F(); }
    raw_closure(const raw_closure&) = delete;
    raw_closure& operator=(const raw_closure&) = delete;
    F& object() { return *std::launder(reinterpret_cast<F*>(bytes_)); }

private:
    alignas(F) unsigned char bytes_[sizeof(F)] = {};
};

}  // namespace detail

namespace gen {

// Names what a lambda captures, in an order.
template <class... T>
constexpr void in_order(const T&...) {}

// The captures of f, in the order of the lambda's text.
template <class... Held, class F>
closure<Held...> held(F& f, const char* names) {
    static_assert(detail::closure_layout<Held...>::value.size == sizeof(F),
                  "dome: this compiler lays a lambda's captures out in another way; list them, as in [a, b], not [=]");
    return {const_cast<void*>(static_cast<const void*>(std::addressof(f))), names, &type_mark<std::remove_cv_t<F>>};
}

// A lambda's object whose captures are blank.
template <class F, class... Held>
F blank_closure() {
    static_assert(detail::closure_layout<Held...>::value.size == sizeof(F),
                  "dome: this compiler lays a lambda's captures out in another way; list them, as in [a, b], not [=]");
    detail::raw_closure<F, Held...> made;
    return std::move(made.object());
}

}  // namespace gen

namespace detail {

template <class F, class Words, class... Held>
struct named_closure {
    named_closure() { add_closure(entry); }
    static void blank(void* raw) { blank_captures<Held...>::make(static_cast<unsigned char*>(raw)); }
    static void walk(archive& a, void* object) {
        gen::closure<Held...> captures = gen::held<Held...>(*static_cast<F*>(object), words_of<Words>());
        describe<gen::closure<Held...>>::apply(a, captures);
    }
    closure_entry entry{&typeid(F), &blank, &walk};
    static named_closure self;
};
template <class F, class Words, class... Held>
named_closure<F, Words, Held...> named_closure<F, Words, Held...>::self;

}  // namespace detail

namespace gen {

// Objects of this lambda are members or elements of what is saved; Held: what it captured.
template <class... Held, class Words, class F>
constexpr F&& lambda(Words, F&& f) {
    static_cast<void>(&detail::named_closure<std::decay_t<F>, Words, Held...>::self);
    return std::forward<F>(f);
}

}  // namespace gen

template <class... Held>
struct describe<gen::closure<Held...>> {
    static constexpr const char* name() { return "lambda"; }
    static void apply(archive& a, gen::closure<Held...>& x) {
        if (x.type != nullptr)
            a.also({x.object, nullptr, name(), x.type, 0});
        each(a, x, std::index_sequence_for<Held...>());
    }

private:
    template <std::size_t... I>
    static void each(archive& a, gen::closure<Held...>& x, std::index_sequence<I...>) {
        [[maybe_unused]] name_list names(x.names, sizeof...(Held));
        (one(a, static_cast<unsigned char*>(x.object) + detail::closure_layout<Held...>::value.offset[I], names.next(),
             static_cast<Held (*)()>(nullptr)),
         ...);
    }
    // One name may be that of a parameter pack, "a...": it stands for as many captures as the others leave.
    class name_list {
    public:
        name_list(const char* names, std::size_t captures) : rest_(names), in_pack_(captures + 1) {
            for (int depth = 0; *names != 0; ++names) {
                depth += *names == '(' ? 1 : *names == ')' ? -1 : 0;
                in_pack_ -= depth == 0 && *names == ',';
            }
            in_pack_ -= *rest_ != 0 ? 1 : 0;
        }
        std::string next() {
            if (number_ > 0 && number_ < in_pack_)
                return pack_ + std::to_string(number_++);
            number_ = 0;
            std::string name = one_of(rest_);
            if (name.size() > 3 && name.compare(name.size() - 3, 3, "...") == 0) {
                if (in_pack_ == 0)
                    return next();
                pack_ = name.substr(0, name.size() - 3);
                name = pack_ + std::to_string(number_++);
            }
            return name;
        }

    private:
        const char* rest_;
        std::size_t in_pack_, number_ = 0;
        std::string pack_;
    };
    static std::string one_of(const char*& names) {
        std::string out;
        for (int depth = 0; *names != 0 && (depth > 0 || *names != ','); ++names) {
            depth += *names == '(' ? 1 : *names == ')' ? -1 : 0;
            if (*names != ' ')
                out += *names;
        }
        names += *names == ',';
        return out;
    }
    template <class H>
    static void one(archive& a, unsigned char* at, const std::string& name, H (*)()) {
        using slot = detail::capture_slot<H>;
        if constexpr (slot::saved)
            a.field(name.c_str(), *std::launder(reinterpret_cast<typename slot::type*>(at)));
    }
    template <class... Inner>
    static void one(archive& a, unsigned char* at, const std::string& name, gen::nested<Inner...> (*)()) {
        const std::string inner = name.substr(name.find('(') + 1, name.size() - name.find('(') - 2);
        gen::closure<Inner...> captures{at, inner.c_str(), nullptr};
        a.field(name.substr(0, name.find('(')).c_str(), captures);
    }
};

}  // namespace dome
