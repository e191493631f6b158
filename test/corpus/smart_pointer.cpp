// A reference-counted pointer, a small vector and an iterator written by hand.
#include <cstddef>
#include <iostream>
#include <iterator>
#include <utility>

template <typename T>
class RefPtr {
    T* p;
    int* count;
    void release() {
        if (count && --*count == 0) {
            delete p;
            delete count;
        }
    }

public:
    explicit RefPtr(T* x = nullptr) : p(x), count(x ? new int(1) : nullptr) {}
    RefPtr(const RefPtr& o) : p(o.p), count(o.count) {
        if (count)
            ++*count;
    }
    RefPtr(RefPtr&& o) noexcept : p(std::exchange(o.p, nullptr)), count(std::exchange(o.count, nullptr)) {}
    RefPtr& operator=(RefPtr o) {
        std::swap(p, o.p);
        std::swap(count, o.count);
        return *this;
    }
    ~RefPtr() { release(); }
    T& operator*() const { return *p; }
    T* operator->() const { return p; }
    explicit operator bool() const { return p != nullptr; }
    int useCount() const { return count ? *count : 0; }
};

template <typename T>
class Vec {
    T* data_ = nullptr;
    size_t size_ = 0, capacity_ = 0;

public:
    Vec() = default;
    Vec(const Vec& o) : data_(new T[o.size_]), size_(o.size_), capacity_(o.size_) {
        for (size_t i = 0; i < size_; i++)
            data_[i] = o.data_[i];
    }
    Vec& operator=(Vec o) {
        std::swap(data_, o.data_);
        std::swap(size_, o.size_);
        std::swap(capacity_, o.capacity_);
        return *this;
    }
    ~Vec() { delete[] data_; }
    void push_back(T x) {
        if (size_ == capacity_) {
            capacity_ = capacity_ ? 2 * capacity_ : 2;
            T* bigger = new T[capacity_];
            for (size_t i = 0; i < size_; ++i)
                bigger[i] = std::move(data_[i]);
            delete[] data_;
            data_ = bigger;
        }
        data_[size_++] = std::move(x);
    }
    T& operator[](size_t i) { return data_[i]; }
    size_t size() const { return size_; }
    class iterator {
        T* at;

    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = T*;
        using reference = T&;
        explicit iterator(T* p) : at(p) {}
        T& operator*() const { return *at; }
        iterator& operator++() {
            ++at;
            return *this;
        }
        bool operator!=(const iterator& o) const { return at != o.at; }
        bool operator==(const iterator& o) const { return at == o.at; }
    };
    iterator begin() { return iterator(data_); }
    iterator end() { return iterator(data_ + size_); }
};

struct Widget {
    int id;
    static int alive;
    Widget(int i) : id(i) { ++alive; }
    ~Widget() { --alive; }
};
int Widget::alive = 0;

int main() {
    {
        Vec<RefPtr<Widget>> all;
        RefPtr<Widget> first(new Widget(0));
        for (int i = 0; i < 5; i++)
            all.push_back(i % 2 ? RefPtr<Widget>(new Widget(i)) : first);
        for (auto& w : all)
            std::cout << w->id << ':' << w.useCount() << ' ';
        std::cout << std::endl;
        Vec<RefPtr<Widget>> copy = all;
        std::cout << first.useCount() << ' ' << Widget::alive << std::endl;
        for (Vec<RefPtr<Widget>>::iterator it = copy.begin(); it != copy.end(); ++it)
            *it = RefPtr<Widget>();
        std::cout << first.useCount() << ' ' << Widget::alive << std::endl;
    }
    std::cout << Widget::alive << std::endl;
    Vec<double> v;
    double sum = 0;
    for (int i = 1; i < 6; i++)
        v.push_back(1.0 / i);
    for (double d : v)
        sum += d;
    std::cout << sum << std::endl;
}
