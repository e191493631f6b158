#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Class templates: partial and full specialisations, nested private classes, non-type parameters.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <vector>

template <class T, int N>
class ring {
public:
    void put(T x) { cells_[next_++ % N].value = x; }
    T sum() const {
        T s{};
        for (const cell& c : cells_)
            s += c.value;
        return s;
    }
private:
    struct cell {
        T value{};
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        if constexpr (::std::is_reference_v<decltype(cell::value)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("value", dome_x.value, dome_x, __builtin_offsetof(cell, value));
#pragma GCC diagnostic pop
        } else {
            dome_a.field_or_default("value", dome_x.value);
        }
    }
#line 22
};
    cell cells_[N];
    unsigned next_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ring& dome_x) {
        dome_a.field("cells_", dome_x.cells_);
        dome_a.field_or_default("next_", dome_x.next_);
    }
    explicit ring([[maybe_unused]] ::dome::blank_t dome_b) : cells_() {}
    ring() = default;
#line 25
};
template <class T, class U>
struct holder {
    T a;
    U b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        if constexpr (::std::is_reference_v<decltype(holder::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(holder, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        if constexpr (::std::is_reference_v<decltype(holder::b)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("b", dome_x.b, dome_x, __builtin_offsetof(holder, b));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("b", dome_x.b);
        }
    }
    static holder dome_blank_() { return {::dome::gen::blank<decltype(holder::a)>(), ::dome::gen::blank<decltype(holder::b)>()}; }
#line 30
};
template <class T>
struct holder<T, T*> {
    T own;
    std::vector<T> all;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        if constexpr (::std::is_reference_v<decltype(holder::own)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("own", dome_x.own, dome_x, __builtin_offsetof(holder, own));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("own", dome_x.own);
        }
        dome_a.field("all", dome_x.all);
    }
    static holder dome_blank_() { return {::dome::gen::blank<decltype(holder::own)>(), ::dome::gen::blank<decltype(holder::all)>()}; }
#line 35
};
template <>
struct holder<char, char> {
    std::string text;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        dome_a.field("text", dome_x.text);
    }
#line 39
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 41, 0x4b768e5530776482ull, "dome::checkpoint");
    ring<int, 3> numbers = dome_at ? ::dome::gen::blank<::ring<int, 3>>() : ::dome::gen::type<::ring<int, 3>>(); if (dome_at) dome_f.load("numbers", numbers); 
    ring<std::string, 2> words = dome_at ? ::dome::gen::blank<::ring< ::std::string, 2>>() : ::dome::gen::type<::ring< ::std::string, 2>>(); if (dome_at) dome_f.load("words", words); 
    holder<int, double> general = dome_at ? ::dome::gen::blank<::holder<int, double>>() : ::dome::gen::type<::holder<int, double>>{1, 0.5}; if (dome_at) dome_f.load("general", general); 
    holder<long, long*> partial = dome_at ? ::dome::gen::blank<::holder<long, long *>>() : ::dome::gen::type<::holder<long, long *>>{7, {1, 2}}; if (dome_at) dome_f.load("partial", partial); 
    holder<char, char> full = dome_at ? ::dome::gen::blank<::holder<char, char>>() : ::dome::gen::type<::holder<char, char>>{"f"}; if (dome_at) dome_f.load("full", full); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { numbers.put(i);
        words.put(std::to_string(i));
        general.b += i;
        partial.all.push_back(partial.own + i);
        full.text += 'g'; }
        { DOME_SITE(1, 53, ("numbers", "words", "general", "partial", "full", "i"), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(general), ::dome::gen::ref(partial), ::dome::gen::ref(full), i); dome::checkpoint(); }
        std::cout << numbers.sum() << ' ' << words.sum() << ' ' << general.a + general.b << ' ' << partial.all.back() << ' ' << full.text << '\n';
    }
}
