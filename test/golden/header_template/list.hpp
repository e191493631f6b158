// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <dome/session.hpp>

#include <cstdlib>
#include <new>

// In the manner of C++98: memory of its own, not to be copied but by name.
template <class T>
class list {
    T* data_;
    int size_, room_;

    list(list<T>&);
    list& operator=(list<T>&);

public:
    list() : data_(NULL), size_(0), room_(0) {}
    explicit list(int n) : data_(NULL), size_(0), room_(0) {
        while (size_ < n)
            push(T());
    }
    ~list() { clear(true); }
    int size() const { return size_; }
    const T& operator[](int i) const { return data_[i]; }
    void push(const T& x) {
        if (size_ == room_) {
            room_ += 3;
            data_ = static_cast<T*>(std::realloc(data_, static_cast<std::size_t>(room_) * sizeof(T)));
        }
        new (&data_[size_++]) T(x);
    }
    void clear(bool all = false);
};

template <class T>
void list<T>::clear(bool all) {
    if (data_ != NULL) {
        for (int i = 0; i < size_; i++) {
            dome::checkpoint();
            data_[i].~T();
        }
        size_ = 0;
        if (all)
            std::free(data_), data_ = NULL, room_ = 0;
    }
}

int elsewhere();
