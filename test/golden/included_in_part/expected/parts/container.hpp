#ifndef LINKS
#define LINKS
#include "length.hpp"
template <class T>
struct link_of {
    T* next = nullptr;
};
#endif

template <class T>
class CONTAINER {
public:
    T* head = nullptr;
    void push(T* x) {
        x->next = head;  // in front
        head = x;
    }
    int length() const { return length_of(head); }
};
