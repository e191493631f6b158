// SPDX-License-Identifier: Apache-2.0
// Instances of one template of which some may stop and others may not; new-expressions and arrays of constant length in templates.
#include <dome/session.hpp>

#include <cstdio>
#include <iterator>
#include <list>
#include <vector>

template <class It>
void advance_by(It& it, int n, std::input_iterator_tag) {
    for (; n > 0; --n) {
        dome::checkpoint();
        ++it;
    }
}
template <class It>
void advance_by(It& it, int n, std::random_access_iterator_tag) {
    it += n;
}
template <class It>
It moved(It it, int n) {
    advance_by(it, n, typename std::iterator_traits<It>::iterator_category());
    return it;
}
template <class T>
class growing {
public:
    ~growing() { delete[] data_; }
    void add(T x) {
        const int step = sizeof(int) / 2;
        if (size_ == room_) {
            T* bigger = new T[room_ + step];
            for (int i = 0; i < size_; ++i) {
                dome::checkpoint();
                bigger[i] = data_[i];
            }
            delete[] data_;
            data_ = bigger;
            room_ += step;
        }
        T last[step] = {x};
        dome::checkpoint();
        data_[size_++] = last[0];
    }
    T sum() const {
        T s{};
        for (int i = 0; i < size_; ++i)
            s += data_[i];
        return s;
    }

private:
    T* data_ = nullptr;
    int size_ = 0, room_ = 0;
};
struct counted {
    unsigned n = 0;
    unsigned operator+(unsigned more) {
        dome::checkpoint();
        return n += more;
    }
};
struct pair_of {
    unsigned first, second;
};
unsigned tripled(unsigned x) {
    dome::checkpoint();
    return 3 * x;
}
// Elements of what is not needed afterwards: another instance might take them by reference.
template <class Any>
unsigned elements(unsigned x, unsigned y, Any) {
    unsigned made[3] = {x / 3, x | y, x * y};
    counted c{x % 7};
    return c + made[y % 3];
}
template <class Any>
unsigned more_elements(unsigned x, unsigned y, Any) {
    unsigned made[3] = {x / 3, x | y, x * y};
    pair_of p{x, y};
    pair_of* q = &p;
    auto within = [&] {
        unsigned both[2] = {x, y};
        return tripled(both[y % 2]);
    };
    return tripled(made[y % 3]) + tripled(q->second) + tripled(p.first) + within();
}
int main() {
    std::list<int> l{1, 2, 3, 4};
    std::vector<int> v{5, 6, 7, 8};
    std::printf("%d ", *moved(v.begin(), 2));
    std::printf("%d\n", *moved(l.begin(), 2));
    growing<double> g;
    for (int x : v)
        g.add(x * 0.5);
    std::printf("%g\n", g.sum());
    std::printf("%u %u\n", elements(9, 4, 1.0) + elements(25, 5, nullptr), more_elements(9, 4, 'c'));
}
