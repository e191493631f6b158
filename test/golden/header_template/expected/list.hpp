#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "list.hpp"
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
    ~list() { ::dome::gen::hold dome_h; clear(true); }
    int size() const { return size_; }
    const T& operator[](int i) const { return data_[i]; }
    void push(const T& x) {
        if (size_ == room_) {
            room_ += 3;
            data_ = static_cast<T*>(::dome::gen::reallocate<void>(data_, static_cast<std::size_t>(room_) * sizeof(T)));
        }
        ::dome::gen::made_at(new (&data_[size_++]) T(x));
    }
    void clear(bool all = false);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] list& dome_x) {
        dome_a.field("data_", dome_x.data_);
        dome_a.field("size_", dome_x.size_);
        dome_a.field("room_", dome_x.room_);
    }
    explicit list([[maybe_unused]] ::dome::blank_t dome_b) : data_(), size_(), room_() {}
#line 34
};

template <class T>
void list<T>::clear(bool all) { DOME_FRAME("list::clear(bool)", "list.hpp", 37, 0x8f8fe566d6f371full, "dome::checkpoint"); if (dome_at) { dome_f.load("all", all); }
    if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(data_ != NULL)) {
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < size_); i++) {
            { DOME_SITE(1, 40, ("all", "i"), all, i); dome::checkpoint(); }
            data_[i].~T();
        }
        size_ = 0;
        if (all)
            ::dome::gen::release(data_), data_ = NULL, room_ = 0;
    }
}

int elsewhere();
