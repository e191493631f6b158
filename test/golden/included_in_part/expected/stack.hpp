#include <dome/generated.hpp>
#line 1 "stack.hpp"
#pragma once
#define CONTAINER stack
#define link_of link_of
#ifndef LINKS
#define LINKS
#include "parts/length.hpp"
template <class T>
struct link_of {
    T* next = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] link_of& dome_x) {
        dome_a.field_or_default("next", dome_x.next);
    }
#line 10
};
#endif

template <class T>
class stack {
public:
    T* head = nullptr;
    void push(T* x) {
        x->next = head;  // in front
        head = x;
    }
    int length() const { return length_of(head); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stack& dome_x) {
        dome_a.field_or_default("head", dome_x.head);
    }
#line 22
};
#line 5
#undef link_of
#undef CONTAINER
